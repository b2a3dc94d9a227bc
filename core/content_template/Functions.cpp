#include "Utf8.h"
#include "content_template/Implementations.h"
#include "content_template/Letters.h"
#include "content_template/Numbers.h"

#include <algorithm>
#include <array>
#include <utility>

namespace content_template {
namespace {

using Row = std::pair<std::string_view, Implementation>;

constexpr auto rows = std::to_array<Row>({
    {"float", functions::toFloat},
    {"int", functions::toInteger},
    {"length", functions::length},
    {"abs", functions::absolute},
    {"min", functions::least},
    {"max", functions::greatest},
    {"ceil", functions::ceiling},
    {"floor", functions::floor},
    {"round", functions::round},
    {"sum", functions::sum},
    {"string", functions::string},
    {"capitalize", functions::capitalize},
    {"lower", functions::lower},
    {"upper", functions::upper},
    {"title", functions::title},
    {"trim", functions::trim},
    {"replace", functions::replace},
    {"wordcount", functions::wordcount},
    {"truncate", functions::truncate},
    {"quote", functions::quote},
    {"indent", functions::indent},
    {"startswith", functions::startswith},
    {"endswith", functions::endswith},
    {"removeprefix", functions::removeprefix},
    {"removesuffix", functions::removesuffix},
    {"split", functions::split},
    {"enumerate", functions::enumerate},
    {"list", functions::list},
    {"dict", functions::dict},
    {"first", functions::first},
    {"last", functions::last},
    {"sort", functions::sort},
    {"dictsort", functions::dictsort},
    {"join", functions::join},
    {"escape_markdown", functions::escapeMarkdown},
    {"escape_html", functions::escapeHtml},
    {"to_json", functions::writeJson},
    {"parse_json", functions::parseJson},
    {"base64_encoding", functions::base64Encoding},
    {"base64_decoding", functions::base64Decoding},
    {"md5_encoding", functions::md5Encoding},
    {"url_encoding", functions::urlEncoding},
    {"url_decoding", functions::urlDecoding},
    {"parse_date", functions::parseDate},
    {"format_date", functions::formatDate},
    {"timestamp", functions::timestamp},
    {"format_duration", functions::formatDuration},
    {"format_type", functions::formatType},
    {"format_region", functions::formatRegion},
    {"format_severity", functions::formatSeverity},
    {"format_status", functions::formatStatus},
    {"to_list", functions::toList},
    {"annotations_to_list", functions::annotationsToList},
    {"blockquote", functions::blockquote},
});

} // namespace

Implementation findImplementation(std::string_view name) {
    const auto row =
        std::find_if(rows.begin(), rows.end(), [name](const Row& each) { return each.first == name; });
    return row == rows.end() ? nullptr : row->second;
}

Value fallbackOf(const Parameter& parameter) {
    const auto literal = parameter.fallback;
    if (literal == "True" || literal == "False")
        return Value::boolean(literal == "True");
    if (literal.size() >= 2 && literal.front() == '\'')
        return Value::text(std::string(literal.substr(1, literal.size() - 2)));
    if (const auto whole = integerOf(literal))
        return Value::integer(*whole);
    if (const auto number = numberOf(literal))
        return Value::number(*number);
    return Value::null();
}

std::optional<std::vector<Value>> iterated(const Value& value, Budget& budget) {
    switch (value.kind()) {
    case ValueKind::List:
        if (!budget.take(value.items().size()))
            return std::nullopt;
        return value.items();
    case ValueKind::Map: {
        if (!budget.take(value.members().size()))
            return std::nullopt;
        std::vector<Value> keys;
        keys.reserve(value.members().size());
        for (const Member& member : value.members())
            keys.push_back(Value::text(member.first));
        return keys;
    }
    case ValueKind::Text: {
        if (!budget.take(value.size()))
            return std::nullopt;
        std::vector<Value> letters;
        for (std::size_t at = 0; at < value.text().size();) {
            const auto begin = at;
            core::takeCodePoint(value.text(), at);
            letters.push_back(Value::text(std::string(value.text().substr(begin, at - begin))));
        }
        return letters;
    }
    case ValueKind::Missing:
        return std::vector<Value>();
    default:
        return std::nullopt;
    }
}

std::optional<Locale> localeArgument(const Arguments& arguments, std::size_t index) {
    const Value& value = arguments[index];
    if (!value.truth()) // None or an empty text: the language of the template (documented)
        return arguments.surroundings.locale;
    return localeOf(value.text());
}

} // namespace content_template
