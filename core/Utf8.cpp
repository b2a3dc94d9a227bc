#include "Utf8.h"

#include <array>
#include <cstdint>
#include <cstdio>

namespace core {
namespace {

struct Step {
    std::size_t length = 1; ///< bytes taken; 1 for an ill-formed byte
    char32_t point = 0;
    bool valid = false;
};

Step decode(std::string_view bytes) {
    const auto byte = [&](std::size_t i) { return static_cast<std::uint8_t>(bytes[i]); };
    const std::uint8_t lead = byte(0);
    if (lead < 0x80)
        return {1, lead, true};
    std::size_t length = 0;
    char32_t point = 0;
    char32_t least = 0;
    if ((lead & 0xE0) == 0xC0) {
        length = 2;
        point = lead & 0x1F;
        least = 0x80;
    } else if ((lead & 0xF0) == 0xE0) {
        length = 3;
        point = lead & 0x0F;
        least = 0x800;
    } else if ((lead & 0xF8) == 0xF0) {
        length = 4;
        point = lead & 0x07;
        least = 0x10000;
    } else {
        return {};
    }
    if (bytes.size() < length)
        return {};
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0) != 0x80)
            return {};
        point = (point << 6) | (byte(i) & 0x3FU);
    }
    if (point < least || point > 0x10FFFF || (point >= 0xD800 && point <= 0xDFFF))
        return {};
    return {length, point, true};
}

bool isDangerous(char32_t point, bool keepTabs) {
    if (point == U'\t')
        return !keepTabs;
    return point < 0x20 || (point >= 0x7F && point < 0xA0) || point == 0x2028 || point == 0x2029 ||
           (point >= 0x200E && point <= 0x200F) || (point >= 0x202A && point <= 0x202E) ||
           (point >= 0x2066 && point <= 0x2069);
}

void appendByte(std::string& out, char byte) {
    std::array<char, 8> text{};
    std::snprintf(text.data(), text.size(), "\\x%02X",
                  static_cast<unsigned>(static_cast<std::uint8_t>(byte)));
    out += text.data();
}

void appendEscaped(std::string& out, char32_t point) {
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "\\u{%04X}", static_cast<unsigned>(point));
    out += text.data();
}

} // namespace

std::size_t codePoints(std::string_view utf8) {
    std::size_t count = 0;
    while (!utf8.empty()) {
        utf8.remove_prefix(decode(utf8).length);
        ++count;
    }
    return count;
}

std::string_view cutToCodePoints(std::string_view utf8, std::size_t limit) {
    std::size_t used = 0;
    for (std::size_t count = 0; count < limit && used < utf8.size(); ++count)
        used += decode(utf8.substr(used)).length;
    return utf8.substr(0, used);
}

char32_t takeCodePoint(std::string_view utf8, std::size_t& offset) {
    const auto step = decode(utf8.substr(offset));
    offset += step.length;
    return step.valid ? step.point : 0xFFFD;
}

void appendCodePoint(std::string& utf8, char32_t point) {
    const auto put = [&utf8](char32_t byte) { utf8.push_back(static_cast<char>(byte)); };
    if (point < 0x80) {
        put(point);
    } else if (point < 0x800) {
        put(0xC0 | (point >> 6));
        put(0x80 | (point & 0x3F));
    } else if (point < 0x10000) {
        put(0xE0 | (point >> 12));
        put(0x80 | ((point >> 6) & 0x3F));
        put(0x80 | (point & 0x3F));
    } else {
        put(0xF0 | (point >> 18));
        put(0x80 | ((point >> 12) & 0x3F));
        put(0x80 | ((point >> 6) & 0x3F));
        put(0x80 | (point & 0x3F));
    }
}

bool isValidUtf8(std::string_view bytes) {
    while (!bytes.empty()) {
        const auto step = decode(bytes);
        if (!step.valid)
            return false;
        bytes.remove_prefix(step.length);
    }
    return true;
}

std::string toValidUtf8(std::string_view bytes) {
    std::string out;
    out.reserve(bytes.size());
    while (!bytes.empty()) {
        const auto step = decode(bytes);
        if (step.valid)
            out.append(bytes.substr(0, step.length));
        else
            out.append("\xEF\xBF\xBD");
        bytes.remove_prefix(step.length);
    }
    return out;
}

std::string escapeControls(std::string_view bytes, bool keepTabs) {
    std::string out;
    out.reserve(bytes.size());
    while (!bytes.empty()) {
        const auto step = decode(bytes);
        if (!step.valid)
            appendByte(out, bytes.front());
        else if (!isDangerous(step.point, keepTabs))
            out.append(bytes.substr(0, step.length));
        else if (step.point < 0x80)
            appendByte(out, bytes.front());
        else
            appendEscaped(out, step.point);
        bytes.remove_prefix(step.length);
    }
    return out;
}

} // namespace core
