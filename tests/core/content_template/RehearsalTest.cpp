#include "content_template/Rehearsal.h"

#include "CheckSamples.h"
#include "Fixtures.h"
#include "TemplateGenerator.h"
#include "content_template/LeanTemplate.h"
#include "json/Document.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <tuple>

using content_template::Damage;
using content_template::Range;
using content_template::Rehearsal;
using content_template::RehearsalEnd;
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
        {"quotation mark that ends the text, noticed behind it",
         R"({"a": "{{ truncate(alert.annotations.desc, 6) }}", "b": 1})",
         "{{ truncate(",
         {"annotations.desc"},
         {Quotes}},
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

TEST(Rehearsal, PassesWhatIsRight) {
    const std::string explicitOne = samples::body(
        R"("alert_id": {{ alert.alert_id | quote }}, "fire_results": {{ alert.fire_results | to_json }})");
    for (const std::string& content :
         {std::string("{{ alert | to_json}}"), support::fixture("templates/default-new-syntax.txt"),
          explicitOne, std::string(content_template::leanTemplate())}) {
        SCOPED_TRACE(content);
        const auto rehearsal = rehearse(content, samples::alert());
        EXPECT_EQ(rehearsal.end, RehearsalEnd::Done);
        EXPECT_FALSE(rehearsal.hasErrors()) << shown(rehearsal);
        EXPECT_GT(rehearsal.renderings, 500U);
        for (const auto& line : rehearsal.lines)
            EXPECT_TRUE(line.damage == Damage::OverLimit || line.weight == Weight::Hint) << shown(rehearsal);
    }
    // With to_json not even what SLS is not known to send does harm.
    for (const std::string& content :
         {std::string("{{ alert | to_json}}"), std::string(content_template::leanTemplate())}) {
        for (const auto& line : rehearse(content, samples::alert()).lines)
            EXPECT_EQ(line.damage, Damage::OverLimit) << content;
    }
}

TEST(Rehearsal, TellsWhatSlsIsNotKnownToSendAsAHint) {
    const auto rehearsal =
        rehearse(R"({"severity": {{ alert.severity }}, "region": "{{ alert.region }}"})", samples::alert());
    EXPECT_FALSE(rehearsal.hasErrors());
    ASSERT_EQ(rehearsal.lines.size(), 2U) << shown(rehearsal);
    EXPECT_EQ(rehearsal.lines[0].fields, std::vector<std::string>{"severity"});
    EXPECT_EQ(rehearsal.lines[1].fields, std::vector<std::string>{"region"});
    for (const auto& row : rehearsal.rows)
        EXPECT_FALSE(rehearsal.breaks(row));
}

TEST(Rehearsal, TellsTheLimitApart) {
    const auto document = json::parse(R"({"alert_name": "a", "annotations": {"desc": "d"}})");
    const auto alert = content_template::fromJson(document->root());
    const std::string sixteen = "{\"p\": \"" + std::string(15'500, 'p') + "\", \"d\": ";
    const auto large = rehearse(sixteen + "{{ alert.annotations.desc | quote }}}", alert);
    ASSERT_EQ(large.lines.size(), 1U) << shown(large);
    EXPECT_EQ(large.lines[0].damage, Damage::OverLimit);
    EXPECT_EQ(large.lines[0].weight, Weight::Warning);
    EXPECT_EQ(large.lines[0].classes, (std::vector{ValueClass::Long, ValueClass::VeryLong}))
        << "SLS cuts at 1,024 first, so both are the same";
    EXPECT_EQ(large.lines[0].bytes, sixteen.size() + 1024 + 3);
    EXPECT_EQ(large.lines[0].place.begin, sixteen.size());

    const auto both = rehearse(sixteen + "\"{{ alert.annotations.desc }}\"}", alert);
    ASSERT_EQ(both.lines.size(), 2U) << shown(both);
    EXPECT_EQ(both.lines[0].damage, Damage::BreaksJson);
    EXPECT_EQ(both.lines[1].damage, Damage::OverLimit);

    const auto already = rehearse(R"({"p": ")" + std::string(17'000, 'p') + "\"}", alert);
    ASSERT_EQ(already.lines.size(), 1U) << shown(already);
    EXPECT_EQ(already.lines[0].classes, std::vector{ValueClass::AsGiven});
}

TEST(Rehearsal, OneFaultDoesNotHideAnother) {
    const std::string content = R"({"a": {{ alert.annotations.title }},
"b": "{{ alert.annotations.desc }}",
"c": {{ alert.results[0].start_time }}})";
    const auto rehearsal = rehearse(content, samples::alert());
    EXPECT_EQ(rehearsal.end, RehearsalEnd::Done);
    std::vector<std::size_t> places;
    for (const auto& line : rehearsal.lines) {
        if (line.weight == Weight::Error)
            places.push_back(line.position.line);
    }
    EXPECT_EQ(places, (std::vector<std::size_t>{1, 2, 3})) << shown(rehearsal);
}

TEST(Rehearsal, SaysWhenItCannotBegin) {
    const auto unparsed = rehearse("{{ alert.x", samples::alert());
    EXPECT_EQ(unparsed.end, RehearsalEnd::NotParsed);
    EXPECT_EQ(unparsed.renderings, 0U);
    EXPECT_TRUE(unparsed.rows.empty());

    const auto blocked = rehearse("{\"a\": 1 \"b\": {{ alert.alert_name }}}", samples::alert());
    EXPECT_EQ(blocked.end, RehearsalEnd::Blocked);
    ASSERT_EQ(blocked.lines.size(), 1U) << shown(blocked);
    EXPECT_EQ(blocked.lines[0].classes, std::vector{ValueClass::AsGiven});
    EXPECT_EQ(blocked.lines[0].place, (Range{8, 9}));
}

TEST(Rehearsal, EndsWhenItIsCancelled) {
    for (const int turns : {0, 1, 7, 200}) {
        int asked = 0;
        const auto rehearsal =
            rehearse("{{ alert | to_json}}", samples::alert(), {}, [&] { return asked++ >= turns; });
        EXPECT_EQ(rehearsal.end, RehearsalEnd::Cancelled);
        EXPECT_LE(rehearsal.renderings, static_cast<std::size_t>(turns));
        EXPECT_EQ(asked, turns + 1);
    }
}

TEST(Rehearsal, IsBoundedInWork) {
    std::string loops;
    std::string ends;
    for (const char* name : {"a", "b", "c", "d"}) {
        loops += "{% for " + std::string(name) + " in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] %}";
        ends += "{% endfor %}";
    }
    content_template::RehearsalOptions options;
    options.limits.work = 4'000'000;
    const auto slow = rehearse(loops + "{{ alert.alert_name }}" + ends, samples::alert(), options);
    EXPECT_EQ(slow.end, RehearsalEnd::LimitReached);
    EXPECT_LT(slow.renderings, 20U);
    const auto endless = rehearse(loops + loops + ends + ends, samples::alert());
    EXPECT_LT(endless.renderings, 20U) << "each rendering reaches its limit";

    options = {};
    options.limits.fields = 3;
    const auto few = rehearse("{{ alert | to_json}}", samples::alert(), options);
    EXPECT_EQ(few.end, RehearsalEnd::LimitReached);
    EXPECT_EQ(findings(few).back().id, "rehearsal-incomplete");
}

// What a line says can be seen again with the alert that it carries.
TEST(Rehearsal, EveryLineCanBeReproduced) {
    content_template::TemplateGenerator generator(20261122);
    std::vector<std::string> contents;
    for (const auto& each : faulty())
        contents.push_back(each.content);
    for (const samples::Bad& bad : samples::bad())
        contents.push_back(bad.content);
    for (int i = 0; i < 60; ++i)
        contents.push_back("{\"a\": \"" + generator.next() + "\"}");
    std::size_t lines = 0;
    content_template::RehearsalOptions options;
    options.limits.fields = 12;
    for (const auto& content : contents) {
        SCOPED_TRACE(content);
        const auto rehearsal = rehearse(content, samples::alert(), options);
        std::size_t renderings = 0;
        for (const auto& row : rehearsal.rows)
            renderings += row.renderings;
        EXPECT_EQ(renderings, rehearsal.renderings);
        std::set<std::tuple<Damage, Weight, std::size_t>> told;
        for (const auto& line : rehearsal.lines) {
            ++lines;
            EXPECT_LE(line.place.begin, line.place.end);
            EXPECT_LE(line.place.end, content.size());
            EXPECT_EQ(line.position, core::positionAt(content, line.place.begin));
            EXPECT_FALSE(line.classes.empty());
            EXPECT_TRUE(std::is_sorted(line.classes.begin(), line.classes.end()));
            if (line.weight == Weight::Error && line.damage == Damage::BreaksJson) {
                EXPECT_TRUE(told.emplace(line.damage, line.weight, line.place.begin).second)
                    << "one line each";
            }
            const auto parsed = content_template::parse(content);
            ASSERT_TRUE(parsed.has_value());
            const auto rendering = content_template::render(*parsed, line.alert);
            switch (line.damage) {
            case Damage::CannotRender:
                EXPECT_FALSE(rendering.has_value());
                break;
            case Damage::BreaksJson:
                ASSERT_TRUE(rendering.has_value());
                EXPECT_FALSE(json::parse(rendering->text).has_value());
                break;
            case Damage::OverLimit:
                ASSERT_TRUE(rendering.has_value());
                EXPECT_GT(rendering->text.size(), 16'384U);
                break;
            }
        }
    }
    EXPECT_GT(lines, 60U);
}

TEST(Rehearsal, TakesAnyAlert) {
    for (
        const char* alert :
        {"{}", "[]", "1", "\"x\"", "null",
         R"({"labels": "x", "results": {}, "fire_results": 5, "policy": []})",
         R"({"labels": {"": ""}, "results": [1, [2, "x"], {"raw_results": "y"}], "alert_name": {"a": []}})"}) {
        SCOPED_TRACE(alert);
        const auto document = json::parse(alert);
        const auto value = content_template::fromJson(document->root());
        for (const auto& each : faulty())
            rehearse(each.content, value);
        const auto rehearsal = rehearse("{{ alert | to_json}}", value);
        EXPECT_EQ(rehearsal.end, RehearsalEnd::Done);
        EXPECT_FALSE(rehearsal.hasErrors()) << shown(rehearsal);
    }
}
