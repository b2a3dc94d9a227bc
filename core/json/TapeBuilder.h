#pragma once

#include "json/Tape.h"

#include <algorithm>
#include <bitset>
#include <cstring>

namespace json {

/// Puts the values of a text on the tape as a parser reads them, each with its place. A parser tells what
/// comes next and how long it is; what stands between two tokens is passed over here.
class TapeBuilder {
public:
    explicit TapeBuilder(DocumentData& document)
        : m_document(document)
        , m_text(document.text) {
        m_document.nodes.reserve(m_text.size() / usualBytes + 1);
    }

    /// An array or object begins.
    void open() {
        const auto begin = token(1);
        const auto node = static_cast<std::uint32_t>(m_document.nodes.size());
        add(begin);
        m_document.nodes.back().next = m_innermost; // until it is closed
        m_innermost = node;
    }

    void close() {
        token(1);
        auto& node = m_document.nodes[m_innermost];
        m_innermost = node.next;
        node.end = m_at;
        node.next = static_cast<std::uint32_t>(m_document.nodes.size());
    }

    /// A number, true, false or null of that many bytes.
    void scalar(std::size_t bytes) { add(token(bytes)); }

    /// `decoded` is the last piece of the text, in the document itself when there are no escapes.
    void string(std::string_view decoded) { add(text(decoded).begin); }

    /// The name of the value that comes next.
    void name(std::string_view decoded) {
        const auto [begin, escaped] = text(decoded);
        m_key = begin;
        // Equal names of one object fall into one slot, but for those that are spelled with escapes.
        const auto slot = slotOf(decoded);
        if (escaped || m_names.test(slot))
            m_suspects.push_back(m_innermost);
        m_names.set(slot);
        m_document.escapedNames |= escaped;
    }

    /// The objects, in order, whose names may repeat: all that do, and of a body of usual size hardly any
    /// other.
    std::vector<std::uint32_t> suspects() {
        std::sort(m_suspects.begin(), m_suspects.end());
        m_suspects.erase(std::unique(m_suspects.begin(), m_suspects.end()), m_suspects.end());
        return std::move(m_suspects);
    }

private:
    static constexpr std::size_t usualBytes = 24; ///< of the text for a value
    static constexpr std::size_t slots = 32'768;  ///< 4 KB

    struct Text {
        std::uint32_t begin = 0;
        bool escaped = false;
    };

    // The place of the next token, which is passed over.
    std::uint32_t token(std::size_t bytes) {
        for (;; ++m_at) {
            switch (m_text[m_at]) {
            case '\n':
                m_document.lineStarts.push_back(m_at + 1);
                continue;
            case ' ':
            case '\t':
            case '\r':
            case ',':
            case ':':
                continue;
            default:
                const auto begin = m_at;
                m_at += static_cast<std::uint32_t>(bytes);
                return begin;
            }
        }
    }

    Text text(std::string_view decoded) {
        const auto begin = token(decoded.size() + 2);
        const bool escaped = decoded.data() != m_text.data() + begin + 1;
        if (escaped)
            m_at = static_cast<std::uint32_t>(stringEnd(m_text, begin));
        return {begin, escaped};
    }

    // By length and last bytes, where the names of one object differ most.
    std::size_t slotOf(std::string_view name) const {
        std::uint64_t tail = 0;
        const auto bytes = std::min(name.size(), sizeof tail);
        std::memcpy(&tail, name.data() + name.size() - bytes, bytes);
        constexpr std::uint64_t spread = 0x9E3779B97F4A7C15U;
        return ((tail + name.size() + m_innermost * spread) * spread >> 32U) % slots;
    }

    void add(std::uint32_t begin) {
        const auto next = static_cast<std::uint32_t>(m_document.nodes.size() + 1);
        m_document.nodes.push_back({begin, m_at, m_key, next});
        m_key = 0;
    }

    DocumentData& m_document;
    std::string_view m_text;
    std::uint32_t m_at = 0;
    std::uint32_t m_innermost = 0; ///< the node of the array or object that is open
    std::uint32_t m_key = 0;
    std::bitset<slots> m_names;
    std::vector<std::uint32_t> m_suspects;
};

} // namespace json
