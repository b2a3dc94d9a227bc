#include "PresenterFixture.h"

#include "Fixtures.h"

#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>

namespace template_page {
namespace {

using Note = ui::TemplatePresenter::Note;
using Start = ui::TemplatePresenter::Start;

class TemplatePresenterTest : public PresenterFixture {};

TEST_F(TemplatePresenterTest, BeginsWithTheWholeAlertAndTheFiringSample) {
    EXPECT_EQ(page().text(), QStringLiteral("{{ alert | to_json}}"));
    EXPECT_EQ(page().outcome(), nullptr);
    workAll();
    ASSERT_TRUE(page().isCurrent());
    EXPECT_TRUE(page().outcome()->issues.empty());
    EXPECT_FALSE(page().outcome()->jsonError);
    EXPECT_TRUE(page().outcome()->differences.empty());
    ASSERT_TRUE(page().isTrialCurrent());
    EXPECT_FALSE(page().trial()->rehearsal.hasErrors());
}

TEST_F(TemplatePresenterTest, WorksAfterAPauseAndOnceForManyKeys) {
    workAll();
    type(QStringLiteral(" abc"));
    EXPECT_FALSE(page().isCurrent());
    EXPECT_EQ(waiting(), 0U);
    ASSERT_TRUE(QTest::qWaitFor([this] { return waiting() == 1; }));
    workAll();
    EXPECT_TRUE(page().isCurrent());
    EXPECT_EQ(page().outcome()->text, QStringLiteral("{{ alert | to_json}} abc"));
}

// Whatever the order in which answers come, none of an older text is ever shown.
TEST_F(TemplatePresenterTest, NoAnswerOfAnOlderTextIsShown) {
    workAll();
    std::vector<QString> shown;
    QObject::connect(&page(), &ui::TemplatePresenter::outcomeChanged, &page(), [&] {
        if (page().isCurrent()) {
            EXPECT_EQ(page().outcome()->text, page().text());
            shown.push_back(page().outcome()->text);
        }
    });
    QObject::connect(&page(), &ui::TemplatePresenter::trialChanged, &page(), [&] {
        if (page().isTrialCurrent()) {
            EXPECT_EQ(page().outcome()->text, page().text());
        }
    });
    // The first is worked out already when the second key falls; its answer is on the way.
    type(QStringLiteral("1"));
    page().workNow();
    takeWork()();
    type(QStringLiteral("2"));
    deliver();
    EXPECT_TRUE(shown.empty());
    EXPECT_FALSE(page().isCurrent());
    // The second has not begun when the third key falls: it does not even start.
    page().workNow();
    auto second = takeWork();
    type(QStringLiteral("3"));
    page().workNow();
    auto third = takeWork();
    third();
    second();
    deliver();
    ASSERT_EQ(shown.size(), 1U);
    EXPECT_TRUE(shown.front().endsWith(QStringLiteral("123")));
    // A key while the rehearsal runs takes that away too.
    ASSERT_EQ(waiting(), 1U);
    takeWork()();
    type(QStringLiteral("4"));
    deliver();
    EXPECT_FALSE(page().isTrialCurrent());
    workAll();
}

TEST_F(TemplatePresenterTest, AnAnswerForAnotherAlertIsDropped) {
    workAll();
    type(QStringLiteral(" "));
    page().workNow();
    auto old = takeWork();
    page().alerts().choose({ui::AlertKey::Kind::Sample, 0, QStringLiteral("resolved")});
    takeWork()(); // the alert is read
    old();
    deliver(); // both answers: the alert is another now
    EXPECT_FALSE(page().isCurrent());
    workAll();
    EXPECT_TRUE(page().isCurrent());
    EXPECT_TRUE(page().outcome()->raw.contains("\"resolved\""));
}

TEST_F(TemplatePresenterTest, ColoursAreNoChangeOfTheText) {
    workAll();
    page().document().markContentsDirty(0, 5);
    EXPECT_TRUE(page().isCurrent());
}

TEST_F(TemplatePresenterTest, AFixIsOneStepOfTheUndoStack) {
    page().replaceText(QStringLiteral("{\"标题 😀\": {{ alert.alert_name }}, \"fingerprint\": 1}"));
    workAll();
    ASSERT_GE(page().issueCount(), 1);
    EXPECT_EQ(firstIssue(), "text-unquoted");
    const auto before = page().text();
    ASSERT_TRUE(page().applyFix(0));
    EXPECT_EQ(page().text(),
              QStringLiteral("{\"标题 😀\": {{ alert.alert_name | quote }}, \"fingerprint\": 1}"));
    workAll();
    EXPECT_NE(firstIssue(), "text-unquoted");
    page().document().undo();
    EXPECT_EQ(page().text(), before);
}

TEST_F(TemplatePresenterTest, AFixFollowsItsPlaceAndIsRefusedWhenThatReadsOtherwise) {
    page().replaceText(QStringLiteral("{\"a\": {{ alert.alert_name }}}"));
    workAll();
    ASSERT_EQ(firstIssue(), "text-unquoted");
    QTextCursor cursor(&page().document());
    cursor.insertText(QStringLiteral("\n\n"));
    ASSERT_TRUE(page().applyFix(0));
    EXPECT_EQ(page().text(), QStringLiteral("\n\n{\"a\": {{ alert.alert_name | quote }}}"));
    page().document().undo();
    cursor.setPosition(static_cast<int>(page().text().indexOf(QStringLiteral("alert_name"))));
    cursor.insertText(QStringLiteral("x"));
    const auto changed = page().text();
    EXPECT_FALSE(page().applyFix(0));
    EXPECT_EQ(page().text(), changed);
}

TEST_F(TemplatePresenterTest, FindingsAreWhereTheyStand) {
    page().replaceText(QStringLiteral("{\n  \"😀\": \"中文\",\n  \"t\": {{ alert.alert_name }}\n}"));
    workAll();
    ASSERT_GE(page().issueCount(), 1);
    EXPECT_EQ(page().placeOf(0).selectedText(), QStringLiteral("{{ alert.alert_name }}"));
    EXPECT_EQ(page().issueAt(static_cast<int>(page().text().indexOf(QStringLiteral("alert_name")))), 0);
    EXPECT_EQ(page().issueAt(0), -1);
}

TEST_F(TemplatePresenterTest, NoBreakSpacesAreNotSilentlyMended) {
    const auto text = QStringLiteral("{\"a\":\u00A0{{ alert.alert_name | quote }}}");
    page().replaceText(text);
    EXPECT_EQ(page().text(), text);
    workAll();
    EXPECT_EQ(firstIssue(), "strange-space");
    page().copyText();
    EXPECT_EQ(m_copied, text);
}

TEST_F(TemplatePresenterTest, SecretsOfTheAlertAreMaskedInTheResult) {
    m_clipboard = QByteArray::fromStdString(support::fixture("bodies/to-json-published.json"));
    page().pasteAlert();
    workAll();
    ASSERT_EQ(page().alerts().current().kind, ui::AlertKey::Kind::Pasted);
    m_clipboard = R"({"alert_id":"a","alert_name":"n","alert_type":"sls_alert","status":"firing","severity":8,
        "fingerprint":"f","policy":{},"annotations":{"title":"t"},
        "signin_url":"https://signin.aliyun.com/federation?Action=Login&SigninToken=0123456789abcdefSECRETTAIL"})";
    page().pasteAlert();
    workAll();
    ASSERT_TRUE(page().isCurrent());
    for (const auto& shown :
         {page().outcome()->raw, page().outcome()->pretty, page().alerts().alert()->shown})
        EXPECT_FALSE(shown.contains("SECRETTAIL") && shown.contains("0123456789abcdef"))
            << shown.toStdString();
}

TEST_F(TemplatePresenterTest, TellsTheDifferencesFieldByField) {
    page().replaceText(QStringLiteral(
        "{\"fingerprint\": {{ alert.fingerprint | quote }}, \"severity\": 10, \"status\": \"firing\"}"));
    workAll();
    ASSERT_TRUE(page().outcome()->isReadable);
    const auto& all = page().outcome()->differences;
    const auto title =
        std::find_if(all.begin(), all.end(), [](const auto& one) { return one.field == "title"; });
    ASSERT_NE(title, all.end());
    EXPECT_FALSE(title->standard.empty());
    EXPECT_TRUE(
        std::none_of(all.begin(), all.end(), [](const auto& one) { return one.field == "alert_key"; }));
}

TEST_F(TemplatePresenterTest, TheTextsToBeginWithAreClean) {
    for (const auto* name : {"firing", "resolved"}) {
        page().alerts().choose({ui::AlertKey::Kind::Sample, 0, QString::fromLatin1(name)});
        for (const auto start : {Start::WholeAlert, Start::ChosenFields}) {
            page().begin(start);
            workAll();
            ASSERT_TRUE(page().isCurrent());
            EXPECT_TRUE(page().outcome()->issues.empty()) << firstIssue();
            ASSERT_TRUE(page().isTrialCurrent());
            EXPECT_FALSE(page().trial()->rehearsal.hasErrors());
        }
    }
}

TEST_F(TemplatePresenterTest, TheTextSurvivesARestart) {
    type(QStringLiteral("{# mine #}"));
    const auto typed = page().text();
    open();
    EXPECT_EQ(page().text(), typed);
    page().draftFailed(QStringLiteral("No space"));
    EXPECT_EQ(page().note(), Note::DraftFailed);
    EXPECT_EQ(page().noteReason(), QStringLiteral("No space"));
}

TEST_F(TemplatePresenterTest, AnEmptyTextIsToldAsSuch) {
    page().replaceText({});
    workAll();
    EXPECT_EQ(firstIssue(), "result-empty");
    EXPECT_FALSE(page().canUse());
    EXPECT_TRUE(page().outcome()->raw.isEmpty());
}

TEST_F(TemplatePresenterTest, TooLongATextChangesNothing) {
    page().replaceText(QString(ui::TemplatePresenter::longestText + 1, u'x'));
    EXPECT_EQ(page().text(), QStringLiteral("{{ alert | to_json}}"));
    EXPECT_EQ(page().note(), Note::TooLong);
}

// ---- with an integration ----

class TemplateIntegrationTest : public TemplatePresenterTest {
protected:
    void SetUp() override {
        integrations().create(QStringLiteral("Payments"));
        integrations().edit([](auto& one) { one.enteredUs[integration::Step::ContentTemplate] = 1; });
        workAll();
    }
};

TEST_F(TemplateIntegrationTest, UsesTheTextAndAsksForItToBeEnteredAgain) {
    EXPECT_TRUE(page().isUsed());
    EXPECT_FALSE(page().canUse());
    page().begin(Start::ChosenFields);
    workAll();
    EXPECT_TRUE(page().canUse());
    page().useInIntegration();
    EXPECT_EQ(page().note(), Note::Used);
    EXPECT_TRUE(page().isUsed());
    EXPECT_EQ(integrations().current()->content, page().text().toStdString());
    EXPECT_FALSE(integrations().current()->enteredUs.contains(integration::Step::ContentTemplate));
    // And back to the text of the guide, which is kept as "no text of its own".
    page().begin(Start::WholeAlert);
    page().useInIntegration();
    EXPECT_TRUE(integrations().current()->content.empty());
}

TEST_F(TemplateIntegrationTest, AsksBeforeItUsesATextWithErrors) {
    page().replaceText(QStringLiteral("{\"a\": {{ alert.alert_name }}}"));
    workAll();
    page().useInIntegration();
    EXPECT_EQ(page().note(), Note::HasErrors);
    EXPECT_TRUE(integrations().current()->content.empty());
    page().useInIntegration(true);
    EXPECT_EQ(integrations().current()->content, page().text().toStdString());
}

TEST_F(TemplateIntegrationTest, AnEditedTextIsNotTakenAwayUnasked) {
    integrations().edit([](auto& one) { one.content = "{\"own\": 1}"; });
    page().openIntegration(); // nothing was typed: taken over
    EXPECT_EQ(page().text(), QStringLiteral("{\"own\": 1}"));
    type(QStringLiteral(" "));
    const auto typed = page().text();
    page().openIntegration();
    EXPECT_EQ(page().text(), typed);
    EXPECT_EQ(page().note(), Note::Differs);
    page().begin(Start::OfIntegration);
    EXPECT_EQ(page().text(), QStringLiteral("{\"own\": 1}"));
    page().document().undo();
    EXPECT_EQ(page().text(), typed);
    // Another integration or alert leaves the text alone.
    integrations().create(QStringLiteral("Other"));
    page().alerts().choose({ui::AlertKey::Kind::Sample, 0, QStringLiteral("resolved")});
    workAll();
    EXPECT_EQ(page().text(), typed);
}

} // namespace
} // namespace template_page
