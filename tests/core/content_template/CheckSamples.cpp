#include "CheckSamples.h"

#include "Fixtures.h"
#include "json/Document.h"

#include <vector>

namespace samples {
namespace {

const std::string keys = R"("fingerprint": {{ alert.fingerprint | quote }},
  "status": {{ alert.status | quote }},
  "severity": {{ alert.severity }},
  "alert_time": {{ alert.alert_time }},
  "alert_name": {{ alert.alert_name | quote }},
  "labels": {{ alert.labels | to_json }},
  "annotations": {{ alert.annotations | to_json }})";

} // namespace

std::string body(const std::string& more) {
    return "{\n  " + keys + ",\n  " + more + "\n}";
}

const content_template::Value& alert() {
    static const auto document = json::parse(support::fixture("bodies/to-json-firing.json"));
    static const auto value = content_template::fromJson(document->root());
    return value;
}

std::span<const Bad> bad() {
    static const std::vector<Bad> table{
        // Syntax
        {"template-unclosed-output", body(R"("a": {{ alert.alert_name | quote })"), nullptr},
        {"template-unclosed-output", body(R"("a": {{ alert.alert_name | quote)"), nullptr, false},
        {"template-unclosed-tag", body(R"("a": {% if alert.severity }1{% endif %})"), nullptr},
        {"template-braces-together",
         body(R"("a": {{% for k, v in alert.labels.items() %}"b": 1{% endfor %}})"), "{{%"},
        {"template-unclosed-comment", body(R"({# note "a": 1)"), nullptr, false},
        {"template-unclosed-raw", body(R"({% raw %} "a": 1)"), nullptr, false},
        {"template-unclosed-block", body(R"("a": {% if alert.severity > 6 %}1{% else %}2)"), nullptr, false},
        {"template-unclosed-block", body(R"("a": [{% for r in alert.fire_results %}{{ r | to_json }}])"),
         nullptr, false},
        {"template-unclosed-text", body(R"("a": {{ quote("x) }})"), nullptr, false},
        {"template-unclosed-bracket", body(R"("a": {{ quote(alert.alert_name }})"), nullptr, false},
        {"template-empty-output", body(R"("a": "{{ }}")"), nullptr},
        {"template-empty-condition", body(R"("a": {% if %}1{% endif %})"), nullptr, false},
        {"template-unexpected-tag", body(R"("a": 1{% endif %})"), nullptr, false},
        {"template-unknown-tag-near",
         body(R"("a": {% if alert.severity > 6 %}1{% elseif alert.severity %}2{% endif %})"), "elseif"},
        {"template-unknown-tag-near", body(R"("a": {% fi alert.severity > 6 %}1{% endif %})"), "fi"},
        {"template-unexpected-token", body(R"("a": {{ alert.severity + }})"), nullptr, false},
        {"template-bad-for-target", body(R"("a": [{% for in alert.fire_results %}1{% endfor %}])"), nullptr,
         false},
        {"template-repeated-argument", body(R"("a": {{ int("1", default=1, default=2) }})"), nullptr, false},
        {"template-positional-after-named", body(R"("a": {{ int(default=1, "1") }})"), nullptr, false},

        // Names
        {"unknown-variable-near", body(R"("a": {{ alert.type | quote }})"), "alert.type"},
        {"unknown-variable-near", body(R"("a": {{ alert.sevrity }})"), "alert.sevrity"},
        {"unknown-variable-near", body(R"("a": {{ alert.title | quote }})"), "alert.title"},
        {"unknown-variable-near", body(R"("a": {{ alert.alertName | quote }})"), "alert.alertName"},
        {"unknown-variable-near", body(R"("a": {{ alert["alert_nam"] | quote }})"), R"(alert["alert_nam"])"},
        {"unknown-variable-near", body(R"("a": {{ alert.results[0].qurey | quote }})"),
         "alert.results[0].qurey"},
        {"unknown-variable-near", body(R"("a": {{ alert.policy.action_policy | quote }})"), nullptr},
        {"unknown-variable-near", body(R"("a": {{ aler.project | quote }})"), "aler"},
        {"unknown-variable-near", body(R"("a": {{ labels | to_json }})"), "labels"},
        {"unknown-variable", body(R"("a": {{ something | quote }})"), "something", false},
        {"unknown-variable", body(R"("a": {{ alert.xyzzy | quote }})"), "alert.xyzzy", false},
        {"undocumented-loop",
         body(
             R"("a": [{% for r in alert.fire_results %}{{ r | to_json }}{% if not loop.last %},{% endif %}{% endfor %}])"),
         "loop", false},
        {"list-without-index", body(R"("a": {{ alert.results.query | quote }})"), "alert.results.query"},
        {"list-without-index", body(R"("a": {{ alert.fire_results.host | quote }})"), nullptr},
        {"map-without-items",
         body(R"("a": "{% for k, v in alert.labels %}{{ k | url_encoding }}{% endfor %}")"), "alert.labels"},
        {"list-without-enumerate",
         body(
             R"("a": [{% for i, r in alert.fire_results %}{% if i > 0 %},{% endif %}{{ r | to_json }}{% endfor %}])"),
         "alert.fire_results"},

        // Functions
        {"template-unknown-function-near", body(R"("a": {{ alert.alert_name | qoute }})"), "qoute"},
        {"template-unknown-function-near", body(R"("a": {{ alert.labels | tojson }})"), "tojson"},
        {"template-unknown-function-near", body(R"("a": {{ len(alert.fire_results) }})"), "len"},
        {"template-unknown-function-near", body(R"("a": {{ alert.alert_time | format_time | quote }})"),
         "format_time"},
        {"template-unknown-function", body(R"("a": {{ alert.dashboard | default("none") | quote }})"),
         "default", false},
        {"template-not-a-filter", body(R"("a": {{ alert.alert_name | replace("a", "b") | quote }})"),
         "replace"},
        {"template-unknown-argument-near",
         body(R"("a": {{ format_date(alert.alert_time, format="%Y") | quote }})"), "format"},
        {"template-missing-argument", body(R"("a": {{ replace(alert.alert_name, "a") | quote }})"), nullptr,
         false},
        {"template-too-many-arguments", body(R"("a": {{ lower(alert.alert_name, 1) | quote }})"), nullptr,
         false},

        // What Jinja2 has and SLS does not document
        {"template-undocumented-tag", R"({% set name = alert.alert_name %})" + body(R"("a": 1)"), nullptr,
         false},
        {"template-undocumented-tag", R"({% macro m() %}x{% endmacro %})" + body(R"("a": 1)"), nullptr,
         false},
        {"template-undocumented-tag", R"({% include "x" %})" + body(R"("a": 1)"), nullptr, false},
        {"template-undocumented-test",
         body(R"("a": {% if alert.dashboard is defined %}1{% else %}2{% endif %})"), nullptr},
        {"template-undocumented-operator", body(R"("a": {{ (alert.project ~ "x") | quote }})"), "~", false},
        {"template-undocumented-condition", body(R"("a": {{ "x" if alert.severity > 6 else "y" }})"),
         nullptr},
        {"template-undocumented-slice", body(R"("a": {{ alert.fire_results[0:3] | to_json }})"), nullptr,
         false},
        {"template-undocumented-method", body(R"("a": {{ alert.alert_name.upper() | quote }})"), nullptr},

        // Other syntaxes
        {"template-mixed-syntax", body(R"("a": "${project}")"), "${project}"},
        {"template-old-syntax", R"({"alert_name": "${alert_name}"})", "${alert_name}"},
        {"template-old-variable", R"({"a": "${__pass_count__}"})", "${__pass_count__}", false},
        {"template-mixed-syntax", body(R"("a": {{ ${project} | quote }})"), "${project}"},
        {"foreign-delimiters", body(R"("a": << alert.project | quote >>)"), "<< alert.project | quote >>"},
        {"foreign-delimiters", body(R"("a": "{ alert.project }")"), "{ alert.project }"},
        {"foreign-delimiters", body(R"("a": "<%= alert.project %>")"), nullptr},

        // Characters
        {"wide-braces", "｛｛ alert | to_json ｝｝", "｛｛ alert | to_json ｝｝"},
        {"wide-braces", body("\"a\": {{ alert.project | quote ｝｝"), nullptr},
        {"wide-braces", body("\"a\": {％ if alert.severity ％}1{% endif %}"), "{％ if alert.severity ％}"},
        {"smart-quotes", body("“a”: 1"), "“a”"},
        {"smart-quotes", body("\"a”: 1,\n  \"b\": 2"), "”"},
        {"smart-quotes", body("\"a\": {{ alert.labels[“env”] | quote }}"), nullptr},
        {"wide-character", body("\"a\"： 1"), "："},
        {"wide-character", body("\"a\": 1，\n\"b\": 2"), "，"},
        {"wide-character", body("\"a\": {{ alert.project ｜ quote }}"), nullptr},
        {"invisible-character", body("\"a\xE2\x80\x8B\": 1"), nullptr},
        {"invisible-character", "\xEF\xBB\xBF" + body("\"a\": 1"), nullptr},
        {"invisible-character", body("\"a\": {{ alert.pro\xE2\x80\x8Bject | quote }}"), nullptr},
        {"strange-space",
         body("\"a\":\xC2\xA0"
              "1"),
         nullptr},
        {"strange-space",
         body("\"a\": {{\xC2\xA0"
              "alert.project | quote }}"),
         nullptr},

        // How values stand in the JSON
        {"text-unquoted", body(R"("a": {{ alert.project }})"), "{{ alert.project }}"},
        {"text-unquoted", body(R"("a": {{ alert.annotations.title }})"), "{{ alert.annotations.title }}"},
        {"text-unquoted", body(R"("a": {{ alert.project + "x" }})"), nullptr},
        {"row-value-unquoted", body(R"("a": {{ alert.fire_results[0].host }})"), nullptr},
        {"text-in-quotes", body(R"("a": "{{ alert.results[0].query }}")"), "{{ alert.results[0].query }}"},
        {"text-in-quotes", body(R"("a": "Rule {{ alert.alert_name }} fired")"), "{{ alert.alert_name }}"},
        {"number-in-quotes", body(R"("a": "{{ alert.alert_time }}")"), nullptr},
        {"quotes-in-quotes", body(R"("a": "{{ alert.project | quote }}")"), nullptr},
        {"quotes-in-quotes", body(R"("a": "Rule {{ alert.alert_name | quote }} fired")"), nullptr},
        {"map-in-quotes", body(R"("a": "{{ alert.labels }}")"), nullptr},
        {"map-without-to-json", body(R"("a": {{ alert.labels }})"), nullptr},
        {"alert-without-to-json", "{{ alert }}", "{{ alert }}"},
        {"bool-without-to-json", body(R"("a": {{ alert.severity > 6 }})"), "{{ alert.severity > 6 }}"},
        {"number-may-be-missing", body(R"("a": {{ alert.results[0].start_time }})"),
         "{{ alert.results[0].start_time }}"},
        {"list-printed-as-python", body(R"("a": {{ split(alert.alert_name, " ") }})"), nullptr},
        {"value-prints-nothing", body(R"("a": {{ parse_json("{}").b }})"), nullptr},

        // The JSON itself
        {"trailing-comma", body(R"("a": 1,)"), ","},
        {"trailing-comma", body(R"("a": [1, 2,])"), ","},
        {"loop-trailing-comma",
         body(R"("a": [{% for r in alert.fire_results %}{{ r | to_json }},{% endfor %}])"), ","},
        {"loop-without-comma",
         body(R"("a": [{% for r in alert.fire_results %}{{ r | to_json }}{% endfor %}])"), nullptr},
        {"missing-comma", body("\"a\": 1\n  \"b\": 2"), nullptr},
        {"extra-comma", body(R"("a": 1,, "b": 2)"), ","},
        {"missing-value", body(R"("a": , "b": 2)"), nullptr},
        {"missing-value", body(R"("a":)"), nullptr},
        {"wrong-bracket", body(R"("a": [1, 2})"), "}"},
        {"extra-bracket", body(R"("a": 1})"), "}"},
        {"unclosed-brackets", body(R"("a": {"b": 1)"), nullptr},
        {"wrong-separator", body(R"("a" = 1)"), "="},
        {"single-quotes", body(R"('a': 1)"), "'a'"},
        {"key-without-quotes", body(R"(a: 1)"), "a"},
        {"word-without-quotes", body(R"("a": high load)"), "high load"},
        {"foreign-word", body(R"("a": True)"), "True"},
        {"json-comment", body("// note\n  \"a\": 1"), "// note"},
        {"line-break-in-quotes", body("\"a\": \"one\ntwo\""), "\n"},
        {"control-character", body("\"a\": \"one\x01two\""), "\x01"},
        {"unexpected-text", body(R"("a": @1)"), "@", false},
        {"unclosed-quotes", body("\"a\": \"one,\n  \"b\": 2"), nullptr},
        {"bad-escape", body(R"("a": "\d")"), "\\d"},
        {"template-not-json", "Alert {{ alert.alert_name }} in {{ alert.project }}", nullptr, false},
        {"template-not-json", "<b>{{ alert.alert_name }}</b>", nullptr, false},
        {"not-an-object", "{{ alert.alert_name | quote }}", nullptr, false},
        {"not-an-object", "{{ alert.alert_name }}", nullptr, false},
        {"result-is-array", "[{{ alert | to_json }}]", nullptr, false},
        {"result-empty", "{# nothing #}", nullptr, false},
        {"no-alert", R"({"text": {{ alert.alert_id | base64_encoding | quote }}})", nullptr, false},

        // What Flashduty needs
        {"key-fingerprint-missing",
         R"({"alert_name": {{ alert.alert_name | quote }}, "status": {{ alert.status | quote }}, "severity": {{ alert.severity }},
"alert_time": {{ alert.alert_time }}, "labels": {{ alert.labels | to_json }}, "annotations": {{ alert.annotations | to_json }}})",
         "{"},
        {"severity-unknown",
         R"({"severity": {{ alert.severity | format_severity | quote }}, "fingerprint": {{ alert.fingerprint | quote }},
"alert_name": {{ alert.alert_name | quote }}, "status": {{ alert.status | quote }}, "alert_time": {{ alert.alert_time }},
"labels": {{ alert.labels | to_json }}, "annotations": {{ alert.annotations | to_json }}})",
         nullptr, false},
        {"duplicate-keys", body(R"("severity": 6)"), nullptr, false},
        {"number-compared-with-text", body(R"("a": {% if alert.severity == "10" %}1{% else %}2{% endif %})"),
         "\"10\""},
        {"status-never-so", body(R"("a": {% if alert.status == "Firing" %}1{% else %}2{% endif %})"),
         "\"Firing\""},
        {"row-value-compared-with-number",
         body(R"("a": {% if alert.fire_results[0].cnt == 5 %}1{% else %}2{% endif %})"), nullptr},
    };
    return table;
}

std::span<const std::string> good() {
    static const std::vector<std::string> table{
        // Flashduty's own, and other spellings of it
        "{{ alert | to_json}}",
        "{{ alert | to_json }}",
        "{{alert|to_json}}",
        "{{- alert | to_json -}}",
        "{{ to_json(alert) }}",
        "{# sent to Flashduty #}{{ alert | to_json }}\n",
        "{% if alert.status == \"firing\" %}{{ alert | to_json }}{% else %}{{ alert | to_json }}{% endif %}",
        // SLS's default content
        R"({
    "aliuid": {{ alert.aliuid | quote }},
    "alert_instance_id": {{ alert.alert_instance_id | quote }},
    "alert_id": {{ alert.alert_id | quote }},
    "alert_name": {{ alert.alert_name | quote }},
    "region": {{ alert.region | quote }},
    "project": {{ alert.project | quote }},
    "alert_time": {{ alert.alert_time }},
    "fire_time": {{ alert.fire_time }},
    "resolve_time": {{ alert.resolve_time }},
    "status": {{ alert.status | quote }},
    "results": {{ alert.results | to_json }},
    "fire_results": {{ alert.fire_results | to_json }},
    "fire_results_count": {{ alert.fire_results_count }},
    "labels": {{ alert.labels | to_json }},
    "annotations": {{ alert.annotations | to_json }},
    "severity": {{ alert.severity }},
    "fingerprint": {{ alert.fingerprint | quote }}
})",
        body(R"("a": 1)"),
        body(R"("a": "plain text, with {braces} and 'quotes' and // slashes # too")"),
        body("\"说明\": \"中文：你好，“世界”｛｝\""),
        body("\"a\": \"👨‍👩‍👧 and a no-break\xC2\xA0space\""),
        body(R"("a": "{{ alert.project }}")"),
        body(R"("a": "{{ alert.alert_id }}/{{ alert.region }}")"),
        body(R"("a": {{ ("Rule " + alert.alert_name) | quote }})"),
        body(R"("a": {{ alert.annotations.desc | quote }})"),
        body(R"("a": {{ alert.annotations["__count__"] | quote }})"),
        body(R"("a": {{ alert.labels["a.b:c"] | quote }})"),
        body(R"("a": {{ alert.results[0].query | quote }})"),
        body(R"("a": {{ alert.fire_results[0] | to_json }})"),
        body(R"("a": {{ alert.fire_results[0].host | quote }})"),
        body(R"("a": {{ alert.fire_results[0].cnt | float }})"),
        body(R"("a": {{ alert.alert_time | format_date | quote }})"),
        body(R"("a": "{{ format_date(alert.alert_time, tz="UTC") }}")"),
        body(R"("a": {{ alert.severity | format_severity | quote }})"),
        body(R"("a": "took {{ alert.alert_time - alert.fire_time }} s")"),
        body(R"("a": {{ length(alert.fire_results) }})"),
        body(R"("a": {{ alert.fire_results_count + 1 }})"),
        body(R"("a": {{ (alert.severity > 6) | to_json }})"),
        body(R"("a": {{ startswith(alert.project, "shop") }})"),
        body(R"("a": {{ split(alert.alert_name, " ") | to_json }})"),
        body(
            R"("a": {% if alert.severity > 6 %}"high"{% elif alert.severity == 6 %}"medium"{% else %}"low"{% endif %})"),
        body(R"("a": 1{% if alert.dashboard %}, "b": {{ alert.dashboard | quote }}{% endif %})"),
        body(
            R"("a": [{% for i, r in enumerate(alert.fire_results) %}{% if i > 0 %},{% endif %}{{ r | to_json }}{% endfor %}])"),
        body(R"("a": [{% for i, r in enumerate(alert.fire_results, start=1) %}{% if i > 1 %}, {% endif %}
    {"service": {{ r.host | quote }}, "n": {{ i }}}{% endfor %}])"),
        body(
            R"("a": { {% for i, pair in enumerate(dictsort(alert.labels)) %}{% if i > 0 %},{% endif %}{{ pair[0] | quote }}: {{ pair[1] | quote }}{% endfor %}})"),
        body(
            R"("a": "{% for k, v in alert.labels.items() %}{{ k | url_encoding }}={{ v | url_encoding }};{% endfor %}")"),
        body(R"("a": {# a comment, with "quotes" #} 1)"),
        body(R"("a": "{% raw %}{{ not rendered }}{% endraw %}")"),
        body(R"("a": {{ alert.policy | to_json }}, "b": {{ alert.policy.action_policy_id | quote }})"),
        body(R"("a": {{ join(["x", alert.project], "-") | quote }})"),
        body(R"("a": {{ format_region(alert.region, locale="en-US") | quote }})"),
        body(R"("a": {{ replace(alert.alert_name, "\"", "'") | quote }})"),
        body(R"("a": {{ alert.alert_name | upper | trim | quote }})"),
        body(R"("a": {{ alert.query_url | quote }}, "b": {{ alert.alert_url | quote }})"),
        body(R"("a": {{ 1 + 2 * 3 }}, "b": {{ -1 | abs }}, "c": {{ "{{" | quote }})"),
        body(
            R"("a": {% if "prod" in alert.labels.env and not alert.resolve_time %}true{% else %}false{% endif %})"),
        body(R"("a": {% if alert.status == "resolved" %}null{% else %}-1.5e3{% endif %})"),
    };
    return table;
}

} // namespace samples
