#include "Body.h"

namespace benchmarks {

std::string alertBody(std::size_t bytes) {
    const std::string head = R"({
  "alert_id": "alert-1749000000-100001",
  "alert_instance_id": "3f7c1a9b2d4e6058-6379da05b6400-2c91e07",
  "alert_name": "支付网关 5xx 比例",
  "alert_time": 1750000000,
  "alert_type": "sls_alert",
  "alert_url": "https://sls.console.aliyun.com/lognext/project/shop-prod-log/alert/alert-1749000000-100001",
  "aliuid": "1000000000001234",
  "annotations": {"title": "Payment gateway: 12.4 % of requests fail", "desc": "More than 5 % of the requests failed."},
  "condition": "Count:[1] > 0; Condition:[12.4] > 5",
  "fingerprint": "5a1f0c9e7b3d2468",
  "fire_results_count": 1,
  "fire_time": 1750000000,
  "labels": {"env": "production", "service": "payment-gateway", "team": "payments"},
  "policy": {"alert_policy_id": "sls.builtin.dynamic", "action_policy_id": "flashduty-sls-policy", "use_default": false},
  "project": "shop-prod-log",
  "region": "cn-hangzhou",
  "resolve_time": 0,
  "severity": 8,
  "status": "firing",
  "fire_results": [)";
    const std::string row = R"({"service": "payment-gateway", "ratio": "12.4", "requests": "48210"})";
    std::string body = head + row;
    while (body.size() < bytes)
        body += ", " + row;
    return body + "]}";
}

} // namespace benchmarks
