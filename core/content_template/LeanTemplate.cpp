#include "content_template/LeanTemplate.h"

namespace content_template {

std::string_view leanTemplate() {
    // to_json rather than quote: what is missing becomes null, for a number as for a text.
    return R"({
  "aliuid": {{ alert.aliuid | to_json }},
  "alert_instance_id": {{ alert.alert_instance_id | to_json }},
  "alert_id": {{ alert.alert_id | to_json }},
  "alert_name": {{ alert.alert_name | to_json }},
  "alert_type": {{ alert.alert_type | to_json }},
  "region": {{ alert.region | to_json }},
  "project": {{ alert.project | to_json }},
  "alert_time": {{ alert.alert_time | to_json }},
  "status": {{ alert.status | to_json }},
  "severity": {{ alert.severity | to_json }},
  "fingerprint": {{ alert.fingerprint | to_json }},
  "labels": {{ alert.labels | to_json }},
  "annotations": {"title": {{ alert.annotations.title | to_json }}, "desc": {{ alert.annotations.desc | to_json }}},
  "raw_condition": {{ alert.raw_condition | to_json }},
  "alert_url": {{ alert.alert_url | to_json }},
  "policy": {{ alert.policy | to_json }},
  "fire_results": [{% if alert.fire_results %}{{ alert.fire_results[0] | to_json }}{% endif %}],
  "fire_results_count": {{ alert.fire_results_count | to_json }}
})";
}

} // namespace content_template
