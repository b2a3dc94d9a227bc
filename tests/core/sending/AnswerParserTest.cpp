#include "sending/AnswerParser.h"

#include <gtest/gtest.h>

#include <random>
#include <string>

using sending::AnswerParser;
using State = AnswerParser::State;

namespace {

const std::string answer =
    "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 404 Not Found\r\nServer: x\r\n"
    "Transfer-Encoding: chunked\r\n\r\n4;ext=1\r\nabcd\r\n1\r\ne\r\n0\r\nTrailer: y\r\n\r\n";

} // namespace

TEST(AnswerParser, GivesTheSameHoweverTheBytesAreSplit) {
    for (std::size_t split = 1; split < answer.size(); ++split) {
        AnswerParser parser(1000, false);
        parser.feed(std::string_view(answer).substr(0, split));
        ASSERT_EQ(parser.feed(std::string_view(answer).substr(split)), State::Done) << split;
        EXPECT_EQ(parser.status(), 404);
        EXPECT_EQ(parser.body(), "abcde");
    }
    AnswerParser parser(1000, false);
    State state = State::NeedMore;
    for (const char c : answer)
        state = parser.feed({&c, 1});
    EXPECT_EQ(state, State::Done);
    EXPECT_EQ(parser.reason(), "Not Found");
}

TEST(AnswerParser, KnowsWhereAnAnswerWithoutLengthEnds) {
    AnswerParser parser(1000, false);
    EXPECT_EQ(parser.feed("HTTP/1.0 200 OK\r\n\r\nabc"), State::NeedMore);
    EXPECT_EQ(parser.finish(), State::Done);
    EXPECT_EQ(parser.body(), "abc");
}

TEST(AnswerParser, AnswersWithoutBodyEndWithTheirHead) {
    EXPECT_EQ(AnswerParser(10, false).feed("HTTP/1.1 204 No Content\r\n\r\n"), State::Done);
    EXPECT_EQ(AnswerParser(10, false).feed("HTTP/1.1 304 Not Modified\r\nContent-Length: 5\r\n\r\n"),
              State::Done);
    EXPECT_EQ(AnswerParser(10, true).feed("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n"), State::Done);
}

TEST(AnswerParser, LimitsHold) {
    EXPECT_EQ(AnswerParser(4, false).feed("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n"), State::TooLarge);
    EXPECT_EQ(
        AnswerParser(4, false).feed("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nabcde\r\n"),
        State::TooLarge);
    AnswerParser endless(1000, false);
    State state = endless.feed("HTTP/1.1 200 OK\r\nX: ");
    for (int i = 0; i < 200 && state == State::NeedMore; ++i)
        state = endless.feed(std::string(1000, 'x'));
    EXPECT_EQ(state, State::TooLarge);
}

TEST(AnswerParser, TrailersAndChunkExtensionsWithoutEndAreStopped) {
    for (const std::string start : {"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1;x=",
                                    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nTrailer: "}) {
        AnswerParser parser(1000, false);
        State state = parser.feed(start);
        for (int i = 0; i < 3000 && state == State::NeedMore; ++i)
            state = parser.feed(std::string(1000, 'x'));
        EXPECT_NE(state, State::NeedMore) << start;
        EXPECT_NE(state, State::Done) << start;
    }
}

TEST(AnswerParser, AnyBytesGiveAState) {
    std::mt19937 random(1);
    for (int round = 0; round < 5000; ++round) {
        auto text = answer;
        for (int i = 0; i < 3; ++i)
            text[std::uniform_int_distribution<std::size_t>(0, text.size() - 1)(random)] =
                static_cast<char>(std::uniform_int_distribution<int>(-128, 127)(random));
        AnswerParser parser(1000, false);
        if (parser.feed(text) == State::NeedMore)
            parser.finish();
    }
}

TEST(AnswerParser, NothingAndAPartAreCut) {
    AnswerParser nothing(10, false);
    EXPECT_EQ(nothing.finish(), State::Cut);
    EXPECT_FALSE(nothing.sawBytes());
    AnswerParser part(10, false);
    part.feed("HTTP/1.1 200 OK\r\nContent-Le");
    EXPECT_EQ(part.finish(), State::Cut);
}
