#include "content_template/SizeBudget.h"

#include "Support.h"

#include "Fixtures.h"
#include "alert/Read.h"
#include "content_template/Check.h"
#include "content_template/LeanTemplate.h"
#include "json/Document.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>

namespace content_template {
namespace {

constexpr auto whole = "{{ alert | to_json}}";

std::string repeated(std::string_view part, std::size_t count) {
    std::string result;
    for (std::size_t i = 0; i < count; ++i)
        result += part;
    return result;
}

SizeBudget budgetOf(const std::string& content, const Value& alert) {
    auto budget = sizeBudget(content, alert);
    EXPECT_TRUE(budget.has_value());
    return budget ? *budget : SizeBudget();
}

Value withRows(std::size_t rows, std::size_t characters) {
    std::string text = R"({"alert_name": "a", "fire_results": [)";
    for (std::size_t i = 0; i < rows; ++i)
        text += (i > 0 ? "," : "") + std::string(R"({"line": ")") + std::string(characters, 'x') + "\"}";
    return fromText(text + "]}");
}

/// A text of exactly so many bytes when printed alone.
Value ofBytes(const std::string& character, std::size_t count) {
    std::string text = R"({"parts": [)";
    for (std::size_t left = count; left > 0;) {
        const auto part = std::min<std::size_t>(left, 1000);
        text += (left == count ? "\"" : ",\"") + repeated(character, part) + "\"";
        left -= part;
    }
    return fromText(text + "]}");
}

std::vector<std::string> ids(const SizeBudget& budget) {
    std::vector<std::string> all;
    for (const auto& finding : findings(budget))
        all.push_back(finding.id);
    return all;
}

} // namespace

TEST(SizeBudget, CountsBytesAndCharacters) {
    const std::string content = "{% for p in alert.parts %}{{ p }}{% endfor %}";
    const auto even = budgetOf(content, ofBytes("x", 16384));
    EXPECT_EQ(even.size, (ContentSize{16384, 16384}));
    EXPECT_EQ(even.verdict, SizeVerdict::Fits);
    EXPECT_TRUE(ids(even).empty());
    EXPECT_EQ(budgetOf(content, ofBytes("x", 16385)).verdict, SizeVerdict::OverInBoth);
    // 5,461 characters of three bytes are 16,383 bytes.
    EXPECT_EQ(budgetOf(content, ofBytes("告", 5461)).verdict, SizeVerdict::Fits);
    const auto wide = budgetOf(content, ofBytes("告", 5462));
    EXPECT_EQ(wide.size, (ContentSize{16386, 5462}));
    EXPECT_EQ(wide.verdict, SizeVerdict::OverInBytes);
    EXPECT_EQ(findings(wide).front().weight, core::Weight::Warning) << "which one counts is not documented";
    const auto over = budgetOf(content, ofBytes("告", 16385));
    EXPECT_EQ(over.verdict, SizeVerdict::OverInBoth);
    EXPECT_EQ(findings(over).front().id, "content-over-limit");
    EXPECT_EQ(findings(over).front().weight, core::Weight::Error);
    EXPECT_EQ(budgetOf(content, ofBytes("😀", 4097)).size, (ContentSize{16388, 4097}));
}

TEST(SizeBudget, SharesAddUp) {
    for (const char* content :
         {whole, "{\"a\": {{ alert.labels | to_json }},\n \"b\": {{ alert.severity }}, \"a\": 1}",
          "plain {{ alert.alert_name }} text {{ alert.project }}", "", "[1, 2]"}) {
        SCOPED_TRACE(content);
        const auto budget = budgetOf(content, sampleAlert());
        ContentSize sum;
        for (std::size_t i = 0; i < budget.shares.size(); ++i) {
            sum.bytes += budget.shares[i].size.bytes;
            sum.characters += budget.shares[i].size.characters;
            if (i > 0) {
                EXPECT_GE(budget.shares[i - 1].size.bytes, budget.shares[i].size.bytes);
            }
        }
        EXPECT_EQ(sum, budget.size);
    }
    const auto budget = budgetOf(whole, withRows(3, 500));
    EXPECT_EQ(budget.shares.front().field, "fire_results");
    EXPECT_EQ(budget.rows, 3U);
    EXPECT_EQ(budget.rowCharacters, 512U);
}

TEST(SizeBudget, SaysHowManyRowsFit) {
    for (const auto& [rows, characters] : std::vector<std::pair<std::size_t, std::size_t>>{
             {3, 1024}, {1, 10}, {20, 900}, {2, 163}, {7, 155}}) {
        SCOPED_TRACE(rows);
        const auto budget = budgetOf(whole, withRows(rows, characters));
        ASSERT_TRUE(budget.rowsThatFit.has_value());
        const auto fits = *budget.rowsThatFit;
        EXPECT_LE(rendered(whole, withRows(fits, characters)).size(), 16384U);
        if (fits < 100) {
            EXPECT_GT(rendered(whole, withRows(fits + 1, characters)).size(), 16384U);
        }
    }
    EXPECT_FALSE(budgetOf(R"({"a": {{ alert.alert_name | quote }}})", withRows(3, 10)).rowsThatFit)
        << "rows that are not printed take no room";
    EXPECT_FALSE(budgetOf(R"({"a": {{ alert.fire_results[0] | to_json }}})", withRows(3, 10)).rowsThatFit);
    EXPECT_FALSE(budgetOf(whole, fromText(R"({"fire_results": []})")).rowsThatFit) << "no row to go by";
}

TEST(SizeBudget, CountsTheRowsOfEveryQuery) {
    const auto alert = fromText(R"({"fire_results": [{"a": ")" + std::string(200, 'x') +
                                R"("}], "results": [{"raw_results": [{"a": ")" + std::string(200, 'x') +
                                R"("}]}, {"raw_results": [{"a": ")" + std::string(200, 'x') + R"("}]}]})");
    const auto fits = budgetOf(whole, alert).rowsThatFit;
    ASSERT_TRUE(fits.has_value());
    EXPECT_NEAR(static_cast<double>(*fits), 16384.0 / (3 * 212), 1.0);
}

TEST(SizeBudget, CutsAsSlsDoes) {
    const auto alert = fromText(R"({"alert_name": ")" + repeated("告", 1024) +
                                R"(", "annotations": {"desc": ")" + repeated("😀", 1025) +
                                R"("}, "results": [{"raw_results": [)" + repeated(R"({"a": "b"},)", 100) +
                                R"({"a": "b"}]}], "labels": {"x.y": ")" + std::string(5000, 'x') + R"("}})");
    std::vector<SlsCut> cuts;
    const auto cut = cutBySls(alert, &cuts);
    EXPECT_EQ(cut.at("alert_name").size(), 1024U);
    EXPECT_EQ(cut.at("annotations").at("desc").text(), repeated("😀", 1024));
    EXPECT_EQ(cut.at("results").at(std::int64_t{0}).at("raw_results").size(), 100U);
    EXPECT_EQ(cuts, (std::vector<SlsCut>{{"annotations.desc", false, 1025},
                                         {"results[0].raw_results", true, 101},
                                         {"labels[\"x.y\"]", false, 5000}}));
    const auto budget = budgetOf(whole, alert);
    EXPECT_EQ(budget.cuts, cuts);
    EXPECT_EQ(budget.size.bytes, rendered(whole, cut).size());
    const auto told = ids(budget);
    EXPECT_TRUE(std::count(told.begin(), told.end(), "content-values-cut"));
    EXPECT_TRUE(std::count(told.begin(), told.end(), "content-rows-cut"));
}

TEST(SizeBudget, RefusesWhatCannotBeRendered) {
    EXPECT_FALSE(sizeBudget("{{ alert.x", sampleAlert()).has_value());
    EXPECT_FALSE(sizeBudget("{{ 1 / 0 }}", sampleAlert()).has_value());
}

TEST(SizeBudget, OffersALeanerTemplateOnlyWhenItIsOne) {
    const auto budget = budgetOf(whole, withRows(20, 1000));
    ASSERT_TRUE(budget.leaner.has_value());
    EXPECT_EQ(budget.verdict, SizeVerdict::OverInBoth);
    EXPECT_EQ(budget.leaner->verdict, SizeVerdict::Fits);
    EXPECT_EQ(budget.leaner->size.bytes, rendered(budget.leaner->text, withRows(20, 1000)).size());
    EXPECT_FALSE(budgetOf("{}", sampleAlert()).leaner.has_value());
}

// Flashduty sees the same, as far as its mapping is known.
TEST(LeanTemplate, KeepsEverythingThatTheMappingUses) {
    std::vector<Value> alerts{sampleAlert(), withRows(3, 100), fromText("{}"),
                              fromText(R"({"alert_id": "a"})")};
    for (const auto& entry : std::filesystem::directory_iterator(std::string(FIXTURES_DIR) + "/bodies")) {
        const auto document = json::parse(support::fixture("bodies/" + entry.path().filename().string()));
        if (document && document->root().is(json::Kind::Object) && document->root()["alert_id"].exists())
            alerts.push_back(fromJson(document->root()));
    }
    ASSERT_GT(alerts.size(), 8U);
    for (const auto& alert : alerts) {
        const auto full = rendered(whole, alert);
        SCOPED_TRACE(full.substr(0, 300));
        const auto expected = alert::map(alert::fromJson(json::parse(full)->root()));
        const auto lean = json::parse(rendered(std::string(leanTemplate()), alert));
        ASSERT_TRUE(lean.has_value());
        const auto mapped = alert::map(alert::fromJson(lean->root()));
        EXPECT_EQ(mapped.event.labels, expected.event.labels);
        EXPECT_EQ(mapped.alert.alertId, expected.alert.alertId) << "proves the rule";
        EXPECT_EQ(mapped.alert.actionPolicyId, expected.alert.actionPolicyId) << "proves the action policy";
        ASSERT_EQ(mapped.trace.size(), expected.trace.size());
        for (std::size_t i = 0; i < mapped.trace.size(); ++i) {
            SCOPED_TRACE(expected.trace[i].field);
            EXPECT_EQ(mapped.trace[i].field, expected.trace[i].field);
            EXPECT_EQ(mapped.trace[i].value, expected.trace[i].value);
            EXPECT_EQ(mapped.trace[i].rule, expected.trace[i].rule);
        }
    }
}

TEST(LeanTemplate, IsRightForTheChecker) {
    const auto checked = check(leanTemplate(), fixtureAlert("bodies/to-json-firing.json"));
    for (const auto& issue : checked.issues)
        ADD_FAILURE() << issue.finding.id;
    EXPECT_EQ(checked.form, alert::BodyForm::ToJson);
}

} // namespace content_template
