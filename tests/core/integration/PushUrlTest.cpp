#include "integration/PushUrl.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <ostream>
#include <string>
#include <vector>

using integration::composePushUrl;
using integration::parsePushUrl;
using integration::PushUrl;
using Verdict = PushUrl::Verdict;

namespace {

const std::string key = "18c7f1551df55fa28a1a87f0846d9d1e131"; // printed in a public guide
const std::string good = "https://api.flashcat.cloud/event/push/alert/aliyun/sls?integration_key=" + key;

/// Ids of the findings, sorted, in one line.
std::string ids(const PushUrl& url) {
    std::vector<std::string> list;
    for (const auto& finding : url.findings)
        list.push_back(finding.id.substr(std::string_view("push-url-").size()));
    std::sort(list.begin(), list.end());
    std::string line;
    for (const auto& id : list)
        line += (line.empty() ? "" : " ") + id;
    return line;
}

struct Case {
    std::string pasted; ///< KEY stands for the key
    Verdict verdict;
    std::string ids;       ///< without "push-url-"
    std::string corrected; ///< KEY too; empty: none
};

std::ostream& operator<<(std::ostream& out, const Case& c) {
    return out << c.pasted;
}

std::string withKey(std::string text) {
    for (auto at = text.find("KEY"); at != std::string::npos; at = text.find("KEY", at + key.size()))
        text.replace(at, 3, key);
    return text;
}

const std::string sls = "https://api.flashcat.cloud/event/push/alert/aliyun/sls?integration_key=KEY";

const std::vector<Case> cases{
    // The wanted form, and what may stand in it.
    {sls, Verdict::Fine, "", ""},
    {"HTTPS://api.flashcat.cloud/event/push/alert/aliyun/sls?integration_key=KEY", Verdict::Fine, "", ""},
    {"https://API.Flashcat.Cloud/event/push/alert/aliyun/sls?integration_key=KEY", Verdict::Fine, "", ""},
    {"https://api.flashcat.cloud:443/event/push/alert/aliyun/sls?integration_key=KEY", Verdict::Fine, "", ""},
    {"https://api.flashcat.cloud/event/push/alert/sls?integration_key=KEY", Verdict::Fine, "", ""},
    {"https://api.flashcat.cloud/event/push/alert/aliyun-sls.alert?integration_key=KEY", Verdict::Fine, "",
     ""},
    {"https://api.flashcat.cloud/event/push/alert/aliyun/SLS?integration_key=KEY", Verdict::Fine, "", ""},
    {"https://duty.example.com/event/push/alert/aliyun/sls?integration_key=KEY", Verdict::Fine, "", ""},
    {"https://duty.example.com:8443/proxy/duty/event/push/alert/aliyun/sls?integration_key=KEY",
     Verdict::Fine, "", ""},
    {"https://192.0.2.7:8443/event/push/alert/aliyun/sls?integration_key=KEY", Verdict::Fine, "", ""},
    {"https://[2001:db8::1]:8443/event/push/alert/aliyun/sls?integration_key=KEY", Verdict::Fine, "", ""},
    {"http://127.0.0.1:8787/event/push/alert/aliyun/sls?integration_key=KEY", Verdict::Fine, "", ""},
    {"http://localhost:8787/event/push/alert/aliyun/sls?integration_key=KEY", Verdict::Fine, "", ""},
    {"http://[::1]:8787/event/push/alert/aliyun/sls?integration_key=KEY", Verdict::Fine, "", ""},
    {sls + "&", Verdict::Fine, "", ""},
    // What people paste around it.
    {"  " + sls + " \r\n", Verdict::Fine, "trimmed", ""},
    {"\xEF\xBB\xBF" + sls, Verdict::Fine, "trimmed", ""},
    {"\xE3\x80\x80" + sls + "\xC2\xA0", Verdict::Fine, "trimmed", ""},
    {"\"" + sls + "\"", Verdict::Fine, "unwrapped", ""},
    {"'" + sls + "'", Verdict::Fine, "unwrapped", ""},
    {"<" + sls + ">", Verdict::Fine, "unwrapped", ""},
    {"`" + sls + "`", Verdict::Fine, "unwrapped", ""},
    {"\xE2\x80\x9C" + sls + "\xE2\x80\x9D", Verdict::Fine, "unwrapped", ""},
    {" \"< " + sls + " >\" ", Verdict::Fine, "trimmed unwrapped", ""},
    {"https：／／api.flashcat.cloud／event／push／alert／aliyun／sls？integration_key＝KEY", Verdict::Fine,
     "full-width", ""},
    {sls + "＆severity＝Info", Verdict::Fine, "full-width parameter-severity", ""},
    // Scheme.
    {"http://api.flashcat.cloud/event/push/alert/aliyun/sls?integration_key=KEY", Verdict::Warning,
     "saas-http", sls},
    {"http://api.flashcat.cloud:80/event/push/alert/aliyun/sls?integration_key=KEY", Verdict::Warning,
     "saas-http", sls},
    {"http://127.example.com/event/push/alert/aliyun/sls?integration_key=KEY", Verdict::Warning, "clear-text",
     ""},
    {"http://duty.example.com/event/push/alert/aliyun/sls?integration_key=KEY", Verdict::Warning,
     "clear-text", ""},
    {"http://192.0.2.7:8080/event/push/alert/aliyun/sls?integration_key=KEY", Verdict::Warning, "clear-text",
     ""},
    {"ftp://api.flashcat.cloud/event/push/alert/aliyun/sls?integration_key=KEY", Verdict::Refused, "scheme",
     ""},
    {"file:///event/push/alert/aliyun/sls?integration_key=KEY", Verdict::Refused, "no-host scheme", ""},
    {"api.flashcat.cloud/event/push/alert/aliyun/sls?integration_key=KEY", Verdict::Refused, "no-scheme",
     sls},
    {"//api.flashcat.cloud/event/push/alert/aliyun/sls?integration_key=KEY", Verdict::Refused, "no-scheme",
     sls},
    {"https:/api.flashcat.cloud/event/push/alert/aliyun/sls?integration_key=KEY", Verdict::Refused, "slashes",
     sls},
    {"https:api.flashcat.cloud/event/push/alert/aliyun/sls?integration_key=KEY", Verdict::Refused, "slashes",
     sls},
    {"https://https://api.flashcat.cloud/event/push/alert/aliyun/sls?integration_key=KEY", Verdict::Refused,
     "scheme-twice", sls},
    // Host.
    {"https:///event/push/alert/aliyun/sls?integration_key=KEY", Verdict::Refused, "no-host", ""},
    {"https://user:pass@api.flashcat.cloud/event/push/alert/aliyun/sls?integration_key=KEY", Verdict::Refused,
     "user-info", ""},
    {"https://user:pa/ss@api.flashcat.cloud/event/push/alert/aliyun/sls?integration_key=KEY",
     Verdict::Refused, "user-info", ""},
    {"https://duty.example.com:8443/a@b/event/push/alert/aliyun/sls?integration_key=KEY", Verdict::Fine, "",
     ""},
    {"https://api.flashcat.cloud:0/event/push/alert/aliyun/sls?integration_key=KEY", Verdict::Refused, "port",
     ""},
    {"https://api.flashcat.cloud:70000/event/push/alert/aliyun/sls?integration_key=KEY", Verdict::Refused,
     "port", ""},
    {"https://api.flashcat.cloud:/event/push/alert/aliyun/sls?integration_key=KEY", Verdict::Refused, "port",
     ""},
    {"https://api.flashcat.cloud:80a/event/push/alert/aliyun/sls?integration_key=KEY", Verdict::Refused,
     "port", ""},
    {"https://api..flashcat.cloud/event/push/alert/aliyun/sls?integration_key=KEY", Verdict::Refused, "host",
     ""},
    {"https://api,flashcat.cloud/event/push/alert/aliyun/sls?integration_key=KEY", Verdict::Refused, "host",
     ""},
    {"https://[::1/event/push/alert/aliyun/sls?integration_key=KEY", Verdict::Refused, "host", ""},
    {"https://{host}/event/push/alert/aliyun/sls?integration_key=KEY", Verdict::Refused, "placeholder-host",
     ""},
    {"{api_host}/event/push/alert/n9e?integration_key=$integration_key", Verdict::Refused,
     "no-scheme placeholder-host placeholder-key type-other", ""},
    {"{FLASHCAT_API_BASE}/event/push/alert/grafana?integration_key={integration_key}", Verdict::Refused,
     "no-scheme placeholder-host placeholder-key type-other", ""},
    {"https://console.flashcat.cloud/channel/123/integration", Verdict::Refused, "console-page", ""},
    {"https://console.flashcat.cloud", Verdict::Refused, "console-page", ""},
    {"https://app.flashcat.cloud/event/push/alert/aliyun/sls?integration_key=KEY", Verdict::Refused,
     "console-page", ""},
    // Path.
    {"https://api.flashcat.cloud/", Verdict::Refused, "no-key no-push-path", ""},
    {"https://api.flashcat.cloud?integration_key=KEY", Verdict::Refused, "no-push-path", ""},
    {"https://api.flashcat.cloud/Event/Push/alert/aliyun/sls?integration_key=KEY", Verdict::Refused,
     "no-push-path", ""},
    {"https://api.flashcat.cloud/event/push/change/standard?integration_key=KEY", Verdict::Refused,
     "change-events", ""},
    {"https://api.flashcat.cloud/event/push/change/standard?integration_key=$key", Verdict::Refused,
     "change-events placeholder-key", ""},
    {"https://api.flashcat.cloud/event/push/other/sls?integration_key=KEY", Verdict::Refused, "unknown-kind",
     ""},
    {"https://api.flashcat.cloud/event/push/?integration_key=KEY", Verdict::Refused, "unknown-kind", ""},
    {"https://api.flashcat.cloud/event/push/alert?integration_key=KEY", Verdict::Refused, "no-type", ""},
    {"https://api.flashcat.cloud/event/push/alert/?integration_key=KEY", Verdict::Refused, "no-type", ""},
    {"https://api.flashcat.cloud/push/incident/comment-by-alert?integration_key=test-key", Verdict::Refused,
     "api-address", ""},
    {"https://api.flashcat.cloud/channel/list-by-integration?integration_key=KEY", Verdict::Refused,
     "api-address", ""},
    {"https://api.flashcat.cloud/alert/list?app_key=abc", Verdict::Refused, "api-address", ""},
    // Type.
    {"https://api.flashcat.cloud/event/push/alert/standard?integration_key=KEY", Verdict::Warning,
     "type-standard", ""},
    {"https://engine.example.com/proxy/event/push/alert/standard", Verdict::Refused, "no-key type-standard",
     ""},
    {"https://api.flashcat.cloud/event/push/alert/n9e?integration_key=KEY", Verdict::Warning, "type-other",
     ""},
    {"https://api.flashcat.cloud/event/push/alert/skywalking?integration_key=KEY", Verdict::Warning,
     "type-other", ""},
    {"https://api.flashcat.cloud/event/push/alert/pagerduty?integration_key=KEY", Verdict::Warning,
     "type-other", ""},
    {"https://api.flashcat.cloud/event/push/alert/aws/cloudwatch?integration_key=KEY", Verdict::Warning,
     "type-other", ""},
    {"https://api.flashcat.cloud/event/push/alert/grafana?integration_key=KEY", Verdict::Warning,
     "type-other", ""},
    {"https://api.flashcat.cloud/event/push/alert/aliyun/cms?integration_key=KEY", Verdict::Neutral,
     "type-unknown", ""},
    {"https://api.flashcat.cloud/event/push/alert/awesome?integration_key=KEY", Verdict::Neutral,
     "type-unknown", ""},
    // Key.
    {"https://api.flashcat.cloud/event/push/alert/aliyun/sls", Verdict::Refused, "no-key", ""},
    {"https://api.flashcat.cloud/event/push/alert/aliyun/sls?", Verdict::Refused, "no-key", ""},
    {"https://api.flashcat.cloud/event/push/alert/aliyun/sls?integration_key", Verdict::Refused, "key-empty",
     ""},
    {"https://api.flashcat.cloud/event/push/alert/aliyun/sls?integration_key=", Verdict::Refused, "key-empty",
     ""},
    {"https://api.flashcat.cloud/event/push/alert/aliyun/sls?integration_key=%20", Verdict::Refused,
     "key-empty", ""},
    {sls + "&integration_key=KEY", Verdict::Refused, "key-twice", ""},
    {"https://api.flashcat.cloud/event/push/alert/aliyun/sls?integration_key=abcdef0123456789", Verdict::Fine,
     "key-form", ""},
    {sls + "%20", Verdict::Warning, "key-blank key-form", sls},
    {sls + "+", Verdict::Warning, "key-blank key-form", sls},
    {"https://api.flashcat.cloud/event/push/alert/aliyun/sls?integration_key=****e131", Verdict::Refused,
     "key-masked", ""},
    {"https://api.flashcat.cloud/event/push/alert/aliyun/sls?integration_key=$key", Verdict::Refused,
     "placeholder-key", ""},
    {"https://api.flashcat.cloud/event/push/alert/aliyun/sls?integration_key=%7Bintegration_key%7D",
     Verdict::Refused, "placeholder-key", ""},
    {"https://api.flashcat.cloud/event/push/alert/aliyun/sls?integration_key=your-integration-key",
     Verdict::Refused, "placeholder-key", ""},
    {"https://api.flashcat.cloud/event/push/alert/aliyun/sls?integration_key=YOUR_KEY", Verdict::Refused,
     "placeholder-key", ""},
    {"https://api.flashcat.cloud/event/push/alert/aliyun/sls?integration_key=xxx", Verdict::Refused,
     "placeholder-key", ""},
    {"https://api.flashcat.cloud/event/push/alert/aliyun/sls?integration_key=XXXX-xxxx", Verdict::Refused,
     "placeholder-key", ""},
    {"https://api.flashcat.cloud/event/push/alert/aliyun/sls?Integration_Key=KEY", Verdict::Refused,
     "key-name", sls},
    {"https://api.flashcat.cloud/event/push/alert/aliyun/sls?integration-key=KEY", Verdict::Refused,
     "key-name", sls},
    {"https://api.flashcat.cloud/event/push/alert/aliyun/sls?app_key=KEY", Verdict::Refused, "app-key", ""},
    {sls + "&app_key=abcdef0123456789", Verdict::Refused, "app-key", ""},
    // Other parameters.
    {sls + "&severity=Critical", Verdict::Fine, "parameter-severity", ""},
    {sls + "&severity=critical", Verdict::Warning, "severity-value", ""},
    {sls + "&title_rule=$a::$b", Verdict::Fine, "parameter-title-rule", ""},
    {sls + "&channel_id=12", Verdict::Fine, "parameter-channel", ""},
    {sls + "&layer_person_reset_0_emails=a%40example.com", Verdict::Fine, "parameter-layer", ""},
    {sls + "&layer_webhook_reset_1_x=y", Verdict::Fine, "parameter-layer", ""},
    {sls + "&team=payments&flag", Verdict::Fine, "parameter-other", ""},
    {sls + "&title_rule=why?", Verdict::Fine, "parameter-title-rule", ""},
    // A second question mark.
    {sls + "?severity=Info", Verdict::Refused, "second-question-mark", sls + "&severity=Info"},
    {"https://api.flashcat.cloud/event/push/alert/aliyun/sls?severity=Info?integration_key=KEY",
     Verdict::Refused, "second-question-mark",
     "https://api.flashcat.cloud/event/push/alert/aliyun/sls?severity=Info&integration_key=KEY"},
    {sls + "?severity=Info?title_rule=$a", Verdict::Refused, "second-question-mark",
     sls + "&severity=Info&title_rule=$a"},
    {sls + "&team=a?severity=Info", Verdict::Warning, "second-question-mark", sls + "&team=a&severity=Info"},
    {sls + "&amp;severity=Info", Verdict::Warning, "html-escaped", sls + "&severity=Info"},
    {"https://api.flashcat.cloud/event/push/alert/aliyun/sls?team=a?severity=Info", Verdict::Refused,
     "no-key second-question-mark",
     "https://api.flashcat.cloud/event/push/alert/aliyun/sls?team=a&severity=Info"},
    {"https://api.flashcat.cloud/event/push/alert/aliyun/sls?team=a?severity=Info?integration_key=KEY",
     Verdict::Refused, "second-question-mark",
     "https://api.flashcat.cloud/event/push/alert/aliyun/sls?team=a&severity=Info&integration_key=KEY"},
    {sls + "&team=a?app_key=KEY", Verdict::Refused, "app-key second-question-mark",
     sls + "&team=a&app_key=KEY"},
    {"https://api.flashcat.cloud/event/push/alert/aliyun/sls?Integration_key=KEY?severity=Info",
     Verdict::Refused, "key-name second-question-mark", sls + "&severity=Info"},
    {"https://api.flashcat.cloud/event/push/alert/aliyun/sls?severity=Info&amp;integration_key=KEY",
     Verdict::Refused, "html-escaped parameter-severity",
     "https://api.flashcat.cloud/event/push/alert/aliyun/sls?severity=Info&integration_key=KEY"},
    // Several faults at once, one corrected address.
    {"api.flashcat.cloud/event/push/alert/aliyun/sls?integration_key=KEY?severity=Info", Verdict::Refused,
     "no-scheme second-question-mark", sls + "&severity=Info"},
    // Fragment, blanks inside, foreign characters.
    {sls + "#top", Verdict::Fine, "fragment", ""},
    {sls + " \xE3\x80\x80#top", Verdict::Fine, "fragment", ""},
    {"https://api.flashcat.cloud/event/push/alert/aliyun/sls ?integration_key=KEY", Verdict::Refused, "space",
     ""},
    {"https://api.flashcat.cloud/event/push/\nalert/aliyun/sls?integration_key=KEY", Verdict::Refused,
     "space unknown-kind", ""},
    {"https://duty.例子.cn/event/push/alert/aliyun/sls?integration_key=KEY", Verdict::Warning, "non-ascii",
     ""},
    // No URL at all.
    {"", Verdict::Refused, "empty", ""},
    {" \t\n", Verdict::Refused, "empty", ""},
    {"\"\"", Verdict::Refused, "empty", ""},
    {"alerts-12345@mail.example.com", Verdict::Refused, "email", ""},
    {"mailto:alerts@example.com", Verdict::Refused, "email", ""},
    {"KEY", Verdict::Refused, "key-alone", ""},
    {"hello", Verdict::Refused, "no-key no-push-path no-scheme", ""},
    {"/event/push/alert/aliyun/sls?integration_key=KEY", Verdict::Refused, "no-host no-scheme", ""},
};

class PushUrlTable : public testing::TestWithParam<Case> {};

} // namespace

TEST_P(PushUrlTable, IsJudged) {
    const auto& wanted = GetParam();
    const auto url = parsePushUrl(withKey(wanted.pasted));
    EXPECT_EQ(id(url.verdict), id(wanted.verdict));
    EXPECT_EQ(ids(url), wanted.ids);
    EXPECT_EQ(url.corrected, withKey(wanted.corrected));
    EXPECT_EQ(url.masked().find(key), std::string::npos);
    EXPECT_EQ(url.correctedMasked().find(key), std::string::npos);
    for (const auto& finding : url.findings) {
        for (const auto& [name, value] : finding.arguments)
            EXPECT_EQ(value.find(key), std::string::npos) << finding.id << " " << name;
    }
    if (!url.corrected.empty()) {
        EXPECT_EQ(parsePushUrl(url.corrected).corrected, "") << "a corrected URL needs no second correction";
    }
}

INSTANTIATE_TEST_SUITE_P(Forms, PushUrlTable, testing::ValuesIn(cases));

TEST(PushUrl, AFindingHidesTheKeyAlsoAfterItsBytesAreMended) {
    const std::string pasted = "six\xEF\xBF\xBDtimes.seven";
    const auto url = parsePushUrl("https://h.example.com/six\xA7times.seven?integration_key=" + pasted);
    ASSERT_FALSE(url.findings.empty());
    for (const auto& finding : url.findings) {
        for (const auto& [name, value] : finding.arguments)
            EXPECT_EQ(value.find(pasted), std::string::npos) << finding.id << " " << name;
    }
}

TEST(PushUrl, AMendedUrlHidesTheKeyThatWasPasted) {
    const std::string pasted = "six-times.seven"; // no form of a key that would be hidden by itself
    const auto url = parsePushUrl(
        "https://h.example.com/" + pasted +
        "/event/push/alert/aliyun/sls?a=1?integration_key=another-key-first&integration_key=" + pasted);
    ASSERT_EQ(url.key, pasted);
    ASSERT_NE(url.corrected.find(pasted), std::string::npos);
    EXPECT_EQ(url.correctedMasked().find(pasted), std::string::npos) << url.correctedMasked();
}

TEST(PushUrl, IsTakenApart) {
    const auto url = parsePushUrl(
        "https://duty.example.com:8443/a/b/event/push/alert/aliyun/sls?x=%41&integration_key=" + key +
        "&severity=Info&&y");
    EXPECT_EQ(url.scheme, "https");
    EXPECT_EQ(url.host, "duty.example.com:8443");
    EXPECT_EQ(url.prefix, "/a/b");
    EXPECT_EQ(url.kind, "alert");
    EXPECT_EQ(url.typePath, "aliyun/sls");
    EXPECT_EQ(url.key, key);
    EXPECT_EQ(url.parameters,
              (std::vector<std::string>{"x=%41", "integration_key=" + key, "severity=Info", "", "y"}));
    EXPECT_EQ(url.text(),
              "https://duty.example.com:8443/a/b/event/push/alert/aliyun/sls?x=%41&integration_key=" + key +
                  "&severity=Info&&y");
}

TEST(PushUrl, IsMaskedToTheLastFour) {
    EXPECT_EQ(parsePushUrl(good).masked(),
              "https://api.flashcat.cloud/event/push/alert/aliyun/sls?integration_key=****e131");
    EXPECT_EQ(parsePushUrl("https://h.example.com/event/push/alert/sls?app_key=" + key).masked(),
              "https://h.example.com/event/push/alert/sls?app_key=****e131");
    EXPECT_EQ(
        parsePushUrl("https://user:secret-of-mine@h.example.com/event/push/alert/sls?integration_key=" + key)
            .masked(),
        "https://h.example.com/event/push/alert/sls?integration_key=****e131");
}

TEST(PushUrl, MasksAKeyWhereverItWasPasted) {
    for (const auto& text :
         {"https://h.example.com/event/push/alert/sls/" + key,
          "https://h.example.com/event/push/alert/sls?" + key,
          "https://h.example.com/" + key + "?integration_key=" + key, "https://" + key + ".example.com/",
          "https://h.example.com/event/push/alert/sls?integration_key=" + key + "&copy=" + key,
          "https://h.example.com/event/push/alert/sls?integration%5Fkey=" + key,
          "https://h.example.com/event/push/alert/sls?INTEGRATION_KEY=" + key,
          "https://h.example.com/event/push/alert/sls?integration_key:" + key, key}) {
        const auto url = parsePushUrl(text);
        EXPECT_EQ(url.masked().find(key.substr(0, 31)), std::string::npos) << text;
        for (const auto& finding : url.findings) {
            for (const auto& argument : finding.arguments)
                EXPECT_EQ(argument.second.find(key.substr(0, 31)), std::string::npos) << finding.id;
        }
    }
}

TEST(PushUrl, KeyNameMayBeEscaped) {
    const auto url = parsePushUrl("https://h.example.com/event/push/alert/sls?integration%5Fkey=" + key);
    EXPECT_EQ(url.key, key);
    EXPECT_EQ(ids(url), "");
}

TEST(PushUrl, ErrorsDecideTheVerdictBeforeTheType) {
    const auto url = parsePushUrl("http://duty.example.com/event/push/alert/standard?integration_key=");
    EXPECT_EQ(url.verdict, Verdict::Refused);
    EXPECT_EQ(ids(url), "clear-text key-empty type-standard");
}

TEST(ComposePushUrl, MakesAnAssumedPath) {
    const auto url = composePushUrl("api.flashcat.cloud", key);
    EXPECT_EQ(url.text(), good);
    EXPECT_TRUE(url.composed);
    EXPECT_EQ(url.verdict, Verdict::Neutral) << "an assumption is not yet fine";
    EXPECT_EQ(ids(url), "composed");
    EXPECT_EQ(url.findings.front().certainty, core::Certainty::Inferred);
}

TEST(ComposePushUrl, TakesBaseAddressesAsPeopleTypeThem) {
    EXPECT_EQ(composePushUrl(" https://duty.example.com:8443/proxy// ", key).text(),
              "https://duty.example.com:8443/proxy/event/push/alert/aliyun/sls?integration_key=" + key);
    EXPECT_EQ(composePushUrl("http://10.0.0.7:8080", key, "/sls").text(),
              "http://10.0.0.7:8080/event/push/alert/sls?integration_key=" + key);
    EXPECT_EQ(composePushUrl("duty.example.com?team=a", key).text(),
              "https://duty.example.com/event/push/alert/aliyun/sls?integration_key=" + key + "&team=a");
}

TEST(ComposePushUrl, KeyCannotBreakOutOfItsParameter) {
    const auto url = composePushUrl("api.flashcat.cloud", "a&severity=Info#x?y z");
    ASSERT_EQ(url.parameters.size(), 1U);
    EXPECT_EQ(url.parameters.front(), "integration_key=a%26severity%3DInfo%23x%3Fy%20z");
}

TEST(ComposePushUrl, JudgesWhatItMade) {
    EXPECT_EQ(ids(composePushUrl("api.flashcat.cloud", "")), "composed key-empty");
    EXPECT_EQ(ids(composePushUrl("", key)), "composed no-host");
    EXPECT_EQ(ids(composePushUrl("console.flashcat.cloud", key)), "composed console-page");
    EXPECT_EQ(ids(composePushUrl("api.flashcat.cloud", "$key")), "composed placeholder-key");
}
