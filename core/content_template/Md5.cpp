#include "content_template/Md5.h"

#include <array>
#include <bit>
#include <cmath>
#include <cstdint>

namespace content_template {
namespace {

using State = std::array<std::uint32_t, 4>;

std::array<std::uint32_t, 64> sines() {
    std::array<std::uint32_t, 64> table{};
    for (std::size_t i = 0; i < table.size(); ++i)
        table[i] = static_cast<std::uint32_t>(std::fabs(std::sin(static_cast<double>(i + 1))) * 0x1p32);
    return table;
}

std::uint32_t word(std::string_view block, std::size_t index) {
    std::uint32_t value = 0;
    for (std::size_t i = 4; i > 0; --i)
        value = (value << 8) | static_cast<unsigned char>(block[index * 4 + i - 1]);
    return value;
}

void addBlock(State& state, std::string_view block) {
    static const auto table = sines();
    constexpr std::array<std::array<int, 4>, 4> shifts = {
        {{7, 12, 17, 22}, {5, 9, 14, 20}, {4, 11, 16, 23}, {6, 10, 15, 21}}};
    auto [a, b, c, d] = state;
    for (std::size_t i = 0; i < 64; ++i) {
        std::uint32_t mixed = 0;
        std::size_t place = 0;
        switch (i / 16) {
        case 0:
            mixed = (b & c) | (~b & d);
            place = i;
            break;
        case 1:
            mixed = (d & b) | (~d & c);
            place = (5 * i + 1) % 16;
            break;
        case 2:
            mixed = b ^ c ^ d;
            place = (3 * i + 5) % 16;
            break;
        default:
            mixed = c ^ (b | ~d);
            place = (7 * i) % 16;
        }
        const auto turned = std::rotl(a + mixed + table[i] + word(block, place), shifts[i / 16][i % 4]);
        a = d;
        d = c;
        c = b;
        b += turned;
    }
    state[0] += a;
    state[1] += b;
    state[2] += c;
    state[3] += d;
}

} // namespace

std::string md5(std::string_view bytes) {
    State state = {0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476};
    const auto bits = static_cast<std::uint64_t>(bytes.size()) * 8;
    while (bytes.size() >= 64) {
        addBlock(state, bytes.substr(0, 64));
        bytes.remove_prefix(64);
    }
    std::string tail(bytes);
    tail.push_back(static_cast<char>(0x80));
    while (tail.size() % 64 != 56)
        tail.push_back('\0');
    for (unsigned shift = 0; shift < 64; shift += 8)
        tail.push_back(static_cast<char>(static_cast<unsigned char>(bits >> shift)));
    for (std::size_t at = 0; at < tail.size(); at += 64)
        addBlock(state, std::string_view(tail).substr(at, 64));

    constexpr std::string_view hex = "0123456789abcdef";
    std::string result;
    for (const auto part : state) {
        for (unsigned shift = 0; shift < 32; shift += 8) {
            result.push_back(hex[(part >> (shift + 4)) & 0xF]);
            result.push_back(hex[(part >> shift) & 0xF]);
        }
    }
    return result;
}

} // namespace content_template
