#include "Support.h"

#include <gtest/gtest.h>

// The rules of the vendor's page "Syntax for new alert templates", and Jinja2's where it is silent.
namespace content_template {

TEST(Rules, QuickStart) {
    EXPECT_EQ(rendered(R"(- Alert ID: {{ alert.alert_id }}
- Alert Name: {{ alert.alert_name }}
- Project: {{ alert.project }}
- Status: {% if alert.status == "firing" %}FIRING{% else %}RESOLVED{% endif %}
- Labels:
{%- for key, val in alert.labels.items() %}
    - {{ key }}: {{ val }}
{%- endfor %}
- Query: {{ alert.results[1].query }}
)"),
              R"(- Alert ID: test-alert
- Alert Name: PV/UV Alert
- Project: project-1
- Status: FIRING
- Labels:
    - host: host-1
    - app: nginx
- Query: * | select count(distinct user_id) as uv
)");
}

TEST(Rules, Delimiters) {
    expectAll({
        {"{{ 23 }} < {{ 45 }}", "23 < 45"},
        {"{{23}} < {{45}}", "23 < 45"},
        {"{{ 23 -}} < {{- 45 }}", "23<45"},
        {"{{- 3 }}", "3"},
        {"{{ - 3 }}", "-3"},
        {"a {{- -3 -}} b", "a-3b"},
        {"{{ \"hello \" }} {{- \"world\"}}", "hello world"},
        {"{{ 123 }}{{ \"abc\" }}{{ 'xyz' }}", "123abcxyz"},
        {"{{ alert.project + '/' + alert.alert_id }}", "project-1/test-alert"},
        {"a {# this is a comment #} b", "a  b"},
        {"a \n {#- x -#} \u3000\t b", "ab"},
        {"a {%- if 1 -%} b {%- endif -%} c", "abc"},
        {"{% raw %} {% for x in y %}{{ x }}{% endfor %} {% endraw %}",
         " {% for x in y %}{{ x }}{% endfor %} "},
        {"a {%- raw -%} {{ {%- endraw -%} b", "a{{b"},
        {"{ } {a} ${x} }} %} #}", "{ } {a} ${x} }} %} #}"},
        {"{{ {'a': {'b': 1}}.a.b }}", "1"},
        {"{{ '}}' }}{{ \"{{\" }}{% if '%}' %}x{% endif %}", "}}{{x"},
        {"line\r\n\n", "line\r\n\n"},
        {"", ""},
    });
}

TEST(Rules, Literals) {
    expectAll({
        {"{{ 3 }} {{ -1 }} {{ 1.5 }} {{ 1e3 }} {{ 1.0 }} {{ 1e16 }} {{ 0.00001 }}",
         "3 -1 1.5 1000.0 1.0 1e+16 1e-05"},
        {"{{ \"\\\\foo\" }}", "\\foo"},
        {"{{ 'a\\tb\\n\\x41\\u4e2d\\ud83d\\ude00\\'\\101\\d' }}", "a\tb\nA\u4e2d\U0001F600'A\\d"},
        {"{{ 'a\nb' }}", "a\nb"},
        {"{{ [1, 'a', None, True, 1.5,] }}", "[1, 'a', None, True, 1.5]"},
        {"{{ {'foo': 'bar', \"it's\": \"it's\", 'q': '\\'\"'} }}",
         "{'foo': 'bar', \"it's\": \"it's\", 'q': '\\'\"'}"},
        {"{{ (1,) }}{{ () }}{{ (1, [2]) }}{{ (1) }}", "(1,)()(1, [2])1"},
        {"{{ {'a': 1, 'b': 2, 'a': 3} }}", "{'a': 3, 'b': 2}"},
        {"{{ True }}{{ false }}{{ None }}", "truefalseNone"},
        {"{{ [\"\u4e2d\\n\\x7f\"] }}", "['\u4e2d\\n\\x7f']"},
        {"{{ {1: 2} }}", "!not-a-key number 1:5"},
    });
}

TEST(Rules, Lookups) {
    expectAll({
        {"{{ alert.annotations[\"__tag__:__ns__\"] }}", "ns"},
        {"{{ alert['labels'].app }}{{ alert.results[0]['store'] }}", "nginxstore-1"},
        {"{{ alert.results[-1].project }}{{ alert.project[0] }}", "project-2p"},
        // missing: an empty text, however deep
        {"[{{ alert.typo }}{{ typo }}{{ alert.typo.a[0]['b'] }}{{ alert.results[9].query }}{{ "
         "alert.project.x }}]",
         "[]"},
        {"{{ alert.results[alert.resolve_time].project }}", "project-1"},
        {"{{ alert.ratio }} {{ alert.big }} {{ alert.none }} {{ alert.yes }}",
         "1.50 123456789012345678901234567890 None true"},
        {"{{ alert.labels }}", "{\"host\": \"host-1\", \"app\": \"nginx\"}"},
        {"{{ [alert.labels] }}", "[{'host': 'host-1', 'app': 'nginx'}]"},
        {"{{ alert.labels.items() }}", "[('host', 'host-1'), ('app', 'nginx')]"},
        {"{{ alert.project.items() }}", "!not-a-function text.items 1:4"},
    });
}

TEST(Rules, Conditions) {
    expectAll({
        {"{% if alert.severity >= 8 %}a{% elif alert.severity >= 4 %}b{% else %}c{% endif %}", "b"},
        {"{% if 0 %}a{% elif '' %}b{% elif [] %}c{% elif {} %}d{% elif None %}e{% elif False %}f{% elif "
         "alert.no %}g"
         "{% elif 0.0 %}h{% else %}i{% endif %}",
         "i"},
        {"{% if 'x' and 1 and [0] and {'a': 0} and not () %}yes{% endif %}", "yes"},
        {"{% if alert.severity >= 8 %}1{% else %}{% if alert.severity >= 4 %}2{% else %}3{% endif %}{% endif "
         "%}",
         "2"},
        {"{% if 0 %}a{% endif %}", ""},
    });
}

TEST(Rules, Loops) {
    expectAll({
        {"{% for r in alert.results %}{{ r.store }};{% endfor %}", "store-1;store-2;"},
        {"{% for i, r in enumerate(alert.results) %}{{ i }}: {{ r.store }} {% endfor %}",
         "0: store-1 1: store-2 "},
        {"{% for i, r in enumerate(alert.results, start=1) %}{{ i }}{% endfor %}", "12"},
        {"{% for r in alert.fire_results %}{% for k, v in r.items() %}{{ k }}={{ v }} {% endfor %}{% endfor "
         "%}",
         "host=a cnt=49 host=b cnt=7 "},
        {"{% for k in alert.labels %}{{ k }} {% endfor %}{% for c in 'ab' %}{{ c }}.{% endfor %}",
         "host app a.b."},
        {"{% for x in alert.nothing %}{{ x }}{% endfor %}{% for x in [] %}x{% endfor %}", ""},
        {"{% for x in [1] %}{{ x }}{% endfor %}{{ x }}|", "1|"}, // the name ends with its loop
        {"{% for x in [1, 2] %}{% for x in [3] %}{{ x }}{% endfor %}{{ x }}{% endfor %}", "3132"},
        {"{% for a, b in [(1, 2), 'cd', ['e', 5]] %}{{ a }}{{ b }}{% endfor %}", "12cde5"},
        {"{% for x in 5 %}{% endfor %}", "!not-iterable number 1:13"},
        {"{% for a, b in [[1]] %}{% endfor %}", "!unpack-mismatch list 1:8"},
    });
}

TEST(Rules, Operators) {
    expectAll({
        {"{{ 1 + 2 * 3 }} {{ (1 + 2) * 3 }} {{ 7 - 2 - 1 }}", "7 9 4"},
        {"{{ 7 / 2 }} {{ 6 / 2 }} {{ 7 // 2 }} {{ -7 // 2 }} {{ -7 % 3 }} {{ 7 % -3 }}", "3.5 3.0 3 -4 2 -2"},
        {"{{ 7.5 // 2 }} {{ -7.5 % 2 }} {{ 0.1 + 0.2 }}", "3.0 0.5 0.30000000000000004"},
        {"{{ 'a' + \"b\" }} {{ [1] + [2] }} {{ 'ab' * 2 }}", "ab [1, 2] abab"},
        {"{{ 1 == 1.0 }} {{ 'a' != 'b' }} {{ [1, 2] == [1, 2] }} {{ {'a': 1} == {'a': 1.0} }} {{ 1 == '1' }}",
         "true true true true false"},
        {"{{ 2 > 1 }} {{ 2 >= 2 }} {{ 'a' < 'b' }} {{ [1, 2] < [1, 3] }} {{ 1 < 2 < 3 }} {{ 3 > 2 > 2 }}",
         "true true true true true false"},
        {"{{ 1 in [1, 2, 3] }} {{ \"foo\" in {\"foo\": \"bar\" } }} {{ \"ll\" in \"hello\" }} {{ 4 not in "
         "[1] }}",
         "true true true true"},
        {"{{ 1 in alert.nothing }}", "false"},
        {"{{ not 1 == 2 }} {{ 1 or 0 and 0 }} {{ '' or 'x' }} {{ 'a' and 'b' }} {{ 0 and 1 }}",
         "true 1 x b 0"},
        {"{{ 1 + 2 | string + 'a' }}", "!wrong-type + number text 1:4"},
        {"{{ 'a' + 1 | string }} {{ -1 | abs }} {{ -alert.severity | abs }} {{ 2 * -3 }}", "a1 1 6 -6"},
        {"{{ not alert.labels | length == 2 }}", "false"},
        {"{{ alert.labels | length | string | quote }}", "\"2\""},
        {"{{ alert.labels.app | upper | lower }}", "nginx"},
        {"{{ 'x' + 1 }}", "!wrong-type + text number 1:4"},
        {"{{ alert.nothing + 1 }}", "!wrong-type + missing number 1:4"},
        {"{{ 1 < 'a' }}", "!wrong-type < number text 1:6"},
        {"{{ 'a' in 5 }}", "!wrong-type in text number 1:8"},
        {"{{ -'a' }}", "!wrong-type - text 1:4"},
        {"{{ 1 / 0 }}", "!division-by-zero 1:4"},
        {"{{ 9223372036854775807 + 1 }}", "!number-overflow 1:4"},
        {"{{ 1e308 * 10 }}", "!number-overflow 1:4"},
        {"{{ 9007199254740993 == 9007199254740992.0 }}", "false"},
    });
}

TEST(Rules, InsertionsSayWhatWentWhere) {
    const std::string content =
        "a{{ alert.severity }}b{% for r in alert.fire_results %}{{ r.host }}{% endfor %}{{ x.y }}";
    const auto rendering = render(*parse(content), sampleAlert());
    ASSERT_TRUE(rendering.has_value());
    EXPECT_EQ(rendering->text, "a6bab");
    ASSERT_EQ(rendering->insertions.size(), 4U);
    const Insertion& number = rendering->insertions[0];
    EXPECT_EQ(content.substr(number.source.begin, number.source.size()), "{{ alert.severity }}");
    EXPECT_EQ(content.substr(number.expression.begin, number.expression.size()), "alert.severity");
    EXPECT_EQ(number.result, (Range{1, 2}));
    EXPECT_EQ(number.kind, ValueKind::Integer);
    EXPECT_EQ(rendering->insertions[2].result, (Range{4, 5}));
    EXPECT_EQ(rendering->insertions[1].source, rendering->insertions[2].source);
    EXPECT_EQ(rendering->insertions[3].kind, ValueKind::Missing);
    ASSERT_EQ(rendering->missing.size(), 2U); // x, and x.y
    EXPECT_EQ(content.substr(rendering->missing[1].expression.begin), "x.y }}");
}

} // namespace content_template
