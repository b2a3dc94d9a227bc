#include "Support.h"

#include "Fixtures.h"
#include "content_template/AlertFields.h"
#include "content_template/LeanTemplate.h"
#include "json/Document.h"

#include <gtest/gtest.h>

#include <algorithm>

// Whatever a log line holds: the templates that this program proposes and the vendor's own carry it through.
namespace content_template {
namespace {

std::vector<std::string> naughtyTexts() {
    std::vector<std::string> texts;
    const auto document = json::parse(support::fixture("texts/naughty-strings.json"));
    if (document) {
        for (const json::Value text : document->root())
            texts.push_back(text.string());
    }
    return texts;
}

struct BuiltIn {
    const char* name;
    std::string content;
    std::size_t fields; ///< texts of the alert that must come through, at least
};

std::vector<BuiltIn> builtIns() {
    return {{"Flashduty's", "{{ alert | to_json}}", 45},
            {"SLS's default", support::fixture("templates/default-new-syntax.txt"), 30},
            {"the leaner one", std::string(leanTemplate()), 20}};
}

std::vector<AlertField> textsOf(const Value& alert) {
    bool isComplete = false;
    auto fields = fieldsOf(alert, {}, 1000, isComplete);
    EXPECT_TRUE(isComplete);
    fields.erase(std::remove_if(fields.begin(), fields.end(),
                                [](const AlertField& field) { return field.kind != FieldKind::Text; }),
                 fields.end());
    return fields;
}

Value resultOf(const std::string& content, const Value& alert) {
    const auto parsed = parse(content);
    const auto rendering = render(*parsed, alert);
    if (!rendering)
        return {};
    const auto document = json::parse(rendering->text);
    EXPECT_TRUE(document.has_value()) << rendering->text.substr(0, 500);
    return document ? fromJson(document->root()) : Value();
}

} // namespace

TEST(Naughty, ThereAreEnough) {
    const auto texts = naughtyTexts();
    EXPECT_GE(texts.size(), 200U);
    const auto has = [&](const char* part) {
        return std::any_of(texts.begin(), texts.end(),
                           [&](const std::string& text) { return text.find(part) != std::string::npos; });
    };
    for (const char* part : {"\"", "\\", "\n", "\t", "{{", "</script>", "\xF0\x9F\x98\x80", "\xE2\x80\xAE"})
        EXPECT_TRUE(has(part)) << part;
    EXPECT_TRUE(std::any_of(texts.begin(), texts.end(),
                            [](const std::string& text) { return text.find('\0') != std::string::npos; }));
}

TEST(Naughty, EveryTextInEveryFieldOfEveryBuiltInTemplateComesBackUnchanged) {
    const auto texts = naughtyTexts();
    const auto sample = fixtureAlert("bodies/to-json-firing.json");
    const auto fields = textsOf(sample);
    for (const auto& builtIn : builtIns()) {
        SCOPED_TRACE(builtIn.name);
        const auto plain = resultOf(builtIn.content, sample);
        for (const auto& text : texts) {
            Value alert = sample;
            for (const auto& field : fields)
                alert = withValue(alert, field.path, Value::text(text));
            const auto result = resultOf(builtIn.content, alert);
            std::size_t seen = 0;
            for (const auto& field : fields) {
                if (valueAt(plain, field.path).isMissing())
                    continue; // this template leaves it out
                EXPECT_EQ(valueAt(result, field.path).text(), text) << field.name;
                ++seen;
            }
            ASSERT_GE(seen, builtIn.fields);
            ASSERT_FALSE(HasFailure());
        }
    }
}

// In turn as well: a field that is fine among equal ones need not be so among others.
TEST(Naughty, OneFieldAtATime) {
    const auto texts = naughtyTexts();
    const auto sample = fixtureAlert("bodies/to-json-firing.json");
    const auto fields = textsOf(sample);
    std::size_t turn = 0;
    for (const auto& builtIn : builtIns()) {
        SCOPED_TRACE(builtIn.name);
        const auto plain = resultOf(builtIn.content, sample);
        for (const auto& field : fields) {
            if (valueAt(plain, field.path).isMissing())
                continue;
            for (std::size_t i = turn++ % 8; i < texts.size(); i += 8) {
                const auto result =
                    resultOf(builtIn.content, withValue(sample, field.path, Value::text(texts[i])));
                ASSERT_EQ(valueAt(result, field.path).text(), texts[i]) << field.name;
            }
        }
    }
}

} // namespace content_template
