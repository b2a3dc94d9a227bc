#include "content_template/Rehearsal.h"

#include "CheckSamples.h"
#include "Fixtures.h"
#include "json/Document.h"

#include <gtest/gtest.h>

#include <algorithm>

using content_template::Damage;
using content_template::Rehearsal;
using content_template::rehearse;
using content_template::ValueClass;
using core::Weight;

namespace {

/// A template with one fault that the alert at hand may hide.
struct Faulty {
    const char* name;
    std::string content;
    const char* place; ///< what the line's place covers, from its begin on
    std::vector<std::string> fields;
    std::vector<ValueClass> classes; ///< that must be among those of the line
    Damage damage = Damage::BreaksJson;
};

const std::vector<ValueClass> texts{ValueClass::Quotes, ValueClass::Backslashes, ValueClass::LineBreaks,
                                    ValueClass::Tabs,   ValueClass::Nul,         ValueClass::Braces,
                                    ValueClass::Emoji,  ValueClass::Long,        ValueClass::VeryLong};

std::vector<Faulty> faulty() {
    using enum ValueClass;
    return {
        {"unquoted text",
         R"({"a": {{ alert.annotations.title }}, "b": 1})",
         "{{ alert.annotations.title }}",
         {"annotations.title"},
         texts},
        {"unquoted text that is a number here",
         R"({"a": {{ alert.fire_results[0].cnt }}, "b": 1})",
         "{{ alert.fire_results[0].cnt }}",
         {"fire_results[].cnt"},
         texts},
        {"line break in hand-made quotes",
         R"({"a": "{{ alert.annotations.desc }}"})",
         "{{ alert.annotations.desc }}",
         {"annotations.desc"},
         {Quotes, Backslashes, LineBreaks, Tabs, Nul}},
        {"two places of one field",
         R"({"a": {{ alert.annotations.desc | quote }}, "b": "{{ alert.annotations.desc }}"})",
         "{{ alert.annotations.desc }}\"",
         {"annotations.desc"},
         {Quotes, LineBreaks}},
        {"missing comma behind an if",
         R"({"a": 1, {% if alert.annotations.runbook %}"b": 2{% endif %} "c": 3})",
         "\"c\"",
         {"annotations.runbook"},
         texts},
        {"missing comma behind an if of the status",
         R"({"a": 1, {% if alert.status == "resolved" %}"b": 2{% endif %} "c": 3})",
         "\"c\"",
         {},
         {Resolved}},
        {"comma that stays behind without a value",
         R"({"a": 1, {% if alert.annotations.desc %}"b": 2{% endif %}})",
         "}",
         {"annotations.desc"},
         {Empty, Missing}},
        {"missing number",
         R"({"a": {{ alert.results[0].start_time }}, "b": 1})",
         "{{ alert.results[0].start_time }}",
         {"results[].start_time"},
         {MissingNumber, NoRows}},
        {"no label at all",
         R"({"a": {{ 1 / length(alert.labels) }}})",
         "{{ 1 / length(alert.labels) }}",
         {},
         {NoLabels},
         Damage::CannotRender},
        {"arithmetic on a missing number",
         R"({"a": {{ alert.results[0].end_time - 60 }}})",
         "{{ alert.results[0].end_time - 60 }}",
         {"results[].end_time"},
         {MissingNumber},
         Damage::CannotRender},
    };
}

std::string shown(const Rehearsal& rehearsal) {
    std::string text = std::string(id(rehearsal.end)) + "\n";
    for (const auto& finding : findings(rehearsal)) {
        text += finding.id;
        for (const auto& [name, value] : finding.arguments)
            text += " " + name + "=" + value;
        text += finding.position ? " at " + std::to_string(finding.position->offset) : "";
        text += "\n";
    }
    return text;
}

} // namespace

TEST(Rehearsal, FindsWhatTheAlertAtHandHides) {
    for (const auto& each : faulty()) {
        SCOPED_TRACE(each.name);
        const auto rehearsal = rehearse(each.content, samples::alert());
        const auto line = std::find_if(rehearsal.lines.begin(), rehearsal.lines.end(), [&](const auto& one) {
            return one.weight == Weight::Error && one.damage == each.damage &&
                   each.content.substr(one.place.begin).starts_with(each.place) && one.fields == each.fields;
        });
        ASSERT_NE(line, rehearsal.lines.end()) << shown(rehearsal);
        for (const auto valueClass : each.classes)
            EXPECT_TRUE(std::count(line->classes.begin(), line->classes.end(), valueClass))
                << id(valueClass) << "\n"
                << shown(rehearsal);
        EXPECT_TRUE(rehearsal.hasErrors());
    }
}

TEST(Rehearsal, FindsTheLoopThatIsRightForOneRow) {
    const auto document = json::parse(R"({"alert_name": "a", "fire_results": [{"host": "h", "cnt": "49"}]})");
    const auto rehearsal =
        rehearse(R"({"a": [{% for r in alert.fire_results %}{{ r | to_json }}{% endfor %}]})",
                 content_template::fromJson(document->root()));
    ASSERT_EQ(rehearsal.lines.size(), 1U) << shown(rehearsal);
    const auto& line = rehearsal.lines.front();
    EXPECT_EQ(line.damage, Damage::BreaksJson);
    EXPECT_EQ(line.classes, std::vector{ValueClass::ManyRows});
    EXPECT_EQ(line.alert.at("fire_results").items().size(), 100U);
}
