#pragma once

#include "alert/Read.h"

#include <algorithm>
#include <string>
#include <vector>

namespace testing_alert {

inline const core::Finding* findIn(const std::vector<core::Finding>& findings, std::string_view id) {
    const auto found =
        std::find_if(findings.begin(), findings.end(), [&](const auto& f) { return f.id == id; });
    return found == findings.end() ? nullptr : &*found;
}

/// A finding of the body or of any of its alerts.
inline const core::Finding* findingOf(const alert::Reading& reading, std::string_view id) {
    if (const auto* const found = findIn(reading.findings, id))
        return found;
    for (const auto& mapped : reading.alerts) {
        if (const auto* const found = findIn(mapped.findings, id))
            return found;
    }
    return nullptr;
}

inline std::vector<std::string> idsOf(const alert::Reading& reading) {
    std::vector<std::string> ids;
    for (const auto& finding : reading.findings)
        ids.push_back(finding.id);
    for (const auto& mapped : reading.alerts) {
        for (const auto& finding : mapped.findings)
            ids.push_back(finding.id);
    }
    return ids;
}

inline std::string argument(const core::Finding& finding, std::string_view name) {
    for (const auto& [key, value] : finding.arguments) {
        if (key == name)
            return value;
    }
    return "(none)";
}

inline const alert::TraceRow* rowOf(const alert::MappedAlert& mapped, std::string_view field) {
    for (const auto& row : mapped.trace) {
        if (row.field == field)
            return &row;
    }
    return nullptr;
}

inline std::string label(const alert::FlashdutyEvent& event, std::string_view key) {
    for (const auto& [name, value] : event.labels) {
        if (name == key)
            return value;
    }
    return "(none)";
}

} // namespace testing_alert
