#pragma once

#include "content_template/Ast.h"
#include "content_template/Variables.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// What an expression is, as far as it can be told without an alert.
namespace content_template {

enum class ShapeKind {
    Unknown, ///< nothing is known
    NoSuch,  ///< a name or field that does not exist: prints nothing
    Alert,   ///< alert
    Policy,  ///< alert.policy
    Results, ///< alert.results
    Result,  ///< alert.results[0]
    Rows,    ///< alert.fire_results
    Texts,   ///< a map of texts: labels, annotations, a row
    Text,
    Number,
    Bool,     ///< prints True or False
    BoolWord, ///< prints true or false (startswith, endswith: documented)
    Json,     ///< what quote or to_json gives
    List,     ///< made in the template
    Map,      ///< made in the template
    Pairs,    ///< a list of pairs: items(), enumerate, dictsort
};

struct Shape {
    ShapeKind kind = ShapeKind::Unknown;
    TextForm form = TextForm::Free; ///< of a text
    bool isUsers = false;           ///< a value of a label, annotation or row: text whose name the user chose
    bool isRow = false;             ///< a row, or a value of one
    bool canBeMissing = false;
    ShapeKind inner = ShapeKind::Unknown; ///< of Json: what was made JSON; of Pairs: what the second ones are

    bool is(ShapeKind other) const { return kind == other; }
    /// A list or map that comes from the alert.
    bool isTree() const;
    bool isList() const;
};

/// The names that are known at a place.
class Scope {
public:
    explicit Scope(const Value& alert);

    const Shape* find(std::string_view name) const;
    void push(std::string name, Shape shape) { m_names.emplace_back(std::move(name), shape); }
    std::size_t size() const { return m_names.size(); }
    void shrink(std::size_t size) { m_names.resize(size); }
    const std::vector<std::pair<std::string, Shape>>& names() const { return m_names; }
    const Value& alert() const { return *m_alert; }

private:
    std::vector<std::pair<std::string, Shape>> m_names;
    const Value* m_alert;
};

Shape shapeOf(const Expression& expression, const Scope& scope);
/// Of object.name.
Shape memberOf(const Shape& object, std::string_view name, const Scope& scope);
/// The table of the names that an object has; empty when it takes any name.
std::span<const Variable> tableOf(const Shape& object);
/// Adds the targets of a loop to the scope.
void enter(const For& loop, Scope& scope);

} // namespace content_template
