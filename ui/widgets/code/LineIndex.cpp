#include "widgets/code/LineIndex.h"

#include <algorithm>
#include <cstring>

namespace ui::code {

LineIndex::LineIndex(std::string_view text)
    : m_text(text) {
    const char* at = text.data();
    const char* const end = at + text.size();
    while (at != end) {
        const auto* found =
            static_cast<const char*>(std::memchr(at, '\n', static_cast<std::size_t>(end - at)));
        if (!found)
            break;
        at = found + 1;
        m_starts.push_back(static_cast<std::uint32_t>(at - text.data()));
    }
}

std::size_t LineIndex::end(std::size_t line) const {
    if (line + 1 == m_starts.size())
        return m_text.size();
    std::size_t end = m_starts[line + 1] - 1;
    if (end > m_starts[line] && m_text[end - 1] == '\r')
        --end;
    return end;
}

std::size_t LineIndex::lineOf(std::size_t offset) const {
    const auto after = std::upper_bound(m_starts.begin(), m_starts.end(), offset);
    return static_cast<std::size_t>(after - m_starts.begin()) - 1;
}

} // namespace ui::code
