#include "widgets/code/RowText.h"

#include <QChar>

#include <algorithm>

namespace ui::code {
namespace {

constexpr int tabWidth = 4;
constexpr char digits[] = "0123456789abcdef";

struct Decoded {
    char32_t codePoint = 0;
    std::size_t size = 0; ///< 0: ill-formed
};

// One character of well-formed UTF-8 (Unicode 15, table 3-7).
Decoded decode(std::string_view bytes) {
    const auto byte = [&bytes](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
    const unsigned char lead = byte(0);
    if (lead < 0x80)
        return {lead, 1};
    const std::size_t size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || bytes.size() < size)
        return {};
    char32_t codePoint = lead & (0xFF >> (size + 1));
    for (std::size_t i = 1; i < size; ++i) {
        if ((byte(i) & 0xC0) != 0x80)
            return {};
        codePoint = (codePoint << 6) | (byte(i) & 0x3F);
    }
    const bool overlong = (size == 3 && codePoint < 0x800) || (size == 4 && codePoint < 0x10000);
    const bool surrogate = codePoint >= 0xD800 && codePoint <= 0xDFFF;
    if (overlong || surrogate || codePoint > 0x10FFFF)
        return {};
    return {codePoint, size};
}

// Controls, what turns text around or takes no room, and what would begin a new line. Joiners stay: emoji and
// some scripts need them.
bool isHidden(char32_t c) {
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    case QChar::Other_Format:
        return c != 0x200C && c != 0x200D;
    default:
        return c == 0xFFFC;
    }
}

QString byteEscape(unsigned char byte) {
    QString text = QStringLiteral("\\x");
    text += QLatin1Char(digits[byte >> 4]);
    text += QLatin1Char(digits[byte & 15]);
    return text;
}

QString codePointEscape(char32_t c) {
    if (c < 0x80)
        return byteEscape(static_cast<unsigned char>(c));
    return QStringLiteral("\\u{%1}").arg(static_cast<uint>(c), 4, 16, QLatin1Char('0'));
}

} // namespace

int RowText::unitOf(std::size_t byte) const {
    const auto at = std::lower_bound(byteOf.begin(), byteOf.end(), byte);
    return static_cast<int>(std::min(at, byteOf.end() - 1) - byteOf.begin());
}

RowText textRow(std::string_view bytes) {
    RowText row;
    row.text.reserve(static_cast<qsizetype>(bytes.size()));
    row.byteOf.reserve(bytes.size() + 1);
    std::size_t at = 0;
    const auto put = [&row, &at](const QString& text, bool escape) {
        const auto from = static_cast<int>(row.text.size());
        row.text += text;
        row.byteOf.insert(row.byteOf.end(), static_cast<std::size_t>(text.size()),
                          static_cast<std::uint32_t>(at));
        if (escape)
            row.escapes.emplace_back(from, static_cast<int>(row.text.size()));
    };
    while (at < bytes.size()) {
        const Decoded character = decode(bytes.substr(at));
        if (character.size == 0) {
            put(byteEscape(static_cast<unsigned char>(bytes[at])), true);
            ++at;
            continue;
        }
        if (character.codePoint == U'\t')
            put(QString(tabWidth - row.text.size() % tabWidth, QLatin1Char(' ')), false);
        else if (isHidden(character.codePoint))
            put(codePointEscape(character.codePoint), true);
        else
            put(QString::fromUcs4(&character.codePoint, 1), false);
        at += character.size;
    }
    row.byteOf.push_back(static_cast<std::uint32_t>(bytes.size()));
    return row;
}

int hexDigitsAt(std::size_t index) {
    return static_cast<int>(index * 3 + (index >= 8 ? 1 : 0));
}

int hexCharacterAt(std::size_t index, std::size_t width) {
    return static_cast<int>(width * 3 + 2 + index);
}

RowText hexRow(std::string_view bytes, std::size_t width) {
    RowText row;
    row.text = QString(hexCharacterAt(bytes.size(), width), QLatin1Char(' '));
    row.byteOf.assign(static_cast<std::size_t>(row.text.size()) + 1,
                      static_cast<std::uint32_t>(bytes.size()));
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        const int unit = hexDigitsAt(i);
        row.text[unit] = QLatin1Char(digits[byte >> 4]);
        row.text[unit + 1] = QLatin1Char(digits[byte & 15]);
        const bool shown = byte >= 0x20 && byte < 0x7F;
        row.text[hexCharacterAt(i, width)] = shown ? QLatin1Char(static_cast<char>(byte)) : QChar(0xB7);
        const auto next = static_cast<std::size_t>(i + 1 < bytes.size() ? hexDigitsAt(i + 1) : unit + 2);
        for (auto at = static_cast<std::size_t>(unit); at < next; ++at)
            row.byteOf[at] = static_cast<std::uint32_t>(i);
    }
    return row;
}

} // namespace ui::code
