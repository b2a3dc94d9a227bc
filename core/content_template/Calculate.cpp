#include "content_template/Evaluator.h"
#include "content_template/Numbers.h"

#include <cmath>
#include <optional>

namespace content_template {
namespace {

using Calculated = std::variant<Value, Fault>;

bool isWhole(const Value& value) {
    return value.is(ValueKind::Integer) || value.is(ValueKind::Bool);
}

Calculated orOverflow(std::optional<std::int64_t> whole) {
    return whole ? Calculated(Value::integer(*whole)) : Calculated(Fault::NumberOverflow);
}

Calculated orOverflow(double number) {
    return std::isfinite(number) ? Calculated(Value::number(number)) : Calculated(Fault::NumberOverflow);
}

Calculated wholes(BinaryOperator op, std::int64_t left, std::int64_t right) {
    switch (op) {
    case BinaryOperator::Add:
        return orOverflow(sum(left, right));
    case BinaryOperator::Subtract:
        return orOverflow(difference(left, right));
    case BinaryOperator::Multiply:
        return orOverflow(product(left, right));
    case BinaryOperator::FloorDivide:
        return orOverflow(quotient(left, right));
    case BinaryOperator::Modulo:
        return Value::integer(remainder(left, right));
    default:
        return orOverflow(static_cast<double>(left) / static_cast<double>(right));
    }
}

Calculated numbers(BinaryOperator op, double left, double right) {
    switch (op) {
    case BinaryOperator::Add:
        return orOverflow(left + right);
    case BinaryOperator::Subtract:
        return orOverflow(left - right);
    case BinaryOperator::Multiply:
        return orOverflow(left * right);
    case BinaryOperator::FloorDivide:
        return orOverflow(floorQuotient(left, right));
    case BinaryOperator::Modulo:
        return orOverflow(floorRemainder(left, right));
    default:
        return orOverflow(left / right);
    }
}

Calculated repeated(const Value& value, std::int64_t count, Budget& budget) {
    const auto times = static_cast<std::size_t>(count < 0 ? 0 : count);
    const auto parts = value.is(ValueKind::List) ? value.items().size() : 0;
    const auto weight = value.is(ValueKind::Text) ? value.text().size() : value.weight();
    if (times > budget.limits().workBytes || weight > budget.limits().workBytes ||
        !budget.take(parts * times, weight * times))
        return budget.isSpent() ? budget.fault() : Fault::TooMuchMemory;
    if (value.is(ValueKind::Text)) {
        std::string text;
        text.reserve(value.text().size() * times);
        for (std::size_t i = 0; i < times && !value.text().empty(); ++i)
            text += value.text();
        return Value::text(std::move(text));
    }
    std::vector<Value> items;
    for (std::size_t i = 0; i < times && parts > 0; ++i)
        items.insert(items.end(), value.items().begin(), value.items().end());
    return value.isTuple() ? Value::tuple(std::move(items)) : Value::list(std::move(items));
}

Calculated joined(const Value& left, const Value& right, Budget& budget) {
    if (left.is(ValueKind::Text)) {
        if (!budget.take(0, left.text().size() + right.text().size()))
            return budget.fault();
        std::string text(left.text());
        text += right.text();
        return Value::text(std::move(text));
    }
    auto items = left.items();
    if (!budget.take(items.size() + right.items().size()))
        return budget.fault();
    items.insert(items.end(), right.items().begin(), right.items().end());
    return left.isTuple() ? Value::tuple(std::move(items)) : Value::list(std::move(items));
}

} // namespace

Calculated calculated(BinaryOperator op, const Value& left, const Value& right, Budget& budget) {
    if (left.isNumber() && right.isNumber()) {
        const bool divides =
            op == BinaryOperator::Divide || op == BinaryOperator::FloorDivide || op == BinaryOperator::Modulo;
        if (divides && right.number() == 0)
            return Fault::DivisionByZero;
        if (isWhole(left) && isWhole(right))
            return wholes(op, left.integer(), right.integer());
        return numbers(op, left.number(), right.number());
    }
    const bool isList =
        left.is(ValueKind::List) && right.is(ValueKind::List) && left.isTuple() == right.isTuple();
    if (op == BinaryOperator::Add && ((left.is(ValueKind::Text) && right.is(ValueKind::Text)) || isList))
        return joined(left, right, budget);
    if (op == BinaryOperator::Multiply) {
        const auto repeats = [](const Value& value) {
            return value.is(ValueKind::Text) || value.is(ValueKind::List);
        };
        if (repeats(left) && isWhole(right))
            return repeated(left, right.integer(), budget);
        if (isWhole(left) && repeats(right))
            return repeated(right, left.integer(), budget);
    }
    return Fault::WrongType;
}

} // namespace content_template
