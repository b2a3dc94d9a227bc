#pragma once

#include <cstddef>
#include <string>
#include <string_view>

/// Text as bytes in UTF-8, measured in Unicode code points.
namespace core {

/// Number of code points; a byte that is no valid UTF-8 counts as one.
std::size_t codePoints(std::string_view utf8);

/// The first `limit` code points of `utf8`; never cuts inside one.
std::string_view cutToCodePoints(std::string_view utf8, std::size_t limit);

/// The code point at `offset` (below the size), which is moved behind it. An ill-formed byte gives U+FFFD.
char32_t takeCodePoint(std::string_view utf8, std::size_t& offset);

/// Appends `point` in UTF-8. Surrogates and what is above U+10FFFF are for the caller to keep out.
void appendCodePoint(std::string& utf8, char32_t point);

/// Whether the bytes are well-formed UTF-8 (no surrogates, no overlong forms, nothing above U+10FFFF).
bool isValidUtf8(std::string_view bytes);

/// `bytes` with each ill-formed byte replaced by U+FFFD, so that the result is well-formed.
std::string toValidUtf8(std::string_view bytes);

/// `bytes` fit for a terminal or a log line: control characters (C0 but for tab when `keepTabs`, DEL, C1, and
/// the bidirectional overrides) become \xNN or \u{NNNN}; ill-formed bytes become \xNN.
std::string escapeControls(std::string_view bytes, bool keepTabs = false);

} // namespace core
