#include "content_template/Lexer.h"

#include "Utf8.h"
#include "content_template/Letters.h"
#include "content_template/Numbers.h"
#include "content_template/TextLiteral.h"

#include <algorithm>
#include <array>

namespace content_template {
namespace {

// Longest first.
constexpr std::array<std::string_view, 35> operators = {
    "**", "//", "==", "!=", ">=", "<=", "<<", ">>", ":=", "<>", "&&", "||", "->", "+", "-", "*", "/", "%",
    ">",  "<",  "=",  "(",  ")",  "[",  "]",  "{",  "}",  ".",  ",",  ":",  "|",  "~", "&", "^", ";"};

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isNameStart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

bool isNamePart(char c) {
    return isNameStart(c) || isDigit(c);
}

class Reader {
public:
    Reader(std::string_view text, std::size_t open, std::size_t begin, std::string_view closer)
        : m_text(text)
        , m_open(open)
        , m_at(begin)
        , m_closer(closer) {}

    TagTokens read() {
        while (!m_result.problem) {
            skipSpace();
            if (m_at >= m_text.size()) {
                fail(unclosed(), {m_open, m_open + 2});
                break;
            }
            if (m_brackets.empty() && close())
                return std::move(m_result);
            readToken();
        }
        recover();
        add(TokenKind::End, m_result.end, m_result.end);
        return std::move(m_result);
    }

private:
    Fault unclosed() const { return m_closer == "}}" ? Fault::UnclosedOutput : Fault::UnclosedTag; }
    bool stands(std::string_view what, std::size_t at) const {
        return m_text.substr(at, what.size()) == what;
    }
    bool opensTag(std::size_t at) const { return stands("{{", at) || stands("{%", at) || stands("{#", at); }

    void skipSpace() {
        while (m_at < m_text.size()) {
            std::size_t next = m_at;
            if (!isSpace(core::takeCodePoint(m_text, next)))
                return;
            m_at = next;
        }
    }

    bool close() {
        const bool hasDash = m_text[m_at] == '-' && stands(m_closer, m_at + 1);
        if (!hasDash && !stands(m_closer, m_at))
            return false;
        add(TokenKind::End, m_at, m_at);
        m_result.trimsRight = hasDash;
        m_result.end = m_at + (hasDash ? 1 : 0) + m_closer.size();
        return true;
    }

    void add(TokenKind kind, std::size_t begin, std::size_t end, Value value = {}) {
        m_result.tokens.push_back({kind, {begin, end}, m_text.substr(begin, end - begin), std::move(value)});
    }

    void fail(Fault fault, Range range, std::string name = {}) {
        m_result.problem = Problem{fault, range, std::move(name)};
    }

    void readToken() {
        const char c = m_text[m_at];
        if (opensTag(m_at)) // no expression can hold it: a map is no key of a map
            return fail(unclosed(), {m_open, m_open + 2});
        if (isNameStart(c))
            return readName();
        if (isDigit(c))
            return readNumber();
        if (c == '"' || c == '\'')
            return readText(c);
        const auto op = std::find_if(operators.begin(), operators.end(),
                                     [this](std::string_view each) { return stands(each, m_at); });
        if (op != operators.end())
            return readOperator(*op);
        std::size_t next = m_at;
        core::takeCodePoint(m_text, next);
        fail(Fault::UnexpectedCharacter, {m_at, next}, core::toValidUtf8(m_text.substr(m_at, next - m_at)));
    }

    void readName() {
        const auto begin = m_at;
        while (m_at < m_text.size() && isNamePart(m_text[m_at]))
            ++m_at;
        add(TokenKind::Name, begin, m_at);
    }

    void skipDigits() {
        while (m_at < m_text.size() && isDigit(m_text[m_at]))
            ++m_at;
    }

    void readNumber() {
        const auto begin = m_at;
        bool isFloat = false;
        skipDigits();
        if (m_at + 1 < m_text.size() && m_text[m_at] == '.' && isDigit(m_text[m_at + 1])) {
            isFloat = true;
            ++m_at;
            skipDigits();
        }
        readExponent(isFloat);
        const auto digits = m_text.substr(begin, m_at - begin);
        const bool hasTail = m_at < m_text.size() &&
                             (isNamePart(m_text[m_at]) ||
                              (m_text[m_at] == '.' && m_at + 1 < m_text.size() && isDigit(m_text[m_at + 1])));
        const bool hasZero = !isFloat && digits.size() > 1 && digits.front() == '0' &&
                             digits.find_first_not_of('0') != std::string_view::npos;
        const auto number = isFloat ? numberOf(digits) : std::nullopt;
        const auto whole = isFloat ? std::nullopt : integerOf(digits);
        if (hasTail || hasZero || (!number && !whole)) {
            while (m_at < m_text.size() && (isNamePart(m_text[m_at]) || m_text[m_at] == '.'))
                ++m_at;
            return fail(Fault::BadNumber, {begin, m_at}, std::string(m_text.substr(begin, m_at - begin)));
        }
        add(TokenKind::Number, begin, m_at, number ? Value::number(*number) : Value::integer(*whole));
    }

    void readExponent(bool& isFloat) {
        std::size_t next = m_at;
        if (next >= m_text.size() || (m_text[next] != 'e' && m_text[next] != 'E'))
            return;
        ++next;
        if (next < m_text.size() && (m_text[next] == '+' || m_text[next] == '-'))
            ++next;
        if (next >= m_text.size() || !isDigit(m_text[next]))
            return;
        isFloat = true;
        m_at = next;
        skipDigits();
    }

    void readText(char quote) {
        const auto begin = m_at;
        std::size_t end = begin + 1;
        while (end < m_text.size() && m_text[end] != quote)
            end += m_text[end] == '\\' ? 2 : 1;
        if (end >= m_text.size())
            return fail(Fault::UnclosedText, {begin, begin + 1});
        const auto inside = m_text.substr(begin + 1, end - begin - 1);
        auto decoded = decodeTextLiteral(inside);
        if (decoded.badEscape) {
            const auto at = begin + 1 + decoded.badEscape->begin;
            const Range range{at, at + decoded.badEscape->size()};
            return fail(Fault::BadEscape, range, std::string(m_text.substr(range.begin, range.size())));
        }
        m_at = end + 1;
        add(TokenKind::Text, begin, m_at, Value::text(std::move(decoded.text)));
    }

    void readOperator(std::string_view op) {
        const Range range{m_at, m_at + op.size()};
        if (op == "(" || op == "[" || op == "{") {
            m_brackets.push_back(m_at);
        } else if (op == ")" || op == "]" || op == "}") {
            if (!closeBracket(op.front()))
                return;
        }
        m_at = range.end;
        add(TokenKind::Operator, range.begin, range.end);
    }

    bool closeBracket(char bracket) {
        const char wanted = bracket == ')' ? '(' : bracket == ']' ? '[' : '{';
        if (m_brackets.empty()) {
            fail(Fault::UnexpectedToken, {m_at, m_at + 1}, std::string(1, bracket));
            return false;
        }
        const auto place = m_brackets.back();
        if (m_text[place] != wanted) {
            fail(Fault::UnclosedBracket, {place, place + 1}, std::string(1, m_text[place]));
            return false;
        }
        m_brackets.pop_back();
        return true;
    }

    void recover() {
        std::size_t at = m_result.problem->fault == unclosed() ? m_at : m_result.problem->range.begin;
        for (; at < m_text.size(); ++at) {
            if (at > m_open && opensTag(at)) {
                m_result.end = at;
                return;
            }
            if (stands(m_closer, at)) {
                m_result.trimsRight = m_text[at - 1] == '-';
                m_result.end = at + m_closer.size();
                return;
            }
        }
        m_result.end = m_text.size();
    }

    std::string_view m_text;
    std::size_t m_open;
    std::size_t m_at;
    std::string_view m_closer;
    std::vector<std::size_t> m_brackets; ///< places of the open ones
    TagTokens m_result;
};

} // namespace

TagTokens readTag(std::string_view text, std::size_t open, std::size_t begin, std::string_view closer) {
    return Reader(text, open, begin, closer).read();
}

} // namespace content_template
