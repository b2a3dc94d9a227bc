#include "shell/SettingsLimits.h"

#include <algorithm>

namespace ui {
namespace {

int at(const LimitValues& values, Limit limit) {
    return values.at(static_cast<std::size_t>(limit));
}

std::chrono::milliseconds seconds(const LimitValues& values, Limit limit) {
    return std::chrono::seconds(at(values, limit));
}

constexpr std::size_t kilobyte = 1024;

} // namespace

const std::array<LimitBounds, limitCount>& limitBounds() {
    static constexpr std::array<LimitBounds, limitCount> bounds{{
        {Limit::BodyKilobytes, "body_kb", 1024, 16, 16 * 1024, false},
        {Limit::Sockets, "sockets", 512, 16, 4096, false},
        {Limit::RequestsInWork, "requests_in_work", 64, 1, 1024, false},
        {Limit::InFlightMegabytes, "bodies_in_flight_mb", 32, 16, 512, false},
        {Limit::HeadSeconds, "head_seconds", 10, 1, 60, false},
        {Limit::BodySeconds, "body_seconds", 30, 1, 300, false},
        {Limit::PauseSeconds, "body_pause_seconds", 5, 1, 60, false},
        {Limit::IdleSeconds, "idle_seconds", 15, 1, 300, false},
        {Limit::WriteSeconds, "write_seconds", 10, 1, 60, false},
        {Limit::RequestsPerConnection, "requests_per_connection", 100, 1, 10'000, false},
        {Limit::KeptRows, "kept_rows", 100'000, 1000, 1'000'000, true},
        {Limit::KeptMegabytes, "kept_mb", 1000, 10, 100'000, true},
        {Limit::KeptDays, "kept_days", 30, 1, 3650, true},
        {Limit::KeptRefused, "kept_refused", 5000, 100, 100'000, true},
    }};
    return bounds;
}

const LimitBounds& boundsOf(Limit limit) {
    return limitBounds().at(static_cast<std::size_t>(limit));
}

LimitValues standardLimits() {
    LimitValues values{};
    std::transform(limitBounds().begin(), limitBounds().end(), values.begin(),
                   [](const LimitBounds& bounds) { return bounds.standard; });
    return values;
}

receiver::ServerLimits serverLimits(const LimitValues& values) {
    receiver::ServerLimits limits;
    limits.head.body = static_cast<std::uint64_t>(at(values, Limit::BodyKilobytes)) * kilobyte;
    limits.sockets = static_cast<std::size_t>(at(values, Limit::Sockets));
    limits.requestsInWork = static_cast<std::size_t>(at(values, Limit::RequestsInWork));
    limits.bodyBytesInFlight =
        static_cast<std::size_t>(at(values, Limit::InFlightMegabytes)) * kilobyte * kilobyte;
    limits.headDeadline = seconds(values, Limit::HeadSeconds);
    limits.bodyDeadline = seconds(values, Limit::BodySeconds);
    limits.bodyPause = seconds(values, Limit::PauseSeconds);
    limits.idle = seconds(values, Limit::IdleSeconds);
    limits.writeDeadline = seconds(values, Limit::WriteSeconds);
    limits.requestsPerConnection = at(values, Limit::RequestsPerConnection);
    return limits;
}

history::StoreLimits storeLimits(const LimitValues& values) {
    history::StoreLimits limits;
    limits.queueBytes =
        std::max(limits.queueBytes,
                 static_cast<std::size_t>(at(values, Limit::InFlightMegabytes)) * kilobyte * kilobyte);
    limits.maxRows = at(values, Limit::KeptRows);
    limits.maxBytes = std::int64_t{at(values, Limit::KeptMegabytes)} * 1'000'000;
    limits.maxDays = at(values, Limit::KeptDays);
    limits.maxRefusedRows = at(values, Limit::KeptRefused);
    return limits;
}

} // namespace ui
