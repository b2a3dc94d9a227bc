#include "content_template/Evaluator.h"

#include "Utf8.h"
#include "content_template/Compare.h"
#include "content_template/Implementations.h"
#include "content_template/Letters.h"
#include "content_template/Numbers.h"

#include <algorithm>
#include <array>

namespace content_template {
namespace {

std::string_view sourceOf(BinaryOperator op) {
    constexpr std::array<std::string_view, 8> sources = {"+", "-", "*", "/", "//", "%", "and", "or"};
    return sources[static_cast<std::size_t>(op)];
}

std::string_view sourceOf(Comparator op) {
    constexpr std::array<std::string_view, 8> sources = {"==", "!=", ">", ">=", "<", "<=", "in", "not in"};
    return sources[static_cast<std::size_t>(op)];
}

std::string described(std::string_view op, const Value& left, const Value& right) {
    return std::string(op).append(" ").append(id(left.kind())).append(" ").append(id(right.kind()));
}

// A character of a text, as Python's index gives it.
Value letterAt(std::string_view text, std::int64_t index) {
    const auto all = points(text);
    const auto count = static_cast<std::int64_t>(all.size());
    const auto place = index < 0 ? index + count : index;
    if (place < 0 || place >= count)
        return {};
    std::string letter;
    core::appendCodePoint(letter, all[static_cast<std::size_t>(place)]);
    return Value::text(std::move(letter));
}

} // namespace

std::nullopt_t Evaluator::fail(Fault fault, Range range, std::string name) {
    if (!m_problem)
        m_problem = Problem{fault, range, std::move(name)};
    return std::nullopt;
}

std::optional<Value> Evaluator::evaluate(const Expression& expression) {
    if (!m_budget.take(1))
        return failSpent(expression.range);
    return std::visit([&](const auto& node) { return of(node, expression); }, expression.node);
}

std::optional<Value> Evaluator::found(Value value, Range range) {
    if (value.isMissing())
        m_missing.push_back(range);
    return value;
}

// A new list, map or text: so that nothing deeper or larger than the limits exists anywhere.
std::optional<Value> Evaluator::built(Value value, Range range) {
    if (value.depth() > m_budget.limits().depth)
        return fail(Fault::TooDeepValue, range);
    return value;
}

std::optional<Value> Evaluator::of(const Literal& node, const Expression&) {
    return node.value;
}

std::optional<Value> Evaluator::of(const Name& node, const Expression& whole) {
    const auto place = std::find_if(m_scope.rbegin(), m_scope.rend(),
                                    [&](const auto& each) { return each.first == node.name; });
    return found(place == m_scope.rend() ? Value() : place->second, whole.range);
}

std::optional<Value> Evaluator::of(const ListLiteral& node, const Expression& whole) {
    std::vector<Value> items;
    items.reserve(node.items.size());
    for (const auto& item : node.items) {
        auto value = evaluate(*item);
        if (!value)
            return std::nullopt;
        items.push_back(std::move(*value));
    }
    return built(node.isTuple ? Value::tuple(std::move(items)) : Value::list(std::move(items)), whole.range);
}

std::optional<Value> Evaluator::of(const MapLiteral& node, const Expression& whole) {
    std::vector<Member> members;
    members.reserve(node.entries.size());
    for (const auto& entry : node.entries) {
        const auto key = evaluate(*entry.key);
        auto value = key ? evaluate(*entry.value) : std::nullopt;
        if (!value)
            return std::nullopt;
        if (!key->is(ValueKind::Text))
            return fail(Fault::NotAKey, entry.key->range, std::string(id(key->kind())));
        members.emplace_back(key->text(), std::move(*value));
    }
    return built(Value::map(std::move(members)), whole.range);
}

std::optional<Value> Evaluator::of(const Attribute& node, const Expression& whole) {
    const auto object = evaluate(*node.object);
    if (!object)
        return std::nullopt;
    return found(object->at(std::string_view(node.name)), whole.range);
}

std::optional<Value> Evaluator::of(const Index& node, const Expression& whole) {
    const auto object = evaluate(*node.object);
    const auto index = object ? evaluate(*node.index) : std::nullopt;
    if (!index)
        return std::nullopt;
    if (index->is(ValueKind::Text))
        return found(object->at(index->text()), whole.range);
    if (!index->is(ValueKind::Integer) && !index->is(ValueKind::Bool))
        return found({}, whole.range);
    if (object->is(ValueKind::Text)) {
        if (!m_budget.take(1, object->text().size() * 4))
            return failSpent(whole.range);
        return found(letterAt(object->text(), index->integer()), whole.range);
    }
    return found(object->at(index->integer()), whole.range);
}

std::optional<Value> Evaluator::of(const ItemsCall& node, const Expression& whole) {
    const auto object = evaluate(*node.object);
    if (!object)
        return std::nullopt;
    if (!object->is(ValueKind::Map) && !object->isMissing())
        return fail(Fault::NotAFunction, whole.range, std::string(id(object->kind())) + ".items");
    if (!m_budget.take(object->members().size()))
        return failSpent(whole.range);
    std::vector<Value> pairs;
    pairs.reserve(object->members().size());
    for (const auto& [key, value] : object->members())
        pairs.push_back(Value::tuple({Value::text(key), value}));
    return built(Value::list(std::move(pairs)), whole.range);
}

std::optional<Value> Evaluator::of(const Call& node, const Expression& whole) {
    const Signature* signature = findSignature(node.name);
    const Implementation implementation = findImplementation(node.name);
    if (!signature || !implementation)
        return fail(Fault::UnknownFunction, node.nameRange, node.name);

    const auto parameters = signature->parameters;
    std::vector<Value> values(parameters.size());
    std::vector<Range> places(parameters.size(), node.nameRange);
    std::vector<bool> given(parameters.size());
    std::vector<Member> named;
    std::size_t position = 0;
    std::size_t weight = 0;
    for (const Argument& argument : node.arguments) {
        auto value = evaluate(*argument.value);
        if (!value)
            return std::nullopt;
        weight = std::min(weight + value->weight(), m_budget.limits().workBytes + 1);
        if (signature->takesAnyNames) {
            named.emplace_back(argument.name, std::move(*value));
            continue;
        }
        std::size_t place = position;
        if (argument.name.empty()) {
            ++position;
        } else {
            place = 0;
            while (place < parameters.size() && parameters[place].name != argument.name)
                ++place;
        }
        if (place >= parameters.size())
            return fail(Fault::TooManyArguments, argument.range, node.name);
        values[place] = std::move(*value);
        places[place] = argument.range;
        given[place] = true;
    }
    for (std::size_t i = 0; i < parameters.size(); ++i) {
        if (!given[i])
            values[i] = fallbackOf(parameters[i]);
    }
    if (!m_budget.take(1, weight))
        return failSpent(whole.range);

    auto outcome = implementation({values, named, m_surroundings, m_budget});
    if (outcome.isRefused) {
        const Refusal& refusal = outcome.refusal;
        if (refusal.fault != Fault::WrongArgument || refusal.argument >= parameters.size())
            return fail(refusal.fault, whole.range, node.name);
        std::string name = node.name + ".";
        name.append(parameters[refusal.argument].name)
            .append(" ")
            .append(id(values[refusal.argument].kind()));
        return fail(Fault::WrongArgument, places[refusal.argument], std::move(name));
    }
    Value& result = outcome.value;
    if (result.is(ValueKind::Text) && !m_budget.take(0, result.text().size()))
        return failSpent(whole.range);
    return built(std::move(result), whole.range);
}

std::optional<Value> Evaluator::of(const Unary& node, const Expression& whole) {
    const auto operand = evaluate(*node.operand);
    if (!operand)
        return std::nullopt;
    if (node.op == UnaryOperator::Not)
        return Value::boolean(!operand->truth());
    const bool isMinus = node.op == UnaryOperator::Minus;
    if (!operand->isNumber())
        return fail(Fault::WrongType, whole.range,
                    std::string(isMinus ? "- " : "+ ").append(id(operand->kind())));
    if (operand->is(ValueKind::Float))
        return isMinus ? Value::number(-operand->number()) : *operand;
    const auto result = isMinus ? difference(0, operand->integer()) : operand->integer();
    if (!result)
        return fail(Fault::NumberOverflow, whole.range);
    return Value::integer(*result);
}

std::optional<Value> Evaluator::of(const Binary& node, const Expression& whole) {
    auto left = evaluate(*node.left);
    if (!left)
        return std::nullopt;
    if (node.op == BinaryOperator::And || node.op == BinaryOperator::Or) // gives one of the two, as in Python
        return left->truth() == (node.op == BinaryOperator::Or) ? left : evaluate(*node.right);
    const auto right = evaluate(*node.right);
    if (!right)
        return std::nullopt;
    const auto result = calculated(node.op, *left, *right, m_budget);
    if (const auto* fault = std::get_if<Fault>(&result)) {
        const bool isType = *fault == Fault::WrongType;
        return fail(*fault, whole.range,
                    isType ? described(sourceOf(node.op), *left, *right) : std::string());
    }
    return built(std::get<Value>(result), whole.range);
}

std::optional<Value> Evaluator::of(const Comparison& node, const Expression&) {
    auto left = evaluate(*node.first);
    if (!left)
        return std::nullopt;
    for (const auto& step : node.steps) {
        auto right = evaluate(*step.operand);
        const auto isTrue = right ? holds(step, *left, *right) : std::nullopt;
        if (!isTrue)
            return std::nullopt;
        if (!*isTrue)
            return Value::boolean(false);
        left = std::move(right);
    }
    return Value::boolean(true);
}

std::optional<bool> Evaluator::holds(const Comparison::Step& step, const Value& left, const Value& right) {
    if (!m_budget.take(1, std::min(left.weight(), right.weight())))
        return failSpent(step.operatorRange);
    switch (step.op) {
    case Comparator::Equal:
        return equal(left, right);
    case Comparator::NotEqual:
        return !equal(left, right);
    case Comparator::In:
        return contains(step, left, right);
    case Comparator::NotIn: {
        const auto isIn = contains(step, left, right);
        return isIn ? std::optional(!*isIn) : std::nullopt;
    }
    default:
        break;
    }
    const auto order = compared(left, right);
    if (!order)
        return fail(Fault::WrongType, step.operatorRange, described(sourceOf(step.op), left, right));
    switch (step.op) {
    case Comparator::Greater:
        return *order == Order::Greater;
    case Comparator::GreaterEqual:
        return *order != Order::Less;
    case Comparator::Less:
        return *order == Order::Less;
    default:
        return *order != Order::Greater;
    }
}

std::optional<bool> Evaluator::contains(const Comparison::Step& step, const Value& needle, const Value& hay) {
    if (!m_budget.take(1 + hay.items().size(), hay.weight()))
        return failSpent(step.operatorRange);
    if (hay.is(ValueKind::Text) && needle.is(ValueKind::Text))
        return hay.text().find(needle.text()) != std::string_view::npos;
    if (hay.is(ValueKind::Map))
        return needle.is(ValueKind::Text) && hay.has(needle.text());
    if (hay.is(ValueKind::List)) {
        return std::any_of(hay.items().begin(), hay.items().end(),
                           [&needle](const Value& item) { return equal(item, needle); });
    }
    if (hay.isMissing())
        return false;
    return fail(Fault::WrongType, step.operatorRange, described(sourceOf(step.op), needle, hay));
}

} // namespace content_template
