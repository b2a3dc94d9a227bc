#include "content_template/BatchBody.h"

#include "Utf8.h"
#include "content_template/ToJson.h"
#include "content_template/Value.h"

#include <algorithm>

namespace content_template {
namespace {

// As Go's encoding/json writes a text by default.
void appendText(std::string& out, std::string_view text) {
    const std::string plain = quoted(text);
    for (const char c : plain) {
        if (c == '<')
            out += "\\u003c";
        else if (c == '>')
            out += "\\u003e";
        else if (c == '&')
            out += "\\u0026";
        else
            out.push_back(c);
    }
}

void append(std::string& out, const Value& value) {
    if (value.is(ValueKind::Text)) {
        appendText(out, value.text());
    } else if (value.is(ValueKind::List)) {
        char separator = '[';
        for (const Value& item : value.items()) {
            out.push_back(separator);
            append(out, item);
            separator = ',';
        }
        out += value.items().empty() ? "[]" : "]";
    } else if (value.is(ValueKind::Map)) {
        char separator = '{';
        for (const auto place : value.sortedMembers()) {
            const auto& [key, member] = value.members()[place];
            out.push_back(separator);
            appendText(out, key);
            out.push_back(':');
            append(out, member);
            separator = ',';
        }
        out += value.members().empty() ? "{}" : "}";
    } else {
        out += toJson(value);
    }
}

} // namespace

std::string batchBody(const std::vector<std::string>& renderings) {
    std::vector<Value> parsed;
    for (const std::string& rendering : renderings) {
        const auto document = json::parse(rendering);
        if (!document)
            break;
        parsed.push_back(fromJson(document->root()));
    }
    if (parsed.size() != renderings.size()) {
        parsed.clear();
        for (const std::string& rendering : renderings)
            parsed.push_back(Value::text(core::toValidUtf8(rendering)));
    }
    std::string body;
    append(body, Value::list(std::move(parsed)));
    return body;
}

} // namespace content_template
