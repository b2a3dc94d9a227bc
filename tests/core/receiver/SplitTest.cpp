#include "ServerFixture.h"

#include <iostream>
#include <sys/socket.h>

namespace receiver {
namespace {

/// A message in two pieces. The verdict must be the one of the whole message, whatever the cut.
struct Split {
    const corpus::Case* item;
    std::size_t at;
};

class SplitTest : public ServerFixture {
protected:
    /// Each on a connection of its own; the second pieces go out when the first ones have been read.
    void play(const std::vector<Split>& splits) {
        std::deque<Client> clients;
        for (const auto& split : splits) {
            clients.emplace_back(port());
            ASSERT_TRUE(clients.back().connected());
            dropAtOnce(clients.back());
            clients.back().send(std::string_view(split.item->bytes).substr(0, split.at));
        }
        // One thread reads in the order in which bytes came: what was sent before this is read by now.
        expectAlive();
        for (std::size_t i = 0; i < splits.size(); ++i)
            clients[i].send(std::string_view(splits[i].item->bytes).substr(splits[i].at));
        for (std::size_t i = 0; i < splits.size(); ++i) {
            const auto& item = *splits[i].item;
            ASSERT_EQ(clients[i].readAnswer().status, item.status == 0 ? 200 : item.status)
                << item.name << " split at " << splits[i].at;
        }
    }

private:
    /// So many connections would use up the ports that wait for stray segments.
    static void dropAtOnce(const Client& client) {
        const linger none{1, 0};
        ::setsockopt(client.descriptor(), SOL_SOCKET, SO_LINGER, &none, sizeof none);
    }
};

TEST_F(SplitTest, AtEveryOffsetOverASocketTheAnswerIsTheSame) {
    constexpr std::size_t together = 100;
    constexpr std::size_t largest = 4 * 1024;
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    constexpr std::size_t step = 11; // ten times slower, and about threads and memory, not about offsets
#else
    constexpr std::size_t step = 1;
#endif
    ServerLimits limits; // a slow machine is not what is tested
    limits.headDeadline = limits.bodyDeadline = limits.bodyPause = std::chrono::minutes(5);
    start(limits);
    const auto cases = corpus::allCases();
    std::vector<Split> splits;
    std::size_t count = 0;
    for (const auto& item : cases) {
        if (item.bytes.size() > largest || item.name == "method HEAD") // its answer has no body
            continue;
        for (std::size_t at = 1; at < item.bytes.size(); at += step) {
            splits.push_back({&item, at});
            ++count;
            if (splits.size() == together) {
                play(splits);
                splits.clear();
                if (HasFatalFailure())
                    return;
            }
        }
    }
    play(splits);
    EXPECT_GT(count, 50'000U / step);
    std::cout << count << " splits\n";
}

} // namespace
} // namespace receiver
