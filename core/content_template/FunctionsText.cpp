#include "Utf8.h"
#include "content_template/Implementations.h"
#include "content_template/Letters.h"
#include "content_template/ToJson.h"

#include <algorithm>

// Values of other kinds are taken as they print, as in Jinja2.
namespace content_template {
namespace {

Value textOf(std::string text) {
    return Value::text(std::move(text));
}

std::optional<std::int64_t> wholeArgument(const Arguments& arguments, std::size_t index) {
    if (!arguments[index].is(ValueKind::Integer) && !arguments[index].is(ValueKind::Bool))
        return std::nullopt;
    return arguments[index].integer();
}

// First letter large, all others small.
void appendCapitalized(std::string& out, std::string_view word) {
    if (word.empty())
        return;
    std::size_t at = 0;
    core::appendCodePoint(out, upper(core::takeCodePoint(word, at)));
    out += lower(word.substr(at));
}

// How often `part` stands in `text`; for an empty part the places between letters, as in Python.
std::size_t countOf(std::string_view text, std::string_view part) {
    if (part.empty())
        return core::codePoints(text) + 1;
    std::size_t count = 0;
    for (auto at = text.find(part); at != std::string_view::npos; at = text.find(part, at + part.size()))
        ++count;
    return count;
}

std::string replaced(std::string_view text, std::string_view part, std::string_view with) {
    std::string result;
    std::size_t at = 0;
    if (part.empty()) {
        while (at < text.size()) {
            const auto begin = at;
            core::takeCodePoint(text, at);
            result.append(with).append(text.substr(begin, at - begin));
        }
        return result.append(with);
    }
    for (auto place = text.find(part); place != std::string_view::npos; place = text.find(part, at)) {
        result.append(text.substr(at, place - at)).append(with);
        at = place + part.size();
    }
    return result.append(text.substr(at));
}

std::vector<std::string_view> linesOf(std::string_view text) {
    std::vector<std::string_view> lines;
    for (;;) {
        const auto end = text.find('\n');
        lines.push_back(text.substr(0, end));
        if (end == std::string_view::npos)
            return lines;
        text.remove_prefix(end + 1);
    }
}

Value listOf(const std::vector<std::string_view>& parts) {
    std::vector<Value> items;
    items.reserve(parts.size());
    for (const auto part : parts)
        items.push_back(textOf(std::string(part)));
    return Value::list(std::move(items));
}

std::vector<std::string_view> splitAtSpaces(std::string_view text, std::size_t most) {
    std::vector<std::string_view> parts;
    for (text = trimLeft(text); !text.empty(); text = trimLeft(text)) {
        if (parts.size() == most) {
            parts.push_back(text);
            break;
        }
        std::size_t end = 0;
        for (std::size_t at = 0; at < text.size();) {
            if (isSpace(core::takeCodePoint(text, at)))
                break;
            end = at;
        }
        parts.push_back(text.substr(0, end));
        text.remove_prefix(end);
    }
    return parts;
}

std::vector<std::string_view> splitAt(std::string_view text, std::string_view separator, std::size_t most) {
    std::vector<std::string_view> parts;
    for (auto at = text.find(separator); at != std::string_view::npos && parts.size() < most;
         at = text.find(separator)) {
        parts.push_back(text.substr(0, at));
        text.remove_prefix(at + separator.size());
    }
    parts.push_back(text);
    return parts;
}

} // namespace

namespace functions {

Outcome string(const Arguments& arguments) {
    return textOf(printed(arguments[0]));
}

Outcome capitalize(const Arguments& arguments) {
    std::string result;
    appendCapitalized(result, printed(arguments[0]));
    return textOf(std::move(result));
}

Outcome lower(const Arguments& arguments) {
    return textOf(content_template::lower(printed(arguments[0])));
}

Outcome upper(const Arguments& arguments) {
    return textOf(content_template::upper(printed(arguments[0])));
}

// Words begin behind white space, dashes and opening brackets, as in Jinja2.
Outcome title(const Arguments& arguments) {
    const std::string text = printed(arguments[0]);
    std::string result;
    std::size_t wordBegin = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto begin = at;
        const char32_t point = core::takeCodePoint(text, at);
        if (isSpace(point) || point == '-' || point == '(' || point == '{' || point == '[' || point == '<') {
            appendCapitalized(result, std::string_view(text).substr(wordBegin, begin - wordBegin));
            core::appendCodePoint(result, point);
            wordBegin = at;
        }
    }
    appendCapitalized(result, std::string_view(text).substr(wordBegin));
    return textOf(std::move(result));
}

Outcome trim(const Arguments& arguments) {
    const std::string text = printed(arguments[0]);
    return textOf(std::string(trimLeft(trimRight(text))));
}

Outcome replace(const Arguments& arguments) {
    const std::string text = printed(arguments[0]);
    const std::string part = printed(arguments[1]);
    const std::string with = printed(arguments[2]);
    const auto count = countOf(text, part);
    if (count > 0 && with.size() > arguments.budget.limits().workBytes / count)
        return refuse(2, Fault::TooMuchMemory);
    if (!arguments.budget.take(count, count * with.size() + text.size()))
        return refuse(arguments, 2);
    return textOf(replaced(text, part, with));
}

Outcome wordcount(const Arguments& arguments) {
    const std::string text = printed(arguments[0]);
    std::int64_t count = 0;
    bool isInside = false;
    for (std::size_t at = 0; at < text.size();) {
        const bool isPart = isWord(core::takeCodePoint(text, at));
        count += isPart && !isInside ? 1 : 0;
        isInside = isPart;
    }
    return Value::integer(count);
}

Outcome truncate(const Arguments& arguments) {
    const auto limit = wholeArgument(arguments, 1);
    if (!limit || *limit < 0)
        return refuse(1);
    std::string text = printed(arguments[0]);
    if (core::codePoints(text) <= static_cast<std::uint64_t>(*limit))
        return textOf(std::move(text));
    return textOf(std::string(core::cutToCodePoints(text, static_cast<std::size_t>(*limit))) +
                  printed(arguments[2]));
}

Outcome quote(const Arguments& arguments) {
    return textOf(quoted(printed(arguments[0])));
}

// Every line, the first too, as the vendor's example shows; empty lines but the first stay empty, as in
// Jinja2.
Outcome indent(const Arguments& arguments) {
    const auto width = wholeArgument(arguments, 1);
    if (!width)
        return refuse(1);
    const std::string text = printed(arguments[0]);
    const auto lines = linesOf(text);
    const auto spaces = static_cast<std::size_t>(std::clamp<std::int64_t>(*width, 0, 1'000'000));
    if (!arguments.budget.take(lines.size(),
                               std::min(lines.size(), std::size_t{1'000'000}) * spaces + text.size()))
        return refuse(arguments, 1);
    const std::string padding(spaces, ' ');
    std::string result = padding;
    result.append(lines.front());
    for (auto line = lines.begin() + 1; line != lines.end(); ++line) {
        result.push_back('\n');
        if (!line->empty())
            result.append(padding).append(*line);
    }
    return textOf(std::move(result));
}

Outcome startswith(const Arguments& arguments) {
    const std::string text = printed(arguments[0]);
    return Value::boolean(text.rfind(printed(arguments[1]), 0) == 0);
}

Outcome endswith(const Arguments& arguments) {
    const std::string text = printed(arguments[0]);
    const std::string end = printed(arguments[1]);
    return Value::boolean(text.size() >= end.size() &&
                          text.compare(text.size() - end.size(), end.size(), end) == 0);
}

Outcome removeprefix(const Arguments& arguments) {
    std::string text = printed(arguments[0]);
    const std::string prefix = printed(arguments[1]);
    if (text.rfind(prefix, 0) == 0)
        text.erase(0, prefix.size());
    return textOf(std::move(text));
}

Outcome removesuffix(const Arguments& arguments) {
    std::string text = printed(arguments[0]);
    const std::string suffix = printed(arguments[1]);
    if (text.size() >= suffix.size() && text.compare(text.size() - suffix.size(), suffix.size(), suffix) == 0)
        text.resize(text.size() - suffix.size());
    return textOf(std::move(text));
}

Outcome split(const Arguments& arguments) {
    const auto limit = wholeArgument(arguments, 2);
    if (!limit)
        return refuse(2);
    const auto most = *limit < 0 ? std::string_view::npos : static_cast<std::size_t>(*limit);
    const std::string text = printed(arguments[0]);
    const bool atSpaces = arguments[1].is(ValueKind::Null) || arguments[1].isMissing();
    const std::string separator = atSpaces ? std::string() : printed(arguments[1]);
    if (!atSpaces && separator.empty())
        return refuse(1);
    const auto parts = atSpaces ? splitAtSpaces(text, most) : splitAt(text, separator, most);
    if (!arguments.budget.take(parts.size()))
        return refuse(arguments, 0);
    return listOf(parts);
}

} // namespace functions
} // namespace content_template
