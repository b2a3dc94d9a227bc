#pragma once

#include "content_template/Ast.h"
#include "content_template/Budget.h"
#include "content_template/Function.h"

#include <optional>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace content_template {

/// Names and what they stand for; the innermost last.
using Scope = std::vector<std::pair<std::string_view, Value>>;

/// Evaluates expressions. A failure leaves `problem` and gives nothing; after one nothing more may be
/// evaluated.
class Evaluator {
public:
    Evaluator(const Surroundings& surroundings, Budget& budget, Scope& scope)
        : m_surroundings(surroundings)
        , m_budget(budget)
        , m_scope(scope) {}

    std::optional<Value> evaluate(const Expression& expression);

    const std::optional<Problem>& problem() const { return m_problem; }
    std::nullopt_t fail(Fault fault, Range range, std::string name = {});
    std::nullopt_t failSpent(Range range) { return fail(m_budget.fault(), range); }
    /// Places whose lookup led nowhere, in the order met; may repeat.
    const std::vector<Range>& missing() const { return m_missing; }

private:
    std::optional<Value> of(const Literal& node, const Expression& whole);
    std::optional<Value> of(const Name& node, const Expression& whole);
    std::optional<Value> of(const ListLiteral& node, const Expression& whole);
    std::optional<Value> of(const MapLiteral& node, const Expression& whole);
    std::optional<Value> of(const Attribute& node, const Expression& whole);
    std::optional<Value> of(const Index& node, const Expression& whole);
    std::optional<Value> of(const Call& node, const Expression& whole);
    std::optional<Value> of(const ItemsCall& node, const Expression& whole);
    std::optional<Value> of(const Unary& node, const Expression& whole);
    std::optional<Value> of(const Binary& node, const Expression& whole);
    std::optional<Value> of(const Comparison& node, const Expression& whole);

    std::optional<Value> found(Value value, Range range);
    std::optional<Value> built(Value value, Range range);
    std::optional<bool> holds(const Comparison::Step& step, const Value& left, const Value& right);
    std::optional<bool> contains(const Comparison::Step& step, const Value& needle, const Value& hay);

    const Surroundings& m_surroundings;
    Budget& m_budget;
    Scope& m_scope;
    std::optional<Problem> m_problem;
    std::vector<Range> m_missing;
};

/// left op right for the operators that calculate; a Fault when it cannot be done.
std::variant<Value, Fault> calculated(BinaryOperator op, const Value& left, const Value& right,
                                      Budget& budget);

} // namespace content_template
