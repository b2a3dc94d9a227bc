#pragma once

#include "Finding.h"
#include "alert/SlsAlert.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace alert {

/// Raised whenever the mapping changes; stored rows with an older one are mapped again.
inline constexpr int mappingVersion = 2;

/// Flashduty's limits for an event, in Unicode code points (standard alert page: documented).
struct EventLimits {
    static constexpr std::size_t titleRule = 512;
    static constexpr std::size_t alertKey = 255;
    static constexpr std::size_t description = 2048;
    static constexpr std::size_t labels = 50;
    static constexpr std::size_t labelKey = 128;
    static constexpr std::size_t labelValue = 2048;
};

/// Flashduty's severities; Unknown where no public source says what an SLS value becomes.
enum class Severity { Unknown, Info, Warning, Critical };
enum class EventStatus { Unknown, Ok, Info, Warning, Critical };

std::string_view id(Severity severity);  ///< "Critical", "Warning", "Info", "unknown"
std::string_view id(EventStatus status); ///< "Critical", "Warning", "Info", "Ok", "unknown"
std::string_view id(Status status);      ///< "firing", "resolved", "unknown"

/// SLS 10, 8 Critical; 6, 4 Warning; 2 Info (Flashduty's SLS guide: documented); anything else Unknown.
Severity severityOf(std::optional<std::int64_t> slsSeverity);

/// What Flashduty makes of one alert. Every text is within EventLimits.
struct FlashdutyEvent {
    std::string title; ///< as shown: annotations.title, or what the title rule gives
    Severity severity = Severity::Unknown;
    EventStatus eventStatus = EventStatus::Unknown;
    Status status = Status::Unknown;
    std::string alertKey;  ///< fingerprint; empty: Flashduty makes one, and no recovery will match
    std::string titleRule; ///< "$resource::$check"
    std::string description;
    std::optional<std::int64_t> eventTime; ///< Unix seconds
    TextMap labels;                        ///< Flashduty's own and the user's, sorted by key
};

/// Why one field is what it is. `rule` is a stable id ("severity-table", "as-is", "first-row", "cut", ...):
/// `words` makes the sentence.
struct TraceRow {
    std::string field; ///< "severity", "title", "labels.check"
    std::string value;
    std::string sourcePath;  ///< in the body: "annotations.title", "[1].severity"; empty: none
    std::string sourceValue; ///< what stands there, at most 200 code points
    std::string_view rule;   ///< lives as long as the program
    core::Certainty certainty = core::Certainty::Unknown;
    std::size_t cutFrom = 0; ///< code points before a limit cut the value; 0: not cut
};
using MappingTrace = std::vector<TraceRow>;

} // namespace alert
