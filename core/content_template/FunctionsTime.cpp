#include "content_template/Dates.h"
#include "content_template/Implementations.h"
#include "content_template/Letters.h"
#include "content_template/Numbers.h"

#include <array>
#include <cmath>
#include <limits>

// A date is the text that parse_date prints: "2021-08-25 00:00:00", in UTC+8.
namespace content_template::functions {
namespace {

// Unix seconds of a number, of a numeric text (rows hold their numbers as texts), or of a date in `format`.
std::optional<std::int64_t> momentOf(const Value& value, std::string_view format) {
    std::optional<std::int64_t> seconds;
    if (value.is(ValueKind::Integer))
        seconds = value.integer();
    else if (value.is(ValueKind::Float))
        seconds = wholeOf(std::floor(value.number()));
    else if (value.is(ValueKind::Text))
        seconds = parsedDate(trimLeft(trimRight(value.text())), format);
    if (!seconds && value.is(ValueKind::Text))
        seconds = integerOf(trimLeft(trimRight(value.text())));
    return seconds && isDateRange(*seconds) ? seconds : std::nullopt;
}

struct Unit {
    std::int64_t seconds;
    std::string_view english;
    std::string_view chinese;
};

} // namespace

Outcome parseDate(const Arguments& arguments) {
    if (arguments[0].isMissing())
        return Value();
    const auto seconds = momentOf(arguments[0], arguments[1].text());
    return seconds ? Outcome(Value::text(formatted(*seconds, {}, defaultDateFormat))) : refuse(0);
}

Outcome formatDate(const Arguments& arguments) {
    if (arguments[0].isMissing())
        return Value();
    const auto seconds = momentOf(arguments[0], defaultDateFormat);
    if (!seconds)
        return refuse(0);
    const auto zone = arguments[1].truth() ? zoneAt(arguments[1].text(), *seconds)
                                           : std::optional(Zone{defaultOffset, "CST"});
    if (!zone)
        return refuse(1);
    return Value::text(formatted(*seconds, *zone, arguments[2].text()));
}

Outcome timestamp(const Arguments& arguments) {
    if (arguments[0].isMissing())
        return Value();
    const auto seconds = momentOf(arguments[0], defaultDateFormat);
    return seconds ? Outcome(Value::integer(*seconds)) : refuse(0);
}

Outcome formatDuration(const Arguments& arguments) {
    constexpr std::array<Unit, 4> units = {
        {{86400, "d", "天"}, {3600, "h", "小时"}, {60, "m", "分钟"}, {1, "s", "秒"}}};
    const Value& value = arguments[0];
    if (value.isMissing())
        return Value();
    const auto locale = localeArgument(arguments, 1);
    if (!locale)
        return refuse(1);
    auto number =
        value.isNumber() ? std::optional(value.number()) : numberOf(trimLeft(trimRight(value.text())));
    const auto whole = number ? wholeOf(std::trunc(*number)) : std::nullopt;
    if (!whole || *whole == std::numeric_limits<std::int64_t>::min())
        return refuse(0);
    const std::string separator = printed(arguments[2]);
    std::string result;
    auto rest = *whole < 0 ? -*whole : *whole;
    for (const Unit& unit : units) {
        const auto count = rest / unit.seconds;
        rest %= unit.seconds;
        const bool isOnlyOne = unit.seconds == 1 && result.empty(); // 0s
        if (count == 0 && !isOnlyOne)
            continue;
        if (!result.empty())
            result += separator;
        result += std::to_string(count);
        result += *locale == Locale::Chinese ? unit.chinese : unit.english;
    }
    return Value::text((*whole < 0 ? "-" : "") + result);
}

} // namespace content_template::functions
