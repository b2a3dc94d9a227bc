#include "content_template/AlertFields.h"

#include "content_template/SlsCuts.h"
#include "content_template/Walk.h"

#include <algorithm>
#include <set>

namespace content_template {
namespace {

using Path = std::vector<std::optional<std::string>>;
using PathView = std::span<const std::optional<std::string>>;

constexpr std::size_t mostDepth = 8;

std::string nameOf(PathView path) {
    std::string name;
    for (const auto& step : path)
        name = step ? json::memberPath(name, *step) : name + "[]";
    return name;
}

/// What the vendor's tables say of a path; nothing when they do not know it.
struct Known {
    Type type = Type::Text;
    TextForm form = TextForm::Free;
    Inside inside = Inside::Nothing;
    bool canBeMissing = true; ///< labels, annotations and columns are the user's
};

std::optional<Known> known(std::span<const Variable> table, std::string_view name) {
    const auto* variable = findVariable(table, name);
    if (variable == nullptr)
        return std::nullopt;
    const bool isAlways = !variable->canBeMissing && variable->certainty == core::Certainty::Documented;
    return Known{variable->type, variable->form, variable->inside, !isAlways};
}

std::optional<Known> knownMember(Inside inside, std::string_view name) {
    switch (inside) {
    case Inside::Texts:
    case Inside::Rows:
        return Known{};
    case Inside::Results:
        return known(resultVariables(), name);
    case Inside::Policy:
        return known(policyVariables(), name);
    case Inside::Nothing:
        break;
    }
    return std::nullopt;
}

std::optional<Known> known(PathView path) {
    if (path.empty() || !path.front())
        return std::nullopt;
    auto found = known(alertVariables(), *path.front());
    for (const auto& step : path.subspan(1)) {
        if (!found)
            return std::nullopt;
        const bool isList = found->type == Type::List;
        if (isList != !step)
            return std::nullopt;
        if (isList)
            found->type = Type::Map; // one of its items
        else
            found = found->type == Type::Map ? knownMember(found->inside, *step) : std::nullopt;
    }
    return found;
}

/// The path that an expression like alert.results[0].query takes; nothing for any other.
std::optional<Path> pathOf(const Expression& expression) {
    if (const auto* name = std::get_if<Name>(&expression.node))
        return name->name == "alert" ? std::optional(Path{}) : std::nullopt;
    if (const auto* attribute = std::get_if<Attribute>(&expression.node)) {
        auto path = attribute->object ? pathOf(*attribute->object) : std::nullopt;
        if (path)
            path->emplace_back(attribute->name);
        return path;
    }
    const auto* index = std::get_if<Index>(&expression.node);
    if (index == nullptr || !index->object || !index->index)
        return std::nullopt;
    const auto* literal = std::get_if<Literal>(&index->index->node);
    auto path = literal != nullptr ? pathOf(*index->object) : std::nullopt;
    if (path && literal->value.is(ValueKind::Text))
        path->emplace_back(literal->value.text());
    else if (path)
        path->emplace_back();
    return path;
}

class Collector {
public:
    Collector(std::size_t most, bool& isComplete)
        : m_most(most)
        , m_isComplete(isComplete) {}

    void collect(const Value& value) {
        if (m_path.size() > mostDepth)
            return;
        if (value.is(ValueKind::Map) || value.is(ValueKind::List))
            return collectInside(value);
        if (value.is(ValueKind::Text))
            add(FieldKind::Text);
        else if (value.is(ValueKind::Integer) || value.is(ValueKind::Float))
            add(FieldKind::Number);
    }

    /// A field that the template names.
    void collectNamed(Path path) {
        const auto facts = known(path);
        if (!facts)
            return;
        m_path = std::move(path);
        if (facts->type == Type::Text)
            add(FieldKind::Text);
        else if (facts->type == Type::Number || facts->type == Type::Integer)
            add(FieldKind::Number);
        m_path.clear();
    }

    std::vector<AlertField> takeFields() { return std::move(m_fields); }

private:
    void collectInside(const Value& value) {
        for (const auto& [key, member] : value.members()) {
            m_path.emplace_back(key);
            collect(member);
            m_path.pop_back();
        }
        const auto& items = value.items();
        m_path.emplace_back();
        for (std::size_t i = 0; i < std::min(items.size(), SlsLimits::rows); ++i)
            collect(items[i]);
        m_path.pop_back();
    }

    void add(FieldKind kind) {
        auto name = nameOf(m_path);
        if (m_seen.contains(name))
            return;
        if (m_fields.size() == m_most) {
            m_isComplete = false;
            return;
        }
        const auto facts = known(m_path).value_or(Known{});
        const auto form = facts.form == TextForm::None ? TextForm::Free : facts.form;
        m_seen.insert(name);
        m_fields.push_back({std::move(name), m_path, kind, form, facts.canBeMissing});
    }

    std::size_t m_most;
    bool& m_isComplete;
    Path m_path;
    std::set<std::string> m_seen;
    std::vector<AlertField> m_fields;
};

} // namespace

std::vector<AlertField> fieldsOf(const Value& alert, const Template& contentTemplate, std::size_t most,
                                 bool& isComplete) {
    isComplete = true;
    Collector collector(most, isComplete);
    // First what the template names: when there are too many, these matter.
    walkExpressions(contentTemplate.pieces(), [&](const Expression& expression) {
        if (auto path = pathOf(expression))
            collector.collectNamed(std::move(*path));
    });
    collector.collect(alert);
    return collector.takeFields();
}

Value valueAt(const Value& alert, PathView path) {
    Value value = alert;
    for (const auto& step : path)
        value = step ? value.at(std::string_view(*step)) : value.at(std::int64_t{0});
    return value;
}

Value withValue(const Value& alert, PathView path, const Value& value) {
    if (path.empty())
        return value;
    if (!path.front()) {
        std::vector<Value> items;
        for (const auto& item : alert.items())
            items.push_back(withValue(item, path.subspan(1), value));
        if (items.empty() && !value.isMissing())
            items.push_back(withValue({}, path.subspan(1), value));
        return Value::list(std::move(items), Origin::Alert);
    }
    auto members = alert.members();
    const auto place = std::find_if(members.begin(), members.end(),
                                    [&](const Member& member) { return member.first == *path.front(); });
    const bool isNew = place == members.end();
    if (isNew && value.isMissing())
        return alert;
    auto inner = withValue(isNew ? Value() : place->second, path.subspan(1), value);
    if (inner.isMissing() && !isNew)
        members.erase(place);
    else if (isNew)
        members.emplace_back(*path.front(), std::move(inner));
    else
        place->second = std::move(inner);
    return Value::map(std::move(members), Origin::Alert);
}

} // namespace content_template
