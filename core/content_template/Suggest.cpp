#include "content_template/Suggest.h"

#include <algorithm>
#include <array>

namespace content_template {
namespace {

struct Foreign {
    std::string_view name; ///< in lower case, without underscores
    std::string_view ours;
};

constexpr std::array functions{
    Foreign{"tojson", "to_json"},
    Foreign{"json", "to_json"},
    Foreign{"jsonencode", "to_json"},
    Foreign{"dumps", "to_json"},
    Foreign{"jsondumps", "to_json"},
    Foreign{"jsonstringify", "to_json"},
    Foreign{"fromjson", "parse_json"},
    Foreign{"jsondecode", "parse_json"},
    Foreign{"loads", "parse_json"},
    Foreign{"jsonparse", "parse_json"},
    Foreign{"len", "length"},
    Foreign{"count", "length"},
    Foreign{"size", "length"},
    Foreign{"str", "string"},
    Foreign{"tostring", "string"},
    Foreign{"number", "float"},
    Foreign{"tonumber", "float"},
    Foreign{"toint", "int"},
    Foreign{"integer", "int"},
    Foreign{"double", "float"},
    Foreign{"strip", "trim"},
    Foreign{"tolower", "lower"},
    Foreign{"toupper", "upper"},
    Foreign{"e", "escape_html"},
    Foreign{"escape", "escape_html"},
    Foreign{"htmlescape", "escape_html"},
    Foreign{"escapejson", "quote"},
    Foreign{"quoted", "quote"},
    Foreign{"urlencode", "url_encoding"},
    Foreign{"urlescape", "url_encoding"},
    Foreign{"urldecode", "url_decoding"},
    Foreign{"b64encode", "base64_encoding"},
    Foreign{"base64encode", "base64_encoding"},
    Foreign{"base64", "base64_encoding"},
    Foreign{"b64decode", "base64_decoding"},
    Foreign{"base64decode", "base64_decoding"},
    Foreign{"md5", "md5_encoding"},
    Foreign{"strftime", "format_date"},
    Foreign{"formattime", "format_date"},
    Foreign{"datetime", "format_date"},
    Foreign{"todate", "format_date"},
    Foreign{"dateformat", "format_date"},
    Foreign{"strptime", "parse_date"},
    Foreign{"duration", "format_duration"},
    Foreign{"humanizeduration", "format_duration"},
    Foreign{"unixtimestamp", "timestamp"},
    Foreign{"substr", "truncate"},
    Foreign{"substring", "truncate"},
    Foreign{"concat", "join"},
    Foreign{"range", "enumerate"},
    Foreign{"hasprefix", "startswith"},
    Foreign{"hassuffix", "endswith"},
};

constexpr std::array fields{
    Foreign{"type", "alert_type"},
    Foreign{"name", "alert_name"},
    Foreign{"alertname", "alert_name"},
    Foreign{"rulename", "alert_name"},
    Foreign{"displayname", "alert_name"},
    Foreign{"alertdisplayname", "alert_name"},
    Foreign{"id", "alert_id"},
    Foreign{"ruleid", "alert_id"},
    Foreign{"alertid", "alert_id"},
    Foreign{"instanceid", "alert_instance_id"},
    Foreign{"uid", "aliuid"},
    Foreign{"userid", "aliuid"},
    Foreign{"accountid", "aliuid"},
    Foreign{"time", "alert_time"},
    Foreign{"timestamp", "alert_time"},
    Foreign{"starttime", "fire_time"},
    Foreign{"startsat", "fire_time"},
    Foreign{"firsttime", "fire_time"},
    Foreign{"endtime", "resolve_time"},
    Foreign{"endsat", "resolve_time"},
    Foreign{"recovertime", "resolve_time"},
    Foreign{"state", "status"},
    Foreign{"level", "severity"},
    Foreign{"priority", "severity"},
    Foreign{"title", "annotations.title"},
    Foreign{"summary", "annotations.title"},
    Foreign{"desc", "annotations.desc"},
    Foreign{"description", "annotations.desc"},
    Foreign{"message", "annotations.desc"},
    Foreign{"content", "annotations.desc"},
    Foreign{"tags", "labels"},
    Foreign{"commonlabels", "labels"},
    Foreign{"commonannotations", "annotations"},
    Foreign{"url", "alert_url"},
    Foreign{"link", "alert_url"},
    Foreign{"generatorurl", "alert_url"},
    Foreign{"count", "fire_results_count"},
    Foreign{"rows", "fire_results"},
    Foreign{"data", "fire_results"},
    Foreign{"fireresult", "fire_results"},
    Foreign{"query", "results[0].query"},
    Foreign{"store", "results[0].store"},
    Foreign{"logstore", "results[0].store"},
    Foreign{"rawresults", "results[0].raw_results"},
    Foreign{"rawresultscount", "results[0].raw_results_count"},
    Foreign{"actionpolicyid", "policy.action_policy_id"},
    Foreign{"alertpolicyid", "policy.alert_policy_id"},
    Foreign{"fireresultsaskv", "fire_results"},
    Foreign{"fullresulturl", "query_url"},
    Foreign{"key", "fingerprint"},
    Foreign{"hash", "fingerprint"},
};

constexpr std::array tags{
    Foreign{"elseif", "elif"},        Foreign{"elsif", "elif"},  Foreign{"end", "endif"},
    Foreign{"fi", "endif"},           Foreign{"foreach", "for"}, Foreign{"endeach", "endfor"},
    Foreign{"next", "endfor"},        Foreign{"done", "endfor"}, Foreign{"verbatim", "raw"},
    Foreign{"endverbatim", "endraw"}, Foreign{"range", "for"},
};

constexpr std::array<std::string_view, 8> tagNames{"if",  "elif",   "else", "endif",
                                                   "for", "endfor", "raw",  "endraw"};

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string squeezed(std::string_view name) {
    std::string result;
    for (const char c : name.substr(0, 64)) {
        if (c != '_' && c != '-')
            result += lower(c);
    }
    return result;
}

template <typename Rows>
std::string_view ofForeign(const Rows& rows, std::string_view name) {
    const auto plain = squeezed(name);
    for (const Foreign& row : rows) {
        if (row.name == plain)
            return row.ours;
    }
    return {};
}

} // namespace

std::size_t editDistance(std::string_view left, std::string_view right) {
    constexpr std::size_t longest = 64;
    if (left.size() > longest || right.size() > longest)
        return 2 * longest;
    using Line = std::array<std::size_t, longest + 1>;
    Line first{};
    Line second{};
    Line third{};
    auto* before = &first;
    auto* above = &second;
    auto* line = &third;
    for (std::size_t j = 0; j <= right.size(); ++j)
        (*above)[j] = j;
    for (std::size_t i = 1; i <= left.size(); ++i) {
        (*line)[0] = i;
        for (std::size_t j = 1; j <= right.size(); ++j) {
            const bool same = lower(left[i - 1]) == lower(right[j - 1]);
            auto best = std::min({(*above)[j] + 1, (*line)[j - 1] + 1, (*above)[j - 1] + (same ? 0 : 1)});
            if (i > 1 && j > 1 && lower(left[i - 1]) == lower(right[j - 2]) &&
                lower(left[i - 2]) == lower(right[j - 1]))
                best = std::min(best, (*before)[j - 2] + 1);
            (*line)[j] = best;
        }
        auto* free = before;
        before = above;
        above = line;
        line = free;
    }
    return (*above)[right.size()];
}

std::string_view nearest(std::string_view name, std::span<const std::string_view> candidates) {
    // A third of the letters may be wrong, but never all of a short name.
    const auto allowed = name.size() < 3 ? std::size_t{0} : std::min<std::size_t>(name.size() / 3, 3);
    std::string_view best;
    auto bestDistance = allowed + 1;
    const auto plain = squeezed(name);
    for (const auto candidate : candidates) {
        const auto distance = squeezed(candidate) == plain ? 0 : editDistance(name, candidate);
        if (distance < bestDistance) {
            bestDistance = distance;
            best = candidate;
        }
    }
    return best;
}

std::string_view suggestFunction(std::string_view name) {
    if (const auto ours = ofForeign(functions, name); !ours.empty())
        return ours;
    std::vector<std::string_view> names;
    for (const auto& signature : signatures())
        names.push_back(signature.name);
    return nearest(name, names);
}

std::string_view suggestField(std::string_view name, std::span<const Variable> table) {
    std::vector<std::string_view> names;
    for (const auto& variable : table)
        names.push_back(variable.name);
    return nearest(name, names);
}

std::string_view suggestAlertField(std::string_view name) {
    const auto near = suggestField(name, alertVariables());
    if (!near.empty() && editDistance(name, near) <= 1)
        return near;
    if (const auto ours = ofForeign(fields, name); !ours.empty())
        return ours;
    return near;
}

std::string_view suggestTag(std::string_view name) {
    if (const auto ours = ofForeign(tags, name); !ours.empty())
        return ours;
    return nearest(name, tagNames);
}

} // namespace content_template
