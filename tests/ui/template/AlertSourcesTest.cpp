#include "PresenterFixture.h"

#include "Fixtures.h"

namespace template_page {
namespace {

using Kind = ui::AlertKey::Kind;
using State = ui::AlertSources::State;

class AlertSourcesTest : public PresenterFixture {
protected:
    ui::AlertSources& alerts() { return page().alerts(); }
    void paste(const QByteArray& body) {
        m_clipboard = body;
        page().pasteAlert();
    }
};

TEST_F(AlertSourcesTest, OnlyTheLastChoiceIsLoaded) {
    workAll();
    alerts().choose({Kind::Sample, 0, QStringLiteral("resolved")});
    auto resolved = takeWork();
    alerts().choose({Kind::Sample, 0, QStringLiteral("firing")});
    EXPECT_EQ(alerts().state(), State::Loading);
    auto firing = takeWork();
    firing();
    resolved();
    deliver();
    ASSERT_EQ(alerts().state(), State::Ready);
    EXPECT_TRUE(alerts().alert()->shown.contains("\"firing\""));
}

TEST_F(AlertSourcesTest, APastedAlertIsChosenAndListedFirst) {
    paste(sample("resolved"));
    workAll();
    EXPECT_EQ(alerts().current().kind, Kind::Pasted);
    EXPECT_EQ(alerts().model().rows().front().key, alerts().current());
    EXPECT_TRUE(alerts().alert()->shown.contains("\"resolved\""));
}

TEST_F(AlertSourcesTest, WhatIsNoAlertChangesNothing) {
    workAll();
    const auto before = alerts().current();
    for (const auto& body :
         {QByteArray(), QByteArray("password123"), QByteArray("[]"), QByteArray("{\"a\":1}")}) {
        paste(body);
        workAll();
        EXPECT_TRUE(alerts().pasteError()) << body.toStdString();
        EXPECT_EQ(alerts().current(), before);
        EXPECT_EQ(alerts().state(), State::Ready);
        alerts().dismissPasteError();
        EXPECT_FALSE(alerts().pasteError());
    }
}

TEST_F(AlertSourcesTest, AFailedPasteLeavesALoadingAlertAlone) {
    paste("nothing"); // while the first sample is still loading
    workAll();
    EXPECT_EQ(alerts().state(), State::Ready);
    EXPECT_TRUE(alerts().pasteError());
}

TEST_F(AlertSourcesTest, OfAnArrayTheFirstAlertIsTaken) {
    paste(QByteArray::fromStdString(support::fixture("bodies/batch-objects.json")));
    workAll();
    ASSERT_EQ(alerts().state(), State::Ready);
    EXPECT_GT(alerts().alert()->others, 0U);
    EXPECT_TRUE(alerts().alert()->value.has("alert_id"));
}

TEST_F(AlertSourcesTest, OfAWrapperTheAlertInsideIsTaken) {
    paste(QByteArray::fromStdString(support::fixture("bodies/cloud-event-eventbridge.json")));
    workAll();
    ASSERT_FALSE(alerts().pasteError());
    EXPECT_TRUE(alerts().alert()->value.has("alert_name"));
}

TEST_F(AlertSourcesTest, KeepsOnlyTheLastFewPasted) {
    for (int i = 0; i < 9; ++i) {
        paste(sample("firing"));
        workAll();
    }
    const auto& rows = alerts().model().rows();
    EXPECT_EQ(
        std::count_if(rows.begin(), rows.end(), [](const auto& row) { return row.key.kind == Kind::Pasted; }),
        static_cast<std::ptrdiff_t>(ui::AlertSources::pastedKept));
}

} // namespace
} // namespace template_page
