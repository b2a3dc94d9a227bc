#include "integration/StepRows.h"

// Words of the present console: help.aliyun.com and alibabacloud.com, "Create a webhook", "Create an alert
// template", "Create an action policy", "Notification methods", "Create an alert monitoring rule for logs".
// Words of the older console: docs.flashcat.cloud, Alibaba Cloud SLS integration. English words that only
// Alibaba's pages of 2021 have stand as english2021 where the guide has another one.
namespace integration {
namespace {

using enum Step;

constexpr Label alertCenter{"告警中心", "Alert Center", "告警", "Alert"};
constexpr Label policies{"通知策略", "Notification Policy", "告警管理", "Alert Management"};
constexpr Label create{"创建", "Create", "添加", "Add"};
constexpr Label contentTemplate{"内容模板", "Content Template", {}, {}, {}, "Alert Template"};
constexpr Label actionPolicy{"行动策略", "Action Policy"};
constexpr Label slsType{"阿里云 SLS", "Alibaba Cloud SLS"};

constexpr StepRow steps[] = {
    {Flashduty, {"Flashduty", "Flashduty"}, "step-flashduty", {"保存", "Save"}},
    {Webhook, {"Webhook 集成", "Webhook"}, "step-webhook", {"确认", "OK", {}, "Confirm"}},
    {ContentTemplate, {"内容模板", "Content template"}, "step-template", {"确定", "OK", "确认", "Confirm"}},
    {ActionPolicy, {"行动策略", "Action policy"}, "step-policy", {"确认", "OK", {}, "Confirm"}},
    {Rules, {"告警规则", "Rules"}, "step-rules", {"确定", "Confirm", {}, {}, {}, "OK"}},
    {Check, {"检查", "Check"}, "step-check", {}},
};

constexpr StationRow stations[] = {
    {Flashduty, ForSide::Private, false, {"协作空间", "Channel"}},
    {Flashduty, ForSide::Private, false, {"空间详情", "channel details"}},
    {Flashduty, ForSide::Private, false, {"专属集成", "Integrate Data", "集成数据", "Integration"}},
    {Flashduty,
     ForSide::Private,
     false,
     {"添加集成", "Dedicated Integration", "添加一个集成", "Add Integration"}},
    {Flashduty, ForSide::Private, false, slsType},
    {Flashduty, ForSide::Shared, false, {"集成中心", "Integration Center"}},
    {Flashduty, ForSide::Shared, false, {"告警事件", "Alerts", {}, "Alert Events"}},
    {Flashduty, ForSide::Shared, false, slsType},

    {Webhook, ForSide::Both, false, alertCenter},
    {Webhook, ForSide::Both, false, {"通知对象", "Notification Objects", "告警管理", "Alert Management"}},
    {Webhook, ForSide::Both, false, {"Webhook集成", "Webhook Integration"}},
    {Webhook, ForSide::Both, false, {"创建", "Create", "新建"}},

    {ContentTemplate, ForSide::Both, false, alertCenter},
    {ContentTemplate, ForSide::Both, false, policies},
    {ContentTemplate, ForSide::Both, false, contentTemplate},
    {ContentTemplate, ForSide::Both, false, create},

    {ActionPolicy, ForSide::Both, false, alertCenter},
    {ActionPolicy, ForSide::Both, false, policies},
    {ActionPolicy, ForSide::Both, false, actionPolicy},
    {ActionPolicy, ForSide::Both, false, create},

    {Rules, ForSide::Both, false, {"Project列表", "Projects"}},
    {Rules, ForSide::Both, false, {"日志存储", "Log Storage"}},
    {Rules, ForSide::Both, false, {"日志库", "Logstores"}},
    {Rules, ForSide::Both, false, {"查询/分析", "Save as Alert"}},
    {Rules, ForSide::Both, false, {"告警监控规则", "Alert Rule"}},
    {Rules, ForSide::Both, true, {"规则/事务", "Rules/Transactions"}},
    {Rules, ForSide::Both, true, {"新建告警", "Create Alert"}},
    {Rules, ForSide::Both, true, {"告警规则", "Alert Rule"}},
};

constexpr NoteRow notes[] = {
    {Flashduty, ForSide::Private, "note-flashduty-private"},
    {Flashduty, ForSide::Shared, "note-flashduty-shared"},
    {Flashduty, ForSide::Both, "note-flashduty-permission"},
    {Webhook, ForSide::Both, "note-sls-public-only"},
    {Webhook, ForSide::Both, "note-only-200"},
    {ContentTemplate, ForSide::Both, "note-template-signin"},
    {ActionPolicy, ForSide::Both, "note-policy-second-list"},
    {ActionPolicy, ForSide::Both, "note-policy-condition"},
    {Rules, ForSide::Both, "note-rule-annotations"},
    {Rules, ForSide::Both, "note-rule-labels"},
    {Rules, ForSide::Both, "note-rule-repeat"},
    {Check, ForSide::Both, "note-check-accepted"},
    {Check, ForSide::Both, "note-check-latest-event"},
    {Check, ForSide::Both, "note-check-free-plan"},
    {Check, ForSide::Shared, "note-check-routes"},
};

} // namespace

std::span<const StepRow> stepRows() {
    return steps;
}

std::span<const StationRow> stationRows() {
    return stations;
}

std::span<const NoteRow> noteRows() {
    return notes;
}

} // namespace integration
