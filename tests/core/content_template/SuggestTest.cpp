#include "content_template/Suggest.h"
#include "content_template/Confusables.h"

#include <gtest/gtest.h>

using namespace content_template;

TEST(Suggest, CountsEdits) {
    EXPECT_EQ(editDistance("", ""), 0U);
    EXPECT_EQ(editDistance("abc", ""), 3U);
    EXPECT_EQ(editDistance("status", "stauts"), 1U);
    EXPECT_EQ(editDistance("status", "Status"), 0U);
    EXPECT_EQ(editDistance("severity", "sevrity"), 1U);
    EXPECT_EQ(editDistance("kitten", "sitting"), 3U);
    EXPECT_GT(editDistance(std::string(65, 'a'), "a"), 64U);
}

TEST(Suggest, KnowsForeignNames) {
    const std::pair<const char*, const char*> fields[] = {
        {"type", "alert_type"},
        {"name", "alert_name"},
        {"alertName", "alert_name"},
        {"title", "annotations.title"},
        {"level", "severity"},
        {"startsAt", "fire_time"},
        {"state", "status"},
        {"statu", "status"},
        {"label", "labels"},
        {"query", "results[0].query"},
        {"url", "alert_url"},
        {"fire_result", "fire_results"},
        {"xyzzy", ""},
        {"", ""},
    };
    for (const auto& [name, ours] : fields)
        EXPECT_EQ(suggestAlertField(name), ours) << name;
    const std::pair<const char*, const char*> functions[] = {
        {"tojson", "to_json"},
        {"to_jsn", "to_json"},
        {"len", "length"},
        {"strftime", "format_date"},
        {"qoute", "quote"},
        {"default", ""},
        {"b64encode", "base64_encoding"},
        {"e", "escape_html"},
    };
    for (const auto& [name, ours] : functions)
        EXPECT_EQ(suggestFunction(name), ours) << name;
    EXPECT_EQ(suggestTag("elsif"), "elif");
    EXPECT_EQ(suggestTag("endfi"), "endif");
    EXPECT_EQ(suggestTag("whatever"), "");
}

TEST(Suggest, WhatExistsNeedsNoSuggestion) {
    for (const auto& variable : alertVariables())
        EXPECT_EQ(suggestAlertField(variable.name), variable.name);
    for (const auto& signature : signatures())
        EXPECT_EQ(suggestFunction(signature.name), signature.name);
}

TEST(Confusables, AreReplacedOutsideQuotationMarks) {
    EXPECT_EQ(withoutConfusables("｛｛ alert．x ｜ quote（） ｝｝"), "{{ alert.x | quote() }}");
    EXPECT_EQ(withoutConfusables("alert.labels[“环境，甲”]"), "alert.labels[\"环境，甲\"]");
    EXPECT_EQ(withoutConfusables("x == \"，“\""), "x == \"，“\"");
    EXPECT_EQ(withoutConfusables("a\xE2\x80\x8B"
                                 "b\xC2\xA0"
                                 "c"),
              "ab c");
    EXPECT_EQ(withoutConfusables("plain {{ x }}"), "plain {{ x }}");
    EXPECT_EQ(withoutConfusables("\xFF\xE2\x80"), "\xFF\xE2\x80");
    EXPECT_FALSE(confusableAt(""));
    EXPECT_FALSE(confusableAt("a"));
    EXPECT_FALSE(confusableAt("中"));
    EXPECT_EQ(codeOf("\xE2\x80\x8B"), "U+200B");
    EXPECT_EQ(codeOf("\n"), "U+000A");
}
