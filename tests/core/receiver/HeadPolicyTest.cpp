#include "receiver/HeadPolicy.h"

#include "Corpus.h"
#include "receiver/HeadScanner.h"
#include "receiver/HostName.h"
#include "receiver/MessageParser.h"

#include <gtest/gtest.h>

#include <random>
#include <set>

namespace receiver {
namespace {

using corpus::allCases;
using delivery::Reason;

/// What becomes of a message that arrives in pieces: the path of a connection, without its socket.
struct Outcome {
    int status = -1; ///< -1: still waiting for bytes
    Reason reason = Reason::None;
    std::string body;
    std::string rest;

    bool operator==(const Outcome&) const = default;
};

std::ostream& operator<<(std::ostream& out, const Outcome& outcome) {
    return out << outcome.status << ' ' << static_cast<int>(outcome.reason) << " body " << outcome.body.size()
               << " rest " << outcome.rest.size();
}

class Feeder {
public:
    explicit Feeder(const Access& access)
        : m_access(access) {}

    void feed(std::string_view piece) {
        m_in.append(piece);
        if (m_ended)
            return;
        if (!m_parser && !readHead())
            return;
        m_in.erase(0, m_parser->put(m_in));
        if (m_parser->refused())
            end(m_parser->refusedVerdict(m_verdict));
        else if (m_parser->done())
            end(m_verdict);
    }

    Outcome outcome() {
        if (m_outcome.status == 0)
            m_outcome.rest = m_in;
        return m_outcome;
    }

private:
    bool readHead() {
        std::optional<HeadVerdict> early;
        const auto length = m_scanner.scan(m_in, m_limits, early);
        if (early) {
            end(*early);
            return false;
        }
        if (length == 0)
            return false;
        const auto head = m_in.substr(m_scanner.start(), length - m_scanner.start());
        m_in.erase(0, length);
        m_verdict = judgeHead(head, m_limits, m_access);
        if (m_verdict.refused()) {
            end(m_verdict);
            return false;
        }
        m_parser = std::make_unique<MessageParser>(head, m_verdict, ChunkLimits{}, m_limits.body);
        return true;
    }

    void end(const HeadVerdict& verdict) {
        m_ended = true;
        m_outcome.status = verdict.status;
        m_outcome.reason = verdict.reason;
        if (m_parser && !verdict.refused())
            m_outcome.body = m_parser->takeBody();
    }

    const Access& m_access;
    HeadLimits m_limits;
    HeadScanner m_scanner;
    std::string m_in;
    HeadVerdict m_verdict;
    std::unique_ptr<MessageParser> m_parser;
    bool m_ended = false;
    Outcome m_outcome;
};

Outcome whole(const std::string& bytes, const Access& access) {
    Feeder feeder(access);
    feeder.feed(bytes);
    return feeder.outcome();
}

TEST(HeadPolicy, EveryCaseOfTheTable) {
    const auto access = corpus::access();
    std::set<std::string> names;
    for (const auto& item : allCases()) {
        const auto outcome = whole(item.bytes, access);
        EXPECT_EQ(outcome.status, item.status) << item.name;
        EXPECT_EQ(static_cast<int>(outcome.reason), static_cast<int>(item.reason)) << item.name;
        EXPECT_EQ(outcome.body, item.body) << item.name;
        EXPECT_TRUE(outcome.rest.empty()) << item.name;
        EXPECT_TRUE(names.insert(item.name).second) << "twice: " << item.name;
    }
    EXPECT_GE(names.size(), 400U);
}

TEST(HeadPolicy, ByteByByteGivesTheSameVerdict) {
    const auto access = corpus::access();
    for (const auto& item : allCases()) {
        if (item.bytes.size() > 64 * 1024)
            continue;
        Feeder feeder(access);
        for (const char c : item.bytes)
            feeder.feed({&c, 1});
        EXPECT_EQ(feeder.outcome(), whole(item.bytes, access)) << item.name;
    }
}

TEST(HeadPolicy, SplitAtEveryOffsetGivesTheSameVerdict) {
    const auto access = corpus::access();
    for (const auto& item : allCases()) {
        if (item.bytes.size() > 6 * 1024)
            continue;
        const auto expected = whole(item.bytes, access);
        const std::string_view bytes = item.bytes;
        for (std::size_t at = 1; at < bytes.size(); ++at) {
            Feeder feeder(access);
            feeder.feed(bytes.substr(0, at));
            feeder.feed(bytes.substr(at));
            ASSERT_EQ(feeder.outcome(), expected) << item.name << " split at " << at;
        }
    }
}

TEST(HeadPolicy, ALongHeadIsRefusedAlikeHoweverItArrives) {
    const auto access = corpus::access();
    for (const auto& item : allCases()) {
        if (item.bytes.size() <= 6 * 1024)
            continue;
        const auto expected = whole(item.bytes, access);
        const std::string_view bytes = item.bytes;
        for (const std::size_t step : {997U, 4096U, 8192U}) {
            Feeder feeder(access);
            for (std::size_t at = 0; at < bytes.size(); at += step)
                feeder.feed(bytes.substr(at, step));
            EXPECT_EQ(feeder.outcome(), expected) << item.name << " in steps of " << step;
        }
    }
}

TEST(HeadPolicy, WhatFollowsAMessageIsLeftForTheNext) {
    const auto access = corpus::access();
    for (const auto& item : allCases()) {
        if (item.status != 0)
            continue;
        EXPECT_EQ(whole(item.bytes + "POST /next", access).rest, "POST /next") << item.name;
    }
}

TEST(HeadPolicy, ACutMessageIsNeverAccepted) {
    const auto access = corpus::access();
    for (const auto& item : allCases()) {
        if (item.status != 0 || item.bytes.size() > 6 * 1024)
            continue;
        for (std::size_t size = 0; size < item.bytes.size(); ++size)
            ASSERT_EQ(whole(item.bytes.substr(0, size), access).status, -1)
                << item.name << " cut to " << size;
    }
}

TEST(HeadPolicy, AnyBytesGiveAVerdict) {
    // Mutations of every case: judged without a crash, and the same in two pieces as in one.
    const auto access = corpus::access();
    std::mt19937 random{20261122}; // NOLINT(cert-msc51-cpp): the same numbers in every run
    const auto below = [&random](std::size_t limit) { return static_cast<std::size_t>(random()) % limit; };
    for (const auto& item : allCases()) {
        if (item.bytes.size() > 6 * 1024)
            continue;
        for (int round = 0; round < 40; ++round) {
            auto bytes = item.bytes;
            for (std::size_t change = 0; change <= below(3); ++change) {
                const auto at = below(bytes.size());
                switch (below(4)) {
                case 0:
                    bytes[at] = static_cast<char>(random());
                    break;
                case 1:
                    bytes.erase(at, 1 + below(3));
                    break;
                case 2:
                    bytes.insert(at, 1, "\r\n\t :;\0,0x"[below(10)]);
                    break;
                default:
                    bytes.insert(at, bytes.substr(below(bytes.size()), 1 + below(20)));
                    break;
                }
                if (bytes.empty())
                    bytes = "x";
            }
            const auto expected = whole(bytes, access);
            Feeder feeder(access);
            const auto at = below(bytes.size());
            feeder.feed(std::string_view(bytes).substr(0, at));
            feeder.feed(std::string_view(bytes).substr(at));
            ASSERT_EQ(feeder.outcome(), expected) << item.name << ": " << testing::PrintToString(bytes);
            const auto verdict = judgeHead(bytes, HeadLimits{}, access);
            ASSERT_EQ(verdict.refused(), verdict.reason != Reason::None);
        }
    }
}

TEST(HeadPolicy, TellsWhatItReadAlsoWhenItRefuses) {
    const auto access = corpus::access();
    const HeadLimits limits;
    auto verdict =
        judgeHead("POST /p/event/push/alert/aliyun/sls?integration_key=" + std::string(corpus::probeToken) +
                      " HTTP/1.1\r\nHost: evil.example\r\nContent-Length: 7\r\n\r\n",
                  limits, access);
    EXPECT_EQ(verdict.status, 403);
    EXPECT_EQ(verdict.detail, "evil.example");
    EXPECT_EQ(verdict.tokenId, "probe");
    EXPECT_EQ(verdict.typePath, "aliyun/sls");
    EXPECT_EQ(verdict.method, "POST");
    EXPECT_EQ(verdict.contentLength, 7U);
    EXPECT_FALSE(verdict.keepAlive);
    EXPECT_TRUE(isFramingKnown(verdict));

    verdict = judgeHead("GET /x HTTP/1.1\r\nHost : a\r\n\r\n", limits, access);
    EXPECT_EQ(verdict.method, "GET");
    EXPECT_EQ(verdict.target, "/x");
    EXPECT_FALSE(isFramingKnown(verdict));
}

TEST(HeadPolicy, KeepsTheConnectionAsTheVersionSays) {
    const auto keepAlive = [](const std::string& version, const std::string& connection) {
        return judgeHead("POST " + corpus::target() + " HTTP/" + version + "\r\nHost: localhost\r\n" +
                             connection + "\r\n",
                         HeadLimits{}, corpus::access())
            .keepAlive;
    };
    EXPECT_TRUE(keepAlive("1.1", ""));
    EXPECT_TRUE(keepAlive("1.1", "Connection: keep-alive\r\n"));
    EXPECT_FALSE(keepAlive("1.1", "Connection: Close\r\n"));
    EXPECT_FALSE(keepAlive("1.1", "Connection: TE, close\r\n"));
    EXPECT_FALSE(keepAlive("1.1", "Connection: keep-alive\r\nConnection: close\r\n"));
    EXPECT_FALSE(keepAlive("1.0", ""));
    EXPECT_TRUE(keepAlive("1.0", "Connection: Keep-Alive\r\n"));
}

TEST(HeadPolicy, BoundToTheNetworkTakesAnyWellFormedHost) {
    auto access = corpus::access();
    access.loopbackOnly = false;
    EXPECT_EQ(
        whole("POST " + corpus::target() + " HTTP/1.1\r\nHost: monitor.corp.example:8787\r\n\r\n", access)
            .status,
        0);
    EXPECT_EQ(whole("POST " + corpus::target() + " HTTP/1.1\r\nHost: bad host\r\n\r\n", access).status, 400);
}

TEST(HeadPolicy, WithoutTokensNothingComesIn) {
    Access access;
    EXPECT_EQ(static_cast<int>(whole(corpus::post("Host: localhost\r\n"), access).reason),
              static_cast<int>(Reason::WrongToken));
    access.tokens = {{"default", ""}};
    access.realKeys = {""};
    EXPECT_EQ(
        static_cast<int>(
            whole("POST /event/push/alert/a?integration_key= HTTP/1.1\r\nHost: localhost\r\n\r\n", access)
                .reason),
        static_cast<int>(Reason::WrongToken));
}

TEST(HeadPolicy, LimitsAreTheOnesGiven) {
    HeadLimits limits;
    limits.body = 4;
    const auto verdict =
        judgeHead(corpus::post("Host: localhost\r\nContent-Length: 5\r\n"), limits, corpus::access());
    EXPECT_EQ(verdict.status, 413);
    EXPECT_EQ(verdict.tokenId, "default");
    EXPECT_EQ(
        judgeHead(corpus::post("Host: localhost\r\nContent-Length: 4\r\n"), limits, corpus::access()).status,
        0);
}

TEST(HeadPolicy, JudgesOnlyACompleteHead) {
    const auto good = corpus::post("Host: localhost\r\n");
    EXPECT_EQ(judgeHead(good, {}, corpus::access()).status, 0);
    EXPECT_EQ(judgeHead(good.substr(0, good.size() - 1), {}, corpus::access()).status, 400);
    EXPECT_EQ(judgeHead(good + "x", {}, corpus::access()).status, 400);
    EXPECT_EQ(judgeHead("", {}, corpus::access()).status, 400);
    std::optional<HeadVerdict> early;
    EXPECT_EQ(findHeadEnd(good + "body", {}, early), good.size());
    EXPECT_FALSE(early);
}

TEST(EqualSecrets, EqualOnlyWhenEqual) {
    EXPECT_TRUE(equalSecrets("abc", "abc"));
    EXPECT_TRUE(equalSecrets("", ""));
    EXPECT_FALSE(equalSecrets("abc", "abd"));
    EXPECT_FALSE(equalSecrets("abc", "ab"));
    EXPECT_FALSE(equalSecrets("ab", "abc"));
    EXPECT_FALSE(equalSecrets("abcabc", "abc"));
    EXPECT_FALSE(equalSecrets("abc", ""));
    EXPECT_FALSE(equalSecrets("", "abc"));
    EXPECT_FALSE(equalSecrets(std::string("ab\0", 3), "ab"));
}

TEST(HostName, OriginsAndEnteredNames) {
    EXPECT_EQ(parseOrigin("https://Hooks.Example.com:8443")->name, "hooks.example.com");
    EXPECT_FALSE(parseOrigin("null"));
    EXPECT_FALSE(parseOrigin("://x"));
    EXPECT_FALSE(parseOrigin("https://a b"));
    EXPECT_EQ(allowedName(" https://Tunnel.Example.net:443/path?x "), "tunnel.example.net");
    EXPECT_EQ(allowedName("Name.Example"), "name.example");
    EXPECT_EQ(allowedName("[2001:DB8::1]:80"), "[2001:db8::1]");
    EXPECT_TRUE(parseHost("[2001:db8::192.0.2.1]"));
    EXPECT_FALSE(parseHost("[2001:db8::192.0.2.1:1]"));
}

} // namespace
} // namespace receiver
