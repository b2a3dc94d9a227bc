#include "delivery/Delivery.h"

#include "Utf8.h"

#include <algorithm>
#include <array>

namespace delivery {
namespace {

void count(const std::vector<core::Finding>& findings, Summary& summary) {
    for (const auto& finding : findings) {
        if (finding.weight == core::Weight::Error)
            ++summary.errors;
        else if (finding.weight == core::Weight::Warning)
            ++summary.findings;
    }
}

constexpr std::size_t longestLabels = 1000; ///< code points

template <std::size_t N>
bool isIn(const std::array<std::string_view, N>& names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// What nobody searches for by label: other columns have it, or it is long and not the user's.
bool isElsewhere(std::string_view key) {
    static constexpr std::array<std::string_view, 9> names{
        "alert_type", "alert_url", "check",    "fire_results", "fire_results_count",
        "project",    "region",    "severity", "raw_condition"};
    return isIn(names, key);
}

bool looksSecret(std::string key) {
    static constexpr std::array<std::string_view, 7> parts{"token",  "secret",     "passw",    "pwd",
                                                           "apikey", "credential", "signature"};
    std::transform(key.begin(), key.end(), key.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return key == "key" || (key.size() > 4 && key.compare(key.size() - 4, 4, "_key") == 0) ||
           std::any_of(parts.begin(), parts.end(),
                       [&](std::string_view part) { return key.find(part) != std::string::npos; });
}

std::string searchableLabels(const alert::TextMap& labels) {
    std::string text;
    for (const auto& [key, value] : labels) {
        if (isElsewhere(key) || looksSecret(key) || value.find("://") != std::string::npos)
            continue;
        if (!text.empty())
            text += ' ';
        text.append(key).append("=").append(value);
    }
    return std::string(core::cutToCodePoints(text, longestLabels));
}

EventRow rowOf(const alert::MappedAlert& mapped) {
    EventRow row;
    row.severity = mapped.event.severity;
    row.status = mapped.event.status;
    row.alertKey = mapped.event.alertKey;
    row.title = mapped.event.title;
    row.ruleId = mapped.alert.alertId;
    row.ruleName = mapped.alert.alertName;
    row.region = mapped.alert.region;
    row.project = mapped.alert.project;
    row.actionPolicyId = mapped.alert.actionPolicyId;
    row.alertTime = mapped.event.eventTime.value_or(0);
    row.labels = searchableLabels(mapped.event.labels);
    return row;
}

} // namespace

std::int64_t repeatKey(const alert::Reading& reading, std::string_view body) {
    // FNV-1a, 64 bit: two bodies that only happen to share it would be shown as a repeat, nothing more.
    std::uint64_t hash = 14695981039346656037U;
    const auto add = [&hash](std::string_view text) {
        for (const char c : text)
            hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211U;
    };
    if (reading.alerts.size() == 1 && !reading.alerts.front().alert.alertInstanceId.empty()) {
        add("instance ");
        add(reading.alerts.front().alert.alertInstanceId);
        add(alert::id(reading.alerts.front().alert.status));
    } else {
        add(body);
    }
    const auto key = static_cast<std::int64_t>(hash);
    return key == 0 ? 1 : key;
}

Summary summarize(const alert::Reading& reading) {
    Summary summary;
    summary.form = reading.form;
    summary.mappingVersion = alert::mappingVersion;
    count(reading.findings, summary);
    summary.events.reserve(reading.alerts.size());
    for (const auto& mapped : reading.alerts) {
        count(mapped.findings, summary);
        summary.events.push_back(rowOf(mapped));
    }
    return summary;
}

} // namespace delivery
