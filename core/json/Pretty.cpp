#include "json/Tape.h"

#include <algorithm>

namespace json {
namespace {

constexpr std::size_t deepestIndent = 32;

bool isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

class Printer {
public:
    explicit Printer(std::string_view text)
        : m_text(text) {}

    std::string run() {
        std::size_t at = 0;
        while ((at = skipSpace(at)) < m_text.size())
            at = token(at);
        return std::move(m_out);
    }

private:
    std::size_t skipSpace(std::size_t at) const {
        while (at < m_text.size() && isSpace(m_text[at]))
            ++at;
        return at;
    }

    std::size_t token(std::size_t at) {
        const char c = m_text[at];
        switch (c) {
        case '"': {
            const auto end = stringEnd(m_text, at);
            m_out.append(m_text, at, end - at);
            return end;
        }
        case '{':
        case '[':
            return open(at);
        case '}':
        case ']':
            --m_depth;
            newLine();
            break;
        case ',':
            m_out += ',';
            newLine();
            return at + 1;
        case ':':
            m_out += ": ";
            return at + 1;
        default:
            break;
        }
        m_out += c;
        return at + 1;
    }

    // An empty container stays on its line.
    std::size_t open(std::size_t at) {
        m_out += m_text[at];
        const auto next = skipSpace(at + 1);
        if (next < m_text.size() && (m_text[next] == '}' || m_text[next] == ']')) {
            m_out += m_text[next];
            return next + 1;
        }
        ++m_depth;
        newLine();
        return next;
    }

    void newLine() {
        m_out += '\n';
        m_out.append(2 * std::min(m_depth, deepestIndent), ' ');
    }

    std::string_view m_text;
    std::string m_out;
    std::size_t m_depth = 0;
};

} // namespace

std::string pretty(const Document& document) {
    return Printer(document.source()).run();
}

} // namespace json
