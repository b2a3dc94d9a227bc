#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace ui::code {

/// A word to look for in bytes. Letters of ASCII match in either case unless told otherwise; everything else
/// matches byte for byte. Time grows with the text alone, whatever the word.
class Needle {
public:
    Needle() = default;
    explicit Needle(std::string_view word, bool caseSensitive = false);

    bool isEmpty() const { return m_word.empty(); }
    std::size_t size() const { return m_word.size(); }

    /// The first match that begins at `from` or later and ends at `to` or before.
    std::optional<std::size_t> first(std::string_view text, std::size_t from,
                                     std::size_t to = std::string_view::npos) const;
    /// The last match that begins before `before`.
    std::optional<std::size_t> last(std::string_view text, std::size_t before) const;

private:
    unsigned char fold(char c) const;

    std::vector<unsigned char> m_word;
    std::vector<std::size_t> m_border;         // Knuth, Morris, Pratt
    std::vector<std::size_t> m_reversedBorder; // of the word read backwards
    bool m_caseSensitive = false;
};

} // namespace ui::code
