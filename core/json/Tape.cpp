#include "json/Tape.h"

#include <algorithm>
#include <bit>
#include <bitset>
#include <cstring>
#include <functional>

namespace json {
namespace {

constexpr std::size_t wordBytes = sizeof(std::uint64_t);
constexpr int shortWords = 4;
constexpr std::size_t searchStep = 512;
constexpr std::size_t slots = 32'768; ///< 4 KB

// The high bit of each byte that is a quote or a backslash; bytes behind the first such one may be marked
// too.
std::uint64_t quoteOrBackslash(const char* bytes) {
    constexpr std::uint64_t ones = 0x0101010101010101U;
    constexpr std::uint64_t highs = ones << 7U;
    std::uint64_t word = 0;
    std::memcpy(&word, bytes, wordBytes);
    const auto zeros = [](std::uint64_t value) { return (value - ones) & ~value & highs; };
    return zeros(word ^ (ones * '"')) | zeros(word ^ (ones * '\\'));
}

bool endsScalar(char c) {
    return c == ',' || c == ']' || c == '}' || c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

std::size_t scalarEnd(std::string_view text, std::size_t begin) {
    while (begin < text.size() && !endsScalar(text[begin]))
        ++begin;
    return begin;
}

class TapeBuilder {
public:
    explicit TapeBuilder(DocumentData& document)
        : m_document(document)
        , m_text(document.text) {}

    std::vector<std::uint32_t> run() {
        std::size_t at = 0;
        while (at < m_text.size())
            at = step(at);
        std::sort(m_suspects.begin(), m_suspects.end());
        m_suspects.erase(std::unique(m_suspects.begin(), m_suspects.end()), m_suspects.end());
        return std::move(m_suspects);
    }

private:
    std::size_t step(std::size_t at) {
        switch (m_text[at]) {
        case '\n':
            m_document.lineStarts.push_back(static_cast<std::uint32_t>(at + 1));
            return at + 1;
        case ' ':
        case '\t':
        case '\r':
        case ',':
        case ':':
            return at + 1;
        case '"':
            return text(at);
        case '{':
        case '[':
            m_open.push_back(static_cast<std::uint32_t>(m_document.nodes.size()));
            add(at, at + 1);
            m_inObject = m_text[at] == '{';
            return at + 1;
        case '}':
        case ']':
            close(at + 1);
            m_inObject = !m_open.empty() && m_text[m_document.nodes[m_open.back()].begin] == '{';
            return at + 1;
        default: {
            const auto end = scalarEnd(m_text, at);
            add(at, end);
            return end;
        }
        }
    }

    // In an object the first string is a name and the next value is its own.
    std::size_t text(std::size_t at) {
        const auto plain = plainEnd(m_text, at + 1);
        const bool escaped = m_text[plain] == '\\';
        const auto end = escaped ? stringEnd(m_text, at) : plain + 1;
        if (m_inObject && m_key == 0) {
            m_key = static_cast<std::uint32_t>(at);
            name(m_text.substr(at + 1, end - at - 2), escaped);
        } else {
            add(at, end);
        }
        return end;
    }

    // Equal names of one object fall into one slot, but for those that are spelled with escapes.
    void name(std::string_view name, bool escaped) {
        const auto object = m_open.back();
        const auto slot = (std::hash<std::string_view>{}(name) + object * std::size_t{2654435761}) % slots;
        if (escaped || m_names.test(slot))
            m_suspects.push_back(object);
        m_names.set(slot);
    }

    void add(std::size_t begin, std::size_t end) {
        const auto next = static_cast<std::uint32_t>(m_document.nodes.size() + 1);
        m_document.nodes.push_back(
            {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end), m_key, next});
        m_key = 0;
    }

    void close(std::size_t end) {
        auto& node = m_document.nodes[m_open.back()];
        node.end = static_cast<std::uint32_t>(end);
        node.next = static_cast<std::uint32_t>(m_document.nodes.size());
        m_open.pop_back();
    }

    DocumentData& m_document;
    std::string_view m_text;
    std::vector<std::uint32_t> m_open;
    std::bitset<slots> m_names;
    std::vector<std::uint32_t> m_suspects;
    bool m_inObject = false; ///< the innermost of them is an object
    std::uint32_t m_key = 0;
};

} // namespace

core::Position DocumentData::position(std::size_t offset) const {
    const auto line = std::upper_bound(lineStarts.begin(), lineStarts.end(), offset);
    const std::size_t start = line == lineStarts.begin() ? 0 : *(line - 1);
    return {offset, static_cast<std::size_t>(line - lineStarts.begin()) + 1, offset - start + 1};
}

std::vector<std::uint32_t> buildTape(DocumentData& document, std::size_t valueCount) {
    document.nodes.reserve(valueCount);
    return TapeBuilder(document).run();
}

std::size_t plainEnd(std::string_view text, std::size_t at) {
    const auto end = text.size();
    // Most texts are short: a search by the library costs more than these few bytes.
    if constexpr (std::endian::native == std::endian::little) {
        for (int word = 0; word < shortWords && end - at >= wordBytes; ++word) {
            if (const auto hit = quoteOrBackslash(text.data() + at); hit != 0)
                return at + static_cast<std::size_t>(std::countr_zero(hit)) / 8;
            at += wordBytes;
        }
    }
    // In steps, so that the next quote is not looked for again behind each of many backslashes.
    while (at < end) {
        const auto quote = text.substr(at, searchStep).find('"');
        const auto plain = text.substr(at, std::min(quote, searchStep));
        const auto backslash = plain.find('\\');
        if (backslash != std::string_view::npos)
            return at + backslash;
        at += plain.size();
        if (quote != std::string_view::npos)
            break;
    }
    return at;
}

std::size_t stringEnd(std::string_view text, std::size_t begin) {
    auto at = plainEnd(text, begin + 1);
    while (at < text.size() && text[at] != '"') {
        at = std::min(at + 2, text.size());
        if (at < text.size() && text[at] != '\\')
            at = plainEnd(text, at);
    }
    return std::min(at + 1, text.size());
}

std::string compactText(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    std::size_t at = 0;
    while (at < text.size()) {
        const char c = text[at];
        if (c == '"') {
            const auto end = stringEnd(text, at);
            out.append(text, at, end - at);
            at = end;
            continue;
        }
        if (c != ' ' && c != '\n' && c != '\r' && c != '\t')
            out.push_back(c);
        ++at;
    }
    return out;
}

} // namespace json
