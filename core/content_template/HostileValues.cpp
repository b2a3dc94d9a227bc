#include "content_template/HostileValues.h"

#include "content_template/SlsCuts.h"

namespace content_template {
namespace {

using namespace std::string_literals;

std::string textOf(ValueClass valueClass) {
    switch (valueClass) {
    case ValueClass::Quotes:
        return R"(it's "down")";
    case ValueClass::Backslashes:
        return R"(C:\data\)";
    case ValueClass::LineBreaks:
        return "first\nsecond\r\nthird\n";
    case ValueClass::Tabs:
        return "a\tb";
    case ValueClass::Nul:
        return "a\0b\\u0000c"s;
    case ValueClass::Braces:
        return "{{ alert.aliuid }} {% if %} ${project} }}";
    case ValueClass::ScriptEnd:
        return "</script><!-- & ]]>";
    case ValueClass::Emoji:
        return "告警 😀 👩‍👩‍👧 𝔄𝔩𝔢𝔯𝔱 𠮷";
    case ValueClass::RightToLeft:
        return "\u202Eabc\u202C שגיאה خطأ \u200F!";
    case ValueClass::Long:
        return std::string(1024, 'x');
    case ValueClass::VeryLong:
        return std::string(65536, 'x');
    default:
        return {};
    }
}

/// The alert with another value of one of its own members.
Value with(const Value& alert, std::string name, const Value& value) {
    return withValue(alert, std::array{std::optional(std::move(name))}, value);
}

Value counted(const Value& alert, std::size_t rows) {
    const auto count = Value::integer(static_cast<std::int64_t>(rows));
    return with(alert, "fire_results_count", count);
}

Value rowOf(const Value& rows) {
    const auto first = rows.at(std::int64_t{0});
    if (first.is(ValueKind::Map))
        return first;
    return Value::map({{"host", Value::text("example.com")}, {"cnt", Value::text("49")}}, Origin::Alert);
}

/// The results with `rows` instead of their own raw_results.
Value withRows(const Value& alert, const Value& rows) {
    std::vector<Value> results;
    for (const auto& result : alert.at("results").items()) {
        auto changed = with(result, "raw_results", rows);
        for (const auto* name : {"raw_results_count", "raw_result_count"}) {
            if (changed.has(name))
                changed = with(changed, name, Value::integer(static_cast<std::int64_t>(rows.items().size())));
        }
        const auto first = rows.at(std::int64_t{0});
        results.push_back(
            with(changed, "fire_result", first.is(ValueKind::Map) ? first : Value::map({}, Origin::Alert)));
    }
    const auto changed = with(alert, "fire_results", rows);
    return counted(with(changed, "results", Value::list(std::move(results), Origin::Alert)),
                   rows.items().size());
}

Value withStatus(const Value& alert, bool isResolved) {
    const auto time = alert.at("alert_time").is(ValueKind::Integer) ? alert.at("alert_time").integer() : 0;
    const auto changed = with(alert, "status", Value::text(isResolved ? "resolved" : "firing"));
    return with(changed, "resolve_time", Value::integer(isResolved ? time : 0));
}

} // namespace

Value hostileValue(ValueClass valueClass, const AlertField& field, const Value& given) {
    if (isText(valueClass))
        return cutBySls(Value::text(textOf(valueClass)));
    switch (valueClass) {
    case ValueClass::Empty:
        return Value::text({});
    case ValueClass::Missing:
    case ValueClass::MissingNumber:
        return {};
    case ValueClass::Null:
        return Value::null();
    default:
        return valueAt(given, field.path);
    }
}

bool takes(const AlertField& field, ValueClass valueClass) {
    if (field.kind == FieldKind::Number)
        return valueClass == ValueClass::MissingNumber || valueClass == ValueClass::Null;
    return isText(valueClass) || valueClass == ValueClass::Empty || valueClass == ValueClass::Missing ||
           valueClass == ValueClass::Null;
}

bool canOccur(const AlertField& field, ValueClass valueClass) {
    if (isText(valueClass))
        return field.form == TextForm::Free;
    switch (valueClass) {
    case ValueClass::Empty:
        return field.form == TextForm::Free || field.canBeMissing;
    case ValueClass::Missing:
    case ValueClass::MissingNumber:
        return field.canBeMissing;
    case ValueClass::Null:
        return false;
    default:
        return true;
    }
}

std::vector<Value> wholeAlerts(ValueClass valueClass, const Value& alert) {
    const auto noRows = Value::list({}, Origin::Alert);
    switch (valueClass) {
    case ValueClass::NoLabels: {
        const auto none = Value::map({}, Origin::Alert);
        return {with(alert, "labels", none), with(alert, "annotations", none)};
    }
    case ValueClass::NoRows: {
        const auto changed = withRows(alert, noRows);
        return {changed, with(changed, "results", noRows)};
    }
    case ValueClass::ManyRows: {
        const std::vector<Value> rows(SlsLimits::rows, rowOf(alert.at("fire_results")));
        return {withRows(alert, Value::list(rows, Origin::Alert))};
    }
    case ValueClass::Resolved:
        return {withStatus(alert, true)};
    case ValueClass::Firing:
        if (alert.at("status").text() == "resolved")
            return {withStatus(alert, false)};
        return {};
    default:
        return {};
    }
}

} // namespace content_template
