#include "content_template/Function.h"

#include <algorithm>
#include <array>

namespace content_template {
namespace {

constexpr std::string_view none = "None";
constexpr std::string_view dateFormat = "'%Y-%m-%d %H:%M:%S'";

constexpr Parameter any{"value", Type::Any, {}};
constexpr Parameter number{"value", Type::Number, {}};
constexpr Parameter text{"value", Type::Text, {}};
constexpr Parameter list{"value", Type::List, {}};
constexpr Parameter map{"value", Type::Map, {}};
constexpr Parameter locale{"locale", Type::Text, none};

constexpr std::array anyOne{any};
constexpr std::array numberOne{number};
constexpr std::array textOne{text};
constexpr std::array listOne{list};
constexpr std::array mapOne{map};
constexpr std::array sized{Parameter{"value", Type::Any, {}}};
constexpr std::array localised{any, locale};
constexpr std::array mapLocalised{map, locale};

constexpr std::array floatOf{any, Parameter{"default", Type::Number, "0.0"}};
constexpr std::array intOf{any, Parameter{"default", Type::Integer, "0"}};
constexpr std::array roundOf{number, Parameter{"n", Type::Integer, "0"}};
constexpr std::array replaceOf{text, Parameter{"old", Type::Text, {}}, Parameter{"new", Type::Text, {}}};
constexpr std::array truncateOf{text, Parameter{"n", Type::Integer, {}}, Parameter{"end", Type::Text, "''"}};
constexpr std::array indentOf{text, Parameter{"n", Type::Integer, "4"}};
constexpr std::array prefixOf{text, Parameter{"prefix", Type::Text, {}}};
constexpr std::array suffixOf{text, Parameter{"suffix", Type::Text, {}}};
constexpr std::array splitOf{text, Parameter{"sep", Type::Text, none},
                             Parameter{"maxsplit", Type::Integer, "-1"}};
constexpr std::array enumerateOf{any, Parameter{"start", Type::Integer, "0"}};
constexpr std::array sortOf{list, Parameter{"reverse", Type::Bool, "False"}};
constexpr std::array joinOf{list, Parameter{"d", Type::Text, "''"}};
constexpr std::array parseDateOf{any, Parameter{"fmt", Type::Text, dateFormat}};
constexpr std::array formatDateOf{any, Parameter{"tz", Type::Text, none},
                                  Parameter{"fmt", Type::Text, dateFormat}};
constexpr std::array formatDurationOf{number, Parameter{"locale", Type::Text, "'en-US'"},
                                      Parameter{"sep", Type::Text, "''"}};

constexpr bool noFilter = false;

// Names, order of parameters and defaults: vendor's page "Built-in functions in alert templates".
constexpr auto table = std::to_array<Signature>({
    {"float", floatOf},
    {"int", intOf},
    {"length", sized},
    {"abs", numberOne},
    {"min", listOne},
    {"max", listOne},
    {"ceil", numberOne},
    {"floor", numberOne},
    {"round", roundOf},
    {"sum", listOne},

    {"string", anyOne},
    {"capitalize", textOne},
    {"lower", textOne},
    {"upper", textOne},
    {"title", textOne},
    {"trim", textOne},
    {"replace", replaceOf, noFilter},
    {"wordcount", textOne},
    {"truncate", truncateOf, noFilter},
    {"quote", anyOne},
    {"indent", indentOf},
    {"startswith", prefixOf},
    {"endswith", suffixOf},
    {"removeprefix", prefixOf},
    {"removesuffix", suffixOf},
    {"split", splitOf},

    {"enumerate", enumerateOf, noFilter},
    {"list", anyOne},
    {"dict", {}, noFilter, true},
    {"first", listOne},
    {"last", listOne},
    {"sort", sortOf},
    {"dictsort", mapOne},
    {"join", joinOf},

    {"escape_markdown", textOne},
    {"escape_html", textOne},
    {"to_json", anyOne},
    {"parse_json", textOne},

    {"base64_encoding", textOne},
    {"base64_decoding", textOne},
    {"md5_encoding", textOne},
    {"url_encoding", textOne},
    {"url_decoding", textOne},

    {"parse_date", parseDateOf},
    {"format_date", formatDateOf},
    {"timestamp", anyOne},
    {"format_duration", formatDurationOf},

    {"format_type", localised},
    {"format_region", localised},
    {"format_severity", localised},
    {"format_status", localised},
    {"to_list", anyOne},
    {"annotations_to_list", mapLocalised},
    {"blockquote", anyOne},
});

static_assert(table.size() == 54);

} // namespace

std::span<const Signature> signatures() {
    return table;
}

const Signature* findSignature(std::string_view name) {
    const auto found =
        std::find_if(table.begin(), table.end(), [name](const Signature& each) { return each.name == name; });
    return found == table.end() ? nullptr : &*found;
}

} // namespace content_template
