#include "integration/Integration.h"

#include "Utf8.h"

#include <gtest/gtest.h>

#include <set>

namespace {

using integration::Integration;
using integration::Rule;

std::vector<std::string> ids(const std::vector<core::Finding>& findings) {
    std::vector<std::string> out;
    for (const auto& finding : findings)
        out.push_back(finding.id);
    return out;
}
using Ids = std::vector<std::string>;

Integration named(const std::string& id, const std::string& name) {
    Integration one;
    one.id = id;
    one.name = name;
    return one;
}

} // namespace

TEST(ProposedNames, AreThoseOfTheGuideForTheFirst) {
    auto one = named("1", "Payments");
    proposeNames(one, {});
    EXPECT_EQ(one.webhook, (integration::Named{"flashduty-sls", "Flashduty SLS"}));
    EXPECT_EQ(one.contentTemplate, (integration::Named{"flashduty-sls-template", "Flashduty SLS template"}));
    EXPECT_EQ(one.actionPolicy, (integration::Named{"flashduty-sls-policy", "Flashduty SLS policy"}));
    EXPECT_EQ(probeWebhook(one), (integration::Named{"flashduty-sls-probe", "Flashduty SLS probe"}));
}

TEST(ProposedNames, AreValidAndDifferForAnyNames) {
    const std::string names[] = {"Payments",
                                 "payments",
                                 "订单服务",
                                 "订单服务",
                                 "订单 Order",
                                 "",
                                 "  ",
                                 "→ ' \" <>",
                                 "\xF0\x9F\x9A\xA8 alarms",
                                 "bad \xFF bytes",
                                 std::string(100, 'x'),
                                 std::string(100, 'x'),
                                 "非常非常非常非常非常非常非常非常非常非常非常非常长的名字",
                                 "非常非常非常非常非常非常非常非常非常非常非常非常长的名字二",
                                 "a\nb"};
    std::vector<Integration> all;
    std::set<std::string> seenIds;
    std::set<std::string> seenNames;
    for (const auto& name : names) {
        auto one = named(std::to_string(all.size()), name);
        proposeNames(one, all);
        auto probe = probeWebhook(one);
        for (const integration::Named* record :
             {&one.webhook, &one.contentTemplate, &one.actionPolicy, &probe}) {
            SCOPED_TRACE(record->id + " / " + record->name);
            EXPECT_EQ(ids(integration::checkRecordId(record->id)), Ids());
            EXPECT_EQ(ids(integration::checkRecordName(record->name)), Ids());
            EXPECT_TRUE(seenIds.insert(record->id).second);
            EXPECT_TRUE(seenNames.insert(record->name).second);
        }
        all.push_back(std::move(one));
    }
}

TEST(ProposedNames, AreTheSameEachTimeAndIgnoreSamplesAndItself) {
    auto first = named("1", "A");
    proposeNames(first, {});
    auto chinese = named("2", "订单服务");
    proposeNames(chinese, {first});
    auto again = named("3", "订单服务");
    proposeNames(again, {first});
    EXPECT_EQ(chinese.webhook, again.webhook);
    EXPECT_EQ(chinese.webhook.name, "Flashduty SLS 订单服务");
    EXPECT_EQ(chinese.webhook.id.size(), std::string("flashduty-sls-3f2a").size());

    const auto before = first.webhook;
    proposeNames(first, {first, chinese});
    EXPECT_EQ(first.webhook, before);
    first.sample = true;
    auto real = named("4", "B");
    proposeNames(real, {first});
    EXPECT_EQ(real.webhook.id, "flashduty-sls");
}

TEST(FieldChecks, NameTheRule) {
    using namespace integration;
    EXPECT_EQ(ids(checkRecordId("")), Ids{"record-id-empty"});
    EXPECT_EQ(ids(checkRecordId("flashduty-sls.v_2")), Ids());
    EXPECT_EQ(ids(checkRecordId("flash duty")), Ids{"record-id-characters"});
    EXPECT_EQ(ids(checkRecordId("订单服务订单")), Ids{"record-id-characters"});
    EXPECT_EQ(ids(checkRecordId("1flashduty")), Ids{"record-id-first"});
    EXPECT_EQ(ids(checkRecordId("abcd")), Ids{"record-id-length"});
    EXPECT_EQ(ids(checkRecordId("abcde")), Ids());
    EXPECT_EQ(ids(checkRecordId(std::string(60, 'a'))), Ids());
    EXPECT_EQ(ids(checkRecordId(std::string(61, 'a'))), Ids{"record-id-length"});
    EXPECT_EQ(checkRecordId("flash duty").front().position->column, 6U);

    EXPECT_EQ(ids(checkRecordName(" ")), Ids{"record-name-empty"});
    EXPECT_EQ(ids(checkRecordName("订单 SLS")), Ids());
    for (const char c : std::string("\\$|~?&<>{}'\"`\n"))
        EXPECT_EQ(ids(checkRecordName(std::string("a") + c)), Ids{"record-name-characters"}) << c;
    std::string forty;
    for (int i = 0; i < 40; ++i)
        forty += "单";
    EXPECT_EQ(ids(checkRecordName(forty)), Ids());
    EXPECT_EQ(ids(checkRecordName(forty + "单")), Ids{"record-name-length"});

    EXPECT_EQ(ids(checkProject("")), Ids{"project-empty"});
    EXPECT_EQ(ids(checkProject("prod-1")), Ids());
    EXPECT_EQ(ids(checkProject("Prod")), Ids{"project-characters"});
    EXPECT_EQ(ids(checkProject("ab")), Ids{"project-length"});
    EXPECT_EQ(ids(checkProject(std::string(64, 'a'))), Ids{"project-length"});

    EXPECT_EQ(ids(checkRegion("")), Ids{"region-empty"});
    EXPECT_EQ(ids(checkRegion("cn-hangzhou")), Ids());
    EXPECT_EQ(ids(checkRegion("cn-fuzhou")), Ids{"region-closing"});
    EXPECT_EQ(ids(checkRegion("ap-south-1")), Ids{"region-unknown"});
    EXPECT_EQ(ids(checkRegion("华东1")), Ids{"region-form"});
    EXPECT_EQ(ids(checkRegion("cn-hangzhou ")), Ids{"region-form"});

    EXPECT_EQ(ids(checkIntegrationName("支付 → Flashduty")), Ids());
    EXPECT_EQ(ids(checkIntegrationName("\t")), Ids{"integration-name-empty"});
    EXPECT_EQ(ids(checkIntegrationName("a\tb")), Ids{"integration-name-characters"});
    EXPECT_EQ(ids(checkIntegrationName(std::string(101, 'a'))), Ids{"integration-name-length"});
}

TEST(Regions, AreListedOnceInBothLanguages) {
    std::set<std::string_view> seen;
    for (const auto& region : integration::regions()) {
        EXPECT_TRUE(seen.insert(region.id).second) << region.id;
        EXPECT_FALSE(region.chinese.empty() || region.english.empty()) << region.id;
    }
    EXPECT_EQ(seen.size(), 31U);
}

TEST(PastedRules, AreReadInEveryUsualForm) {
    const std::vector<Rule> known{{"Known", "alert-1-1", true}, {"By name", "", false}};
    const auto pasted = integration::readRules("\xEF\xBB\xBFGateway 5xx rate\talert-1731840610-2201\r\n"
                                               "退款积压，alert-1731840962-2205\n"
                                               "alert-1731841015-2207\n"
                                               "\n   \r"
                                               "\"Quoted, with comma\",alert-2-2,\n"
                                               "alert-3-3 id first\n"
                                               "no id at all\n"
                                               "Other name alert-1-1\n"
                                               "By name\talert-4-4\n"
                                               "no id at all\n"
                                               "alert-x-1 not an id\n",
                                               known);
    const std::vector<Rule> expected{{"Gateway 5xx rate", "alert-1731840610-2201", false},
                                     {"退款积压", "alert-1731840962-2205", false},
                                     {"", "alert-1731841015-2207", false},
                                     {"Quoted, with comma", "alert-2-2", false},
                                     {"id first", "alert-3-3", false},
                                     {"no id at all", "", false},
                                     {"alert-x-1 not an id", "", false}};
    EXPECT_EQ(pasted.rules, expected);
    EXPECT_EQ(pasted.doubled, 3U);
    EXPECT_EQ(pasted.dropped, 0U);
}

TEST(PastedRules, StopAtTheLimit) {
    std::string text;
    for (int i = 0; i < 600; ++i)
        text += "rule " + std::to_string(i) + "\n";
    const auto pasted = integration::readRules(text, {{"known", "", false}});
    EXPECT_EQ(pasted.rules.size(), 499U);
    EXPECT_EQ(pasted.dropped, 101U);
}

TEST(PushAddress, PutsTheKeyBackWhereItWas) {
    const std::string key = "0123456789abcdef0123456789abcdef012";
    for (const std::string tail : {"", "&severity=Info&title_rule=a%20b", "&x"}) {
        const auto pasted =
            "https://api.flashcat.cloud/event/push/alert/aliyun/sls?a=1&integration_key=" + key + tail;
        const auto address = integration::addressOf(integration::parsePushUrl(pasted));
        EXPECT_EQ(address.withoutKey.find(key), std::string::npos);
        EXPECT_EQ(address.keyTail, "f012");
        EXPECT_EQ(urlWithKey(address, key), pasted);
        EXPECT_EQ(maskedUrl(address),
                  "https://api.flashcat.cloud/event/push/alert/aliyun/sls?a=1&integration_key=****f012" +
                      tail);
    }
    const auto brief = integration::addressOf(
        integration::parsePushUrl("http://10.0.0.1:8080/p/event/push/alert/aliyun/sls?integration_key=abc"));
    EXPECT_EQ(brief.keyTail, "");
    EXPECT_EQ(integration::maskedUrl(brief),
              "http://10.0.0.1:8080/p/event/push/alert/aliyun/sls?integration_key=****");
    EXPECT_EQ(integration::addressOf(integration::parsePushUrl("nobody@example.org")),
              integration::PushAddress());
    EXPECT_EQ(integration::urlWithKey({}, key), "");
}
