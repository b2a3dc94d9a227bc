#include "sending/FlashdutyReply.h"

#include <gtest/gtest.h>

using sending::explain;
using sending::FlashdutyReply;
using sending::HttpAnswer;
using Meaning = FlashdutyReply::Meaning;

namespace {

HttpAnswer answer(int status, const QByteArray& body) {
    HttpAnswer result;
    result.status = status;
    result.body = body;
    result.timing.doneMs = 12;
    return result;
}

} // namespace

TEST(FlashdutyReply, SuccessIsAccepted) {
    const auto reply = explain(answer(200, R"({"request_id":"r1","data":{"alert_key":"k1"}})"));
    EXPECT_EQ(reply.meaning, Meaning::Accepted);
    EXPECT_EQ(reply.requestId, "r1");
    EXPECT_EQ(reply.alertKey, "k1");
    EXPECT_TRUE(reply.deliveredForSls);
    EXPECT_EQ(explain(answer(200, R"({"request_id":"r1"})")).meaning, Meaning::Accepted)
        << "data is missing in 2024";
}

TEST(FlashdutyReply, AnErrorObjectIsAFailureAlsoWith200) {
    const auto reply = explain(answer(200, R"({"request_id":"r","error":{"code":"InvalidParameter"}})"));
    EXPECT_EQ(reply.meaning, Meaning::Refused);
    EXPECT_EQ(reply.code, "InvalidParameter");
    EXPECT_TRUE(reply.deliveredForSls) << "SLS looks at the status alone";
    for (const char* code : {"\"\"", "\"0\"", "\"OK\"", "0", "null"}) {
        EXPECT_EQ(
            explain(answer(200, QByteArray(R"({"request_id":"r","error":{"code":)") + code + "}}")).meaning,
            Meaning::Accepted)
            << code;
    }
    EXPECT_EQ(explain(answer(200, R"({"request_id":"r","error":null})")).meaning, Meaning::Accepted);
}

TEST(FlashdutyReply, WhatIsNoEnvelopeCameFromSomebodyElse) {
    for (const int status : {200, 302, 403, 502}) {
        EXPECT_EQ(explain(answer(status, "<html>proxy</html>")).meaning, Meaning::NotFlashduty) << status;
        EXPECT_EQ(explain(answer(status, "")).meaning, Meaning::NotFlashduty) << status;
        EXPECT_EQ(explain(answer(status, "[]")).meaning, Meaning::NotFlashduty) << status;
        EXPECT_EQ(explain(answer(status, R"({"ok":true})")).meaning, Meaning::NotFlashduty) << status;
    }
}

TEST(FlashdutyReply, AnEnvelopeWithoutCodeIsAnHttpFailure) {
    EXPECT_EQ(explain(answer(500, R"({"request_id":"r"})")).meaning, Meaning::HttpFailure);
    auto byHeader = answer(502, "oops");
    byHeader.fields = {{"flashcat-request-id", "r9"}};
    EXPECT_EQ(explain(byHeader).meaning, Meaning::HttpFailure);
    EXPECT_EQ(explain(byHeader).requestId, "r9");
}

TEST(FlashdutyReply, SlsCountsOnly200WithinFiveSeconds) {
    EXPECT_FALSE(explain(answer(201, R"({"request_id":"r"})")).deliveredForSls);
    EXPECT_FALSE(explain(answer(204, "")).deliveredForSls);
    auto slow = answer(200, R"({"request_id":"r"})");
    slow.timing.doneMs = 5001;
    EXPECT_FALSE(explain(slow).deliveredForSls);
    EXPECT_EQ(explain(slow).meaning, Meaning::Accepted);
}

TEST(FlashdutyReply, RetryAfterInSeconds) {
    auto limited =
        answer(429, R"({"request_id":"r","error":{"code":"RequestTooFrequently","message":"slow"}})");
    limited.fields = {{"retry-after", " 17 "}};
    EXPECT_EQ(explain(limited).retryAfterSeconds, 17);
    EXPECT_EQ(explain(limited).message, "slow");
    limited.fields = {{"Retry-After", "-5"}};
    EXPECT_EQ(explain(limited).retryAfterSeconds, 0);
    limited.fields = {{"Retry-After", "Wed, 21 Oct 2026 07:28:00 GMT"}};
    EXPECT_EQ(explain(limited).retryAfterSeconds, 0);
}

TEST(FlashdutyReply, NoAnswerKeepsTheError) {
    HttpAnswer none;
    none.error = sending::SendError::Tls;
    EXPECT_EQ(explain(none).meaning, Meaning::NoAnswer);
    EXPECT_EQ(explain(none).error, sending::SendError::Tls);
    EXPECT_FALSE(explain(none).deliveredForSls);
}

TEST(FlashdutyReply, TheKeyThatWasSentIsMaskedInItsWords) {
    auto result = answer(
        400,
        R"({"request_id":"aSecret%2Fkey0123","error":{"code":"aSecret/key0123","message":"no aSecret%2fkey0123, aSecret/key0123"}})");
    result.requestHead =
        "POST /event/push/alert/aliyun/sls?a=b&integration_key=aSecret%2Fkey0123 HTTP/1.1\r\n\r\n";
    const auto reply = explain(result);
    for (const auto& text : {reply.code, reply.message, reply.requestId}) {
        EXPECT_EQ(text.find("Secret"), std::string::npos) << text;
        EXPECT_NE(text.find("****0123"), std::string::npos) << text;
    }
    result.requestHead = "nonsense";
    EXPECT_EQ(explain(result).code, "aSecret/key0123") << "nothing is known to be masked";
}
