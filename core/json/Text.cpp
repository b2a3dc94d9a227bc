#include "Hex.h"
#include "Utf8.h"
#include "json/Tape.h"

#include <algorithm>
#include <limits>

namespace json {
namespace {

char32_t hex4(std::string_view digits) {
    char32_t value = 0;
    for (const char c : digits)
        value = (value << 4) | static_cast<char32_t>(core::hexValue(c));
    return value;
}

char simpleEscape(char c) {
    switch (c) {
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    default:
        return c; // quote, backslash, slash
    }
}

// Takes digits until something else stands there.
std::string_view takeDigits(std::string_view& text) {
    std::size_t count = 0;
    while (count < text.size() && text[count] >= '0' && text[count] <= '9')
        ++count;
    const auto digits = text.substr(0, count);
    text.remove_prefix(count);
    return digits;
}

bool take(std::string_view& text, char c) {
    if (text.empty() || text.front() != c)
        return false;
    text.remove_prefix(1);
    return true;
}

struct Exponent {
    std::int64_t value = 0;
    bool valid = true;
};

// Saturates far above anything that a digit count can reach.
Exponent takeExponent(std::string_view& text) {
    if (!take(text, 'e') && !take(text, 'E'))
        return {};
    const bool minus = take(text, '-');
    if (!minus)
        take(text, '+');
    const auto digits = takeDigits(text);
    constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max() / 16;
    std::int64_t value = 0;
    for (const char c : digits)
        value = value > most / 16 ? most : value * 10 + (c - '0');
    return {minus ? -value : value, !digits.empty()};
}

// ±digits, the sign included in the range: -2^63 fits.
std::optional<std::int64_t> accumulate(std::string_view digits, std::size_t zeros, bool minus) {
    constexpr std::size_t mostDigits = 19;
    if (digits.size() + zeros > mostDigits)
        return std::nullopt;
    std::uint64_t value = 0;
    for (const char c : digits)
        value = value * 10 + static_cast<std::uint64_t>(c - '0');
    for (; zeros > 0; --zeros)
        value *= 10;
    constexpr auto most = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
    if (value > most + (minus ? 1 : 0))
        return std::nullopt;
    if (minus && value == most + 1)
        return std::numeric_limits<std::int64_t>::min();
    const auto magnitude = static_cast<std::int64_t>(value);
    return minus ? -magnitude : magnitude;
}

} // namespace

std::string unescape(std::string_view inside) {
    auto at = std::min(inside.find('\\'), inside.size());
    std::string out(inside.substr(0, at));
    if (at == inside.size())
        return out;
    out.reserve(inside.size());
    while (at + 1 < inside.size()) {
        if (inside[at] != '\\') {
            const auto plain = std::min(inside.find('\\', at), inside.size());
            out.append(inside, at, plain - at);
            at = plain;
        } else if (inside[at + 1] != 'u') {
            out.push_back(simpleEscape(inside[at + 1]));
            at += 2;
        } else {
            auto point = hex4(inside.substr(at + 2, 4));
            at = std::min(at + 6, inside.size());
            if (point >= 0xD800 && point < 0xDC00 && inside.size() - at >= 6) {
                point = 0x10000 + ((point - 0xD800) << 10) + (hex4(inside.substr(at + 2, 4)) - 0xDC00);
                at += 6;
            }
            core::appendCodePoint(out, point);
        }
    }
    return out.append(inside, at, std::string_view::npos);
}

std::optional<std::int64_t> wholeNumber(std::string_view number) {
    const bool minus = take(number, '-');
    const auto whole = takeDigits(number);
    if (number.empty() && !whole.empty() && whole.front() != '0')
        return accumulate(whole, 0, minus);
    if (whole.empty() || (whole.size() > 1 && whole.front() == '0'))
        return std::nullopt;
    std::string_view fraction;
    if (take(number, '.')) {
        fraction = takeDigits(number);
        if (fraction.empty())
            return std::nullopt;
    }
    const auto exponent = takeExponent(number);
    if (!exponent.valid || !number.empty())
        return std::nullopt;

    std::string digits(whole);
    digits.append(fraction);
    digits.erase(0, digits.find_first_not_of('0'));
    if (digits.empty())
        return 0;
    auto shift = exponent.value - static_cast<std::int64_t>(fraction.size());
    while (digits.back() == '0') {
        digits.pop_back();
        ++shift;
    }
    if (shift < 0 || shift > 19)
        return std::nullopt;
    return accumulate(digits, static_cast<std::size_t>(shift), minus);
}

} // namespace json
