#include "alert/TemplateText.h"

#include <algorithm>
#include <array>

namespace alert {
namespace {

constexpr std::size_t longestSpot = 200;

// help.aliyun.com: variables in original alert templates.
constexpr std::array<std::string_view, 33> oldVariables{
    "aliuid",
    "alert_id",
    "alert_instance_id",
    "alert_name",
    "alert_time",
    "alert_type",
    "alert_url",
    "annotations",
    "condition",
    "dashboard",
    "dashboard_url",
    "drill_down_query",
    "end_time",
    "end_time_ts",
    "fingerprint",
    "fire_results",
    "fire_results_as_kv",
    "fire_results_count",
    "fire_time",
    "labels",
    "next_eval_interval",
    "policy",
    "project",
    "query",
    "query_url",
    "raw_condition",
    "region",
    "resolve_time",
    "results",
    "severity",
    "start_time",
    "start_time_ts",
    "status",
};

// help.aliyun.com, template variables of 2021 and before.
constexpr std::array<std::string_view, 12> pre2021Variables{
    "Aliuid",       "AlertDisplayName", "AlertID",       "AlertName", "Condition",    "Dashboard",
    "DashboardUrl", "FireTime",         "FullResultUrl", "Project",   "RawCondition", "Results",
};

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

bool isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

bool takePrefix(std::string_view& text, std::string_view prefix) {
    if (text.substr(0, prefix.size()) != prefix)
        return false;
    text.remove_prefix(prefix.size());
    return true;
}

// The opening of an expression or a tag, in ASCII or as an input method for Chinese writes it.
bool takeOpening(std::string_view& text) {
    static constexpr std::string_view wideBrace = "｛";
    if (takePrefix(text, "{")) {
        return takePrefix(text, "{") || takePrefix(text, "%");
    }
    return takePrefix(text, wideBrace) &&
           (takePrefix(text, wideBrace) || takePrefix(text, "%") || takePrefix(text, "％"));
}

// Length of the expression that begins at the front, 0 when none does.
std::size_t templateAt(std::string_view text) {
    const auto window = text.substr(0, longestSpot);
    auto rest = window;
    if (!takeOpening(rest))
        return 0;
    takePrefix(rest, "-");
    while (!rest.empty() && isSpace(rest.front()))
        rest.remove_prefix(1);
    if (rest.empty() || !isLetter(rest.front()))
        return 0;
    const auto taken = window.size() - rest.size();
    static constexpr std::array<std::string_view, 4> closings{"}}", "%}", "｝｝", "%｝"};
    auto length = window.size();
    for (const auto closing : closings) {
        const auto at = window.find(closing, taken);
        if (at != std::string_view::npos)
            length = std::min(length, at + closing.size());
    }
    return length;
}

template <typename Names>
std::size_t variableAt(std::string_view text, const Names& names) {
    if (!takePrefix(text, "${"))
        return 0;
    const auto close = text.substr(0, longestSpot).find('}');
    if (close == std::string_view::npos)
        return 0;
    const auto name = text.substr(0, close);
    return std::find(names.begin(), names.end(), name) != names.end() ? close + 3 : 0;
}

// Whether what lies before and behind a spot makes it the whole of a JSON string.
bool fillsString(std::string_view text, std::size_t begin, std::size_t end) {
    return begin > 0 && text[begin - 1] == '"' && end < text.size() && text[end] == '"';
}

template <typename Match>
std::optional<Spot> search(std::string_view text, Where where, Match match) {
    // Only what begins like JSON has strings to be inside of.
    const auto content = trimmed(text);
    const bool json = !content.empty() && (content.front() == '{' || content.front() == '[');
    bool inString = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (inString && text[at] == '\\') {
            ++at;
            continue;
        }
        const auto length = match(text.substr(at));
        if (length != 0 &&
            (where == Where::Anywhere || !json || !inString || fillsString(text, at, at + length)))
            return Spot{at, text.substr(at, length)};
        if (text[at] == '"')
            inString = !inString;
    }
    return std::nullopt;
}

} // namespace

std::optional<Spot> findTemplate(std::string_view text, Where where) {
    return search(text, where, templateAt);
}

bool isTemplate(std::string_view text) {
    text = trimmed(text);
    const auto length = templateAt(text);
    if (length == 0)
        return false;
    // Several expressions in a row ({% if %}..{% endif %}) count as well.
    return length == text.size() || text.substr(text.size() - 2) == "}}" ||
           text.substr(text.size() - 2) == "%}";
}

std::optional<Spot> findOldVariable(std::string_view text, Where where) {
    return search(text, where, [](std::string_view rest) { return variableAt(rest, oldVariables); });
}

std::optional<Spot> findPre2021Variable(std::string_view text, Where where) {
    return search(text, where, [](std::string_view rest) { return variableAt(rest, pre2021Variables); });
}

bool isOldVariable(std::string_view text) {
    text = trimmed(text);
    return !text.empty() && variableAt(text, oldVariables) == text.size();
}

bool isPre2021Variable(std::string_view text) {
    text = trimmed(text);
    return !text.empty() && variableAt(text, pre2021Variables) == text.size();
}

std::optional<Spot> findRenderError(std::string_view text) {
    // The words as SLS's limits page prints them.
    const auto at = text.find("Template render error");
    if (at == std::string_view::npos)
        return std::nullopt;
    return Spot{at, text.substr(at)};
}

} // namespace alert
