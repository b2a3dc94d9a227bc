#include "content_template/Render.h"

#include "content_template/BatchBody.h"
#include "content_template/Evaluator.h"
#include "content_template/Implementations.h"
#include "content_template/ToJson.h"

#include <algorithm>
#include <set>

namespace content_template {
namespace {

class Renderer {
public:
    Renderer(std::string_view text, const Value& alert, const Options& options)
        : m_text(text)
        , m_surroundings(options.surroundings)
        , m_budget(options.limits)
        , m_scope{{"alert", inSlsOrder(alert)}}
        , m_evaluator(m_surroundings, m_budget, m_scope) {}

    bool run(const Block& block) {
        return std::all_of(block.begin(), block.end(), [this](const Piece& piece) {
            return std::visit([&](const auto& node) { return carryOut(node, piece); }, piece.node);
        });
    }

    core::Error error() const { return toError(m_evaluator.problem().value_or(Problem{}), m_text); }

    Rendering takeResult() {
        std::set<std::pair<std::size_t, std::size_t>> seen;
        for (const Range& range : m_evaluator.missing()) {
            if (seen.emplace(range.begin, range.end).second)
                m_result.missing.push_back({range});
        }
        m_result.work = m_budget.taken();
        return std::move(m_result);
    }

private:
    bool write(std::string_view text, Range source) {
        if (m_result.text.size() + text.size() > m_budget.limits().bytes) {
            m_evaluator.fail(Fault::TooMuchOutput, source);
            return false;
        }
        m_result.text += text;
        return true;
    }

    bool writeSource(Range kept, Range source) {
        const auto begin = m_result.text.size();
        if (!write(m_text.substr(kept.begin, kept.size()), source))
            return false;
        if (!kept.empty())
            m_result.texts.push_back({kept, {begin, m_result.text.size()}});
        return true;
    }

    bool carryOut(const Text& node, const Piece& piece) { return writeSource(node.kept, piece.range); }
    bool carryOut(const Raw& node, const Piece& piece) { return writeSource(node.kept, piece.range); }
    bool carryOut(const Comment&, const Piece&) { return true; }
    bool carryOut(const BadTag& node, const Piece& piece) {
        m_evaluator.fail(Fault::UnknownTag, piece.range, node.name);
        return false;
    }

    bool carryOut(const Output& node, const Piece& piece) {
        if (!node.expression) {
            m_evaluator.fail(Fault::UnexpectedToken, piece.range);
            return false;
        }
        const auto value = m_evaluator.evaluate(*node.expression);
        if (!value)
            return false;
        if (!m_budget.take(1, value->weight())) {
            m_evaluator.failSpent(piece.range);
            return false;
        }
        const auto begin = m_result.text.size();
        const bool isWritten = value->is(ValueKind::Text) ? write(value->text(), piece.range)
                                                          : write(printed(*value), piece.range);
        m_result.insertions.push_back({piece.range,
                                       node.expression->range,
                                       {begin, m_result.text.size()},
                                       value->kind(),
                                       value->origin()});
        return isWritten;
    }

    bool carryOut(const If& node, const Piece&) {
        for (const auto& branch : node.branches) {
            if (!branch.isElse && !branch.condition) {
                m_evaluator.fail(Fault::EmptyCondition, branch.tag);
                return false;
            }
            const auto value = branch.isElse ? Value::boolean(true) : m_evaluator.evaluate(*branch.condition);
            if (!value)
                return false;
            if (value->truth())
                return run(branch.body);
        }
        return true;
    }

    bool carryOut(const For& node, const Piece&) {
        if (!node.iterable || node.targets.empty()) {
            m_evaluator.fail(Fault::BadForTarget, node.tag);
            return false;
        }
        const auto value = m_evaluator.evaluate(*node.iterable);
        if (!value)
            return false;
        const auto items = iterated(*value, m_budget);
        if (!items) {
            if (m_budget.isSpent())
                m_evaluator.failSpent(node.tag);
            else
                m_evaluator.fail(Fault::NotIterable, node.iterable->range, std::string(id(value->kind())));
            return false;
        }
        const auto depth = m_scope.size();
        const bool isDone = std::all_of(items->begin(), items->end(), [&](const Value& item) {
            m_scope.resize(depth);
            return bind(node, item) && run(node.body);
        });
        m_scope.resize(depth);
        return isDone;
    }

    bool bind(const For& node, const Value& item) {
        if (!m_budget.take(1)) {
            m_evaluator.failSpent(node.tag);
            return false;
        }
        if (node.targets.size() == 1) {
            m_scope.emplace_back(node.targets.front().name, item);
            return true;
        }
        const auto parts = iterated(item, m_budget);
        if (!parts || parts->size() != node.targets.size()) {
            m_evaluator.fail(m_budget.isSpent() ? m_budget.fault() : Fault::UnpackMismatch,
                             {node.targets.front().range.begin, node.targets.back().range.end},
                             std::string(id(item.kind())));
            return false;
        }
        for (std::size_t i = 0; i < parts->size(); ++i)
            m_scope.emplace_back(node.targets[i].name, (*parts)[i]);
        return true;
    }

    std::string_view m_text;
    Surroundings m_surroundings;
    Budget m_budget;
    Scope m_scope;
    Evaluator m_evaluator;
    Rendering m_result;
};

} // namespace

core::Result<Rendering> render(const Template& contentTemplate, const Value& alert, const Options& options) {
    Renderer renderer(contentTemplate.text(), alert, options);
    if (!renderer.run(contentTemplate.pieces()))
        return renderer.error();
    Rendering result = renderer.takeResult();
    if (options.batch) {
        result.text = batchBody({result.text});
        result.insertions.clear();
        result.texts.clear();
    }
    return result;
}

} // namespace content_template
