#include "integration/ObjectText.h"

#include "Utf8.h"

#include <boost/json/serialize.hpp>
#include <boost/json/string.hpp>

#include <algorithm>

namespace integration {
namespace {

std::string quoted(std::string_view bytes) {
    const auto valid = core::toValidUtf8(bytes);
    return boost::json::serialize(boost::json::string(valid.data(), valid.size()));
}

} // namespace

ObjectText::ObjectText(json::Value old) {
    if (!old.is(json::Kind::Object))
        return;
    for (const auto member : old)
        put(member.key(), std::string(member.source()));
}

void ObjectText::set(std::string_view name, std::string_view text) {
    put(name, quoted(text));
}

void ObjectText::set(std::string_view name, bool value) {
    put(name, value ? "true" : "false");
}

void ObjectText::set(std::string_view name, std::int64_t value) {
    put(name, std::to_string(value));
}

void ObjectText::set(std::string_view name, const ObjectText& object) {
    put(name, object.text());
}

void ObjectText::set(std::string_view name, const std::vector<ObjectText>& list) {
    std::string source = "[";
    for (const auto& object : list) {
        if (source.size() > 1)
            source += ',';
        source += object.text();
    }
    put(name, source + ']');
}

void ObjectText::erase(std::string_view name) {
    std::erase_if(m_members, [name](const Member& member) { return member.name == name; });
}

std::string ObjectText::text() const {
    std::string source = "{";
    for (const auto& member : m_members) {
        if (source.size() > 1)
            source += ',';
        source += quoted(member.name) + ':' + member.source;
    }
    return source + '}';
}

void ObjectText::put(std::string_view name, std::string source) {
    const auto found = std::find_if(m_members.begin(), m_members.end(),
                                    [name](const Member& member) { return member.name == name; });
    if (found != m_members.end())
        found->source = std::move(source);
    else
        m_members.push_back({std::string(name), std::move(source)});
}

} // namespace integration
