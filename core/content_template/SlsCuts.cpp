#include "content_template/SlsCuts.h"

#include "Utf8.h"

#include <algorithm>

namespace content_template {
namespace {

constexpr std::size_t mostCuts = 50;

class Cutter {
public:
    explicit Cutter(std::vector<SlsCut>* cuts)
        : m_cuts(cuts) {}

    Value cut(const Value& value, const std::string& path, std::string_view name) {
        if (value.is(ValueKind::Text))
            return cutText(value, path);
        if (value.is(ValueKind::List))
            return cutList(value, path, name);
        if (!value.is(ValueKind::Map))
            return value;
        std::vector<Member> members;
        members.reserve(value.members().size());
        for (const auto& [key, member] : value.members())
            members.emplace_back(key, cut(member, json::memberPath(path, key), key));
        return Value::map(std::move(members), value.origin());
    }

private:
    void note(const std::string& path, bool isRows, std::size_t from) {
        if (m_cuts && m_cuts->size() < mostCuts)
            m_cuts->push_back({path, isRows, from});
    }

    Value cutText(const Value& value, const std::string& path) {
        const auto text = value.text();
        if (text.size() <= SlsLimits::fieldCharacters)
            return value;
        const auto kept = core::cutToCodePoints(text, SlsLimits::fieldCharacters);
        if (kept.size() == text.size())
            return value;
        note(path, false, core::codePoints(text));
        return Value::text(std::string(kept));
    }

    Value cutList(const Value& value, const std::string& path, std::string_view name) {
        auto count = value.items().size();
        if (isRowList(name) && count > SlsLimits::rows) {
            note(path, true, count);
            count = SlsLimits::rows;
        }
        std::vector<Value> items;
        items.reserve(count);
        for (std::size_t i = 0; i < count; ++i)
            items.push_back(cut(value.items()[i], path + '[' + std::to_string(i) + ']', {}));
        return Value::list(std::move(items), value.origin());
    }

    std::vector<SlsCut>* m_cuts;
};

// Most alerts need no cut: they stay shared.
bool needsCut(const Value& value, std::string_view name) {
    if (value.is(ValueKind::Text))
        return value.text().size() > SlsLimits::fieldCharacters;
    if (isRowList(name) && value.items().size() > SlsLimits::rows)
        return true;
    return std::any_of(value.items().begin(), value.items().end(),
                       [](const Value& item) { return needsCut(item, {}); }) ||
           std::any_of(value.members().begin(), value.members().end(),
                       [](const Member& member) { return needsCut(member.second, member.first); });
}

} // namespace

bool isRowList(std::string_view name) {
    return name == "fire_results" || name == "raw_results";
}

Value cutBySls(const Value& alert, std::vector<SlsCut>* cuts) {
    return needsCut(alert, {}) ? Cutter(cuts).cut(alert, {}, {}) : alert;
}

} // namespace content_template
