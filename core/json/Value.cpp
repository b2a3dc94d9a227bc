#include "json/Tape.h"

namespace json {
namespace {

const Node& nodeOf(const DocumentData* document, std::uint32_t node) {
    return document->nodes[node];
}

bool isContainer(Kind kind) {
    return kind == Kind::Array || kind == Kind::Object;
}

} // namespace

Kind Value::kind() const {
    if (!exists())
        return Kind::Null;
    switch (m_document->text[nodeOf(m_document, m_node).begin]) {
    case '{':
        return Kind::Object;
    case '[':
        return Kind::Array;
    case '"':
        return Kind::String;
    case 't':
    case 'f':
        return Kind::Bool;
    case 'n':
        return Kind::Null;
    default:
        return Kind::Number;
    }
}

std::string_view Value::source() const {
    if (!exists())
        return {};
    const auto& node = nodeOf(m_document, m_node);
    return std::string_view(m_document->text).substr(node.begin, node.end - node.begin);
}

std::string Value::string() const {
    if (!is(Kind::String))
        return {};
    const auto token = source();
    return unescape(token.substr(1, token.size() - 2));
}

std::string Value::text() const {
    if (!exists())
        return {};
    const auto own = kind();
    if (own == Kind::String)
        return string();
    return isContainer(own) ? compact() : std::string(source());
}

bool Value::boolean() const {
    return source() == "true";
}

std::optional<std::int64_t> Value::integer() const {
    return is(Kind::Number) ? wholeNumber(source()) : std::nullopt;
}

Value::Iterator Value::begin() const {
    if (!exists())
        return {nullptr, 0};
    return {m_document, isContainer(kind()) ? m_node + 1 : nodeOf(m_document, m_node).next};
}

Value::Iterator Value::end() const {
    return {m_document, exists() ? nodeOf(m_document, m_node).next : 0};
}

Value::Iterator& Value::Iterator::operator++() {
    m_node = nodeOf(m_document, m_node).next;
    return *this;
}

std::size_t Value::size() const {
    std::size_t count = 0;
    for (auto it = begin(); it != end(); ++it)
        ++count;
    return count;
}

Value Value::operator[](std::string_view key) const {
    Value found;
    if (!is(Kind::Object))
        return found;
    const std::string_view text = m_document->text;
    // A key with one of these can only be spelled with an escape.
    const bool plain = key.find('"') == std::string_view::npos && key.find('\\') == std::string_view::npos;
    for (const Value member : *this) {
        const auto name = text.substr(nodeOf(m_document, member.m_node).key + 1);
        const bool same =
            plain && name.size() > key.size() && name[key.size()] == '"' && name.substr(0, key.size()) == key;
        if (same || (m_document->escapedNames && member.key() == key))
            found = member;
    }
    return found;
}

Value Value::at(std::size_t index) const {
    for (const Value child : *this) {
        if (index-- == 0)
            return child;
    }
    return {};
}

std::vector<Value> Value::children() const {
    return {begin(), end()};
}

std::string Value::key() const {
    return unescape(keySource());
}

std::string_view Value::keySource() const {
    if (!exists())
        return {};
    const std::string_view text = m_document->text;
    const auto& node = nodeOf(m_document, m_node);
    if (node.key == 0)
        return {};
    // Between a name and its value stand only a colon and white space: from there its end is near.
    const auto end = text.rfind('"', node.begin - 1);
    return text.substr(node.key + 1, end - node.key - 1);
}

std::size_t Value::offset() const {
    return exists() ? nodeOf(m_document, m_node).begin : 0;
}

core::Position Value::position() const {
    return exists() ? m_document->position(offset()) : core::Position{};
}

std::string Value::compact() const {
    return compactText(source());
}

Value Document::root() const {
    return m_data ? m_data->value(0) : Value();
}

std::string_view Document::source() const {
    return m_data ? std::string_view(m_data->text) : std::string_view();
}

const std::vector<DuplicateKey>& Document::duplicateKeys() const {
    static const std::vector<DuplicateKey> none;
    return m_data ? m_data->duplicates : none;
}

} // namespace json
