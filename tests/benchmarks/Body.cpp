#include "Body.h"

#include <string_view>

namespace benchmarks {
namespace {

constexpr std::string_view mark = "@@@@@@@@@@";

// What SLS sends for {{ alert | to_json}}, but for annotations.desc and the rows.
std::string alertWith(const std::string& desc, const std::string& rows) {
    return R"({"action_policy_url": "https://sls.console.aliyun.com/lognext/project/shop-prod-log/alertcenter?recordId=flashduty-sls-policy&tab=action_policy", "alert_history_dashboard_url": "https://sls.console.aliyun.com/lognext/project/shop-prod-log/dashboard/internal-alert-analysis", "alert_id": "alert-1749000000-100001", "alert_instance_id": "3f7c1a9b2d4e6058-6379da05b6400-2c91e07", "alert_name": "支付网关 5xx 比例", "alert_time": 1750000000, "alert_type": "sls_alert", "alert_url": "https://sls.console.aliyun.com/lognext/project/shop-prod-log/alert/alert-1749000000-100001", "aliuid": "1000000000001234", "annotations": {"title": "Payment gateway: 12.4 % of requests fail", "desc": ")" +
           desc +
           R"(", "__count__": "2"}, "condition": "Count:[1] > 0; Condition:[12.4] > 5", "dashboard": "dashboard-1", "dashboard_url": "https://sls.console.aliyun.com/lognext/project/shop-prod-log/dashboard/dashboard-1", "fingerprint": "5a1f0c9e7b3d2468", "fire_results_count": 1, "fire_time": 1750000000, "labels": {"env": "production", "service": "payment-gateway", "team": "payments"}, "next_eval_interval": 300, "policy": {"alert_policy_id": "sls.builtin.dynamic", "action_policy_id": "flashduty-sls-policy", "use_default": false, "repeat_interval": "5m0s"}, "project": "shop-prod-log", "query_url": "https://sls.console.aliyun.com/lognext/project/shop-prod-log/logsearch/nginx?encode=base64&endTime=1750000300&queryString=KiB8&queryTimeType=99&startTime=1750000000", "raw_condition": "Count:__count__ > 0; Condition:ratio > 5", "region": "cn-hangzhou", "resolve_time": 0, "severity": 8, "status": "firing", "results": [{"end_time": 1750000300, "project": "shop-prod-log", "query": "status >= 500 | select api, host, count(*) as cnt group by api, host", "raw_results_count": 2, "region": "cn-hangzhou", "role_arn": "", "start_time": 1750000000, "store": "nginx", "store_type": "log"}], "fire_results": [)" + rows +
           "]}";
}

const std::string usualDesc = "More than 5 % of the requests failed.";
const std::string row = R"({"service": "payment-gateway", "ratio": "12.4", "requests": "48210"})";

} // namespace

std::string alertBody(std::size_t bytes) {
    auto rows = row;
    const auto rest = alertWith(usualDesc, {}).size();
    while (rest + rows.size() < bytes)
        rows += ", " + row;
    return alertWith(usualDesc, rows);
}

std::string alertWithText(std::size_t bytes, const std::string& piece) {
    std::string text;
    const auto rest = alertWith({}, row).size();
    while (rest + text.size() < bytes)
        text += piece;
    return alertWith(text, row);
}

std::string batchBody(std::size_t alerts, std::size_t bytesEach) {
    std::string body = "[";
    for (std::size_t i = 0; i < alerts; ++i)
        body.append(i == 0 ? "" : ", ").append(alertBody(bytesEach));
    return body + "]";
}

std::string numberedAlertBody(std::size_t bytes) {
    constexpr std::size_t leastRealSize = 1024;
    if (bytes < leastRealSize)
        return R"({"alert_name": "gateway 5xx", "alert_instance_id": "@@@@@@@@@@", "fingerprint": "@@@@@@@@@@", )"
               R"("severity": 8, "status": "firing", "alert_time": 1750000000, "annotations": {"title": "12 % fail"}})";
    auto body = alertBody(bytes);
    for (const std::string field : {"\"alert_instance_id\": \"", "\"fingerprint\": \""})
        body.replace(body.find(field) + field.size(), mark.size(), mark);
    return body;
}

std::string numbered(std::string text, std::size_t number) {
    auto digits = std::to_string(number);
    digits.insert(0, mark.size() - digits.size(), '0');
    for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark, at + mark.size()))
        text.replace(at, mark.size(), digits);
    return text;
}

} // namespace benchmarks
