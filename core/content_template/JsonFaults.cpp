#include "content_template/JsonFaults.h"

#include "Utf8.h"
#include "content_template/Confusables.h"

#include <algorithm>
#include <array>

namespace content_template {
namespace {

using core::Certainty;
using core::Weight;

bool isNameCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '-' || c == '.';
}

/// What a word of another language is in JSON; empty when it is none.
std::string_view jsonWordFor(std::string_view word) {
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 11> known{{
        {"True", "true"},
        {"TRUE", "true"},
        {"False", "false"},
        {"FALSE", "false"},
        {"None", "null"},
        {"NULL", "null"},
        {"Null", "null"},
        {"nil", "null"},
        {"undefined", "null"},
        {"NaN", "null"},
        {"nan", "null"},
    }};
    for (const auto& [foreign, ours] : known) {
        if (foreign == word)
            return ours;
    }
    return {};
}

} // namespace

Issue& JsonFaults::add(std::string_view id, Range place, FindingArguments arguments) {
    return m_work
        .add(id, Weight::Error, Certainty::Documented, place, std::move(arguments), Effect::BreaksJson)
        .issue;
}

std::size_t JsonFaults::tell(JsonFault fault, JsonPath& path, std::size_t at, std::size_t end) {
    switch (fault) {
    case JsonFault::TrailingComma:
        add("trailing-comma", {path.comma, path.comma + 1}).fix = Fix{{path.comma, path.comma + 1}, {}};
        path.close(at + 1);
        return at + 1;
    case JsonFault::ExtraComma:
        add("extra-comma", {at, at + 1}).fix = Fix{{at, at + 1}, {}};
        return at + 1;
    case JsonFault::MissingComma:
        tellMissingComma(path);
        path.expect = path.inArray() ? Expect::Value : Expect::Key;
        return at;
    case JsonFault::MissingValue:
        add("missing-value", {at, at}).fix = Fix{{at, at}, path.expect == Expect::Colon ? ": null" : "null"};
        path.closeValue(at);
        return at;
    case JsonFault::WrongBracket: {
        const char right = path.inArray() ? ']' : '}';
        add("wrong-bracket", {at, at + 1},
            {{"bracket", std::string(1, m_work.text[at])}, {"right", std::string(1, right)}})
            .fix = Fix{{at, at + 1}, std::string(1, right)};
        path.close(at + 1);
        return at + 1;
    }
    case JsonFault::ExtraBracket:
        add("extra-bracket", {at, at + 1}, {{"bracket", std::string(1, m_work.text[at])}}).fix =
            Fix{{at, at + 1}, {}};
        return at + 1;
    case JsonFault::WrongSeparator: {
        const bool isColon = path.expect == Expect::Colon;
        add("wrong-separator", {at, at + 1},
            {{"separator", std::string(1, m_work.text[at])}, {"right", isColon ? ":" : ","}})
            .fix = Fix{{at, at + 1}, isColon ? ":" : ","};
        path.read(isColon ? ':' : ',', at);
        return at + 1;
    }
    case JsonFault::SingleQuotes:
        return singleQuotes(path, at, end);
    case JsonFault::KeyWithoutQuotes:
        return keyWithoutQuotes(path, at, end);
    case JsonFault::WordWithoutQuotes:
        return wordWithoutQuotes(path, at, end);
    case JsonFault::Comment:
        return comment(at, end);
    case JsonFault::LineBreak:
        return lineBreak(path, at, end);
    case JsonFault::BadEscape:
        add("bad-escape", {at - 1, at + 1}, {{"text", excerptOf(m_work.textOf({at - 1, at + 1}))}}).fix =
            Fix{{at - 1, at - 1}, "\\"};
        path.isEscaped = false;
        return at;
    case JsonFault::Foreign:
        return foreignCharacter(path, at);
    case JsonFault::Unexpected:
        break;
    }
    return unexpected(at, end);
}

void JsonFaults::tellMissingComma(const JsonPath& path) {
    add("missing-comma", {path.end, path.end}).fix = Fix{{path.end, path.end}, ","};
}

void JsonFaults::tellLoop(const For& loop, const JsonPath& path) {
    auto& issue = add("loop-without-comma", loop.tag, {{"tag", excerptOf(m_work.textOf(loop.tag))}});
    const auto tag =
        path.comma > loop.tag.begin && path.comma < loop.tag.end ? std::string() : tagWithComma(m_work, loop);
    if (!tag.empty())
        issue.fix = Fix{loop.tag, tag};
}

std::string tagWithComma(const Work& work, const For& loop) {
    if (loop.targets.size() != 1 || !loop.iterable)
        return {};
    std::string index = "index";
    while (work.text.find(index) != std::string_view::npos && index.size() < 12)
        index += '_';
    return "{% for " + index + ", " + loop.targets.front().name + " in enumerate(" +
           std::string(work.textOf(loop.iterable->range)) + ") %}{% if " + index + " > 0 %},{% endif %}";
}

void JsonFaults::tellUnclosed(const std::vector<JsonPath>& paths) {
    const auto& path = paths.front();
    const auto size = m_work.text.size();
    if (path.isInside()) {
        add("unclosed-quotes", {path.begin, path.begin + 1});
        return;
    }
    std::string closing;
    for (auto bracket = path.stack.rbegin(); bracket != path.stack.rend(); ++bracket)
        closing += *bracket == '{' ? '}' : ']';
    auto& issue = add("unclosed-brackets", {size, size}, {{"brackets", closing}});
    const bool isPlain = path.expect == Expect::CommaOrEnd || path.expect == Expect::KeyOrEnd ||
                         path.expect == Expect::ValueOrEnd;
    if (paths.size() == 1 && isPlain && closing.size() <= 8)
        issue.fix = Fix{{size, size}, closing};
}

std::size_t JsonFaults::foreignCharacter(JsonPath& path, std::size_t at) {
    const auto rest = m_work.text.substr(at);
    const auto found = confusableAt(rest);
    if (!found)
        return unexpected(at, m_work.text.size());
    const Range place{at, at + found->length};
    const auto character = std::string(m_work.textOf(place));
    switch (found->kind) {
    case Lookalike::Invisible:
    case Lookalike::Joiner:
        add("invisible-character", place, {{"character", codeOf(character)}}).fix = Fix{place, {}};
        return place.end;
    case Lookalike::Space:
        add("strange-space", place, {{"character", codeOf(character)}}).fix = Fix{place, " "};
        return place.end;
    case Lookalike::Quote: {
        auto& issue = add("smart-quotes", place, {{"character", character}});
        // With its partner, when that stands on the same line.
        for (auto close = place.end; close < m_work.text.size() && m_work.text[close] != '\n'; ++close) {
            const auto partner = confusableAt(m_work.text.substr(close));
            const bool isSmart = partner && partner->kind == Lookalike::Quote;
            if (!isSmart && m_work.text[close] != '"')
                continue;
            const auto after = close + (isSmart ? partner->length : 1);
            issue.fix = Fix{{at, after}, '"' + std::string(m_work.textOf({place.end, close})) + '"'};
            issue.place.end = after;
            break;
        }
        if (path.expect == Expect::CommaOrEnd || path.expect == Expect::Colon || path.expect == Expect::End)
            return lost;
        path.enterText(at, '"', true);
        return place.end;
    }
    case Lookalike::Wide:
        break;
    }
    add("wide-character", place, {{"character", character}, {"ascii", std::string(found->ascii)}}).fix =
        Fix{place, std::string(found->ascii)};
    return path.read(found->ascii.front(), at + found->length - 1) ? lost : place.end;
}

std::size_t JsonFaults::singleQuotes(JsonPath& path, std::size_t at, std::size_t) {
    const auto line = m_work.text.substr(at, m_work.text.substr(at).find('\n'));
    const auto close = line.find('\'', 1);
    auto& issue = add("single-quotes", {at, at + (close == std::string_view::npos ? 1 : close + 1)});
    if (close == std::string_view::npos)
        return lost;
    const auto content = line.substr(1, close - 1);
    if (content.find('"') == std::string_view::npos)
        issue.fix = Fix{{at, at + close + 1}, '"' + std::string(content) + '"'};
    path.enterText(at, '\'', false);
    return at + 1;
}

std::size_t JsonFaults::keyWithoutQuotes(JsonPath& path, std::size_t at, std::size_t end) {
    auto after = at;
    while (after < end && isNameCharacter(m_work.text[after]))
        ++after;
    if (after == at)
        return unexpected(at, end);
    const auto name = std::string(m_work.textOf({at, after}));
    add("key-without-quotes", {at, after}, {{"key", excerptOf(name)}}).fix =
        Fix{{at, after}, '"' + name + '"'};
    path.expect = Expect::Colon;
    path.end = after;
    return after;
}

std::size_t JsonFaults::wordWithoutQuotes(JsonPath& path, std::size_t at, std::size_t end) {
    const auto begin = path.begin;
    auto after = std::max(at, begin);
    // A text of several words reaches to the comma, the bracket or the line's end.
    auto last = after;
    if (m_work.textOf({begin, after}).find('{') == std::string_view::npos) {
        while (last < end && m_work.text.substr(last, 1).find_first_of(",}]\n\"{") == std::string_view::npos)
            ++last;
        while (last > begin && isJsonBlank(m_work.text[last - 1]))
            --last;
    }
    const bool isOne = last <= after;
    const Range place{begin, isOne ? after : last};
    const auto text = std::string(m_work.textOf(place));
    if (const auto ours = isOne ? jsonWordFor(text) : std::string_view(); !ours.empty()) {
        add("foreign-word", place, {{"word", excerptOf(text)}, {"right", std::string(ours)}}).fix =
            Fix{place, std::string(ours)};
    } else {
        auto& issue = add("word-without-quotes", place, {{"text", excerptOf(text)}});
        if (text.find_first_of("\"\\") == std::string::npos && core::isValidUtf8(text))
            issue.fix = Fix{place, '"' + text + '"'};
    }
    path.closeValue(place.end);
    return place.end;
}

std::size_t JsonFaults::comment(std::size_t at, std::size_t end) {
    const auto rest = m_work.text.substr(at, end - at);
    const bool isBlock = rest.starts_with("/*");
    if (!isBlock && !rest.starts_with("//") && !rest.starts_with("#"))
        return unexpected(at, end);
    auto length = isBlock ? rest.find("*/") : rest.find('\n');
    if (isBlock && length != std::string_view::npos)
        length += 2;
    length = std::min(length, rest.size());
    const Range place{at, at + length};
    auto& issue = add("json-comment", place, {{"text", excerptOf(m_work.textOf(place))}});
    if (rest.substr(0, length).find("#}") == std::string_view::npos && (length < rest.size() || isBlock)) {
        const auto inner = rest.substr(isBlock ? 2 : rest[0] == '#' ? 1 : 2);
        const auto content = inner.substr(0, length - (isBlock ? 4 : rest[0] == '#' ? 1 : 2));
        issue.fix = Fix{place, "{#" + std::string(content) + " #}"};
    }
    return place.end;
}

std::size_t JsonFaults::lineBreak(JsonPath& path, std::size_t at, std::size_t end) {
    // A closing quotation mark that is none?
    const auto* zone = m_work.zoneAt(at);
    const auto first = std::max(path.begin + 1, zone == nullptr ? at : zone->range.begin);
    for (auto quote = at; quote > first;) {
        --quote;
        const auto found = confusableAt(m_work.text.substr(quote));
        if (!found || found->kind != Lookalike::Quote)
            continue;
        const Range place{quote, quote + found->length};
        add("smart-quotes", place, {{"character", std::string(m_work.textOf(place))}}).fix = Fix{place, "\""};
        const auto closing = path.closing;
        path.read(closing, place.end - 1);
        return place.end;
    }
    const auto written = m_work.textOf({path.begin, at});
    const auto last = written.find_last_not_of(" \t\r");
    if (m_work.text[at] == '\n' && last != std::string_view::npos && path.begin + last + 1 > first) {
        const auto next = m_work.text.substr(at).find_first_not_of(" \t\r\n");
        const char c = next == std::string_view::npos ? '\0' : m_work.text[at + next];
        const bool isComma = written[last] == ',';
        if (isComma || c == '}' || c == ']' || next == std::string_view::npos) {
            const auto place = path.begin + last + (isComma ? 0 : 1);
            add("unclosed-quotes", {path.begin, place}, {}).fix = Fix{{place, place}, "\""};
            path.read(path.closing, place);
            return place;
        }
    }
    const bool isBreak = m_work.text[at] == '\n' || m_work.text[at] == '\r';
    auto& issue = add(isBreak ? "line-break-in-quotes" : "control-character", {at, at + 1},
                      {{"character", codeOf(m_work.text.substr(at, 1))}});
    issue.fix = Fix{{at, at + 1},
                    m_work.text[at] == '\n'   ? "\\n"
                    : m_work.text[at] == '\r' ? "\\r"
                    : m_work.text[at] == '\t' ? "\\t"
                                              : ""};
    return at < end ? at + 1 : end;
}

std::size_t JsonFaults::unexpected(std::size_t at, std::size_t end) {
    const auto character =
        core::cutToCodePoints(m_work.text.substr(at, std::min<std::size_t>(end - at, 4)), 1);
    const auto length = std::max<std::size_t>(character.size(), 1);
    add("unexpected-text", {at, at + length},
        {{"text", excerptOf(m_work.text.substr(at, m_work.text.substr(at).find('\n')))}});
    return lost;
}

} // namespace content_template
