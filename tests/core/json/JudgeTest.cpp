#include "json/Document.h"

#include <gtest/gtest.h>

#include <array>

// What is JSON and what is not, after RFC 8259.
namespace {

using namespace std::string_view_literals;

constexpr std::array accepted{
    // literals and scalars at the top
    "null"sv,
    "true"sv,
    "false"sv,
    "0"sv,
    "\"\""sv,
    " null "sv,
    "\t\r\n 1 \t\r\n"sv,
    // numbers
    "-0"sv,
    "-1"sv,
    "10"sv,
    "1234567890"sv,
    "0.0"sv,
    "-0.0"sv,
    "0.1"sv,
    "1.10"sv,
    "123.456"sv,
    "1e1"sv,
    "1E1"sv,
    "1e+1"sv,
    "1E-1"sv,
    "1e01"sv,
    "0e0"sv,
    "0E+0"sv,
    "-1.5e-7"sv,
    "9223372036854775807"sv,
    "9223372036854775808"sv,
    "-9223372036854775808"sv,
    "-9223372036854775809"sv,
    "18446744073709551616"sv,
    "123456789012345678901234567890"sv,
    "0.1000000000000000055511151231257827"sv,
    "1e400"sv,
    "-1e400"sv,
    "1e-400"sv,
    "2.2250738585072014e-308"sv,
    // strings
    "\"a\""sv,
    "\"\\\"\""sv,
    "\"\\\\\""sv,
    "\"\\/\""sv,
    "\"/\""sv,
    "\"\\b\\f\\n\\r\\t\""sv,
    "\"\\u0000\""sv,
    "\"\\u0041\""sv,
    "\"\\u00e9\""sv,
    "\"\\u00E9\""sv,
    "\"\\u4E2d\""sv,
    "\"\\uD83D\\uDE00\""sv,
    "\"\\ud83d\\ude00\""sv,
    "\"\\uFFFF\""sv,
    "\"\\uFDD0\""sv,
    "\"\\u2028\""sv,
    "\"\\u007f\""sv,
    "\"\x7F\""sv,
    "\"é\""sv,
    "\"订单\""sv,
    "\"😀\""sv,
    "\"\xE2\x80\xA8\""sv,
    "\"\xEF\xBF\xBF\""sv,
    "\"\xF4\x8F\xBF\xBF\""sv,
    "\"\xEF\xBB\xBF\""sv,
    "\"{{ alert }}\""sv,
    "\"//\""sv,
    "\"'\""sv,
    "\"\\\\u0041\""sv,
    // arrays
    "[]"sv,
    "[ ]"sv,
    "[\n]"sv,
    "[1]"sv,
    "[1,2]"sv,
    "[ 1 , 2 ]"sv,
    "[[]]"sv,
    "[[],[]]"sv,
    "[null,true,false]"sv,
    "[\"\"]"sv,
    "[{}]"sv,
    "[1,\"a\",{},[],null]"sv,
    // objects
    "{}"sv,
    "{ }"sv,
    "{\"\":0}"sv,
    "{\"a\":1}"sv,
    "{ \"a\" : 1 }"sv,
    "{\"a\":1,\"b\":2}"sv,
    "{\"a\":1,\"a\":2}"sv,
    "{\"a\":{\"b\":[]}}"sv,
    "{\"\\u0061\":1}"sv,
    "{\"a b\":1}"sv,
    "{\"订单\":1}"sv,
    "{\"a\\u0000b\":1}"sv,
    "{\n\"a\"\n:\n1\n}"sv,
    "{\"a\":\"b\\u003cc\"}"sv,
};

constexpr std::array refused{
    // literals
    "nul"sv,
    "nulL"sv,
    "NULL"sv,
    "True"sv,
    "tru"sv,
    "truee"sv,
    "falsy"sv,
    "undefined"sv,
    "None"sv,
    "nan"sv,
    "NaN"sv,
    "Infinity"sv,
    "-Infinity"sv,
    "inf"sv,
    "a"sv,
    "*"sv,
    "'a'"sv,
    "`a`"sv,
    "null null"sv,
    "1 2"sv,
    "{}{}"sv,
    "[]1"sv,
    "\"a\" \"b\""sv,
    "null,"sv,
    ","sv,
    ":"sv,
    "]"sv,
    "}"sv,
    // numbers
    "-"sv,
    "+1"sv,
    "+0"sv,
    "--1"sv,
    "01"sv,
    "-01"sv,
    "00"sv,
    "1."sv,
    "-1."sv,
    ".1"sv,
    "-.1"sv,
    "1.e1"sv,
    "1e"sv,
    "1e+"sv,
    "1e-"sv,
    "1ee1"sv,
    "1e1.5"sv,
    "1.2.3"sv,
    "1_000"sv,
    "1,000"sv,
    "0x10"sv,
    "0b1"sv,
    "0o7"sv,
    "1f"sv,
    "- 1"sv,
    "1 .5"sv,
    "1e 5"sv,
    "\xEF\xBC\x91"sv,
    "[-]"sv,
    "[1.]"sv,
    "[01]"sv,
    "[1e]"sv,
    // strings
    "\""sv,
    "\"a"sv,
    "a\""sv,
    "\"\\"sv,
    "\"\\\""sv,
    "\"\\a\""sv,
    "\"\\x41\""sv,
    "\"\\'\""sv,
    "\"\\0\""sv,
    "\"\\U0041\""sv,
    "\"\\u\""sv,
    "\"\\u0\""sv,
    "\"\\u00\""sv,
    "\"\\u004\""sv,
    "\"\\u00g0\""sv,
    "\"\\u+041\""sv,
    "\"\\uD83D\""sv,
    "\"\\uDE00\""sv,
    "\"\\uD83Dx\""sv,
    "\"\\uD83D\\n\""sv,
    "\"\\uD83D\\u0041\""sv,
    "\"\\uD83D\\uD83D\""sv,
    "\"\\uDE00\\uD83D\""sv,
    "\"\n\""sv,
    "\"\r\""sv,
    "\"\t\""sv,
    "\"\x01\""sv,
    "\"\x1F\""sv,
    "\"a\0b\""sv,
    // ill-formed UTF-8: alone, cut, overlong, surrogate, too large
    "\"\x80\""sv,
    "\"\xBF\""sv,
    "\"\xC0\x80\""sv,
    "\"\xC1\xBF\""sv,
    "\"\xC3\""sv,
    "\"\xC3\x28\""sv,
    "\"\xE2\x82\""sv,
    "\"\xE0\x80\x80\""sv,
    "\"\xE0\x9F\xBF\""sv,
    "\"\xED\xA0\x80\""sv,
    "\"\xED\xBF\xBF\""sv,
    "\"\xF0\x9F\x98\""sv,
    "\"\xF0\x80\x80\x80\""sv,
    "\"\xF4\x90\x80\x80\""sv,
    "\"\xF5\x80\x80\x80\""sv,
    "\"\xFE\""sv,
    "\"\xFF\""sv,
    "{\"\xFF\":1}"sv,
    "\"\\n\xFF\""sv,
    // arrays
    "["sv,
    "[1"sv,
    "[1,"sv,
    "[,]"sv,
    "[,1]"sv,
    "[1,]"sv,
    "[1,,2]"sv,
    "[1 2]"sv,
    "[1:2]"sv,
    "[}"sv,
    "[1}"sv,
    "[]]"sv,
    "[\"a\""sv,
    "[(1)]"sv,
    "[1;2]"sv,
    "[\"a\n\"]"sv,
    // objects
    "{"sv,
    "{\"a\""sv,
    "{\"a\":"sv,
    "{\"a\":1"sv,
    "{\"a\":1,"sv,
    "{,}"sv,
    "{\"a\":1,}"sv,
    "{\"a\"}"sv,
    "{\"a\",1}"sv,
    "{\"a\"::1}"sv,
    "{\"a\":1:2}"sv,
    "{:1}"sv,
    "{1:1}"sv,
    "{null:1}"sv,
    "{a:1}"sv,
    "{'a':1}"sv,
    "{\"a\":1 \"b\":2}"sv,
    "{\"a\":1]"sv,
    "{]"sv,
    "{}}"sv,
    "{\"a\":}"sv,
    "{\"a\":,\"b\":1}"sv,
    "{\"a\":'b'}"sv,
    "{[]:1}"sv,
    "{{}}"sv,
    // what is not in the grammar at all
    "// c\n1"sv,
    "1 // c"sv,
    "/* c */ 1"sv,
    "[1, /* c */ 2]"sv,
    "# c\n1"sv,
    "\xEF\xBB\xBF{}"sv,
    "{}\xEF\xBB\xBF"sv,
    "\xC2\xA0{}"sv,
    "\x0B{}"sv,
    "\x0C[]"sv,
    "[]\0"sv,
    "\0"sv,
    "{}\x1A"sv,
    "[\v1]"sv,
    "\xFE\xFF\0{\0}"sv,
    "{{ alert | to_json}}"sv,
    "{\"a\": {{ alert.severity }}}"sv,
    "${alert}"sv,
    "<a>"sv,
    "\\u007b\\u007d"sv,
};

TEST(JsonJudge, AcceptsWhatTheGrammarAllows) {
    for (const auto text : accepted) {
        const auto document = json::parse(std::string(text));
        EXPECT_TRUE(document.has_value()) << text;
        if (document) {
            EXPECT_EQ(document->source(), text);
        }
    }
}

TEST(JsonJudge, RefusesEverythingElseWithAPlace) {
    for (const auto text : refused) {
        const auto document = json::parse(std::string(text));
        ASSERT_FALSE(document.has_value()) << text;
        EXPECT_EQ(document.error().code(), core::ErrorCode::NotJson) << text;
        ASSERT_TRUE(document.error().position().has_value()) << text;
        EXPECT_LE(document.error().position()->offset, text.size()) << text;
        EXPECT_FALSE(document.error().detail().empty()) << text;
    }
}

TEST(JsonJudge, NothingButWhiteSpaceIsEmpty) {
    for (const auto text : {""sv, " "sv, "\n"sv, " \t\r\n "sv}) {
        const auto document = json::parse(std::string(text));
        ASSERT_FALSE(document.has_value());
        EXPECT_EQ(document.error().code(), core::ErrorCode::Empty);
        EXPECT_TRUE(document.error().position().has_value());
    }
    EXPECT_EQ(json::parse("\xC2\xA0").error().code(), core::ErrorCode::NotJson);
}

std::string nested(std::size_t depth, bool objects) {
    std::string text;
    for (std::size_t i = 0; i < depth; ++i)
        text += objects ? "{\"a\":" : "[";
    text += objects ? "1" : "";
    for (std::size_t i = 0; i < depth; ++i)
        text += objects ? "}" : "]";
    return text;
}

TEST(JsonJudge, TellsTooDeepApartFromNotJson) {
    for (const bool objects : {false, true}) {
        EXPECT_TRUE(json::parse(nested(127, objects)).has_value());
        EXPECT_TRUE(json::parse(nested(128, objects)).has_value());
        for (const std::size_t depth : std::initializer_list<std::size_t>{129, 130, 1000, 100'000}) {
            const auto document = json::parse(nested(depth, objects));
            ASSERT_FALSE(document.has_value()) << depth;
            EXPECT_EQ(document.error().code(), core::ErrorCode::TooDeep) << depth;
            EXPECT_TRUE(document.error().position().has_value());
        }
    }
    EXPECT_EQ(json::parse(std::string(128, '[')).error().code(), core::ErrorCode::NotJson);
    EXPECT_EQ(json::parse(std::string(10'000, '[')).error().code(), core::ErrorCode::TooDeep);
    EXPECT_TRUE(json::parse(nested(3, false), {3, 100}).has_value());
    EXPECT_EQ(json::parse(nested(4, false), {3, 100}).error().code(), core::ErrorCode::TooDeep);
}

TEST(JsonJudge, RefusesWhatIsOverTheByteLimit) {
    EXPECT_TRUE(json::parse("[1]", {128, 3}).has_value());
    const auto document = json::parse("[1] ", {128, 3});
    ASSERT_FALSE(document.has_value());
    EXPECT_EQ(document.error().code(), core::ErrorCode::TooLarge);
}

struct Place {
    std::string_view text;
    std::size_t line, column;
};

TEST(JsonJudge, SaysWhereItStopped) {
    for (const auto& [text, line, column] : {
             Place{"x", 1, 1},
             Place{"{\"a\": x}", 1, 7},
             Place{"{\n  \"a\": 1,\n  \"b\": user\n}", 3, 8},
             Place{"[1,\n2,\n]", 3, 1},
             Place{"{}\n{}", 2, 1},
             Place{"{\"a\": {{ alert }}", 1, 8},
             Place{"[1,\r\n", 2, 1},
             Place{"{\"订\": ?}", 1, 9},
         }) {
        const auto document = json::parse(std::string(text));
        ASSERT_FALSE(document.has_value()) << text;
        EXPECT_EQ(document.error().position()->line, line) << text;
        EXPECT_EQ(document.error().position()->column, column) << text;
    }
}

TEST(JsonJudge, ATextThatEndsTooEarlyStopsAtItsEnd) {
    const std::string whole = R"({"a": [1.5e-3, true, null, "x\u00e9\n", {"b": "c"}], "d": -0, "e": false})";
    ASSERT_TRUE(json::parse(whole).has_value());
    for (std::size_t size = 1; size < whole.size(); ++size) {
        const auto document = json::parse(whole.substr(0, size));
        ASSERT_FALSE(document.has_value()) << size;
        EXPECT_EQ(document.error().position()->offset, size) << whole.substr(0, size);
    }
}

} // namespace
