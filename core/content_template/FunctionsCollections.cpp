#include "content_template/Compare.h"
#include "content_template/Implementations.h"
#include "content_template/Numbers.h"

#include <algorithm>

namespace content_template::functions {
namespace {

// Whether every item has an order with the next: sorting needs it for all pairs, and the orders are by kind.
bool canSort(const std::vector<Value>& items, Budget& budget) {
    const auto weight = Value::list(items).weight();
    std::size_t rounds = 1;
    while (rounds < 64 && (items.size() >> rounds) > 0)
        ++rounds;
    if (weight > budget.limits().workBytes || !budget.take(items.size() * rounds, weight * rounds))
        return false;
    return std::adjacent_find(items.begin(), items.end(), [](const Value& left, const Value& right) {
               return !compared(left, right, LetterCase::Ignored);
           }) == items.end();
}

} // namespace

Outcome enumerate(const Arguments& arguments) {
    if (!arguments[1].is(ValueKind::Integer))
        return refuse(1);
    auto items = iterated(arguments[0], arguments.budget);
    if (!items)
        return refuse(arguments, 0);
    auto place = std::optional(arguments[1].integer());
    for (Value& item : *items) {
        if (!place)
            return refuse(1, Fault::NumberOverflow);
        item = Value::tuple({Value::integer(*place), item});
        place = content_template::sum(*place, 1);
    }
    return Value::list(std::move(*items));
}

Outcome list(const Arguments& arguments) {
    auto items = iterated(arguments[0], arguments.budget);
    return items ? Outcome(Value::list(std::move(*items))) : refuse(arguments, 0);
}

Outcome dict(const Arguments& arguments) {
    return Value::map({arguments.named.begin(), arguments.named.end()});
}

Outcome first(const Arguments& arguments) {
    const auto items = iterated(arguments[0], arguments.budget);
    if (!items)
        return refuse(arguments, 0);
    return items->empty() ? Value() : items->front();
}

Outcome last(const Arguments& arguments) {
    const auto items = iterated(arguments[0], arguments.budget);
    if (!items)
        return refuse(arguments, 0);
    return items->empty() ? Value() : items->back();
}

// As Jinja2: without regard to letter case, equal items stay in their order, also when reversed.
Outcome sort(const Arguments& arguments) {
    auto items = iterated(arguments[0], arguments.budget);
    if (!items || !canSort(*items, arguments.budget))
        return refuse(arguments, 0);
    const Order before = arguments[1].truth() ? Order::Greater : Order::Less;
    // Lists of mixed content may lack an order deep inside; then they are taken as equal, and said so below.
    bool hasOrder = true;
    std::stable_sort(items->begin(), items->end(),
                     [&hasOrder, before](const Value& left, const Value& right) {
                         const auto order = compared(left, right, LetterCase::Ignored);
                         hasOrder = hasOrder && order.has_value();
                         return order == before;
                     });
    return hasOrder ? Outcome(Value::list(std::move(*items))) : refuse(0);
}

Outcome dictsort(const Arguments& arguments) {
    const Value& map = arguments[0];
    if (map.isMissing())
        return Value::list({});
    if (!map.is(ValueKind::Map))
        return refuse(0);
    std::vector<Value> pairs;
    for (const auto& [key, value] : map.members())
        pairs.push_back(Value::tuple({Value::text(key), value}));
    if (!arguments.budget.take(pairs.size(), map.weight()))
        return refuse(arguments, 0);
    std::stable_sort(pairs.begin(), pairs.end(), [](const Value& left, const Value& right) {
        return compared(left.items().front(), right.items().front(), LetterCase::Ignored) == Order::Less;
    });
    return Value::list(std::move(pairs));
}

Outcome join(const Arguments& arguments) {
    const auto items = iterated(arguments[0], arguments.budget);
    if (!items)
        return refuse(arguments, 0);
    const std::string separator = printed(arguments[1]);
    std::string result;
    for (std::size_t i = 0; i < items->size(); ++i) {
        if (i > 0)
            result += separator;
        result += printed((*items)[i]);
        if (!arguments.budget.take(1, separator.size()))
            return refuse(arguments, 1);
    }
    return Value::text(std::move(result));
}

} // namespace content_template::functions
