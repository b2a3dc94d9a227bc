#pragma once

#include "widgets/code/LineIndex.h"

namespace ui::code {

/// A row on the screen: bytes [from, to) of a line.
struct Row {
    std::size_t line = 0;
    std::size_t from = 0;
    std::size_t to = 0;
    bool first = true; ///< begins its line

    bool operator==(const Row&) const = default;
};

/// Breaks lines into rows of at most `width` bytes, moved back to where a character begins. Any row is found
/// without looking at the ones before it, so that a line of 16 MB costs nothing until it is shown.
class TextRows {
public:
    TextRows() = default;
    /// `width` is at least 8. The index must outlive this.
    TextRows(const LineIndex* lines, std::size_t width);

    std::size_t count() const;
    Row at(std::size_t row) const;
    /// The row that shows byte `offset`; the byte behind a line belongs to its last row.
    std::size_t rowOf(std::size_t offset) const;

private:
    std::size_t pieces(std::size_t line) const;
    std::size_t pieceStart(std::size_t line, std::size_t piece) const;

    const LineIndex* m_lines = nullptr;
    std::size_t m_width = 80;
    std::vector<std::uint32_t> m_firstRow; // of each line, and the number of rows at the end
};

} // namespace ui::code
