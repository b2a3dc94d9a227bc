#include "sending/SlsRequest.h"

#include "alert/Read.h"
#include "json/Document.h"

#include <gtest/gtest.h>

#include <string>

namespace {

/// Odd on purpose: spacing, escapes, number forms and key order must survive.
const std::string alertText =
    "{ \"severity\" : 6.0,\n  \"x\":\"\\u003c\\/\", \"status\":\"firing\" , \"alert_time\":1,\t"
    "\"fire_time\": 1, \"n\": 1.10e+2, \"alert_instance_id\":\"old\",\"fingerprint\":\"f1\","
    "\"annotations\":{\"title\":\"T \\\"q\\\"\"} }\n";

json::Document parsed(const std::string& text) {
    auto document = json::parse(text);
    EXPECT_TRUE(document) << text;
    return *document;
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    const auto at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return text.replace(at, from.size(), to);
}

} // namespace

TEST(ResolvedBody, ChangesThreeValuesAndNoOtherByte) {
    const auto body = sending::resolvedBody(alertText, 1750000000);
    ASSERT_TRUE(body);
    auto expected = replaced(alertText, "\"firing\"", "\"resolved\"");
    expected = replaced(expected, "\"alert_time\":1", "\"alert_time\":1750000000");
    expected = replaced(expected, "} }", "}, \"resolve_time\": 1750000000 }");
    EXPECT_EQ(*body, expected);
}

TEST(ResolvedBody, ClosesTheAlertThatItCameFrom) {
    const auto first = alert::read(alertText);
    const auto second = alert::read(*sending::resolvedBody(alertText, 1750000000));
    ASSERT_EQ(second.alerts.size(), 1U);
    EXPECT_EQ(second.alerts.front().event.eventStatus, alert::EventStatus::Ok);
    EXPECT_EQ(second.alerts.front().event.alertKey, first.alerts.front().event.alertKey);
    EXPECT_EQ(second.alerts.front().event.severity, first.alerts.front().event.severity);
}

TEST(ResolvedBody, AddsWhatIsMissingAlsoToAnEmptyObject) {
    const auto body = sending::resolvedBody("{}", 7);
    ASSERT_TRUE(body);
    const auto document = parsed(*body);
    EXPECT_EQ(document.root()["status"].string(), "resolved");
    EXPECT_EQ(document.root()["resolve_time"].integer(), 7);
    EXPECT_EQ(document.root()["alert_time"].integer(), 7);
}

TEST(ResolvedBody, SetsEveryMemberOfTheSameName) {
    EXPECT_EQ(*sending::resolvedBody(
                  R"({"status":"firing","status":"pending","resolve_time":0,"alert_time":0})", 7),
              R"({"status":"resolved","status":"resolved","resolve_time":7,"alert_time":7})");
}

TEST(ResolvedBody, RefusesWhatIsNoObject) {
    EXPECT_EQ(sending::resolvedBody("[{}]", 1).error().code(), core::ErrorCode::Unsupported);
    EXPECT_EQ(sending::resolvedBody("{\"a\":}", 1).error().code(), core::ErrorCode::NotJson);
    EXPECT_TRUE(sending::resolvedBody("{\"a\":}", 1).error().position());
}

TEST(FreshBody, IsNewInTimeAndInstanceOnly) {
    const auto body = *sending::freshBody(alertText, 1750000000);
    const auto document = parsed(body);
    EXPECT_EQ(document.root()["alert_time"].integer(), 1750000000);
    EXPECT_EQ(document.root()["fire_time"].integer(), 1750000000);
    EXPECT_EQ(document.root()["fingerprint"].string(), "f1");
    const auto instance = document.root()["alert_instance_id"].string();
    EXPECT_EQ(instance.size(), 16U + 1 + 13 + 1 + 7) << instance;
    auto back = replaced(body, "\"alert_time\":1750000000", "\"alert_time\":1");
    back = replaced(back, "\"fire_time\": 1750000000", "\"fire_time\": 1");
    EXPECT_EQ(replaced(back, instance, "old"), alertText);
    EXPECT_NE(*sending::freshBody(alertText, 1750000000), body) << "each has an instance id of its own";
}

TEST(FreshBody, ARecoveryKeepsItsFireTimeAndAKeyCanBeGiven) {
    const auto body = *sending::freshBody(R"({"status":"resolved","fire_time":1,"alert_time":1})", 9, "a\"b");
    const auto document = parsed(body);
    EXPECT_EQ(document.root()["fire_time"].integer(), 1);
    EXPECT_EQ(document.root()["alert_time"].integer(), 9);
    EXPECT_EQ(document.root()["fingerprint"].string(), "a\"b");
}

TEST(MarkedBody, IsInfoAndSaysSo) {
    const auto document = parsed(*sending::markedBody(alertText, "[TEST] "));
    EXPECT_EQ(document.root()["severity"].integer(), 2);
    EXPECT_EQ(document.root()["annotations"]["title"].string(), "[TEST] T \"q\"");
    const auto bare = parsed(*sending::markedBody(R"({"alert_name":"rule"})", "[TEST] "));
    EXPECT_EQ(bare.root()["annotations"]["title"].string(), "[TEST] rule");
}

TEST(SlsRequest, HasTheHeadersOfSls) {
    const auto request = sending::slsRequest(QUrl(QStringLiteral("https://h.example/a")), "{}");
    EXPECT_EQ(request.method, "POST");
    EXPECT_EQ(request.fields.first(),
              (std::pair<QByteArray, QByteArray>("Content-Type", "application/json;charset=utf-8")));
    EXPECT_EQ(request.deadline, std::chrono::milliseconds(5000));
}

TEST(SlsRequest, KeepsTheTargetOfAUrlInItsOwnBytes) {
    EXPECT_EQ(sending::slsRequest("https://h.example/a%41?b=%7e#frag", "{}").target, "/a%41?b=%7e");
    EXPECT_EQ(sending::slsRequest("https://h.example?b", "{}").target, "/?b");
    EXPECT_EQ(sending::slsRequest("https://h.example", "{}").target, "");
}
