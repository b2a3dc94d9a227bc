#include "content_template/SizeBudget.h"

#include "Utf8.h"
#include "alert/Excerpt.h"
#include "content_template/LeanTemplate.h"
#include "content_template/ToJson.h"

#include <algorithm>
#include <unordered_map>

namespace content_template {
namespace {

using core::Certainty;
using core::Weight;

ContentSize sizeOf(std::string_view text) {
    return {text.size(), core::codePoints(text)};
}

SizeVerdict verdictOf(const ContentSize& size) {
    if (size.characters > SlsLimits::content)
        return SizeVerdict::OverInBoth;
    return size.bytes > SlsLimits::content ? SizeVerdict::OverInBytes : SizeVerdict::Fits;
}

/// The alert with so many rows of the kind it has.
class Rows {
public:
    explicit Rows(const Value& alert)
        : m_alert(alert) {}

    Value times(std::size_t count) const { return changed(m_alert, count, 0); }

private:
    static Value repeated(const Value& rows, std::size_t count) {
        std::vector<Value> items;
        items.reserve(count);
        for (std::size_t i = 0; i < count && !rows.items().empty(); ++i)
            items.push_back(rows.items()[i % rows.items().size()]);
        return Value::list(std::move(items), rows.origin());
    }

    static Value changed(const Value& value, std::size_t count, int level) {
        if (!value.is(ValueKind::Map))
            return value;
        std::vector<Member> members;
        for (const auto& [key, member] : value.members()) {
            if (isRowList(key)) {
                members.emplace_back(key, repeated(member, count));
            } else if (level == 0 && key == "results") {
                std::vector<Value> results;
                for (const auto& result : member.items())
                    results.push_back(changed(result, count, level + 1));
                members.emplace_back(key, Value::list(std::move(results), member.origin()));
            } else {
                members.emplace_back(key, member);
            }
        }
        return Value::map(std::move(members), value.origin());
    }

    const Value& m_alert;
};

class Measure {
public:
    Measure(Template contentTemplate, const Value& alert, const Options& options)
        : m_template(std::move(contentTemplate))
        , m_alert(alert)
        , m_options(options) {
        m_options.batch = false;
    }

    core::Result<Rendering> rendering() const { return render(m_template, m_alert, m_options); }

    std::optional<std::size_t> rowsThatFit() const {
        const Rows rows(m_alert);
        const auto one = bytesWith(rows, 1);
        const auto all = bytesWith(rows, SlsLimits::rows);
        if (!one || !all || *one >= *all)
            return std::nullopt;
        std::size_t fits = 0;
        std::size_t tooMany = SlsLimits::rows + 1;
        while (fits + 1 < tooMany) {
            const auto middle = (fits + tooMany) / 2;
            const auto bytes = bytesWith(rows, middle);
            (bytes && *bytes <= SlsLimits::content ? fits : tooMany) = middle;
        }
        return fits;
    }

private:
    std::optional<std::size_t> bytesWith(const Rows& rows, std::size_t count) const {
        const auto rendered = render(m_template, rows.times(count), m_options);
        return rendered ? std::optional(rendered->text.size()) : std::nullopt;
    }

    Template m_template;
    const Value& m_alert;
    Options m_options;
};

class Shares {
public:
    void add(const std::string& field, std::string_view text) {
        const auto [place, isNew] = m_places.emplace(field, m_shares.size());
        if (isNew)
            m_shares.push_back({field, {}});
        auto& size = m_shares[place->second].size;
        const auto more = sizeOf(text);
        size.bytes += more.bytes;
        size.characters += more.characters;
    }

    std::vector<SizeShare> take(ContentSize whole) {
        for (const auto& share : m_shares) {
            whole.bytes -= std::min(whole.bytes, share.size.bytes);
            whole.characters -= std::min(whole.characters, share.size.characters);
        }
        if (whole.bytes > 0)
            m_shares.push_back({{}, whole});
        std::stable_sort(m_shares.begin(), m_shares.end(), [](const SizeShare& left, const SizeShare& right) {
            return left.size.bytes > right.size.bytes;
        });
        return std::move(m_shares);
    }

private:
    std::unordered_map<std::string, std::size_t> m_places;
    std::vector<SizeShare> m_shares;
};

std::vector<SizeShare> sharesOf(const Rendering& rendering, std::string_view text) {
    Shares shares;
    const auto document = json::parse(rendering.text);
    if (document && document->root().is(json::Kind::Object)) {
        for (const json::Value member : document->root()) {
            const auto begin =
                static_cast<std::size_t>(member.keySource().data() - document->source().data());
            const auto end = member.offset() + member.source().size();
            // With the quotation mark before the key, the colon and what stands beside it.
            shares.add(member.key(), document->source().substr(begin - 1, end - begin + 1));
        }
    } else {
        for (const auto& insertion : rendering.insertions) {
            const auto& range = insertion.expression;
            shares.add(
                alert::excerpt(text.substr(range.begin, range.size())),
                std::string_view(rendering.text).substr(insertion.result.begin, insertion.result.size()));
        }
    }
    return shares.take(sizeOf(rendering.text));
}

std::size_t averageRow(const std::vector<Value>& rows) {
    std::size_t characters = 0;
    for (const auto& row : rows)
        characters += core::codePoints(toJson(row));
    return rows.empty() ? 0 : characters / rows.size();
}

std::optional<LeanerContent> leanerThan(const ContentSize& size, const Value& alert, const Options& options) {
    LeanerContent leaner{std::string(leanTemplate()), {}, SizeVerdict::Fits};
    const auto parsed = parse(leaner.text);
    const auto rendered =
        parsed ? Measure(*parsed, alert, options).rendering() : core::Result<Rendering>(parsed.error());
    if (!rendered || rendered->text.size() >= size.bytes)
        return std::nullopt;
    leaner.size = sizeOf(rendered->text);
    leaner.verdict = verdictOf(leaner.size);
    return leaner;
}

core::Finding finding(std::string id, Weight weight, Certainty certainty,
                      std::vector<std::pair<std::string, std::string>> arguments) {
    return {std::move(id), weight, certainty, std::move(arguments), {}, std::nullopt, {}, {}};
}

/// "content-values-cut" or "content-rows-cut".
void tellCuts(std::vector<core::Finding>& all, const SizeBudget& budget, bool isRows) {
    std::vector<std::string> paths;
    for (const auto& cut : budget.cuts) {
        if (cut.isRows == isRows)
            paths.push_back(cut.path);
    }
    if (paths.empty())
        return;
    const auto limit = isRows ? SlsLimits::rows : SlsLimits::fieldCharacters;
    all.push_back(finding(isRows ? "content-rows-cut" : "content-values-cut", Weight::Hint,
                          Certainty::Documented,
                          {{"fields", alert::excerptOfNames(paths)},
                           {"count", std::to_string(paths.size())},
                           {"limit", std::to_string(limit)}}));
}

} // namespace

std::string_view id(SizeVerdict verdict) {
    switch (verdict) {
    case SizeVerdict::Fits:
        return "fits";
    case SizeVerdict::OverInBytes:
        return "over-in-bytes";
    case SizeVerdict::OverInBoth:
        return "over-in-both";
    }
    return {};
}

core::Result<SizeBudget> sizeBudget(std::string_view text, const Value& alert, const Options& options) {
    auto parsed = parse(std::string(text));
    if (!parsed)
        return parsed.error();
    SizeBudget budget;
    const auto cut = cutBySls(alert, &budget.cuts);
    const Measure measure(std::move(*parsed), cut, options);
    const auto rendered = measure.rendering();
    if (!rendered)
        return rendered.error();
    budget.size = sizeOf(rendered->text);
    budget.verdict = verdictOf(budget.size);
    budget.shares = sharesOf(*rendered, text);
    const auto rows = cut.at("fire_results");
    budget.rows = rows.items().size();
    budget.rowCharacters = averageRow(rows.items());
    if (budget.rows > 0)
        budget.rowsThatFit = measure.rowsThatFit();
    budget.leaner = leanerThan(budget.size, cut, options);
    return budget;
}

std::vector<core::Finding> findings(const SizeBudget& budget) {
    std::vector<core::Finding> all;
    if (budget.verdict != SizeVerdict::Fits) {
        const bool isBoth = budget.verdict == SizeVerdict::OverInBoth;
        all.push_back(finding(isBoth ? "content-over-limit" : "content-over-bytes",
                              isBoth ? Weight::Error : Weight::Warning, Certainty::Documented,
                              {{"bytes", std::to_string(budget.size.bytes)},
                               {"characters", std::to_string(budget.size.characters)},
                               {"limit", std::to_string(SlsLimits::content)}}));
    }
    if (budget.rowsThatFit)
        all.push_back(finding("content-rows-fit", Weight::Hint, Certainty::Inferred,
                              {{"count", std::to_string(*budget.rowsThatFit)},
                               {"characters", std::to_string(budget.rowCharacters)},
                               {"rows", std::to_string(budget.rows)}}));
    tellCuts(all, budget, false);
    tellCuts(all, budget, true);
    if (budget.verdict != SizeVerdict::Fits && budget.leaner)
        all.push_back(finding("content-leaner", Weight::Hint, Certainty::Inferred,
                              {{"bytes", std::to_string(budget.leaner->size.bytes)}}));
    return all;
}

} // namespace content_template
