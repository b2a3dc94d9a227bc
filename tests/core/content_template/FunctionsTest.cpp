#include "Support.h"
#include "content_template/FunctionTable.h"

#include <gtest/gtest.h>

// Results without a remark are printed on the vendor's page "Built-in functions in alert templates".
namespace content_template {

TEST(Functions, HaveEveryOneASignatureAndAnImplementation) {
    EXPECT_EQ(signatures().size(), 54U);
    for (const Signature& signature : signatures())
        EXPECT_NE(findImplementation(signature.name), nullptr) << signature.name;
    EXPECT_EQ(findImplementation("default"), nullptr);
}

TEST(Functions, GiveWhatTheHelpSays) {
    for (const FunctionInfo& function : functionTable()) {
        for (const FunctionExample& example : function.examples)
            EXPECT_EQ(rendered(std::string(example.content)), example.result) << example.content;
    }
}

TEST(Functions, OfNumbers) {
    expectAll({
        {"{{ float(\"123\") }}", "123.0"},
        {"{{ float(\"foo\") }}", "0.0"},
        {"{{ float(\"foo\", default=1.23) }}", "1.23"},
        {"{{ \" 1e3 \" | float }}", "1000.0"},
        {"{{ \"inf\" | float }}", "0.0"}, // no number that JSON could hold
        {"{{ int(1.23) }}", "1"},
        {"{{ int(\"1.23\") }}", "1"},
        {"{{ int(\"foo\") }}", "0"},
        {"{{ int(\"foo\", default=5) }}", "5"},
        {"{{ \"-7.9\" | int }}", "-7"},
        {"{{ int(\"99999999999999999999\", 3) }}", "3"},
        {"{{ alert.nothing | int }}", "0"},
        {"{{ length(\"foo\") }}", "3"},
        {"{{ length([1, 2]) }}", "2"},
        {"{{ length({\"foo\": \"bar\"}) }}", "1"},
        {"{{ length(\"\u4e2d\u6587\U0001F600\") }}", "3"},
        {"{{ alert.nothing | length }}", "0"},
        {"{{ length(5) }}", "!wrong-argument length.value number 1:11"},
        {"{{ abs(-1) }}", "1"},
        {"{{ -1 | abs }}", "1"},
        {"{{ abs(-1.5) }}", "1.5"},
        {"{{ abs(\"1\") }}", "!wrong-argument abs.value text 1:8"},
        {"{{ min([1, 3, 2]) }}", "1"},
        {"{{ max([1, 3, 2]) }}", "3"},
        {"{{ min([]) }}|{{ max(['b', 'C', 'a']) }}", "|C"},
        {"{{ min([1, 'a']) }}", "!wrong-argument min.value list 1:8"},
        {"{{ ceil(1.23) }}", "2"},
        {"{{ floor(1.23) }}", "1"},
        {"{{ floor(-1.23) }}|{{ ceil(-1.23) }}|{{ ceil(4) }}", "-2|-1|4"},
        {"{{ round(1.23) }}", "1"},
        {"{{ round(1.56) }}", "2"},
        {"{{ round(1.56, 1) }}", "1.6"},
        {"{{ round(1.56, n=1) }}|{{ 2.5 | round }}|{{ 2.675 | round(2) }}", "1.6|2|2.67"},
        {"{{ round(1234.5, -2) }}|{{ round(7) }}", "1200.0|7"},
        {"{{ round(1e300) }}", "!number-overflow round 1:4"},
        {"{{ sum([1, 2, 3]) }}", "6"},
        {"{{ sum([1, 2.5]) }}|{{ sum([]) }}", "3.5|0"},
        {"{{ sum(['1']) }}", "!wrong-argument sum.value list 1:8"},
    });
}

TEST(Functions, OfTexts) {
    expectAll({
        {"{{ string(1.23) }}", "1.23"},
        {"{{ capitalize(\"heLLO World\") }}", "Hello world"},
        {"{{ lower(\"FOO\") }}", "foo"},
        {"{{ upper(\"foo\") }}", "FOO"},
        {"{{ \"\u00e4\u00f6\u03b1\u0436\" | upper }}", "\u00c4\u00d6\u0391\u0416"},
        {"{{ title(\"hello world\") }}", "Hello World"},
        {"{{ title(\"it's a-b (c\") }}", "It's A-B (C"}, // as Jinja2
        {"{{ trim(\" foo\\n\") }}", "foo"},
        {"{{ replace(\"foo\", \"oo\", \"ly\") }}", "fly"},
        {"{{ replace(\"ab\", \"\", \"-\") }}", "-a-b-"}, // as Python
        {"{{ \"foo\" | replace(\"o\", \"a\") }}", "!not-a-filter replace 1:12"},
        {"{{ wordcount(\"hello world\") }}", "2"},
        {"{{ truncate(\"foo bar\", 5) }}", "foo b"},
        {"{{ truncate(\"foo bar\", 5, end=\"...\") }}", "foo b..."},
        {"{{ truncate(\"foo\", 5, end=\"...\") }}", "foo"},
        {"{{ truncate(\"\u4e2d\u6587\u5b57\", 2) }}", "\u4e2d\u6587"},
        {"{{ truncate(\"foo\", -1) }}", "!wrong-argument truncate.n number 1:20"},
        {"{{ \"foo\" | truncate(2) }}", "!not-a-filter truncate 1:12"},
        {"{{ quote(123) }}", "\"123\""},
        {"{{ quote(\"foo\") }}", "\"foo\""},
        {"{{ alert.annotations.desc | quote }}", "\"80% \\\"less\\\"\\nthan before\""},
        {"{{ alert.nothing | quote }}", "\"\""},
        {"{{ \"foobar\\n\" }}{{ indent(\"foo\\nbar\") }}", "foobar\n    foo\n    bar"},
        {"{{ \"foobar\\n\" }}{{ indent(\"foo\\nbar\", 2) }}", "foobar\n  foo\n  bar"},
        {"{{ indent(\"a\\n\\nb\", n=1) }}", " a\n\n b"}, // an empty line stays empty, as in Jinja2
        {"{{ startswith(\"football\", \"foo\") }}", "true"},
        {"{{ endswith(\"football\", \"all\") }}", "true"},
        {"{{ \"football\" | endswith(\"foot\") }}", "false"},
        {"{{ removeprefix(\"football\", \"foot\") }}", "ball"},
        {"{{ removesuffix(\"football\", \"ball\") }}", "foot"},
        {"{{ removesuffix(\"football\", \"foot\") }}", "football"},
        {"{{ split('a b c ') }}", "['a', 'b', 'c']"},
        {"{{ split('a-b-c', sep='-') }}", "['a', 'b', 'c']"},
        {"{{ split('a-b-c', sep='-', maxsplit=1) }}", "['a', 'b-c']"},
        {"{{ split('a<>b<>c', sep='<>') }}", "['a', 'b', 'c']"},
        {"{{ split(' a  b c ', maxsplit=1) }}", "['a', 'b c ']"}, // as Python
        {"{{ split('', sep=',') }}|{{ split('') }}", "['']|[]"},
        {"{{ split('a', sep='') }}", "!wrong-argument split.sep text 1:15"},
    });
}

TEST(Functions, OfListsAndMaps) {
    expectAll({
        {"{{ enumerate([\"foo\", \"bar\"]) }}", "[(0, 'foo'), (1, 'bar')]"},
        {"{% for i, x in enumerate(['a', 'b'], start=1) %}{{ i }}{{ x }}{% endfor %}", "1a2b"},
        {"{{ ['a'] | enumerate }}", "!not-a-filter enumerate 1:12"},
        {"{{ list((\"foo\", \"bar\")) }}", "['foo', 'bar']"},
        {"{{ list(\"foo\") }}", "['f', 'o', 'o']"},
        {"{{ list(alert.labels) }}", "['host', 'app']"},
        {"{{ list(5) }}", "!wrong-argument list.value number 1:9"},
        {"{{ dict(foo=1, bar=\"hello\") }}", "{'foo': 1, 'bar': 'hello'}"},
        {"{{ dict(1) }}", "!too-many-arguments dict 1:9"},
        {"{{ first([1, 2, 3]) }}", "1"},
        {"{{ last([1, 2, 3]) }}", "3"},
        {"{{ [] | first }}|{{ 'ab' | last }}", "|b"},
        {"{{ sort([3, 1, 2]) }}", "[1, 2, 3]"},
        {"{{ sort([3, 1, 2], reverse=true) }}", "[3, 2, 1]"},
        {"{{ ['b', 'A', 'a', 'B'] | sort }}", "['A', 'a', 'b', 'B']"}, // letter case as in Jinja2
        {"{{ ['b', 'A', 'a', 'B'] | sort(reverse=True) }}", "['b', 'B', 'A', 'a']"},
        {"{{ sort([1, 'a']) }}", "!wrong-argument sort.value list 1:9"},
        {"{%- for key, val in dictsort(alert.labels) %}\n{{ key }}: {{ val }}\n{%- endfor %}",
         "\napp: nginx\nhost: host-1"},
        {"{{ join([1, 2, 3]) }}", "123"},
        {"{{ join([1, 2, 3], ',') }}", "1,2,3"},
        {"{{ alert.fire_results | join(d=';') }}",
         "{\"host\": \"a\", \"cnt\": \"49\"};{\"host\": \"b\", \"cnt\": \"7\"}"},
    });
}

TEST(Functions, OfEscapingAndEncoding) {
    expectAll({
        {"{{ escape_markdown(\"__a__ **b** #c\") }}", "&#95;&#95;a&#95;&#95; &#42;&#42;b&#42;&#42; &#35;c"},
        {"{{ escape_html(\"<div>\") }}", "&lt;div&gt;"},
        {"{{ \"'&\\\"\" | escape_html }}", "&#39;&amp;&#34;"}, // as Jinja2
        {"{{ to_json(\"foo\") }}", "\"foo\""},
        {"{{ to_json(1.23) }}", "1.23"},
        {"{{ to_json(True) }}", "true"},
        {"{{ to_json(alert.labels) }}", "{\"host\": \"host-1\", \"app\": \"nginx\"}"},
        {"{{ to_json(alert.nothing) }}|{{ None | to_json }}", "null|null"},
        {"{{ parse_json('{\"foo\": \"bar\"}').foo }}", "bar"},
        {"{{ parse_json('[1, 2, 3]')[1] }}", "2"},
        {"{{ parse_json('[1, {\"a\": true}]') }}", "[1, {'a': True}]"},
        {"{{ parse_json('[1,') }}", "!wrong-argument parse_json.value text 1:15"},
        {"{{ base64_encoding(\"foo\") }}", "Zm9v"},
        {"{{ base64_decoding(\"Zm9v\") }}", "foo"},
        {"{{ 'a' | base64_encoding }}|{{ 'YWI=' | base64_decoding }}", "YQ==|ab"},
        {"{{ base64_decoding(\"Zm9\") }}", "!wrong-argument base64_decoding.value text 1:20"},
        {"{{ md5_encoding(\"foo\") }}", "acbd18db4cc2f85cedef654fccc4a4d8"},
        {"{{ md5_encoding(\"\") }}", "d41d8cd98f00b204e9800998ecf8427e"}, // RFC 1321
        {"{{ "
         "md5_encoding(\"12345678901234567890123456789012345678901234567890123456789012345678901234567890\") "
         "}}",
         "57edf4a22be3c955ac49da2e2107b67a"}, // RFC 1321
        {"{{ url_encoding(\"https://example.com?a=b&c=d\") }}", "https%3A%2F%2Fexample.com%3Fa%3Db%26c%3Dd"},
        {"{{ url_decoding(\"https%3A%2F%2Fexample.com%3Fa%3Db%26c%3Dd\") }}", "https://example.com?a=b&c=d"},
        {"{{ url_encoding(\"\u4e2d ~\") }}|{{ url_decoding(\"%zz%4\") }}", "%E4%B8%AD%20~|%zz%4"},
    });
}

TEST(Functions, OfTime) {
    expectAll({
        {"{{ parse_date(1629820800) }}", "2021-08-25 00:00:00"},
        {"{{ parse_date(\"2021|08|25|00|00|00\", fmt=\"%Y|%m|%d|%H|%M|%S\") }}", "2021-08-25 00:00:00"},
        {"{{ parse_date(\"25 Aug 21 12 PM\", fmt=\"%d %b %y %I %p\") }}", "2021-08-25 12:00:00"},
        {"{{ parse_date(\"2021-02-30 00:00:00\") }}", "!wrong-argument parse_date.value text 1:15"},
        {"{{ format_date(1629820800) }}", "2021-08-25 00:00:00"},
        {"{{ format_date(1629820800, fmt=\"%Y/%m/%d %H:%M:%S\") }}", "2021/08/25 00:00:00"},
        {"{{ format_date(1629820800, tz=\"UTC\", fmt=\"%Y/%m/%d %H:%M:%S\") }}", "2021/08/24 16:00:00"},
        {"{{ alert.alert_time | format_date }}",
         "2021-03-26 15:45:34"}, // other pages of the vendor use the filter
        {"{{ format_date(1629820800, tz=\"America/New_York\", fmt=\"%H:%M %Z %z\") }}", "12:00 EDT -0400"},
        {"{{ format_date(1640995200, tz=\"Europe/Berlin\", fmt=\"%H:%M %Z, %A %j\") }}",
         "01:00 CET, Saturday 001"},
        {"{{ format_date(0, tz=\"+05:30\", fmt=\"%y %b %e %I %p %% %Q\") }}", "70 Jan  1 05 AM % %Q"},
        {"{{ format_date(0, tz=\"Mars\") }}", "!wrong-argument format_date.tz text 1:19"},
        {"{{ format_date(\"yesterday\") }}", "!wrong-argument format_date.value text 1:16"},
        {"{{ format_date(99999999999999) }}", "!wrong-argument format_date.value number 1:16"},
        {"{{ alert.nothing | format_date }}", ""},
        {"{{ timestamp(\"2021-08-25 00:00:00\") }}", "1629820800"},
        {"{{ timestamp(parse_date(\"2021-08-25 00:00:00\")) }}", "1629820800"},
        {"{{ 10 | format_duration }}", "10s"},
        {"{{ 60 | format_duration }}", "1m"},
        {"{{ 3600 | format_duration }}", "1h"},
        {"{{ 86400 | format_duration }}", "1d"},
        {"{{ 100000 | format_duration }}", "1d3h46m40s"},
        {"{{ 100000 | format_duration(sep=\",\") }}", "1d,3h,46m,40s"},
        {"{{ 100000 | format_duration(locale=\"zh-CN\") }}", "1天3小时46分钟40秒"},
        {"{{ 0 | format_duration }}|{{ -61 | format_duration }}", "0s|-1m1s"},
        {"{{ 1 | format_duration(locale=\"fr-FR\") }}", "!wrong-argument format_duration.locale text 1:24"},
    });
}

TEST(Functions, OfTheAlert) {
    expectAll({
        {"{{ format_type(alert.alert_type) }}", "开放告警"},
        {"{{ format_type(alert.alert_type, locale='en-US') }}", "Pub Alert"},
        {"{{ alert.region | format_region }}", "华东1（杭州）"},
        {"{{ format_region(alert.region, locale='en-US') }}", "China (Hangzhou)"},
        {"{{ format_region('moon-1') }}", "moon-1"},
        {"{{ alert.severity | format_severity }}", "中级"},
        {"{{ alert.severity | format_severity(locale='en-US') }}", "Medium"},
        {"{{ 7 | format_severity }}", "7"},
        {"{{ format_status(alert.status) }}|{{ format_status('resolved', 'en-US') }}", "触发|Resolved"},
        {"{{ format_status(alert.status, locale='') }}", "触发"},
        {"{{ to_list(alert.labels) }}", "[host: host-1][app: nginx]"},
        {"{{ to_list(['a', 1]) }}|{{ to_list(alert.nothing) }}", "[a][1]|"},
        {"{{ annotations_to_list(alert.labels) }}", "[host: host-1][app: nginx]"},
        {"{{ annotations_to_list({'title': 'a', 'cnt': '1'}) }}", "[标题: a][cnt: 1]"},
        {"{{ blockquote(\"foo\\nbar\") }}", "foo\nbar"},
    });
    Options markdown;
    markdown.surroundings = {Locale::English, Channel::Markdown};
    expectAll({{"{{ alert.labels | to_list }}", "- host: host&#45;1\n- app: nginx"},
               {"{{ annotations_to_list({'title': 'a', 'desc': 'b', 'cnt': '120'}) }}",
                "- Title: a\n- Description: b\n- cnt: 120"},
               {"{{ alert.status | format_status }}", "Firing"},
               {"{{ blockquote(\"foo\\nbar\") }}", "> foo\n> bar"}},
              markdown);
    Options html;
    html.surroundings.channel = Channel::Html;
    expectAll({{"{{ to_list({'app': '<b>'}) }}", "<ul>\n  <li>app: &lt;b&gt;</li>\n</ul>"},
               {"{{ blockquote(\"foo\\nbar\") }}", "<blockquote>\nfoo\nbar\n</blockquote>"}},
              html);
}

} // namespace content_template
