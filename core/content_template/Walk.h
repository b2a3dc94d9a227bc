#pragma once

#include "content_template/Ast.h"

#include <type_traits>
#include <variant>

/// Visits every expression of a template, outer ones before inner ones, in the order of the text.
namespace content_template {

template <typename Visit>
void walkExpression(const ExpressionPtr& expression, const Visit& visit) {
    if (!expression)
        return;
    visit(*expression);
    std::visit(
        [&](const auto& node) {
            using Node = std::decay_t<decltype(node)>;
            if constexpr (std::is_same_v<Node, ListLiteral>) {
                for (const auto& item : node.items)
                    walkExpression(item, visit);
            } else if constexpr (std::is_same_v<Node, MapLiteral>) {
                for (const auto& entry : node.entries) {
                    walkExpression(entry.key, visit);
                    walkExpression(entry.value, visit);
                }
            } else if constexpr (std::is_same_v<Node, Attribute> || std::is_same_v<Node, ItemsCall>) {
                walkExpression(node.object, visit);
            } else if constexpr (std::is_same_v<Node, Index>) {
                walkExpression(node.object, visit);
                walkExpression(node.index, visit);
            } else if constexpr (std::is_same_v<Node, Call>) {
                for (const auto& argument : node.arguments)
                    walkExpression(argument.value, visit);
            } else if constexpr (std::is_same_v<Node, Unary>) {
                walkExpression(node.operand, visit);
            } else if constexpr (std::is_same_v<Node, Binary>) {
                walkExpression(node.left, visit);
                walkExpression(node.right, visit);
            } else if constexpr (std::is_same_v<Node, Comparison>) {
                walkExpression(node.first, visit);
                for (const auto& step : node.steps)
                    walkExpression(step.operand, visit);
            }
        },
        expression.get()->node);
}

template <typename Visit>
void walkExpressions(const Block& block, const Visit& visit) {
    for (const auto& piece : block) {
        if (const auto* output = std::get_if<Output>(&piece.node)) {
            walkExpression(output->expression, visit);
        } else if (const auto* condition = std::get_if<If>(&piece.node)) {
            for (const auto& branch : condition->branches) {
                walkExpression(branch.condition, visit);
                walkExpressions(branch.body, visit);
            }
        } else if (const auto* loop = std::get_if<For>(&piece.node)) {
            walkExpression(loop->iterable, visit);
            walkExpressions(loop->body, visit);
        }
    }
}

} // namespace content_template
