#include "json/Document.h"

#include <gtest/gtest.h>

#include <limits>

namespace {

using json::Kind;
using json::Value;

json::Document parsed(std::string text) {
    auto document = json::parse(std::move(text));
    EXPECT_TRUE(document.has_value());
    return document ? *document : json::Document();
}

TEST(JsonValue, KindsTextsAndPlaces) {
    const auto document =
        parsed("{\"n\": null,\n \"b\": true, \"i\": 1.10,\n \"s\": \"a\\n\\u4e2d\\ud83d\\ude00\\/\","
               " \"a\": [ 1, {\"x\" : [ ] } ], \"o\": { } }");
    const auto root = document.root();
    EXPECT_EQ(root.size(), 6U);
    EXPECT_TRUE(root["n"].is(Kind::Null));
    EXPECT_EQ(root["n"].text(), "null");
    EXPECT_TRUE(root["b"].boolean());
    EXPECT_EQ(root["b"].text(), "true");
    EXPECT_EQ(root["i"].text(), "1.10");
    EXPECT_EQ(root["s"].string(), "a\n中😀/");
    EXPECT_EQ(root["s"].source(), "\"a\\n\\u4e2d\\ud83d\\ude00\\/\"");
    EXPECT_EQ(root["a"].text(), "[1,{\"x\":[]}]");
    EXPECT_EQ(root["a"].at(1)["x"].size(), 0U);
    EXPECT_EQ(root["o"].compact(), "{}");
    EXPECT_EQ(root["b"].position(), (core::Position{18, 2, 7}));
    EXPECT_EQ(root["s"].position().line, 3U);
    EXPECT_EQ(root.at(3).key(), "s");
    EXPECT_EQ(root.key(), "");
    EXPECT_EQ(root.children().size(), 6U);
}

TEST(JsonValue, MissingIsHarmless) {
    const Value missing;
    EXPECT_FALSE(missing);
    EXPECT_EQ(missing.kind(), Kind::Null);
    EXPECT_FALSE(missing.is(Kind::Null));
    EXPECT_FALSE(missing["a"].at(3)["b"]);
    EXPECT_EQ(missing.text() + missing.string() + missing.key() + missing.compact(), "");
    EXPECT_EQ(missing.size(), 0U);
    EXPECT_TRUE(missing.children().empty());
    EXPECT_FALSE(missing.integer());
    EXPECT_EQ(missing.position(), core::Position{});
    EXPECT_FALSE(json::Document().root());

    const auto document = parsed("[1]");
    EXPECT_FALSE(document.root()["a"]);
    EXPECT_FALSE(document.root().at(1));
    EXPECT_FALSE(document.root().at(0).at(0));
    EXPECT_FALSE(document.root().at(0)["a"]);
    EXPECT_EQ(document.root().at(0).size(), 0U);
}

// Texts are looked through several bytes at a time, and long ones in steps.
TEST(JsonValue, TextsOfEveryLengthKeepTheirEnd) {
    const std::vector<std::pair<std::string, std::string>> escapes{
        {"", ""}, {R"(\")", "\""}, {R"(\\)", "\\"}, {R"(\u4e2d)", "中"}};
    std::vector<std::size_t> lengths{1100, 10'000};
    for (std::size_t length = 0; length < 80; ++length)
        lengths.insert(lengths.end(), {length, length + 500});
    for (const auto length : lengths) {
        for (const auto& [escape, meaning] : escapes) {
            for (const auto place : {std::size_t{0}, length / 2, length}) {
                const std::string before(place, 'x');
                const std::string behind(length - place, 'y');
                const auto source = before + escape + behind + escape;
                const auto text = before + meaning + behind + meaning;
                const auto document = parsed(R"({")" + source + R"(":")" + source + R"(" , "next" : "n"})");
                SCOPED_TRACE(source);
                ASSERT_EQ(document.root().size(), 2U);
                EXPECT_EQ(document.root().at(0).key(), text);
                EXPECT_EQ(document.root().at(0).keySource(), source);
                EXPECT_EQ(document.root().at(0).string(), text);
                EXPECT_EQ(document.root()["next"].string(), "n");
            }
        }
    }
}

TEST(JsonValue, TheLastOfEqualKeysCounts) {
    const auto document = parsed(R"({"a":1,"\u0061":2,"b":3,"a":4})");
    EXPECT_EQ(document.root()["a"].integer(), 4);
    EXPECT_EQ(document.root().size(), 4U);
    EXPECT_EQ(document.root().at(1).key(), "a");
    EXPECT_EQ(document.root().at(1).keySource(), "\\u0061");
}

TEST(JsonValue, KeysWithQuotesAndBackslashesAreFoundAndNothingElse) {
    const auto document = parsed(R"({"a\"b":1,"c":"x","d\\":2,"\u0065":3})");
    const auto root = document.root();
    EXPECT_EQ(root["a\"b"].integer(), 1);
    EXPECT_EQ(root["d\\"].integer(), 2);
    EXPECT_EQ(root["e"].integer(), 3);
    // These stand in the text, but are no names.
    EXPECT_FALSE(root["a\\"]);
    EXPECT_FALSE(root["c\":"]);
    EXPECT_FALSE(root["d\\\\"]);
    EXPECT_FALSE(root["\\u0065"]);
    EXPECT_FALSE(parsed(R"({"c":"x"})").root()["c\":"]);
}

TEST(JsonValue, WholeNumbersAreExact) {
    constexpr auto most = std::numeric_limits<std::int64_t>::max();
    constexpr auto least = std::numeric_limits<std::int64_t>::min();
    const std::vector<std::pair<std::string, std::optional<std::int64_t>>> table{
        {"6", 6},
        {"6.0", 6},
        {"6.000", 6},
        {"6e0", 6},
        {"60e-1", 6},
        {"0.6e1", 6},
        {"6E+2", 600},
        {"-0", 0},
        {"-0.0e99999999999999999999", 0},
        {"0e-1", 0},
        {"-7", -7},
        {"6.5", std::nullopt},
        {"1e-1", std::nullopt},
        {"9007199254740993", 9007199254740993},
        {"9223372036854775807", most},
        {"9223372036854775808", std::nullopt},
        {"-9223372036854775808", least},
        {"-9223372036854775809", std::nullopt},
        {"9223372036854775807.0", most},
        {"922337203685477580.7e1", most},
        {"1e18", 1'000'000'000'000'000'000},
        {"1e19", std::nullopt},
        {"1e99999999999999999999", std::nullopt},
        {"1e-99999999999999999999", std::nullopt},
        {"0.00000000000000000000000000006e29", 6},
        {"", std::nullopt},
        {"-", std::nullopt},
        {"06", std::nullopt},
        {"+6", std::nullopt},
        {" 6", std::nullopt},
        {"6 ", std::nullopt},
        {"6.", std::nullopt},
        {".6", std::nullopt},
        {"6e", std::nullopt},
        {"0x6", std::nullopt},
        {"6a", std::nullopt},
        {"六", std::nullopt},
    };
    for (const auto& [text, expected] : table)
        EXPECT_EQ(json::wholeNumber(text), expected) << text;
    EXPECT_EQ(parsed("6.0").root().integer(), 6);
    EXPECT_FALSE(parsed("\"6\"").root().integer());
    EXPECT_FALSE(parsed("true").root().integer());
}

TEST(JsonValue, FindsByPathAndWritesPaths) {
    const auto document =
        parsed(R"({"labels":{"env":"prod","a.b":1,"":2,"q\"\\\n":3,"0":4},"results":[{"query":"x"},[5]]})");
    const auto root = document.root();
    EXPECT_EQ(json::find(root, "labels.env").string(), "prod");
    EXPECT_EQ(json::find(root, "labels[\"a.b\"]").text(), "1");
    EXPECT_EQ(json::find(root, "results[0].query").string(), "x");
    EXPECT_EQ(json::find(root, "results[1][0]").text(), "5");
    EXPECT_EQ(json::find(root, "").offset(), root.offset());
    for (const char* path : {"label",
                             "labels.x",
                             "results[2]",
                             "results[-1]",
                             "results[",
                             "results[x]",
                             "results[0",
                             "labels[\"env",
                             "labels[\"env\"",
                             "labels[\"",
                             "labels.",
                             ".",
                             "..",
                             "[",
                             "[]",
                             "[0]",
                             "labels[0]",
                             "results.0",
                             "labels[\"\\u12\"]",
                             "labels[\"\\",
                             "results[99999999999999999999]"})
        EXPECT_FALSE(json::find(root, path)) << path;
    const auto labels = root["labels"];
    for (const Value label : labels)
        EXPECT_EQ(json::find(root, json::memberPath("labels", label.key())).text(), label.text())
            << label.key();
    EXPECT_EQ(json::memberPath("", "a"), "a");
    EXPECT_EQ(json::memberPath("a", "b-c"), "a.b-c");
    EXPECT_EQ(json::memberPath("a", "b.c"), "a[\"b.c\"]");
    EXPECT_EQ(json::memberPath("", "__tag__:x"), "[\"__tag__:x\"]");
}

TEST(JsonValue, PrettyKeepsTokensAndOrder) {
    const auto document = parsed(R"({"b":[1.10,-0,1E5],"a":{},"c":[ ],"d":{"e":"\u4e2d\/"},"b":null})");
    EXPECT_EQ(json::pretty(document), R"({
  "b": [
    1.10,
    -0,
    1E5
  ],
  "a": {},
  "c": [],
  "d": {
    "e": "\u4e2d\/"
  },
  "b": null
})");
    EXPECT_EQ(json::pretty(parsed(" 1 ")), "1");
}

TEST(JsonDuplicates, AreListedWithPathAndPlace) {
    const auto document =
        parsed("{\"a\":1,\n\"x\":[{\"k\":1,\"k\":2},{\"a\":{\"m n\":1,\"\\u006d n\":2}}],\n\"a\":3}");
    const auto& keys = document.duplicateKeys();
    ASSERT_EQ(keys.size(), 3U);
    EXPECT_EQ(keys[0].path, "x[0].k");
    EXPECT_EQ(keys[0].position.line, 2U);
    EXPECT_EQ(keys[0].position.column, 13U);
    EXPECT_EQ(keys[1].path, "x[1].a[\"m n\"]");
    EXPECT_EQ(keys[2].path, "a");
    EXPECT_EQ(keys[2].position, (core::Position{document.source().rfind("\"a\""), 3, 1}));
    EXPECT_TRUE(parsed(R"({"a":{"a":[{"a":1},{"a":1}]}})").duplicateKeys().empty());
}

TEST(JsonDuplicates, AtMostTwentyAreListed) {
    std::string text = "{";
    for (int i = 0; i < 100; ++i)
        text += (i == 0 ? "\"k\":0" : ",\"k\":0");
    const auto document = parsed(text + "}");
    ASSERT_EQ(document.duplicateKeys().size(), 20U);
    EXPECT_EQ(document.duplicateKeys()[0].position.column, 8U);
}

// With a quadratic search these would take minutes.
TEST(JsonDuplicates, ManyKeysInOneObject) {
    std::string distinct = "{";
    std::string equal = "{";
    for (int i = 0; i < 200'000; ++i) {
        const std::string comma = i == 0 ? "" : ",";
        distinct += comma + "\"k" + std::to_string(i) + "\":1";
        equal += comma + "\"k\":1";
    }
    EXPECT_TRUE(parsed(distinct + "}").duplicateKeys().empty());
    EXPECT_EQ(parsed(equal + "}").duplicateKeys().size(), 20U);
}

TEST(JsonDuplicates, AreFoundInWhicheverObject) {
    constexpr int objects = 3000;
    for (const auto* repeat : {"name", R"(n\u0061me)"}) {
        for (int repeating = 0; repeating < objects; repeating += 250) {
            std::string text = "[";
            for (int i = 0; i < objects; ++i)
                text.append(i == 0 ? "" : ",")
                    .append(R"({"name":1,"status":2,")")
                    .append(i == repeating ? repeat : "other")
                    .append("\":3}");
            const auto document = parsed(text + "]");
            ASSERT_EQ(document.duplicateKeys().size(), 1U);
            EXPECT_EQ(document.duplicateKeys()[0].path, '[' + std::to_string(repeating) + "].name");
        }
    }
}

TEST(JsonDocument, SharesItsTextBetweenCopies) {
    Value value;
    json::Document copy;
    {
        const auto document = parsed("{\"a\": \"b\"}");
        copy = document;
        value = document.root()["a"];
    }
    EXPECT_EQ(value.string(), "b");
    EXPECT_EQ(copy.source(), "{\"a\": \"b\"}");
}

} // namespace
