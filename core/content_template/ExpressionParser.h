#pragma once

#include "content_template/Ast.h"
#include "content_template/Lexer.h"
#include "content_template/Problem.h"

#include <optional>
#include <vector>

namespace content_template {

/// Parses the tokens of one tag: Jinja2's grammar, cut to what the vendor documents.
class ExpressionParser {
public:
    ExpressionParser(const std::vector<Token>& tokens, std::size_t maxDepth);

    /// A whole expression; null after a problem that leaves none.
    ExpressionPtr expression();

    const Token& token() const { return m_tokens[m_at]; }
    void next() { m_at += m_at + 1 < m_tokens.size() ? 1 : 0; }
    bool takeOperator(std::string_view op);
    bool takeName(std::string_view name);
    /// Adds the problem that nothing may stand here, unless it is the end.
    void expectEnd();
    void fail(Fault fault, Range range, std::string name = {});
    void failUnexpected();

    bool hasFailed() const { return m_failed; }
    /// Also those of calls, which leave the expression whole.
    std::vector<Problem>& problems() { return m_problems; }

private:
    class Deeper;

    ExpressionPtr parseOr();
    ExpressionPtr parseAnd();
    ExpressionPtr parseNot();
    ExpressionPtr parseComparison();
    std::optional<Comparison::Step> takeComparator();
    ExpressionPtr parseSum();
    ExpressionPtr parseProduct();
    ExpressionPtr parseUnary(bool withFilters);
    ExpressionPtr parsePrimary();
    ExpressionPtr parseName();
    ExpressionPtr parseParentheses();
    ExpressionPtr parseList();
    ExpressionPtr parseMap();
    ExpressionPtr parsePostfixes(ExpressionPtr object, std::size_t begin);
    ExpressionPtr parseAttribute(const ExpressionPtr& object, std::size_t begin);
    ExpressionPtr parseIndex(const ExpressionPtr& object, std::size_t begin);
    ExpressionPtr parseCall(const ExpressionPtr& callee, std::size_t begin);
    ExpressionPtr parseFilters(ExpressionPtr filtered, std::size_t begin);
    bool parseArguments(std::vector<Argument>& arguments);
    bool refuseUndocumented();

    ExpressionPtr make(Expression::Node node, std::size_t begin, std::size_t height);
    std::size_t lastEnd() const { return m_at == 0 ? 0 : m_tokens[m_at - 1].range.end; }

    const std::vector<Token>& m_tokens;
    std::size_t m_maxDepth;
    std::size_t m_at = 0;
    std::size_t m_depth = 0;
    bool m_failed = false;
    std::vector<Problem> m_problems;
};

/// What the call lacks against the signature of its function: problems for the author.
std::vector<Problem> problemsOf(const Call& call);

} // namespace content_template
