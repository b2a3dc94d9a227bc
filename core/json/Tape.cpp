#include "json/Tape.h"

#include <algorithm>

namespace json {

core::Position DocumentData::position(std::size_t offset) const {
    const auto line = std::upper_bound(lineStarts.begin(), lineStarts.end(), offset);
    const std::size_t start = line == lineStarts.begin() ? 0 : *(line - 1);
    return {offset, static_cast<std::size_t>(line - lineStarts.begin()) + 1, offset - start + 1};
}

std::size_t stringEnd(std::string_view text, std::size_t begin) {
    for (auto quote = text.find('"', begin + 1); quote != std::string_view::npos;
         quote = text.find('"', quote + 1)) {
        auto before = quote;
        while (text[before - 1] == '\\' && before - 1 > begin)
            --before;
        if ((quote - before) % 2 == 0)
            return quote + 1;
    }
    return text.size();
}

std::string compactText(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    std::size_t at = 0;
    while (at < text.size()) {
        const char c = text[at];
        if (c == '"') {
            const auto end = stringEnd(text, at);
            out.append(text, at, end - at);
            at = end;
            continue;
        }
        if (c != ' ' && c != '\n' && c != '\r' && c != '\t')
            out.push_back(c);
        ++at;
    }
    return out;
}

} // namespace json
