#include "Style.h"

#include "words/ReplyCodes.h"

#include <gtest/gtest.h>

#include <QSet>

using sending::FlashdutyReply;
using sending::SendError;
using words::Language;
using words::Words;
using Meaning = FlashdutyReply::Meaning;

namespace {

FlashdutyReply refusal(std::string code, int status = 400, std::string message = {}) {
    FlashdutyReply reply;
    reply.meaning = Meaning::Refused;
    reply.code = std::move(code);
    reply.message = std::move(message);
    reply.status = status;
    return reply;
}

FlashdutyReply answer(Meaning meaning, int status, bool delivered = false) {
    FlashdutyReply reply;
    reply.meaning = meaning;
    reply.status = status;
    reply.deliveredForSls = delivered;
    return reply;
}

void expectGood(const Words& words, const FlashdutyReply& reply) {
    style::expectSentence(words.reply(reply), words.language());
    style::expectSentence(words.replyNext(reply), words.language());
}

} // namespace

TEST(Replies, ExplainEveryDocumentedCode) {
    for (const char* code :
         {"InvalidParameter", "BadRequest", "InvalidContentType", "MethodNotAllowed", "ResourceNotFound",
          "NoLicense", "Unauthorized", "BalanceNotEnough", "AccessDenied", "RouteNotFound", "EntityTooLarge",
          "RequestTooFrequently", "InternalError", "ServiceUnavailable", "UndonedOrderExist",
          "ReferenceExist", "RequestLocked", "RequestVerifyRequired", "DangerousOperation"})
        EXPECT_TRUE(words::refused(code)) << code;
    EXPECT_EQ(words::replyCodes().size(), 19U);

    for (const Language language : style::languages) {
        const Words words(language);
        QSet<QString> seen;
        for (const words::ReplyCode& row : words::replyCodes()) {
            const FlashdutyReply reply = refusal(row.code);
            expectGood(words, reply);
            EXPECT_FALSE(seen.contains(words.reply(reply))) << row.code;
            seen.insert(words.reply(reply));
        }
    }
}

TEST(Replies, TellAWrongKeyFromAWrongBody) {
    for (const Language language : style::languages) {
        const Words words(language);
        const auto key = refusal("InvalidParameter", 400, "integration_key is not a valid one");
        const auto body = refusal("InvalidParameter", 400, "title_rule is required");
        expectGood(words, key);
        EXPECT_NE(words.reply(key), words.reply(body));
        EXPECT_NE(words.replyNext(key), words.replyNext(body));
    }
}

TEST(Replies, ShowAnUnknownCodeAsReceived) {
    for (const Language language : style::languages) {
        const Words words(language);
        const auto reply = refusal("%2<b>New", 418);
        EXPECT_TRUE(words.reply(reply).contains(QStringLiteral("%2<b>New")));
        EXPECT_FALSE(words.replyNext(reply).isEmpty());
        EXPECT_FALSE(words.reply(refusal("")).isEmpty());
    }
}

TEST(Replies, KeepAcceptedApartFromDelivered) {
    for (const Language language : style::languages) {
        const Words words(language);
        const auto good = answer(Meaning::Accepted, 200, true);
        const auto late = answer(Meaning::Accepted, 200, false);
        const auto created = answer(Meaning::Accepted, 202, false);
        for (const FlashdutyReply& reply : {good, late, created})
            expectGood(words, reply);
        EXPECT_NE(words.reply(good), words.reply(late));
        EXPECT_NE(words.reply(late), words.reply(created));
        EXPECT_TRUE(words.reply(created).contains(QStringLiteral("202")));
    }
}

TEST(Replies, SayThatSlsIgnoresAnErrorWithStatus200) {
    for (const Language language : style::languages) {
        const Words words(language);
        auto reply = refusal("InvalidParameter", 200);
        const QString failed = words.reply(reply);
        reply.deliveredForSls = true;
        EXPECT_TRUE(words.reply(reply).startsWith(failed));
        EXPECT_GT(words.reply(reply).size(), failed.size());
        expectGood(words, reply);
    }
}

TEST(Replies, JudgeByTheStatusWhenNothingElseIsSaid) {
    for (const Language language : style::languages) {
        const Words words(language);
        QSet<QString> seen;
        for (const int status : {302, 404, 500}) {
            const auto reply = answer(Meaning::HttpFailure, status);
            expectGood(words, reply);
            EXPECT_TRUE(words.reply(reply).contains(QString::number(status)));
            seen.insert(words.reply(reply));
        }
        EXPECT_EQ(seen.size(), 3);
        for (const int status : {200, 302, 407, 502})
            expectGood(words, answer(Meaning::NotFlashduty, status));
        EXPECT_NE(words.reply(answer(Meaning::NotFlashduty, 502)),
                  words.reply(answer(Meaning::HttpFailure, 502)));
    }
}

TEST(Replies, ExplainEveryFailureToGetAnAnswer) {
    for (const Language language : style::languages) {
        const Words words(language);
        QSet<QString> seen;
        for (int number = 0; number <= static_cast<int>(SendError::Cancelled); ++number) {
            FlashdutyReply reply;
            reply.error = static_cast<SendError>(number);
            expectGood(words, reply);
            EXPECT_FALSE(seen.contains(words.reply(reply))) << number;
            seen.insert(words.reply(reply));
        }
    }
}

TEST(Replies, SayHowLongToWait) {
    auto reply = refusal("RequestTooFrequently", 429);
    reply.retryAfterSeconds = 1;
    EXPECT_TRUE(Words(Language::English)
                    .replyNext(reply)
                    .endsWith(QStringLiteral("wait 1 second before the next "
                                             "request.")));
    reply.retryAfterSeconds = 30;
    EXPECT_TRUE(Words(Language::English)
                    .replyNext(reply)
                    .endsWith(QStringLiteral("wait 30 seconds before the next "
                                             "request.")));
    EXPECT_TRUE(Words(Language::Chinese).replyNext(reply).contains(QStringLiteral("30 秒")));
}
