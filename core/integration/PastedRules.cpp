#include "integration/Integration.h"

#include "Utf8.h"
#include "integration/FieldRules.h"
#include "integration/UrlText.h"

#include <algorithm>

namespace integration {
namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// "alert-1731840962-2205", the whole of `text`.
bool isRuleId(std::string_view text) {
    constexpr std::string_view start = "alert-";
    if (!text.starts_with(start) || text.size() > 64)
        return false;
    text.remove_prefix(start.size());
    const auto hyphen = text.find('-');
    if (hyphen == std::string_view::npos || hyphen == 0 || hyphen + 1 == text.size())
        return false;
    return std::all_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(hyphen), isDigit) &&
           std::all_of(text.begin() + static_cast<std::ptrdiff_t>(hyphen) + 1, text.end(), isDigit);
}

/// Blanks, separators of tables and lists, and quotation marks at both ends.
std::string_view trimmed(std::string_view text) {
    constexpr std::string_view ends = " \t\v\f,;|\"";
    constexpr std::string_view wideComma = "\xEF\xBC\x8C";
    constexpr std::string_view wideBlank = "\xE3\x80\x80";
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    for (std::size_t before = 0; before != text.size();) {
        before = text.size();
        while (!text.empty() && ends.find(text.front()) != std::string_view::npos)
            text.remove_prefix(1);
        while (!text.empty() && ends.find(text.back()) != std::string_view::npos)
            text.remove_suffix(1);
        for (const auto wide : {wideComma, wideBlank, byteOrderMark}) {
            if (text.starts_with(wide))
                text.remove_prefix(wide.size());
            if (text.ends_with(wide))
                text.remove_suffix(wide.size());
        }
    }
    return text;
}

constexpr std::string_view between = " \t,;|\"";

Rule readLine(std::string_view line) {
    line = trimmed(line);
    const auto last = line.find_last_of(between);
    // A Chinese comma has no ASCII byte: the id is what stands behind it.
    const auto wide = line.rfind("\xEF\xBC\x8C");
    std::size_t start = last == std::string_view::npos ? 0 : last + 1;
    if (wide != std::string_view::npos)
        start = std::max(start, wide + 3);
    Rule rule;
    if (isRuleId(line.substr(start))) {
        rule.id = line.substr(start);
        rule.name = trimmed(line.substr(0, start));
    } else if (const auto end = line.find_first_of(between); isRuleId(line.substr(0, end))) {
        rule.id = line.substr(0, end);
        rule.name = trimmed(line.substr(end));
    } else {
        rule.name = line;
    }
    rule.name = core::cutToCodePoints(core::toValidUtf8(rule.name), longestRuleName);
    return rule;
}

bool isSame(const Rule& one, const Rule& other) {
    if (!one.id.empty() && !other.id.empty())
        return one.id == other.id;
    return !one.name.empty() && one.name == other.name;
}

} // namespace

PastedRules readRules(std::string_view text, const std::vector<Rule>& known) {
    PastedRules pasted;
    std::string lines(text);
    std::replace(lines.begin(), lines.end(), '\r', '\n');
    for (const auto& line : split(lines, '\n')) {
        auto rule = readLine(line);
        if (rule.name.empty() && rule.id.empty())
            continue;
        const auto same = [&](const Rule& other) { return isSame(rule, other); };
        if (std::any_of(known.begin(), known.end(), same) ||
            std::any_of(pasted.rules.begin(), pasted.rules.end(), same))
            ++pasted.doubled;
        else if (known.size() + pasted.rules.size() >= mostRules)
            ++pasted.dropped;
        else
            pasted.rules.push_back(std::move(rule));
    }
    return pasted;
}

} // namespace integration
