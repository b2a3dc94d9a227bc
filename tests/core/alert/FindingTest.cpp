#include "Fixtures.h"
#include "Readings.h"
#include "Utf8.h"

#include <gtest/gtest.h>

namespace {

using namespace testing_alert;
using core::Weight;
using Ids = std::vector<std::string>;

Ids idsOfFixture(const std::string& file) {
    return idsOf(alert::read(support::fixture("bodies/" + file)));
}

TEST(Findings, TheWantedFormHasHintsOnly) {
    EXPECT_EQ(idsOfFixture("to-json-firing.json"), (Ids{"resource-volatile", "signin-url"}));
    EXPECT_EQ(idsOfFixture("to-json-published.json"), (Ids{"resource-volatile"}));
    const auto reading = alert::read(support::fixture("bodies/to-json-firing.json"));
    for (const auto& finding : reading.alerts.at(0).findings) {
        EXPECT_EQ(finding.weight, Weight::Hint);
        EXPECT_TRUE(finding.position.has_value());
    }
}

TEST(Findings, PlacesAreThoseOfTheBody) {
    const auto body = support::fixture("bodies/batch-fingerprints.json");
    const auto reading = alert::read(body);
    const auto* const custom = findIn(reading.alerts.at(2).findings, "custom-json");
    ASSERT_NE(custom, nullptr);
    EXPECT_EQ(custom->path, "[2]");
    EXPECT_EQ(custom->position, core::positionAt(body, body.rfind("{\n    \"aliuid\"")));
    EXPECT_EQ(findIn(reading.alerts.at(2).findings, "severity-missing")->path, "[2].severity");
    EXPECT_EQ(findIn(reading.alerts.at(2).findings, "severity-missing")->dependsOn, "custom-json");
}

TEST(Findings, AByteOrderMarkShiftsEveryPlace) {
    const auto body = support::fixture("bodies/byte-order-mark.json");
    const auto reading = alert::read(body);
    ASSERT_EQ(reading.alerts.size(), 1U);
    EXPECT_EQ(reading.alerts[0].event.alertKey, "00ddba11c0ffee00");
    ASSERT_TRUE(reading.jsonError.has_value());
    EXPECT_EQ(reading.jsonError->position(), core::Position{});
    const auto* const signin = findingOf(reading, "signin-url");
    ASSERT_NE(signin, nullptr);
    EXPECT_EQ(signin->position,
              core::positionAt(body, body.find("\"https://sls.console.aliyun.com/console/")));
    const auto oneLine = alert::read("\xEF\xBB\xBF{\"alert_id\":\"a\",\"severity\":7}");
    EXPECT_EQ(findingOf(oneLine, "severity-unknown")->position, (core::Position{30, 1, 31}));
    EXPECT_EQ(alert::read("\xEF\xBB\xBF").form, alert::BodyForm::Empty);
}

TEST(Findings, NoSecretAndNoLongTextInArguments) {
    const std::string secret = "verysecrettoken0123456789";
    const std::string link =
        "https://sls.console.aliyun.com/console/AlertAjax/slsSignIn.json?token=" + secret;
    const std::string longText(5'000, 'x');
    for (const auto& body : {
             "Template render error: " + link,
             "{{ alert.signin_url | replace(\"" + link + "\") }}",
             "{\"alert_id\":\"a\",\"severity\":\"" + link + "\",\"status\":\"" + link +
                 "\",\"signin_url\":\"" + link + "\",\"alert_name\":\"" + link + "\",\"labels\":{\"" + link +
                 "\":\"\"}}",
             "{\"alert_id\":\"a\",\"severity\":\"" + longText + "\",\"alert_name\":\"" + longText + "\"}",
             "{\"" + longText + "\":1,\"" + longText + "\":2}",
             "{\"specversion\":\"1.0\",\"source\":\"acs:sls " + link + "\",\"data\":{}}",
         }) {
        const auto reading = alert::read(body);
        auto all = reading.findings;
        for (const auto& mapped : reading.alerts)
            all.insert(all.end(), mapped.findings.begin(), mapped.findings.end());
        ASSERT_FALSE(all.empty());
        for (const auto& finding : all) {
            for (const auto& [name, value] : finding.arguments) {
                EXPECT_EQ(value.find(secret), std::string::npos) << finding.id << ' ' << name;
                EXPECT_LE(core::codePoints(value), 120U) << finding.id << ' ' << name;
            }
        }
    }
}

TEST(Findings, SizeIsJudgedByBytes) {
    const std::string head = R"({"alert_id":"a","alert_name":")";
    const std::string tail = "\"}";
    const auto body = [&](std::size_t size) {
        return head + std::string(size - head.size() - tail.size(), 'x') + tail;
    };
    EXPECT_EQ(findingOf(alert::read(body(16'384)), "size-over-limit"), nullptr);
    const auto reading = alert::read(body(16'385));
    const auto* const size = findingOf(reading, "size-over-limit");
    ASSERT_NE(size, nullptr);
    EXPECT_EQ(argument(*size, "bytes"), "16385");
    EXPECT_EQ(argument(*size, "limit"), "16384");
}

TEST(Findings, DuplicateKeysAreToldOneByOne) {
    const auto reading =
        alert::read("{\"alert_id\":\"a\",\n\"labels\":{\"k\":\"1\",\"k\":\"2\"},\n\"alert_id\":\"b\"}");
    ASSERT_EQ(reading.findings.size(), 3U); // custom-json, labels.k, alert_id
    EXPECT_EQ(reading.findings[1].path, "labels.k");
    EXPECT_EQ(reading.findings[1].position->line, 2U);
    EXPECT_EQ(reading.findings[2].path, "alert_id");
    EXPECT_EQ(reading.alerts.at(0).alert.alertId, "b");
}

TEST(Findings, TooDeepIsNotCalledNotJson) {
    const auto reading = alert::read(std::string(10'000, '['));
    EXPECT_EQ(reading.form, alert::BodyForm::InvalidJson);
    EXPECT_EQ(idsOf(reading), (Ids{"too-deep"}));
    EXPECT_EQ(reading.findings[0].position->offset, reading.jsonError->position()->offset);
}

TEST(Findings, AlertsOverTheLimitAreCounted) {
    const auto reading = alert::read(R"([{"alert_id":"1"},{"alert_id":"2"},{"alert_id":"3"}])", {2});
    EXPECT_EQ(reading.alerts.size(), 2U);
    EXPECT_EQ(reading.alertCount, 3U);
    const auto* const over = findingOf(reading, "alerts-over-limit");
    ASSERT_NE(over, nullptr);
    EXPECT_EQ(argument(*over, "count"), "3");
    EXPECT_EQ(argument(*over, "mapped"), "2");
}

TEST(Findings, MixedArraysAreTakenApart) {
    const auto reading = alert::read(support::fixture("bodies/batch-mixed.json"));
    const auto* const mixed = findingOf(reading, "batch-mixed");
    ASSERT_NE(mixed, nullptr);
    EXPECT_EQ(argument(*mixed, "alerts"), "1");
    EXPECT_EQ(argument(*mixed, "objects"), "1");
    EXPECT_EQ(argument(*mixed, "strings"), "1");
    EXPECT_EQ(argument(*mixed, "others"), "1");
}

TEST(Findings, WrapperAndPartsAreNamed) {
    const auto store = alert::read(support::fixture("bodies/cloud-event-eventstore.json"));
    EXPECT_EQ(argument(*findingOf(store, "cloud-event"), "kind"), "EventStore");
    EXPECT_EQ(store.alerts.at(0).path, "data");
    const auto bridge = alert::read(support::fixture("bodies/cloud-event-eventbridge.json"));
    EXPECT_EQ(argument(*findingOf(bridge, "cloud-event"), "kind"), "EventBridge");
    EXPECT_EQ(bridge.alerts.at(0).event.eventStatus, alert::EventStatus::Ok);
    EXPECT_FALSE(findingOf(bridge, "signin-url")->position.has_value()); // inside a string
    const auto wrapped = alert::read(support::fixture("bodies/no-alert-wrapped.json"));
    EXPECT_EQ(argument(*findingOf(wrapped, "alert-inside"), "key"), "alert");
    const auto parts = alert::read(support::fixture("bodies/no-alert-structures.json"));
    EXPECT_EQ(argument(*findingOf(parts, "alert-parts"), "keys"), "results, fire_results, policy");
}

} // namespace
