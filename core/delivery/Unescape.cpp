#include "delivery/Unescape.h"

#include "Hex.h"

namespace delivery {
namespace {

constexpr std::size_t deepestPercent = 3; // %2525253D

int hexByte(std::string_view digits) {
    if (digits.size() < 2)
        return -1;
    const int high = core::hexValue(digits[0]);
    const int low = core::hexValue(digits[1]);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
}

Unit percentUnit(std::string_view text) {
    std::size_t at = 1;
    for (std::size_t depth = 0; depth < deepestPercent && text.substr(at, 2) == "25"; ++depth) {
        if (hexByte(text.substr(at + 2)) < 0)
            break;
        at += 2;
    }
    const int byte = hexByte(text.substr(at));
    if (byte < 0)
        return {text.front(), 1, Form::Plain};
    return {static_cast<char>(static_cast<unsigned char>(byte)), at + 2, Form::Percent};
}

Unit backslashUnit(std::string_view text) {
    if (text.size() < 2)
        return {text.front(), 1, Form::Plain};
    if (text[1] == '/' || text[1] == '"' || text[1] == '\\')
        return {text[1], 2, Form::Json};
    if (text[1] != 'u' || text.substr(2, 2) != "00")
        return {text.front(), 1, Form::Plain};
    const int byte = hexByte(text.substr(4));
    if (byte < 0 || byte > 0x7F)
        return {text.front(), 1, Form::Plain};
    return {static_cast<char>(byte), 6, Form::Json};
}

} // namespace

Unit unitAt(std::string_view text) {
    if (text.front() == '%')
        return percentUnit(text);
    if (text.front() == '\\')
        return backslashUnit(text);
    return {text.front(), 1, Form::Plain};
}

Unescaped unescape(std::string_view text) {
    Unescaped out;
    out.text.reserve(text.size());
    out.offsets.reserve(text.size() + 1);
    std::size_t at = 0;
    while (at < text.size()) {
        const auto unit = unitAt(text.substr(at));
        out.text.push_back(unit.c == '+' ? ' ' : unit.c);
        out.offsets.push_back(static_cast<std::uint32_t>(at));
        at += unit.length;
    }
    out.offsets.push_back(static_cast<std::uint32_t>(text.size()));
    return out;
}

} // namespace delivery
