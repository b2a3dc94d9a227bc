#include "Utf8.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <cstring>

namespace core {
namespace {

struct Step {
    std::size_t length = 1; ///< bytes taken; 1 for an ill-formed byte
    char32_t point = 0;
    bool valid = false;
};

Step decode(std::string_view bytes) {
    const auto byte = [&](std::size_t i) {
        return static_cast<char32_t>(static_cast<std::uint8_t>(bytes[i]));
    };
    const auto continues = [&](std::size_t i) { return (byte(i) & 0xC0) == 0x80; };
    const auto lead = byte(0);
    if (lead < 0x80)
        return {1, lead, true};
    if (lead >= 0xE0 && lead < 0xF0) {
        if (bytes.size() < 3 || !continues(1) || !continues(2))
            return {};
        const auto point = ((lead & 0x0F) << 12) | ((byte(1) & 0x3F) << 6) | (byte(2) & 0x3F);
        if (point < 0x800 || (point >= 0xD800 && point <= 0xDFFF))
            return {};
        return {3, point, true};
    }
    if (lead >= 0xC2 && lead < 0xE0) {
        if (bytes.size() < 2 || !continues(1))
            return {};
        return {2, ((lead & 0x1F) << 6) | (byte(1) & 0x3F), true};
    }
    if (lead >= 0xF0 && lead < 0xF8) {
        if (bytes.size() < 4 || !continues(1) || !continues(2) || !continues(3))
            return {};
        const auto point =
            ((lead & 0x07) << 18) | ((byte(1) & 0x3F) << 12) | ((byte(2) & 0x3F) << 6) | (byte(3) & 0x3F);
        if (point < 0x10000 || point > 0x10FFFF)
            return {};
        return {4, point, true};
    }
    return {};
}

bool isAscii(char c) {
    return static_cast<std::uint8_t>(c) < 0x80;
}

// How many bytes from `at` on are ASCII, several at a look: of a few behind the last it may know nothing.
std::size_t asciiRun(std::string_view bytes, std::size_t at) {
    constexpr std::uint64_t highBits = 0x8080808080808080U;
    std::array<std::uint64_t, 4> words{};
    const auto begin = at;
    for (; bytes.size() - at >= sizeof words; at += sizeof words) {
        std::memcpy(words.data(), bytes.data() + at, sizeof words);
        if (((words[0] | words[1] | words[2] | words[3]) & highBits) != 0)
            break;
    }
    return at - begin;
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
    for (std::size_t at = 0; at < utf8.size();) {
        const auto ascii = isAscii(utf8[at]) ? std::max(asciiRun(utf8, at), std::size_t{1}) : 0;
        at += ascii != 0 ? ascii : decode(utf8.substr(at)).length;
        count += ascii != 0 ? ascii : 1;
    }
    return count;
}

std::string_view cutToCodePoints(std::string_view utf8, std::size_t limit) {
    std::size_t used = 0;
    while (limit > 0 && used < utf8.size()) {
        const auto window = utf8.substr(0, used + std::min(limit, utf8.size() - used));
        const auto ascii = isAscii(utf8[used]) ? std::max(asciiRun(window, used), std::size_t{1}) : 0;
        used += ascii != 0 ? ascii : decode(utf8.substr(used)).length;
        limit -= ascii != 0 ? ascii : 1;
    }
    return utf8.substr(0, used);
}

char32_t takeCodePoint(std::string_view utf8, std::size_t& offset) {
    const auto step = decode(utf8.substr(offset));
    offset += step.length;
    return step.valid ? step.point : 0xFFFD;
}

void appendCodePoint(std::string& utf8, char32_t point) {
    const auto byte = [](char32_t value) { return static_cast<char>(static_cast<std::uint8_t>(value)); };
    if (point < 0x80) {
        utf8.push_back(byte(point));
    } else if (point < 0x800) {
        utf8.append({byte(0xC0 | (point >> 6)), byte(0x80 | (point & 0x3F))});
    } else if (point < 0x10000) {
        utf8.append(
            {byte(0xE0 | (point >> 12)), byte(0x80 | ((point >> 6) & 0x3F)), byte(0x80 | (point & 0x3F))});
    } else {
        utf8.append({byte(0xF0 | (point >> 18)), byte(0x80 | ((point >> 12) & 0x3F)),
                     byte(0x80 | ((point >> 6) & 0x3F)), byte(0x80 | (point & 0x3F))});
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
