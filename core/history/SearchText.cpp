#include "history/SearchText.h"

#include "Utf8.h"

#include <cstddef>

namespace history {
namespace {

constexpr std::size_t longestQuery = 1000; ///< code points
constexpr std::size_t mostParts = 16;

constexpr bool in(char32_t point, char32_t first, char32_t last) {
    return point >= first && point <= last;
}

/// Written without blanks between words, so each character must be findable by itself.
bool standsAlone(char32_t p) {
    return in(p, 0x4E00, 0x9FFF) || in(p, 0x3400, 0x4DBF) || in(p, 0x2E80, 0x2FDF) || in(p, 0x3005, 0x3007) ||
           in(p, 0x3021, 0x3029) || in(p, 0x3041, 0x3096) || in(p, 0x30A1, 0x30FA) || in(p, 0x30FC, 0x30FF) ||
           in(p, 0x3105, 0x318E) || in(p, 0x31A0, 0x31FF) || in(p, 0xAC00, 0xD7A3) || in(p, 0x1100, 0x11FF) ||
           in(p, 0xF900, 0xFAFF) || in(p, 0xFF66, 0xFF9D) || in(p, 0x2600, 0x27BF) ||
           in(p, 0x1F000, 0x1FAFF) || in(p, 0x20000, 0x3FFFD);
}

/// Punctuation, symbols and blanks outside ASCII.
bool partsWords(char32_t p) {
    return in(p, 0x80, 0xA9) || in(p, 0xAB, 0xB1) || p == 0xB4 || in(p, 0xB6, 0xB8) || p == 0xBB ||
           p == 0xBF || p == 0xD7 || p == 0xF7 || in(p, 0x2000, 0x206F) || in(p, 0x2190, 0x2BFF) ||
           in(p, 0x2E00, 0x2E7F) || in(p, 0x3000, 0x3004) || in(p, 0x3008, 0x3020) || in(p, 0x302A, 0x3040) ||
           in(p, 0x3097, 0x30A0) || p == 0x30FB || in(p, 0xFE00, 0xFE6F) || in(p, 0xFF00, 0xFF65) ||
           in(p, 0xFFE0, 0xFFFF) || in(p, 0xE000, 0xF8FF) || in(p, 0xE0000, 0x10FFFF);
}

char32_t lower(char32_t p) {
    if (in(p, 'A', 'Z') || (in(p, 0xC0, 0xDE) && p != 0xD7) || in(p, 0x391, 0x3A9) || in(p, 0x410, 0x42F))
        return p + 32;
    if (in(p, 0x400, 0x40F))
        return p + 80;
    return p;
}

} // namespace

std::string foldForSearch(std::string_view utf8) {
    std::string valid;
    if (!core::isValidUtf8(utf8)) {
        valid = core::toValidUtf8(utf8);
        utf8 = valid;
    }
    std::string out;
    out.reserve(utf8.size() + 8);
    bool inWord = false;
    for (std::size_t at = 0; at < utf8.size();) {
        auto point = core::takeCodePoint(utf8, at);
        if (in(point, 0xFF01, 0xFF5E))
            point -= 0xFEE0; // full-width forms of ASCII
        const auto alone = standsAlone(point);
        const auto ofWord = point < 0x80 ? in(point, '0', '9') || in(point, 'a', 'z') || in(point, 'A', 'Z')
                                         : !partsWords(point);
        if (!alone && !ofWord) {
            inWord = false;
            continue;
        }
        if (alone || !inWord)
            out += ' ';
        core::appendCodePoint(out, lower(point));
        inWord = !alone;
    }
    if (!out.empty())
        out += ' ';
    return out;
}

SearchQuery::SearchQuery(std::string_view typed) {
    typed = core::cutToCodePoints(typed, longestQuery);
    constexpr std::string_view blanks = " \t\r\n";
    for (auto start = typed.find_first_not_of(blanks); start != std::string_view::npos;) {
        m_blank = false;
        const auto end = std::min(typed.find_first_of(blanks, start), typed.size());
        auto part = foldForSearch(typed.substr(start, end - start));
        if (!part.empty() && m_parts.size() < mostParts) {
            part.pop_back();
            m_parts.push_back(std::move(part));
        }
        start = typed.find_first_not_of(blanks, end);
    }
}

bool SearchQuery::matches(std::string_view folded) const {
    if (isHopeless())
        return false;
    for (const auto& part : m_parts) {
        if (folded.find(part) == std::string_view::npos)
            return false;
    }
    return true;
}

std::string SearchQuery::fts5() const {
    std::string query;
    for (const auto& part : m_parts) {
        if (!query.empty())
            query += " AND ";
        query += '"' + part.substr(1) + "\" *";
    }
    return query;
}

} // namespace history
