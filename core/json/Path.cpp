#include "json/Tape.h"

#include <charconv>

namespace json {
namespace {

bool isPlainName(std::string_view key) {
    const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; };
    if (key.empty() || !letter(key.front()))
        return false;
    for (const char c : key) {
        if (!letter(c) && !(c >= '0' && c <= '9') && c != '-')
            return false;
    }
    return true;
}

std::string quoted(std::string_view key) {
    static constexpr std::string_view hex = "0123456789abcdef";
    std::string out = "\"";
    for (const char c : key) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (byte < 0x20) {
            out += "\\u00";
            out += hex[byte >> 4];
            out += hex[byte & 0xF];
        } else {
            out += c;
        }
    }
    return out += '"';
}

// One step of a path, taken off its front; missing when it leads nowhere or is ill-formed.
Value step(Value from, std::string_view& path) {
    if (path.front() != '[') {
        if (path.front() == '.')
            path.remove_prefix(1);
        const auto name = path.substr(0, path.find_first_of(".["));
        path.remove_prefix(name.size());
        return name.empty() ? Value() : from[name];
    }
    path.remove_prefix(1);
    Value next;
    if (!path.empty() && path.front() == '"') {
        const auto end = stringEnd(path, 0);
        if (end < 2 || path[end - 1] != '"')
            return {};
        next = from[unescape(path.substr(1, end - 2))];
        path.remove_prefix(end);
    } else {
        std::size_t index = 0;
        const auto [last, error] = std::from_chars(path.data(), path.data() + path.size(), index);
        if (error != std::errc() || !from.is(Kind::Array))
            return {};
        next = from.at(index);
        path.remove_prefix(static_cast<std::size_t>(last - path.data()));
    }
    if (path.empty() || path.front() != ']')
        return {};
    path.remove_prefix(1);
    return next;
}

} // namespace

Value find(Value from, std::string_view path) {
    while (!path.empty() && from)
        from = step(from, path);
    return from;
}

std::string memberPath(std::string_view parent, std::string_view key) {
    std::string path(parent);
    if (!isPlainName(key))
        return path + '[' + quoted(key) + ']';
    if (!path.empty())
        path += '.';
    return path.append(key);
}

} // namespace json
