#include "SetupFixture.h"

#include "receiver/ReceiverPresenter.h"
#include "sending/HttpSender.h"
#include "sending/SlsRequest.h"
#include "widgets/Badge.h"
#include "widgets/CopyButton.h"
#include "widgets/ValueChip.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <algorithm>
#include <optional>

bool waitFor(const std::function<bool()>& condition) {
    return QTest::qWaitFor(condition, 20'000);
}

void SetupFixture::open(const char* language) {
    auto world = Assistant::realWorld();
    world.copy = [this](const QString& text) { copied = text; };
    world.openLink = [this](const QString& link) { opened.append(link); };
    world.askSaveFile = [this](const QString& name, const auto& chosen) { chosen(elsewhere.filePath(name)); };
    world.askOpenFile = [this](const auto& chosen) { chosen(elsewhere.filePath(QStringLiteral("in.json"))); };
    world.secrets = secretStore;
    world.files = files;
    assistant = std::make_unique<Assistant>(
        *qobject_cast<QApplication*>(QCoreApplication::instance()),
        AssistantOptions{folder.path(), std::nullopt, quint16{0}, QLatin1String(language)}, world);
    window().show();
    window().raiseWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
}

void SetupFixture::listen() {
    assistant->start();
    ASSERT_TRUE(
        waitFor([this] { return assistant->receiver().state() == ui::ReceiverPresenter::State::Listening; }));
}

bool SetupFixture::tabTo(const QString& name) {
    // A person waits until it can be used: a key may still be on its way to its store.
    if (const auto* wanted = window().findChild<QWidget*>(name)) {
        if (!waitFor([wanted] { return wanted->isVisible() && wanted->isEnabled(); }))
            return false;
    }
    for (int i = 0; i < 200; ++i) {
        auto* focus = QApplication::focusWidget();
        if (focus && focus->objectName() == name)
            return true;
        QTest::keyClick(focus ? focus : &window(), Qt::Key_Tab);
    }
    return false;
}

void SetupFixture::press(const QString& name, Qt::Key key) {
    ASSERT_TRUE(tabTo(name)) << name.toStdString();
    QTest::keyClick(QApplication::focusWidget(), key);
}

void SetupFixture::type(const QString& name, const QString& typed) {
    ASSERT_TRUE(tabTo(name)) << name.toStdString();
    QTest::keyClicks(QApplication::focusWidget(), typed);
}

QString SetupFixture::text(const char* name) {
    if (const auto* label = window().findChild<QLabel*>(QLatin1String(name)))
        return label->text();
    const auto* button = window().findChild<QAbstractButton*>(QLatin1String(name));
    return button ? button->text() : QString();
}

std::vector<std::pair<QString, QString>> SetupFixture::copyAll() {
    // Rows that are new come to sight with the next turn of the event loop.
    QCoreApplication::processEvents();
    std::vector<std::pair<QString, QString>> values;
    for (auto* button : window().setupPage().findChildren<ui::CopyButton*>()) {
        if (!button->isVisible())
            continue;
        const auto spoken = button->accessibleName();
        bool reached = false;
        for (int i = 0; i < 200 && !reached; ++i) {
            reached = QApplication::focusWidget() == button;
            if (!reached)
                QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window(),
                                Qt::Key_Tab);
        }
        EXPECT_TRUE(reached) << spoken.toStdString();
        copied.clear();
        QTest::keyClick(button, Qt::Key_Space);
        values.emplace_back(spoken, copied);
    }
    return values;
}

QStringList SetupFixture::lines() {
    QCoreApplication::processEvents();
    auto& page = window().setupPage();
    std::vector<QWidget*> rows;
    for (auto* row : page.findChildren<QWidget*>()) {
        if (row->objectName().startsWith(QStringLiteral("field.")) && row->isVisible())
            rows.push_back(row);
    }
    const auto before = [&page](const QWidget* a, const QWidget* b) {
        const auto left = a->mapTo(&page, QPoint());
        const auto right = b->mapTo(&page, QPoint());
        return left.y() != right.y() ? left.y() < right.y() : left.x() < right.x();
    };
    std::stable_sort(rows.begin(), rows.end(), before);
    QStringList lines;
    for (const auto* row : rows) {
        // As they were made: label, its other words, value, its other words, remark.
        QStringList parts;
        for (auto* part : row->findChildren<QWidget*>()) {
            if (!part->isVisible())
                continue;
            if (const auto* label = qobject_cast<QLabel*>(part); label && !label->text().isEmpty())
                parts.append(label->text());
            else if (const auto* chip = qobject_cast<ui::ValueChip*>(part))
                parts.append(QStringLiteral("[%1]").arg(chip->text()));
        }
        lines.append(parts.join(QStringLiteral(" | ")));
    }
    return lines;
}

int SetupFixture::post(const QString& url, const QByteArray& body) {
    sending::HttpSender sender;
    std::optional<int> status;
    QObject::connect(&sender, &sending::HttpSender::finished, &sender,
                     [&status](const sending::HttpAnswer& answer) { status = answer.status; });
    sender.send(sending::slsRequest(url.toStdString(), body));
    EXPECT_TRUE(waitFor([&status] { return status.has_value(); }));
    return status.value_or(0);
}

QString SetupFixture::receiverUrl(const std::string& integrationId) {
    return setup().integrations().surroundings().receiverUrl(QString::fromStdString(integrationId));
}
