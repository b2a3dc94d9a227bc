#include "Readings.h"
#include "Utf8.h"

#include <gtest/gtest.h>

// Flashduty's limits are code points: an emoji counts one, not two and not four.
namespace {

using namespace testing_alert;
using alert::EventLimits;
using core::Certainty;

std::string repeated(std::string_view unit, std::size_t count) {
    std::string out;
    for (; count > 0; --count)
        out += unit;
    return out;
}

alert::SlsAlert whole() {
    alert::SlsAlert alert;
    alert.alertInstanceId = "instance";
    alert.alertName = "name";
    alert.fingerprint = "key";
    alert.annotations = {{"title", "title"}, {"desc", "desc"}};
    return alert;
}

TEST(Limits, TextsAreCutByCodePoints) {
    for (const std::string_view unit : {"a", "é", "订", "😀"}) {
        auto alert = whole();
        alert.annotations = {{"title", repeated(unit, 512)}, {"desc", repeated(unit, 2048)}};
        alert.labels = {{"k", repeated(unit, 2048)}};
        auto mapped = alert::map(alert);
        EXPECT_EQ(mapped.event.title, alert.annotations[0].second);
        EXPECT_EQ(mapped.event.description, alert.annotations[1].second);
        EXPECT_EQ(label(mapped.event, "k"), alert.labels[0].second);
        for (const char* id : {"title-cut", "description-cut", "label-value-cut"})
            EXPECT_EQ(findIn(mapped.findings, id), nullptr) << id;

        alert.annotations = {{"title", repeated(unit, 513)}, {"desc", repeated(unit, 2050)}};
        alert.labels = {{"k", repeated(unit, 2049)}};
        mapped = alert::map(alert);
        EXPECT_EQ(mapped.event.title, repeated(unit, 512));
        EXPECT_EQ(rowOf(mapped, "title")->cutFrom, 513U);
        EXPECT_EQ(mapped.event.description, repeated(unit, 2048));
        EXPECT_EQ(rowOf(mapped, "description")->cutFrom, 2050U);
        EXPECT_EQ(label(mapped.event, "k"), repeated(unit, 2048));
        EXPECT_EQ(rowOf(mapped, "labels.k")->cutFrom, 2049U);
        for (const char* id : {"title-cut", "description-cut", "label-value-cut"}) {
            ASSERT_NE(findIn(mapped.findings, id), nullptr) << id;
            EXPECT_EQ(findIn(mapped.findings, id)->certainty, Certainty::Documented);
        }
        EXPECT_EQ(argument(*findIn(mapped.findings, "title-cut"), "from"), "513");
        EXPECT_LE(core::codePoints(rowOf(mapped, "description")->sourceValue), 200U);
    }
}

TEST(Limits, WhatIsNotDocumentedIsLeftOutAndTold) {
    auto alert = whole();
    alert.fingerprint = repeated("😀", 300);
    alert.labels = {{repeated("订", 128), "fits"}, {repeated("订", 129), "not"}};
    const auto mapped = alert::map(alert);
    EXPECT_EQ(mapped.event.alertKey, repeated("😀", 255));
    EXPECT_EQ(label(mapped.event, repeated("订", 128)), "fits");
    EXPECT_EQ(label(mapped.event, repeated("订", 129)), "(none)");
    for (const char* id : {"alert-key-cut", "label-key-too-long", "label-key-naming"}) {
        ASSERT_NE(findIn(mapped.findings, id), nullptr) << id;
        EXPECT_EQ(findIn(mapped.findings, id)->certainty, Certainty::Unknown) << id;
    }
    EXPECT_EQ(rowOf(mapped, "alert_key")->cutFrom, 300U);
}

TEST(Limits, FlashdutysOwnLabelsComeBeforeTheUsers) {
    auto alert = whole();
    alert.severityText = "6";
    for (int i = 0; i < 60; ++i)
        alert.labels.emplace_back("user" + std::to_string(i), "v");
    const auto mapped = alert::map(alert); // own: check, resource, severity
    EXPECT_EQ(mapped.event.labels.size(), EventLimits::labels);
    EXPECT_EQ(label(mapped.event, "check"), "name");
    EXPECT_EQ(label(mapped.event, "severity"), "6");
    EXPECT_EQ(label(mapped.event, "user46"), "v");
    EXPECT_EQ(label(mapped.event, "user47"), "(none)");
    const auto* const over = findIn(mapped.findings, "labels-over-limit");
    ASSERT_NE(over, nullptr);
    EXPECT_EQ(argument(*over, "count"), "63");
    EXPECT_EQ(argument(*over, "leftOut").substr(0, 16), "user47, user48, ");
    EXPECT_EQ(over->certainty, Certainty::Unknown);
    EXPECT_TRUE(std::is_sorted(mapped.event.labels.begin(), mapped.event.labels.end()));
}

TEST(Limits, UnusualLabelNamesStay) {
    auto alert = whole();
    alert.labels = {{"__tag__:__namespace__", "x"}, {"", "empty"}, {"9lives", "y"}, {"ok_1", "z"}};
    const auto mapped = alert::map(alert);
    EXPECT_EQ(label(mapped.event, "__tag__:__namespace__"), "x");
    EXPECT_EQ(label(mapped.event, ""), "empty");
    const auto* const naming = findIn(mapped.findings, "label-key-naming");
    ASSERT_NE(naming, nullptr);
    EXPECT_EQ(argument(*naming, "keys").find("ok_1"), std::string::npos);
    EXPECT_NE(argument(*naming, "keys").find("9lives"), std::string::npos);
    EXPECT_EQ(naming->path, "labels[\"__tag__:__namespace__\"]");
}

} // namespace
