#include "content_template/ResultMap.h"

#include "content_template/JsonPath.h"
#include "content_template/Shape.h"

#include <algorithm>

namespace content_template {
namespace {

const Expression* findOutput(const Block& block, Range source) {
    for (const auto& piece : block) {
        if (source.begin < piece.range.begin || source.begin >= piece.range.end)
            continue;
        if (const auto* output = std::get_if<Output>(&piece.node))
            return piece.range == source ? output->expression.get() : nullptr;
        if (const auto* loop = std::get_if<For>(&piece.node))
            return findOutput(loop->body, source);
        if (const auto* condition = std::get_if<If>(&piece.node)) {
            for (const auto& branch : condition->branches) {
                if (const auto* found = findOutput(branch.body, source))
                    return found;
            }
        }
    }
    return nullptr;
}

const For* findLoop(const Block& block, std::size_t place, std::string_view text) {
    for (const auto& piece : block) {
        if (place < piece.range.begin || place >= piece.range.end)
            continue;
        if (const auto* condition = std::get_if<If>(&piece.node)) {
            for (const auto& branch : condition->branches) {
                if (const auto* found = findLoop(branch.body, place, text))
                    return found;
            }
        }
        const auto* loop = std::get_if<For>(&piece.node);
        if (loop == nullptr)
            continue;
        if (const auto* inner = findLoop(loop->body, place, text))
            return inner;
        const auto behind =
            text.substr(place + 1, loop->endTag.begin - std::min(loop->endTag.begin, place + 1));
        const bool isLast =
            place < loop->endTag.begin && behind.find_first_not_of(" \t\r\n") == std::string_view::npos;
        return isLast ? loop : nullptr;
    }
    return nullptr;
}

} // namespace

const Insertion* ResultMap::insertionAt(std::size_t at) const {
    const Insertion* found = nullptr;
    for (const auto& insertion : m_work.rendering->insertions) {
        if (insertion.result.begin > at)
            break;
        if (!insertion.result.empty())
            found = &insertion;
    }
    return found;
}

const Insertion* ResultMap::emptyInsertionBefore(std::size_t at) const {
    const auto& text = m_work.rendering->text;
    const auto token = at == 0 ? std::string::npos : text.find_last_not_of(" \t\r\n", at - 1);
    if (token == std::string::npos || std::string_view(":,[").find(text[token]) == std::string_view::npos)
        return nullptr;
    for (const auto& insertion : m_work.rendering->insertions) {
        if (insertion.result.empty() && token < insertion.result.begin && insertion.result.begin <= at)
            return &insertion;
    }
    return nullptr;
}

Range ResultMap::placeOf(std::size_t at) const {
    const auto* before = insertionAt(at);
    if (before != nullptr && at < before->result.end)
        return before->source;
    const auto& texts = m_work.rendering->texts;
    const auto after =
        std::upper_bound(texts.begin(), texts.end(), at, [](std::size_t place, const PrintedText& each) {
            return place < each.result.begin;
        });
    if (after == texts.begin() || at >= std::prev(after)->result.end)
        return {m_work.text.size(), m_work.text.size()};
    const auto place = std::prev(after)->source.begin + at - std::prev(after)->result.begin;
    return {place, place + 1};
}

const Expression* ResultMap::outputAt(Range source) const {
    return findOutput(m_work.syntax.result.pieces(), source);
}

bool ResultMap::isNumber(const Expression& expression) const {
    return shapeOf(expression, Scope(m_work.alert)).is(ShapeKind::Number);
}

const For* ResultMap::loopEndingAt(std::size_t place) const {
    return findLoop(m_work.syntax.result.pieces(), place, m_work.text);
}

} // namespace content_template
