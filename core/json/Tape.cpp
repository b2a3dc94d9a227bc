#include "json/Tape.h"

#include <algorithm>
#include <cstring>

namespace json {
namespace {

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

    void run() {
        std::size_t at = 0;
        while (at < m_text.size())
            at = step(at);
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
            return at + 1;
        case '}':
        case ']':
            close(at + 1);
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
        const auto end = stringEnd(m_text, at);
        const bool inObject = !m_open.empty() && m_text[m_document.nodes[m_open.back()].begin] == '{';
        if (inObject && m_key == 0)
            m_key = static_cast<std::uint32_t>(at);
        else
            add(at, end);
        return end;
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
    std::uint32_t m_key = 0;
};

} // namespace

core::Position DocumentData::position(std::size_t offset) const {
    const auto line = std::upper_bound(lineStarts.begin(), lineStarts.end(), offset);
    const std::size_t start = line == lineStarts.begin() ? 0 : *(line - 1);
    return {offset, static_cast<std::size_t>(line - lineStarts.begin()) + 1, offset - start + 1};
}

void buildTape(DocumentData& document, std::size_t valueCount) {
    document.nodes.reserve(valueCount);
    TapeBuilder(document).run();
}

std::size_t stringEnd(std::string_view text, std::size_t begin) {
    auto quote = text.find('"', begin + 1);
    auto from = begin + 1;
    while (quote != std::string_view::npos) {
        const auto backslash = text.substr(0, quote).find('\\', from);
        if (backslash == std::string_view::npos)
            return quote + 1;
        from = backslash + 2;
        if (quote < from)
            quote = text.find('"', from);
    }
    return text.size();
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
