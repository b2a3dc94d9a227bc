#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace ui::code {

enum class JsonPart { Key, Text, Number, Word, Other };

struct JsonToken {
    std::size_t from = 0;
    std::size_t to = 0;
    JsonPart part = JsonPart::Other;

    bool operator==(const JsonToken&) const = default;
};

/// What must be known about a place to lex on from it.
struct StringPlace {
    bool inString = false;
    bool escaped = false; ///< the next byte stands behind a backslash

    bool operator==(const StringPlace&) const = default;
};

/// Colours for the bytes [from, to) of a text that need not be valid JSON. `place` is what
/// is known of `from`. Looks at most a few kilobytes behind `to`, to tell a key from a text.
std::vector<JsonToken> jsonTokens(std::string_view text, std::size_t from, std::size_t to, StringPlace place);

/// What is to be known of byte `to`, from what is known of byte `from`.
StringPlace scanStrings(std::string_view text, std::size_t from, std::size_t to, StringPlace place);

/// Tells whether a place in a long line lies inside a string, with check points, so that paging through it
/// does not begin at the line's start each time. A string never goes beyond its line.
class StringState {
public:
    StringState() = default;
    explicit StringState(std::string_view text)
        : m_text(text) {}

    /// Scans at most `budget` bytes that are not known yet; nothing when that did not suffice: ask again.
    std::optional<StringPlace> place(std::size_t lineStart, std::size_t offset, std::size_t budget);

private:
    static constexpr std::size_t step = 64 * 1024;

    std::string_view m_text;
    std::size_t m_lineStart = 0;
    std::vector<StringPlace> m_known = {StringPlace()}; // at m_lineStart + i * step
};

} // namespace ui::code
