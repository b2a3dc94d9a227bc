#include "content_template/CheckWork.h"
#include "content_template/Names.h"
#include "content_template/Shape.h"
#include "content_template/Suggest.h"
#include "content_template/Walk.h"

namespace content_template {
namespace {

using core::Certainty;
using core::Weight;

class NameCheck {
public:
    explicit NameCheck(Work& work)
        : m_work(work)
        , m_scope(work.alert) {}

    void run() { walk(m_work.syntax.result.pieces()); }

private:
    void walk(const Block& block) {
        for (const auto& piece : block) {
            if (m_work.isFull())
                return;
            if (const auto* output = std::get_if<Output>(&piece.node)) {
                check(output->expression);
            } else if (const auto* condition = std::get_if<If>(&piece.node)) {
                for (const auto& branch : condition->branches) {
                    check(branch.condition);
                    walk(branch.body);
                }
            } else if (const auto* loop = std::get_if<For>(&piece.node)) {
                walkLoop(*loop);
            }
        }
    }

    void walkLoop(const For& loop) {
        check(loop.iterable);
        if (loop.iterable)
            checkTargets(loop);
        const auto outer = m_scope.size();
        enter(loop, m_scope);
        walk(loop.body);
        m_scope.shrink(outer);
    }

    void checkTargets(const For& loop) {
        const auto shape = shapeOf(*loop.iterable, m_scope);
        const auto range = whole(*loop.iterable);
        const auto text = std::string(m_work.textOf(range));
        if (loop.targets.size() < 2)
            return;
        const bool isMap = shape.isTree() && !shape.isList();
        if (!isMap && (!shape.isList() || shape.is(ShapeKind::Pairs)))
            return;
        auto& found =
            m_work.add(isMap ? "map-without-items" : "list-without-enumerate", Weight::Error,
                       Certainty::Documented, range, {{"expression", excerptOf(text)}}, Effect::BreaksJson);
        found.issue.fix =
            isMap ? Fix{{range.end, range.end}, ".items()"} : Fix{range, "enumerate(" + text + ")"};
    }

    static Range whole(const Expression& expression) { return expression.range; }

    void check(const ExpressionPtr& expression) {
        walkExpression(expression, [this](const Expression& each) {
            if (m_work.isFull())
                return;
            if (const auto* name = std::get_if<Name>(&each.node))
                checkName(each, *name);
            else if (const auto* attribute = std::get_if<Attribute>(&each.node))
                checkAttribute(each, *attribute);
            else if (const auto* index = std::get_if<Index>(&each.node))
                checkIndex(each, *index);
            else if (const auto* comparison = std::get_if<Comparison>(&each.node))
                checkComparison(*comparison);
        });
    }

    void tellUnknown(Range place, std::string_view name, const std::string& suggestion, const Fix& fix) {
        const bool isNear = !suggestion.empty();
        FindingArguments arguments{{"name", excerptOf(name)}};
        if (isNear)
            arguments.emplace_back("suggestion", suggestion);
        auto& found = m_work.add(isNear ? "unknown-variable-near" : "unknown-variable", Weight::Error,
                                 Certainty::Documented, place, std::move(arguments), Effect::BreaksJson);
        if (isNear)
            found.issue.fix = fix;
    }

    void checkName(const Expression& expression, const Name& name) {
        if (m_scope.find(name.name) != nullptr)
            return;
        if (name.name == "loop") {
            m_work.add("undocumented-loop", Weight::Error, Certainty::Inferred, expression.range, {},
                       Effect::BreaksJson);
            return;
        }
        std::vector<std::string_view> known;
        for (const auto& [each, shape] : m_scope.names())
            known.push_back(each);
        std::string suggestion(nearest(name.name, known));
        if (name.name == "null" || name.name == "nil")
            suggestion = "None";
        if (suggestion.empty() && name.name == "alerts")
            suggestion = "alert";
        if (suggestion.empty() && findVariable(alertVariables(), name.name) != nullptr)
            suggestion = "alert." + name.name;
        if (suggestion.empty()) {
            const auto field = suggestField(name.name, alertVariables());
            if (!field.empty())
                suggestion = "alert." + std::string(field);
        }
        tellUnknown(expression.range, name.name, suggestion, {expression.range, suggestion});
    }

    void checkAttribute(const Expression& expression, const Attribute& attribute) {
        if (!attribute.object)
            return;
        const auto object = shapeOf(*attribute.object, m_scope);
        const auto place = attribute.nameRange.empty() ? expression.range : attribute.nameRange;
        if (object.is(ShapeKind::Results) || object.is(ShapeKind::Rows)) {
            const auto end = attribute.object->range.end;
            const auto list = std::string(m_work.textOf(attribute.object->range));
            auto& found = m_work.add(
                "list-without-index", Weight::Error, Certainty::Documented, expression.range,
                {{"expression", excerptOf(m_work.textOf(expression.range))}, {"list", excerptOf(list)}},
                Effect::BreaksJson);
            found.issue.fix = Fix{{end, end}, "[0]"};
            return;
        }
        if (!memberOf(object, attribute.name, m_scope).is(ShapeKind::NoSuch) || object.is(ShapeKind::NoSuch))
            return;
        const auto suggested = suggestionIn(object, attribute.name);
        const auto parent = std::string(m_work.textOf(attribute.object->range));
        tellUnknown(expression.range, parent + "." + attribute.name,
                    suggested.empty() ? suggested : parent + "." + suggested, {place, suggested});
    }

    static std::string suggestionIn(const Shape& object, std::string_view name) {
        return std::string(object.is(ShapeKind::Alert) ? suggestAlertField(name)
                                                       : suggestField(name, tableOf(object)));
    }

    void checkIndex(const Expression& expression, const Index& index) {
        if (!index.object || !index.index)
            return;
        const auto* literal = std::get_if<Literal>(&index.index->node);
        const auto object = shapeOf(*index.object, m_scope);
        if (literal == nullptr || !literal->value.is(ValueKind::Text) ||
            !memberOf(object, literal->value.text(), m_scope).is(ShapeKind::NoSuch))
            return;
        const auto suggested = suggestionIn(object, literal->value.text());
        const auto parent = std::string(m_work.textOf(index.object->range));
        tellUnknown(expression.range, m_work.textOf(expression.range),
                    suggested.empty() ? suggested : parent + "." + suggested,
                    {expression.range, parent + "." + suggested});
    }

    void checkComparison(const Comparison& comparison) {
        const Expression* left = comparison.first.get();
        for (const auto& step : comparison.steps) {
            const Expression* right = step.operand.get();
            if (left != nullptr && right != nullptr && step.op != Comparator::In &&
                step.op != Comparator::NotIn) {
                compare(*left, *right);
                compare(*right, *left);
            }
            left = right;
        }
    }

    /// What a variable is compared with, when that is a literal.
    void compare(const Expression& variable, const Expression& constant) {
        const auto* literal = std::get_if<Literal>(&constant.node);
        if (literal == nullptr || std::holds_alternative<Literal>(variable.node))
            return;
        const auto shape = shapeOf(variable, m_scope);
        const auto& value = literal->value;
        const auto name = excerptOf(m_work.textOf(variable.range));
        if (shape.is(ShapeKind::Number) && value.is(ValueKind::Text)) {
            auto& found = m_work.add("number-compared-with-text", Weight::Warning, Certainty::Documented,
                                     constant.range,
                                     {{"name", name}, {"text", excerptOf(m_work.textOf(constant.range))}});
            const auto digits = value.text();
            if (!digits.empty() && digits.find_first_not_of("0123456789") == std::string_view::npos)
                found.issue.fix = Fix{constant.range, std::string(digits)};
        } else if (shape.isRow && shape.is(ShapeKind::Text) &&
                   (value.is(ValueKind::Integer) || value.is(ValueKind::Float))) {
            auto& found = m_work.add("row-value-compared-with-number", Weight::Warning, Certainty::Observed,
                                     variable.range, {{"name", name}});
            found.issue.fix =
                Fix{variable.range, "float(" + std::string(m_work.textOf(variable.range)) + ")"};
        } else if (value.is(ValueKind::Text) && isStatus(variable)) {
            checkStatus(constant, value.text());
        }
    }

    bool isStatus(const Expression& expression) const {
        const auto* attribute = std::get_if<Attribute>(&expression.node);
        return attribute != nullptr && attribute->name == "status" && attribute->object &&
               shapeOf(*attribute->object, m_scope).is(ShapeKind::Alert);
    }

    void checkStatus(const Expression& constant, std::string_view text) {
        if (findName(statusNames(), text) != nullptr)
            return;
        std::vector<std::string_view> known;
        for (const auto& name : statusNames())
            known.push_back(name.value);
        auto suggestion = nearest(text, known);
        if (text == "ok" || text == "OK" || text == "recovered" || text == "recovery" || text == "恢复")
            suggestion = "resolved";
        else if (text == "alerting" || text == "triggered" || text == "trigger" || text == "触发")
            suggestion = "firing";
        auto& found = m_work.add("status-never-so", Weight::Warning, Certainty::Documented, constant.range,
                                 {{"value", excerptOf(text)}});
        if (!suggestion.empty())
            found.issue.fix = Fix{constant.range, "\"" + std::string(suggestion) + "\""};
    }

    Work& m_work;
    Scope m_scope;
};

} // namespace

void checkNames(Work& work) {
    NameCheck(work).run();
}

} // namespace content_template
