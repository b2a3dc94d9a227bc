// From an empty profile to six steps entered, by keyboard alone, in both languages: what a person reads in
// each line of each step, and what each copy button puts on the clipboard.

#include "SetupFixture.h"
#include "SetupWords.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

namespace {

const QString url = QStringLiteral("https://api.flashcat.cloud/event/push/alert/aliyun/"
                                   "sls?integration_key=0123456789abcdef0123456789abe131");

class SetupJourney : public SetupFixture, public testing::WithParamInterface<const LanguageWords& (*)()> {
protected:
    /// Title, purpose, path and lines of the shown step; what each copy button says and copies; the tick.
    std::string read() {
        QStringList all{text("stepTitle"), text("stepPurpose")};
        for (const char* path : {"stepPath", "stepPathOther", "stepPathLanguage"}) {
            for (const auto* label : window().setupPage().findChildren<QLabel*>(QLatin1String(path))) {
                if (label->isVisible())
                    all.append(label->text());
            }
        }
        all += lines();
        for (const auto& [spoken, value] : copyAll())
            all.append(spoken + QStringLiteral(" => ") + value);
        all.append(text("stepEntered"));
        return QString(u'\n' + all.join(u'\n') + u'\n').toStdString();
    }
};

TEST_P(SetupJourney, SixStepsByKeyboardAlone) {
    const auto& words = GetParam()();
    ASSERT_NO_FATAL_FAILURE(open(words.code));
    ASSERT_NO_FATAL_FAILURE(press(QStringLiteral("startNew")));
    // The name has the focus and is selected: typing takes its place.
    ASSERT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("formName"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Payments"));
    ASSERT_NO_FATAL_FAILURE(type(QStringLiteral("formProject"), QStringLiteral("prod-payments-log")));
    ASSERT_NO_FATAL_FAILURE(press(QStringLiteral("formDone")));
    EXPECT_EQ(setup().current()->name, "Payments");

    ASSERT_NO_FATAL_FAILURE(type(QStringLiteral("pushUrl"), url));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    ASSERT_TRUE(setup().hasUrl());
    ASSERT_TRUE(waitFor([this] { return setup().keyState() == ui::SetupPresenter::KeyState::InMemory; }));
    for (int step = 0; step < 6; ++step) {
        SCOPED_TRACE(step);
        const auto& expected = words.steps.at(static_cast<std::size_t>(step));
        if (step > 0) {
            ASSERT_NO_FATAL_FAILURE(press(QStringLiteral("stepNext")));
        }
        EXPECT_EQ(setup().step(), step);
        EXPECT_EQ(read(), expected);
        if (step > 0) {
            ASSERT_NO_FATAL_FAILURE(press(QStringLiteral("stepEntered")));
        }
        EXPECT_EQ(setup().state(step), ui::StepState::Entered);
    }
    close();
    // And all of it is there again.
    ASSERT_NO_FATAL_FAILURE(open(words.code));
    for (int step = 0; step < 6; ++step)
        EXPECT_TRUE(setup().isEntered(step)) << step;
    EXPECT_EQ(setup().current()->project, "prod-payments-log");
}

TEST_P(SetupJourney, WithProbeAndRules) {
    const auto& words = GetParam()();
    ASSERT_NO_FATAL_FAILURE(open(words.code));
    ASSERT_NO_FATAL_FAILURE(listen());
    ASSERT_NO_FATAL_FAILURE(press(QStringLiteral("startNew")));
    ASSERT_NO_FATAL_FAILURE(press(QStringLiteral("formDone")));
    ASSERT_NO_FATAL_FAILURE(type(QStringLiteral("pushUrl"), url));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    ASSERT_NO_FATAL_FAILURE(press(QStringLiteral("stepNext")));
    ASSERT_TRUE(waitFor([this] { return !receiverUrl(setup().current()->id).isEmpty(); }));
    ASSERT_NO_FATAL_FAILURE(press(QStringLiteral("probeToggle")));
    ASSERT_TRUE(setup().current()->probe);
    QStringList values;
    for (const auto& [spoken, value] : copyAll())
        values.append(value);
    EXPECT_EQ(values.join(u'\n').toStdString(),
              (QStringList{QStringLiteral("flashduty-sls"), QStringLiteral("Flashduty SLS"), url,
                           QStringLiteral("flashduty-sls-probe"), QStringLiteral("Flashduty SLS probe"),
                           receiverUrl(setup().current()->id)})
                  .join(u'\n')
                  .toStdString());
    // The second action of step 3 chooses it.
    setup().setStep(3);
    EXPECT_TRUE(lines().filter(QStringLiteral("Flashduty SLS probe")).size() == 1)
        << lines().join(u'\n').toStdString();

    setup().setStep(4);
    ASSERT_NO_FATAL_FAILURE(press(QStringLiteral("pasteRules")));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Gateway 5xx,alert-1731840610-2201"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Disk"));
    ASSERT_NO_FATAL_FAILURE(press(QStringLiteral("addRules")));
    ASSERT_NO_FATAL_FAILURE(press(QStringLiteral("addRule")));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Queue"));
    ASSERT_NO_FATAL_FAILURE(type(QStringLiteral("ruleId"), QStringLiteral("alert-1731840962-2205")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    ASSERT_EQ(setup().current()->rules.size(), 3U);
    EXPECT_EQ(setup().current()->rules.back().id, "alert-1731840962-2205");
    ASSERT_NO_FATAL_FAILURE(press(QStringLiteral("rulesList")));
    EXPECT_TRUE(setup().current()->rules.front().entered);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    ASSERT_EQ(setup().current()->rules.size(), 2U);
    EXPECT_EQ(setup().current()->rules.back().name, "Queue");
    // A rule's own page needs the project.
    setup().integrations().edit([](auto& one) { one.project = "prod-payments-log"; });
    ASSERT_NO_FATAL_FAILURE(press(QStringLiteral("openRule")));
    EXPECT_EQ(opened, QStringList{QStringLiteral("https://sls.console.aliyun.com/lognext/project/"
                                                 "prod-payments-log/alert/alert-1731840962-2205")});
    // The mapping is one key away.
    ASSERT_NO_FATAL_FAILURE(press(QStringLiteral("showMapping")));
    EXPECT_TRUE(window().findChild<QWidget*>(QStringLiteral("statusMapping"))->isVisible());
}

TEST_P(SetupJourney, F6WalksThePanes) {
    ASSERT_NO_FATAL_FAILURE(open(GetParam()().code));
    setup().integrations().createSample(QStringLiteral("a"));
    QTest::keyClick(&window(), Qt::Key_1, Qt::ControlModifier);
    auto& page = window().setupPage();
    auto* list = page.findChild<QWidget*>(QStringLiteral("stepList"));
    auto* footer = page.findChild<QWidget*>(QStringLiteral("stepFooter"));
    auto* content = page.findChild<QWidget*>(QStringLiteral("stepPane"));
    const auto f6 = [](Qt::KeyboardModifiers with = {}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, with);
        return QApplication::focusWidget();
    };
    window().findChild<QWidget*>(QStringLiteral("railSetup"))->setFocus();
    EXPECT_TRUE(list->isAncestorOf(f6()));
    EXPECT_TRUE(content->isAncestorOf(f6()));
    EXPECT_TRUE(footer->isAncestorOf(f6()));
    EXPECT_EQ(f6()->objectName(), QStringLiteral("railSetup"));
    EXPECT_TRUE(footer->isAncestorOf(f6(Qt::ShiftModifier)));
    EXPECT_TRUE(content->isAncestorOf(f6(Qt::ShiftModifier)));
    EXPECT_TRUE(list->isAncestorOf(f6(Qt::ShiftModifier)));
    EXPECT_EQ(f6(Qt::ShiftModifier)->objectName(), QStringLiteral("railSetup"));
    // Between the steps, from anywhere in the page.
    EXPECT_TRUE(list->isAncestorOf(f6()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageDown, Qt::AltModifier);
    EXPECT_EQ(setup().step(), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageUp, Qt::AltModifier);
    EXPECT_EQ(setup().step(), 0);
}

INSTANTIATE_TEST_SUITE_P(Languages, SetupJourney, testing::Values(englishWords, chineseWords),
                         [](const auto& made) { return std::string(made.param().code); });

} // namespace
