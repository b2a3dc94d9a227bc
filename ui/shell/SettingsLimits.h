#pragma once

#include "history/StoreWriter.h"
#include "receiver/Server.h"

#include <array>
#include <cstddef>

namespace ui {

/// What a user may set within bounds.
enum class Limit {
    BodyKilobytes,
    Sockets,
    RequestsInWork,
    InFlightMegabytes,
    HeadSeconds,
    BodySeconds,
    PauseSeconds,
    IdleSeconds,
    WriteSeconds,
    RequestsPerConnection,
    KeptRows,
    KeptMegabytes,
    KeptDays,
    KeptRefused,
};
inline constexpr std::size_t limitCount = static_cast<std::size_t>(Limit::KeptRefused) + 1;

/// By Limit.
using LimitValues = std::array<int, limitCount>;

struct LimitBounds {
    Limit limit;
    const char* name; ///< in settings.json
    int standard;
    int least;
    int most;
    bool ofStore; ///< holds from the next start of the program on; the others restart the receiver
};

/// In the order of the enumeration, which is the page's too.
const std::array<LimitBounds, limitCount>& limitBounds();
const LimitBounds& boundsOf(Limit limit);
LimitValues standardLimits();

receiver::ServerLimits serverLimits(const LimitValues& values);
history::StoreLimits storeLimits(const LimitValues& values);

} // namespace ui
