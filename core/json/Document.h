#pragma once

#include "Result.h"

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Strict JSON that keeps what re-serialising loses: key order, the text of numbers, duplicate keys, places.
/// Judged by Boost.JSON's basic_parser; nothing here re-serialises a body.
namespace json {

enum class Kind { Null, Bool, Number, String, Array, Object };

/// One value of a parsed document. Four words, cheap to copy, valid as long as the Document lives. A
/// default-made Value is "missing": lookups on it give missing again, texts are empty.
class Value {
public:
    Value() = default;

    bool exists() const { return m_document != nullptr; }
    explicit operator bool() const { return exists(); }
    Kind kind() const; ///< Null when missing
    bool is(Kind kind) const { return exists() && this->kind() == kind; }

    /// The bytes as they stand in the text (for a string with its quotes).
    std::string_view source() const;
    /// A string decoded to UTF-8; empty for every other kind.
    std::string string() const;
    /// A number or bool as written, a string decoded, null as "null", objects and arrays as compact().
    std::string text() const;
    /// true only for the literal true.
    bool boolean() const;
    /// The number if it is a whole one that fits (6, 6.0, 6e0 give 6); nothing otherwise, nothing for
    /// strings.
    std::optional<std::int64_t> integer() const;

    /// Children of an array or object, in order: `for (const Value child : value)`. The lookups below walk
    /// them, so each takes time in proportion to their number: to read many, iterate once.
    class Iterator;
    Iterator begin() const;
    Iterator end() const;

    std::size_t size() const;                     ///< children of an array or object; duplicates counted
    Value operator[](std::string_view key) const; ///< the last member of that name, as Boost.JSON has it
    Value at(std::size_t index) const;            ///< array item or object member by place
    std::vector<Value> children() const;
    std::string key() const;            ///< decoded name when this is a member of an object, else empty
    std::string_view keySource() const; ///< the name as it stands in the text, without its quotes

    std::size_t offset() const;      ///< byte offset of source() in the document
    core::Position position() const; ///< line and column of source()

    /// The value without white space outside strings; everything else byte for byte.
    std::string compact() const;

private:
    friend class Document;
    friend struct DocumentData;
    Value(const struct DocumentData* document, std::uint32_t node)
        : m_document(document)
        , m_node(node) {}

    const struct DocumentData* m_document = nullptr;
    std::uint32_t m_node = 0;
};

class Value::Iterator {
public:
    using value_type = Value;
    using difference_type = std::ptrdiff_t;
    using pointer = const Value*;
    using reference = Value;
    using iterator_category = std::input_iterator_tag;

    Value operator*() const { return {m_document, m_node}; }
    Iterator& operator++();
    bool operator==(const Iterator& other) const { return m_node == other.m_node; }

private:
    friend class Value;
    Iterator(const struct DocumentData* document, std::uint32_t node)
        : m_document(document)
        , m_node(node) {}

    const struct DocumentData* m_document;
    std::uint32_t m_node;
};

struct ParseLimits {
    std::size_t depth = 128;              ///< at most 1024 is taken
    std::size_t bytes = 64 * 1024 * 1024; ///< at most 2^32 - 2 is taken
};

struct DuplicateKey {
    std::string path;        ///< of the object's member, e.g. "labels.env"
    core::Position position; ///< of the later one
};

/// A parsed text. Owns the bytes and a flat tape of nodes (16 bytes a value); copies share them; any thread
/// may read.
class Document {
public:
    Value root() const;
    std::string_view source() const;
    /// At most 20 are listed, in the order of the text.
    const std::vector<DuplicateKey>& duplicateKeys() const;

private:
    friend core::Result<Document> parse(std::string text, ParseLimits limits);
    std::shared_ptr<const DocumentData> m_data;
};

/// Parses strict JSON. Errors: Empty, NotJson, TooDeep, TooLarge; all but TooLarge with a position. Refuses a
/// byte-order mark, lone surrogates, invalid UTF-8, exponents beyond an int, and anything behind the value.
/// The position of a text that ends too early is its end.
core::Result<Document> parse(std::string text, ParseLimits limits = {});

/// "labels.env", "results[0].query", "labels[\"a.b\"]"; missing when it leads nowhere.
Value find(Value from, std::string_view path);
/// The path text for a member `key` below `parent` (brackets and quotes where a plain name will not do).
std::string memberPath(std::string_view parent, std::string_view key);

/// The whole number that a JSON number text denotes ("6", "6.0", "6e0"), exactly; nothing for anything else.
std::optional<std::int64_t> wholeNumber(std::string_view number);

/// The same tokens with two-space indents and line breaks; texts of strings and numbers unchanged. From the
/// 32nd level on the indent stays, so that deep nesting cannot multiply the size by a hundred.
std::string pretty(const Document& document);

} // namespace json
