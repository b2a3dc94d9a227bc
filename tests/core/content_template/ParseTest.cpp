#include "Support.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace content_template {
namespace {

struct FaultCase {
    const char* content;
    const char* problem; ///< "id[ name] |the marked text|"
};

std::string described(const std::string& content, const Problem& problem) {
    std::string text(id(problem.fault));
    if (!problem.name.empty())
        text += " " + problem.name;
    return text + " |" + content.substr(problem.range.begin, problem.range.size()) + "|";
}

std::vector<std::string> problemsOf(const std::string& content) {
    std::vector<std::string> result;
    for (const Problem& problem : parseTolerant(content).problems)
        result.push_back(described(content, problem));
    return result;
}

} // namespace

TEST(Parse, NamesEachFaultAndItsPlace) {
    const std::vector<FaultCase> cases = {
        {"{{ alert.a", "unclosed-output |{{|"},
        {"{{ alert.a\n, {{ alert.b }}", "unclosed-output |{{|"},
        {"{{ alert.a %}", "unexpected-token } |}|"},
        {"{% if alert.a", "unclosed-tag |{%|"},
        {"{% if alert.a }}", "unexpected-token } |}|"},
        {"{# note", "unclosed-comment |{#|"},
        {"{% raw %} {{ x }}", "unclosed-raw |{% raw %}|"},
        {"{% if 1 %}a", "unclosed-block if |{% if 1 %}|"},
        {"{% for x in [1] %}{% if x %}{% endfor %}", "unclosed-block if |{% if x %}|"},
        {"{{ 'abc }}", "unclosed-text |'|"},
        {"{{ (alert.a }}", "unclosed-bracket ( |(|"},
        {"{{ \u201cabc\u201d }}", "unexpected-character \u201c |\u201c|"},
        {"{{ a\u200b }}", "unexpected-character \u200b |\u200b|"},
        {"{{ alert.a ? 1 }}", "unexpected-character ? |?|"},
        {"{{ alert.a alert.b }}", "unexpected-token alert |alert|"},
        {"{{ 1 + }}", "unexpected-token ||"},
        {"{{ alert.0 }}", "unexpected-token 0 |0|"},
        {"{{ a = 1 }}", "unexpected-token = |=|"},
        {"{{ [1, 2 }}", "unclosed-bracket [ |[|"},
        {"{{ }}", "empty-output |{{ }}|"},
        {"{% if %}{% endif %}", "empty-condition if |if|"},
        {"{% if 1 %}{% elif %}{% endif %}", "empty-condition elif |elif|"},
        {"{% fi 1 %}", "unknown-tag fi |fi|"},
        {"{% %}", "unexpected-token ||"},
        {"{% endif %}", "unexpected-tag endif |{% endif %}|"},
        {"{% else %}", "unexpected-tag else |{% else %}|"},
        {"{% endraw %}", "unexpected-tag endraw |{% endraw %}|"},
        {"{% if 1 %}{% else %}{% else %}{% endif %}", "unexpected-tag else |{% else %}|"},
        {"{% for x in [1] %}{% else %}{% endfor %}", "else-in-for else |{% else %}|"},
        {"{{ 1.2.3 }}", "bad-number 1.2.3 |1.2.3|"},
        {"{{ 0x1f }}", "bad-number 0x1f |0x1f|"},
        {"{{ 007 }}", "bad-number 007 |007|"},
        {"{{ 99999999999999999999 }}", "bad-number 99999999999999999999 |99999999999999999999|"},
        {"{{ '\\xg' }}", "bad-escape \\x |\\x|"},
        {"{{ '\\N{DASH}' }}", "bad-escape \\N |\\N|"},
        {"{% for in alert.results %}{% endfor %}", "bad-for-target |in|"},
        {"{% for a, b, c in x %}{% endfor %}", "bad-for-target |a, b, c in|"},
        {"{{ int(default=1, default=2, value=3) }}", "repeated-argument int.default |default=2|"},
        {"{{ int('1', value=3) }}", "repeated-argument int.value |value=3|"},
        {"{{ int(value=1, 2) }}", "positional-after-named |2|"},
        {"{{ 'a' ~ 'b' }}", "undocumented-operator ~ |~|"},
        {"{{ 2 ** 3 }}", "undocumented-operator ** |**|"},
        {"{{ a && b }}", "undocumented-operator && |&&|"},
        {"{{ << alert >> }}", "undocumented-operator << |<<|"},
        {"{{ alert.a is defined }}", "undocumented-test |is|"},
        {"{{ 1 if alert.a else 2 }}", "undocumented-condition |if|"},
        {"{{ alert.results[1:2] }}", "undocumented-slice |:|"},
        {"{{ alert.results[:2] }}", "undocumented-slice |:|"},
        {"{% set x = 1 %}", "undocumented-tag set |set|"},
        {"{% for x in y if x %}{% endfor %}", "undocumented-for-part if |if|"},
        {"{% for x in y recursive %}{% endfor %}", "undocumented-for-part recursive |recursive|"},
        {"{{ alert.project.upper() }}", "undocumented-method upper |upper|"},
        {"{{ alert.a | f.g }}", "undocumented-filter f |f.|"},
        {"{{ foo(1) }}", "unknown-function foo |foo|"},
        {"{{ alert.a | default('x') }}", "unknown-function default |default|"},
        {"{{ 'foo' | truncate(3) }}", "not-a-filter truncate |truncate|"},
        {"{{ alert.results[0]() }}", "not-a-function |alert.results[0]|"},
        {"{{ lower('a', 'b') }}", "too-many-arguments lower |'b'|"},
        {"{{ 'a' | lower('b') }}", "too-many-arguments lower |'b'|"},
        {"{{ int('a', standard=1) }}", "unknown-argument int.standard |standard|"},
        {"{{ replace('a', 'b') }}", "missing-argument replace.new |replace|"},
    };
    for (const FaultCase& each : cases) {
        const auto problems = problemsOf(each.content);
        ASSERT_FALSE(problems.empty()) << each.content;
        EXPECT_EQ(problems.front(), each.problem) << each.content;
        const auto strict = parse(each.content);
        ASSERT_FALSE(strict.has_value()) << each.content;
        const auto fault = faultOf(strict.error());
        ASSERT_TRUE(fault.has_value());
        EXPECT_EQ(std::string(id(fault->fault)) + (fault->name.empty() ? "" : " " + fault->name),
                  std::string(each.problem).substr(0, std::string(each.problem).find(" |")));
    }
}

TEST(Parse, FindsSeveralFaultsAtOnce) {
    EXPECT_EQ(problemsOf("{{ a ~ b }} {{ foo(1) | bar }} {% set x = 1 %} {{ alert.ok }}\n{{ 'x }}"),
              (std::vector<std::string>{"undocumented-operator ~ |~|", "unknown-function foo |foo|",
                                        "unknown-function bar |bar|", "undocumented-tag set |set|",
                                        "unclosed-text |'|"}));
    std::string many;
    for (int i = 0; i < 100; ++i)
        many += "{% if %}";
    EXPECT_EQ(problemsOf(many).size(), ParseLimits{}.problems);
}

TEST(Parse, GivesTheLineAndColumnInBytes) {
    const auto error = parse("\u4e2d\n  \u6587{{ foo() }}").error();
    EXPECT_EQ(error.code(), core::ErrorCode::TemplateFault);
    EXPECT_EQ(error.position()->line, 2U);
    EXPECT_EQ(error.position()->column, 9U);
}

TEST(Parse, KnowsThePlaceOfEverything) {
    const std::string content =
        "a {{ alert.labels['app'] | upper }}{% for k, v in alert.labels.items() -%} x{% endfor %}";
    const auto parsed = parse(content);
    ASSERT_TRUE(parsed.has_value());
    const auto at = [&content](Range range) { return content.substr(range.begin, range.size()); };
    const Block& pieces = parsed->pieces();
    ASSERT_EQ(pieces.size(), 3U);
    EXPECT_EQ(at(pieces[0].range), "a ");
    EXPECT_EQ(at(pieces[1].range), "{{ alert.labels['app'] | upper }}");
    const auto& expression = *std::get<Output>(pieces[1].node).expression;
    EXPECT_EQ(at(expression.range), "alert.labels['app'] | upper");
    const auto& call = std::get<Call>(expression.node);
    EXPECT_EQ(at(call.nameRange), "upper");
    EXPECT_EQ(at(call.operatorRange), "|");
    const auto& index = std::get<Index>(call.arguments[0].value->node);
    EXPECT_EQ(at(index.object->range), "alert.labels");
    EXPECT_EQ(at(index.index->range), "'app'");
    EXPECT_EQ(at(std::get<Attribute>(index.object->node).nameRange), "labels");
    const auto& loop = std::get<For>(pieces[2].node);
    EXPECT_EQ(at(pieces[2].range), content.substr(pieces[2].range.begin));
    EXPECT_EQ(at(loop.tag), "{% for k, v in alert.labels.items() -%}");
    EXPECT_EQ(at(loop.targets[1].range), "v");
    EXPECT_EQ(at(loop.endTag), "{% endfor %}");
    EXPECT_EQ(at(loop.body[0].range), " x");
    EXPECT_EQ(at(std::get<Text>(loop.body[0].node).kept), "x");
}

TEST(Parse, IdsGoBothWays) {
    for (int i = 0; i <= static_cast<int>(Fault::Internal); ++i) {
        const auto fault = static_cast<Fault>(i);
        EXPECT_EQ(faultOf(id(fault)), fault) << id(fault);
    }
    EXPECT_FALSE(faultOf("nonsense").has_value());
    EXPECT_FALSE(faultOf(core::Error(core::ErrorCode::NotJson)).has_value());
}

} // namespace content_template
