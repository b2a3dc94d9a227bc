#include "content_template/ToJson.h"

#include "Utf8.h"
#include "content_template/Letters.h"
#include "content_template/Numbers.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace content_template {
namespace {

constexpr std::string_view hexDigits = "0123456789abcdef";

void appendHex(std::string& text, char32_t value, int digits) {
    for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4)
        text.push_back(hexDigits[(value >> shift) & 0xF]);
}

std::string numberText(const Value& value) {
    if (value.is(ValueKind::Integer))
        return std::to_string(value.integer());
    return value.spelling().empty() ? spelled(value.number()) : std::string(value.spelling());
}

// ---- JSON ----

void appendJsonText(std::string& out, std::string_view text) {
    out.push_back('"');
    for (const char c : text) {
        switch (c) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        case '\b':
            out += "\\b";
            break;
        case '\f':
            out += "\\f";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20) {
                out += "\\u";
                appendHex(out, static_cast<unsigned char>(c), 4);
            } else {
                out.push_back(c);
            }
        }
    }
    out.push_back('"');
}

void appendJson(std::string& out, const Value& value) {
    switch (value.kind()) {
    case ValueKind::Missing:
    case ValueKind::Null:
        out += "null";
        break;
    case ValueKind::Bool:
        out += value.boolean() ? "true" : "false";
        break;
    case ValueKind::Integer:
    case ValueKind::Float:
        out += numberText(value);
        break;
    case ValueKind::Text:
        appendJsonText(out, value.text());
        break;
    case ValueKind::List: {
        std::string_view separator;
        out.push_back('[');
        for (const Value& item : value.items()) {
            out += separator;
            appendJson(out, item);
            separator = ", ";
        }
        out.push_back(']');
        break;
    }
    case ValueKind::Map: {
        std::string_view separator;
        out.push_back('{');
        for (const auto& [key, member] : value.members()) {
            out += separator;
            appendJsonText(out, key);
            out += ": ";
            appendJson(out, member);
            separator = ", ";
        }
        out.push_back('}');
        break;
    }
    }
}

// ---- Python's repr() ----

void appendPythonPoint(std::string& out, char32_t point, char quote) {
    if (point == static_cast<unsigned char>(quote) || point == '\\') {
        out.push_back('\\');
        out.push_back(static_cast<char>(point));
    } else if (point == '\n') {
        out += "\\n";
    } else if (point == '\r') {
        out += "\\r";
    } else if (point == '\t') {
        out += "\\t";
    } else if (isPrintable(point)) {
        core::appendCodePoint(out, point);
    } else if (point < 0x100) {
        out += "\\x";
        appendHex(out, point, 2);
    } else if (point < 0x10000) {
        out += "\\u";
        appendHex(out, point, 4);
    } else {
        out += "\\U";
        appendHex(out, point, 8);
    }
}

void appendPythonText(std::string& out, std::string_view text) {
    const bool useDouble =
        text.find('\'') != std::string_view::npos && text.find('"') == std::string_view::npos;
    const char quote = useDouble ? '"' : '\'';
    out.push_back(quote);
    for (std::size_t at = 0; at < text.size();)
        appendPythonPoint(out, core::takeCodePoint(text, at), quote);
    out.push_back(quote);
}

void appendPython(std::string& out, const Value& value) {
    switch (value.kind()) {
    case ValueKind::Missing: // Jinja2 would print the word Undefined
    case ValueKind::Null:
        out += "None";
        break;
    case ValueKind::Bool:
        out += value.boolean() ? "True" : "False";
        break;
    case ValueKind::Integer:
    case ValueKind::Float:
        out += numberText(value);
        break;
    case ValueKind::Text:
        appendPythonText(out, value.text());
        break;
    case ValueKind::List: {
        std::string_view separator;
        out.push_back(value.isTuple() ? '(' : '[');
        for (const Value& item : value.items()) {
            out += separator;
            appendPython(out, item);
            separator = ", ";
        }
        if (value.isTuple() && value.items().size() == 1)
            out.push_back(',');
        out.push_back(value.isTuple() ? ')' : ']');
        break;
    }
    case ValueKind::Map: {
        std::string_view separator;
        out.push_back('{');
        for (const auto& [key, member] : value.members()) {
            out += separator;
            appendPythonText(out, key);
            out += ": ";
            appendPython(out, member);
            separator = ", ";
        }
        out.push_back('}');
        break;
    }
    }
}

// `policy` as the real bodies have it: not sorted, unlike everything around it (observed).
Value policyInOrder(const Value& policy) {
    constexpr std::array<std::string_view, 4> order = {"alert_policy_id", "action_policy_id", "use_default",
                                                       "repeat_interval"};
    std::vector<Member> members;
    for (const auto key : order) {
        if (policy.has(key))
            members.emplace_back(key, policy.at(key));
    }
    for (const Member& member : policy.members()) {
        if (std::find(order.begin(), order.end(), member.first) == order.end())
            members.push_back(member);
    }
    return Value::map(std::move(members), policy.origin());
}

} // namespace

std::string toJson(const Value& value) {
    std::string out;
    appendJson(out, value);
    return out;
}

std::string quoted(std::string_view text) {
    std::string out;
    appendJsonText(out, text);
    return out;
}

Value inSlsOrder(const Value& alert) {
    if (!alert.is(ValueKind::Map))
        return alert;
    std::vector<Member> members;
    members.reserve(alert.members().size());
    for (const auto place : alert.sortedMembers()) {
        const auto& [key, value] = alert.members()[place];
        members.emplace_back(key, key == "policy" && value.is(ValueKind::Map) ? policyInOrder(value) : value);
    }
    return Value::map(std::move(members), alert.origin());
}

std::string represented(const Value& value) {
    std::string out;
    appendPython(out, value);
    return out;
}

std::string printed(const Value& value) {
    switch (value.kind()) {
    case ValueKind::Missing:
        return {};
    case ValueKind::Bool:
        return value.boolean() ? "true" : "false";
    case ValueKind::Text:
        return std::string(value.text());
    case ValueKind::List:
    case ValueKind::Map:
        return value.origin() == Origin::Alert ? toJson(value) : represented(value);
    default:
        return represented(value);
    }
}

} // namespace content_template
