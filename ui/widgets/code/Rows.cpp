#include "widgets/code/Rows.h"

#include <algorithm>

namespace ui::code {

TextRows::TextRows(const LineIndex* lines, std::size_t width)
    : m_lines(lines)
    , m_width(std::max<std::size_t>(width, 8)) {
    m_firstRow.reserve(lines->count() + 1);
    std::size_t row = 0;
    for (std::size_t line = 0; line < lines->count(); ++line) {
        m_firstRow.push_back(static_cast<std::uint32_t>(row));
        row += pieces(line);
    }
    m_firstRow.push_back(static_cast<std::uint32_t>(row));
}

std::size_t TextRows::pieces(std::size_t line) const {
    const std::size_t size = m_lines->end(line) - m_lines->start(line);
    return size == 0 ? 1 : (size + m_width - 1) / m_width;
}

std::size_t TextRows::pieceStart(std::size_t line, std::size_t piece) const {
    const std::size_t begin = m_lines->start(line);
    std::size_t at = begin + piece * m_width;
    if (at >= m_lines->end(line))
        return m_lines->end(line);
    // A character has at most four bytes, so at most three steps lead to its first one.
    const std::string_view text = m_lines->text();
    for (int step = 0; step < 3 && piece > 0; ++step) {
        if ((static_cast<unsigned char>(text[at]) & 0xC0) != 0x80)
            break;
        --at;
    }
    return at;
}

std::size_t TextRows::count() const {
    return m_firstRow.empty() ? 0 : m_firstRow.back();
}

Row TextRows::at(std::size_t row) const {
    const auto after = std::upper_bound(m_firstRow.begin(), m_firstRow.end() - 1, row);
    const auto line = static_cast<std::size_t>(after - m_firstRow.begin()) - 1;
    const std::size_t piece = row - m_firstRow[line];
    const bool last = piece + 1 == pieces(line);
    return {line, pieceStart(line, piece), last ? m_lines->end(line) : pieceStart(line, piece + 1),
            piece == 0};
}

std::size_t TextRows::rowOf(std::size_t offset) const {
    const std::size_t line = m_lines->lineOf(offset);
    const std::size_t count = pieces(line);
    std::size_t piece = std::min((offset - m_lines->start(line)) / m_width, count - 1);
    // The next row may begin up to three bytes early.
    if (piece + 1 < count && offset >= pieceStart(line, piece + 1))
        ++piece;
    return m_firstRow[line] + piece;
}

} // namespace ui::code
