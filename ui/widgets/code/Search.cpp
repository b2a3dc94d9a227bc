#include "widgets/code/Search.h"

#include <algorithm>

namespace ui::code {
namespace {

template <typename At>
std::vector<std::size_t> bordersOf(std::size_t size, At at) {
    std::vector<std::size_t> border(size, 0);
    for (std::size_t i = 1, length = 0; i < size; ++i) {
        while (length > 0 && at(i) != at(length))
            length = border[length - 1];
        if (at(i) == at(length))
            ++length;
        border[i] = length;
    }
    return border;
}

} // namespace

Needle::Needle(std::string_view word, bool caseSensitive)
    : m_caseSensitive(caseSensitive) {
    for (const char c : word)
        m_word.push_back(fold(c));
    const std::size_t size = m_word.size();
    m_border = bordersOf(size, [this](std::size_t i) { return m_word[i]; });
    m_reversedBorder = bordersOf(size, [this, size](std::size_t i) { return m_word[size - 1 - i]; });
}

unsigned char Needle::fold(char c) const {
    if (!m_caseSensitive && c >= 'A' && c <= 'Z')
        return static_cast<unsigned char>(c - 'A' + 'a');
    return static_cast<unsigned char>(c);
}

std::optional<std::size_t> Needle::first(std::string_view text, std::size_t from, std::size_t to) const {
    if (isEmpty())
        return std::nullopt;
    to = std::min(to, text.size());
    std::size_t matched = 0;
    for (std::size_t i = from; i < to; ++i) {
        const unsigned char c = fold(text[i]);
        while (matched > 0 && c != m_word[matched])
            matched = m_border[matched - 1];
        if (c == m_word[matched])
            ++matched;
        if (matched == m_word.size())
            return i + 1 - matched;
    }
    return std::nullopt;
}

std::optional<std::size_t> Needle::last(std::string_view text, std::size_t before) const {
    if (isEmpty() || before == 0)
        return std::nullopt;
    const std::size_t size = m_word.size();
    std::size_t matched = 0;
    for (std::size_t i = std::min(text.size(), before - 1 + size); i-- > 0;) {
        const unsigned char c = fold(text[i]);
        while (matched > 0 && c != m_word[size - 1 - matched])
            matched = m_reversedBorder[matched - 1];
        if (c == m_word[size - 1 - matched])
            ++matched;
        if (matched == size)
            return i;
    }
    return std::nullopt;
}

} // namespace ui::code
