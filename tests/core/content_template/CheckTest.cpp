#include "CheckSamples.h"

#include "Fixtures.h"
#include "alert/Read.h"
#include "json/Document.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

using content_template::applied;
using content_template::check;
using content_template::Checked;
using content_template::Fix;
using content_template::Issue;

namespace {

std::string listed(const Checked& checked) {
    std::string text;
    for (const auto& issue : checked.issues) {
        text += issue.finding.id + " at " + std::to_string(issue.place.begin) + ".." +
                std::to_string(issue.place.end);
        if (!issue.finding.dependsOn.empty())
            text += " (because of " + issue.finding.dependsOn + ")";
        for (const auto& [name, value] : issue.finding.arguments)
            text += " " + name + "=" + value;
        text += issue.fix ? " fix: " + issue.fix->replacement + "\n" : "\n";
    }
    return text;
}

std::string_view textOf(std::string_view content, const Issue& issue) {
    return content.substr(issue.place.begin, issue.place.end - issue.place.begin);
}

std::size_t count(const Checked& checked, const std::string& id) {
    return static_cast<std::size_t>(
        std::count_if(checked.issues.begin(), checked.issues.end(),
                      [&](const Issue& issue) { return issue.finding.id == id; }));
}

bool overlaps(content_template::Range a, content_template::Range b) {
    return a.begin <= b.end && b.begin <= a.end;
}

/// The fix of one issue takes it away and leaves the others that stand elsewhere.
void expectFixWorks(const std::string& content, const Checked& before, const Issue& issue) {
    const auto mended = applied(*issue.fix, content);
    SCOPED_TRACE("mended: " + mended);
    const auto after = check(mended, samples::alert());
    SCOPED_TRACE("before:\n" + listed(before) + "after:\n" + listed(after));
    EXPECT_NE(mended, content);
    EXPECT_EQ(count(after, issue.finding.id) < count(before, issue.finding.id), true) << issue.finding.id;
    for (const auto& other : before.issues) {
        if (!other.finding.dependsOn.empty() || overlaps(other.place, issue.fix->range) ||
            overlaps(other.place, issue.place))
            continue;
        EXPECT_TRUE(count(after, other.finding.id) > 0) << "lost: " << other.finding.id;
    }
}

} // namespace

TEST(Check, TheTablesAreLongEnough) {
    EXPECT_GE(samples::bad().size(), 60U);
    EXPECT_GE(samples::good().size(), 30U);
}

TEST(Check, EachBadTemplateNamesItsCauseFirst) {
    for (const auto& bad : samples::bad()) {
        SCOPED_TRACE(bad.content);
        const auto checked = check(bad.content, samples::alert());
        SCOPED_TRACE(listed(checked));
        if (checked.issues.empty()) {
            ADD_FAILURE() << "nothing found, expected " << bad.id;
            continue;
        }
        const auto& first = checked.issues.front();
        EXPECT_EQ(first.finding.id, bad.id);
        EXPECT_EQ(first.finding.dependsOn, "");
        EXPECT_EQ(first.fix.has_value(), bad.hasFix);
        if (bad.text != nullptr) {
            EXPECT_EQ(textOf(bad.content, first), bad.text);
        }
        for (const auto& issue : checked.issues) {
            EXPECT_LE(issue.place.begin, issue.place.end);
            EXPECT_LE(issue.place.end, bad.content.size());
            ASSERT_TRUE(issue.finding.position);
            EXPECT_EQ(*issue.finding.position, core::positionAt(bad.content, issue.place.begin));
        }
    }
}

/// One fault gives one root: everything else says from what it follows, and what is said to be a cause is
/// told.
TEST(Check, ConsequencesNameACauseThatIsTold) {
    for (const auto& bad : samples::bad()) {
        SCOPED_TRACE(bad.content);
        const auto checked = check(bad.content, samples::alert());
        SCOPED_TRACE(listed(checked));
        std::set<std::string> roots;
        for (const auto& issue : checked.issues) {
            if (issue.finding.dependsOn.empty())
                roots.insert(issue.finding.id);
            else
                EXPECT_TRUE(roots.contains(issue.finding.dependsOn)) << issue.finding.dependsOn;
        }
    }
}

TEST(Check, GoodTemplatesHaveNoFindings) {
    for (const auto& content : samples::good()) {
        SCOPED_TRACE(content);
        const auto checked = check(content, samples::alert());
        EXPECT_TRUE(checked.issues.empty()) << listed(checked);
        ASSERT_TRUE(checked.rendering);
        EXPECT_TRUE(json::parse(checked.rendering->text)) << checked.rendering->text;
    }
}

TEST(Check, EveryFixRemovesItsFindingAndKeepsTheRest) {
    std::size_t fixes = 0;
    for (const auto& bad : samples::bad()) {
        SCOPED_TRACE(bad.content);
        const auto before = check(bad.content, samples::alert());
        for (const auto& issue : before.issues) {
            if (!issue.fix)
                continue;
            ++fixes;
            expectFixWorks(bad.content, before, issue);
        }
    }
    EXPECT_GT(fixes, 60U);
}

/// Two faults in one template: the fix of the one leaves the other.
TEST(Check, FixesOfPairsOfFaultsKeepEachOther) {
    const std::string head = "{\n  ";
    std::vector<std::string> faults;
    for (const auto& bad : samples::bad()) {
        const auto plain = samples::body("");
        const auto prefix = plain.substr(0, plain.rfind(",") + 1);
        if (bad.content.starts_with(prefix) && bad.content.ends_with("}"))
            faults.push_back(bad.content.substr(prefix.size(), bad.content.size() - prefix.size() - 2));
    }
    ASSERT_GT(faults.size(), 50U);
    for (std::size_t i = 0; i < faults.size(); ++i) {
        const auto content = samples::body(faults[i] + ",\n  " + faults[(i * 7 + 3) % faults.size()]);
        const auto before = check(content, samples::alert());
        for (const auto& issue : before.issues) {
            if (!issue.fix)
                continue;
            SCOPED_TRACE(content);
            const auto mended = applied(*issue.fix, content);
            const auto after = check(mended, samples::alert());
            EXPECT_LT(count(after, issue.finding.id), count(before, issue.finding.id))
                << issue.finding.id << "\nmended: " << mended << "\nbefore:\n"
                << listed(before) << "after:\n"
                << listed(after);
        }
    }
}

/// Applied one after the other, the first fix each time, a template comes to an end.
TEST(Check, FixesComeToAnEnd) {
    for (const auto& bad : samples::bad()) {
        SCOPED_TRACE(bad.content);
        auto content = bad.content;
        for (int step = 0;; ++step) {
            const auto checked = check(content, samples::alert());
            const auto fixable = std::find_if(checked.issues.begin(), checked.issues.end(),
                                              [](const Issue& issue) { return issue.fix.has_value(); });
            if (fixable == checked.issues.end())
                break;
            ASSERT_LT(step, 12) << content << "\n" << listed(checked);
            content = applied(*fixable->fix, content);
        }
    }
}

TEST(Check, LogTextInValuesIsNotTheTemplatesFault) {
    const auto document = json::parse(support::fixture("bodies/to-json-hostile-texts.json"));
    const auto hostile = content_template::fromJson(document->root());
    for (const auto& content : samples::good()) {
        SCOPED_TRACE(content);
        const auto checked = check(content, hostile);
        EXPECT_TRUE(checked.issues.empty()) << listed(checked);
    }
    const auto checked = check(
        R"({{ alert | to_json }})",
        content_template::fromJson(
            json::parse(R"({"alert_name":"${alert_name} {{ alert.type }} ｛｛ “x” ｝｝","fingerprint":"f",
"status":"firing","severity":6,"alert_time":1,"labels":{"a":"{% if %}"},"annotations":{"title":"{{"}})")
                ->root()));
    EXPECT_TRUE(checked.issues.empty()) << listed(checked);
}

/// A risk that comes true with the alert at hand is an error, and is what the broken result follows from.
TEST(Check, ARiskThatComesTrueIsAnError) {
    const auto content = samples::body(R"("a": "{{ alert.annotations.desc }}")");
    const auto calm = check(content, samples::alert());
    ASSERT_FALSE(calm.issues.empty());
    EXPECT_EQ(calm.issues.front().finding.weight, core::Weight::Warning);
    EXPECT_FALSE(calm.hasErrors());

    const auto document = json::parse(
        R"({"fingerprint":"f","status":"firing","severity":6,"alert_time":1,"alert_name":"n","labels":{},
"annotations":{"title":"t","desc":"say \"hi\"\nthere"}})");
    const auto checked = check(content, content_template::fromJson(document->root()));
    ASSERT_GE(checked.issues.size(), 2U) << listed(checked);
    EXPECT_EQ(checked.issues[0].finding.id, "text-in-quotes");
    EXPECT_EQ(checked.issues[0].finding.weight, core::Weight::Error);
    EXPECT_EQ(checked.issues.back().finding.id, "result-not-json");
    EXPECT_EQ(checked.issues.back().finding.dependsOn, "text-in-quotes");
    EXPECT_TRUE(checked.issues.back().inResult);
}

TEST(Check, PlacesInTheResultArePlacesInTheTemplate) {
    const auto content = samples::body(R"("a": {{ parse_json("{}").b }}, "b": 1)");
    const auto checked = check(content, samples::alert());
    ASSERT_TRUE(checked.rendering);
    ASSERT_FALSE(checked.issues.empty());
    const auto& last = checked.issues.back();
    EXPECT_EQ(last.finding.id, "result-not-json") << listed(checked);
    ASSERT_TRUE(last.inResult);
    EXPECT_EQ(checked.rendering->text.substr(last.inResult->begin, 1), ",");
    EXPECT_EQ(textOf(content, last), ",");
}

TEST(Check, TheOldDefaultIsRecognisedLineByLine) {
    const std::string old = R"({
  "aliuid": "${aliuid}",
  "alert_time": ${alert_time},
  "labels": ${labels},
  "severity": ${severity}
})";
    auto content = old;
    const auto first = check(content, samples::alert());
    EXPECT_EQ(count(first, "template-old-syntax"), 4U) << listed(first);
    EXPECT_EQ(count(first, "result-not-json"), 0U) << "SLS would replace what we do not";
    // From the last to the first, so that the places stay.
    auto issues = first.issues;
    std::sort(issues.begin(), issues.end(),
              [](const Issue& a, const Issue& b) { return a.place.begin > b.place.begin; });
    for (const auto& issue : issues) {
        if (issue.finding.id == "template-old-syntax") {
            ASSERT_TRUE(issue.fix);
            content = applied(*issue.fix, content);
        }
    }
    EXPECT_EQ(content, R"({
  "aliuid": {{ alert.aliuid | quote }},
  "alert_time": {{ alert.alert_time }},
  "labels": {{ alert.labels | to_json }},
  "severity": {{ alert.severity }}
})");
}

TEST(Check, MissingKeysAreAddedOneByOne) {
    std::string content =
        "{\n  \"project\": {{ alert.project | quote }},\n  \"alert_id\": {{ alert.alert_id | quote }}\n}";
    for (int step = 0; step < 10; ++step) {
        const auto checked = check(content, samples::alert());
        if (checked.issues.empty())
            break;
        ASSERT_TRUE(checked.issues.front().finding.id.starts_with("key-")) << listed(checked);
        ASSERT_TRUE(checked.issues.front().fix);
        content = applied(*checked.issues.front().fix, content);
    }
    const auto checked = check(content, samples::alert());
    EXPECT_TRUE(checked.issues.empty()) << content << "\n" << listed(checked);
    const auto reading = alert::read(checked.rendering->text);
    ASSERT_EQ(reading.alerts.size(), 1U);
    EXPECT_FALSE(reading.alerts.front().event.alertKey.empty());
}

TEST(Check, AnySmallTextEndsWithoutHarm) {
    const std::string parts[] = {"{{", "}}",    "{%", "%}", "{#",      "#}",   "\"",      "'",
                                 "{",  "}",     "[",  "]",  ",",       ":",    "${",      "｛",
                                 "“",  "alert", ".",  "|",  "to_json", "if",   "for",     "endif",
                                 "\n", "\\",    "-",  "1",  " ",       "\xFF", "\xE2\x80"};
    std::uint32_t state = 7;
    for (int round = 0; round < 4000; ++round) {
        std::string content;
        const auto length = 1 + round % 24;
        for (int i = 0; i < length; ++i) {
            state = state * 1664525U + 1013904223U;
            content += parts[(state >> 8U) % std::size(parts)];
        }
        const auto checked = check(content, samples::alert());
        for (const auto& issue : checked.issues) {
            ASSERT_LE(issue.place.end, content.size()) << content;
            ASSERT_LE(issue.place.begin, issue.place.end) << content;
            if (issue.fix) {
                ASSERT_LE(issue.fix->range.end, content.size()) << content << issue.finding.id;
                ASSERT_LE(issue.fix->range.begin, issue.fix->range.end) << content << issue.finding.id;
            }
        }
    }
}

TEST(Check, LargeTemplatesEndInTime) {
    for (const std::string part :
         {"{{ alert.project }}", "${project}", "｛｛ alert.a ｝｝", "\"a\": 1,\n", "{% if 1 %}",
          "{% for a in alert.results %}{", "[", "“", "{{ alert.type", "\xE2\x80\x8B"}) {
        std::string content = "{";
        while (content.size() < 200'000)
            content += part;
        const auto checked = check(content, samples::alert());
        EXPECT_LE(checked.issues.size(), 50U);
        EXPECT_FALSE(checked.issues.empty()) << part;
    }
}
