#pragma once

#include <QString>

#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace ui::code {

/// A row as it is drawn. Tabs are spaces; control and bidirectional characters, invisible ones and ill-formed
/// bytes stand there as escapes, so that no text can hide or turn around what is in it.
struct RowText {
    QString text;
    std::vector<std::uint32_t> byteOf; ///< for each UTF-16 unit and the end: bytes from the row's start
    std::vector<std::pair<int, int>> escapes; ///< [from, to) in units

    int unitOf(std::size_t byte) const; ///< the first unit that shows this byte
};

RowText textRow(std::string_view bytes);

/// "7b 22 61 ...  {"a..." of at most `width` bytes; `byteOf` serves the hexadecimal half.
RowText hexRow(std::string_view bytes, std::size_t width);
/// Units of byte `index` in a hex row: its two digits, and its character at the right.
int hexDigitsAt(std::size_t index);
int hexCharacterAt(std::size_t index, std::size_t width);

} // namespace ui::code
