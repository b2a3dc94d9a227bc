#pragma once

#include <algorithm>
#include <string_view>

namespace core {

/// `lower` is in lower case; only A to Z are folded, as in HTTP.
constexpr bool equalsIgnoringCase(std::string_view text, std::string_view lower) {
    return std::equal(text.begin(), text.end(), lower.begin(), lower.end(), [](char a, char b) {
        return (a >= 'A' && a <= 'Z' ? static_cast<char>(a - 'A' + 'a') : a) == b;
    });
}

} // namespace core
