#include "content_template/FunctionTable.h"

#include <algorithm>

namespace content_template {
namespace {

using core::Certainty;
using Group = FunctionGroup;
using Example = FunctionExample;

// help.aliyun.com, built-in functions in alert templates. An example that is not printed there is marked as
// inferred.
constexpr auto inferred = Certainty::Inferred;

constexpr Example floats[] = {{"{{ float('123') }}", "123.0"},
                              {"{{ float('foo') }}", "0.0"},
                              {"{{ float('foo', default=1.23) }}", "1.23"}};
constexpr Example ints[] = {{"{{ int(1.23) }}", "1"},
                            {"{{ int('1.23') }}", "1"},
                            {"{{ int('foo') }}", "0"},
                            {"{{ int('foo', default=5) }}", "5"}};
constexpr Example lengths[] = {
    {"{{ length('foo') }}", "3"}, {"{{ length([1, 2]) }}", "2"}, {"{{ length({'foo': 'bar'}) }}", "1"}};
constexpr Example abss[] = {{"{{ abs(-1) }}", "1"}};
constexpr Example mins[] = {{"{{ min([1, 3, 2]) }}", "1"}};
constexpr Example maxs[] = {{"{{ max([1, 3, 2]) }}", "3"}};
constexpr Example ceils[] = {{"{{ ceil(1.23) }}", "2"}};
constexpr Example floors[] = {{"{{ floor(1.23) }}", "1"}};
constexpr Example rounds[] = {
    {"{{ round(1.23) }}", "1"}, {"{{ round(1.56) }}", "2"}, {"{{ round(1.56, 1) }}", "1.6"}};
constexpr Example sums[] = {{"{{ sum([1, 2, 3]) }}", "6"}};

constexpr Example strings[] = {{"{{ string(1.23) }}", "1.23"}};
constexpr Example capitalizes[] = {{"{{ capitalize('heLLO World') }}", "Hello world"}};
constexpr Example lowers[] = {{"{{ lower('FOO') }}", "foo"}};
constexpr Example uppers[] = {{"{{ upper('foo') }}", "FOO"}};
constexpr Example titles[] = {{"{{ title('hello world') }}", "Hello World"}};
constexpr Example trims[] = {{"{{ trim('  foo ') }}", "foo", inferred}};
constexpr Example replaces[] = {{"{{ replace('foo', 'o', 'a') }}", "faa", inferred}};
constexpr Example wordcounts[] = {{"{{ wordcount('hello world') }}", "2", inferred}};
constexpr Example truncates[] = {{"{{ truncate('foo bar', 3) }}", "foo", inferred},
                                 {"{{ truncate('foo bar', 3, end='...') }}", "foo...", inferred}};
constexpr Example quotes[] = {{"{{ quote('foo') }}", "\"foo\"", inferred},
                              {"{{ 'user \"xxx\"' | quote }}", "\"user \\\"xxx\\\"\"", inferred}};
constexpr Example indents[] = {{"{{ indent('foo\\nbar', 2) }}", "  foo\n  bar"}};
constexpr Example startswiths[] = {{"{{ startswith('football', 'foot') }}", "true", inferred}};
constexpr Example endswiths[] = {{"{{ endswith('football', 'ball') }}", "true", inferred}};
constexpr Example removeprefixes[] = {{"{{ removeprefix('football', 'foot') }}", "ball", inferred}};
constexpr Example removesuffixes[] = {{"{{ removesuffix('football', 'ball') }}", "foot", inferred}};
constexpr Example splits[] = {{"{{ split('a b c') }}", "['a', 'b', 'c']", inferred},
                              {"{{ split('a,b,c', sep=',', maxsplit=1) }}", "['a', 'b,c']", inferred}};

constexpr Example enumerates[] = {
    {"{% for i, x in enumerate(['a', 'b'], start=1) %}{{ i }}{{ x }} {% endfor %}", "1a 2b ", inferred}};
constexpr Example lists[] = {{"{{ list('abc') }}", "['a', 'b', 'c']", inferred}};
constexpr Example dicts[] = {{"{{ dict(foo=1) }}", "{'foo': 1}", inferred}};
constexpr Example firsts[] = {{"{{ first([1, 2, 3]) }}", "1", inferred}};
constexpr Example lasts[] = {{"{{ last([1, 2, 3]) }}", "3", inferred}};
constexpr Example sorts[] = {{"{{ sort([3, 1, 2]) }}", "[1, 2, 3]", inferred},
                             {"{{ sort([3, 1, 2], reverse=true) }}", "[3, 2, 1]", inferred}};
constexpr Example dictsorts[] = {
    {"{% for k, v in dictsort({'b': 1, 'a': 2}) %}{{ k }}{{ v }} {% endfor %}", "a2 b1 ", inferred}};
constexpr Example joins[] = {{"{{ join(['a', 'b'], ',') }}", "a,b", inferred}};

constexpr Example markdowns[] = {{"{{ escape_markdown('_*#-') }}", "&#95;&#42;&#35;&#45;"}};
constexpr Example htmls[] = {{"{{ escape_html('<a>') }}", "&lt;a&gt;", inferred}};
constexpr Example toJsons[] = {{"{{ to_json('foo') }}", "\"foo\""}, {"{{ to_json(True) }}", "true"}};
constexpr Example parseJsons[] = {{"{{ parse_json('{\"a\": 1}').a }}", "1", inferred}};

constexpr Example base64Encodings[] = {{"{{ base64_encoding('foo') }}", "Zm9v", inferred}};
constexpr Example base64Decodings[] = {{"{{ base64_decoding('Zm9v') }}", "foo", inferred}};
constexpr Example md5Encodings[] = {
    {"{{ md5_encoding('foo') }}", "acbd18db4cc2f85cedef654fccc4a4d8", inferred}};
constexpr Example urlEncodings[] = {
    {"{{ url_encoding('https://example.com') }}", "https%3A%2F%2Fexample.com", inferred}};
constexpr Example urlDecodings[] = {
    {"{{ url_decoding('https%3A%2F%2Fexample.com') }}", "https://example.com", inferred}};

constexpr Example parseDates[] = {
    {"{{ timestamp(parse_date('2021-08-25 00:00:00')) }}", "1629820800", inferred}};
constexpr Example formatDates[] = {{"{{ format_date(1629820800) }}", "2021-08-25 00:00:00"},
                                   {"{{ format_date(1629820800, tz='UTC') }}", "2021-08-24 16:00:00"}};
constexpr Example timestamps[] = {
    {"{{ timestamp(parse_date('2021-08-25 00:00:00')) }}", "1629820800", inferred}};
constexpr Example formatDurations[] = {{"{{ format_duration(100000) }}", "1d3h46m40s"}};

constexpr Example formatTypes[] = {{"{{ format_type('sls_pub', locale='zh-CN') }}", "开放告警"},
                                   {"{{ format_type('sls_pub', locale='en-US') }}", "Pub Alert"}};
constexpr Example formatRegions[] = {
    {"{{ format_region('cn-hangzhou', locale='zh-CN') }}", "华东1（杭州）"},
    {"{{ format_region('cn-hangzhou', locale='en-US') }}", "China (Hangzhou)"}};
constexpr Example formatSeverities[] = {{"{{ format_severity(6, locale='zh-CN') }}", "中级"},
                                        {"{{ format_severity(10, locale='en-US') }}", "Critical"}};
constexpr Example formatStatuses[] = {
    {"{{ format_status('firing', locale='zh-CN') }}", "触发"},
    {"{{ format_status('resolved', locale='en-US') }}", "Resolved", inferred}};
constexpr Example toLists[] = {{"{{ to_list({'env': 'test'}) }}", "[env: test]", inferred}};
constexpr Example annotationsToLists[] = {
    {"{{ annotations_to_list({'title': 'CPU'}, locale='en-US') }}", "[Title: CPU]", inferred}};
constexpr Example blockquotes[] = {{"{{ blockquote('foo') }}", "foo", inferred}};

constexpr FunctionInfo rows[] = {
    {"float", Group::Numbers, Type::Number, Certainty::Documented, floats},
    {"int", Group::Numbers, Type::Integer, Certainty::Documented, ints},
    {"length", Group::Numbers, Type::Integer, Certainty::Documented, lengths},
    {"abs", Group::Numbers, Type::Number, Certainty::Documented, abss},
    {"min", Group::Numbers, Type::Any, Certainty::Documented, mins},
    {"max", Group::Numbers, Type::Any, Certainty::Documented, maxs},
    {"ceil", Group::Numbers, Type::Integer, Certainty::Documented, ceils},
    {"floor", Group::Numbers, Type::Integer, Certainty::Documented, floors},
    {"round", Group::Numbers, Type::Number, Certainty::Documented, rounds},
    {"sum", Group::Numbers, Type::Number, Certainty::Documented, sums},

    {"string", Group::Texts, Type::Text, Certainty::Documented, strings},
    {"capitalize", Group::Texts, Type::Text, Certainty::Documented, capitalizes},
    {"lower", Group::Texts, Type::Text, Certainty::Documented, lowers},
    {"upper", Group::Texts, Type::Text, Certainty::Documented, uppers},
    {"title", Group::Texts, Type::Text, Certainty::Documented, titles},
    {"trim", Group::Texts, Type::Text, Certainty::Documented, trims},
    {"replace", Group::Texts, Type::Text, Certainty::Documented, replaces},
    {"wordcount", Group::Texts, Type::Integer, Certainty::Documented, wordcounts},
    {"truncate", Group::Texts, Type::Text, Certainty::Documented, truncates},
    {"quote", Group::Texts, Type::Text, Certainty::Documented, quotes},
    {"indent", Group::Texts, Type::Text, Certainty::Documented, indents},
    {"startswith", Group::Texts, Type::Bool, Certainty::Documented, startswiths},
    {"endswith", Group::Texts, Type::Bool, Certainty::Documented, endswiths},
    {"removeprefix", Group::Texts, Type::Text, Certainty::Documented, removeprefixes},
    {"removesuffix", Group::Texts, Type::Text, Certainty::Documented, removesuffixes},
    {"split", Group::Texts, Type::List, Certainty::Documented, splits},

    {"enumerate", Group::Collections, Type::List, Certainty::Documented, enumerates},
    {"list", Group::Collections, Type::List, Certainty::Documented, lists},
    {"dict", Group::Collections, Type::Map, Certainty::Documented, dicts},
    {"first", Group::Collections, Type::Any, Certainty::Documented, firsts},
    {"last", Group::Collections, Type::Any, Certainty::Documented, lasts},
    {"sort", Group::Collections, Type::List, Certainty::Documented, sorts},
    {"dictsort", Group::Collections, Type::List, Certainty::Documented, dictsorts},
    {"join", Group::Collections, Type::Text, Certainty::Documented, joins},

    {"escape_markdown", Group::Escaping, Type::Text, Certainty::Documented, markdowns},
    {"escape_html", Group::Escaping, Type::Text, Certainty::Documented, htmls},
    {"to_json", Group::Escaping, Type::Text, Certainty::Documented, toJsons},
    {"parse_json", Group::Escaping, Type::Any, Certainty::Documented, parseJsons},

    {"base64_encoding", Group::Encoding, Type::Text, Certainty::Documented, base64Encodings},
    {"base64_decoding", Group::Encoding, Type::Text, Certainty::Documented, base64Decodings},
    {"md5_encoding", Group::Encoding, Type::Text, Certainty::Documented, md5Encodings},
    {"url_encoding", Group::Encoding, Type::Text, Certainty::Documented, urlEncodings},
    {"url_decoding", Group::Encoding, Type::Text, Certainty::Documented, urlDecodings},

    // Its value as such is not documented; printed alone it is never needed.
    {"parse_date", Group::Time, Type::Any, Certainty::Inferred, parseDates},
    // The table forbids the filter, other pages of the vendor use it. UTC+8 without tz is what the example
    // shows.
    {"format_date", Group::Time, Type::Text, Certainty::Inferred, formatDates},
    {"timestamp", Group::Time, Type::Integer, Certainty::Documented, timestamps},
    {"format_duration", Group::Time, Type::Text, Certainty::Documented, formatDurations},

    {"format_type", Group::Alert, Type::Text, Certainty::Documented, formatTypes},
    {"format_region", Group::Alert, Type::Text, Certainty::Documented, formatRegions},
    {"format_severity", Group::Alert, Type::Text, Certainty::Documented, formatSeverities},
    {"format_status", Group::Alert, Type::Text, Certainty::Documented, formatStatuses},
    // Which of its three forms the webhook gets is not documented.
    {"to_list", Group::Alert, Type::Text, Certainty::Inferred, toLists},
    {"annotations_to_list", Group::Alert, Type::Text, Certainty::Inferred, annotationsToLists},
    {"blockquote", Group::Alert, Type::Text, Certainty::Inferred, blockquotes},
};

} // namespace

std::span<const FunctionInfo> functionTable() {
    return rows;
}

const FunctionInfo* findFunction(std::string_view name) {
    const auto* found = std::find_if(std::begin(rows), std::end(rows),
                                     [name](const FunctionInfo& row) { return row.name == name; });
    return found == std::end(rows) ? nullptr : found;
}

std::string_view id(FunctionGroup group) {
    switch (group) {
    case Group::Numbers:
        return "numbers";
    case Group::Texts:
        return "texts";
    case Group::Collections:
        return "collections";
    case Group::Escaping:
        return "escaping";
    case Group::Encoding:
        return "encoding";
    case Group::Time:
        return "time";
    case Group::Alert:
        break;
    }
    return "alert";
}

} // namespace content_template
