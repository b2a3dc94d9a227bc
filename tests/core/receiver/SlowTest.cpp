#include "ServerFixture.h"

#include <algorithm>
#include <chrono>
#include <iostream>
#include <sys/resource.h>
#include <thread>

namespace receiver {
namespace {

using delivery::Reason;
using std::chrono::milliseconds;

/// Five hundred senders that keep the receiver waiting, each in the same way, while another one is served.
/// tests/soak/slow.py does it with the deadlines of everyday.
class SlowTest : public ServerFixture {
protected:
    static constexpr std::size_t crowdSize = 500;

    void SetUp() override {
        rlimit files{};
        ::getrlimit(RLIMIT_NOFILE, &files);
        files.rlim_cur = files.rlim_max; // both ends of each are in this process
        ::setrlimit(RLIMIT_NOFILE, &files);
    }

    /// Each says `first`, then one more byte now and then until all are answered or closed.
    void gather(const std::string& first, char more) {
        for (std::size_t i = 0; i < crowdSize; ++i) {
            m_crowd.emplace_back(port());
            ASSERT_TRUE(m_crowd.back().connected());
            m_crowd.back().send(first);
        }
        std::size_t probes = 0;
        const auto waiting = [](Client& client) { return !client.readableWithin(0); };
        while (std::any_of(m_crowd.begin(), m_crowd.end(), waiting)) {
            expectAlive();
            ++probes;
            for (auto& client : m_crowd) {
                if (more != 0)
                    client.send({&more, 1});
            }
        }
        std::cout << probes << " other requests were answered meanwhile\n";
        EXPECT_GT(probes, 0U);
    }

    void expectAllClosed(int status) {
        for (auto& client : m_crowd) {
            EXPECT_EQ(client.readAnswer().status, status);
            EXPECT_EQ(client.readToEnd(), "");
        }
        expectAlive();
    }

    std::deque<Client> m_crowd;
};

TEST_F(SlowTest, SlowHeadsAllEndAtTheirDeadline) {
    ServerLimits limits;
    limits.headDeadline = milliseconds(800);
    start(limits);
    gather("POST " + corpus::target() + " HTTP/1.1\r\nX-Slow: ", 'x');
    expectAllClosed(408);
    EXPECT_EQ(static_cast<int>(nextRefused().request.verdict.reason), static_cast<int>(Reason::TooSlow));
    EXPECT_EQ(refusedCount(), crowdSize);
}

TEST_F(SlowTest, SlowBodiesAllEndAtTheirDeadline) {
    ServerLimits limits;
    limits.bodyDeadline = milliseconds(800);
    start(limits);
    gather(corpus::post("Host: localhost\r\nContent-Length: 60000\r\n"), 'x');
    expectAllClosed(408);
    EXPECT_EQ(static_cast<int>(nextRefused().request.verdict.reason), static_cast<int>(Reason::TooSlow));
    EXPECT_EQ(refusedCount(), crowdSize);
}

TEST_F(SlowTest, SlowChunksAllEndAtTheirDeadline) {
    ServerLimits limits;
    limits.bodyDeadline = milliseconds(800);
    start(limits);
    gather(corpus::post("Host: localhost\r\nTransfer-Encoding: chunked\r\n", "EA60\r\n"), 'x');
    expectAllClosed(408);
    EXPECT_EQ(refusedCount(), crowdSize);
}

TEST_F(SlowTest, SendersThatNeverReadAllEndAtTheirDeadline) {
    ServerLimits limits;
    limits.idle = milliseconds(800);
    start(limits);
    for (std::size_t i = 0; i < crowdSize; ++i) {
        m_crowd.emplace_back(port());
        m_crowd.back().send(good("1") + good("2") + good("3"));
    }
    expectAlive();
    // Nobody reads: only the receiver's own count tells that they are gone.
    while (m_server->openConnections() > 0)
        std::this_thread::yield();
    for (auto& client : m_crowd) {
        for (int i = 0; i < 3; ++i)
            EXPECT_EQ(client.readAnswer().status, 200);
        EXPECT_EQ(client.readToEnd(), "");
    }
    EXPECT_EQ(acceptedCount(), 3 * crowdSize + 1);
    EXPECT_EQ(refusedCount(), 0U);
}

} // namespace
} // namespace receiver
