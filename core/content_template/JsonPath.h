#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

/// One possible reading of the JSON that a template makes: where in the JSON we are.
namespace content_template {

enum class Expect {
    Value,      ///< after a colon, a comma in an array, or at the very begin
    ValueOrEnd, ///< after [
    KeyOrEnd,   ///< after {
    Key,        ///< after a comma in an object
    Colon,
    CommaOrEnd,
    End,    ///< behind the whole value
    InText, ///< inside the quotation marks of a value
    InKey,
    Word, ///< inside a number, true, false, null, or something that is none
};

/// What is wrong with the next character.
enum class JsonFault {
    TrailingComma,
    ExtraComma,
    MissingComma,
    MissingValue,
    WrongBracket,
    ExtraBracket,
    WrongSeparator,
    SingleQuotes,
    KeyWithoutQuotes,
    WordWithoutQuotes, ///< found when the word ends
    Comment,
    LineBreak, ///< or another control character inside quotation marks
    BadEscape,
    Foreign, ///< a character outside ASCII between the tokens
    Unexpected,
};

struct JsonPath {
    std::string stack; ///< of { and [
    Expect expect = Expect::Value;
    bool isEscaped = false;
    char closing = '"';       ///< of the text we are in
    bool closesSmart = false; ///< “ ” close it too
    std::size_t comma = 0;    ///< place of the last comma
    std::size_t end = 0;      ///< end of the last value
    std::size_t begin = 0;    ///< begin of the text or word we are in
    std::string word;         ///< what has been read of a word; at most 16 characters
    bool wordHasHole = false;

    bool isInside() const { return expect == Expect::InText || expect == Expect::InKey; }
    bool inArray() const { return !stack.empty() && stack.back() == '['; }
    bool sameAs(const JsonPath& other) const;

    /// Reads one byte, or says what is wrong with it and stays as it is.
    std::optional<JsonFault> read(char c, std::size_t at);
    /// Ends a word that ends here, if there is one.
    std::optional<JsonFault> endWord(std::size_t at);
    /// What follows a value that ends at `at`.
    void closeValue(std::size_t at);
    void open(char bracket);
    void close(std::size_t at);
    void enterText(std::size_t at, char quote, bool smart);

private:
    std::optional<JsonFault> readInside(char c, std::size_t at);
    std::optional<JsonFault> readBetween(char c, std::size_t at);
    std::optional<JsonFault> readValue(char c, std::size_t at);
};

bool isJsonBlank(char c);
/// true, false, null or a number of JSON.
bool isJsonWord(std::string_view word);

} // namespace content_template
