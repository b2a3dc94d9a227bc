#include "content_template/TextLiteral.h"

#include "Hex.h"
#include "Utf8.h"
#include "content_template/Letters.h"

#include <algorithm>

namespace content_template {
namespace {

bool isOctal(char c) {
    return c >= '0' && c <= '7';
}

std::optional<char32_t> plainEscape(char c) {
    constexpr std::string_view names = "\\'\"abfnrtv";
    constexpr std::string_view values = "\\'\"\a\b\f\n\r\t\v";
    const auto place = names.find(c);
    if (place == std::string_view::npos)
        return std::nullopt;
    return static_cast<unsigned char>(values[place]);
}

class Decoder {
public:
    explicit Decoder(std::string_view inside)
        : m_inside(inside) {}

    DecodedText decode() {
        while (m_at < m_inside.size() && !m_result.badEscape) {
            const auto plain = std::min(m_inside.find('\\', m_at), m_inside.size());
            endPair();
            m_result.text += core::toValidUtf8(m_inside.substr(m_at, plain - m_at));
            m_at = plain;
            while (m_at + 1 < m_inside.size() && m_inside[m_at] == '\\' && !m_result.badEscape)
                escape();
        }
        endPair();
        return std::move(m_result);
    }

private:
    void escape() {
        const char c = m_inside[m_at + 1];
        if (const auto plain = plainEscape(c)) {
            put(*plain);
            m_at += 2;
        } else if (c == '\n') { // the line goes on
            m_at += 2;
        } else if (c == 'x') {
            hex(2);
        } else if (c == 'u') {
            hex(4);
        } else if (c == 'U') {
            hex(8);
        } else if (c == 'N') { // names of characters
            m_result.badEscape = Range{m_at, m_at + 2};
        } else if (isOctal(c)) {
            octal();
        } else {
            put('\\');
            m_at += 1;
            std::size_t next = m_at;
            put(core::takeCodePoint(m_inside, next));
            m_at = next;
        }
    }

    void hex(std::size_t count) {
        char32_t point = 0;
        for (std::size_t i = 0; i < count; ++i) {
            const auto at = m_at + 2 + i;
            const int digit = at < m_inside.size() ? core::hexValue(m_inside[at]) : -1;
            if (digit < 0 || point > 0x10FFFF) {
                m_result.badEscape = Range{m_at, std::min(at, m_inside.size())};
                return;
            }
            point = point * 16 + static_cast<char32_t>(digit);
        }
        if (point > 0x10FFFF) {
            m_result.badEscape = Range{m_at, m_at + 2 + count};
            return;
        }
        m_at += 2 + count;
        put(point);
    }

    void octal() {
        char32_t point = 0;
        std::size_t at = m_at + 1;
        for (; at < m_inside.size() && at < m_at + 4 && isOctal(m_inside[at]); ++at)
            point = point * 8 + static_cast<char32_t>(core::hexValue(m_inside[at]));
        m_at = at;
        put(point);
    }

    // A high surrogate waits for its low one; alone it cannot be written in UTF-8.
    void put(char32_t point) {
        if (m_high != 0 && point >= 0xDC00 && point < 0xE000) {
            core::appendCodePoint(m_result.text, 0x10000 + ((m_high - 0xD800) << 10) + (point - 0xDC00));
            m_high = 0;
            return;
        }
        endPair();
        if (point >= 0xD800 && point < 0xDC00)
            m_high = point;
        else
            core::appendCodePoint(m_result.text, point >= 0xDC00 && point < 0xE000 ? 0xFFFD : point);
    }

    void endPair() {
        if (m_high != 0)
            core::appendCodePoint(m_result.text, 0xFFFD);
        m_high = 0;
    }

    std::string_view m_inside;
    std::size_t m_at = 0;
    char32_t m_high = 0;
    DecodedText m_result;
};

} // namespace

DecodedText decodeTextLiteral(std::string_view inside) {
    return Decoder(inside).decode();
}

} // namespace content_template
