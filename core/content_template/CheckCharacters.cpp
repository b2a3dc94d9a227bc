#include "content_template/CheckWork.h"
#include "content_template/Confusables.h"
#include "content_template/Suggest.h"

#include <algorithm>
#include <array>

namespace content_template {
namespace {

using core::Certainty;
using core::Weight;

constexpr std::size_t longestConstruct = 400;

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}
bool isBlank(char c) {
    return c == ' ' || c == '\t';
}

struct Brackets {
    std::string_view open;
    std::string_view close;
    std::string_view ours; ///< how the opening is shown
};

// Delimiters of other template languages, with what stands for the expression's begin in all of them.
constexpr std::array foreignBrackets{
    Brackets{"<<", ">>", "<< >>"},         Brackets{"<%=", "%>", "<%= %>"}, Brackets{"[[", "]]", "[[ ]]"},
    Brackets{"#{", "}", "#{ }"},           Brackets{"%{", "}", "%{ }"},     Brackets{"《", "》", "《 》"},
    Brackets{"《《", "》》", "《《 》》"}, Brackets{"{", "}", "{ }"},
};

class CharacterCheck {
public:
    explicit CharacterCheck(Work& work)
        : m_work(work)
        , m_hasCode(std::any_of(work.zones.begin(), work.zones.end(),
                                [](const Zone& zone) { return zone.kind == ZoneKind::Code; })) {}

    void run() {
        for (const auto& zone : m_work.zones) {
            if (m_work.isFull())
                return;
            if (zone.kind == ZoneKind::Text)
                checkText(zone.range);
            else if (zone.kind == ZoneKind::Code)
                checkCode(zone.range);
        }
    }

private:
    std::string_view rest(std::size_t at, std::size_t end) const { return m_work.text.substr(at, end - at); }

    /// How many bytes at `at` are one of the two characters, 0 when neither.
    std::size_t one(std::size_t at, std::size_t end, std::string_view ascii, bool& wide) const {
        const auto text = rest(at, end);
        if (text.starts_with(ascii))
            return ascii.size();
        const auto found = confusableAt(text);
        if (!found || found->ascii != ascii)
            return 0;
        wide = true;
        return found->length;
    }

    /// The end of a two-character delimiter at `at`, 0 when there is none; `wide` when it is not plain ASCII.
    std::size_t delimiter(std::size_t at, std::size_t end, std::string_view pair, bool& wide) const {
        const auto first = one(at, end, pair.substr(0, 1), wide);
        if (first == 0)
            return 0;
        const auto second = one(at + first, end, pair.substr(1), wide);
        return second == 0 ? 0 : at + first + second;
    }

    void checkText(Range zone) {
        for (std::size_t at = zone.begin; at < zone.end && !m_work.isFull();) {
            const auto next = std::max({wideBraces(at, zone.end), foreign(at, zone.end),
                                        oldVariable(at, zone.end), invisible(at, zone.end)});
            at = next > at ? next : at + 1;
        }
    }

    std::size_t wideBraces(std::size_t at, std::size_t end) {
        const auto byte = static_cast<unsigned char>(m_work.text[at]);
        if (byte != '{' && byte != 0xEF)
            return 0;
        for (const std::string_view pair : {"{{", "{%"}) {
            bool wide = false;
            const auto inner = delimiter(at, end, pair, wide);
            if (inner == 0 || !startsExpression(inner, end))
                continue;
            const auto limit = std::min(end, inner + longestConstruct);
            for (auto close = inner; close < limit && m_work.text[close] != '\n'; ++close) {
                bool wideClose = false;
                const auto after = delimiter(close, limit, pair == "{{" ? "}}" : "%}", wideClose);
                if (after == 0)
                    continue;
                return wide || wideClose ? tellBraces({at, after}, {inner, close}, pair) : 0;
            }
            return wide ? tellBraces({at, inner}, {inner, inner}, pair) : 0;
        }
        return 0;
    }

    bool startsExpression(std::size_t at, std::size_t end) const {
        while (at < end) {
            const auto found = confusableAt(rest(at, end));
            if (found && found->kind == Lookalike::Space)
                at += found->length;
            else if (isBlank(m_work.text[at]) || m_work.text[at] == '-')
                ++at;
            else
                return isLetter(m_work.text[at]) || m_work.text[at] == '"' || m_work.text[at] == '\'' ||
                       (found && found->kind == Lookalike::Quote);
        }
        return false;
    }

    std::size_t tellBraces(Range place, Range inner, std::string_view pair) {
        const bool isTag = pair == "{%";
        auto& found =
            m_work.add("wide-braces", Weight::Error, Certainty::Documented, place,
                       {{"text", excerptOf(m_work.textOf(place))}},
                       isTag || m_work.text[place.begin] == '{' ? Effect::BreaksSyntax : Effect::BreaksJson);
        Fix fix{place, std::string(pair)};
        if (place.end != inner.end) {
            fix.replacement += withoutConfusables(m_work.textOf(inner));
            fix.replacement += isTag ? "%}" : "}}";
        }
        found.issue.fix = fix;
        m_work.foreign.push_back(place);
        return place.end;
    }

    std::size_t foreign(std::size_t at, std::size_t end) {
        for (const auto& brackets : foreignBrackets) {
            if (!rest(at, end).starts_with(brackets.open))
                continue;
            auto inner = at + brackets.open.size();
            while (inner < end && isBlank(m_work.text[inner]))
                ++inner;
            const auto text = rest(inner, std::min(end, inner + longestConstruct));
            if (!text.starts_with("alert.") && !text.starts_with("alert ") && !text.starts_with("alert|") &&
                !text.starts_with("alert["))
                continue;
            const auto close = text.find(brackets.close);
            if (close == std::string_view::npos ||
                text.substr(0, close).find('\n') != std::string_view::npos ||
                (brackets.open == "{" &&
                 text.substr(0, close).find_first_of("\":{") != std::string_view::npos))
                continue;
            const Range place{at, inner + close + brackets.close.size()};
            auto& found = m_work.add(
                "foreign-delimiters", Weight::Error, Certainty::Documented, place,
                {{"delimiters", std::string(brackets.ours)}, {"text", excerptOf(m_work.textOf(place))}},
                Effect::BreaksJson);
            auto expression = std::string(text.substr(0, close));
            while (!expression.empty() && isBlank(expression.back()))
                expression.pop_back();
            found.issue.fix = Fix{place, "{{ " + expression + " }}"};
            m_work.foreign.push_back(place);
            return place.end;
        }
        return 0;
    }

    /// ${name} and ${name.more[0]}.
    std::size_t oldVariable(std::size_t at, std::size_t end) {
        const auto text = rest(at, std::min(end, at + longestConstruct));
        if (!text.starts_with("${") || text.size() < 4 || !isLetter(text[2]))
            return 0;
        const auto close = text.find('}');
        if (close == std::string_view::npos ||
            text.substr(0, close).find_first_of("\n{ ", 2) != std::string_view::npos)
            return 0;
        const Range place{at, at + close + 1};
        tellOldVariable(place, text.substr(2, close - 2));
        return place.end;
    }

    void tellOldVariable(Range place, std::string_view path) {
        const auto name = path.substr(0, path.find_first_of(".[:"));
        const bool isPath = path.starts_with("alert.");
        const auto* variable = findVariable(alertVariables(), name);
        std::string ours(path);
        if (!isPath && variable == nullptr) {
            const auto suggested = suggestAlertField(name);
            ours = suggested.empty() ? std::string() : std::string(suggested);
            variable = findVariable(alertVariables(), suggested);
        }
        const auto id = ours.empty() ? "template-old-variable"
                        : m_hasCode  ? "template-mixed-syntax"
                                     : "template-old-syntax";
        auto& found = m_work.add(id, Weight::Warning, Certainty::Documented, place,
                                 {{"variable", excerptOf(m_work.textOf(place))}}, Effect::BreaksJson);
        m_work.foreign.push_back(place);
        if (!ours.empty())
            found.issue.fix = oldFix(place, isPath ? ours : "alert." + ours, isPath ? nullptr : variable,
                                     name.size() == path.size());
    }

    Fix oldFix(Range place, const std::string& path, const Variable* variable, bool isWhole) const {
        const bool inQuotes = place.begin > 0 && m_work.text[place.begin - 1] == '"' &&
                              place.end < m_work.text.size() && m_work.text[place.end] == '"';
        if (variable == nullptr || !isWhole)
            return {place, "{{ " + path + " }}"};
        const bool isTree = variable->inside != Inside::Nothing;
        if (inQuotes && !isTree)
            return {{place.begin - 1, place.end + 1}, "{{ " + path + " | quote }}"};
        const bool isText = variable->type == Type::Text && isBare(place);
        return {place, "{{ " + path + (isTree ? " | to_json }}" : isText ? " | quote }}" : " }}")};
    }

    /// Whether it stands where JSON has a value of its own.
    bool isBare(Range place) const {
        const auto before = m_work.text.substr(0, place.begin).find_last_not_of(" \t\r\n");
        return before != std::string_view::npos && (m_work.text[before] == ':' || m_work.text[before] == '[');
    }

    std::size_t invisible(std::size_t at, std::size_t end) {
        const auto found = confusableAt(rest(at, end));
        if (!found || found->kind != Lookalike::Invisible)
            return 0;
        auto after = at + found->length;
        for (auto next = confusableAt(rest(after, end)); next && next->kind == Lookalike::Invisible;
             next = confusableAt(rest(after, end)))
            after += next->length;
        auto& one = m_work.add("invisible-character", Weight::Error, Certainty::Documented, {at, after},
                               {{"character", codeOf(rest(at, end))}}, Effect::BreaksJson);
        one.issue.fix = Fix{{at, after}, {}};
        m_work.foreign.emplace_back(Range{at, after});
        return after;
    }

    /// An opening in ASCII that is closed by braces of full width: the parser finds no end.
    void checkCode(Range zone) {
        if (!wideClosing(zone))
            strangeSpace(zone);
    }

    /// Whether the parser takes other spaces for blanks is our own affair; that SLS does is documented
    /// nowhere.
    void strangeSpace(Range zone) {
        char quote = 0;
        for (auto at = zone.begin; at < zone.end; ++at) {
            const char c = m_work.text[at];
            if (quote != 0) {
                if (c == '\\')
                    ++at;
                else if (c == quote)
                    quote = 0;
                continue;
            }
            if (c == '"' || c == '\'')
                quote = c;
            const auto found = confusableAt(rest(at, zone.end));
            if (!found || found->kind != Lookalike::Space)
                continue;
            auto& one = m_work.add("strange-space", Weight::Warning, Certainty::Inferred,
                                   {at, at + found->length}, {{"character", codeOf(rest(at, zone.end))}});
            one.issue.fix = Fix{zone, withoutConfusables(m_work.textOf(zone))};
            return;
        }
    }

    bool wideClosing(Range zone) {
        const auto text = m_work.textOf(zone);
        const bool isTag = text.starts_with("{%");
        if (!isTag && !text.starts_with("{{"))
            return false;
        for (auto at = zone.begin + 2; at < zone.end && m_work.text[at] != '\n'; ++at) {
            const auto character = static_cast<unsigned char>(m_work.text[at]);
            if (character == '"' || character == '\'') {
                const auto close = m_work.text.find(m_work.text[at], at + 1);
                if (close == std::string_view::npos || close >= zone.end)
                    return false;
                at = close;
                continue;
            }
            bool wide = false;
            const auto after = delimiter(at, zone.end, isTag ? "%}" : "}}", wide);
            if (after == 0)
                continue;
            if (wide)
                tellBraces({zone.begin, after}, {zone.begin + 2, at}, text.substr(0, 2));
            return wide;
        }
        return false;
    }

    Work& m_work;
    bool m_hasCode;
};

} // namespace

void checkCharacters(Work& work) {
    CharacterCheck(work).run();
}

} // namespace content_template
