#include "content_template/Names.h"

#include "alert/Regions.h"

#include <algorithm>

namespace content_template {
namespace {

using core::Certainty;

// help.aliyun.com, built-in functions in alert templates and alert attributes. "2" differs between the pages
// (仅报告, 报告); 6 is 中 in the console and 中级 here.
constexpr LocalName severities[] = {
    {"10", "严重", "Critical"},
    {"8", "高", "High", Certainty::Inferred},
    {"6", "中级", "Medium"},
    {"4", "低", "Low", Certainty::Inferred},
    {"2", "报告", "Report", Certainty::Inferred},
};

constexpr LocalName statuses[] = {
    {"firing", "触发", "Firing"},
    {"resolved", "恢复", "Resolved"},
};

// Only sls_pub is printed on the vendor's page.
constexpr LocalName types[] = {
    {"sls_alert", "SLS告警", "SLS Alert", Certainty::Inferred},
    {"sls_pub", "开放告警", "Pub Alert"},
    {"sls_ml", "智能巡检", "Intelligent Inspection", Certainty::Inferred},
};

// The vendor's page names the keys; of most of them it shows no result.
constexpr LocalName annotations[] = {
    {"title", "标题", "Title"},
    {"desc", "描述", "Description"},
    {"severity", "异常严重度", "Anomaly Severity"},
    {"anomaly_score", "异常分数", "Anomaly Score", Certainty::Inferred},
    {"job_id", "任务ID", "Job ID", Certainty::Inferred},
    {"model_id", "模型ID", "Model ID", Certainty::Inferred},
    {"__pub_alert_app__", "应用", "Application", Certainty::Inferred},
    {"__pub_alert_protocol__", "协议", "Protocol", Certainty::Inferred},
    {"__pub_alert_region__", "接入区域", "Region", Certainty::Inferred},
    {"__pub_alert_service__", "服务", "Service", Certainty::Inferred},
    {"__host_ip__", "主机IP", "Host IP", Certainty::Inferred},
    {"__host_group_name__", "主机组名称", "Host Group Name", Certainty::Inferred},
    {"__ensure_url__", "确认链接", "Confirmation URL", Certainty::Inferred},
    {"__mismatch_url__", "误报链接", "False Positive URL", Certainty::Inferred},
    {"__plot_image__", "图像", "Image", Certainty::Inferred},
    {"__cloud_monitor_type__", "云监控类型", "Cloud Monitor Type", Certainty::Inferred},
};

} // namespace

std::span<const LocalName> severityNames() {
    return severities;
}

std::span<const LocalName> statusNames() {
    return statuses;
}

std::span<const LocalName> typeNames() {
    return types;
}

std::span<const LocalName> annotationNames() {
    return annotations;
}

const LocalName* findName(std::span<const LocalName> table, std::string_view value) {
    const auto found = std::find_if(table.begin(), table.end(),
                                    [value](const LocalName& name) { return name.value == value; });
    return found == table.end() ? nullptr : &*found;
}

std::string_view regionName(std::string_view region, Locale locale) {
    const auto* found = alert::findRegion(region);
    if (found == nullptr)
        return {};
    return locale == Locale::Chinese ? found->chinese : found->english;
}

} // namespace content_template
