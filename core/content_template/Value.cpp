#include "content_template/Value.h"

#include "Utf8.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <unordered_map>

namespace content_template {

struct TextData {
    std::string text;
};

struct FloatData {
    double number = 0;
    std::string spelling;
};

struct ListData {
    std::vector<Value> items;
    Origin origin = Origin::Template;
    bool isTuple = false;
    std::size_t weight = 0;
    std::size_t depth = 0;
};

struct MapData {
    std::vector<Member> members;
    std::vector<std::uint32_t> sorted;
    Origin origin = Origin::Template;
    std::size_t weight = 0;
    std::size_t depth = 0;
};

namespace {

constexpr std::size_t mostWeight = std::numeric_limits<std::size_t>::max() / 4;

std::size_t add(std::size_t left, std::size_t right) {
    return std::min(mostWeight, left + std::min(right, mostWeight));
}

// The last of members with one name stays, in the place of the first.
std::vector<Member> withoutDuplicates(std::vector<Member> members) {
    std::unordered_map<std::string_view, std::size_t> places;
    std::vector<std::size_t> kept;
    std::vector<std::size_t> from(members.size());
    for (std::size_t i = 0; i < members.size(); ++i) {
        const auto [place, isNew] = places.emplace(members[i].first, kept.size());
        if (isNew)
            kept.push_back(i);
        from[place->second] = i;
    }
    if (kept.size() == members.size())
        return members;
    std::vector<Member> result;
    result.reserve(kept.size());
    for (std::size_t i = 0; i < kept.size(); ++i)
        result.push_back(members[from[i]]);
    return result;
}

} // namespace

Value::Value(ValueKind kind, std::int64_t integer, std::shared_ptr<const void> data)
    : m_kind(kind)
    , m_integer(integer)
    , m_data(std::move(data)) {
}

Value Value::null() {
    return {ValueKind::Null, 0};
}

Value Value::boolean(bool value) {
    return {ValueKind::Bool, value ? 1 : 0};
}

Value Value::integer(std::int64_t value) {
    return {ValueKind::Integer, value};
}

Value Value::number(double value) {
    return number(value, {});
}

Value Value::number(double value, std::string spelling) {
    return {ValueKind::Float, 0, std::make_shared<const FloatData>(FloatData{value, std::move(spelling)})};
}

Value Value::text(std::string utf8) {
    return {ValueKind::Text, 0, std::make_shared<const TextData>(TextData{std::move(utf8)})};
}

Value Value::list(std::vector<Value> items, Origin origin) {
    ListData data{std::move(items), origin, false, 2, 0};
    for (const Value& item : data.items) {
        data.weight = add(data.weight, add(item.weight(), 2));
        data.depth = std::max(data.depth, item.depth());
    }
    ++data.depth;
    return {ValueKind::List, 0, std::make_shared<const ListData>(std::move(data))};
}

Value Value::tuple(std::vector<Value> items) {
    const Value plain = list(std::move(items));
    ListData data = *plain.dataOf<ListData>(ValueKind::List);
    data.isTuple = true;
    return {ValueKind::List, 0, std::make_shared<const ListData>(std::move(data))};
}

Value Value::map(std::vector<Member> members, Origin origin) {
    MapData data{withoutDuplicates(std::move(members)), {}, origin, 2, 0};
    for (const auto& [key, value] : data.members) {
        data.weight = add(data.weight, add(key.size() + 6, value.weight()));
        data.depth = std::max(data.depth, value.depth());
    }
    ++data.depth;
    data.sorted.resize(data.members.size());
    std::iota(data.sorted.begin(), data.sorted.end(), 0U);
    std::sort(data.sorted.begin(), data.sorted.end(), [&data](std::uint32_t left, std::uint32_t right) {
        return data.members[left].first < data.members[right].first;
    });
    return {ValueKind::Map, 0, std::make_shared<const MapData>(std::move(data))};
}

ValueKind Value::kind() const {
    return m_kind;
}

bool Value::isTuple() const {
    const auto* data = dataOf<ListData>(ValueKind::List);
    return data && data->isTuple;
}

bool Value::isNumber() const {
    return is(ValueKind::Integer) || is(ValueKind::Float) || is(ValueKind::Bool);
}

bool Value::truth() const {
    switch (kind()) {
    case ValueKind::Missing:
    case ValueKind::Null:
        return false;
    case ValueKind::Bool:
    case ValueKind::Integer:
        return integer() != 0;
    case ValueKind::Float:
        return number() != 0;
    case ValueKind::Text:
        return !text().empty();
    case ValueKind::List:
        return !items().empty();
    case ValueKind::Map:
        return !members().empty();
    }
    return false;
}

bool Value::boolean() const {
    return m_kind == ValueKind::Bool && m_integer != 0;
}

std::int64_t Value::integer() const {
    return m_integer;
}

double Value::number() const {
    if (const auto* data = dataOf<FloatData>(ValueKind::Float))
        return data->number;
    return static_cast<double>(integer());
}

std::string_view Value::text() const {
    const auto* data = dataOf<TextData>(ValueKind::Text);
    return data ? std::string_view(data->text) : std::string_view();
}

std::string_view Value::spelling() const {
    const auto* data = dataOf<FloatData>(ValueKind::Float);
    return data ? std::string_view(data->spelling) : std::string_view();
}

const std::vector<Value>& Value::items() const {
    static const std::vector<Value> none;
    const auto* data = dataOf<ListData>(ValueKind::List);
    return data ? data->items : none;
}

const std::vector<Member>& Value::members() const {
    static const std::vector<Member> none;
    const auto* data = dataOf<MapData>(ValueKind::Map);
    return data ? data->members : none;
}

const std::vector<std::uint32_t>& Value::sortedMembers() const {
    static const std::vector<std::uint32_t> none;
    const auto* data = dataOf<MapData>(ValueKind::Map);
    return data ? data->sorted : none;
}

Origin Value::origin() const {
    if (const auto* list = dataOf<ListData>(ValueKind::List))
        return list->origin;
    if (const auto* map = dataOf<MapData>(ValueKind::Map))
        return map->origin;
    return Origin::Template;
}

std::size_t Value::weight() const {
    if (const auto* list = dataOf<ListData>(ValueKind::List))
        return list->weight;
    if (const auto* map = dataOf<MapData>(ValueKind::Map))
        return map->weight;
    if (is(ValueKind::Text))
        return text().size() + 2;
    return spelling().size() + 8;
}

std::size_t Value::depth() const {
    if (const auto* list = dataOf<ListData>(ValueKind::List))
        return list->depth;
    if (const auto* map = dataOf<MapData>(ValueKind::Map))
        return map->depth;
    return 0;
}

std::size_t Value::size() const {
    if (is(ValueKind::Text))
        return core::codePoints(text());
    return is(ValueKind::List) ? items().size() : members().size();
}

bool Value::has(std::string_view key) const {
    const auto& sorted = sortedMembers();
    const auto& all = members();
    const auto place = std::lower_bound(
        sorted.begin(), sorted.end(), key,
        [&all](std::uint32_t each, std::string_view wanted) { return all[each].first < wanted; });
    return place != sorted.end() && all[*place].first == key;
}

Value Value::at(std::string_view key) const {
    const auto& sorted = sortedMembers();
    const auto& all = members();
    const auto place = std::lower_bound(
        sorted.begin(), sorted.end(), key,
        [&all](std::uint32_t each, std::string_view wanted) { return all[each].first < wanted; });
    return place != sorted.end() && all[*place].first == key ? all[*place].second : Value();
}

Value Value::at(std::int64_t index) const {
    const auto count = static_cast<std::int64_t>(items().size());
    const auto place = index < 0 ? index + count : index;
    return place >= 0 && place < count ? items()[static_cast<std::size_t>(place)] : Value();
}

std::string_view id(ValueKind kind) {
    switch (kind) {
    case ValueKind::Missing:
        return "missing";
    case ValueKind::Null:
        return "null";
    case ValueKind::Bool:
        return "bool";
    case ValueKind::Integer:
    case ValueKind::Float:
        return "number";
    case ValueKind::Text:
        return "text";
    case ValueKind::List:
        return "list";
    case ValueKind::Map:
        return "map";
    }
    return "missing";
}

} // namespace content_template
