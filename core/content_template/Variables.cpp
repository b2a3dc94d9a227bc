#include "content_template/Variables.h"

#include <algorithm>

namespace content_template {
namespace {

using core::Certainty;

constexpr auto documented = Certainty::Documented;
constexpr auto observed = Certainty::Observed;

constexpr Variable plain(std::string_view name, std::string_view example, Certainty certainty = documented) {
    return {name, Type::Text, TextForm::Plain, Inside::Nothing, certainty, false, false, example};
}
constexpr Variable text(std::string_view name, std::string_view example, Certainty certainty = documented) {
    return {name, Type::Text, TextForm::Free, Inside::Nothing, certainty, false, false, example};
}
constexpr Variable integer(std::string_view name, std::string_view example) {
    return {name, Type::Integer, TextForm::None, Inside::Nothing, documented, false, false, example};
}
/// Empty for metric stores that were joined as metadata, or spelled otherwise: prints nothing then.
constexpr Variable maybeInteger(std::string_view name, std::string_view example) {
    return {name, Type::Integer, TextForm::None, Inside::Nothing, documented, true, false, example};
}

// In the order of the vendor's table; behind it what only real bodies have.
constexpr Variable alertRows[] = {
    plain("aliuid", "117918634953****"),
    plain("alert_instance_id", "ee16a8f435485f3f-5be6b81edc520-3d6****"),
    plain("alert_id", "alert-12345"),
    text("alert_name", "测试告警规则"),
    plain("alert_type", "sls_alert"),
    plain("region", "cn-hangzhou"),
    plain("project", "my-project"),
    integer("next_eval_interval", "300"),
    integer("alert_time", "1616744734"),
    integer("fire_time", "1616059834"),
    integer("resolve_time", "0"),
    plain("status", "firing"),
    integer("severity", "10"),
    {"labels", Type::Map, TextForm::None, Inside::Texts, documented, false, false, R"({"env":"test"})"},
    {"annotations", Type::Map, TextForm::None, Inside::Texts, documented, false, false,
     R"({"title":"...","desc":"..."})"},
    {"results", Type::List, TextForm::None, Inside::Results, documented},
    {"fire_results", Type::List, TextForm::None, Inside::Rows, documented, false, false,
     R"([{"host":"example.com"}])"},
    integer("fire_results_count", "3"),
    text("condition", "Count:[5] > 3;Condition:[example.com]=='example.com'"),
    text("raw_condition", "Count:__count__ > 3;Condition:host=='example.com'"),
    {"policy", Type::Map, TextForm::None, Inside::Policy, documented},
    text("dashboard", "mydashboard"),
    plain("dashboard_url", "https://sls.console.aliyun.com/next/project/p/dashboard/d"),
    plain("alert_url", "https://sls.console.aliyun.com/lognext/project/p/alert/alert-12345"),
    plain("query_url", "https://sls.console.aliyun.com/lognext/project/p/logsearch/store?encode=base64"),
    plain("alert_history_dashboard_url",
          "https://sls.console.aliyun.com/lognext/project/p/dashboard/internal-alert-analysis"),
    plain("fingerprint", "478325709134bc5c"),
    {"signin_url", Type::Text, TextForm::Plain, Inside::Nothing, documented, false, true,
     "https://sls.console.aliyun.com/console/AlertAjax/slsSignIn.json?token=****"},
    plain("action_policy_url", "https://sls.console.aliyun.com/lognext/project/p/alertcenter", observed),
    plain("alert_policy_url", "https://sls.console.aliyun.com/lognext/project/p/alertcenter", observed),
    plain("incident_url", "https://sls.console.aliyun.com/lognext/project/p/alertcenter", observed),
    // Alerts that came in from outside.
    {"drill_down_query", Type::Text, TextForm::Free, Inside::Nothing, documented, true},
};

constexpr Variable resultRows[] = {
    plain("store_type", "log"),
    plain("region", "cn-hangzhou"),
    plain("project", "my-project"),
    plain("store", "access-log"),
    text("query", "* | select count(*) as pv"),
    maybeInteger("start_time", "1616741485"),
    maybeInteger("end_time", "1616745085"),
    {"raw_results", Type::List, TextForm::None, Inside::Rows, documented},
    // The variable table and real bodies spell it so, an appendix of the vendor the other way.
    maybeInteger("raw_results_count", "1"),
    maybeInteger("raw_result_count", "1"),
    {"fire_result", Type::Map, TextForm::None, Inside::Texts, documented, true},
    plain("query_url", "https://sls.console.aliyun.com/lognext/project/p/logsearch/store"),
    plain("dashboard_url", "https://sls.console.aliyun.com/next/project/p/dashboard/d"),
    plain("role_arn", "acs:ram::117918634953****:role/sls"),
    {"dashboard_id", Type::Text, TextForm::Free, Inside::Nothing, observed, true},
    {"truncated", Type::Bool, TextForm::None, Inside::Nothing, observed, true},
    {"chart_title", Type::Text, TextForm::Free, Inside::Nothing, observed, true},
    {"is_complete", Type::Bool, TextForm::None, Inside::Nothing, observed, true},
    {"power_sql_mode", Type::Text, TextForm::Plain, Inside::Nothing, observed, true},
    {"logstore", Type::Text, TextForm::Plain, Inside::Nothing, observed, true},
};

constexpr Variable policyRows[] = {
    plain("alert_policy_id", "sls.builtin.dynamic"),
    plain("action_policy_id", "sls.test-action"),
    plain("repeat_interval", "5m0s"),
    {"use_default", Type::Bool, TextForm::None, Inside::Nothing, observed, true, false, "false"},
};

} // namespace

std::span<const Variable> alertVariables() {
    return alertRows;
}

std::span<const Variable> resultVariables() {
    return resultRows;
}

std::span<const Variable> policyVariables() {
    return policyRows;
}

const Variable* findVariable(std::span<const Variable> table, std::string_view name) {
    const auto found =
        std::find_if(table.begin(), table.end(), [name](const Variable& row) { return row.name == name; });
    return found == table.end() ? nullptr : &*found;
}

} // namespace content_template
