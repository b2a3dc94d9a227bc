#include "ServerFixture.h"

#include <gmock/gmock.h>

#include <fstream>
#include <iostream>
#include <thread>
#include <unistd.h>

namespace receiver {
namespace {

using delivery::Reason;
using std::chrono::milliseconds;
using testing::HasSubstr;

class LimitsTest : public ServerFixture {};

/// Resident memory of this process in megabytes.
double residentMb() {
    std::ifstream file("/proc/self/statm");
    double size = 0;
    double resident = 0;
    file >> size >> resident;
    return resident * static_cast<double>(::sysconf(_SC_PAGESIZE)) / 1e6;
}

TEST_F(LimitsTest, ASlowHeadIsAnsweredAndClosed) {
    ServerLimits limits;
    limits.headDeadline = milliseconds(60);
    start(limits);
    Client client(port());
    client.send("POST " + corpus::target() + " HTTP/1.1\r\nHost:");
    const auto answer = client.readAnswer();
    EXPECT_EQ(answer.status, 408);
    EXPECT_TRUE(client.isClosed());
    const auto refused = nextRefused();
    EXPECT_EQ(static_cast<int>(refused.request.verdict.reason), static_cast<int>(Reason::TooSlow));
    EXPECT_EQ(refused.request.verdict.method, "POST");
}

TEST_F(LimitsTest, TheHeadsDeadlineIsAbsolute) {
    ServerLimits limits;
    limits.headDeadline = milliseconds(100);
    limits.idle = milliseconds(60'000);
    start(limits);
    Client client(port());
    client.send("POST / HTTP/1.1\r\n");
    // A byte now and then never moves the deadline.
    while (!client.readableWithin(5)) {
        if (!client.send("X"))
            break;
    }
    EXPECT_EQ(client.readAnswer().status, 408);
}

TEST_F(LimitsTest, ASilentConnectionIsClosedWithoutWords) {
    ServerLimits limits;
    limits.headDeadline = milliseconds(40);
    limits.idle = milliseconds(40);
    start(limits);
    Client silent(port());
    EXPECT_TRUE(silent.isClosed());
    Client idle(port());
    idle.send(good());
    EXPECT_EQ(idle.readAnswer().status, 200);
    EXPECT_TRUE(idle.isClosed());
    EXPECT_EQ(refusedCount(), 0U);
}

TEST_F(LimitsTest, ABodyThatPausesIsAnsweredAndClosed) {
    ServerLimits limits;
    limits.bodyPause = milliseconds(60);
    start(limits);
    Client client(port());
    client.send(corpus::post("Host: localhost\r\nContent-Length: 10\r\n", "hello"));
    EXPECT_EQ(client.readAnswer().status, 408);
    EXPECT_TRUE(client.isClosed());
    const auto refused = nextRefused();
    EXPECT_EQ(static_cast<int>(refused.request.verdict.reason), static_cast<int>(Reason::TooSlow));
    EXPECT_EQ(refused.request.body, "hello");
    EXPECT_EQ(refused.request.bodySize, 10U);
}

TEST_F(LimitsTest, ABodyThatDripsEndsAtItsAbsoluteDeadline) {
    ServerLimits limits;
    limits.bodyDeadline = milliseconds(120);
    start(limits);
    Client client(port());
    client.send(corpus::post("Host: localhost\r\nContent-Length: 100000\r\n"));
    while (!client.readableWithin(5)) {
        if (!client.send("x"))
            break;
    }
    EXPECT_EQ(client.readAnswer().status, 408);
}

TEST_F(LimitsTest, ASenderThatDoesNotReadIsClosed) {
    ServerLimits limits;
    limits.writeDeadline = milliseconds(80);
    start(limits, false);
    Client client(port());
    client.send(good());
    Reply reply;
    reply.body.assign(64'000'000, 'x');
    nextAccepted().done(reply);
    // Nothing is read until the next connection has been served and this one is gone.
    Client other(port());
    other.send(good("other"));
    auto accepted = nextAccepted();
    while (m_server->openConnections() > 1)
        std::this_thread::yield();
    accepted.done(okay("other"));
    EXPECT_EQ(other.readAnswer().status, 200);
    EXPECT_LT(client.readToEnd().size(), 64'000'000U);
}

TEST_F(LimitsTest, ASenderThatEndsInTheMiddleIsListed) {
    start();
    {
        Client client(port());
        client.send("POST " + corpus::target() + " HTTP/1.1\r\nHost: local");
    }
    auto refused = nextRefused();
    EXPECT_EQ(static_cast<int>(refused.request.verdict.reason), static_cast<int>(Reason::Cut));
    EXPECT_EQ(refused.reply.status, 0);
    EXPECT_EQ(refused.request.verdict.target, corpus::target());
    {
        Client client(port());
        client.send(corpus::post("Host: localhost\r\nContent-Length: 10\r\n", "hello"));
    }
    refused = nextRefused();
    EXPECT_EQ(static_cast<int>(refused.request.verdict.reason), static_cast<int>(Reason::Cut));
    EXPECT_EQ(refused.request.body, "hello");
    EXPECT_EQ(refused.request.bodySize, 10U);
}

TEST_F(LimitsTest, TooManyRequestsInWorkAreTurnedAway) {
    ServerLimits limits;
    limits.requestsInWork = 2;
    start(limits, false);
    Client first(port());
    Client second(port());
    first.send(good("1"));
    second.send(good("2"));
    auto one = nextAccepted();
    auto two = nextAccepted();

    Client third(port());
    third.send(good("3"));
    const auto answer = third.readAnswer();
    EXPECT_EQ(answer.status, 503);
    EXPECT_EQ(answer.field("Retry-After"), "1");
    const auto refused = nextRefused();
    EXPECT_EQ(static_cast<int>(refused.request.verdict.reason), static_cast<int>(Reason::Busy));

    one.done(okay("1"));
    EXPECT_EQ(first.readAnswer().status, 200);
    Client fourth(port());
    fourth.send(good("4"));
    nextAccepted().done(okay("4"));
    EXPECT_EQ(fourth.readAnswer().status, 200);
    two.done(okay("2"));
    EXPECT_EQ(second.readAnswer().status, 200);
}

TEST_F(LimitsTest, AForgottenCompletionGivesItsPlaceBack) {
    ServerLimits limits;
    limits.requestsInWork = 1;
    limits.handlerDeadline = milliseconds(30);
    start(limits, false);
    for (int i = 0; i < 3; ++i) {
        Client client(port());
        client.send(good());
        nextAccepted(); // thrown away here, uncalled
        EXPECT_EQ(client.readAnswer().status, 503);
    }
}

TEST_F(LimitsTest, BodiesInFlightHaveABudget) {
    ServerLimits limits;
    limits.bodyBytesInFlight = 100'000;
    start(limits, false);
    Client first(port());
    first.send(good(std::string(90'000, 'x')));
    auto accepted = nextAccepted();

    Client second(port());
    second.send(corpus::post("Host: localhost\r\nContent-Length: 20000\r\n")); // before its body
    EXPECT_EQ(second.readAnswer().status, 503);

    Client third(port());
    third.send(corpus::post("Host: localhost\r\nTransfer-Encoding: chunked\r\n",
                            "4E20\r\n" + std::string(20'000, 'x')));
    EXPECT_EQ(third.readAnswer().status, 503);

    accepted.done(okay("1"));
    EXPECT_EQ(first.readAnswer().status, 200);
    Client fourth(port());
    fourth.send(good(std::string(20'000, 'x')));
    nextAccepted().done(okay("4"));
    EXPECT_EQ(fourth.readAnswer().status, 200);
}

TEST_F(LimitsTest, TheSlowestHeadMakesRoomForANewcomer) {
    ServerLimits limits;
    limits.sockets = 4;
    start(limits);
    std::deque<Client> slow;
    for (int i = 0; i < 4; ++i) {
        slow.emplace_back(port());
        slow.back().send("POST /slow HTTP/1.1\r\n");
        while (m_server->openConnections() <= static_cast<std::size_t>(i))
            std::this_thread::yield();
    }
    expectAlive();
    EXPECT_EQ(slow.front().readAnswer().status, 408);
    EXPECT_TRUE(slow.front().isClosed());
    slow.back().send("Host: localhost\r\n\r\n");
    EXPECT_EQ(slow.back().readAnswer().status, 404);
}

TEST_F(LimitsTest, WhenAllAreAtWorkANewcomerIsTurnedAway) {
    ServerLimits limits;
    limits.sockets = 2;
    start(limits, false);
    Client first(port());
    Client second(port());
    first.send(good());
    second.send(good());
    auto one = nextAccepted();
    auto two = nextAccepted();
    Client third(port());
    EXPECT_EQ(third.readAnswer().status, 503);
    one.done(okay("1"));
    two.done(okay("2"));
    EXPECT_EQ(first.readAnswer().status, 200);
    EXPECT_EQ(second.readAnswer().status, 200);
}

TEST_F(LimitsTest, NoBodyIsLargerThan16MegabytesWhateverIsSet) {
    ServerLimits limits;
    limits.head.body = std::uint64_t{1} << 40U;
    start(limits);
    EXPECT_EQ(ask(port(), corpus::post("Host: localhost\r\nContent-Length: 16777217\r\n")).status, 413);
    EXPECT_EQ(
        ask(port(), corpus::post("Host: localhost\r\nTransfer-Encoding: chunked\r\n", "1000001\r\n")).status,
        413);
}

/// Sends until the server does not take more, and gives what it answered.
Answer flood(std::uint16_t port, const std::string& begin, const std::string& piece, std::size_t total) {
    Client client(port);
    client.send(begin);
    for (std::size_t sent = 0; sent < total; sent += piece.size()) {
        if (!client.send(piece))
            break;
    }
    return client.readAnswer();
}

TEST_F(LimitsTest, FloodsCostNoMemoryAndEndInARefusal) {
    start();
    expectAlive();
    const auto before = residentMb();
    const std::string megabyte(1'000'000, 'x');
    const std::string chunked = corpus::post("Host: localhost\r\nTransfer-Encoding: chunked\r\n");
    const auto head = "POST " + corpus::target() + " HTTP/1.1\r\n";
    struct {
        const char* name;
        std::string begin;
        std::string piece;
        Reason reason;
    } const floods[] = {
        {"request line", "POST /", megabyte, Reason::RequestLineTooLong},
        {"field", head + "X: ", megabyte, Reason::HeadTooLarge},
        {"field name", head, megabyte, Reason::HeadTooLarge},
        {"fields", head, "a: b\r\n", Reason::TooManyFields},
        {"empty lines", "", "\r\n\r\n\r\n\r\n", Reason::MalformedRequest},
        {"chunk extension", chunked + "1;", megabyte, Reason::BadChunk},
        {"chunk extensions", chunked, "1;" + std::string(200, 'x') + "\r\na\r\n", Reason::BadChunk},
        {"zeros", chunked, std::string(100'000, '0'), Reason::BadChunk},
        {"trailer", chunked + "0\r\nX: ", megabyte, Reason::BadChunk},
        {"trailers", chunked + "0\r\n", "a: b\r\n", Reason::BadChunk},
        {"chunked body", chunked, "F4240\r\n" + megabyte + "\r\n", Reason::BodyTooLarge},
    };
    for (const auto& item : floods) {
        // The answer may be lost to the sender that never stops; the record is not.
        flood(port(), item.begin, item.piece, 5'000'000);
        EXPECT_EQ(static_cast<int>(nextRefused().request.verdict.reason), static_cast<int>(item.reason))
            << item.name;
        expectAlive();
    }
    const auto growth = residentMb() - before;
    std::cout << "resident memory grew by " << growth << " MB\n";
    EXPECT_LT(growth, 64);
}

TEST_F(LimitsTest, AMegabyteTrailerIsRefusedAndTheSenderReadsIt) {
    ServerLimits limits;
    limits.lingerBytes = 4 * 1024 * 1024;
    start(limits);
    Client client(port());
    client.send(corpus::post("Host: localhost\r\nTransfer-Encoding: chunked\r\n",
                             "0\r\nX: " + std::string(1'000'000, 'x') + "\r\n\r\n"));
    const auto answer = client.readAnswer();
    EXPECT_EQ(answer.status, 400);
    EXPECT_THAT(answer.body, HasSubstr("chunked body"));
    expectAlive();
}

TEST_F(LimitsTest, ThousandsOfConnections) {
    start();
    const auto before = residentMb();
    std::deque<Client> clients;
    std::size_t count = 0;
    for (; count < 5000; ++count) {
        Client client(port());
        if (!client.connected())
            break;
        client.send("POST /event/push/alert/aliyun/sls HTTP/1.1\r\nHost: ");
        clients.push_back(std::move(client));
    }
    expectAlive();
    const auto growth = residentMb() - before;
    std::cout << count << " connections, resident memory grew by " << growth
              << " MB (their clients included)\n";
    EXPECT_LE(m_server->openConnections(), ServerLimits{}.sockets);
    EXPECT_GE(count, 500U);
#ifndef __SANITIZE_ADDRESS__ // whose red zones and quarantine are memory too
    EXPECT_LT(growth, 64);
#endif
}

} // namespace
} // namespace receiver
