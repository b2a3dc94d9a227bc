#include "content_template/Compare.h"
#include "content_template/Implementations.h"
#include "content_template/Letters.h"
#include "content_template/Numbers.h"

#include <cmath>

namespace content_template {
namespace {

std::string_view trimmed(std::string_view text) {
    return trimLeft(trimRight(text));
}

bool isWhole(const Value& value) {
    return value.is(ValueKind::Integer) || value.is(ValueKind::Bool);
}

// As Jinja2: without regard to letter case.
Outcome extreme(const Arguments& arguments, Order wanted) {
    const auto items = iterated(arguments[0], arguments.budget);
    if (!items)
        return refuse(arguments, 0);
    if (items->empty())
        return Value();
    Value result = items->front();
    for (const Value& item : *items) {
        const auto order = compared(item, result, LetterCase::Ignored);
        if (!order)
            return refuse(0);
        if (*order == wanted)
            result = item;
    }
    return result;
}

Outcome wholeNumber(const Arguments& arguments, double (*direction)(double)) {
    const Value& value = arguments[0];
    if (isWhole(value))
        return Value::integer(value.integer());
    if (!value.isNumber())
        return refuse(0);
    const auto whole = wholeOf(direction(value.number()));
    return whole ? Outcome(Value::integer(*whole)) : refuse(0, Fault::NumberOverflow);
}

} // namespace

namespace functions {

Outcome toFloat(const Arguments& arguments) {
    const Value& value = arguments[0];
    if (value.isNumber())
        return Value::number(value.number());
    const auto number = numberOf(trimmed(value.text()));
    return number ? Value::number(*number) : arguments[1];
}

Outcome toInteger(const Arguments& arguments) {
    const Value& value = arguments[0];
    if (isWhole(value))
        return Value::integer(value.integer());
    const auto text = trimmed(value.text());
    if (const auto whole = integerOf(text))
        return Value::integer(*whole);
    const auto number = value.isNumber() ? std::optional(value.number()) : numberOf(text);
    const auto whole = number ? wholeOf(std::trunc(*number)) : std::nullopt;
    return whole ? Value::integer(*whole) : arguments[1];
}

Outcome length(const Arguments& arguments) {
    const Value& value = arguments[0];
    if (value.isNumber() || value.is(ValueKind::Null))
        return refuse(0);
    return Value::integer(static_cast<std::int64_t>(value.size()));
}

Outcome absolute(const Arguments& arguments) {
    const Value& value = arguments[0];
    if (isWhole(value)) {
        const auto opposite = difference(0, value.integer());
        if (value.integer() >= 0)
            return Value::integer(value.integer());
        return opposite ? Outcome(Value::integer(*opposite)) : refuse(0, Fault::NumberOverflow);
    }
    return value.isNumber() ? Outcome(Value::number(std::fabs(value.number()))) : refuse(0);
}

Outcome least(const Arguments& arguments) {
    return extreme(arguments, Order::Less);
}

Outcome greatest(const Arguments& arguments) {
    return extreme(arguments, Order::Greater);
}

Outcome ceiling(const Arguments& arguments) {
    return wholeNumber(arguments, std::ceil);
}

Outcome floor(const Arguments& arguments) {
    return wholeNumber(arguments, std::floor);
}

Outcome round(const Arguments& arguments) {
    const Value& value = arguments[0];
    if (!value.isNumber())
        return refuse(0);
    if (!isWhole(arguments[1]))
        return refuse(1);
    const auto digits = arguments[1].integer();
    if (isWhole(value) && digits >= 0)
        return Value::integer(value.integer());
    if (digits == 0 || isWhole(value)) { // 1.56 -> 2, as documented; Jinja2 would print 2.0
        const auto whole = wholeOf(rounded(value.number(), digits));
        return whole ? Outcome(Value::integer(*whole)) : refuse(0, Fault::NumberOverflow);
    }
    return Value::number(rounded(value.number(), digits));
}

Outcome sum(const Arguments& arguments) {
    const auto items = iterated(arguments[0], arguments.budget);
    if (!items)
        return refuse(arguments, 0);
    std::int64_t whole = 0;
    double number = 0;
    bool isFloat = false;
    for (const Value& item : *items) {
        if (!item.isNumber())
            return refuse(0);
        if (!isFloat && isWhole(item)) {
            const auto total = content_template::sum(whole, item.integer());
            if (!total)
                return refuse(0, Fault::NumberOverflow);
            whole = *total;
        } else {
            number = (isFloat ? number : static_cast<double>(whole)) + item.number();
            isFloat = true;
        }
    }
    if (isFloat && !std::isfinite(number))
        return refuse(0, Fault::NumberOverflow);
    return isFloat ? Value::number(number) : Value::integer(whole);
}

} // namespace functions
} // namespace content_template
