#include "content_template/JsonPath.h"

#include "json/Document.h"

namespace content_template {
namespace {

constexpr std::size_t longestWord = 64;

bool isWordCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '.' || c == '+' || c == '-';
}

bool startsValue(char c) {
    return c == '"' || c == '{' || c == '[' || isWordCharacter(c);
}

} // namespace

bool isJsonBlank(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

bool isJsonWord(std::string_view word) {
    return json::parse(std::string(word)).has_value();
}

bool JsonPath::sameAs(const JsonPath& other) const {
    return expect == other.expect && isEscaped == other.isEscaped && closing == other.closing &&
           closesSmart == other.closesSmart && stack == other.stack && word == other.word;
}

void JsonPath::closeValue(std::size_t at) {
    end = at;
    expect = stack.empty() ? Expect::End : Expect::CommaOrEnd;
    word.clear();
    wordHasHole = false;
}

void JsonPath::open(char bracket) {
    stack += bracket;
    expect = bracket == '{' ? Expect::KeyOrEnd : Expect::ValueOrEnd;
}

void JsonPath::close(std::size_t at) {
    if (!stack.empty())
        stack.pop_back();
    closeValue(at);
}

void JsonPath::enterText(std::size_t at, char quote, bool smart) {
    const bool isKey = expect == Expect::Key || expect == Expect::KeyOrEnd;
    expect = isKey ? Expect::InKey : Expect::InText;
    begin = at;
    closing = quote;
    closesSmart = smart;
    isEscaped = false;
}

std::optional<JsonFault> JsonPath::endWord(std::size_t at) {
    if (expect != Expect::Word)
        return std::nullopt;
    const bool isFine = wordHasHole || word.size() >= longestWord || isJsonWord(word);
    if (!isFine)
        return JsonFault::WordWithoutQuotes;
    closeValue(at);
    return std::nullopt;
}

std::optional<JsonFault> JsonPath::read(char c, std::size_t at) {
    if (isInside())
        return readInside(c, at);
    if (expect == Expect::Word) {
        if (isWordCharacter(c)) {
            if (word.size() < longestWord)
                word += c;
            return std::nullopt;
        }
        auto ended = *this;
        if (const auto fault = ended.endWord(at))
            return fault;
        if (const auto fault = ended.read(c, at))
            return fault;
        *this = std::move(ended);
        return std::nullopt;
    }
    if (isJsonBlank(c))
        return std::nullopt;
    if (static_cast<unsigned char>(c) >= 0x80)
        return JsonFault::Foreign;
    if (c == '/' || c == '#')
        return JsonFault::Comment;
    if (c == '\'' && expect != Expect::CommaOrEnd && expect != Expect::Colon)
        return JsonFault::SingleQuotes;
    return readBetween(c, at);
}

std::optional<JsonFault> JsonPath::readInside(char c, std::size_t at) {
    if (isEscaped) {
        if (c != '\\' && c != '"' && c != '/' && c != 'b' && c != 'f' && c != 'n' && c != 'r' && c != 't' &&
            c != 'u')
            return JsonFault::BadEscape;
        isEscaped = false;
    } else if (static_cast<unsigned char>(c) < 0x20) {
        return JsonFault::LineBreak;
    } else if (c == '\\') {
        isEscaped = true;
    } else if (c == closing) {
        if (expect == Expect::InKey) {
            expect = Expect::Colon;
            end = at + 1;
        } else {
            closeValue(at + 1);
        }
        closing = '"';
        closesSmart = false;
    }
    return std::nullopt;
}

std::optional<JsonFault> JsonPath::readBetween(char c, std::size_t at) {
    switch (expect) {
    case Expect::Value:
    case Expect::ValueOrEnd:
        return readValue(c, at);
    case Expect::Key:
    case Expect::KeyOrEnd:
        if (c == '"') {
            enterText(at, '"', false);
            return std::nullopt;
        }
        if (c == '}') {
            if (expect == Expect::Key)
                return JsonFault::TrailingComma;
            close(at + 1);
            return std::nullopt;
        }
        if (c == ',')
            return JsonFault::ExtraComma;
        if (c == ']')
            return JsonFault::WrongBracket;
        return isWordCharacter(c) ? JsonFault::KeyWithoutQuotes : JsonFault::Unexpected;
    case Expect::Colon:
        if (c == ':') {
            expect = Expect::Value;
            return std::nullopt;
        }
        if (c == '=')
            return JsonFault::WrongSeparator;
        return c == ',' || c == '}' ? JsonFault::MissingValue : JsonFault::Unexpected;
    case Expect::CommaOrEnd:
        if (c == ',') {
            expect = inArray() ? Expect::Value : Expect::Key;
            comma = at;
            return std::nullopt;
        }
        if (c == '}' || c == ']') {
            if ((c == ']') != inArray())
                return JsonFault::WrongBracket;
            close(at + 1);
            return std::nullopt;
        }
        if (c == ';')
            return JsonFault::WrongSeparator;
        return startsValue(c) || c == '\'' ? JsonFault::MissingComma : JsonFault::Unexpected;
    case Expect::End:
        return c == '}' || c == ']' ? JsonFault::ExtraBracket : JsonFault::Unexpected;
    default:
        return JsonFault::Unexpected;
    }
}

std::optional<JsonFault> JsonPath::readValue(char c, std::size_t at) {
    switch (c) {
    case '"':
        enterText(at, '"', false);
        return std::nullopt;
    case '{':
    case '[':
        open(c);
        return std::nullopt;
    case ']':
        if (expect == Expect::ValueOrEnd) {
            close(at + 1);
            return std::nullopt;
        }
        return inArray() ? JsonFault::TrailingComma : JsonFault::MissingValue;
    case '}':
        return inArray() ? JsonFault::WrongBracket : JsonFault::MissingValue;
    case ',':
        return inArray() ? JsonFault::ExtraComma : JsonFault::MissingValue;
    default:
        if (!isWordCharacter(c))
            return JsonFault::Unexpected;
        expect = Expect::Word;
        begin = at;
        word = c;
        wordHasHole = false;
        return std::nullopt;
    }
}

} // namespace content_template
