// The Template page in the real window, at its smallest, by keyboard alone and in both languages: choose an
// alert, type, see what is wrong, mend it, copy, use it in the integration, find it in the set-up.

#include "SetupFixture.h"

#include "Fixtures.h"
#include "receiver/ReceiverPage.h"
#include "receiver/ReceiverPresenter.h"
#include "template/ResultPane.h"
#include "template/TemplatePage.h"
#include "template/TemplatePresenter.h"
#include "widgets/Label.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSet>
#include <QTest>

namespace {

struct Expected {
    const char* code;
    QString title;
    QString fix;
    QString clean;
    QString used;
};

class TemplateJourney : public SetupFixture, public testing::WithParamInterface<Expected> {
protected:
    void start(const char* language, QSize size = {960, 600}) {
        ASSERT_NO_FATAL_FAILURE(open(language));
        window().resize(size);
        if (!setup().current()) {
            ASSERT_NO_FATAL_FAILURE(press(QStringLiteral("startNew")));
            ASSERT_NO_FATAL_FAILURE(press(QStringLiteral("formDone")));
        }
        QTest::keyClick(&window(), Qt::Key_3, Qt::ControlModifier);
        ASSERT_EQ(window().page(), ui::MainWindow::Page::Template);
        ASSERT_EQ(focusName(), QStringLiteral("templateEdit"));
    }

    ui::TemplatePresenter& page() { return assistant->contentTemplate(); }
    bool stands() {
        return waitFor([this] { return page().isCurrent(); });
    }
    QString focusName() const {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    }
    void key(Qt::Key which, Qt::KeyboardModifiers with = {}) {
        // While a row of controls is laid out anew the focus may stand nowhere: then the window takes the
        // key.
        QCoreApplication::processEvents();
        auto* focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &window(), which, with);
    }
    template <typename Widget = QWidget>
    Widget* find(const char* name) {
        auto* found = window().findChild<Widget*>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    /// Nothing of the title is missing, and nothing stands outside of the window.
    void expectWhole(const char* name) {
        const auto* label = find<QLabel>(name);
        ASSERT_TRUE(label->isVisible()) << name;
        EXPECT_GE(label->height(), label->heightForWidth(label->width())) << name;
        const QRect place(label->mapTo(&window(), QPoint()), label->size());
        EXPECT_TRUE(window().rect().contains(place)) << name;
    }
};

TEST_P(TemplateJourney, FromAnAlertToTheIntegrationByKeyboardAlone) {
    const auto& words = GetParam();
    ASSERT_NO_FATAL_FAILURE(start(words.code));
    ASSERT_TRUE(stands());
    // Choose another alert.
    key(Qt::Key_F6, Qt::ShiftModifier);
    ASSERT_EQ(focusName(), QStringLiteral("alertCombo"));
    key(Qt::Key_Down);
    ASSERT_TRUE(waitFor([this] { return page().alerts().current().name == QLatin1String("resolved"); }));
    key(Qt::Key_F6);
    ASSERT_EQ(focusName(), QStringLiteral("templateEdit"));
    // Type, and see the finding.
    key(Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(),
                     QStringLiteral("{\"fingerprint\": {{ alert.fingerprint | quote }}, "
                                    "\"alert_name\": {{ alert.alert_name }}}"));
    ASSERT_TRUE(stands());
    ASSERT_TRUE(waitFor([&] { return text("findingTitle") == words.title; }))
        << text("findingTitle").toStdString();
    expectWhole("findingTitle");
    EXPECT_EQ(text("findingFix"), words.fix);
    // Mend it: to the finding with F6, its button has the focus.
    key(Qt::Key_F6);
    ASSERT_EQ(focusName(), QStringLiteral("findingFix"));
    key(Qt::Key_Space);
    EXPECT_TRUE(page().text().contains(QStringLiteral("{{ alert.alert_name | quote }}")));
    ASSERT_TRUE(stands());
    // Undo, and mend it from where the caret is.
    QTest::keyClick(find("templateEdit"), Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(stands());
    find("templateEdit")->setFocus();
    key(Qt::Key_F8);
    key(Qt::Key_Return, Qt::AltModifier);
    EXPECT_TRUE(page().text().contains(QStringLiteral("{{ alert.alert_name | quote }}")));
    // What is left out is no fault of the text: begin with the chosen fields instead.
    page().begin(ui::TemplatePresenter::Start::ChosenFields);
    ASSERT_TRUE(stands());
    EXPECT_EQ(text("findingTitle"), words.clean);
    const auto made = page().text();
    ASSERT_NO_FATAL_FAILURE(press(QStringLiteral("templateCopy")));
    EXPECT_EQ(copied, made);
    ASSERT_NO_FATAL_FAILURE(press(QStringLiteral("templateUse")));
    EXPECT_EQ(setup().current()->content, made.toStdString());
    EXPECT_EQ(text("templateUsed"), words.used);
    // The note leads to the step, and its copy button gives the text.
    for (int i = 0; i < 200 && window().page() == ui::MainWindow::Page::Template; ++i) {
        const auto* focus = qobject_cast<QAbstractButton*>(QApplication::focusWidget());
        if (focus && find("templateNote")->isAncestorOf(focus) && !focus->text().isEmpty())
            key(Qt::Key_Space);
        else
            key(Qt::Key_Tab);
    }
    ASSERT_EQ(window().page(), ui::MainWindow::Page::Setup);
    EXPECT_EQ(setup().step(), 2);
    QStringList values;
    for (const auto& [spoken, value] : copyAll())
        values.append(value);
    EXPECT_TRUE(values.contains(made)) << values.join(u'\n').toStdString();
    // And back with one key press.
    ASSERT_NO_FATAL_FAILURE(press(QStringLiteral("openTemplate")));
    EXPECT_EQ(window().page(), ui::MainWindow::Page::Template);
    close();
    ASSERT_NO_FATAL_FAILURE(start(words.code));
    EXPECT_EQ(page().text(), made);
    EXPECT_TRUE(page().isUsed());
}

TEST_P(TemplateJourney, TheKeyboardReachesEverything) {
    for (const auto size : {QSize(960, 600), QSize(1180, 760)}) {
        ASSERT_NO_FATAL_FAILURE(start(GetParam().code, size));
        page().replaceText(
            QStringLiteral("{\"a\": {{ alert.alert_name }}, \"b\": \"{{ alert.severity }}\"}"));
        ASSERT_TRUE(waitFor([this] { return page().isCurrent() && page().isTrialCurrent(); }));
        for (int tab = 0; tab <= ui::ResultPane::FunctionsTab; ++tab) {
            window().templatePage().result().showTab(static_cast<ui::ResultPane::Tab>(tab));
            QCoreApplication::processEvents();
            QSet<QWidget*> reached;
            find("templateEdit")->setFocus();
            for (int i = 0; i < 150; ++i) {
                key(Qt::Key_Tab);
                reached.insert(QApplication::focusWidget());
            }
            for (auto* widget : window().templatePage().findChildren<QWidget*>()) {
                if (!widget->isVisible() || !widget->isEnabled() ||
                    (widget->focusPolicy() & Qt::TabFocus) == 0 || widget->focusProxy() ||
                    qobject_cast<QScrollArea*>(widget))
                    continue;
                const bool isChoice =
                    qobject_cast<QAbstractButton*>(widget) && qobject_cast<QAbstractButton*>(widget)->group();
                EXPECT_TRUE(isChoice || reached.contains(widget))
                    << widget->metaObject()->className() << ' ' << widget->objectName().toStdString();
                EXPECT_FALSE(widget->accessibleName().isEmpty() &&
                             (!qobject_cast<QAbstractButton*>(widget) ||
                              qobject_cast<QAbstractButton*>(widget)->text().isEmpty()))
                    << widget->metaObject()->className() << ' ' << widget->objectName().toStdString();
            }
        }
        // F6 goes all around.
        find("templateEdit")->setFocus();
        QSet<QString> panes;
        for (int i = 0; i < 12; ++i) {
            key(Qt::Key_F6);
            panes.insert(focusName());
        }
        EXPECT_TRUE(panes.contains(QStringLiteral("templateEdit")));
        EXPECT_TRUE(panes.contains(QStringLiteral("resultTabs")));
        EXPECT_TRUE(panes.contains(QStringLiteral("railTemplate")));
        EXPECT_TRUE(
            panes.contains(size.width() < 1000 ? QStringLiteral("alertCombo") : QStringLiteral("alertList")));
        close();
    }
}

TEST_P(TemplateJourney, AReceivedDeliveryIsOneKeyAway) {
    ASSERT_NO_FATAL_FAILURE(start(GetParam().code, {1180, 760}));
    ASSERT_NO_FATAL_FAILURE(listen());
    const auto body = QByteArray::fromStdString(support::fixture("bodies/to-json-published.json"));
    ASSERT_EQ(assistant->receiver().paste(body), ui::ReceiverPresenter::PasteResult::Stored);
    ASSERT_TRUE(waitFor([this] { return assistant->receiver().selectedId() != 0; }));
    QTest::keyClick(&window(), Qt::Key_2, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return find("detailsTemplate")->isVisible(); }));
    ASSERT_NO_FATAL_FAILURE(press(QStringLiteral("detailsTemplate")));
    EXPECT_EQ(window().page(), ui::MainWindow::Page::Template);
    ASSERT_TRUE(waitFor([this] {
        return page().isCurrent() && page().outcome()->raw.contains("测试发送到Flashduty告警触发");
    }));
    EXPECT_EQ(page().alerts().current().id, assistant->receiver().selectedId());
    EXPECT_EQ(find<QAbstractItemView>("alertList")->currentIndex().row(),
              page().alerts().model().rowOf(page().alerts().current()));
}

INSTANTIATE_TEST_SUITE_P(
    Languages, TemplateJourney,
    testing::Values(Expected{"en", QStringLiteral("A text stands in JSON without quotes"),
                             QStringLiteral("Add | quote"), QStringLiteral("Nothing to mend with this alert"),
                             QStringLiteral("New integration uses this text")},
                    Expected{"zh_CN", QStringLiteral("文本在 JSON 中没有引号"),
                             QStringLiteral("添加 | quote"), QStringLiteral("用这条告警未发现问题"),
                             QStringLiteral("新建接入 使用此内容")}),
    [](const auto& one) { return std::string(one.param.code); });

} // namespace
