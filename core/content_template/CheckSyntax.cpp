#include "content_template/CheckWork.h"
#include "content_template/Confusables.h"
#include "content_template/Suggest.h"
#include "content_template/SyntaxFixes.h"

#include <algorithm>

namespace content_template {
namespace {

using core::Certainty;
using core::Weight;

bool isUndocumented(Fault fault) {
    switch (fault) {
    case Fault::ElseInFor:
    case Fault::UndocumentedOperator:
    case Fault::UndocumentedTest:
    case Fault::UndocumentedCondition:
    case Fault::UndocumentedSlice:
    case Fault::UndocumentedTag:
    case Fault::UndocumentedForPart:
    case Fault::UndocumentedMethod:
    case Fault::UndocumentedFilter:
        return true;
    default:
        return false;
    }
}

/// Faults that let the parser misread what follows.
bool breaksSyntax(Fault fault) {
    switch (fault) {
    case Fault::UnclosedOutput:
    case Fault::UnclosedTag:
    case Fault::UnclosedComment:
    case Fault::UnclosedRaw:
    case Fault::UnclosedText:
    case Fault::UnknownTag:
    case Fault::UndocumentedTag:
    case Fault::BadForTarget:
        return true;
    default:
        return false;
    }
}

/// Faults that can follow from one before them.
bool canFollow(Fault fault) {
    switch (fault) {
    case Fault::UnclosedOutput:
    case Fault::UnclosedTag:
    case Fault::UnclosedComment:
    case Fault::UnclosedRaw:
    case Fault::UnclosedBlock:
    case Fault::UnclosedText:
    case Fault::UnclosedBracket:
    case Fault::UnexpectedTag:
    case Fault::UnknownTag:
    case Fault::UndocumentedTag:
        return true;
    default:
        return false;
    }
}

class SyntaxCheck {
public:
    explicit SyntaxCheck(Work& work)
        : m_work(work) {}

    void run() {
        for (const auto& problem : m_work.syntax.problems) {
            if (m_work.isFull())
                return;
            tell(problem);
        }
    }

private:
    Range zoneOf(const Problem& problem) const {
        for (const auto& zone : m_work.zones) {
            if (zone.kind == ZoneKind::Code && zone.range.begin <= problem.range.begin &&
                problem.range.begin <= zone.range.end)
                return zone.range;
        }
        return problem.range;
    }

    void tell(const Problem& given) {
        const auto zone = zoneOf(given);
        const auto problem =
            isUnclosed(given, zone)
                ? Problem{m_work.textOf(zone).starts_with("{%") ? Fault::UnclosedTag : Fault::UnclosedOutput,
                          {zone.begin, std::min(zone.end, zone.begin + 2)},
                          {}}
                : given;
        if (m_work.hasIssueIn({zone.begin, std::max(zone.end, zone.begin + 1)}) && !isCall(problem.fault))
            return; // what is known there already is why
        if (problem.fault == Fault::UnexpectedCharacter && tellLookalike(problem, zone))
            return;
        if (tellTripleBrace(zone))
            return;
        auto id = "template-" + std::string(content_template::id(problem.fault));
        const auto suggestion = suggestionFor(problem);
        FindingArguments arguments{{"name", excerptOf(problem.name)}};
        if (!suggestion.empty()) {
            id += "-near";
            arguments.emplace_back("suggestion", suggestion);
        }
        // Code over several lines is probably code that was meant to end on its first.
        const bool isLong =
            m_work.textOf(zone).find('\n') != std::string_view::npos && !isCall(problem.fault);
        const auto effect = breaksSyntax(problem.fault) || isLong ? Effect::BreaksSyntax : Effect::BreaksJson;
        const auto cause = canFollow(problem.fault) ? m_work.causeOf(Effect::BreaksSyntax) : std::string();
        auto& found = m_work.add(id, Weight::Error,
                                 isUndocumented(problem.fault) ? Certainty::Inferred : Certainty::Documented,
                                 problem.range, std::move(arguments), effect);
        if (cause != id)
            found.issue.finding.dependsOn = cause;
        found.issue.fix = syntaxFix(m_work, problem, zone, suggestion);
    }

    static bool isCall(Fault fault) {
        switch (fault) {
        case Fault::UnknownFunction:
        case Fault::NotAFilter:
        case Fault::NotAFunction:
        case Fault::TooManyArguments:
        case Fault::UnknownArgument:
        case Fault::MissingArgument:
            return true;
        default:
            return false;
        }
    }

    /// "{{%" and "{{{": a brace of the JSON has grown together with the delimiter.
    bool tellTripleBrace(Range zone) {
        const auto code = m_work.textOf(zone);
        if (!code.starts_with("{{%") && !code.starts_with("{{{"))
            return false;
        auto& found = m_work.add("template-braces-together", Weight::Error, Certainty::Documented,
                                 {zone.begin, zone.begin + 3}, {{"text", std::string(code.substr(0, 3))}},
                                 Effect::BreaksSyntax);
        found.issue.fix = Fix{{zone.begin + 1, zone.begin + 1}, " "};
        return true;
    }

    /// A lone brace where the end must come: "{{ x }", "{% x }".
    bool isUnclosed(const Problem& problem, Range zone) const {
        if (problem.fault != Fault::UnexpectedToken || problem.name != "}")
            return false;
        const auto inner = m_work.textOf({zone.begin, problem.range.begin});
        return inner.substr(std::min<std::size_t>(2, inner.size())).find('{') == std::string_view::npos;
    }

    bool tellLookalike(const Problem& problem, Range zone) {
        const auto at = m_work.text.substr(problem.range.begin);
        if (at.starts_with("${")) {
            const auto close = at.find('}');
            const Range place{problem.range.begin, close == std::string_view::npos
                                                       ? problem.range.end
                                                       : problem.range.begin + close + 1};
            auto& found = m_work.add("template-mixed-syntax", Weight::Error, Certainty::Documented, place,
                                     {{"variable", excerptOf(m_work.textOf(place))}}, Effect::BreaksJson);
            auto name = std::string(m_work.textOf({place.begin + 2, place.end - 1}));
            if (close != std::string_view::npos && !name.starts_with("alert."))
                name.insert(0, "alert.");
            if (close != std::string_view::npos)
                found.issue.fix = Fix{place, name};
            return true;
        }
        const auto confusable = confusableAt(at);
        if (!confusable)
            return false;
        const auto character = std::string(at.substr(0, confusable->length));
        const auto id = confusable->kind == Lookalike::Quote   ? "smart-quotes"
                        : confusable->kind == Lookalike::Wide  ? "wide-character"
                        : confusable->kind == Lookalike::Space ? "strange-space"
                                                               : "invisible-character";
        const bool isShown = confusable->kind == Lookalike::Quote || confusable->kind == Lookalike::Wide;
        FindingArguments arguments{{"character", isShown ? character : codeOf(character)}};
        if (confusable->kind == Lookalike::Wide)
            arguments.emplace_back("ascii", std::string(confusable->ascii));
        const bool isTag = m_work.textOf(zone).starts_with("{%");
        auto& found = m_work.add(id, Weight::Error, Certainty::Documented, problem.range,
                                 std::move(arguments), isTag ? Effect::BreaksSyntax : Effect::BreaksJson);
        found.issue.fix = Fix{zone, withoutConfusables(m_work.textOf(zone))};
        return true;
    }

    static std::string suggestionFor(const Problem& problem) {
        switch (problem.fault) {
        case Fault::UnknownFunction:
            return std::string(suggestFunction(problem.name));
        case Fault::UnknownTag:
            return std::string(suggestTag(problem.name));
        case Fault::UnknownArgument:
            return suggestArgument(problem.name);
        default:
            return {};
        }
    }

    /// `name` is "function.argument".
    static std::string suggestArgument(std::string_view name) {
        const auto dot = name.find('.');
        if (dot == std::string_view::npos)
            return {};
        const auto* signature = findSignature(name.substr(0, dot));
        if (signature == nullptr)
            return {};
        const auto written = name.substr(dot + 1);
        static constexpr std::pair<std::string_view, std::string_view> others[] = {
            {"format", "fmt"},      {"timezone", "tz"}, {"separator", "sep"},    {"delimiter", "sep"},
            {"language", "locale"}, {"lang", "locale"}, {"fallback", "default"},
        };
        std::vector<std::string_view> names;
        for (const auto& parameter : signature->parameters)
            names.push_back(parameter.name);
        for (const auto& [other, ours] : others) {
            if (other == written && std::find(names.begin(), names.end(), ours) != names.end())
                return std::string(ours);
        }
        return std::string(nearest(written, names));
    }

    Work& m_work;
};

} // namespace

void checkSyntax(Work& work) {
    SyntaxCheck(work).run();
}

} // namespace content_template
