#include "delivery/SecretParameters.h"

#include "delivery/Unescape.h"

#include <algorithm>
#include <array>
#include <string>

namespace delivery {
namespace {

constexpr std::array<std::string_view, 7> secretNames{
    "integration_key", "app_key", "token", "access_token", "key", "secret", "signature"};
constexpr std::size_t longestName = 15;

bool isSeparator(char c) {
    return c == '?' || c == '&' || c == '#' || c == ';';
}

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool isNameCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
}

// "name=" at the front of a text, read behind its escapes.
struct Name {
    std::string text;
    std::size_t length = 0; ///< with the "="; 0: there is none
    Form equals = Form::Plain;
};

Name nameAt(std::string_view text) {
    Name name;
    std::size_t at = 0;
    while (at < text.size() && name.text.size() <= longestName) {
        const auto unit = unitAt(text.substr(at));
        at += unit.length;
        if (unit.c == '=') {
            name.length = at;
            name.equals = unit.form;
            return name;
        }
        const char c = lower(unit.c);
        if (!isNameCharacter(c))
            break;
        name.text.push_back(c);
    }
    return name;
}

bool endsText(char c) {
    return static_cast<unsigned char>(c) <= ' ' || c == '"' || c == '<' || c == '>' || c == '`';
}

// An escaped "=" belongs to an escaped URL, in which an escaped "&" ends the value; behind a plain "=" it is
// part of the value.
bool endsValue(std::string_view text, const Unit& unit, Form equals, Around around) {
    if (around == Around::Text && unit.form != Form::Percent && endsText(unit.c))
        return true;
    if (unit.form == Form::Percent && equals != Form::Percent)
        return false;
    if (unit.c == '&' || unit.c == '#')
        return true;
    // Old guides print a second question mark where & belongs.
    return (unit.c == '?' || unit.c == ';') && nameAt(text.substr(unit.length)).length > 1;
}

std::size_t valueEnd(std::string_view text, std::size_t at, Form equals, Around around) {
    while (at < text.size()) {
        const auto unit = unitAt(text.substr(at));
        if (endsValue(text.substr(at), unit, equals, around))
            break;
        at += unit.length;
    }
    return at;
}

} // namespace

std::vector<Range> secretParameters(std::string_view text, Around around) {
    std::vector<Range> found;
    std::size_t at = 0;
    while (at < text.size()) {
        const auto unit = unitAt(text.substr(at));
        at += unit.length;
        if (!isSeparator(unit.c))
            continue;
        const auto name = nameAt(text.substr(at));
        const bool secret = name.length != 0 &&
                            std::find(secretNames.begin(), secretNames.end(), name.text) != secretNames.end();
        if (!secret)
            continue;
        const auto begin = at + name.length;
        const auto end = valueEnd(text, begin, name.equals, around);
        if (end > begin)
            found.push_back({begin, end});
        at = end;
    }
    return found;
}

namespace {

bool isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

void skipSpace(std::string_view text, std::size_t& at) {
    while (at < text.size() && isSpace(text[at]))
        ++at;
}

// A quote with as many backslashes before it as the nesting of JSON in JSON puts there.
bool takeQuote(std::string_view text, std::size_t& at) {
    auto quote = at;
    while (quote < text.size() && text[quote] == '\\')
        ++quote;
    if (quote >= text.size() || text[quote] != '"')
        return false;
    at = quote + 1;
    return true;
}

// Scheme, host, path and the first name stay readable; a URL without a query only its scheme and host.
std::size_t secretBegin(std::string_view url) {
    std::size_t at = 0;
    bool query = false;
    while (at < url.size()) {
        const auto unit = unitAt(url.substr(at));
        at += unit.length;
        if (unit.c == '?')
            query = true;
        else if (query && unit.c == '=')
            return at;
    }
    const auto scheme = url.find("://");
    if (query || scheme == std::string_view::npos)
        return 0;
    const auto path = url.find_first_of("/\\", scheme + 3);
    return path == std::string_view::npos ? 0 : path;
}

} // namespace

std::vector<Range> signinUrls(std::string_view text) {
    static constexpr std::string_view name = "signin_url";
    std::vector<Range> found;
    std::size_t at = 0;
    while ((at = text.find(name, at)) != std::string_view::npos) {
        at += name.size();
        auto value = at;
        if (!takeQuote(text, value))
            continue;
        skipSpace(text, value);
        if (value >= text.size() || text[value] != ':')
            continue;
        ++value;
        skipSpace(text, value);
        const auto quote = value;
        if (!takeQuote(text, value))
            continue;
        // The closing quote has the same number of backslashes; one more level of them is inside the value.
        const auto closing = text.substr(quote, value - quote);
        auto end = text.find(closing, value);
        while (closing.size() == 1 && end != std::string_view::npos && end > value && text[end - 1] == '\\')
            end = text.find(closing, end + 1);
        end = std::min(end, text.size());
        const auto begin = value + secretBegin(text.substr(value, end - value));
        if (end > begin)
            found.push_back({begin, end});
        at = end;
    }
    return found;
}

} // namespace delivery
