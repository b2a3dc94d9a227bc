#include "content_template/Letters.h"

#include "Utf8.h"

#include <algorithm>
#include <array>
#include <utility>

namespace content_template {
namespace {

using Span = std::pair<char32_t, char32_t>;

template <std::size_t count>
bool isIn(const std::array<Span, count>& spans, char32_t point) {
    return std::any_of(spans.begin(), spans.end(),
                       [point](const Span& span) { return span.first <= point && point <= span.second; });
}

constexpr std::array spaces{Span{0x09, 0x0D},     Span{0x1C, 0x20},     Span{0x85, 0x85},
                            Span{0xA0, 0xA0},     Span{0x1680, 0x1680}, Span{0x2000, 0x200A},
                            Span{0x2028, 0x2029}, Span{0x202F, 0x202F}, Span{0x205F, 0x205F},
                            Span{0x3000, 0x3000}};

// Above ASCII.
constexpr std::array noWords{
    Span{0x80, 0xA9},     Span{0xAB, 0xB1},      Span{0xB4, 0xB4},     Span{0xB6, 0xB8},
    Span{0xBB, 0xBB},     Span{0xBF, 0xBF},      Span{0xD7, 0xD7},     Span{0xF7, 0xF7},
    Span{0x2000, 0x206F}, Span{0x20A0, 0x20CF},  Span{0x2190, 0x245F}, Span{0x2500, 0x2BFF},
    Span{0x3000, 0x3004}, Span{0x3008, 0x3020},  Span{0xE000, 0xF8FF}, Span{0xFE10, 0xFE6F},
    Span{0xFEFF, 0xFF0F}, Span{0xFF1A, 0xFF20},  Span{0xFF3B, 0xFF40}, Span{0xFF5B, 0xFF65},
    Span{0xFFE0, 0xFFFF}, Span{0x1F000, 0x1FAFF}};

constexpr std::array unprintable{Span{0x00, 0x1F},       Span{0x7F, 0xA0},     Span{0xAD, 0xAD},
                                 Span{0x1680, 0x1680},   Span{0x2000, 0x200F}, Span{0x2028, 0x202F},
                                 Span{0x205F, 0x206F},   Span{0x3000, 0x3000}, Span{0xD800, 0xF8FF},
                                 Span{0xFEFF, 0xFEFF},   Span{0xFFF0, 0xFFFB}, Span{0xFFFE, 0xFFFF},
                                 Span{0xE0000, 0x10FFFF}};

// Small and capital letters alternate.
bool isAlternating(char32_t point) {
    return (point >= 0x100 && point <= 0x12F) || (point >= 0x132 && point <= 0x137) ||
           (point >= 0x14A && point <= 0x177) || (point >= 0x460 && point <= 0x481) ||
           (point >= 0x48A && point <= 0x4BF);
}

// The same with the capital on the odd place.
bool isAlternatingOdd(char32_t point) {
    return (point >= 0x139 && point <= 0x148) || (point >= 0x179 && point <= 0x17E);
}

template <char32_t (*change)(char32_t)>
std::string changed(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    for (std::size_t at = 0; at < text.size();)
        core::appendCodePoint(result, change(core::takeCodePoint(text, at)));
    return result;
}

} // namespace

std::vector<char32_t> points(std::string_view text) {
    std::vector<char32_t> result;
    for (std::size_t at = 0; at < text.size();)
        result.push_back(core::takeCodePoint(text, at));
    return result;
}

bool isSpace(char32_t point) {
    return isIn(spaces, point);
}

bool isWord(char32_t point) {
    if (point < 0x80) {
        return (point >= '0' && point <= '9') || (point >= 'A' && point <= 'Z') ||
               (point >= 'a' && point <= 'z') || point == '_';
    }
    return !isIn(noWords, point);
}

bool isPrintable(char32_t point) {
    return !isIn(unprintable, point);
}

char32_t lower(char32_t point) {
    if ((point >= 'A' && point <= 'Z') || (point >= 0xC0 && point <= 0xDE && point != 0xD7) ||
        (point >= 0x391 && point <= 0x3A9 && point != 0x3A2) || (point >= 0x410 && point <= 0x42F))
        return point + 0x20;
    if (point >= 0x400 && point <= 0x40F)
        return point + 0x50;
    if ((isAlternating(point) && point % 2 == 0) || (isAlternatingOdd(point) && point % 2 == 1))
        return point + 1;
    return point == 0x178 ? 0xFF : point;
}

char32_t upper(char32_t point) {
    if ((point >= 'a' && point <= 'z') || (point >= 0xE0 && point <= 0xFE && point != 0xF7) ||
        (point >= 0x3B1 && point <= 0x3C9 && point != 0x3C2) || (point >= 0x430 && point <= 0x44F))
        return point - 0x20;
    if (point >= 0x450 && point <= 0x45F)
        return point - 0x50;
    if ((isAlternating(point) && point % 2 == 1) || (isAlternatingOdd(point) && point % 2 == 0))
        return point - 1;
    return point == 0xFF ? 0x178 : point;
}

std::string lower(std::string_view text) {
    return changed<&lower>(text);
}

std::string upper(std::string_view text) {
    return changed<&upper>(text);
}

std::string_view trimLeft(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const auto begin = at;
        if (!isSpace(core::takeCodePoint(text, at)))
            return text.substr(begin);
    }
    return {};
}

std::string_view trimRight(std::string_view text) {
    std::size_t end = text.size();
    while (end > 0) {
        std::size_t begin = end - 1;
        while (begin > 0 && end - begin < 4 && (static_cast<unsigned char>(text[begin]) & 0xC0U) == 0x80)
            --begin;
        std::size_t at = begin;
        if (!isSpace(core::takeCodePoint(text, at)) || at != end)
            break;
        end = begin;
    }
    return text.substr(0, end);
}

} // namespace content_template
