#include "widgets/code/JsonLexer.h"

#include <algorithm>
#include <cstring>

namespace ui::code {
namespace {

constexpr auto npos = std::string_view::npos;
constexpr std::size_t lookAhead = 4096;

std::size_t findQuote(std::string_view text, std::size_t from, std::size_t to) {
    if (from >= to)
        return npos;
    const auto* found = static_cast<const char*>(std::memchr(text.data() + from, '"', to - from));
    return found ? static_cast<std::size_t>(found - text.data()) : npos;
}

// Whether the byte at `at` stands behind an odd number of backslashes. `escaped` says so of `from`, beyond
// which nothing is read: a text of nothing but backslashes must not be read again for every row.
bool isEscaped(std::string_view text, std::size_t from, std::size_t at, bool escaped) {
    std::size_t before = at;
    while (before > from && text[before - 1] == '\\')
        --before;
    return ((at - before) % 2 == 1) != (before == from && escaped);
}

// The quote that closes the string which `from` lies in, looked for up to `to`.
std::size_t closingQuote(std::string_view text, std::size_t from, std::size_t to, bool escaped) {
    for (std::size_t quote = findQuote(text, from, to); quote != npos;
         quote = findQuote(text, quote + 1, to)) {
        if (!isEscaped(text, from, quote, escaped))
            return quote;
    }
    return npos;
}

bool isNumberPart(char c) {
    return (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.' || c == 'e' || c == 'E';
}

bool isWordPart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

bool isFollowedByColon(std::string_view text, std::size_t at) {
    const std::size_t end = std::min(text.size(), at + 64);
    while (at < end && (text[at] == ' ' || text[at] == '\t'))
        ++at;
    return at < end && text[at] == ':';
}

} // namespace

StringPlace scanStrings(std::string_view text, std::size_t from, std::size_t to, StringPlace place) {
    to = std::min(to, text.size());
    while (from < to) {
        const std::size_t quote =
            place.inString ? closingQuote(text, from, to, place.escaped) : findQuote(text, from, to);
        if (quote == npos)
            return {place.inString, place.inString && isEscaped(text, from, to, place.escaped)};
        place = {!place.inString, false};
        from = quote + 1;
    }
    return place;
}

std::vector<JsonToken> jsonTokens(std::string_view text, std::size_t from, std::size_t to,
                                  StringPlace place) {
    std::vector<JsonToken> tokens;
    to = std::min(to, text.size());
    const std::size_t far = std::min(text.size(), to + lookAhead);
    std::size_t at = from;
    while (at < to) {
        const char c = text[at];
        const std::size_t begin = at;
        if (place.inString || c == '"') {
            const std::size_t close = closingQuote(text, place.inString ? at : at + 1, far, place.escaped);
            const bool key = close != npos && isFollowedByColon(text, close + 1);
            at = close == npos ? to : std::min(close + 1, to);
            place = {};
            tokens.push_back({begin, at, key ? JsonPart::Key : JsonPart::Text});
        } else if (c == '{' && at + 1 < text.size() && text[at + 1] == '{') {
            const std::size_t close = text.substr(0, far).find("}}", at + 2);
            at = close == npos ? std::min(at + 2, to) : std::min(close + 2, to);
            tokens.push_back({begin, at, JsonPart::Word});
        } else if (c == '-' || (c >= '0' && c <= '9')) {
            while (at < to && isNumberPart(text[at]))
                ++at;
            tokens.push_back({begin, at, JsonPart::Number});
        } else if (isWordPart(c)) {
            while (at < to && isWordPart(text[at]))
                ++at;
            const std::string_view word = text.substr(begin, at - begin);
            const bool known = word == "true" || word == "false" || word == "null";
            tokens.push_back({begin, at, known ? JsonPart::Word : JsonPart::Other});
        } else {
            ++at;
        }
    }
    return tokens;
}

std::optional<StringPlace> StringState::place(std::size_t lineStart, std::size_t offset, std::size_t budget) {
    if (offset - lineStart <= step)
        return scanStrings(m_text, lineStart, offset, {});
    if (lineStart != m_lineStart) {
        m_lineStart = lineStart;
        m_known = {StringPlace()};
    }
    const std::size_t wanted = (offset - lineStart) / step;
    for (std::size_t spent = 0; m_known.size() <= wanted; spent += step) {
        if (spent >= budget)
            return std::nullopt;
        const std::size_t from = m_lineStart + (m_known.size() - 1) * step;
        m_known.push_back(scanStrings(m_text, from, from + step, m_known.back()));
    }
    return scanStrings(m_text, m_lineStart + wanted * step, offset, m_known[wanted]);
}

} // namespace ui::code
