#include "integration/UrlText.h"

#include "Hex.h"
#include "delivery/Masking.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <utility>

namespace integration {
namespace {

constexpr std::array<std::string_view, 8> blanks{
    "\xC2\xA0",     "\xE3\x80\x80", "\xE2\x80\x8B", "\xE2\x80\x8C",
    "\xE2\x80\x8D", "\xEF\xBB\xBF", "\xE2\x80\xA8", "\xE2\x80\xA9",
};

constexpr std::array<std::pair<std::string_view, std::string_view>, 9> wrappers{{
    {"\"", "\""},
    {"'", "'"},
    {"`", "`"},
    {"<", ">"},
    {"\xE2\x80\x9C", "\xE2\x80\x9D"}, // curly double
    {"\xE2\x80\x98", "\xE2\x80\x99"}, // curly single
    {"\xE3\x80\x8C", "\xE3\x80\x8D"}, // corner brackets
    {"\xE3\x80\x8A", "\xE3\x80\x8B"}, // title marks
    {"\xEF\xBC\x9C", "\xEF\xBC\x9E"}, // full-width < >
}};

struct Separator {
    std::string_view wide;
    char ascii;
    bool inQuery; ///< separates parameters, so it is turned there too
};
constexpr std::array<Separator, 5> separators{{
    {"\xEF\xBC\x9F", '?', true},
    {"\xEF\xBC\x86", '&', true},
    {"\xEF\xBC\x9D", '=', true},
    {"\xEF\xBC\x9A", ':', false},
    {"\xEF\xBC\x8F", '/', false},
}};

std::string_view trim(std::string_view text) {
    for (bool again = true; again && !text.empty();) {
        again = false;
        while (!text.empty() && isAsciiBlank(text.front()))
            text.remove_prefix(1);
        while (!text.empty() && isAsciiBlank(text.back()))
            text.remove_suffix(1);
        for (const auto blank : blanks) {
            if (text.starts_with(blank)) {
                text.remove_prefix(blank.size());
                again = true;
            }
            if (text.ends_with(blank)) {
                text.remove_suffix(blank.size());
                again = true;
            }
        }
    }
    return text;
}

bool unwrap(std::string_view& text) {
    for (const auto& [open, close] : wrappers) {
        if (text.size() >= open.size() + close.size() && text.starts_with(open) && text.ends_with(close)) {
            text = text.substr(open.size(), text.size() - open.size() - close.size());
            return true;
        }
    }
    return false;
}

std::string withoutFullWidth(std::string_view text, std::string& replaced) {
    std::string out;
    out.reserve(text.size());
    bool inQuery = false;
    while (!text.empty()) {
        const auto wide = std::find_if(separators.begin(), separators.end(), [&](const Separator& separator) {
            return text.starts_with(separator.wide) && (separator.inQuery || !inQuery);
        });
        if (wide != separators.end()) {
            out += wide->ascii;
            if (replaced.find(wide->wide) == std::string::npos)
                replaced += wide->wide;
            text.remove_prefix(wide->wide.size());
        } else {
            out += text.front();
            text.remove_prefix(1);
        }
        inQuery = inQuery || out.back() == '?';
    }
    return out;
}

bool isUnreserved(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '.' || c == '_' || c == '~';
}

bool isEscape(std::string_view text, std::size_t at) {
    return text[at] == '%' && at + 2 < text.size() && core::hexValue(text[at + 1]) >= 0 &&
           core::hexValue(text[at + 2]) >= 0;
}

constexpr std::array<std::string_view, 14> secretNames{
    "integration_key", "integration-key", "integrationkey", "app_key",   "app-key", "appkey",   "key",
    "token",           "access_token",    "secret",         "signature", "sign",    "password", "access_key",
};

} // namespace

bool isAsciiBlank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}

std::string asciiLower(std::string_view text) {
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return out;
}

Cleaned cleanPasted(std::string_view pasted) {
    Cleaned cleaned;
    auto text = trim(pasted);
    cleaned.trimmed = text.size() != pasted.size();
    while (unwrap(text)) {
        cleaned.unwrapped = true;
        text = trim(text);
    }
    cleaned.text = withoutFullWidth(text, cleaned.fullWidth);
    return cleaned;
}

std::string percentDecoded(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (isEscape(text, i)) {
            out += static_cast<char>(
                static_cast<std::uint8_t>(core::hexValue(text[i + 1]) * 16 + core::hexValue(text[i + 2])));
            i += 2;
        } else {
            out += text[i];
        }
    }
    return out;
}

std::string percentEncodedValue(std::string_view text) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<std::uint8_t>(text[i]);
        if (isUnreserved(text[i]) || isEscape(text, i)) {
            out += text[i];
        } else {
            out += '%';
            out += digits[byte >> 4U];
            out += digits[byte & 15U];
        }
    }
    return out;
}

std::vector<std::string> split(std::string_view text, char separator) {
    std::vector<std::string> parts;
    for (;;) {
        const auto at = text.find(separator);
        parts.emplace_back(text.substr(0, at));
        if (at == std::string_view::npos)
            return parts;
        text.remove_prefix(at + 1);
    }
}

std::string join(const std::vector<std::string>& parts, char separator) {
    std::string out;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0)
            out += separator;
        out += parts[i];
    }
    return out;
}

Parameter splitParameter(std::string_view parameter) {
    const auto equals = parameter.find('=');
    Parameter result;
    result.rawName = parameter.substr(0, equals);
    result.name = percentDecoded(result.rawName);
    result.hasValue = equals != std::string_view::npos;
    if (result.hasValue)
        result.value = parameter.substr(equals + 1);
    return result;
}

bool looksLikeKey(std::string_view text) {
    // The only key printed in a guide has 32 hex digits and 3 digits; every run of 24 and more is taken as
    // one.
    std::size_t digits = 0;
    for (const char c : text) {
        if (core::hexValue(c) < 0)
            return false;
        digits += c >= '0' && c <= '9' ? 1U : 0U;
    }
    return text.size() >= 24 && digits >= 4;
}

bool isPlaceholder(std::string_view value) {
    constexpr std::array<std::string_view, 8> printed{
        "key", "integration_key", "integration-key", "integrationkey", "test-key", "...",
        "%s",  "\xE2\x80\xA6"};
    const auto plain = asciiLower(percentDecoded(value));
    if (plain.empty())
        return false;
    if (std::find(printed.begin(), printed.end(), plain) != printed.end())
        return true;
    if (plain.size() >= 2 && plain.find_first_not_of("x-") == std::string::npos)
        return true;
    const bool bracketed = std::string_view("$<{[").find(plain.front()) != std::string_view::npos;
    return bracketed || plain.find("${") != std::string::npos || plain.find("{{") != std::string::npos ||
           plain.starts_with("your") || plain.starts_with("my-integration") ||
           plain.starts_with("my_integration");
}

std::string maskedValue(std::string_view value) {
    if (value.empty())
        return {};
    const auto plain = percentDecoded(value);
    const auto masked = delivery::maskSecret(plain);
    const bool printable = std::all_of(masked.begin() + std::min<std::ptrdiff_t>(4, std::ssize(masked)),
                                       masked.end(), isUnreserved);
    return printable ? masked : "****";
}

std::string maskedSegments(std::string_view path) {
    std::string out;
    while (!path.empty()) {
        const auto end = path.find_first_of("/:;,@=?&. ");
        const auto segment = path.substr(0, end);
        out += looksLikeKey(percentDecoded(segment)) ? maskedValue(segment) : std::string(segment);
        if (end == std::string_view::npos)
            break;
        out += path[end];
        path.remove_prefix(end + 1);
    }
    return out;
}

std::string maskedParameter(std::string_view parameter, std::span<const std::string> secrets) {
    const auto parts = splitParameter(parameter);
    const auto name = asciiLower(parts.name);
    const bool secret = std::find(secretNames.begin(), secretNames.end(), name) != secretNames.end() ||
                        name.find("integration_key") != std::string::npos ||
                        name.find("app_key") != std::string::npos;
    if (secret && parts.hasValue)
        return std::string(parts.rawName) + "=" + maskedValue(parts.value);
    return delivery::maskText(maskedSegments(parameter), secrets);
}

} // namespace integration
