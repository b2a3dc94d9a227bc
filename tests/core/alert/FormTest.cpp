#include "Fixtures.h"
#include "Readings.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <map>
#include <set>

// Every known form of a body, by file.
namespace {

using alert::BodyForm;
using namespace testing_alert;

struct Expected {
    BodyForm form;
    bool strictJson;
    std::size_t alerts;
    std::string explainedBy; ///< a finding that must be there
};

const std::map<std::string, Expected>& table() {
    static const std::map<std::string, Expected> expected{
        {"batch-fingerprints.json", {BodyForm::BatchObjects, true, 3, "batch-array"}},
        {"batch-mixed.json", {BodyForm::BatchObjects, true, 1, "batch-mixed"}},
        {"batch-objects.json", {BodyForm::BatchObjects, true, 2, "batch-array"}},
        {"batch-one-default.json", {BodyForm::BatchObjects, true, 1, "default-template"}},
        {"batch-strings.json", {BodyForm::BatchStrings, true, 0, "batch-strings"}},
        {"batch-strings-unrendered.json", {BodyForm::BatchStrings, true, 0, "unrendered"}},
        {"byte-order-mark.json", {BodyForm::ToJson, false, 1, "byte-order-mark"}},
        {"cloud-event-eventbridge.json", {BodyForm::CloudEvent, true, 1, "cloud-event"}},
        {"cloud-event-eventstore.json", {BodyForm::CloudEvent, true, 1, "cloud-event"}},
        {"cloud-event-no-alert.json", {BodyForm::CloudEvent, true, 0, "cloud-event-no-alert"}},
        {"cloud-event-other.json", {BodyForm::NoAlert, true, 0, "no-alert"}},
        {"custom-json-short.json", {BodyForm::CustomJson, true, 1, "custom-json"}},
        {"custom-json.json", {BodyForm::CustomJson, true, 1, "custom-json"}},
        {"default-template-2021.json", {BodyForm::DefaultTemplate, true, 1, "default-template"}},
        {"default-template.json", {BodyForm::DefaultTemplate, true, 1, "default-template"}},
        {"empty.txt", {BodyForm::Empty, false, 0, "body-empty"}},
        {"ingested.json", {BodyForm::Ingested, true, 1, "sls-pub"}},
        {"invalid-ends-early.txt", {BodyForm::InvalidJson, false, 0, "ends-early"}},
        {"invalid-gbk.txt", {BodyForm::InvalidJson, false, 0, "not-utf8"}},
        {"invalid-missing-quote.txt", {BodyForm::InvalidJson, false, 0, "not-json"}},
        {"invalid-plain.txt", {BodyForm::InvalidJson, false, 0, "not-json"}},
        {"invalid-trailing-comma.txt", {BodyForm::InvalidJson, false, 0, "not-json"}},
        {"invalid-utf16.txt", {BodyForm::InvalidJson, false, 0, "utf-16"}},
        {"no-alert-empty-array.json", {BodyForm::NoAlert, true, 0, "batch-empty"}},
        {"no-alert-empty-object.json", {BodyForm::NoAlert, true, 0, "no-alert"}},
        {"no-alert-number.json", {BodyForm::NoAlert, true, 0, "no-alert"}},
        {"no-alert-other-program.json", {BodyForm::NoAlert, true, 0, "no-alert"}},
        {"no-alert-quoted-twice.json", {BodyForm::NoAlert, true, 0, "json-in-text"}},
        {"no-alert-structures.json", {BodyForm::NoAlert, true, 0, "alert-parts"}},
        {"no-alert-wrapped.json", {BodyForm::NoAlert, true, 0, "alert-inside"}},
        {"old-syntax-rendered.json", {BodyForm::OldSyntax, true, 1, "old-syntax"}},
        {"old-syntax-unrendered.json", {BodyForm::OldSyntax, true, 0, "old-syntax"}},
        {"old-syntax-unrendered.txt", {BodyForm::OldSyntax, false, 0, "old-syntax"}},
        {"pre-2021-object.json", {BodyForm::Pre2021, true, 0, "pre-2021"}},
        {"pre-2021-results.json", {BodyForm::Pre2021, true, 0, "pre-2021"}},
        {"pre-2021-unrendered.txt", {BodyForm::Pre2021, false, 0, "pre-2021"}},
        {"render-error.json", {BodyForm::RenderError, true, 0, "render-error"}},
        {"render-error.txt", {BodyForm::RenderError, false, 0, "render-error"}},
        {"to-json-firing.json", {BodyForm::ToJson, true, 1, "signin-url"}},
        {"to-json-hostile-texts.json", {BodyForm::ToJson, true, 1, "signin-url"}},
        {"to-json-published.json", {BodyForm::ToJson, true, 1, "resource-volatile"}},
        {"to-json-resolved.json", {BodyForm::ToJsonResolved, true, 1, "signin-url"}},
        {"unrendered-control.txt", {BodyForm::Unrendered, false, 0, "unrendered"}},
        {"unrendered-default.txt", {BodyForm::Unrendered, false, 0, "unrendered"}},
        {"unrendered-full-width.txt", {BodyForm::Unrendered, false, 0, "unrendered"}},
        {"unrendered-guide.txt", {BodyForm::Unrendered, false, 0, "unrendered"}},
        {"unrendered-to-json.txt", {BodyForm::Unrendered, false, 0, "unrendered"}},
        {"unrendered-values.json", {BodyForm::Unrendered, true, 0, "unrendered"}},
    };
    return expected;
}

TEST(BodyFormTable, EachFileHasItsForm) {
    for (const auto& [file, expected] : table()) {
        SCOPED_TRACE(file);
        const auto reading = alert::read(support::fixture("bodies/" + file));
        EXPECT_EQ(alert::id(reading.form), alert::id(expected.form));
        EXPECT_EQ(reading.strictJson, expected.strictJson);
        EXPECT_EQ(reading.jsonError.has_value(), !expected.strictJson);
        EXPECT_EQ(reading.alerts.size(), expected.alerts);
        EXPECT_EQ(reading.alertCount, expected.alerts);
        EXPECT_NE(findingOf(reading, expected.explainedBy), nullptr);
        EXPECT_TRUE(!reading.jsonError || reading.jsonError->position().has_value());
    }
}

TEST(BodyFormTable, EveryFileIsInTheTable) {
    for (const auto& file : std::filesystem::directory_iterator(FIXTURES_DIR "/bodies"))
        EXPECT_TRUE(table().count(file.path().filename().string())) << file.path();
}

TEST(BodyFormTable, EveryFormHasAFile) {
    std::set<std::string_view> seen{alert::id(BodyForm::Truncated)}; // made below
    for (const auto& [file, expected] : table())
        seen.insert(alert::id(expected.form));
    for (auto form = BodyForm::Empty; form <= BodyForm::NoAlert;
         form = static_cast<BodyForm>(static_cast<int>(form) + 1))
        EXPECT_TRUE(seen.count(alert::id(form))) << alert::id(form);
}

// An alert of at least `size` bytes, as long log rows make it.
std::string longAlert(std::size_t size) {
    auto body = support::fixture("bodies/to-json-firing.json");
    const std::string row = R"({"content":"订单接口返回 500，{{ alert.x }}，详情见日志 😀"},)";
    const auto at = body.find("\"fire_results\": [") + 17;
    while (body.size() < size)
        body.insert(at, row);
    return body;
}

TEST(Truncated, ACutNearTheLimitIsTruncatedWhereverItFalls) {
    const auto body = longAlert(18'000);
    ASSERT_EQ(alert::read(body).form, BodyForm::ToJson);
    for (std::size_t size = 15'000; size < body.size() - 2; size += 1 + size % 3) {
        const auto reading = alert::read(std::string_view(body).substr(0, size));
        ASSERT_EQ(alert::id(reading.form), "truncated") << size;
        ASSERT_NE(findingOf(reading, "truncated"), nullptr);
        ASSERT_EQ(findingOf(reading, "not-json")->dependsOn, "truncated");
    }
    const auto reading = alert::read(std::string_view(body).substr(0, 16'384));
    EXPECT_EQ(argument(*findingOf(reading, "truncated"), "bytes"), "16384");
    EXPECT_LT(std::stoul(argument(*findingOf(reading, "truncated"), "characters")), 16'384U);
}

TEST(Truncated, ASmallCutEndsEarlyWhereverItFalls) {
    const auto body = support::fixture("bodies/to-json-hostile-texts.json");
    const auto end = body.rfind('}');
    for (std::size_t size = 1; size <= end; ++size) {
        const auto reading = alert::read(std::string_view(body).substr(0, size));
        const auto form = alert::id(reading.form);
        // A text that holds SLS's message and stops may be the message.
        ASSERT_TRUE(form == "invalid_json" || form == "render_error" || form == "unrendered") << size << form;
        if (form == "invalid_json") {
            ASSERT_NE(findingOf(reading, "ends-early"), nullptr) << size;
        }
    }
}

TEST(Truncated, ABrokenLongBodyIsNot) {
    auto body = longAlert(18'000);
    body.insert(body.find("\"severity\""), "x");
    const auto reading = alert::read(body);
    EXPECT_EQ(reading.form, BodyForm::InvalidJson);
    EXPECT_EQ(findingOf(reading, "ends-early"), nullptr);
}

TEST(Recognition, LogTextsDoNotDecideTheForm) {
    const auto reading = alert::read(support::fixture("bodies/to-json-hostile-texts.json"));
    EXPECT_EQ(findingOf(reading, "unrendered"), nullptr);
    EXPECT_EQ(findingOf(reading, "render-error"), nullptr);
    EXPECT_EQ(reading.alerts.at(0).event.title, "{{ alert.alert_name }}");
}

TEST(Recognition, KeysDecideNotTheirOrderOrEscapes) {
    EXPECT_EQ(alert::read(R"({"alert_url":"u","fingerprint":"f","alert_time":1,"alert_type":"sls_ml"})").form,
              BodyForm::ToJson);
    EXPECT_EQ(alert::read(R"({"\u0061lert_type":"sls_pub"})").form, BodyForm::Ingested);
    EXPECT_EQ(alert::read(R"({"alert_type":"sls_alert","fingerprint":"f","alert_time":1})").form,
              BodyForm::CustomJson);
    auto body = support::fixture("bodies/default-template.json");
    body.insert(1, "\"extra\":1,");
    EXPECT_EQ(alert::read(body).form, BodyForm::CustomJson);
}

TEST(Recognition, WhatIsNoAlertIsNotCalledOne) {
    for (const char* body :
         {"true", "null", "\"text\"", "[1,2]", "[[]]", "[{\"a\":1}]", R"({"status":"ok"})",
          R"({"project":"p","labels":{}})", R"({"severity":1})", R"({"data":{"severity":6}})"})
        EXPECT_EQ(alert::id(alert::read(body).form), "no_alert") << body;
}

TEST(Recognition, UnrenderedTexts) {
    for (const char* body : {"{{alert|to_json}}", "{{- alert -}}", "text {{ alert.alert_name }}",
                             "{\"a\": {{ alert.severity }}}", "{\"a\": \"{{ alert.project }}\", }",
                             "{% raw %}{{ alert }}{% endraw %}", "\"{{ alert | to_json }}\"",
                             "{\"any\": \"{{ alert | to_json }}\"}", "[{\"any\": \"{{ alert | to_json }}\"}]",
                             "{\"a\": {%- if x %}}"})
        EXPECT_EQ(alert::id(alert::read(body).form), "unrendered") << body;
    // Data of a broken body may hold braces.
    EXPECT_EQ(alert::read("{\"log\": \"see {{ alert.x }} there\", \"a\": x}").form, BodyForm::InvalidJson);
    EXPECT_EQ(alert::read("{{\"a\": 1}}").form, BodyForm::InvalidJson);
    EXPECT_EQ(alert::read("{\"path\": ${HOME}}").form, BodyForm::InvalidJson);
}

} // namespace
