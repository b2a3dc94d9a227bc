#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace ui::code {

/// Where the lines of a text begin. A line ends at "\n" or "\r\n"; behind the last one there is one more
/// line, maybe empty. Texts up to 4 GB. The text must outlive the index.
class LineIndex {
public:
    LineIndex() = default;
    explicit LineIndex(std::string_view text);

    std::string_view text() const { return m_text; }
    std::size_t count() const { return m_starts.size(); } ///< at least 1
    std::size_t start(std::size_t line) const { return m_starts[line]; }
    std::size_t end(std::size_t line) const; ///< without the line's end
    std::size_t lineOf(std::size_t offset) const;

private:
    std::string_view m_text;
    std::vector<std::uint32_t> m_starts = {0};
};

} // namespace ui::code
