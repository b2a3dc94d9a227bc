#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// Dates without a clock and without a time-zone database: pure arithmetic on the Gregorian calendar.
namespace content_template {

constexpr std::string_view defaultDateFormat = "%Y-%m-%d %H:%M:%S";
/// What a date without a zone means: the vendor's example prints 1629820800 as 2021-08-25 00:00:00, so UTC+8.
constexpr std::int64_t defaultOffset = 8 * 3600;

struct Zone {
    std::int64_t offset = defaultOffset; ///< seconds east of UTC at that moment
    std::string name;                    ///< for %Z
};

/// "UTC", "GMT", "UTC+8", "+08:00", "Asia/Shanghai", "America/New_York" …: fixed zones, and those of Europe
/// and North America with their present rules for summer time; nothing for any other name.
std::optional<Zone> zoneAt(std::string_view name, std::int64_t unixSeconds);

/// Python's strftime() directives; an unknown one stays as written. Years 1 to 9999.
std::string formatted(std::int64_t unixSeconds, const Zone& zone, std::string_view format);
/// Python's strptime() for %Y %m %d %H %M %S %y %j %f %b %B %a %A %p %I %z %%; without %z in UTC+8.
std::optional<std::int64_t> parsedDate(std::string_view text, std::string_view format);

/// Years 1 to 9999, the range of formatted().
bool isDateRange(std::int64_t unixSeconds);

} // namespace content_template
