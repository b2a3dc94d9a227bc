#include "Fixtures.h"
#include "Readings.h"

#include <gtest/gtest.h>

namespace {

using namespace testing_alert;
using alert::EventStatus;
using alert::Severity;
using alert::Status;
using core::Certainty;

alert::MappedAlert mappedFixture(const std::string& file) {
    const auto reading = alert::read(support::fixture("bodies/" + file));
    EXPECT_FALSE(reading.alerts.empty());
    return reading.alerts.empty() ? alert::MappedAlert() : reading.alerts.front();
}

// The only published result of an SLS alert in Flashduty: github.com/flashcatcloud/flashduty-docs,
// zh/on-call/integration/webhooks/alert-webhook.mdx (2023).
TEST(PublishedEvent, IsMappedExactly) {
    const auto mapped = mappedFixture("to-json-published.json");
    const auto& event = mapped.event;
    EXPECT_EQ(event.alertKey, "d21d9e3126f5ae94");
    EXPECT_EQ(event.severity, Severity::Warning);
    EXPECT_EQ(event.eventStatus, EventStatus::Warning);
    EXPECT_EQ(event.status, Status::Firing);
    EXPECT_EQ(event.title, "测试发送到Flashduty告警触发");
    EXPECT_EQ(event.description, "测试发送到Flashduty告警触发");
    EXPECT_EQ(event.titleRule, "$resource::$check");
    EXPECT_EQ(event.eventTime, 1683809153);
    const alert::TextMap labels{
        {"a", "a"},
        {"alert_type", "sls_alert"},
        {"alert_url",
         "https://sls.console.aliyun.com/lognext/project/sls-api-testing/alert/alert-1683548531-071659"},
        {"aliuid", "1082109605037616"},
        {"check", "测试发送到Flashduty"},
        {"fire_results", "{\"_col0\":\"true\"}"},
        {"fire_results_count", "1"},
        {"project", "sls-api-testing"},
        {"raw_condition", "Count:__count__ > 0; Condition:"},
        {"region", "cn-beijing"},
        {"resource", "d18195cd567c6e8b-5fb6a5e6fb8ad-1f269e0"},
        {"severity", "6"},
    };
    EXPECT_EQ(event.labels, labels);
}

TEST(PublishedEvent, EveryFieldSaysWhyAndHowSure) {
    const auto mapped = mappedFixture("to-json-published.json");
    struct Row {
        const char *field, *value, *source, *rule;
        Certainty certainty;
    };
    const std::vector<Row> expected{
        {"severity", "Warning", "severity", "severity-table", Certainty::Documented},
        {"event_status", "Warning", "status", "firing-severity", Certainty::Documented},
        {"status", "firing", "status", "status-as-is", Certainty::Documented},
        {"alert_key", "d21d9e3126f5ae94", "fingerprint", "fingerprint", Certainty::Observed},
        {"title", "测试发送到Flashduty告警触发", "annotations.title", "title-annotation",
         Certainty::Inferred},
        {"title_rule", "$resource::$check", "", "title-rule-constant", Certainty::Documented},
        {"description", "测试发送到Flashduty告警触发", "annotations.desc", "desc-annotation",
         Certainty::Inferred},
        {"event_time", "1683809153", "alert_time", "alert-time", Certainty::Observed},
        {"labels.a", "a", "labels.a", "user-label", Certainty::Observed},
        {"labels.check", "测试发送到Flashduty", "alert_name", "alert-name", Certainty::Observed},
        {"labels.fire_results", "{\"_col0\":\"true\"}", "fire_results[0]", "first-row", Certainty::Inferred},
        {"labels.fire_results_count", "1", "fire_results_count", "number-as-text", Certainty::Observed},
        {"labels.project", "sls-api-testing", "project", "same-field", Certainty::Observed},
        {"labels.resource", "d18195cd567c6e8b-5fb6a5e6fb8ad-1f269e0", "alert_instance_id", "instance-id",
         Certainty::Observed},
        {"labels.severity", "6", "severity", "number-as-text", Certainty::Observed},
    };
    for (const auto& want : expected) {
        const auto* const row = rowOf(mapped, want.field);
        ASSERT_NE(row, nullptr) << want.field;
        EXPECT_EQ(row->value, want.value) << want.field;
        EXPECT_EQ(row->sourcePath, want.source) << want.field;
        EXPECT_EQ(row->rule, want.rule) << want.field;
        EXPECT_EQ(row->certainty, want.certainty) << want.field;
        EXPECT_EQ(row->cutFrom, 0U) << want.field;
    }
    EXPECT_EQ(mapped.trace.size(), 8 + mapped.event.labels.size());
}

TEST(Mapping, EverySourcePathLeadsToItsValue) {
    for (const char* file : {"to-json-firing.json", "batch-objects.json", "cloud-event-eventstore.json"}) {
        const auto body = support::fixture(std::string("bodies/") + file);
        const auto document = json::parse(body);
        ASSERT_TRUE(document.has_value());
        for (const auto& mapped : alert::read(body).alerts) {
            for (const auto& row : mapped.trace) {
                if (row.sourcePath.empty())
                    continue;
                const auto value = json::find(document->root(), row.sourcePath);
                EXPECT_TRUE(value) << file << ' ' << row.sourcePath;
                EXPECT_EQ(value.text(), row.sourceValue) << file << ' ' << row.sourcePath;
            }
        }
    }
}

TEST(Mapping, SeverityTable) {
    const std::vector<std::pair<std::int64_t, Severity>> table{
        {10, Severity::Critical}, {8, Severity::Critical}, {6, Severity::Warning},
        {4, Severity::Warning},   {2, Severity::Info},
    };
    for (const auto& [value, severity] : table)
        EXPECT_EQ(alert::severityOf(value), severity) << value;
    for (const std::int64_t value : {0, 1, 3, 5, 7, 9, 11, 12, -2, 100})
        EXPECT_EQ(alert::severityOf(value), Severity::Unknown) << value;
    EXPECT_EQ(alert::severityOf(std::nullopt), Severity::Unknown);
}

alert::MappedAlert mappedWith(const std::string& members) {
    const auto reading =
        alert::read("{\"alert_id\":\"alert-1\"" + (members.empty() ? "" : "," + members) + "}");
    EXPECT_EQ(reading.alerts.size(), 1U) << members;
    return reading.alerts.at(0);
}

TEST(Mapping, SeverityIsReadAsNumberOrNumericTextOnly) {
    for (const char* value : {"6", "6.0", "60e-1", "\"6\"", "\"6.0\""})
        EXPECT_EQ(mappedWith(std::string("\"severity\":") + value).event.severity, Severity::Warning)
            << value;
    for (const char* value : {"6.5", "\"06\"", "\" 6\"", "\"six\"", "\"High\"", "\"Critical\"", "true", "[6]",
                              "{\"v\":6}", "7", "0", "1e99", "\"６\""}) {
        const auto mapped = mappedWith(std::string("\"severity\":") + value);
        EXPECT_EQ(mapped.event.severity, Severity::Unknown) << value;
        EXPECT_NE(findIn(mapped.findings, "severity-unknown"), nullptr) << value;
        EXPECT_EQ(rowOf(mapped, "severity")->rule, "severity-unknown");
        EXPECT_EQ(rowOf(mapped, "severity")->certainty, Certainty::Unknown);
    }
    for (const char* members : {"", "\"severity\":null", "\"severity\":\"\""}) {
        const auto mapped = mappedWith(members);
        EXPECT_EQ(mapped.event.severity, Severity::Unknown);
        EXPECT_NE(findIn(mapped.findings, "severity-missing"), nullptr) << members;
        EXPECT_EQ(findIn(mapped.findings, "severity-unknown"), nullptr) << members;
        EXPECT_EQ(label(mapped.event, "severity"), "(none)");
    }
}

TEST(Mapping, EventStatus) {
    struct Row {
        const char* members;
        Status status;
        EventStatus eventStatus;
        const char* rule;
    };
    for (const auto& [members, status, eventStatus, rule] : {
             Row{R"("status":"firing","severity":10)", Status::Firing, EventStatus::Critical,
                 "firing-severity"},
             Row{R"("status":"firing","severity":4)", Status::Firing, EventStatus::Warning,
                 "firing-severity"},
             Row{R"("status":"firing","severity":2)", Status::Firing, EventStatus::Info, "firing-severity"},
             Row{R"("status":"firing","severity":5)", Status::Firing, EventStatus::Unknown,
                 "event-status-unknown"},
             Row{R"("status":"resolved","severity":10)", Status::Resolved, EventStatus::Ok, "resolved-ok"},
             Row{R"("status":"resolved")", Status::Resolved, EventStatus::Ok, "resolved-ok"},
             Row{R"("status":"Firing","severity":10)", Status::Unknown, EventStatus::Unknown,
                 "event-status-unknown"},
             Row{R"("status":"触发","severity":10)", Status::Unknown, EventStatus::Unknown,
                 "event-status-unknown"},
             Row{R"("severity":10)", Status::Unknown, EventStatus::Unknown, "event-status-unknown"},
         }) {
        const auto mapped = mappedWith(members);
        EXPECT_EQ(mapped.event.status, status) << members;
        EXPECT_EQ(mapped.event.eventStatus, eventStatus) << members;
        EXPECT_EQ(rowOf(mapped, "event_status")->rule, rule) << members;
    }
    EXPECT_EQ(rowOf(mappedWith(R"("status":"resolved")"), "event_status")->certainty, Certainty::Inferred);
    EXPECT_EQ(argument(*findIn(mappedWith(R"("status":"Firing")").findings, "status-unknown"), "value"),
              "Firing");
    EXPECT_NE(findIn(mappedWith("").findings, "status-missing"), nullptr);
}

TEST(Mapping, TitleAndDescriptionFallBack) {
    auto mapped =
        mappedWith(R"("alert_name":"n","alert_instance_id":"i","annotations":{"title":"","desc":"d"})");
    EXPECT_EQ(mapped.event.title, "i / n");
    EXPECT_EQ(mapped.event.description, "d");
    EXPECT_EQ(rowOf(mapped, "title")->rule, "title-from-rule");
    EXPECT_EQ(argument(*findIn(mapped.findings, "title-empty"), "title"), "i / n");

    mapped = mappedWith(R"("annotations":{"title":"t"})");
    EXPECT_EQ(mapped.event.description, "t");
    EXPECT_EQ(rowOf(mapped, "description")->rule, "desc-from-title");
    EXPECT_EQ(rowOf(mapped, "description")->sourcePath, "annotations.title");
    EXPECT_EQ(findIn(mapped.findings, "title-empty"), nullptr);

    EXPECT_EQ(mappedWith("").event.title, "$resource / $check");
    EXPECT_EQ(mappedWith(R"("alert_name":"n")").event.title, "$resource / n");
}

TEST(Mapping, TimesAreNumbersOrNumericText) {
    EXPECT_EQ(mappedWith(R"("alert_time":1700000000)").event.eventTime, 1700000000);
    EXPECT_EQ(mappedWith(R"("alert_time":"1700000000")").event.eventTime, 1700000000);
    for (const char* members : {"", R"("alert_time":"")", R"("alert_time":"2023-11-14 22:13:20")"}) {
        const auto mapped = mappedWith(members);
        EXPECT_FALSE(mapped.event.eventTime.has_value());
        EXPECT_NE(findIn(mapped.findings, "time-missing"), nullptr);
    }
}

TEST(Mapping, BothSpellingsOfTheRowCount) {
    EXPECT_EQ(mappedWith(R"("results":[{"raw_results_count":3}])").alert.rawResultsCount, 3);
    EXPECT_EQ(mappedWith(R"("results":[{"raw_result_count":"4"}])").alert.rawResultsCount, 4);
    EXPECT_EQ(mappedWith(R"("results":[])").alert.rawResultsCount, std::nullopt);
}

TEST(Mapping, FireResultsIsTheFirstRowAsItStands) {
    const auto mapped = mappedWith(
        R"("fire_results":[ { "a" : "\u003c 1" , "b":"x y" } , {"a":"2"}],"fire_results_count":"7")");
    EXPECT_EQ(label(mapped.event, "fire_results"), R"({"a":"\u003c 1","b":"x y"})");
    EXPECT_EQ(label(mapped.event, "fire_results_count"), "7");
    EXPECT_EQ(label(mappedWith(R"("fire_results":[],"fire_results_count":0)").event, "fire_results"),
              "(none)");
    EXPECT_EQ(label(mappedWith(R"("fire_results":[],"fire_results_count":0)").event, "fire_results_count"),
              "0");
}

TEST(Mapping, OwnLabelsWinAndTheLaterOfEqualNamesCounts) {
    const auto mapped = mappedWith(
        R"("project":"own","severity":6,"labels":{"project":"users","severity":"x","check":"free","a":"1","b":"2","a":"3"})");
    EXPECT_EQ(label(mapped.event, "project"), "own");
    EXPECT_EQ(label(mapped.event, "severity"), "6");
    EXPECT_EQ(label(mapped.event, "check"), "free"); // the alert has no name of its own
    EXPECT_EQ(label(mapped.event, "a"), "3");
    const auto* const clash = findIn(mapped.findings, "label-clash");
    ASSERT_NE(clash, nullptr);
    EXPECT_EQ(argument(*clash, "keys"), "project, severity");
    EXPECT_EQ(clash->certainty, Certainty::Unknown);
}

TEST(Mapping, LabelsThatAreNoMapAreToldNotGuessed) {
    for (const char* kind : {"\"env=prod\"", "[1]", "7", "true"}) {
        const auto mapped = mappedWith(std::string("\"labels\":") + kind);
        EXPECT_NE(findIn(mapped.findings, "labels-not-a-map"), nullptr) << kind;
    }
    EXPECT_EQ(findIn(mappedWith("\"labels\":null").findings, "labels-not-a-map"), nullptr);
    const auto mapped = mappedWith(R"("labels":{"n":1.10,"o":{"a": 1},"z":null})");
    EXPECT_EQ(label(mapped.event, "n"), "1.10");
    EXPECT_EQ(label(mapped.event, "o"), "{\"a\":1}");
    EXPECT_EQ(label(mapped.event, "z"), "");
}

TEST(Mapping, ArrayItemsHaveTheirOwnPaths) {
    const auto reading = alert::read(support::fixture("bodies/batch-objects.json"));
    ASSERT_EQ(reading.alerts.size(), 2U);
    EXPECT_EQ(reading.alerts[1].path, "[1]");
    EXPECT_EQ(reading.alerts[1].event.severity, Severity::Info);
    EXPECT_EQ(rowOf(reading.alerts[1], "severity")->sourcePath, "[1].severity");
    EXPECT_EQ(rowOf(reading.alerts[1], "labels.env")->sourcePath, "[1].labels.env");
    EXPECT_EQ(label(reading.alerts[0].event, "raw_condition"), "Count:__count__ > 0; Condition:cnt > 10");
}

} // namespace
