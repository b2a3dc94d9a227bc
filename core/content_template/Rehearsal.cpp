#include "content_template/Rehearsal.h"

#include "content_template/CheckWork.h"
#include "content_template/HostileValues.h"
#include "content_template/ResultMap.h"
#include "content_template/SlsCuts.h"

#include <algorithm>
#include <unordered_map>

namespace content_template {
namespace {

using core::Weight;

constexpr std::size_t mostLines = 100;

/// What one rendering came to.
struct Attempt {
    std::optional<Rendering> rendering;
    std::optional<core::Error> renderError;
    std::optional<core::Error> jsonError;

    bool isBroken() const { return renderError || jsonError; }
    bool isOverLimit() const { return rendering && rendering->text.size() > SlsLimits::content; }
};

/// What each {{ }} printed in the rendering that all others are compared with.
class Prints {
public:
    explicit Prints(const Rendering& rendering) {
        for (const auto& insertion : rendering.insertions)
            m_texts[insertion.source.begin].emplace_back(textOf(rendering, insertion));
    }

    static std::string_view textOf(const Rendering& rendering, const Insertion& insertion) {
        return std::string_view(rendering.text).substr(insertion.result.begin, insertion.result.size());
    }

    /// The last {{ }} up to a byte that printed something else here; null when there is none.
    const Insertion* lastChanged(const Rendering& rendering, std::size_t at) const {
        std::unordered_map<std::size_t, std::size_t> turns;
        const Insertion* last = nullptr;
        for (const auto& insertion : rendering.insertions) {
            if (insertion.result.begin > at)
                break;
            const auto turn = turns[insertion.source.begin]++;
            const auto known = m_texts.find(insertion.source.begin);
            if (known == m_texts.end() || turn >= known->second.size() ||
                known->second[turn] != textOf(rendering, insertion))
                last = &insertion;
        }
        return last;
    }

private:
    std::unordered_map<std::size_t, std::vector<std::string>> m_texts;
};

class Rehearser {
public:
    Rehearser(std::string_view text, const Value& alert, const RehearsalOptions& options,
              const IsCancelled& isCancelled)
        : m_options(options)
        , m_isCancelled(isCancelled)
        , m_given(cutBySls(alert))
        , m_work(text, m_given, m_checkOptions) {
        m_options.rendering.batch = false; // a batch is an array of what one alert gives
        for (const auto each : valueClasses())
            m_rows[static_cast<std::size_t>(each)].valueClass = each;
    }

    Rehearsal run() {
        if (m_work.syntax.problems.empty())
            tryAll();
        else
            m_result.end = RehearsalEnd::NotParsed;
        finish();
        return std::move(m_result);
    }

private:
    void tryAll() {
        bool isComplete = true;
        m_fields = fieldsOf(m_given, m_work.syntax.result, m_options.limits.fields, isComplete);
        if (!isComplete)
            m_result.end = RehearsalEnd::LimitReached;
        auto given = attempt(m_given);
        if (!given)
            return;
        m_base = m_given;
        m_isGivenOver = given->isOverLimit();
        if (given->isBroken() && !findOtherBase()) {
            tell(*given, ValueClass::AsGiven, nullptr, Weight::Error, m_given);
            if (m_result.end == RehearsalEnd::Done)
                m_result.end = RehearsalEnd::Blocked;
            return;
        }
        if (!given->isBroken())
            m_prints.emplace(*given->rendering);
        // The hints last: only then is known what needs none.
        for (const auto weight : {Weight::Error, Weight::Hint}) {
            for (const auto& field : m_fields)
                tryField(field, weight, given->isBroken());
        }
        for (const auto each : valueClasses())
            tryTogether(each);
        for (const auto each : valueClasses()) {
            for (const auto& alert : wholeAlerts(each, m_base))
                attemptAndTell(each, nullptr, Weight::Error, alert);
        }
        tell(*given, ValueClass::AsGiven, nullptr, Weight::Error, m_given);
    }

    /// The alert as it is breaks the template, which would hide all the rest: with a number in place of every
    /// value it may be right.
    bool findOtherBase() {
        for (const auto& field : m_fields) {
            if (field.kind == FieldKind::Text)
                m_base = withValue(m_base, field.path, Value::text("1"));
            else if (field.kind == FieldKind::Number && valueAt(m_base, field.path).isMissing())
                m_base = withValue(m_base, field.path, Value::integer(1));
        }
        const auto base = attempt(m_base);
        if (!base || base->isBroken())
            return false;
        m_prints.emplace(*base->rendering);
        return true;
    }

    void tryField(const AlertField& field, Weight weight, bool withOwn) {
        for (const auto each : valueClasses()) {
            if (canOccur(field, each) != (weight == Weight::Error))
                continue;
            const bool isOwn = each == ValueClass::AsGiven && withOwn;
            if (!isOwn && !takes(field, each))
                continue;
            const auto alert = withValue(m_base, field.path, hostileValue(each, field, m_given));
            attemptAndTell(each, &field, weight, alert);
        }
    }

    /// All the fields that may have such a value; where none may, all that can take it.
    void tryTogether(ValueClass each) {
        const bool mayOccur = std::any_of(m_fields.begin(), m_fields.end(), [&](const AlertField& field) {
            return takes(field, each) && canOccur(field, each);
        });
        auto alert = m_base;
        std::size_t count = 0;
        for (const auto& field : m_fields) {
            if (!takes(field, each) || (mayOccur && !canOccur(field, each)))
                continue;
            alert = withValue(alert, field.path, hostileValue(each, field, m_given));
            ++count;
        }
        if (count > 1)
            attemptAndTell(each, nullptr, mayOccur ? Weight::Error : Weight::Hint, alert);
    }

    void attemptAndTell(ValueClass valueClass, const AlertField* field, Weight weight, const Value& alert) {
        if (auto made = attempt(alert))
            tell(*made, valueClass, field, weight, alert);
    }

    /// Nothing when no more may be done.
    std::optional<Attempt> attempt(const Value& alert) {
        if (m_isStopped)
            return std::nullopt;
        if (m_isCancelled && m_isCancelled())
            return stop(RehearsalEnd::Cancelled);
        if (m_spent >= m_options.limits.work)
            return stop(RehearsalEnd::LimitReached);
        Attempt made;
        auto rendered = render(m_work.syntax.result, alert, m_options.rendering);
        m_spent += alert.weight() + m_work.text.size();
        if (!rendered) {
            made.renderError = rendered.error();
            m_spent += costOf(*made.renderError);
            return made;
        }
        m_spent += rendered->work + rendered->text.size();
        const auto document = json::parse(rendered->text);
        if (!document)
            made.jsonError = document.error();
        made.rendering = std::move(*rendered);
        return made;
    }

    std::nullopt_t stop(RehearsalEnd end) {
        m_result.end = end;
        m_isStopped = true;
        return std::nullopt;
    }

    /// A rendering that reached a limit did all the work up to it.
    std::size_t costOf(const core::Error& error) const {
        const auto& limits = m_options.rendering.limits;
        const auto named = faultOf(error);
        const auto fault = named ? named->fault : Fault::Internal;
        const bool isLimit =
            fault == Fault::TooManySteps || fault == Fault::TooMuchOutput || fault == Fault::TooMuchMemory;
        return isLimit ? workOf(limits.steps, limits.workBytes) : 0;
    }

    void tell(Attempt& made, ValueClass valueClass, const AlertField* field, Weight weight,
              const Value& alert) {
        ++m_result.renderings;
        ++m_rows[static_cast<std::size_t>(valueClass)].renderings;
        RehearsalLine line;
        line.weight = weight;
        line.classes = {valueClass};
        line.renderings = 1;
        line.alert = alert;
        if (field != nullptr)
            line.fields = {field->name};
        if (made.renderError) {
            const auto named = faultOf(*made.renderError);
            line.damage = Damage::CannotRender;
            line.fault = named ? named->fault : Fault::Internal;
            line.place = codeAt(made.renderError->position() ? made.renderError->position()->offset : 0);
            add(line);
            return;
        }
        const auto bytes = made.rendering->text.size();
        // When it is over the limit as it is, the others say nothing new.
        const bool isOver = made.isOverLimit() && weight == Weight::Error &&
                            (!m_isGivenOver || valueClass == ValueClass::AsGiven);
        m_work.rendering = std::move(made.rendering);
        if (made.jsonError) {
            line.damage = Damage::BreaksJson;
            line.place = blame(made.jsonError->position() ? made.jsonError->position()->offset : 0);
            add(line);
        }
        if (isOver) {
            line.damage = Damage::OverLimit;
            line.weight = Weight::Warning;
            line.place = largestInsertion();
            line.bytes = bytes;
            add(line);
        }
        made.rendering = std::move(m_work.rendering);
    }

    /// The {{ }} or the tag around a byte of the template.
    Range codeAt(std::size_t at) const {
        const auto* zone = m_work.zoneAt(at);
        return zone != nullptr && zone->kind == ZoneKind::Code ? zone->range : Range{at, at};
    }

    /// What made the JSON wrong at a byte of the rendering: the last {{ }} before it that printed something
    /// new, unless that is right by itself.
    Range blame(std::size_t at) const {
        const ResultMap map(m_work);
        if (const auto* empty = map.emptyInsertionBefore(at))
            return empty->source;
        const auto* changed = m_prints ? m_prints->lastChanged(*m_work.rendering, at) : nullptr;
        const auto printed = changed ? Prints::textOf(*m_work.rendering, *changed) : std::string_view();
        if (!printed.empty() && !json::parse(std::string(printed)))
            return changed->source;
        return map.placeOf(at);
    }

    Range largestInsertion() const {
        const auto& all = m_work.rendering->insertions;
        const auto largest =
            std::max_element(all.begin(), all.end(), [](const Insertion& left, const Insertion& right) {
                return left.result.size() < right.result.size();
            });
        return largest == all.end() ? Range{0, m_work.text.size()} : largest->source;
    }

    static bool isAbsence(ValueClass valueClass) {
        return valueClass >= ValueClass::Empty && valueClass <= ValueClass::MissingNumber;
    }

    static bool isSame(const RehearsalLine& left, const RehearsalLine& right) {
        if (left.damage != right.damage || left.weight != right.weight)
            return false;
        if (left.weight == Weight::Hint)
            return isAbsence(left.classes.front()) == isAbsence(right.classes.front());
        return left.damage == Damage::OverLimit || (left.place == right.place && left.fault == right.fault);
    }

    /// A hint where an error is told already would say nothing new.
    bool isToldAsError(const RehearsalLine& line) const {
        return line.weight == Weight::Hint &&
               std::any_of(m_result.lines.begin(), m_result.lines.end(), [&](const RehearsalLine& each) {
                   return each.weight == Weight::Error && each.damage == line.damage &&
                          each.place == line.place;
               });
    }

    void add(const RehearsalLine& line) {
        if (isToldAsError(line))
            return;
        const auto known = std::find_if(m_result.lines.begin(), m_result.lines.end(),
                                        [&](const RehearsalLine& each) { return isSame(each, line); });
        if (known == m_result.lines.end()) {
            if (m_result.lines.size() < mostLines)
                m_result.lines.push_back(line);
            return;
        }
        const auto unite = [](auto& all, const auto& more) {
            for (const auto& each : more) {
                if (std::find(all.begin(), all.end(), each) == all.end())
                    all.push_back(each);
            }
        };
        unite(known->fields, line.fields);
        unite(known->classes, line.classes);
        known->renderings += line.renderings;
        known->bytes = std::max(known->bytes, line.bytes);
    }

    void finish() {
        auto& lines = m_result.lines;
        std::stable_sort(lines.begin(), lines.end(),
                         [](const RehearsalLine& left, const RehearsalLine& right) {
                             if (left.weight != right.weight)
                                 return left.weight > right.weight;
                             return left.place.begin < right.place.begin;
                         });
        for (auto& line : lines) {
            std::sort(line.classes.begin(), line.classes.end());
            line.position = core::positionAt(m_work.text, line.place.begin);
        }
        for (auto& row : m_rows) {
            for (std::size_t i = 0; i < lines.size(); ++i) {
                if (std::binary_search(lines[i].classes.begin(), lines[i].classes.end(), row.valueClass))
                    row.lines.push_back(i);
            }
            if (row.renderings > 0)
                m_result.rows.push_back(std::move(row));
        }
    }

    RehearsalOptions m_options;
    const IsCancelled& m_isCancelled;
    CheckOptions m_checkOptions;
    Value m_given; ///< after SLS's cuts
    Work m_work;
    Value m_base; ///< what the fields are changed in
    std::optional<Prints> m_prints;
    std::vector<AlertField> m_fields;
    std::vector<RehearsalRow> m_rows = std::vector<RehearsalRow>(valueClasses().size()); ///< by ValueClass
    std::size_t m_spent = 0;
    bool m_isStopped = false;
    bool m_isGivenOver = false;
    Rehearsal m_result;
};

} // namespace

bool Rehearsal::hasErrors() const {
    return std::any_of(lines.begin(), lines.end(),
                       [](const RehearsalLine& line) { return line.weight == Weight::Error; });
}

bool Rehearsal::breaks(const RehearsalRow& row) const {
    return std::any_of(row.lines.begin(), row.lines.end(),
                       [this](std::size_t line) { return lines[line].weight == Weight::Error; });
}

Rehearsal rehearse(std::string_view text, const Value& alert, const RehearsalOptions& options,
                   const IsCancelled& isCancelled) {
    return Rehearser(text, alert, options, isCancelled).run();
}

} // namespace content_template
