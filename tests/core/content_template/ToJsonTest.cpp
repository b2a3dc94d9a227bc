#include "content_template/ToJson.h"
#include "Fixtures.h"
#include "Support.h"
#include "alert/Read.h"
#include "content_template/BatchBody.h"

#include <gtest/gtest.h>

namespace content_template {
namespace {

const std::vector<const char*> alerts = {"bodies/to-json-firing.json", "bodies/to-json-hostile-texts.json",
                                         "bodies/to-json-published.json", "bodies/to-json-resolved.json",
                                         "bodies/ingested.json"};

// SLS's default webhook content, new syntax (vendor's and apache/hertzbeat's pages).
std::string defaultContent() {
    return support::fixture("templates/default-new-syntax.txt");
}

} // namespace

TEST(ToJson, OfAnAlertIsTheSameValue) {
    for (const char* name : alerts) {
        const Value alert = fixtureAlert(name);
        for (const char* content : {"{{ alert | to_json}}", "{{ to_json(alert) }}", "{{ alert }}"}) {
            const auto document = json::parse(rendered(content, alert));
            ASSERT_TRUE(document.has_value()) << name;
            EXPECT_TRUE(equal(fromJson(document->root()), alert)) << name;
        }
    }
}

TEST(ToJson, KeepsTheSpellingOfNumbersAndTexts) {
    EXPECT_EQ(
        rendered(
            "{{ alert | to_json}}",
            fromText(
                R"({"n": [1.50, 1e3, -0, 123456789012345678901234567890], "t": "<&>\u007f\u0001 é\/"})")),
        "{\"n\": [1.50, 1e3, -0, 123456789012345678901234567890], \"t\": \"<&>\x7f\\u0001 é/\"}");
}

TEST(ToJson, SortsTheFieldsAndKeepsThePolicyInSlsOrder) {
    EXPECT_EQ(
        rendered("{{ alert | to_json}}",
                 fromText(R"({"status": "firing", "policy": {"use_default": false, "action_policy_id": "b",
                                    "alert_policy_id": "a"}, "labels": {"b": "1", "a": "2"}})")),
        R"({"labels": {"b": "1", "a": "2"}, "policy": {"alert_policy_id": "a", "action_policy_id": "b", )"
        R"("use_default": false}, "status": "firing"})");
}

TEST(ToJson, IsReadAsTheWantedForm) {
    const std::string body = rendered("{{ alert | to_json}}", fixtureAlert("bodies/to-json-firing.json"));
    EXPECT_EQ(alert::read(body).form, alert::BodyForm::ToJson);
}

TEST(DefaultContent, IsReadAsTheDefaultTemplate) {
    for (const char* name : alerts) {
        const auto parsed = parse(defaultContent());
        ASSERT_TRUE(parsed.has_value());
        const Value alert = fixtureAlert(name);
        const auto rendering = render(*parsed, alert);
        ASSERT_TRUE(rendering.has_value()) << name;
        const auto document = json::parse(rendering->text);
        if (rendering->missing.empty()) {
            ASSERT_TRUE(document.has_value()) << name << rendering->text;
            const Value result = fromJson(document->root());
            EXPECT_EQ(result.members().size(), 17U);
            for (const auto& [key, value] : result.members())
                EXPECT_TRUE(equal(value, alert.at(key))) << name << " " << key;
        }
    }
    const std::string body = rendered(defaultContent(), fixtureAlert("bodies/to-json-firing.json"));
    EXPECT_EQ(alert::read(body).form, alert::BodyForm::DefaultTemplate) << body;
}

TEST(DefaultContent, OfTheOldSyntaxIsTextToTheNewOne) {
    const std::string content = support::fixture("templates/default-old-syntax.txt");
    EXPECT_EQ(rendered(content), content);
}

TEST(Batch, IsAnArrayOfWhatParses) {
    EXPECT_EQ(batchBody({R"({"b": "<a & b>", "a": [1.50, {}]})", "[]"}),
              R"([{"a":[1.50,{}],"b":"\u003ca \u0026 b\u003e"},[]])");
    EXPECT_EQ(batchBody({"{\"a\": 1}", "not JSON"}), R"(["{\"a\": 1}","not JSON"])");
    EXPECT_EQ(batchBody({}), "[]");
    Options batch;
    batch.batch = true;
    const auto rendering =
        render(*parse("{{ alert | to_json }}"), fromText("{\"b\": \"<\", \"a\": 1}"), batch);
    EXPECT_EQ(rendering->text, R"([{"a":1,"b":"\u003c"}])");
    EXPECT_TRUE(rendering->insertions.empty());
    const std::string body =
        rendered("{{ alert | to_json}}", fixtureAlert("bodies/to-json-firing.json"), batch);
    EXPECT_EQ(alert::read(body).form, alert::BodyForm::BatchObjects);
}

} // namespace content_template
