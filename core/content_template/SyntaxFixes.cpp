#include "content_template/SyntaxFixes.h"

#include "content_template/Walk.h"

#include <algorithm>

namespace content_template {
namespace {

bool isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

std::string trimmed(std::string_view text) {
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return std::string(text);
}

/// Where `word` stands in code by itself, outside quotation marks and brackets; npos when nowhere.
std::size_t findWord(std::string_view code, std::string_view word) {
    char quote = 0;
    int depth = 0;
    for (std::size_t at = 0; at < code.size(); ++at) {
        const char c = code[at];
        if (quote != 0) {
            if (c == '\\')
                ++at;
            else if (c == quote)
                quote = 0;
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else if (c == '(' || c == '[' || c == '{') {
            ++depth;
        } else if (c == ')' || c == ']' || c == '}') {
            --depth;
        } else if (depth == 0 && code.substr(at).starts_with(word) && at > 0 && isBlank(code[at - 1]) &&
                   at + word.size() < code.size() && isBlank(code[at + word.size()])) {
            return at;
        }
    }
    return std::string_view::npos;
}

/// "{{ a if c else b }}" as tags.
std::optional<Fix> conditionFix(std::string_view code, Range zone) {
    if (!code.starts_with("{{") || !code.ends_with("}}") || code.size() < 8 || code[2] == '-' ||
        code[code.size() - 3] == '-')
        return std::nullopt;
    const auto inner = code.substr(2, code.size() - 4);
    const auto then = findWord(inner, "if");
    if (then == std::string_view::npos)
        return std::nullopt;
    const auto afterIf = inner.substr(then + 2);
    const auto otherwise = findWord(afterIf, "else");
    if (findWord(afterIf, "if") != std::string_view::npos)
        return std::nullopt;
    const auto condition = trimmed(afterIf.substr(0, otherwise));
    std::string tags = "{% if " + condition + " %}{{ " + trimmed(inner.substr(0, then)) + " }}";
    if (otherwise != std::string_view::npos)
        tags += "{% else %}{{ " + trimmed(afterIf.substr(otherwise + 4)) + " }}";
    return Fix{zone, tags + "{% endif %}"};
}

/// "x is defined" is what "x" says already.
std::optional<Fix> testFix(std::string_view code, Range zone) {
    auto is = findWord(code.substr(std::min<std::size_t>(2, code.size())), "is");
    if (is == std::string_view::npos)
        return std::nullopt;
    is += 2;
    auto end = is + 2;
    while (end < code.size() && isBlank(code[end]))
        ++end;
    constexpr std::string_view defined = "defined";
    if (!code.substr(end).starts_with(defined))
        return std::nullopt;
    auto begin = is;
    while (begin > 0 && isBlank(code[begin - 1]))
        --begin;
    return Fix{{zone.begin + begin, zone.begin + end + defined.size()}, {}};
}

/// x | replace('a', 'b') as replace(x, 'a', 'b').
std::optional<Fix> callFix(const Work& work, const Problem& problem) {
    std::optional<Fix> fix;
    walkExpressions(work.syntax.result.pieces(), [&](const Expression& expression) {
        const auto* call = std::get_if<Call>(&expression.node);
        if (call == nullptr || call->form != CallForm::Filter || call->nameRange != problem.range ||
            call->arguments.empty() || findSignature(call->name) == nullptr)
            return;
        const auto& first = call->arguments.front().range;
        std::string text = call->name + "(" + std::string(work.textOf(first));
        for (std::size_t i = 1; i < call->arguments.size(); ++i)
            text += ", " + std::string(work.textOf(call->arguments[i].range));
        Range place = expression.range;
        place.begin = std::min(place.begin, first.begin);
        fix = Fix{place, text + ")"};
    });
    return fix;
}

/// "{{ x }" and "{% x }": one character is missing.
std::optional<Fix> closeFix(const Work& work, const Problem& problem) {
    const auto text = work.text.substr(problem.range.begin);
    const auto line = text.substr(0, text.find('\n'));
    const bool isTag = line.starts_with("{%");
    const auto brace = line.find('}', 2);
    if (brace == std::string_view::npos || line.substr(2, brace - 2).find('{') != std::string_view::npos)
        return std::nullopt;
    const auto at = problem.range.begin + brace;
    return isTag ? Fix{{at, at}, "%"} : Fix{{at, at}, "}"};
}

/// x.upper() as x | upper.
std::optional<Fix> methodFix(const Work& work, const Problem& problem) {
    const auto name = problem.name == "strip"        ? "trim"
                      : problem.name == "startswith" ? ""
                                                     : std::string_view(problem.name);
    const auto* signature = findSignature(name);
    if (signature == nullptr || !signature->isFilter || signature->parameters.empty())
        return std::nullopt;
    auto begin = work.text.rfind('.', problem.range.begin);
    if (begin == std::string_view::npos || problem.range.begin - begin > 2)
        return std::nullopt;
    const auto behind = work.text.substr(begin);
    const auto open = behind.find("()");
    if (open == std::string_view::npos || trimmed(behind.substr(1, open - 1)) != problem.name)
        return std::nullopt;
    return Fix{{begin, begin + open + 2}, " | " + std::string(name)};
}

} // namespace

std::optional<Fix> syntaxFix(const Work& work, const Problem& problem, Range zone,
                             const std::string& suggestion) {
    switch (problem.fault) {
    case Fault::UnknownFunction:
    case Fault::UnknownTag:
        if (!suggestion.empty() && work.textOf(problem.range) == problem.name)
            return Fix{problem.range, suggestion};
        return std::nullopt;
    case Fault::UnknownArgument: {
        const auto written = work.textOf(problem.range);
        const auto dot = problem.name.find('.');
        if (suggestion.empty() || dot == std::string::npos || written != problem.name.substr(dot + 1))
            return std::nullopt;
        return Fix{problem.range, suggestion};
    }
    case Fault::UndocumentedCondition:
        return conditionFix(work.textOf(zone), zone);
    case Fault::UndocumentedTest:
        return testFix(work.textOf(zone), zone);
    case Fault::NotAFilter:
        return callFix(work, problem);
    case Fault::UnclosedOutput:
    case Fault::UnclosedTag:
        return closeFix(work, problem);
    case Fault::UndocumentedMethod:
        return methodFix(work, problem);
    case Fault::EmptyOutput:
        return Fix{zone, {}};
    default:
        return std::nullopt;
    }
}

} // namespace content_template
