#pragma once

#include "delivery/Delivery.h"

#include <array>
#include <cstddef>
#include <cstdint>

/// How enumerations stand in the database. Their numbers are stored: whoever changes one writes a migration.
namespace history {

static_assert(static_cast<int>(alert::Severity::Unknown) == 0 &&
              static_cast<int>(alert::Severity::Info) == 1 &&
              static_cast<int>(alert::Severity::Warning) == 2 &&
              static_cast<int>(alert::Severity::Critical) == 3);
static_assert(static_cast<int>(alert::Status::Firing) == 0 &&
              static_cast<int>(alert::Status::Resolved) == 1 &&
              static_cast<int>(alert::Status::Unknown) == 2);
static_assert(static_cast<int>(alert::BodyForm::Empty) == 0 &&
              static_cast<int>(alert::BodyForm::NoAlert) == 15);

/// What colours a row: the highest severity of its events, or that it was refused.
enum class Badge { Unknown = 0, Info = 1, Warning = 2, Critical = 3, Refused = 4 };
inline constexpr std::size_t badgeCount = 5;
/// The columns of `minute`, by Badge.
inline constexpr std::array<const char*, badgeCount> badgeColumns{"unknown", "info", "warning", "critical",
                                                                  "refused"};

/// What `delivery` repeats of its events.
struct Digest {
    int topEvent = 0; ///< position of the first event with the highest severity
    int statuses = 0; ///< a bit for each status that occurs: 1 << status
    Badge badge = Badge::Unknown;
};

constexpr int statusBit(alert::Status status) {
    return 1 << static_cast<int>(status);
}

inline Digest digest(delivery::Verdict verdict, const delivery::Summary& summary) {
    Digest result;
    auto top = alert::Severity::Unknown;
    for (std::size_t i = 0; i < summary.events.size(); ++i) {
        const auto& event = summary.events[i];
        result.statuses |= statusBit(event.status);
        if (event.severity > top) {
            top = event.severity;
            result.topEvent = static_cast<int>(i);
        }
    }
    result.badge = verdict == delivery::Verdict::Refused ? Badge::Refused : static_cast<Badge>(top);
    return result;
}

constexpr std::int64_t minuteOf(std::int64_t receivedUs) {
    return receivedUs / 60'000'000;
}

} // namespace history
