#include "alert/Excerpt.h"

#include "Utf8.h"

namespace alert {
namespace {

constexpr std::string_view ellipsis = "…";

bool endsUrl(char c) {
    return static_cast<unsigned char>(c) <= ' ' || c == '"' || c == '<' || c == '>' || c == '`';
}

std::string withoutQueries(std::string_view text) {
    std::string out;
    while (true) {
        const auto scheme = text.find("://");
        if (scheme == std::string_view::npos)
            return out.append(text);
        auto end = scheme + 3;
        while (end < text.size() && !endsUrl(text[end]) && text[end] != '?' && text[end] != '#')
            ++end;
        out.append(text.substr(0, end));
        text.remove_prefix(end);
        if (text.empty() || endsUrl(text.front()))
            continue;
        out.append("?").append(ellipsis);
        std::size_t rest = 0;
        while (rest < text.size() && !endsUrl(text[rest]))
            ++rest;
        text.remove_prefix(rest);
    }
}

} // namespace

std::string_view headOf(std::string_view text, std::size_t limit) {
    return text.size() <= limit ? text : core::cutToCodePoints(text, limit);
}

std::string excerpt(std::string_view text, std::size_t limit) {
    // What is cut away must not cost time; a query at the edge is dropped whole by the second cut.
    const auto head = headOf(text, 4 * limit);
    auto safe = withoutQueries(head);
    const auto cut = headOf(safe, limit);
    if (cut.size() == safe.size() && head.size() == text.size())
        return safe;
    std::string out(core::cutToCodePoints(cut, limit - 1));
    return out.append(ellipsis);
}

} // namespace alert
