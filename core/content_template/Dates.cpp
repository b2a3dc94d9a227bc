#include "content_template/Dates.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace content_template {
namespace {

constexpr std::array<std::string_view, 7> days = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                                  "Friday", "Saturday", "Sunday"};
constexpr std::array<std::string_view, 12> months = {"January",   "February", "March",    "April",
                                                     "May",       "June",     "July",     "August",
                                                     "September", "October",  "November", "December"};
constexpr std::int64_t daySeconds = 86400;
constexpr std::int64_t firstSecond = -62135596800; // 0001-01-01
constexpr std::int64_t lastSecond = 253402300799;  // 9999-12-31 23:59:59

// Days since 1970-01-01, Howard Hinnant's algorithm.
std::int64_t daysFromCivil(std::int64_t year, std::int64_t month, std::int64_t day) {
    year -= month <= 2 ? 1 : 0;
    const auto era = (year >= 0 ? year : year - 399) / 400;
    const auto yearOfEra = year - era * 400;
    const auto dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    const auto dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146097 + dayOfEra - 719468;
}

struct Civil {
    std::int64_t year = 1970;
    std::int64_t month = 1;
    std::int64_t day = 1;
    std::int64_t hour = 0;
    std::int64_t minute = 0;
    std::int64_t second = 0;
    std::int64_t weekday = 0; ///< 0: Monday
    std::int64_t dayOfYear = 1;
};

std::int64_t floorDivide(std::int64_t left, std::int64_t right) {
    return left / right - (left % right < 0 ? 1 : 0);
}

Civil civilOf(std::int64_t seconds) {
    const auto day = floorDivide(seconds, daySeconds);
    const auto rest = seconds - day * daySeconds;
    const auto shifted = day + 719468;
    const auto era = floorDivide(shifted, 146097);
    const auto dayOfEra = shifted - era * 146097;
    const auto yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const auto dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const auto shiftedMonth = (5 * dayOfYear + 2) / 153;
    Civil civil;
    civil.day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1;
    civil.month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
    civil.year = yearOfEra + era * 400 + (civil.month <= 2 ? 1 : 0);
    civil.hour = rest / 3600;
    civil.minute = rest / 60 % 60;
    civil.second = rest % 60;
    civil.weekday = ((day + 3) % 7 + 7) % 7;
    civil.dayOfYear = day - daysFromCivil(civil.year, 1, 1) + 1;
    return civil;
}

// ---- Zones ----

enum class Summer { None, Europe, America };

struct NamedZone {
    std::string_view name;
    std::int64_t minutes;
    std::string_view shortName;
    Summer summer = Summer::None;
    std::string_view summerName{};
};

constexpr auto zones = std::to_array<NamedZone>({
    {"UTC", 0, "UTC"},
    {"GMT", 0, "GMT"},
    {"Etc/UTC", 0, "UTC"},
    {"Asia/Shanghai", 480, "CST"},
    {"Asia/Chongqing", 480, "CST"},
    {"Asia/Hong_Kong", 480, "HKT"},
    {"Asia/Taipei", 480, "CST"},
    {"PRC", 480, "CST"},
    {"Asia/Singapore", 480, "+08"},
    {"Asia/Kuala_Lumpur", 480, "+08"},
    {"Asia/Manila", 480, "PST"},
    {"Asia/Tokyo", 540, "JST"},
    {"Asia/Seoul", 540, "KST"},
    {"Asia/Jakarta", 420, "WIB"},
    {"Asia/Bangkok", 420, "+07"},
    {"Asia/Ho_Chi_Minh", 420, "+07"},
    {"Asia/Kolkata", 330, "IST"},
    {"Asia/Dubai", 240, "+04"},
    {"Asia/Riyadh", 180, "+03"},
    {"Europe/Moscow", 180, "MSK"},
    {"America/Sao_Paulo", -180, "-03"},
    {"Europe/London", 0, "GMT", Summer::Europe, "BST"},
    {"Europe/Paris", 60, "CET", Summer::Europe, "CEST"},
    {"Europe/Berlin", 60, "CET", Summer::Europe, "CEST"},
    {"Europe/Madrid", 60, "CET", Summer::Europe, "CEST"},
    {"Europe/Rome", 60, "CET", Summer::Europe, "CEST"},
    {"Europe/Amsterdam", 60, "CET", Summer::Europe, "CEST"},
    {"America/New_York", -300, "EST", Summer::America, "EDT"},
    {"America/Chicago", -360, "CST", Summer::America, "CDT"},
    {"America/Denver", -420, "MST", Summer::America, "MDT"},
    {"America/Los_Angeles", -480, "PST", Summer::America, "PDT"},
});

// The day of the n-th Sunday of a month (from 1), or of the last one (0).
std::int64_t sunday(std::int64_t year, std::int64_t month, std::int64_t count) {
    const auto first = daysFromCivil(year, month, 1);
    const auto toSunday = (6 - ((first + 3) % 7 + 7) % 7) % 7;
    if (count > 0)
        return first + toSunday + (count - 1) * 7;
    const auto next = month == 12 ? daysFromCivil(year + 1, 1, 1) : daysFromCivil(year, month + 1, 1);
    const auto weeks = (next - 1 - (first + toSunday)) / 7;
    return first + toSunday + weeks * 7;
}

bool isSummer(const NamedZone& zone, std::int64_t seconds) {
    const auto year = civilOf(seconds + zone.minutes * 60).year;
    if (zone.summer == Summer::Europe) {
        const auto begin = sunday(year, 3, 0) * daySeconds + 3600;
        return seconds >= begin && seconds < sunday(year, 10, 0) * daySeconds + 3600;
    }
    if (zone.summer == Summer::America) { // at 2 o'clock local time, in autumn by the summer clock
        const auto begin = sunday(year, 3, 2) * daySeconds + 7200 - zone.minutes * 60;
        const auto end = sunday(year, 11, 1) * daySeconds + 3600 - zone.minutes * 60;
        return seconds >= begin && seconds < end;
    }
    return false;
}

std::optional<std::int64_t> takeNumber(std::string_view& text, std::size_t most) {
    std::int64_t number = 0;
    std::size_t count = 0;
    while (count < most && count < text.size() && text[count] >= '0' && text[count] <= '9')
        number = number * 10 + (text[count++] - '0');
    if (count == 0)
        return std::nullopt;
    text.remove_prefix(count);
    return number;
}

// "+8", "+08:00", "-0530", "8"
std::optional<std::int64_t> takeOffset(std::string_view& text) {
    if (text.empty() || (text.front() != '+' && text.front() != '-'))
        return std::nullopt;
    const std::int64_t sign = text.front() == '-' ? -1 : 1;
    text.remove_prefix(1);
    const auto hours = takeNumber(text, 2);
    if (!hours || *hours > 14)
        return std::nullopt;
    if (!text.empty() && text.front() == ':')
        text.remove_prefix(1);
    const auto minutes = takeNumber(text, 2).value_or(0);
    return minutes < 60 ? std::optional(sign * (*hours * 3600 + minutes * 60)) : std::nullopt;
}

std::string padded(std::int64_t number, int width) {
    std::array<char, 32> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%0*lld", width, static_cast<long long>(number));
    return buffer.data();
}

std::string offsetText(std::int64_t offset) {
    const auto size = offset < 0 ? -offset : offset;
    return (offset < 0 ? "-" : "+") + padded(size / 3600, 2) + padded(size / 60 % 60, 2);
}

std::string hourOfTwelve(const Civil& civil) {
    return padded(civil.hour % 12 == 0 ? 12 : civil.hour % 12, 2);
}

std::string directive(char letter, const Civil& civil, const Zone& zone, std::int64_t seconds) {
    const auto day = days[static_cast<std::size_t>(civil.weekday)];
    const auto month = months[static_cast<std::size_t>(civil.month - 1)];
    const auto text = [&](std::string_view format) { return formatted(seconds, zone, format); };
    switch (letter) {
    case 'Y':
        return std::to_string(civil.year);
    case 'm':
        return padded(civil.month, 2);
    case 'd':
        return padded(civil.day, 2);
    case 'e':
        return std::string(civil.day < 10 ? 1 : 0, ' ') + std::to_string(civil.day);
    case 'H':
        return padded(civil.hour, 2);
    case 'I':
        return hourOfTwelve(civil);
    case 'M':
        return padded(civil.minute, 2);
    case 'S':
        return padded(civil.second, 2);
    case 'y':
        return padded(civil.year % 100, 2);
    case 'j':
        return padded(civil.dayOfYear, 3);
    case 'f':
        return "000000";
    case 'p':
        return civil.hour < 12 ? "AM" : "PM";
    case 'a':
        return std::string(day.substr(0, 3));
    case 'A':
        return std::string(day);
    case 'b':
    case 'h':
        return std::string(month.substr(0, 3));
    case 'B':
        return std::string(month);
    case 'w':
        return std::to_string((civil.weekday + 1) % 7);
    case 'u':
        return std::to_string(civil.weekday + 1);
    case 'z':
        return offsetText(zone.offset);
    case 'Z':
        return zone.name;
    case 's':
        return std::to_string(seconds);
    case 'F':
        return text("%Y-%m-%d");
    case 'T':
    case 'X':
        return text("%H:%M:%S");
    case 'R':
        return text("%H:%M");
    case 'D':
    case 'x':
        return text("%m/%d/%y");
    case 'c':
        return text("%a %b %e %H:%M:%S %Y");
    case '%':
        return "%";
    default:
        return std::string("%") + letter;
    }
}

// ---- Reading ----

template <std::size_t count>
std::optional<std::int64_t> takeWord(std::string_view& text, const std::array<std::string_view, count>& words,
                                     bool isShort) {
    for (std::size_t i = 0; i < count; ++i) {
        const auto word = isShort ? words[i].substr(0, 3) : words[i];
        const auto isSame = [](char a, char b) { return (a | 0x20) == (b | 0x20); };
        if (text.size() >= word.size() && std::equal(word.begin(), word.end(), text.begin(), isSame)) {
            text.remove_prefix(word.size());
            return static_cast<std::int64_t>(i);
        }
    }
    return std::nullopt;
}

struct Reading {
    Civil civil{1900, 1, 1, 0, 0, 0, 0, 0};
    std::optional<std::int64_t> offset;
    std::optional<std::int64_t> half; ///< 0: before noon
};

bool takeDirective(char letter, std::string_view& text, Reading& reading) {
    Civil& civil = reading.civil;
    const auto into = [](std::int64_t& field, std::optional<std::int64_t> value) {
        field = value.value_or(0);
        return value.has_value();
    };
    std::int64_t ignored = 0;
    switch (letter) {
    case 'Y':
        return into(civil.year, takeNumber(text, 4));
    case 'y': {
        const bool isGood = into(civil.year, takeNumber(text, 2));
        civil.year += civil.year < 69 ? 2000 : 1900;
        return isGood;
    }
    case 'm':
        return into(civil.month, takeNumber(text, 2));
    case 'd':
        return into(civil.day, takeNumber(text, 2));
    case 'H':
    case 'I':
        return into(civil.hour, takeNumber(text, 2));
    case 'M':
        return into(civil.minute, takeNumber(text, 2));
    case 'S':
        return into(civil.second, takeNumber(text, 2));
    case 'f':
        return into(ignored, takeNumber(text, 6));
    case 'j':
        return into(civil.dayOfYear, takeNumber(text, 3));
    case 'b':
    case 'B': {
        const bool isGood = into(civil.month, takeWord(text, months, letter == 'b'));
        ++civil.month;
        return isGood;
    }
    case 'a':
    case 'A':
        return into(ignored, takeWord(text, days, letter == 'a'));
    case 'p':
        reading.half = takeWord(text, std::array<std::string_view, 2>{"AM", "PM"}, false);
        return reading.half.has_value();
    case 'z':
        if (!text.empty() && (text.front() == 'Z' || text.front() == 'z')) {
            text.remove_prefix(1);
            reading.offset = 0;
        } else {
            reading.offset = takeOffset(text);
        }
        return reading.offset.has_value();
    case '%': {
        const bool isGood = !text.empty() && text.front() == '%';
        text.remove_prefix(isGood ? 1 : 0);
        return isGood;
    }
    default:
        return false;
    }
}

std::optional<std::int64_t> secondsOf(const Reading& reading) {
    Civil civil = reading.civil;
    if (reading.half)
        civil.hour = civil.hour % 12 + *reading.half * 12;
    const bool isInRange = civil.year >= 1 && civil.month >= 1 && civil.month <= 12 && civil.day >= 1 &&
                           civil.hour < 24 && civil.minute < 60 && civil.second < 62 &&
                           civil.dayOfYear <= 366;
    if (!isInRange)
        return std::nullopt;
    auto day = daysFromCivil(civil.year, civil.month, civil.day);
    if (civilOf(day * daySeconds).day != civil.day) // the 31st of a month with 30 days
        return std::nullopt;
    if (civil.dayOfYear > 0)
        day = daysFromCivil(civil.year, 1, 1) + civil.dayOfYear - 1;
    return day * daySeconds + civil.hour * 3600 + civil.minute * 60 + civil.second -
           reading.offset.value_or(defaultOffset);
}

} // namespace

std::optional<Zone> zoneAt(std::string_view name, std::int64_t unixSeconds) {
    for (const NamedZone& zone : zones) {
        if (zone.name != name)
            continue;
        const bool hasSummer = isSummer(zone, unixSeconds);
        return Zone{(zone.minutes + (hasSummer ? 60 : 0)) * 60,
                    std::string(hasSummer ? zone.summerName : zone.shortName)};
    }
    std::string_view rest = name;
    if (rest.substr(0, 3) == "UTC" || rest.substr(0, 3) == "GMT")
        rest.remove_prefix(3);
    const auto offset = takeOffset(rest);
    return offset && rest.empty() ? std::optional(Zone{*offset, std::string(name)}) : std::nullopt;
}

bool isDateRange(std::int64_t unixSeconds) {
    return unixSeconds >= firstSecond + daySeconds && unixSeconds <= lastSecond - daySeconds;
}

std::string formatted(std::int64_t unixSeconds, const Zone& zone, std::string_view format) {
    const Civil civil = civilOf(unixSeconds + zone.offset);
    std::string result;
    for (std::size_t at = 0; at < format.size(); ++at) {
        if (format[at] == '%' && at + 1 < format.size())
            result += directive(format[++at], civil, zone, unixSeconds);
        else
            result.push_back(format[at]);
    }
    return result;
}

std::optional<std::int64_t> parsedDate(std::string_view text, std::string_view format) {
    Reading reading;
    const auto isSpace = [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); };
    for (std::size_t at = 0; at < format.size(); ++at) {
        const char c = format[at];
        if (c == '%' && at + 1 < format.size()) {
            if (!takeDirective(format[++at], text, reading))
                return std::nullopt;
        } else if (isSpace(c)) { // any amount, as in Python
            if (text.empty() || !isSpace(text.front()))
                return std::nullopt;
            while (!text.empty() && isSpace(text.front()))
                text.remove_prefix(1);
        } else {
            if (text.empty() || text.front() != c)
                return std::nullopt;
            text.remove_prefix(1);
        }
    }
    return text.empty() ? secondsOf(reading) : std::nullopt;
}

} // namespace content_template
