#include "ServerFixture.h"

#include <gmock/gmock.h>

#include <thread>
#include <unistd.h>

namespace receiver {
namespace {

using delivery::Reason;
using testing::HasSubstr;
using testing::Not;

class ServerTest : public ServerFixture {};

TEST_F(ServerTest, AnswersADeliveryAsFlashdutyDoes) {
    start();
    const auto answer = ask(port(), good("{\"a\":1}"));
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(answer.field("Content-Type"), "application/json; charset=utf-8");
    EXPECT_EQ(answer.field("Connection"), "keep-alive");
    EXPECT_THAT(answer.field("Date"), HasSubstr(" GMT"));
    EXPECT_THAT(
        answer.body,
        testing::MatchesRegex(R"(\{"request_id":"[0-9a-f]{32}","data":\{"alert_key":"\{\\"a\\":1\}"\}\})"));

    const auto accepted = nextAccepted();
    EXPECT_EQ(accepted.request.body, "{\"a\":1}");
    EXPECT_EQ(accepted.request.bodySize, 7U);
    EXPECT_THAT(accepted.request.head,
                testing::StartsWith("POST /event/push/alert/aliyun/sls?integration_key="));
    EXPECT_THAT(accepted.request.head, testing::EndsWith("\r\n\r\n"));
    EXPECT_THAT(accepted.request.peer, testing::StartsWith("127.0.0.1:"));
    EXPECT_EQ(accepted.request.verdict.tokenId, "default");
    EXPECT_GT(accepted.request.receivedUs, 1'000'000'000'000'000);
}

TEST_F(ServerTest, EveryCaseOverASocket) {
    start();
    for (const auto& item : corpus::allCases()) {
        SCOPED_TRACE(item.name);
        if (item.name == "method HEAD")
            continue; // its answer has no body
        Client client(port());
        client.send(item.bytes);
        const auto answer = client.readAnswer();
        EXPECT_EQ(answer.status, item.status == 0 ? 200 : item.status);
        EXPECT_THAT(answer.head, Not(HasSubstr("Access-Control")));
        if (item.status == 0) {
            EXPECT_EQ(nextAccepted().request.body, item.body);
            continue;
        }
        EXPECT_EQ(answer.field("Connection"), "close");
        EXPECT_EQ(answer.field("Allow"), item.status == 405 ? "POST" : "");
        EXPECT_THAT(answer.body, HasSubstr("\"error\":{\"code\":\""));
        bool reset = false;
        EXPECT_EQ(client.readToEnd(&reset), "");
        EXPECT_FALSE(reset);
        client.finishSending();
        const auto refused = nextRefused();
        EXPECT_EQ(static_cast<int>(refused.request.verdict.reason), static_cast<int>(item.reason));
        EXPECT_EQ(refused.reply.status, item.status);
        EXPECT_FALSE(refused.request.head.empty());
    }
    EXPECT_GE(acceptedCount() + refusedCount(), 400U);
}

TEST_F(ServerTest, ByteByByteOverASocketGivesTheSameAnswer) {
    start();
    for (const auto& item : corpus::allCases()) {
        if (item.bytes.size() > 4 * 1024 || item.name == "method HEAD")
            continue;
        Client client(port());
        for (const char c : item.bytes) {
            if (!client.send({&c, 1}))
                break;
        }
        EXPECT_EQ(client.readAnswer().status, item.status == 0 ? 200 : item.status) << item.name;
    }
}

TEST_F(ServerTest, AnswersHeadWithoutABody) {
    start();
    Client client(port());
    client.send("HEAD " + corpus::target() + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
    const auto text = client.readToEnd();
    EXPECT_THAT(text, testing::StartsWith("HTTP/1.1 405 Method Not Allowed\r\n"));
    EXPECT_THAT(text, testing::EndsWith("\r\n\r\n"));
}

TEST_F(ServerTest, RefusalsCarryFlashdutysCodes) {
    start();
    const auto codeFor = [this](const std::string& request) {
        const auto body = ask(port(), request).body;
        const auto at = body.find("\"code\":\"") + 8;
        return body.substr(at, body.find('"', at) - at);
    };
    const std::string host = "Host: localhost\r\n";
    EXPECT_EQ(codeFor("POST /event/push/alert/aliyun/sls?integration_key=x HTTP/1.1\r\n" + host + "\r\n"),
              "InvalidParameter");
    EXPECT_EQ(codeFor("POST / HTTP/1.1\r\n" + host + "\r\n"), "RouteNotFound");
    EXPECT_EQ(codeFor("GET " + corpus::target() + " HTTP/1.1\r\n" + host + "\r\n"), "MethodNotAllowed");
    EXPECT_EQ(codeFor(corpus::post(host + "Content-Length: 9999999\r\n")), "EntityTooLarge");
    EXPECT_EQ(codeFor(corpus::post("Host: evil.example\r\n")), "AccessDenied");
    EXPECT_EQ(codeFor(corpus::post(host + "Origin: null\r\n")), "AccessDenied");
    EXPECT_EQ(codeFor("nonsense\r\n\r\n"), "BadRequest");
    EXPECT_THAT(
        ask(port(), "POST /event/push/alert/aliyun/sls?integration_key=x HTTP/1.1\r\n" + host + "\r\n").body,
        HasSubstr("\"message\":\"integration_key is not a valid one\""));
}

TEST_F(ServerTest, KeepsTheConnectionForTheNextRequest) {
    start();
    Client client(port());
    for (int i = 0; i < 5; ++i) {
        client.send(good(std::to_string(i)));
        const auto answer = client.readAnswer();
        EXPECT_EQ(answer.status, 200);
        EXPECT_THAT(answer.body, HasSubstr("\"alert_key\":\"" + std::to_string(i) + '"'));
    }
}

TEST_F(ServerTest, ClosesAfterTheLastRequestOfAConnection) {
    ServerLimits limits;
    limits.requestsPerConnection = 3;
    start(limits);
    Client client(port());
    client.send(good() + good() + good() + good());
    EXPECT_EQ(client.readAnswer().field("Connection"), "keep-alive");
    EXPECT_EQ(client.readAnswer().field("Connection"), "keep-alive");
    EXPECT_EQ(client.readAnswer().field("Connection"), "close");
    EXPECT_TRUE(client.isClosed());
}

TEST_F(ServerTest, AnswersPipelinedRequestsInTheirOrder) {
    start({}, false);
    Client client(port());
    std::string all;
    for (int i = 0; i < 20; ++i)
        all += i % 2 == 0 ? good(std::to_string(i))
                          : corpus::post("Host: localhost\r\nTransfer-Encoding: chunked\r\n",
                                         "2\r\n" + std::to_string(10 + i) + "\r\n0\r\n\r\n");
    client.send(all + "\r\n" + good("last", "Connection: close\r\n"));
    for (int i = 0; i < 20; ++i) {
        auto accepted = nextAccepted();
        std::thread([&accepted] { accepted.done(okay(accepted.request.body)); }).join();
        const auto key = std::to_string(i % 2 == 0 ? i : 10 + i);
        EXPECT_THAT(client.readAnswer().body, HasSubstr("\"alert_key\":\"" + key + '"'));
    }
    auto last = nextAccepted();
    last.done(okay(last.request.body));
    EXPECT_THAT(client.readAnswer().body, HasSubstr("last"));
    EXPECT_TRUE(client.isClosed());
}

TEST_F(ServerTest, Http10ClosesUnlessAskedToKeep) {
    start();
    const std::string line =
        "POST " + corpus::target() + " HTTP/1.0\r\nHost: localhost\r\nContent-Length: 2\r\n";
    Client closing(port());
    closing.send(line + "\r\n{}");
    EXPECT_EQ(closing.readAnswer().status, 200);
    EXPECT_TRUE(closing.isClosed());

    Client keeping(port());
    for (int i = 0; i < 2; ++i) {
        keeping.send(line + "Connection: keep-alive\r\n\r\n{}");
        EXPECT_EQ(keeping.readAnswer().field("Connection"), "keep-alive");
    }
}

TEST_F(ServerTest, AHalfClosedSenderStillGetsItsAnswer) {
    start({}, false);
    Client client(port());
    client.send(good("half"));
    client.finishSending();
    nextAccepted().done(okay("half"));
    EXPECT_EQ(client.readAnswer().status, 200);
    EXPECT_TRUE(client.isClosed());
}

TEST_F(ServerTest, ALineEndBehindABodyIsNoRequest) {
    ServerLimits limits;
    limits.headDeadline = std::chrono::milliseconds(60);
    start(limits);
    Client client(port());
    client.send(good() + "\r\n");
    EXPECT_EQ(client.readAnswer().status, 200);
    EXPECT_EQ(client.readToEnd(), ""); // no 408 that the sender would take for its next request's answer
    Client ending(port());
    ending.send(good() + "\r\n");
    EXPECT_EQ(ending.readAnswer().status, 200);
    ending.finishSending();
    EXPECT_EQ(ending.readToEnd(), "");
    EXPECT_EQ(refusedCount(), 0U);
}

TEST_F(ServerTest, ContinuesWhenTheHeadPasses) {
    start();
    Client client(port());
    client.send(corpus::post("Host: localhost\r\nContent-Length: 5\r\nExpect: 100-continue\r\n"));
    EXPECT_EQ(client.readAnswer().status, 100);
    client.send("hello");
    EXPECT_EQ(client.readAnswer().status, 200);
    EXPECT_EQ(nextAccepted().request.body, "hello");

    // The body is there already, or there is none: no 100 is needed.
    client.send(corpus::post("Host: localhost\r\nContent-Length: 5\r\nExpect: 100-continue\r\n", "hello"));
    EXPECT_EQ(client.readAnswer().status, 200);
    client.send(corpus::post("Host: localhost\r\nContent-Length: 0\r\nExpect: 100-Continue\r\n"));
    EXPECT_EQ(client.readAnswer().status, 200);
}

TEST_F(ServerTest, RefusesBeforeTheBodyWhenTheSenderWaitsForIt) {
    start();
    for (const char* fields :
         {"Host: evil.example\r\nContent-Length: 5\r\n", "Host: localhost\r\nContent-Length: 9999999\r\n"}) {
        Client client(port());
        client.send(corpus::post(std::string(fields) + "Expect: 100-continue\r\n"));
        EXPECT_GE(client.readAnswer().status, 400);
        EXPECT_TRUE(client.isClosed());
        nextRefused();
    }
}

TEST_F(ServerTest, RefusesALargeBodyBeforeReadingIt) {
    start();
    Client client(port());
    client.send(corpus::post("Host: localhost\r\nContent-Length: 1048577\r\n"));
    EXPECT_EQ(client.readAnswer().status, 413);
    client.finishSending();
    const auto refused = nextRefused();
    EXPECT_EQ(refused.request.bodySize, 1048577U);
    EXPECT_EQ(refused.request.verdict.tokenId, "default");
}

TEST_F(ServerTest, KeepsTheFirst2KbOfABodyWithAWrongToken) {
    start();
    const std::string body(5000, 'x');
    for (const bool chunked : {false, true}) {
        Client client(port());
        const std::string framing = chunked ? "Transfer-Encoding: chunked" : "Content-Length: 5000";
        client.send(
            "POST /event/push/alert/aliyun/sls?integration_key=wrong HTTP/1.1\r\nHost: localhost\r\n" +
            framing + "\r\n\r\n");
        EXPECT_EQ(client.readAnswer().status, 400);
        client.send(chunked ? "1388\r\n" + body + "\r\n0\r\n\r\n" : body);
        const auto refused = nextRefused();
        EXPECT_EQ(refused.request.body, body.substr(0, 2048));
        EXPECT_GE(refused.request.bodySize, 2048U);
        EXPECT_TRUE(refused.request.verdict.tokenId.empty());
    }
}

TEST_F(ServerTest, KeepsTheWholeBodyWhenTheTokenIsRight) {
    start();
    const std::string body(300'000, 'x');
    Client client(port());
    client.send(corpus::post("Host: evil.example\r\nContent-Length: 300000\r\n", body));
    const auto answer = client.readAnswer();
    EXPECT_EQ(answer.status, 403);
    EXPECT_TRUE(client.isClosed());
    const auto refused = nextRefused();
    EXPECT_EQ(refused.request.body, body);
    EXPECT_EQ(refused.request.bodySize, body.size());
    EXPECT_EQ(refused.request.verdict.tokenId, "default");
    EXPECT_EQ(refused.request.verdict.detail, "evil.example");
}

TEST_F(ServerTest, TheSenderCanReadARefusalWhileItStillSends) {
    start();
    Client client(port());
    // More than the sockets buffer would lose the answer if the server closed at once.
    client.send("POST /nowhere HTTP/1.1\r\nHost: localhost\r\nContent-Length: 200000\r\n\r\n");
    client.send(std::string(200'000, 'x'));
    EXPECT_EQ(client.readAnswer().status, 404);
    bool reset = false;
    client.readToEnd(&reset);
    EXPECT_FALSE(reset);
}

TEST_F(ServerTest, AHandlerThatNeverAnswersGives503) {
    ServerLimits limits;
    limits.handlerDeadline = std::chrono::milliseconds(40);
    start(limits, false);
    Client client(port());
    client.send(good("first"));
    const auto answer = client.readAnswer();
    EXPECT_EQ(answer.status, 503);
    EXPECT_EQ(answer.field("Retry-After"), "1");
    EXPECT_THAT(answer.body, HasSubstr("ServiceUnavailable"));
    auto late = nextAccepted();

    // Its late completion is nobody's answer.
    client.send(good("second"));
    auto second = nextAccepted();
    late.done(okay("late"));
    second.done(okay("second"));
    EXPECT_THAT(client.readAnswer().body, HasSubstr("second"));
}

TEST_F(ServerTest, OnlyTheFirstCompletionCounts) {
    start({}, false);
    Client client(port());
    client.send(good("a", "Connection: close\r\n"));
    auto accepted = nextAccepted();
    std::thread one([&accepted] { accepted.done(okay("one")); });
    std::thread two([&accepted] { accepted.done(okay("two")); });
    one.join();
    two.join();
    EXPECT_EQ(client.readAnswer().status, 200);
    EXPECT_TRUE(client.isClosed());
}

TEST_F(ServerTest, ADroppedReplyClosesWithoutAnAnswer) {
    start({}, false);
    Client client(port());
    client.send(good());
    Reply reply;
    reply.drop = true;
    nextAccepted().done(reply);
    EXPECT_TRUE(client.isClosed());
}

TEST_F(ServerTest, AThrowingHandlerEndsItsOwnRequestOnly) {
    Handler handler;
    handler.accepted = [](const Request& request, const Completion& done) {
        if (request.body == "throw")
            throw std::runtime_error("handler");
        done(okay(request.body));
    };
    Server::Options options;
    options.port = 0;
    options.access = corpus::access();
    m_server = std::move(*Server::start(std::move(options), std::move(handler)));
    Client client(port());
    client.send(good("throw"));
    EXPECT_TRUE(client.isClosed());
    expectAlive();
}

TEST_F(ServerTest, StoppingLetsRequestsInWorkFinish) {
    start({}, false);
    Client working(port());
    working.send(good("work"));
    auto accepted = nextAccepted();
    Client idle(port());
    std::thread stopping([this] { m_server.reset(); });
    EXPECT_TRUE(idle.isClosed()); // by now it stops
    accepted.done(okay("work"));
    const auto answer = working.readAnswer();
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(answer.field("Connection"), "close");
    EXPECT_TRUE(working.isClosed());
    stopping.join();
}

TEST_F(ServerTest, StoppingDoesNotWaitForEver) {
    ServerLimits limits;
    limits.stopDeadline = std::chrono::milliseconds(30);
    start(limits, false);
    Client client(port());
    client.send(good("work"));
    auto accepted = nextAccepted();
    m_server.reset();
    EXPECT_TRUE(client.isClosed());
    accepted.done(okay("too late")); // the server is gone: nothing happens
}

TEST_F(ServerTest, StopAcceptingGivesThePortBack) {
    start({}, false);
    const auto before = port();
    Client client(before);
    client.send(good("work"));
    auto accepted = nextAccepted();
    m_server->stopAccepting();
    Server::Options options;
    options.port = before;
    const auto next = Server::start(std::move(options), {});
    EXPECT_TRUE(next);
    accepted.done(okay("work"));
    EXPECT_EQ(client.readAnswer().status, 200);
}

TEST_F(ServerTest, NewAccessHoldsForTheNextRequest) {
    start();
    auto access = corpus::access();
    access.tokens = {{"other", "ffffffffffffffffffffffffffffffff"}};
    Client client(port());
    client.send(good());
    EXPECT_EQ(client.readAnswer().status, 200);
    m_server->setAccess(access);
    client.send(good());
    EXPECT_EQ(client.readAnswer().status, 400);
}

TEST_F(ServerTest, SaysThatAPortIsTakenAndFindsTheNext) {
    start();
    Server::Options options;
    options.port = port();
    const auto second = Server::start(options, {});
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code(), core::ErrorCode::AddressInUse);
    EXPECT_EQ(second.error().detail(), "127.0.0.1:" + std::to_string(port()) + " (test_receiver, pid " +
                                           std::to_string(::getpid()) + ")");
    const auto next = nextFreePort("127.0.0.1", port());
    EXPECT_GT(next, port());
    options.port = next;
    EXPECT_TRUE(Server::start(options, {}));
}

TEST_F(ServerTest, SaysThatAnAddressIsUnusable) {
    for (const char* address : {"nonsense", "", "203.0.113.1", "256.1.1.1"}) {
        Server::Options options;
        options.address = address;
        options.port = 0;
        const auto server = Server::start(options, {});
        ASSERT_FALSE(server) << address;
        EXPECT_EQ(server.error().code(), core::ErrorCode::AddressUnusable) << address;
    }
    EXPECT_EQ(nextFreePort("nonsense", 1), 0);
    EXPECT_TRUE(isLoopbackAddress("127.0.0.1"));
    EXPECT_TRUE(isLoopbackAddress("::1"));
    EXPECT_TRUE(isLoopbackAddress("localhost"));
    EXPECT_FALSE(isLoopbackAddress("0.0.0.0"));
    EXPECT_FALSE(isLoopbackAddress("nonsense"));
}

TEST(Answers, AreJsonWhateverTheyCarry) {
    EXPECT_EQ(errorBody("id", "Code", "a \"b\" \\ \n"),
              R"({"request_id":"id","error":{"code":"Code","message":"a \"b\" \\ \u000a"}})");
    EXPECT_EQ(newRequestId().size(), 32U);
    EXPECT_NE(newRequestId(), newRequestId());
    HeadVerdict busy;
    busy.status = 503;
    busy.reason = Reason::Busy;
    EXPECT_EQ(refusalReply(busy, "id").fields.front().first, "Retry-After");
}

} // namespace
} // namespace receiver
