#include "content_template/Numbers.h"
#include "content_template/Value.h"

namespace content_template {
namespace {

Value fromNumber(std::string_view spelling) {
    // "6.0" and "6e0" are whole too, but their spelling has to stay.
    if (spelling.find_first_of(".eE") == std::string_view::npos && spelling != "-0") {
        if (const auto whole = json::wholeNumber(spelling))
            return Value::integer(*whole);
    }
    return Value::number(numberOf(spelling).value_or(0), std::string(spelling));
}

} // namespace

Value fromJson(json::Value value) {
    if (!value.exists())
        return {};
    switch (value.kind()) {
    case json::Kind::Null:
        return Value::null();
    case json::Kind::Bool:
        return Value::boolean(value.boolean());
    case json::Kind::Number:
        return fromNumber(value.source());
    case json::Kind::String:
        return Value::text(value.string());
    case json::Kind::Array: {
        std::vector<Value> items;
        for (const json::Value item : value)
            items.push_back(fromJson(item));
        return Value::list(std::move(items), Origin::Alert);
    }
    case json::Kind::Object: {
        std::vector<Member> members;
        for (const json::Value member : value)
            members.emplace_back(member.key(), fromJson(member));
        return Value::map(std::move(members), Origin::Alert);
    }
    }
    return {};
}

} // namespace content_template
