#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace delivery {

/// How a character was written.
enum class Form { Plain, Percent, Json };

/// One character of a text behind its escapes: %3D, %253D, \u003d, \/ and \" are one each. Never more than
/// one byte: a \u above U+007F stays as it stands.
struct Unit {
    char c = 0;
    std::size_t length = 1; ///< bytes in the text, at least 1
    Form form = Form::Plain;
};
/// Of a text that is not empty.
Unit unitAt(std::string_view text);

/// A text with its escapes taken away, and where each byte of it came from.
struct Unescaped {
    std::string text;                   ///< "+" and " " are both " "
    std::vector<std::uint32_t> offsets; ///< one more than bytes: the last is the end
};
Unescaped unescape(std::string_view text);

} // namespace delivery
