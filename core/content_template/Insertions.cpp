#include "content_template/Insertions.h"

#include <algorithm>

namespace content_template {
namespace {

using core::Certainty;
using core::Weight;

constexpr unsigned inText = 1;
constexpr unsigned inKey = 2;
constexpr unsigned asValue = 4;
constexpr unsigned asKey = 8;
constexpr unsigned elsewhere = 16;

unsigned contextOf(const JsonPath& path) {
    switch (path.expect) {
    case Expect::InText:
        return inText;
    case Expect::InKey:
        return inKey;
    case Expect::Value:
    case Expect::ValueOrEnd:
        return asValue;
    case Expect::Key:
    case Expect::KeyOrEnd:
        return asKey;
    default:
        return elsewhere;
    }
}

bool isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/// A text of JSON as a text of the template language; nothing when an escape means something else there.
std::optional<std::string> asLiteral(std::string_view json) {
    for (std::size_t i = 0; i < json.size(); ++i) {
        if (static_cast<unsigned char>(json[i]) < 0x20)
            return std::nullopt;
        if (json[i] != '\\')
            continue;
        ++i;
        if (i == json.size() || std::string_view("\"\\nt").find(json[i]) == std::string_view::npos)
            return std::nullopt;
    }
    return '"' + std::string(json) + '"';
}

/// The whole text in quotes around an insertion as one expression.
std::optional<Fix> joinedFix(const Work& work, std::size_t begin) {
    std::string sum;
    const auto append = [&sum](std::string_view part) {
        if (!sum.empty())
            sum += " + ";
        sum += part;
    };
    for (auto at = begin + 1; at < work.text.size();) {
        const auto* zone = work.zoneAt(at);
        if (zone == nullptr)
            return std::nullopt;
        if (zone->kind == ZoneKind::Code) {
            const auto code = work.textOf(zone->range);
            if (!code.starts_with("{{") || code.starts_with("{{-") || code.ends_with("-}}"))
                return std::nullopt;
            const auto inner = std::string(work.textOf(innerOf(work, zone->range)));
            if (inner.empty())
                return std::nullopt;
            append("string(" + inner + ")");
            at = zone->range.end;
            continue;
        }
        if (zone->kind != ZoneKind::Text)
            return std::nullopt;
        auto end = at;
        while (end < zone->range.end && work.text[end] != '"')
            end += work.text[end] == '\\' ? 2 : 1;
        end = std::min(end, zone->range.end);
        const auto literal = asLiteral(work.textOf({at, end}));
        if (!literal)
            return std::nullopt;
        if (end > at)
            append(*literal);
        if (end < zone->range.end)
            return Fix{{begin, end + 1}, "{{ (" + sum + ") | quote }}"};
        at = end;
    }
    return std::nullopt;
}

/// The range of "| quote" at the end of an expression; empty when it is written another way.
Range filterRange(const Work& work, Range piece, const Expression& expression) {
    const auto* call = std::get_if<Call>(&expression.node);
    if (call == nullptr || call->form != CallForm::Filter || innerOf(work, piece).end != expression.range.end)
        return {};
    auto begin = call->operatorRange.begin;
    while (begin > piece.begin && isBlank(work.text[begin - 1]))
        --begin;
    return {begin, innerOf(work, piece).end};
}

} // namespace

Range innerOf(const Work& work, Range piece) {
    auto begin = piece.begin + 2;
    auto end = piece.end < 2 ? piece.end : piece.end - 2;
    if (begin >= end)
        return {piece.begin, piece.begin};
    if (work.text[begin] == '-')
        ++begin;
    if (end > begin && work.text[end - 1] == '-')
        --end;
    while (begin < end && isBlank(work.text[begin]))
        ++begin;
    while (end > begin && isBlank(work.text[end - 1]))
        --end;
    return {begin, end};
}

std::string withFilter(const Work& work, Range piece, const Expression& expression, std::string_view filter) {
    const auto inner = innerOf(work, piece);
    const bool isSum = inner == expression.range && (std::holds_alternative<Unary>(expression.node) ||
                                                     std::holds_alternative<Binary>(expression.node) ||
                                                     std::holds_alternative<Comparison>(expression.node));
    std::string text(work.textOf({piece.begin, inner.begin}));
    text += isSum ? "(" : "";
    text += work.textOf(inner);
    text += isSum ? ")" : "";
    text += " | " + std::string(filter);
    if (inner.end < work.text.size() && !isBlank(work.text[inner.end]) && work.text[inner.end] != '-')
        text += ' ';
    text += work.textOf({inner.end, piece.end});
    return text;
}

void Insertions::note(Range piece, const ExpressionPtr& expression, const Shape& shape,
                      const std::vector<JsonPath>& paths) {
    auto& entry = m_entries[piece.begin];
    entry.piece = piece;
    entry.expression = expression;
    entry.shape = shape;
    for (const auto& path : paths) {
        entry.contexts |= contextOf(path);
        entry.isOutermost = path.stack.empty();
        if (path.isInside())
            entry.textBegin = path.begin;
    }
}

void Insertions::tell() {
    for (const auto& [place, entry] : m_entries) {
        if (m_work.isFull())
            return;
        // What is known of it already matters more.
        if (m_work.hasIssueIn(entry.piece))
            continue;
        if (entry.contexts == asValue || entry.contexts == asKey)
            tellBare(entry);
        else if (entry.contexts == inText || entry.contexts == inKey)
            tellQuoted(entry);
    }
}

Found& Insertions::add(std::string_view id, Weight weight, Certainty certainty, const Entry& entry) {
    return m_work.add(id, weight, certainty, entry.piece,
                      {{"expression", excerptOf(m_work.textOf(innerOf(m_work, entry.piece)))}},
                      weight == Weight::Error ? Effect::BreaksJson : Effect::None);
}

void Insertions::tellBare(const Entry& entry) {
    const auto fix = [&](std::string_view filter) {
        return Fix{entry.piece, withFilter(m_work, entry.piece, *entry.expression, filter)};
    };
    const auto& shape = entry.shape;
    if (shape.is(ShapeKind::Text) && entry.isOutermost && entry.contexts == asValue) {
        add("not-an-object", Weight::Error, Certainty::Documented, entry);
    } else if (shape.is(ShapeKind::Text) && shape.isRow) {
        add("row-value-unquoted", Weight::Warning, Certainty::Observed, entry).issue.fix = fix("quote");
    } else if (shape.is(ShapeKind::Text)) {
        add("text-unquoted", Weight::Error, Certainty::Documented, entry).issue.fix = fix("quote");
    } else if (shape.is(ShapeKind::Alert)) {
        add("alert-without-to-json", Weight::Warning, Certainty::Documented, entry).issue.fix =
            fix("to_json");
    } else if (shape.isTree()) {
        add("map-without-to-json", Weight::Warning, Certainty::Documented, entry).issue.fix = fix("to_json");
    } else if (shape.is(ShapeKind::List) || shape.is(ShapeKind::Map)) {
        add("list-printed-as-python", Weight::Error, Certainty::Documented, entry).issue.fix = fix("to_json");
    } else if (shape.is(ShapeKind::Bool)) {
        add("bool-without-to-json", Weight::Warning, Certainty::Inferred, entry).issue.fix = fix("to_json");
    } else if (shape.is(ShapeKind::Number) && shape.canBeMissing) {
        add("number-may-be-missing", Weight::Hint, Certainty::Documented, entry).issue.fix = fix("int");
    }
}

bool Insertions::isWhole(const Entry& entry) const {
    return entry.piece.begin > 0 && m_work.text[entry.piece.begin - 1] == '"' &&
           entry.textBegin + 1 == entry.piece.begin && entry.piece.end < m_work.text.size() &&
           m_work.text[entry.piece.end] == '"';
}

void Insertions::tellQuoted(const Entry& entry) {
    const auto& shape = entry.shape;
    const bool whole = isWhole(entry);
    const Range around{entry.piece.begin - 1, entry.piece.end + 1};
    const auto unquoted = [&](std::string_view filter) {
        return Fix{around, filter.empty() ? std::string(m_work.textOf(entry.piece))
                                          : withFilter(m_work, entry.piece, *entry.expression, filter)};
    };
    const bool isTree = shape.isTree() || shape.is(ShapeKind::List) || shape.is(ShapeKind::Map);
    const bool isNumber =
        shape.is(ShapeKind::Number) || (shape.is(ShapeKind::Json) && shape.inner == ShapeKind::Number);
    if (isNumber) {
        if (!whole || entry.contexts == inKey)
            return;
        const bool isField = std::holds_alternative<Attribute>(entry.expression->node);
        add("number-in-quotes", isField ? Weight::Warning : Weight::Hint, Certainty::Inferred, entry)
            .issue.fix = unquoted({});
    } else if (shape.is(ShapeKind::Json)) {
        auto& issue = add("quotes-in-quotes", Weight::Error, Certainty::Documented, entry).issue;
        const auto filter = filterRange(m_work, entry.piece, *entry.expression);
        if (whole)
            issue.fix = unquoted({});
        else if (!filter.empty() && shape.inner == ShapeKind::Text)
            issue.fix = Fix{filter, {}};
    } else if (isTree) {
        auto& issue = add("map-in-quotes", Weight::Error, Certainty::Documented, entry).issue;
        if (whole)
            issue.fix = unquoted("to_json");
    } else if (shape.is(ShapeKind::Text) && shape.form == TextForm::Free) {
        auto& issue = add("text-in-quotes", Weight::Warning, Certainty::Documented, entry).issue;
        if (whole)
            issue.fix = unquoted("quote");
        else
            issue.fix = joinedFix(m_work, entry.textBegin);
    }
}

} // namespace content_template
