// After a full run with a known key: where it may not stand.

#include "FlashdutyStandIn.h"
#include "SetupFixture.h"
#include "receiver/ReceiverPresenter.h"
#include "resources/Resources.h"
#include "widgets/CodeView.h"
#include "widgets/CopyField.h"
#include "widgets/ValueChip.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDirIterator>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

namespace {

/// The key as it stands in the URL, and every escaped form of it.
std::vector<QByteArray> formsOf(const QByteArray& key) {
    QByteArray all;
    for (const char c : key)
        all += '%' + QByteArray(1, c).toHex();
    return {
        key,         QByteArray::fromPercentEncoding(key),        key.toPercentEncoding(), all, all.toUpper(),
        key.toHex(), key.toBase64(QByteArray::OmitTrailingEquals)};
}

class SetupSecrets : public SetupFixture {
protected:
    static void add(QStringList& texts, const QAbstractItemModel* model) {
        if (!model)
            return;
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                const auto index = model->index(row, column);
                for (const int role : {Qt::DisplayRole, Qt::EditRole, Qt::ToolTipRole, Qt::StatusTipRole,
                                       Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole})
                    texts.append(index.data(role).toString());
                for (int role = Qt::UserRole; role < Qt::UserRole + 8; ++role)
                    texts.append(index.data(role).toString());
            }
        }
    }

    static QStringList textsOf(QWidget& widget) {
        QStringList texts{widget.objectName(),
                          widget.accessibleName(),
                          widget.accessibleDescription(),
                          widget.toolTip(),
                          widget.statusTip(),
                          widget.whatsThis(),
                          widget.windowTitle(),
                          widget.windowFilePath(),
                          widget.property("text").toString(),
                          widget.property("plainText").toString(),
                          widget.property("placeholderText").toString(),
                          widget.property("displayText").toString()};
        if (auto* edit = qobject_cast<QLineEdit*>(&widget)) {
            // What undo would bring back.
            for (int i = 0; i < 400 && edit->isUndoAvailable(); ++i) {
                edit->undo();
                texts.append(edit->text());
            }
        }
        if (const auto* chip = qobject_cast<ui::ValueChip*>(&widget))
            texts.append(chip->text());
        if (const auto* code = qobject_cast<ui::CodeView*>(&widget))
            texts.append(QString::fromUtf8(code->bytes()));
        if (const auto* view = qobject_cast<QAbstractItemView*>(&widget))
            add(texts, view->model());
        if (const auto* box = qobject_cast<QComboBox*>(&widget))
            add(texts, box->model());
        for (const auto* action : widget.actions())
            texts << action->text() << action->toolTip() << action->statusTip();
        if (auto* spoken = QAccessible::queryAccessibleInterface(&widget)) {
            for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value,
                                    QAccessible::Help, QAccessible::Accelerator})
                texts.append(spoken->text(kind));
            if (auto* spokenText = spoken->textInterface())
                texts.append(spokenText->text(0, spokenText->characterCount()));
        }
        return texts;
    }

    /// In no widget but those that show it on purpose.
    void expectNotShown(const QByteArray& secret, const QList<QWidget*>& revealed = {}) {
        const auto forms = formsOf(secret);
        for (auto* widget : window().findChildren<QWidget*>()) {
            const bool isRevealed = std::any_of(revealed.begin(), revealed.end(), [widget](const auto* one) {
                return one == widget || one->isAncestorOf(widget);
            });
            if (isRevealed)
                continue;
            for (const auto& shown : textsOf(*widget)) {
                for (const auto& form : forms)
                    EXPECT_FALSE(shown.contains(QString::fromLatin1(form)))
                        << widget->metaObject()->className() << ' ' << widget->objectName().toStdString();
            }
        }
    }

    static void expectInNoFile(const QString& place, const QByteArray& secret, int atLeast) {
        const auto forms = formsOf(secret);
        QDirIterator files(place, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        int seen = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << file.fileName().toStdString();
            const auto bytes = file.readAll();
            for (const auto& form : forms)
                EXPECT_FALSE(bytes.contains(form)) << file.fileName().toStdString();
            ++seen;
        }
        EXPECT_GE(seen, atLeast);
    }

    /// By keyboard: a new integration with this URL, and its check.
    void run(const QString& url, bool paste) {
        ASSERT_NO_FATAL_FAILURE(open("en"));
        ASSERT_NO_FATAL_FAILURE(listen());
        ASSERT_NO_FATAL_FAILURE(press(QStringLiteral("startNew")));
        ASSERT_NO_FATAL_FAILURE(press(QStringLiteral("formDone")));
        ASSERT_TRUE(tabTo(QStringLiteral("pushUrl")));
        if (paste) {
            QApplication::clipboard()->setText(url);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
            QApplication::clipboard()->clear();
        } else {
            QTest::keyClicks(QApplication::focusWidget(), url);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        // Masked before it is taken.
        expectNotShown(key);
        ASSERT_NO_FATAL_FAILURE(press(QStringLiteral("useUrl")));
        ASSERT_EQ(QString::fromStdString(setup().pushUrl()), url);
        ASSERT_TRUE(waitFor([this] { return setup().keyState() == ui::SetupPresenter::KeyState::InMemory; }));
    }

    QByteArray key = "k0123456789%2Bcdef0123456789e131";
};

TEST_F(SetupSecrets, AFullRunLeavesTheKeyNowhere) {
    const support::FlashdutyStandIn flashduty(support::pushAnswers().front());
    auto url = QString::fromStdString(flashduty.url());
    url.replace(QLatin1String(support::standInKey), QString::fromLatin1(key));
    ASSERT_NO_FATAL_FAILURE(run(url, false));

    for (int step = 0; step < 6; ++step) {
        setup().setStep(step);
        copyAll();
        expectNotShown(key);
    }
    ASSERT_NO_FATAL_FAILURE(press(QStringLiteral("checkSend")));
    ASSERT_NO_FATAL_FAILURE(press(QStringLiteral("checkConfirm")));
    ASSERT_TRUE(waitFor([&] {
        return flashduty.requests() == 2 &&
               window().findChild<QWidget*>(QStringLiteral("checkUnproven"))->isVisible();
    }));
    EXPECT_NE(flashduty.lastRequest().find(key.toStdString()), std::string::npos);

    // Sent to the receiver by mistake: it is refused, and what is stored of it is masked.
    auto wrong = receiverUrl(setup().current()->id);
    wrong = wrong.left(wrong.indexOf(u'=') + 1) + QString::fromLatin1(key);
    EXPECT_EQ(post(wrong, resources::sample(u"firing")), 400);
    window().show(ui::MainWindow::Page::Receiver);
    ASSERT_TRUE(waitFor([this] { return assistant->receiver().deliveries().rowCount() == 1; }));
    expectNotShown(key);

    // Revealed: in this one field and nowhere else; hidden again: nowhere.
    window().show(ui::MainWindow::Page::Setup);
    setup().setStep(1);
    QCoreApplication::processEvents();
    auto* field = window().findChild<ui::CopyField*>(QStringLiteral("field.webhook.url"));
    ASSERT_TRUE(field);
    field->reveal();
    EXPECT_TRUE(field->findChild<ui::ValueChip*>()->text().contains(QString::fromLatin1(key)));
    expectNotShown(key, {field});
    window().show(ui::MainWindow::Page::Receiver); // leaving the page hides it
    EXPECT_FALSE(field->isRevealed());
    expectNotShown(key);

    setup().integrations().exportFile();
    ASSERT_FALSE(setup().integrations().trouble());
    setup().integrations().duplicate(QStringLiteral("b"));
    expectNotShown(key);
    close();
    expectInNoFile(folder.path(), key, 3);
    expectInNoFile(elsewhere.path(), key, 1);
}

TEST_F(SetupSecrets, APastedUrlIsMaskedAtOnce) {
    ASSERT_NO_FATAL_FAILURE(
        run(QStringLiteral("https://api.flashcat.cloud/event/push/alert/aliyun/sls?integration_key=") +
                QString::fromLatin1(key),
            true));
    expectNotShown(key);
}

TEST_F(SetupSecrets, TheKeysOfAllIntegrationsAreKnownToTheReceiver) {
    const auto urlOf = [](const QByteArray& of) -> QString {
        return QStringLiteral("https://api.flashcat.cloud/event/push/alert/aliyun/sls?integration_key=") +
               QString::fromLatin1(of);
    };
    const QByteArray other = "fedcba98765432100123456789ab77c1";
    ASSERT_NO_FATAL_FAILURE(open("en"));
    setup().integrations().create(QStringLiteral("a"));
    setup().take(ui::SetupPresenter::read(urlOf(key)));
    setup().integrations().create(QStringLiteral("b"));
    setup().take(ui::SetupPresenter::read(urlOf(other)));
    const std::vector<std::string> keys{key.toStdString(), other.toStdString()};
    const auto known = [this] {
        auto found = setup().keysInMemory();
        std::sort(found.begin(), found.end());
        return found;
    };
    auto sorted = keys;
    std::sort(sorted.begin(), sorted.end());
    EXPECT_EQ(known(), sorted);
    close();
    ASSERT_NO_FATAL_FAILURE(open("en"));
    EXPECT_TRUE(waitFor([&] { return known() == sorted; }));
    // A forgotten one is known no more.
    setup().integrations().remove(true);
    EXPECT_TRUE(waitFor([&] { return known() == std::vector<std::string>{other.toStdString()}; }));
}

} // namespace
