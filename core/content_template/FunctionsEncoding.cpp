#include "Hex.h"
#include "Utf8.h"
#include "content_template/Implementations.h"
#include "content_template/Letters.h"
#include "content_template/Md5.h"
#include "content_template/ToJson.h"
#include "json/Document.h"

#include <algorithm>
#include <array>

namespace content_template::functions {
namespace {

constexpr std::string_view base64Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::size_t parsedDepth = 64;

template <std::size_t count>
std::string escaped(const std::string& text,
                    const std::array<std::pair<char, std::string_view>, count>& replacements) {
    std::string result;
    for (const char c : text) {
        std::string_view with(&c, 1);
        for (const auto& [from, to] : replacements) {
            if (c == from)
                with = to;
        }
        result += with;
    }
    return result;
}

// Built in the template, so it prints as Python does.
Value fromParsed(json::Value value) {
    if (value.is(json::Kind::Array)) {
        std::vector<Value> items;
        for (const json::Value item : value)
            items.push_back(fromParsed(item));
        return Value::list(std::move(items));
    }
    if (value.is(json::Kind::Object)) {
        std::vector<Member> members;
        for (const json::Value member : value)
            members.emplace_back(member.key(), fromParsed(member));
        return Value::map(std::move(members));
    }
    return fromJson(value);
}

} // namespace

// The four characters that the vendor's page shows.
Outcome escapeMarkdown(const Arguments& arguments) {
    constexpr std::array<std::pair<char, std::string_view>, 4> replacements = {
        {{'_', "&#95;"}, {'*', "&#42;"}, {'#', "&#35;"}, {'-', "&#45;"}}};
    return Value::text(escaped(printed(arguments[0]), replacements));
}

// < and > documented, the rest as Jinja2.
Outcome escapeHtml(const Arguments& arguments) {
    constexpr std::array<std::pair<char, std::string_view>, 5> replacements = {
        {{'&', "&amp;"}, {'<', "&lt;"}, {'>', "&gt;"}, {'"', "&#34;"}, {'\'', "&#39;"}}};
    return Value::text(escaped(printed(arguments[0]), replacements));
}

Outcome writeJson(const Arguments& arguments) {
    return Value::text(toJson(arguments[0]));
}

Outcome parseJson(const Arguments& arguments) {
    const std::string text = printed(arguments[0]);
    if (!arguments.budget.take(text.size() / 2))
        return refuse(arguments, 0);
    const auto document = json::parse(text, {parsedDepth, text.size() + 1});
    return document ? Outcome(fromParsed(document->root())) : refuse(0);
}

Outcome base64Encoding(const Arguments& arguments) {
    const std::string text = printed(arguments[0]);
    std::string result;
    for (std::size_t at = 0; at < text.size(); at += 3) {
        std::uint32_t bits = 0;
        const auto count = std::min<std::size_t>(3, text.size() - at);
        for (std::size_t i = 0; i < 3; ++i)
            bits = (bits << 8) | (i < count ? static_cast<unsigned char>(text[at + i]) : 0U);
        for (std::size_t i = 0; i < 4; ++i)
            result.push_back(i <= count ? base64Letters[(bits >> (18 - 6 * i)) & 0x3F] : '=');
    }
    return Value::text(std::move(result));
}

Outcome base64Decoding(const Arguments& arguments) {
    std::string text = printed(arguments[0]);
    const auto isLineEnd = [](char c) { return c == '\n' || c == '\r'; };
    text.erase(std::remove_if(text.begin(), text.end(), isLineEnd), text.end());
    if (text.size() % 4 != 0)
        return refuse(0);
    for (int i = 0; i < 2 && !text.empty() && text.back() == '='; ++i)
        text.pop_back();
    std::string result;
    std::uint32_t bits = 0;
    unsigned count = 0;
    for (const char c : text) {
        const auto value = base64Letters.find(c);
        if (value == std::string_view::npos)
            return refuse(0);
        bits = (bits << 6) | static_cast<std::uint32_t>(value);
        count += 6;
        if (count >= 8) {
            count -= 8;
            result.push_back(static_cast<char>(static_cast<unsigned char>((bits >> count) & 0xFF)));
        }
    }
    return Value::text(core::toValidUtf8(result));
}

Outcome md5Encoding(const Arguments& arguments) {
    return Value::text(md5(printed(arguments[0])));
}

// Everything but letters, digits and _.-~ (documented for : / ? = &; the rest as Python's quote()).
Outcome urlEncoding(const Arguments& arguments) {
    constexpr std::string_view hex = "0123456789ABCDEF";
    std::string result;
    for (const char c : printed(arguments[0])) {
        const auto byte = static_cast<unsigned char>(c);
        if ((byte < 0x80 && isWord(byte)) || c == '.' || c == '-' || c == '~') {
            result.push_back(c);
        } else {
            result.push_back('%');
            result.push_back(hex[byte >> 4]);
            result.push_back(hex[byte & 0xF]);
        }
    }
    return Value::text(std::move(result));
}

Outcome urlDecoding(const Arguments& arguments) {
    const std::string text = printed(arguments[0]);
    std::string result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool isEscape = text[at] == '%' && at + 2 < text.size();
        const int high = isEscape ? core::hexValue(text[at + 1]) : -1;
        const int low = isEscape ? core::hexValue(text[at + 2]) : -1;
        if (high >= 0 && low >= 0) {
            result.push_back(static_cast<char>(static_cast<unsigned char>(high * 16 + low)));
            at += 2;
        } else {
            result.push_back(text[at]);
        }
    }
    return Value::text(core::toValidUtf8(result));
}

} // namespace content_template::functions
