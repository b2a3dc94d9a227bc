#include "content_template/Shape.h"

#include "content_template/FunctionTable.h"

#include <algorithm>

namespace content_template {
namespace {

Shape textShape(TextForm form) {
    return {ShapeKind::Text, form};
}

Shape of(ShapeKind kind) {
    Shape shape;
    shape.kind = kind;
    return shape;
}

Shape shapeOf(const Variable& variable) {
    Shape shape;
    shape.canBeMissing = variable.canBeMissing;
    shape.form = variable.form;
    switch (variable.inside) {
    case Inside::Texts:
        shape.kind = ShapeKind::Texts;
        shape.isRow = variable.name == "fire_result";
        return shape;
    case Inside::Rows:
        shape.kind = ShapeKind::Rows;
        return shape;
    case Inside::Results:
        shape.kind = ShapeKind::Results;
        return shape;
    case Inside::Policy:
        shape.kind = ShapeKind::Policy;
        return shape;
    case Inside::Nothing:
        break;
    }
    switch (variable.type) {
    case Type::Number:
    case Type::Integer:
        shape.kind = ShapeKind::Number;
        break;
    case Type::Bool:
        shape.kind = ShapeKind::Bool;
        break;
    default:
        shape.kind = ShapeKind::Text;
        break;
    }
    return shape;
}

Shape elementOf(const Shape& list) {
    switch (list.kind) {
    case ShapeKind::Results:
        return of(ShapeKind::Result);
    case ShapeKind::Rows: {
        auto row = of(ShapeKind::Texts);
        row.isRow = true;
        return row;
    }
    default:
        return {};
    }
}

/// The text functions that keep a text plain when it was.
bool keepsForm(std::string_view name) {
    static constexpr std::string_view names[] = {"string",   "capitalize",   "lower",
                                                 "upper",    "title",        "trim",
                                                 "truncate", "removeprefix", "removesuffix"};
    return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

/// The text functions whose result never has a quote, a backslash or a line break.
bool isPlain(std::string_view name) {
    static constexpr std::string_view names[] = {
        "base64_encoding", "md5_encoding",  "url_encoding",    "format_date",   "format_duration",
        "format_type",     "format_region", "format_severity", "format_status",
    };
    return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

Shape shapeOf(const Call& call, const Scope& scope) {
    const auto* function = findFunction(call.name);
    if (function == nullptr)
        return {};
    const auto first = call.arguments.empty() || !call.arguments.front().value
                           ? Shape()
                           : content_template::shapeOf(*call.arguments.front().value, scope);
    if (call.name == "to_json" || call.name == "quote") {
        auto shape = of(ShapeKind::Json);
        shape.inner = call.name == "quote" ? ShapeKind::Text : first.kind;
        return shape;
    }
    if (call.name == "first" || call.name == "last")
        return elementOf(first);
    if (call.name == "enumerate" || call.name == "dictsort") {
        auto shape = of(ShapeKind::Pairs);
        shape.inner = call.name == "enumerate"     ? elementOf(first).kind
                      : first.is(ShapeKind::Texts) ? ShapeKind::Text
                                                   : ShapeKind::Unknown;
        shape.isRow = first.is(ShapeKind::Rows) || first.isRow;
        shape.isUsers = first.is(ShapeKind::Texts);
        return shape;
    }
    if (call.name == "sort" || call.name == "list")
        return first.isList() && first.isTree() ? first : of(ShapeKind::List);
    switch (function->result) {
    case Type::Number:
    case Type::Integer:
        return of(ShapeKind::Number);
    case Type::Bool:
        return of(ShapeKind::BoolWord);
    case Type::List:
        return of(ShapeKind::List);
    case Type::Map:
        return of(ShapeKind::Map);
    case Type::Text:
        if (isPlain(call.name))
            return textShape(TextForm::Plain);
        if (keepsForm(call.name))
            return textShape(first.is(ShapeKind::Text) || !first.is(ShapeKind::Number) ? first.form
                                                                                       : TextForm::Plain);
        return textShape(TextForm::Free);
    default:
        return {};
    }
}

Shape shapeOf(const Literal& literal) {
    switch (literal.value.kind()) {
    case ValueKind::Text: {
        const auto text = literal.value.text();
        return textShape(text.find_first_of("\"\\\n\r\t") == std::string_view::npos ? TextForm::Plain
                                                                                    : TextForm::Free);
    }
    case ValueKind::Integer:
    case ValueKind::Float:
        return of(ShapeKind::Number);
    case ValueKind::Bool:
        return of(ShapeKind::Bool);
    default:
        return {};
    }
}

Shape merged(const Shape& left, const Shape& right) {
    if (left.kind != right.kind)
        return {};
    auto shape = left;
    shape.form = left.form == TextForm::Free ? left.form : right.form;
    shape.isUsers = left.isUsers && right.isUsers;
    shape.canBeMissing = left.canBeMissing && right.canBeMissing;
    return shape;
}

Shape shapeOf(const Binary& binary, const Scope& scope) {
    if (!binary.left || !binary.right)
        return {};
    const auto left = content_template::shapeOf(*binary.left, scope);
    const auto right = content_template::shapeOf(*binary.right, scope);
    switch (binary.op) {
    case BinaryOperator::Add:
        if (left.is(ShapeKind::Text) || right.is(ShapeKind::Text)) {
            const bool plain = left.is(ShapeKind::Text) && left.form == TextForm::Plain &&
                               right.is(ShapeKind::Text) && right.form == TextForm::Plain;
            return textShape(plain ? TextForm::Plain : TextForm::Free);
        }
        return left.is(ShapeKind::Number) && right.is(ShapeKind::Number) ? of(ShapeKind::Number) : Shape();
    case BinaryOperator::And:
    case BinaryOperator::Or: {
        auto shape = merged(left, right);
        if (binary.op == BinaryOperator::Or)
            shape.canBeMissing = right.canBeMissing;
        return shape;
    }
    default:
        return of(ShapeKind::Number);
    }
}

} // namespace

bool Shape::isTree() const {
    switch (kind) {
    case ShapeKind::Alert:
    case ShapeKind::Policy:
    case ShapeKind::Results:
    case ShapeKind::Result:
    case ShapeKind::Rows:
    case ShapeKind::Texts:
        return true;
    default:
        return false;
    }
}

bool Shape::isList() const {
    return is(ShapeKind::Results) || is(ShapeKind::Rows) || is(ShapeKind::List) || is(ShapeKind::Pairs);
}

Scope::Scope(const Value& alert)
    : m_alert(&alert) {
    push("alert", of(ShapeKind::Alert));
}

const Shape* Scope::find(std::string_view name) const {
    const auto found = std::find_if(m_names.rbegin(), m_names.rend(),
                                    [name](const auto& entry) { return entry.first == name; });
    return found == m_names.rend() ? nullptr : &found->second;
}

std::span<const Variable> tableOf(const Shape& object) {
    switch (object.kind) {
    case ShapeKind::Alert:
        return alertVariables();
    case ShapeKind::Result:
        return resultVariables();
    case ShapeKind::Policy:
        return policyVariables();
    default:
        return {};
    }
}

Shape memberOf(const Shape& object, std::string_view name, const Scope& scope) {
    const auto table = tableOf(object);
    if (!table.empty()) {
        if (const auto* variable = findVariable(table, name))
            return shapeOf(*variable);
        // What the alert at hand has is real, documented or not.
        const auto& alert = scope.alert();
        const bool has = object.is(ShapeKind::Alert)    ? alert.has(name)
                         : object.is(ShapeKind::Policy) ? alert.at("policy").has(name)
                                                        : alert.at("results").at(0).has(name);
        return has ? Shape() : of(ShapeKind::NoSuch);
    }
    if (object.is(ShapeKind::Texts)) {
        auto shape = textShape(TextForm::Free);
        shape.isUsers = true;
        shape.isRow = object.isRow;
        shape.canBeMissing = true;
        return shape;
    }
    return {};
}

Shape shapeOf(const Expression& expression, const Scope& scope) {
    if (const auto* literal = std::get_if<Literal>(&expression.node))
        return shapeOf(*literal);
    if (const auto* name = std::get_if<Name>(&expression.node)) {
        const auto* shape = scope.find(name->name);
        return shape == nullptr ? of(ShapeKind::NoSuch) : *shape;
    }
    if (const auto* attribute = std::get_if<Attribute>(&expression.node))
        return attribute->object ? memberOf(shapeOf(*attribute->object, scope), attribute->name, scope)
                                 : Shape();
    if (const auto* index = std::get_if<Index>(&expression.node)) {
        if (!index->object || !index->index)
            return {};
        const auto object = shapeOf(*index->object, scope);
        if (const auto* literal = std::get_if<Literal>(&index->index->node);
            literal != nullptr && literal->value.is(ValueKind::Text))
            return memberOf(object, literal->value.text(), scope);
        return object.is(ShapeKind::Texts) ? memberOf(object, {}, scope) : elementOf(object);
    }
    if (const auto* call = std::get_if<Call>(&expression.node))
        return shapeOf(*call, scope);
    if (const auto* items = std::get_if<ItemsCall>(&expression.node)) {
        auto shape = of(ShapeKind::Pairs);
        const auto object = items->object ? shapeOf(*items->object, scope) : Shape();
        shape.inner = object.is(ShapeKind::Texts) ? ShapeKind::Text : ShapeKind::Unknown;
        shape.isUsers = object.is(ShapeKind::Texts);
        shape.isRow = object.isRow;
        return shape;
    }
    if (std::holds_alternative<ListLiteral>(expression.node))
        return of(ShapeKind::List);
    if (std::holds_alternative<MapLiteral>(expression.node))
        return of(ShapeKind::Map);
    if (const auto* unary = std::get_if<Unary>(&expression.node))
        return of(unary->op == UnaryOperator::Not ? ShapeKind::Bool : ShapeKind::Number);
    if (const auto* binary = std::get_if<Binary>(&expression.node))
        return shapeOf(*binary, scope);
    return of(ShapeKind::Bool); // a comparison
}

void enter(const For& loop, Scope& scope) {
    const auto iterable = loop.iterable ? shapeOf(*loop.iterable, scope) : Shape();
    if (loop.targets.size() == 1) {
        scope.push(loop.targets[0].name, elementOf(iterable));
        return;
    }
    Shape first;
    Shape second;
    if (iterable.is(ShapeKind::Pairs)) {
        second.kind = iterable.inner;
        second.isUsers = iterable.isUsers;
        second.isRow = iterable.isRow;
        if (const auto* call = std::get_if<Call>(&loop.iterable->node); call && call->name == "enumerate")
            first.kind = ShapeKind::Number;
        else
            first = textShape(TextForm::Free);
    }
    for (std::size_t i = 0; i < loop.targets.size(); ++i)
        scope.push(loop.targets[i].name, i == 0 ? first : second);
}

} // namespace content_template
