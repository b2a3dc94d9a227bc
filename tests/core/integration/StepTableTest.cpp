#include "integration/StepTable.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

namespace {

using namespace integration;

const std::string key = "0123456789abcdef0123456789abcdef012";

Integration sample(Side side = Side::Private) {
    Integration one;
    one.id = "1";
    one.name = "Payments";
    one.side = side;
    one.channel = "Pay";
    one.project = "prod-log";
    one.pushUrl = {"https://api.flashcat.cloud/event/push/alert/aliyun/sls?integration_key=&x=1", "f012",
                   false};
    one.probe = true;
    proposeNames(one, {});
    return one;
}

/// What the consoles say, written down a second time: Chinese and English of both generations.
struct Expected {
    const char* label;
    const char* value;
};
const std::map<std::string, Expected> expected{
    {"flashduty.name", {"集成名称|Integration Name|集成名称|Integration Name", "Payments"}},
    {"flashduty.channel", {"选择协作空间|choose the channel|选择协作空间|choose the channel", "Pay"}},
    {"flashduty.push-url", {"推送地址|push URL|推送地址|push URL", nullptr}},
    {"webhook.id", {"标识符|ID|标识符|ID", "flashduty-sls"}},
    {"webhook.name", {"名称|Name|名称|Name", "Flashduty SLS"}},
    {"webhook.type", {"类型|Type|类型|Type", "通用Webhook|Universal Webhook|通用 Webhook|Generic Webhook"}},
    {"webhook.method", {"请求方法|Request Method|请求方法|Request Method", "POST|POST|POST|POST"}},
    {"webhook.url", {"请求地址|Request URL|请求地址|Request URL", nullptr}},
    {"webhook.headers", {"请求头|headers|请求头|headers", ""}},
    {"webhook.signing-key", {"加签密钥|Signing Key|加签密钥|Signing Key", ""}},
    {"probe.id", {"标识符|ID|标识符|ID", "flashduty-sls-probe"}},
    {"probe.name", {"名称|Name|名称|Name", "Flashduty SLS probe"}},
    {"probe.type", {"类型|Type|类型|Type", "通用Webhook|Universal Webhook|通用 Webhook|Generic Webhook"}},
    {"probe.method", {"请求方法|Request Method|请求方法|Request Method", "POST|POST|POST|POST"}},
    {"probe.url", {"请求地址|Request URL|请求地址|Request URL", "https://r.example/?integration_key=t"}},
    {"template.id", {"标识符|ID|标识符|ID", "flashduty-sls-template"}},
    {"template.name", {"名称|Name|名称|Name", "Flashduty SLS template"}},
    {"template.channel",
     {"渠道|Channel tab|渠道|Channel tab", "WebHook-自定义|Webhook-Custom|Webhook-自定义|Webhook-Custom"}},
    {"template.send-mode",
     {"发送方式|Send Method|发送方式|Send Method", "逐条发送|Send Individually|逐条发送|Send Individually"}},
    {"template.content", {"发送内容|Content|发送内容|Send Content", "{{ alert | to_json}}"}},
    {"policy.id", {"标识符|ID|标识符|ID", "flashduty-sls-policy"}},
    {"policy.name", {"名称|Name|名称|Name", "Flashduty SLS policy"}},
    {"policy.list",
     {"第一行动列表|Primary Action Policy|第一行动列表|First Action List",
      "行动组|Action Group|行动组|Action Group"}},
    {"policy.channel",
     {"渠道|Notification Method|渠道|Channel", "通用Webhook|Universal Webhook|通用 Webhook|Generic Webhook"}},
    {"policy.webhook", {"选择Webhook|Select Webhook|选择Webhook|Select Webhook", "Flashduty SLS"}},
    {"policy.template", {"内容模板|Alert Template|内容模板|Content Template", "Flashduty SLS template"}},
    {"policy.period", {"发送时段|Period|发送时段|Send Period", "任意|Any Time|任意|Any"}},
    {"policy.end", {"结束|End|结束|Finish", "结束|End|结束|Finish"}},
    {"probe-action.channel",
     {"渠道|Notification Method|渠道|Channel", "通用Webhook|Universal Webhook|通用 Webhook|Generic Webhook"}},
    {"probe-action.webhook",
     {"选择Webhook|Select Webhook|选择Webhook|Select Webhook", "Flashduty SLS probe"}},
    {"probe-action.template",
     {"内容模板|Alert Template|内容模板|Content Template", "Flashduty SLS template"}},
    {"probe-action.period", {"发送时段|Period|发送时段|Send Period", "任意|Any Time|任意|Any"}},
    {"rule.mode",
     {"告警策略|Alert Policy|告警策略|Alert Policy", "普通模式|Normal Mode|普通模式|Normal Mode"}},
    {"rule.policy", {"行动策略|Action Policy|行动策略|Action Policy", "Flashduty SLS policy"}},
    {"rule.output", {"SLS通知|SLS Notification|SLS通知|SLS Notification", "开启|On|开启|On"}},
    {"rule.recovery", {"恢复通知|Recovery Notifications|恢复通知|Recovery Notifications", "开启|On|开启|On"}},
};

std::string fourWays(const Label& label) {
    std::string text;
    for (const auto generation : {LabelGeneration::Current, LabelGeneration::Older}) {
        for (const auto language : {ConsoleLanguage::Chinese, ConsoleLanguage::English})
            text += (text.empty() ? "" : "|") + std::string(label.in(language, generation));
    }
    return text;
}

std::string path(const StepView& view, ConsoleLanguage language, LabelGeneration generation) {
    std::string text;
    for (const auto word : pathIn(view, language, generation))
        text += (text.empty() ? "" : " > ") + std::string(word);
    return text;
}

std::vector<StepView> table(const Integration& one, const std::string& withKey = key) {
    return stepTable(one, withKey, "https://r.example/?integration_key=t");
}

const StepField& field(const std::vector<StepView>& views, const std::string& id) {
    for (const auto& view : views) {
        for (const auto* fields : {&view.fields, &view.probeFields}) {
            for (const auto& each : *fields) {
                if (each.id == id)
                    return each;
            }
        }
    }
    static const StepField none;
    ADD_FAILURE() << id;
    return none;
}

} // namespace

TEST(StepTable, OffersTheOwnContentWithItsReason) {
    const auto content = [](const Integration& one) {
        const auto fields = stepTable(one, {}, {}).at(2).fields;
        return *std::find_if(fields.begin(), fields.end(),
                             [](const auto& field) { return field.id == "template.content"; });
    };
    auto one = sample();
    EXPECT_EQ(content(one).value, defaultContent);
    EXPECT_EQ(content(one).why, "why-template-content");
    one.content = "{\n}";
    EXPECT_EQ(content(one).value, "{\n}");
    EXPECT_EQ(content(one).why, "why-template-content-own");
    EXPECT_EQ(content(one).pitfall, "why-template-content-own");
}

TEST(StepTable, HasTheLabelsAndValuesOfBothConsoles) {
    std::set<std::string> seen;
    for (const auto side : {Side::Private, Side::Shared}) {
        for (const auto& view : table(sample(side))) {
            for (const auto* fields : {&view.fields, &view.probeFields}) {
                for (const auto& each : *fields) {
                    SCOPED_TRACE(each.id);
                    seen.insert(each.id);
                    const auto found = expected.find(each.id);
                    ASSERT_NE(found, expected.end());
                    EXPECT_EQ(fourWays(each.label), found->second.label);
                    if (found->second.value != nullptr) {
                        EXPECT_EQ(each.choice.chinese.empty() ? each.value : fourWays(each.choice),
                                  found->second.value);
                    }
                    EXPECT_TRUE(each.kind == FieldKind::Paste
                                    ? each.choice.chinese.empty()
                                    : each.choice.chinese.empty() != each.value.empty());
                    EXPECT_FALSE(each.missing);
                }
            }
        }
    }
    EXPECT_EQ(seen.size(), expected.size());
}

TEST(StepTable, SaysWhereToClick) {
    const auto views = table(sample());
    ASSERT_EQ(views.size(), 6U);
    using enum ConsoleLanguage;
    using enum LabelGeneration;
    EXPECT_EQ(path(views[0], Chinese, Current), "协作空间 > 空间详情 > 专属集成 > 添加集成 > 阿里云 SLS");
    EXPECT_EQ(path(views[0], Chinese, Older), "协作空间 > 空间详情 > 集成数据 > 添加一个集成 > 阿里云 SLS");
    EXPECT_EQ(path(views[0], English, Older),
              "Channel > channel details > Integration > Add Integration > Alibaba Cloud SLS");
    EXPECT_EQ(path(table(sample(Side::Shared))[0], Chinese, Current), "集成中心 > 告警事件 > 阿里云 SLS");
    EXPECT_EQ(path(views[1], Chinese, Current), "告警中心 > 通知对象 > Webhook集成 > 创建");
    EXPECT_EQ(path(views[1], English, Current),
              "Alert Center > Notification Objects > Webhook Integration > Create");
    EXPECT_EQ(path(views[1], Chinese, Older), "告警 > 告警管理 > Webhook集成 > 新建");
    EXPECT_EQ(path(views[1], English, Older), "Alert > Alert Management > Webhook Integration > Create");
    EXPECT_EQ(path(views[2], Chinese, Current), "告警中心 > 通知策略 > 内容模板 > 创建");
    EXPECT_EQ(path(views[2], English, Older), "Alert > Alert Management > Content Template > Add");
    EXPECT_EQ(path(views[3], English, Current),
              "Alert Center > Notification Policy > Action Policy > Create");
    EXPECT_EQ(path(views[4], Chinese, Current), "Project列表 > 日志存储 > 日志库 > 查询/分析 > 告警监控规则");
    EXPECT_EQ(path(views[4], English, Older), "Rules/Transactions > Create Alert > Alert Rule");
    EXPECT_EQ(path(views[4], Chinese, Older), "规则/事务 > 新建告警 > 告警规则");
    EXPECT_EQ(fourWays(views[1].save), "确认|OK|确认|Confirm");
    EXPECT_EQ(fourWays(views[2].save), "确定|OK|确认|Confirm");
}

TEST(StepTable, TheTemplateIsExactlyThatOfTheGuideInAscii) {
    const auto views = table(sample());
    const auto& content = field(views, "template.content").value;
    EXPECT_EQ(content, "{{ alert | to_json}}");
    EXPECT_TRUE(std::all_of(content.begin(), content.end(), [](char c) { return c >= 0x20 && c < 0x7F; }));
}

TEST(StepTable, InsertsMasksOrMissesThePushUrl) {
    auto one = sample();
    auto views = table(one);
    const auto* url = &field(views, "webhook.url");
    EXPECT_EQ(url->value,
              "https://api.flashcat.cloud/event/push/alert/aliyun/sls?integration_key=" + key + "&x=1");
    EXPECT_TRUE(url->secret);
    EXPECT_FALSE(url->missing || url->assumed);

    one.pushUrl.composed = true;
    views = table(one, {});
    url = &field(views, "webhook.url");
    EXPECT_EQ(url->value,
              "https://api.flashcat.cloud/event/push/alert/aliyun/sls?integration_key=****f012&x=1");
    EXPECT_TRUE(url->missing && url->assumed);
    EXPECT_FALSE(url->secret);

    one.pushUrl = {};
    views = table(one);
    url = &field(views, "webhook.url");
    EXPECT_EQ(url->value, "");
    EXPECT_TRUE(url->missing);
    EXPECT_FALSE(url->secret);

    views = stepTable(one, {}, {});
    EXPECT_TRUE(field(views, "probe.url").missing);
    one.probe = false;
    for (const auto& view : table(one))
        EXPECT_TRUE(view.probeFields.empty());
}

TEST(StepTable, OpensTheRightPageOfTheRightSite) {
    auto one = sample();
    one.project = "a b/ü%?";
    auto views = table(one);
    const std::string china =
        "https://sls.console.aliyun.com/lognext/project/a%20b%2F%C3%BC%25%3F/alertcenter";
    EXPECT_EQ(views[0].deepLink, "https://console.flashcat.cloud/channel");
    for (const std::size_t step : {1U, 2U, 3U, 4U})
        EXPECT_EQ(views[step].deepLink, china);
    EXPECT_EQ(ruleLink(one, {"r", "alert-1-2", false}),
              "https://sls.console.aliyun.com/lognext/project/a%20b%2F%C3%BC%25%3F/alert/alert-1-2");
    EXPECT_EQ(ruleLink(one, {"r", "", false}), "");

    one.site = Site::International;
    one.side = Side::Shared;
    one.project = "p";
    one.enteredUs[Step::ActionPolicy] = 1;
    one.actionPolicy.id = "x&y=%41";
    views = table(one);
    EXPECT_EQ(views[0].deepLink, "https://console.flashcat.cloud/settings/source/alert");
    EXPECT_EQ(views[1].deepLink, "https://sls.console.alibabacloud.com/lognext/project/p/alertcenter");
    EXPECT_EQ(views[3].deepLink, "https://sls.console.alibabacloud.com/lognext/project/p/"
                                 "alertcenter?recordId=x%26y%3D%2541&tab=action_policy");

    one.project.clear();
    EXPECT_EQ(table(one)[2].deepLink, "https://sls.console.alibabacloud.com/");
    EXPECT_EQ(ruleLink(one, {"r", "alert-1-2", false}), "");
    one.pushUrl.withoutKey = "http://flashduty.example.org/event/push/alert/aliyun/sls?integration_key=";
    EXPECT_EQ(table(one)[0].deepLink, ""); // nobody knows the console of a private deployment
}

TEST(StepTable, EverySentenceItGivesIsListed) {
    const auto listed = stepSentenceIds();
    const auto expectListed = [&](const std::string& id) {
        EXPECT_TRUE(id.empty() || std::find(listed.begin(), listed.end(), id) != listed.end()) << id;
    };
    for (const auto side : {Side::Private, Side::Shared}) {
        for (const auto& view : table(sample(side))) {
            EXPECT_FALSE(view.purpose.empty());
            expectListed(view.purpose);
            for (const auto& note : view.notes)
                expectListed(note);
            for (const auto* fields : {&view.fields, &view.probeFields}) {
                for (const auto& each : *fields) {
                    EXPECT_FALSE(each.why.empty()) << each.id;
                    expectListed(each.why);
                    expectListed(each.pitfall);
                }
            }
        }
    }
}

TEST(StepTable, TheSigninNoteStandsOnlyByContentThatCarriesTheLink) {
    auto one = sample(Side::Private);
    for (const auto& [content, carries] : {std::pair{"", true},
                                           {"{{ alert | to_json}}", true},
                                           {"{\"a\": {{alert\n|\nto_json}}}", true},
                                           {"{{ to_json( alert ) }}", true},
                                           {"{{ alert.signin_url | quote }}", true},
                                           {"{\"title\": {{ alert.annotations.title | quote }}}", false},
                                           {"{{ alert.labels | to_json }}", false}}) {
        one.content = content;
        const auto notes = table(one)[2].notes;
        EXPECT_EQ(std::find(notes.begin(), notes.end(), "note-template-signin") != notes.end(), carries)
            << content;
    }
}
