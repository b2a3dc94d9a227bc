#include "content_template/Numbers.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <limits>

namespace content_template {
namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

std::size_t digitsAt(std::string_view text, std::size_t from) {
    std::size_t end = from;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    return end - from;
}

// [sign] digits [. digits] [e [sign] digits], with digits on at least one side of the point.
bool isNumber(std::string_view text) {
    std::size_t at = !text.empty() && (text[0] == '-' || text[0] == '+') ? 1 : 0;
    std::size_t digits = digitsAt(text, at);
    at += digits;
    if (at < text.size() && text[at] == '.') {
        const auto fraction = digitsAt(text, at + 1);
        digits += fraction;
        at += 1 + fraction;
    }
    if (digits == 0)
        return false;
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        if (at < text.size() && (text[at] == '-' || text[at] == '+'))
            ++at;
        const auto exponent = digitsAt(text, at);
        if (exponent == 0)
            return false;
        at += exponent;
    }
    return at == text.size();
}

} // namespace

std::optional<double> numberOf(std::string_view text) {
    if (!isNumber(text))
        return std::nullopt;
    if (text.front() == '+')
        text.remove_prefix(1);
    double number = 0;
    const auto result = std::from_chars(text.data(), text.data() + text.size(), number);
    if (result.ec == std::errc::result_out_of_range) // too small is zero, too large is none
        return std::strtod(std::string(text).c_str(), nullptr) == 0 ? std::optional(0.0) : std::nullopt;
    if (result.ec != std::errc() || !std::isfinite(number))
        return std::nullopt;
    return number;
}

std::optional<std::int64_t> integerOf(std::string_view text) {
    if (!text.empty() && text.front() == '+')
        text.remove_prefix(1);
    if (text.empty() || !isDigit(text.back()) || !(isDigit(text.front()) || text.front() == '-'))
        return std::nullopt;
    std::int64_t number = 0;
    const auto result = std::from_chars(text.data(), text.data() + text.size(), number);
    if (result.ec != std::errc() || result.ptr != text.data() + text.size())
        return std::nullopt;
    return number;
}

std::string spelled(double number) {
    if (std::isnan(number))
        return "nan";
    if (std::isinf(number))
        return number < 0 ? "-inf" : "inf";
    std::array<char, 64> buffer{};
    const double magnitude = std::fabs(number);
    const bool isPlain = magnitude == 0 || (magnitude >= 1e-4 && magnitude < 1e16);
    const auto format = isPlain ? std::chars_format::fixed : std::chars_format::scientific;
    const auto result = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number, format);
    std::string text(buffer.data(), result.ptr);
    if (isPlain && text.find('.') == std::string::npos)
        text += ".0";
    return text;
}

double rounded(double number, std::int64_t digits) {
    if (!std::isfinite(number) || digits > 323)
        return number;
    if (digits < -308)
        return std::copysign(0.0, number);
    if (digits < 0) {
        const double unit = std::pow(10.0, static_cast<double>(-digits));
        return std::nearbyint(number / unit) * unit;
    }
    // printf rounds the exact value, halves to even, as Python does.
    std::array<char, 700> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%.*f", static_cast<int>(digits), number);
    return std::strtod(buffer.data(), nullptr);
}

std::optional<std::int64_t> wholeOf(double number) {
    const double whole = std::nearbyint(number);
    if (!(whole >= -0x1p63 && whole < 0x1p63))
        return std::nullopt;
    return static_cast<std::int64_t>(whole);
}

std::optional<std::int64_t> sum(std::int64_t left, std::int64_t right) {
    std::int64_t result = 0;
    if (__builtin_add_overflow(left, right, &result))
        return std::nullopt;
    return result;
}

std::optional<std::int64_t> difference(std::int64_t left, std::int64_t right) {
    std::int64_t result = 0;
    if (__builtin_sub_overflow(left, right, &result))
        return std::nullopt;
    return result;
}

std::optional<std::int64_t> product(std::int64_t left, std::int64_t right) {
    std::int64_t result = 0;
    if (__builtin_mul_overflow(left, right, &result))
        return std::nullopt;
    return result;
}

std::optional<std::int64_t> quotient(std::int64_t left, std::int64_t right) {
    if (left == std::numeric_limits<std::int64_t>::min() && right == -1)
        return std::nullopt;
    const auto whole = left / right;
    return left % right != 0 && (left < 0) != (right < 0) ? whole - 1 : whole;
}

std::int64_t remainder(std::int64_t left, std::int64_t right) {
    if (right == -1)
        return 0;
    const auto rest = left % right;
    return rest != 0 && (rest < 0) != (right < 0) ? rest + right : rest;
}

double floorRemainder(double left, double right) {
    double rest = std::fmod(left, right);
    if (rest == 0)
        return std::copysign(0.0, right);
    if ((rest < 0) != (right < 0))
        rest += right;
    return rest;
}

double floorQuotient(double left, double right) {
    // Python's float_floor_div: from the remainder, so that it fits it.
    const double rest = std::fmod(left, right);
    double whole = (left - rest) / right;
    if (rest != 0 && (right < 0) != (rest < 0))
        whole -= 1;
    if (whole == 0)
        return std::copysign(0.0, left / right);
    const double floor = std::floor(whole);
    return whole - floor > 0.5 ? floor + 1 : floor;
}

} // namespace content_template
