#include "content_template/Compare.h"

#include "content_template/Letters.h"

#include <algorithm>
#include <cmath>

namespace content_template {
namespace {

template <typename T>
Order orderOf(const T& left, const T& right) {
    if (left < right)
        return Order::Less;
    return right < left ? Order::Greater : Order::Same;
}

// Exact, where a conversion to double would not be.
Order orderOf(std::int64_t left, double right) {
    if (right >= 0x1p63)
        return Order::Less;
    if (right < -0x1p63)
        return Order::Greater;
    const auto whole = static_cast<std::int64_t>(right); // toward zero
    if (left != whole)
        return left < whole ? Order::Less : Order::Greater;
    return orderOf(0.0, right - static_cast<double>(whole));
}

Order numbers(const Value& left, const Value& right) {
    const bool isFloat = left.is(ValueKind::Float);
    if (isFloat && right.is(ValueKind::Float))
        return orderOf(left.number(), right.number());
    if (isFloat) {
        const Order order = orderOf(right.integer(), left.number());
        return order == Order::Less ? Order::Greater : order == Order::Greater ? Order::Less : Order::Same;
    }
    if (right.is(ValueKind::Float))
        return orderOf(left.integer(), right.number());
    return orderOf(left.integer(), right.integer());
}

} // namespace

bool equal(const Value& left, const Value& right) {
    if (left.isNumber() && right.isNumber())
        return numbers(left, right) == Order::Same;
    if (left.kind() != right.kind())
        return false;
    switch (left.kind()) {
    case ValueKind::Text:
        return left.text() == right.text();
    case ValueKind::List:
        return left.isTuple() == right.isTuple() &&
               std::equal(left.items().begin(), left.items().end(), right.items().begin(),
                          right.items().end(), [](const Value& a, const Value& b) { return equal(a, b); });
    case ValueKind::Map:
        return left.members().size() == right.members().size() &&
               std::all_of(left.members().begin(), left.members().end(), [&right](const Member& member) {
                   return right.has(member.first) && equal(member.second, right.at(member.first));
               });
    default:
        return true;
    }
}

std::optional<Order> compared(const Value& left, const Value& right, LetterCase letterCase) {
    if (left.isNumber() && right.isNumber())
        return numbers(left, right);
    if (left.is(ValueKind::Text) && right.is(ValueKind::Text)) {
        if (letterCase == LetterCase::Ignored)
            return orderOf(lower(left.text()), lower(right.text()));
        return orderOf(left.text(), right.text());
    }
    if (!left.is(ValueKind::List) || !right.is(ValueKind::List) || left.isTuple() != right.isTuple())
        return std::nullopt;
    const auto& first = left.items();
    const auto& second = right.items();
    for (std::size_t i = 0; i < std::min(first.size(), second.size()); ++i) {
        if (!equal(first[i], second[i]))
            return compared(first[i], second[i], LetterCase::Respected);
    }
    return orderOf(first.size(), second.size());
}

} // namespace content_template
