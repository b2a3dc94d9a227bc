#include "Utf8.h"
#include "Hex.h"
#include "Result.h"

#include <gtest/gtest.h>

namespace {

TEST(Utf8, CountsCodePointsNotBytesNorUtf16Units) {
    EXPECT_EQ(core::codePoints("abc"), 3U);
    EXPECT_EQ(core::codePoints("告警"), 2U);
    EXPECT_EQ(core::codePoints("🚨"), 1U);
    EXPECT_EQ(core::codePoints("\xFF\xFE"), 2U);
}

TEST(Utf8, CutsOnlyBetweenCodePoints) {
    EXPECT_EQ(core::cutToCodePoints("告警", 1), "告");
    EXPECT_EQ(core::cutToCodePoints("a🚨b", 2), "a🚨");
    EXPECT_EQ(core::cutToCodePoints("ab", 9), "ab");
    EXPECT_EQ(core::cutToCodePoints("ab", 0), "");
}

// Runs of ASCII are counted several bytes at a time.
TEST(Utf8, CountsRunsOfEveryLength) {
    for (std::size_t length = 0; length < 100; ++length) {
        for (const std::string middle : {"警", "é", "🚨", "\xFF", "\xE5\x91"}) {
            const auto points = length == 0 ? 0 : core::codePoints(middle);
            const auto text = std::string(length, 'a') + (length == 0 ? "" : middle) + std::string(40, 'b');
            EXPECT_EQ(core::codePoints(text), length + points + 40);
            EXPECT_EQ(core::cutToCodePoints(text, length), std::string(length, 'a'));
            EXPECT_EQ(core::cutToCodePoints(text, length + points + 33), text.substr(0, text.size() - 7));
            EXPECT_EQ(core::cutToCodePoints(text, text.size() + 1), text);
        }
    }
}

TEST(Utf8, KnowsIllFormedBytes) {
    EXPECT_TRUE(core::isValidUtf8("告警 🚨"));
    for (const auto* bytes : {"\xC0\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xE5\x91", "\x80"}) {
        EXPECT_FALSE(core::isValidUtf8(bytes));
        EXPECT_TRUE(core::isValidUtf8(core::toValidUtf8(bytes)));
    }
}

TEST(Utf8, EscapesWhatATerminalWouldObey) {
    EXPECT_EQ(core::escapeControls("a\x1b[31mb"), "a\\x1B[31mb");
    EXPECT_EQ(core::escapeControls("a\tb"), "a\\x09b");
    EXPECT_EQ(core::escapeControls("a\tb", true), "a\tb");
    EXPECT_EQ(core::escapeControls("\xE2\x80\xAEx"), "\\u{202E}x");
    EXPECT_EQ(core::escapeControls("\xC2\x9B"), "\\u{009B}");
    EXPECT_EQ(core::escapeControls("\xFF"), "\\xFF");
    EXPECT_EQ(core::escapeControls("告警"), "告警");
}

TEST(Utf8, TakesApartWhatItAppends) {
    for (char32_t point = 0; point <= 0x10FFFF; point = point == 0xD7FF ? 0xE000 : point + 1) {
        std::string text;
        core::appendCodePoint(text, point);
        std::size_t at = 0;
        ASSERT_TRUE(core::isValidUtf8(text)) << static_cast<unsigned>(point);
        ASSERT_EQ(core::takeCodePoint(text, at), point);
        ASSERT_EQ(at, text.size());
    }
    std::size_t at = 1;
    EXPECT_EQ(core::takeCodePoint("a\xE5\x91", at), U'\uFFFD');
    EXPECT_EQ(at, 2U) << "one byte at a time";
}

TEST(Hex, ReadsDigitsOfBothCases) {
    for (int byte = 0; byte < 256; ++byte) {
        const char c = static_cast<char>(byte);
        const bool isDigit = std::string_view("0123456789abcdefABCDEF").find(c) != std::string_view::npos;
        EXPECT_EQ(core::hexValue(c), isDigit ? std::stoi(std::string(1, c), nullptr, 16) : -1) << byte;
    }
}

TEST(Position, CountsLinesAndBytesFromOne) {
    EXPECT_EQ(core::positionAt("ab\ncd", 0), (core::Position{0, 1, 1}));
    EXPECT_EQ(core::positionAt("ab\ncd", 4), (core::Position{4, 2, 2}));
    EXPECT_EQ(core::positionAt("ab\n", 99), (core::Position{3, 2, 1}));
}

} // namespace
