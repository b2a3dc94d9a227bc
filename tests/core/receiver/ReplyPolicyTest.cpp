#include "receiver/ReplyPolicy.h"

#include "ServerFixture.h"
#include "history/HistoryReader.h"
#include "receiver/Receiver.h"

#include <gmock/gmock.h>

#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <future>

namespace receiver {
namespace {

using Kind = ReplyPolicy::Kind;
using std::chrono::milliseconds;

TEST(ReplyPolicy, IsReadAndWritten) {
    struct Case {
        const char* text;
        Kind kind;
        int status;
        int failures;
    };
    for (const auto& item : {
             Case{"200", Kind::Ok, 503, 3},
             Case{"503", Kind::Status, 503, 3},
             Case{"204", Kind::Status, 204, 3},
             Case{"drop", Kind::Drop, 503, 3},
             Case{"redirect:https://example.com/x", Kind::Redirect, 302, 3},
             Case{"fail:2:500", Kind::FailFirst, 500, 2},
         }) {
        const auto policy = parseReplyPolicy(item.text);
        ASSERT_TRUE(policy) << item.text;
        EXPECT_EQ(policy->kind, item.kind) << item.text;
        EXPECT_EQ(policy->status, item.status) << item.text;
        EXPECT_EQ(policy->failures, item.failures) << item.text;
        EXPECT_EQ(replyPolicyText(*policy), item.text);
    }
    EXPECT_EQ(parseReplyPolicy("fail:4")->status, 503);
    for (const auto* text :
         {"", "199", "600", "2000", "-1", "+200", "2 00", "Drop", "redirect:", "redirect:ftp://x",
          "redirect:http://a b", "redirect:http://a\r\nX: y", "fail:0", "fail:1001", "fail:", "fail:1:200",
          "fail:1:", "fail:x:500", "redirect:/relative"})
        EXPECT_FALSE(parseReplyPolicy(text)) << text;
}

TEST(ReplyPolicy, FailsTheFirstOnly) {
    ReplyPolicy policy;
    policy.kind = Kind::FailFirst;
    policy.failures = 2;
    policy.status = 500;
    int failed = 0;
    EXPECT_EQ(planReply(policy, failed).status, 500);
    EXPECT_EQ(planReply(policy, failed).status, 500);
    EXPECT_EQ(planReply(policy, failed).status, 200);
    EXPECT_EQ(failed, 2);
}

class ReplyTest : public testing::Test {
protected:
    ReplyTest() {
        m_receiver.setTokens(corpus::access().tokens);
        EXPECT_TRUE(m_receiver.start(QStringLiteral("127.0.0.1"), 0));
    }

    void answerWith(const char* text, int delay = 0) {
        auto policy = *parseReplyPolicy(text);
        policy.delay = milliseconds(delay);
        m_receiver.setReplyPolicy(policy);
    }
    std::vector<history::Row> rows() const {
        return (*history::HistoryReader::open(m_folder.path().toStdString()))->page({})->rows;
    }
    /// Newest first, as soon as `settled` says so: what was sent is noted behind the answer.
    std::vector<history::Row>
    rowsOnce(const std::function<bool(const std::vector<history::Row>&)>& settled) const {
        EXPECT_TRUE(QTest::qWaitFor([&] { return settled(rows()); }, 30'000));
        return rows();
    }

    QTemporaryDir m_folder;
    Receiver m_receiver{m_folder.path().toStdString()};
};

TEST_F(ReplyTest, AnswersWhatItIsSetToAndStoresAllTheSame) {
    answerWith("503");
    const auto failed = ask(m_receiver.port(), good("one"));
    EXPECT_EQ(failed.status, 503);
    EXPECT_THAT(failed.body, testing::HasSubstr("set to answer this"));
    answerWith("204");
    const auto empty = ask(m_receiver.port(), good("two"));
    EXPECT_EQ(empty.status, 204);
    EXPECT_EQ(empty.field("Content-Length"), "");
    answerWith("redirect:https://example.com/elsewhere");
    const auto redirected = ask(m_receiver.port(), good("three"));
    EXPECT_EQ(redirected.status, 302);
    EXPECT_EQ(redirected.field("Location"), "https://example.com/elsewhere");
    answerWith("drop");
    EXPECT_EQ(ask(m_receiver.port(), good("four")).status, 0);
    answerWith("fail:1:500");
    EXPECT_EQ(m_receiver.failuresLeft(), 1);
    EXPECT_EQ(ask(m_receiver.port(), good("five")).status, 500);
    EXPECT_EQ(m_receiver.failuresLeft(), 0);
    EXPECT_EQ(ask(m_receiver.port(), good("six")).status, 200);

    const auto all = rows();
    ASSERT_EQ(all.size(), 6U);
    std::vector<int> statuses;
    for (const auto& row : all) {
        EXPECT_EQ(row.verdict, delivery::Verdict::Accepted);
        statuses.push_back(row.replyStatus);
    }
    EXPECT_EQ(statuses, (std::vector<int>{200, 500, 0, 302, 204, 503}));
}

TEST_F(ReplyTest, WaitsAsLongAsItIsSetToAndNotesWhenItAnswered) {
    answerWith("200", 300);
    EXPECT_EQ(ask(m_receiver.port(), good("late")).status, 200);
    const auto reader = history::HistoryReader::open(m_folder.path().toStdString());
    ASSERT_TRUE(QTest::qWaitFor([&] { return (*reader)->delivery(1)->replyUs > 0; }, 30'000));
    EXPECT_GE((*reader)->delivery(1)->replyUs, 300'000)
        << "measured when it was sent, not when it was queued";
}

TEST_F(ReplyTest, ASenderThatIsGoneBeforeTheAnswerWasAnsweredNothing) {
    answerWith("200", 60'000);
    {
        Client client(m_receiver.port());
        client.send(good("impatient"));
        rowsOnce([](const auto& all) { return all.size() == 1; });
    }
    m_receiver.stop(); // ends the wait
    const auto all = rowsOnce([](const auto& now) { return now.front().replyStatus == 0; });
    EXPECT_EQ(all.front().replyStatus, 0);
}

TEST_F(ReplyTest, RefusesAPolicyThatCannotBe) {
    ReplyPolicy wild;
    wild.delay = milliseconds(60'001);
    m_receiver.setReplyPolicy(wild);
    EXPECT_TRUE(m_receiver.replyPolicy().isPlain());
}

TEST_F(ReplyTest, RepeatsAreKnownByInstanceAndStatusOrByTheBody) {
    const auto body = [](const char* instance, const char* status, int n) {
        return R"({"alert_instance_id":")" + std::string(instance) + R"(","alert_name":"x","status":")" +
               status + R"(","fingerprint":"f","n":)" + std::to_string(n) + "}";
    };
    for (const auto& sent : {body("i1", "firing", 1), body("i1", "firing", 2), body("i1", "resolved", 3),
                             body("i2", "firing", 4), std::string("plain"), std::string("plain"),
                             std::string("other"), body("i1", "firing", 5)})
        ASSERT_EQ(ask(m_receiver.port(), good(sent)).status, 200);
    std::vector<int> repeats;
    const auto all = rows();
    for (auto row = all.rbegin(); row != all.rend(); ++row)
        repeats.push_back(row->repeat);
    EXPECT_EQ(repeats, (std::vector<int>{0, 1, 0, 0, 0, 1, 0, 2}));
    EXPECT_EQ(all.front().repeatReceivedUs, all[6].receivedUs) << "the one before, not the first";
    EXPECT_EQ(all.back().repeatReceivedUs, 0);
}

TEST_F(ReplyTest, DeletesEverythingAndSaysWhenItIsDone) {
    for (int i = 0; i < 5; ++i)
        ASSERT_EQ(ask(m_receiver.port(), good("x")).status, 200);
    bool complete = false;
    QObject::connect(&m_receiver, &Receiver::removedAll, &m_receiver, [&](bool all) { complete = all; });
    m_receiver.removeAll();
    EXPECT_TRUE(QTest::qWaitFor([&] { return complete; }, 30'000));
    EXPECT_TRUE(rows().empty());
    EXPECT_EQ(ask(m_receiver.port(), good("y")).status, 200);
    EXPECT_EQ(rows().size(), 1U);
}

class LateReplyTest : public ServerFixture {};

TEST_F(LateReplyTest, WhoCameTooLateIsToldWhatWasSentInstead) {
    ServerLimits limits;
    limits.handlerDeadline = milliseconds(100);
    start(limits, false);
    Client client(port());
    client.send(good("slow"));
    const auto accepted = nextAccepted();
    EXPECT_EQ(client.readAnswer().status, 503);
    std::promise<int> told;
    Reply reply = okay("late");
    reply.sent = [&](int status, std::int64_t afterUs) {
        EXPECT_GE(afterUs, 100'000);
        told.set_value(status);
    };
    accepted.done(reply);
    EXPECT_EQ(told.get_future().get(), 503);
}

} // namespace
} // namespace receiver
