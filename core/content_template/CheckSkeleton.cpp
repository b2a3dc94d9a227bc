#include "content_template/CheckWork.h"
#include "content_template/Confusables.h"
#include "content_template/Insertions.h"
#include "content_template/JsonFaults.h"
#include "content_template/JsonPath.h"
#include "content_template/Shape.h"

#include <algorithm>
#include <limits>

namespace content_template {
namespace {

constexpr std::size_t mostPaths = 12;
constexpr std::size_t mostFaults = 20;
constexpr std::size_t deepest = 200;
constexpr std::size_t mostBytes = 4 * 1024 * 1024;

/// Reads the template as the JSON it will make, along every way through its blocks at once. A way that cannot
/// be JSON is dropped; what is wrong on all ways is wrong whatever the alert holds.
class Skeleton {
public:
    explicit Skeleton(Work& work)
        : m_work(work)
        , m_scope(work.alert)
        , m_insertions(work)
        , m_faults(work)
        , m_paths(1) {
        for (const auto& one : work.found) {
            if (one.effect == Effect::BreaksSyntax)
                m_stop = std::min(m_stop, one.issue.place.begin);
        }
    }

    void run() {
        const auto first = firstPlace();
        if (first && !startsJson(*first)) {
            const auto line = m_work.text.substr(*first, m_work.text.substr(*first).find('\n'));
            m_work.add("template-not-json", core::Weight::Error, core::Certainty::Documented,
                       {*first, *first + line.size()}, {{"text", excerptOf(line)}}, Effect::BreaksJson);
            return;
        }
        walk(m_work.syntax.result.pieces());
        finish();
        m_insertions.tell();
    }

private:
    /// Where the first text that is not blank stands, when no expression comes before it.
    std::optional<std::size_t> firstPlace() const {
        for (const auto& zone : m_work.zones) {
            if (zone.kind == ZoneKind::Code && m_work.textOf(zone.range).starts_with("{{"))
                return std::nullopt;
            if (zone.kind != ZoneKind::Text)
                continue;
            auto at = zone.range.begin;
            while (at < zone.range.end && isBlankAt(at) != 0)
                at += isBlankAt(at);
            if (at < zone.range.end)
                return isForeign(at) ? std::nullopt : std::optional(at);
        }
        return std::nullopt;
    }

    std::size_t isBlankAt(std::size_t at) const {
        if (isJsonBlank(m_work.text[at]))
            return 1;
        const auto found = confusableAt(m_work.text.substr(at));
        return found && (found->kind == Lookalike::Invisible || found->kind == Lookalike::Space)
                   ? found->length
                   : 0;
    }

    bool startsJson(std::size_t at) const {
        const auto found = confusableAt(m_work.text.substr(at));
        const auto c = found && !found->ascii.empty() ? found->ascii.front() : m_work.text[at];
        return c == '{' || c == '[' || c == '"' || (c == '/' && at + 1 < m_work.text.size());
    }

    bool isForeign(std::size_t at) const { return foreignAt(at) != nullptr; }

    const Range* foreignAt(std::size_t at) const {
        for (const auto& range : m_work.foreign) {
            if (range.begin <= at && at < range.end)
                return &range;
        }
        return nullptr;
    }

    void walk(const Block& block) {
        for (const auto& piece : block) {
            if (m_isLoose || m_paths.empty() || m_work.isFull())
                return;
            if (piece.range.begin >= m_stop) {
                m_isLoose = true;
                return;
            }
            if (const auto* text = std::get_if<Text>(&piece.node))
                readText(text->kept);
            else if (const auto* raw = std::get_if<Raw>(&piece.node))
                readText(raw->kept);
            else if (const auto* output = std::get_if<Output>(&piece.node))
                insert(piece.range, output->expression);
            else if (const auto* condition = std::get_if<If>(&piece.node))
                walkIf(*condition);
            else if (const auto* loop = std::get_if<For>(&piece.node))
                walkFor(*loop);
        }
    }

    void walkIf(const If& condition) {
        const auto before = m_paths;
        std::vector<JsonPath> after;
        bool hasElse = false;
        for (const auto& branch : condition.branches) {
            hasElse = hasElse || branch.isElse;
            m_paths = before;
            ++m_branches;
            walk(branch.body);
            --m_branches;
            join(after, m_paths);
        }
        if (!hasElse)
            join(after, before);
        m_paths = std::move(after);
        m_isLoose = m_isLoose || m_paths.empty();
    }

    void walkFor(const For& loop) {
        const auto outer = m_scope.size();
        enter(loop, m_scope);
        auto after = m_paths;
        const auto* outerLoop = m_loop;
        const auto outerBranches = m_branches;
        m_branches = 0;
        ++m_loops;
        for (int round = 0; round < 2 && !m_isLoose; ++round) {
            // What is wrong only when the body follows itself is the loop's fault.
            m_loop = round == 0 ? outerLoop : &loop;
            walk(loop.body);
            join(after, m_paths);
        }
        m_loop = outerLoop;
        m_branches = outerBranches;
        --m_loops;
        m_scope.shrink(outer);
        m_paths = std::move(after);
    }

    void join(std::vector<JsonPath>& into, const std::vector<JsonPath>& from) {
        for (const auto& path : from) {
            const bool isThere = std::any_of(into.begin(), into.end(),
                                             [&](const JsonPath& each) { return each.sameAs(path); });
            if (isThere)
                continue;
            if (into.size() >= mostPaths) {
                m_isLoose = true;
                return;
            }
            into.push_back(path);
        }
    }

    void readText(Range range) {
        for (auto at = range.begin; at < range.end && !m_isLoose && !m_paths.empty();) {
            if (const auto* foreign = foreignAt(at)) {
                if (foreign->end - foreign->begin > 4) // an expression, not a single invisible character
                    insertUnknown(*foreign);
                at = foreign->end;
                continue;
            }
            if (++m_bytes > mostBytes || at >= m_stop) {
                m_isLoose = true;
                return;
            }
            at = readByte(at, range.end);
        }
    }

    std::size_t readByte(std::size_t at, std::size_t end) {
        const char c = m_work.text[at];
        std::vector<JsonPath> alive;
        std::optional<JsonFault> fault;
        for (const auto& path : m_paths) {
            auto next = path;
            if (next.closesSmart && next.isInside()) {
                if (const auto quote = confusableAt(m_work.text.substr(at));
                    quote && quote->kind == Lookalike::Quote) {
                    if (m_paths.size() != 1) {
                        m_isLoose = true;
                        return end;
                    }
                    next.read(next.closing, at + quote->length - 1);
                    m_paths.front() = std::move(next);
                    return at + quote->length;
                }
            }
            if (const auto wrong = next.read(c, at)) {
                if (!fault)
                    fault = wrong;
                continue;
            }
            if (next.stack.size() > deepest) {
                m_isLoose = true;
                return end;
            }
            alive.push_back(std::move(next));
        }
        if (!alive.empty()) {
            m_paths.clear();
            join(m_paths, alive);
            return at + 1;
        }
        return recover(*fault, at, end);
    }

    /// Whether another round of a loop may be the right place for it.
    static bool isOfPlace(JsonFault fault) {
        switch (fault) {
        case JsonFault::ExtraComma:
        case JsonFault::MissingComma:
        case JsonFault::TrailingComma:
        case JsonFault::MissingValue:
        case JsonFault::WrongBracket:
        case JsonFault::ExtraBracket:
        case JsonFault::Unexpected:
            return true;
        default:
            return false;
        }
    }

    std::size_t recover(JsonFault fault, std::size_t at, std::size_t end) {
        if (m_loops > 0 && m_branches > 0 && isOfPlace(fault)) {
            m_paths
                .clear(); // perhaps a branch for another round: the first, the last, every one but the first
            return end;
        }
        m_paths.resize(1);
        auto& path = m_paths.front();
        if (m_loop != nullptr) {
            if (fault == JsonFault::MissingComma)
                m_faults.tellLoop(*m_loop, path);
            m_isLoose = true;
            return end;
        }
        if (++m_faultCount > mostFaults) {
            m_isLoose = true;
            return end;
        }
        const auto next = m_faults.tell(fault, path, at, end);
        if (next == JsonFaults::lost) {
            m_isLoose = true;
            return end;
        }
        return next;
    }

    void insertUnknown(Range range) {
        for (auto& path : m_paths) {
            if (path.expect == Expect::Value || path.expect == Expect::ValueOrEnd)
                path.closeValue(range.end);
            else if (path.expect == Expect::Key || path.expect == Expect::KeyOrEnd)
                path.expect = Expect::Colon;
        }
    }

    void insert(Range range, const ExpressionPtr& expression) {
        if (!expression) {
            insertUnknown(range);
            return;
        }
        if (const auto* literal = std::get_if<Literal>(&expression->node);
            literal != nullptr && literal->value.is(ValueKind::Text) && !isInsideText()) {
            m_isLoose = true; // a piece of JSON, perhaps
            return;
        }
        const auto shape = shapeOf(*expression, m_scope);
        m_insertions.note(range, expression, shape, m_paths);
        if (isValue(shape) && needsComma())
            return;
        if (m_isLoose)
            return;
        std::vector<JsonPath> after;
        for (auto path : m_paths) {
            const auto before = path;
            switch (path.expect) {
            case Expect::Value:
            case Expect::ValueOrEnd:
                path.closeValue(range.end);
                if (shape.is(ShapeKind::Unknown))
                    join(after, {before});
                break;
            case Expect::Key:
            case Expect::KeyOrEnd:
                path.expect = Expect::Colon;
                if (shape.is(ShapeKind::Unknown))
                    join(after, {before});
                break;
            case Expect::Word:
                path.wordHasHole = true;
                break;
            default:
                break;
            }
            join(after, {path});
        }
        m_paths = std::move(after);
    }

    bool isInsideText() const {
        return std::all_of(m_paths.begin(), m_paths.end(),
                           [](const JsonPath& path) { return path.isInside(); });
    }

    static bool isValue(const Shape& shape) { return shape.is(ShapeKind::Json) || shape.isTree(); }

    /// A whole value behind a whole value. Says so.
    bool needsComma() {
        const bool all = std::all_of(m_paths.begin(), m_paths.end(),
                                     [](const JsonPath& path) { return path.expect == Expect::CommaOrEnd; });
        if (!all)
            return false;
        if (m_loop != nullptr) {
            m_faults.tellLoop(*m_loop, m_paths.front());
            m_isLoose = true;
        } else if (++m_faultCount <= mostFaults) {
            m_faults.tellMissingComma(m_paths.front());
            for (auto& path : m_paths)
                path.expect = path.inArray() ? Expect::Value : Expect::Key;
        }
        return m_isLoose;
    }

    void finish() {
        if (m_isLoose || m_paths.empty() || m_stop < m_work.text.size())
            return;
        for (auto& path : m_paths) {
            if (!path.endWord(m_work.text.size()))
                continue;
            if (m_paths.size() == 1)
                m_faults.tell(JsonFault::WordWithoutQuotes, path, m_work.text.size(), m_work.text.size());
            return;
        }
        const bool none = std::all_of(m_paths.begin(), m_paths.end(), [](const JsonPath& path) {
            return !path.stack.empty() || path.isInside();
        });
        if (none)
            m_faults.tellUnclosed(m_paths);
    }

    Work& m_work;
    Scope m_scope;
    Insertions m_insertions;
    JsonFaults m_faults;
    std::vector<JsonPath> m_paths;
    /// Behind it blocks and tags may be misread.
    std::size_t m_stop = std::numeric_limits<std::size_t>::max();
    int m_loops = 0;             ///< loops around
    int m_branches = 0;          ///< branches around, inside the innermost loop
    const For* m_loop = nullptr; ///< set while a body is read for the second time
    std::size_t m_bytes = 0;
    std::size_t m_faultCount = 0;
    bool m_isLoose = false; ///< nothing more can be said
};

} // namespace

void checkSkeleton(Work& work) {
    Skeleton(work).run();
}

} // namespace content_template
