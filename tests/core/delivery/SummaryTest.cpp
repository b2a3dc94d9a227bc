#include "Fixtures.h"
#include "Utf8.h"
#include "delivery/Delivery.h"

#include <gtest/gtest.h>

#include <set>

namespace {

using delivery::Reason;

delivery::Summary summaryOf(const std::string& file) {
    return delivery::summarize(alert::read(support::fixture("bodies/" + file)));
}

TEST(Summary, OfASingleAlert) {
    const auto summary = summaryOf("to-json-firing.json");
    EXPECT_EQ(summary.form, alert::BodyForm::ToJson);
    EXPECT_EQ(summary.mappingVersion, alert::mappingVersion);
    EXPECT_EQ(summary.findings, 0); // hints do not count
    EXPECT_EQ(summary.errors, 0);
    ASSERT_EQ(summary.events.size(), 1U);
    const delivery::EventRow expected{
        alert::Severity::Critical,
        alert::Status::Firing,
        "00ddba11c0ffee00",
        "订单接口 5xx 过多告警触发",
        "alert-1700000000-123456",
        "订单接口 5xx 过多",
        "cn-hangzhou",
        "demo-shop-log",
        "demo.action",
        1700000300,
        "aliuid=123456789012**** env=prod resource=0123456789abcdef-60a1b2c3d4e5f-1a2b3c4 service=checkout"};
    EXPECT_EQ(summary.events[0], expected);
}

TEST(Summary, LabelsToSearchInHaveNoSecretsAndNoLinks) {
    alert::Reading reading;
    auto& mapped = reading.alerts.emplace_back();
    mapped.event.labels = {{"Api_Token", "a1"},    {"app_key", "b2"},  {"DB_PASSWORD", "c3"},
                           {"fire_results", "{}"}, {"key", "d4"},      {"runbook", "https://h/e5"},
                           {"service", "pay"},     {"team", "支付组"}, {"z", std::string(2000, 'z')}};
    const auto labels = delivery::summarize(reading).events[0].labels;
    const std::string begin = "service=pay team=支付组 z=";
    EXPECT_EQ(labels.substr(0, begin.size()), begin);
    EXPECT_EQ(core::codePoints(labels), 1000U);
}

TEST(Summary, CountsWarningsAndErrorsOfTheBodyAndItsAlerts) {
    const auto batch = summaryOf("batch-fingerprints.json");
    EXPECT_EQ(batch.errors, 1);       // batch-array
    EXPECT_EQ(batch.findings, 3 * 4); // custom-json, severity-, status-, fingerprint-missing
    EXPECT_EQ(batch.events.size(), 3U);
    EXPECT_EQ(batch.events[0].alertTime, 0);
    const auto broken = summaryOf("unrendered-to-json.txt");
    EXPECT_EQ(broken.errors, 2);
    EXPECT_TRUE(broken.events.empty());
}

TEST(Ids, AreDistinct) {
    std::set<std::string_view> seen;
    for (int reason = 0; reason <= static_cast<int>(Reason::BadChunk); ++reason)
        EXPECT_TRUE(seen.insert(delivery::id(static_cast<Reason>(reason))).second) << reason;
    EXPECT_EQ(delivery::id(Reason::WrongToken), "wrong_token");
    EXPECT_EQ(delivery::id(delivery::Origin::Pasted), "pasted");
    EXPECT_EQ(delivery::id(delivery::Verdict::Refused), "refused");
}

} // namespace
