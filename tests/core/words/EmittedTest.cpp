#include "../content_template/CheckSamples.h"
#include "Fixtures.h"
#include "Style.h"

#include "alert/Read.h"
#include "content_template/Rehearsal.h"
#include "content_template/SizeBudget.h"
#include "delivery/Reading.h"
#include "integration/PushUrl.h"
#include "words/Tables.h"

#include <gtest/gtest.h>

#include <QStringList>

#include <algorithm>
#include <filesystem>
#include <set>

using words::FindingTexts;
using words::Words;

/// Words against the modules that make the codes: everything they say is known here, with its arguments.
namespace {

const FindingTexts* textsOf(const std::string& id) {
    for (const auto table :
         {words::bodyFindings(), words::mappingFindings(), words::pushUrlFindings(), words::fieldFindings(),
          words::templateFaults(), words::templateFindings(), words::rehearsalFindings()}) {
        for (const FindingTexts& row : table) {
            if (row.id == id)
                return &row;
        }
    }
    return nullptr;
}

bool hasArgument(const core::Finding& finding, const std::string& name) {
    return std::any_of(finding.arguments.begin(), finding.arguments.end(),
                       [&](const auto& argument) { return argument.first == name; });
}

void expectKnown(const core::Finding& finding) {
    SCOPED_TRACE(finding.id);
    const FindingTexts* texts = textsOf(finding.id);
    ASSERT_NE(texts, nullptr);
    for (const QString& name : QString::fromUtf8(texts->arguments).split(u' ', Qt::SkipEmptyParts)) {
        const std::string plain =
            name.startsWith(u'#') || name.startsWith(u'~') ? name.mid(1).toStdString() : name.toStdString();
        EXPECT_TRUE(plain == "@path" ? !finding.path.empty() : hasArgument(finding, plain)) << plain;
    }
    if (texts->count != nullptr) {
        EXPECT_TRUE(hasArgument(finding, texts->count));
    }
    const Words words(words::Language::English);
    if (!finding.action.empty()) {
        EXPECT_NE(words.action(finding.action).toStdString(), finding.action);
    }
}

/// The ids of all findings, each of which words knows.
std::set<std::string> expectKnown(const alert::Reading& reading) {
    static const Words words(words::Language::Chinese);
    std::set<std::string> ids;
    for (const core::Finding& finding : reading.findings) {
        expectKnown(finding);
        ids.insert(finding.id);
    }
    for (const alert::MappedAlert& mapped : reading.alerts) {
        for (const core::Finding& finding : mapped.findings) {
            expectKnown(finding);
            ids.insert(finding.id);
        }
        for (const alert::TraceRow& row : mapped.trace) {
            SCOPED_TRACE(row.field + ": " + std::string(row.rule));
            EXPECT_TRUE(style::hasChinese(words.rule(row)));
        }
    }
    return ids;
}

std::string repeated(const std::string& text, int times) {
    std::string result;
    for (int i = 0; i < times; ++i)
        result += text;
    return result;
}

} // namespace

TEST(Emitted, EveryFindingOfTheFixturesIsKnown) {
    int bodies = 0;
    for (const auto& entry : std::filesystem::directory_iterator(std::string(FIXTURES_DIR) + "/bodies")) {
        if (!entry.is_regular_file())
            continue;
        SCOPED_TRACE(entry.path().filename().string());
        expectKnown(alert::read(support::fixture("bodies/" + entry.path().filename().string())));
        ++bodies;
    }
    EXPECT_GT(bodies, 10);
}

TEST(Emitted, EveryFindingOfBrokenAlertsIsKnown) {
    std::string manyLabels = R"({"status":"firing","severity":10,"fingerprint":"f","labels":{)";
    for (int i = 0; i < 70; ++i)
        manyLabels += (i > 0 ? ",\"k" : "\"k") + std::to_string(i) + "\":\"v\"";
    manyLabels += "}}";
    const std::string longText = repeated("x", 3000);
    const std::string bodies[] = {
        "",
        "[]",
        "null",
        repeated("[", 500) + repeated("]", 500),
        manyLabels,
        R"({"alert_name":"a","status":"paused","severity":7,"labels":["a"],"annotations":"b","signin_url":"u"})",
        R"({"alert_name":"a","labels":{"severity":"x","a b":"y",")" + repeated("k", 200) +
            R"(":"z"},"fingerprint":")" + longText + R"("})",
        R"({"alert_name":"a","status":"firing","labels":{"l":")" + longText +
            R"("},"annotations":{"title":")" + longText + R"(","desc":")" + longText + R"("}})",
        R"({"alert_name":"a","alert_name":"b","status":"firing","results":")" + repeated("y", 20'000) +
            R"("})",
        R"({"alert_id":"a","alert_name":"b","results":[{"raw_results":")" + repeated("y", 16'300),
    };
    std::set<std::string> ids;
    for (const std::string& body : bodies) {
        SCOPED_TRACE(body.substr(0, 80));
        ids.merge(expectKnown(alert::read(body)));
    }
    delivery::Delivery posted;
    for (const char* head :
         {"POST / HTTP/1.1\r\n\r\n", "POST / HTTP/1.1\r\nContent-Type: text/plain\r\n\r\n"}) {
        posted.head = head;
        ids.merge(expectKnown(delivery::read(posted)));
    }
    for (const char* id : {"content-type", "content-type-missing", "body-empty", "too-deep",
                           "labels-over-limit", "label-value-cut", "title-cut", "description-cut",
                           "severity-unknown", "status-unknown", "signin-url"})
        EXPECT_TRUE(ids.contains(id)) << id;
}

TEST(Emitted, EveryFindingOfPushUrlsIsKnown) {
    const std::string good = "https://api.flashcat.cloud/event/push/alert/aliyun/sls?integration_key=";
    const std::string key = repeated("0123456789abcdef", 2) + "123";
    const std::string urls[] = {
        "",
        "  <" + good + key + ">  ",
        "https\xEF\xBC\x9A//api.flashcat.cloud/event/push/alert/aliyun/sls\xEF\xBC\x9Fintegration_key=" + key,
        good + key + "?severity=Info",
        good + key + "&severity=info&title_rule=a&channel_id=1&layer_person_reset_1=2&other=3#end",
        good + key + "&integration_key=" + key,
        good,
        good + "****abcd",
        good + "your-integration-key",
        good + "short",
        "someone@example.com",
        key,
        "ftp://x/event/push/alert/sls",
        "https://https://api.flashcat.cloud",
        "https:/api.flashcat.cloud",
        "api.flashcat.cloud/alert/list?app_key=1234567890",
        "https://console.flashcat.cloud/channel",
        "http://user:secret@api.flashcat.cloud:99999/event/push/change/x?integration_key=" + key,
        "http://alerts.example.com/event/push/alert/standard?integration-key=" + key,
        "https://{host}/event/push/alert/grafana",
        "https://a..b/event/push/other",
        "https:///event/push/alert/",
        "https://a b\xC3\xA9/x?amp;y=1",
        repeated("a", 10'000),
    };
    std::set<std::string> ids;
    for (const std::string& url : urls) {
        SCOPED_TRACE(url.substr(0, 120));
        for (const core::Finding& finding : integration::parsePushUrl(url).findings) {
            expectKnown(finding);
            ids.insert(finding.id);
        }
    }
    for (const core::Finding& finding : integration::composePushUrl("api.flashcat.cloud", key).findings) {
        expectKnown(finding);
        ids.insert(finding.id);
    }
    EXPECT_GT(ids.size(), 30U);
    EXPECT_TRUE(ids.contains("push-url-composed"));
}

TEST(Emitted, EveryFindingOfTemplatesIsKnown) {
    std::set<std::string> ids;
    const auto take = [&ids](const std::string& text) {
        SCOPED_TRACE(text.substr(0, 120));
        for (const auto& issue : content_template::check(text, samples::alert()).issues) {
            expectKnown(issue.finding);
            ids.insert(issue.finding.id);
        }
    };
    for (const samples::Bad& bad : samples::bad())
        take(bad.content);
    for (const std::string& good : samples::good())
        take(good);
    take(support::fixture("templates/default-old-syntax.txt"));
    // Without one key each.
    const std::pair<std::string, std::string> keys[] = {{"status", "{{ alert.status | quote }}"},
                                                        {"severity", "{{ alert.severity }}"},
                                                        {"annotations", "{{ alert.annotations | to_json }}"},
                                                        {"labels", "{{ alert.labels | to_json }}"},
                                                        {"alert_name", "{{ alert.alert_name | quote }}"},
                                                        {"alert_time", "{{ alert.alert_time }}"},
                                                        {"fingerprint", "{{ alert.fingerprint | quote }}"}};
    for (const auto& left : keys) {
        std::string content = R"({"project": {{ alert.project | quote }})";
        for (const auto& [name, value] : keys)
            content += name == left.first ? "" : ", \"" + name + "\": " + value;
        take(content + "}");
    }
    // What the checker can say and nothing here made it say would pass unseen.
    for (const FindingTexts& row : words::templateFindings())
        EXPECT_TRUE(ids.contains(row.id)) << row.id;
}

TEST(Emitted, EveryFindingOfRehearsalsAndSizesIsKnown) {
    std::set<std::string> ids;
    const auto take = [&ids](const std::vector<core::Finding>& findings) {
        for (const core::Finding& finding : findings) {
            expectKnown(finding);
            ids.insert(finding.id);
        }
    };
    const auto alertOf = [](const std::string& json) {
        return content_template::fromJson(json::parse(json)->root());
    };
    const auto large = alertOf(R"({"alert_name":"a","annotations":{"desc":")" + repeated("x", 2000) +
                               R"("},"fire_results":[)" +
                               repeated(R"({"a":")" + repeated("x", 300) + "\"},", 120) + R"({"a":"b"}]})");
    const auto wide = alertOf(R"({"alert_name":"a","labels":{"a":")" + repeated("告", 1000) + R"(","b":")" +
                              repeated("告", 1000) + R"(","c":")" + repeated("告", 1000) + R"(","d":")" +
                              repeated("告", 1000) + R"(","e":")" + repeated("告", 1000) + R"(","f":")" +
                              repeated("告", 1000) + "\"}}");
    for (const char* content :
         {"{{ alert | to_json}}", R"({"a": "{{ alert.annotations.desc }}", "n": {{ alert.severity }}})",
          R"({"n": {{ alert.results[0].start_time - 1 }}, "m": {{ alert.severity - 1 }}})",
          R"({"n": {{ 1 / length(alert.labels) }}})", "{",
          R"({"a": 1{% if alert.status == "resolved" %} "b": 2{% endif %}})"}) {
        SCOPED_TRACE(content);
        take(findings(content_template::rehearse(content, samples::alert())));
        for (const auto& alert : {samples::alert(), large, wide}) {
            if (const auto budget = content_template::sizeBudget(content, alert))
                take(findings(*budget));
        }
    }
    take(findings(content_template::rehearse("{{ alert | to_json}}", large)));
    content_template::RehearsalOptions few;
    few.limits.fields = 1;
    take(findings(content_template::rehearse("{{ alert | to_json}}", samples::alert(), few)));
    for (const FindingTexts& row : words::rehearsalFindings())
        EXPECT_TRUE(ids.contains(row.id)) << row.id;
}

TEST(Emitted, EveryValueClassHasALabel) {
    std::set<QString> labels;
    for (const auto language : style::languages) {
        const Words words(language);
        for (const auto each : content_template::valueClasses()) {
            const auto label = words.valueClass(each);
            style::expectGood(label, language);
            EXPECT_TRUE(labels.insert(label).second) << label.toStdString();
            core::Finding finding;
            finding.id = "rehearsal-alert-breaks-json";
            finding.arguments = {{"classes", std::string(content_template::id(each))}};
            EXPECT_TRUE(words.findingText(finding).contains(label, Qt::CaseInsensitive));
        }
    }
}
