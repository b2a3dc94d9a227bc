#include "content_template/ExpressionParser.h"

#include <algorithm>
#include <array>

namespace content_template {
namespace {

std::size_t heightOf(const std::vector<ExpressionPtr>& parts) {
    std::size_t height = 0;
    for (const auto& part : parts)
        height = std::max(height, part->height);
    return height;
}

bool isKeyword(std::string_view name) {
    constexpr std::array<std::string_view, 12> keywords = {
        "and", "or", "not", "in", "is", "if", "else", "elif", "for", "endif", "endfor", "recursive"};
    return std::find(keywords.begin(), keywords.end(), name) != keywords.end();
}

// As Jinja2: both spellings.
std::optional<Value> constantOf(std::string_view name) {
    if (name == "True" || name == "true")
        return Value::boolean(true);
    if (name == "False" || name == "false")
        return Value::boolean(false);
    if (name == "None" || name == "none")
        return Value::null();
    return std::nullopt;
}

} // namespace

// Counts the levels of recursion while it lives.
class ExpressionParser::Deeper {
public:
    explicit Deeper(ExpressionParser& parser)
        : m_parser(parser) {
        if (++m_parser.m_depth > m_parser.m_maxDepth)
            m_parser.fail(Fault::TooDeepTemplate, m_parser.token().range);
    }
    ~Deeper() { --m_parser.m_depth; }
    Deeper(const Deeper&) = delete;
    Deeper& operator=(const Deeper&) = delete;

private:
    ExpressionParser& m_parser;
};

ExpressionParser::ExpressionParser(const std::vector<Token>& tokens, std::size_t maxDepth)
    : m_tokens(tokens)
    , m_maxDepth(maxDepth) {
}

bool ExpressionParser::takeOperator(std::string_view op) {
    if (!token().is(op))
        return false;
    next();
    return true;
}

bool ExpressionParser::takeName(std::string_view name) {
    if (!token().isName(name))
        return false;
    next();
    return true;
}

void ExpressionParser::fail(Fault fault, Range range, std::string name) {
    if (m_failed) // what follows the first one is noise
        return;
    m_failed = true;
    m_problems.push_back({fault, range, std::move(name)});
}

void ExpressionParser::failUnexpected() {
    if (!refuseUndocumented())
        fail(Fault::UnexpectedToken, token().range, std::string(token().source));
}

void ExpressionParser::expectEnd() {
    if (!m_failed && token().kind != TokenKind::End)
        failUnexpected();
}

// Constructs of Jinja2 and of other languages that people try.
bool ExpressionParser::refuseUndocumented() {
    constexpr std::array<std::string_view, 12> operators = {"~",  "**", "<<", ">>", ":=", "<>",
                                                            "&&", "||", "->", "&",  "^",  ";"};
    const Token& here = token();
    if (here.kind == TokenKind::Operator &&
        std::find(operators.begin(), operators.end(), here.source) != operators.end()) {
        fail(Fault::UndocumentedOperator, here.range, std::string(here.source));
        return true;
    }
    if (here.isName("is")) {
        fail(Fault::UndocumentedTest, here.range);
        return true;
    }
    if (here.isName("if")) {
        fail(Fault::UndocumentedCondition, here.range);
        return true;
    }
    return false;
}

ExpressionPtr ExpressionParser::make(Expression::Node node, std::size_t begin, std::size_t height) {
    if (height + 1 > m_maxDepth) {
        fail(Fault::TooDeepTemplate, {begin, lastEnd()});
        return nullptr;
    }
    return std::make_shared<const Expression>(Expression{{begin, lastEnd()}, std::move(node), height + 1});
}

ExpressionPtr ExpressionParser::expression() {
    const Deeper deeper(*this);
    return m_failed ? nullptr : parseOr();
}

ExpressionPtr ExpressionParser::parseOr() {
    const auto begin = token().range.begin;
    auto left = parseAnd();
    while (left && token().isName("or")) {
        const Range range = token().range;
        next();
        const auto right = parseAnd();
        if (!right)
            return nullptr;
        left = make(Binary{BinaryOperator::Or, range, left, right}, begin,
                    std::max(left->height, right->height));
    }
    return left;
}

ExpressionPtr ExpressionParser::parseAnd() {
    const auto begin = token().range.begin;
    auto left = parseNot();
    while (left && token().isName("and")) {
        const Range range = token().range;
        next();
        const auto right = parseNot();
        if (!right)
            return nullptr;
        left = make(Binary{BinaryOperator::And, range, left, right}, begin,
                    std::max(left->height, right->height));
    }
    return left;
}

ExpressionPtr ExpressionParser::parseNot() {
    const Token& here = token();
    if (!here.isName("not"))
        return parseComparison();
    next();
    const Deeper deeper(*this);
    const auto operand = m_failed ? nullptr : parseNot();
    return operand ? make(Unary{UnaryOperator::Not, here.range, operand}, here.range.begin, operand->height)
                   : nullptr;
}

std::optional<Comparison::Step> ExpressionParser::takeComparator() {
    constexpr std::array<std::pair<std::string_view, Comparator>, 6> comparators = {
        {{"==", Comparator::Equal},
         {"!=", Comparator::NotEqual},
         {">", Comparator::Greater},
         {">=", Comparator::GreaterEqual},
         {"<", Comparator::Less},
         {"<=", Comparator::LessEqual}}};
    const Token& here = token();
    for (const auto& [source, comparator] : comparators) {
        if (takeOperator(source))
            return Comparison::Step{comparator, here.range, nullptr};
    }
    if (takeName("in"))
        return Comparison::Step{Comparator::In, here.range, nullptr};
    if (here.isName("not") && m_at + 1 < m_tokens.size() && m_tokens[m_at + 1].isName("in")) {
        next();
        next();
        return Comparison::Step{Comparator::NotIn, {here.range.begin, lastEnd()}, nullptr};
    }
    return std::nullopt;
}

ExpressionPtr ExpressionParser::parseComparison() {
    const auto begin = token().range.begin;
    const auto first = parseSum();
    if (!first)
        return nullptr;
    Comparison comparison{first, {}};
    std::size_t height = first->height;
    while (auto step = takeComparator()) {
        step->operand = parseSum();
        if (!step->operand)
            return nullptr;
        height = std::max(height, step->operand->height);
        comparison.steps.push_back(std::move(*step));
    }
    return comparison.steps.empty() ? first : make(std::move(comparison), begin, height);
}

ExpressionPtr ExpressionParser::parseSum() {
    const auto begin = token().range.begin;
    auto left = parseProduct();
    while (left && (token().is("+") || token().is("-"))) {
        const auto op = token().is("+") ? BinaryOperator::Add : BinaryOperator::Subtract;
        const Range range = token().range;
        next();
        const auto right = parseProduct();
        if (!right)
            return nullptr;
        left = make(Binary{op, range, left, right}, begin, std::max(left->height, right->height));
    }
    return left;
}

ExpressionPtr ExpressionParser::parseProduct() {
    constexpr std::array<std::pair<std::string_view, BinaryOperator>, 4> operators = {
        {{"*", BinaryOperator::Multiply},
         {"/", BinaryOperator::Divide},
         {"//", BinaryOperator::FloorDivide},
         {"%", BinaryOperator::Modulo}}};
    const auto begin = token().range.begin;
    auto left = parseUnary(true);
    while (left) {
        const Token& here = token();
        const auto op = std::find_if(operators.begin(), operators.end(),
                                     [&here](const auto& each) { return here.is(each.first); });
        if (op == operators.end())
            break;
        next();
        const auto right = parseUnary(true);
        if (!right)
            return nullptr;
        left =
            make(Binary{op->second, here.range, left, right}, begin, std::max(left->height, right->height));
    }
    return left;
}

// As Jinja2: a sign binds tighter than a filter, a postfix tighter than a sign.
ExpressionPtr ExpressionParser::parseUnary(bool withFilters) {
    const Deeper deeper(*this);
    if (m_failed)
        return nullptr;
    const Token& here = token();
    ExpressionPtr result;
    if (here.is("-") || here.is("+")) {
        next();
        const auto operand = parseUnary(false);
        if (!operand)
            return nullptr;
        const auto op = here.is("-") ? UnaryOperator::Minus : UnaryOperator::Plus;
        result = make(Unary{op, here.range, operand}, here.range.begin, operand->height);
    } else {
        result = parsePrimary();
        if (result)
            result = parsePostfixes(std::move(result), here.range.begin);
    }
    return result && withFilters ? parseFilters(std::move(result), here.range.begin) : result;
}

ExpressionPtr ExpressionParser::parsePrimary() {
    const Token& here = token();
    switch (here.kind) {
    case TokenKind::Name:
        return parseName();
    case TokenKind::Number:
    case TokenKind::Text:
        next();
        return make(Literal{here.value}, here.range.begin, 0);
    case TokenKind::Operator:
        if (here.is("("))
            return parseParentheses();
        if (here.is("["))
            return parseList();
        if (here.is("{"))
            return parseMap();
        break;
    case TokenKind::End:
        break;
    }
    failUnexpected();
    return nullptr;
}

ExpressionPtr ExpressionParser::parseName() {
    const Token& here = token();
    if (isKeyword(here.source)) {
        failUnexpected();
        return nullptr;
    }
    next();
    if (auto constant = constantOf(here.source))
        return make(Literal{std::move(*constant)}, here.range.begin, 0);
    return make(Name{std::string(here.source)}, here.range.begin, 0);
}

ExpressionPtr ExpressionParser::parseParentheses() {
    const auto begin = token().range.begin;
    next();
    ListLiteral tuple{{}, true};
    bool hasComma = false;
    while (!token().is(")")) {
        auto item = expression();
        if (!item)
            return nullptr;
        tuple.items.push_back(std::move(item));
        if (!takeOperator(","))
            break;
        hasComma = true;
    }
    if (!takeOperator(")")) {
        failUnexpected();
        return nullptr;
    }
    if (tuple.items.size() == 1 && !hasComma)
        return tuple.items.front();
    const auto height = heightOf(tuple.items);
    return make(std::move(tuple), begin, height);
}

ExpressionPtr ExpressionParser::parseList() {
    const auto begin = token().range.begin;
    next();
    ListLiteral list;
    while (!token().is("]")) {
        auto item = expression();
        if (!item)
            return nullptr;
        list.items.push_back(std::move(item));
        if (!takeOperator(","))
            break;
    }
    if (!takeOperator("]")) {
        failUnexpected();
        return nullptr;
    }
    const auto height = heightOf(list.items);
    return make(std::move(list), begin, height);
}

ExpressionPtr ExpressionParser::parseMap() {
    const auto begin = token().range.begin;
    next();
    MapLiteral map;
    std::size_t height = 0;
    while (!token().is("}")) {
        auto key = expression();
        if (key && !takeOperator(":")) {
            failUnexpected();
            return nullptr;
        }
        auto value = key ? expression() : nullptr;
        if (!value)
            return nullptr;
        height = std::max({height, key->height, value->height});
        map.entries.push_back({std::move(key), std::move(value)});
        if (!takeOperator(","))
            break;
    }
    if (!takeOperator("}")) {
        failUnexpected();
        return nullptr;
    }
    return make(std::move(map), begin, height);
}

} // namespace content_template
