#include "content_template/Check.h"

#include "Utf8.h"
#include "alert/Excerpt.h"
#include "content_template/CheckWork.h"

#include <algorithm>

namespace content_template {
namespace {

class ZoneCollector {
public:
    explicit ZoneCollector(std::vector<Zone>& zones)
        : m_zones(zones) {}

    void collect(const Block& block) {
        for (const auto& piece : block)
            std::visit([&](const auto& node) { add(piece, node); }, piece.node);
    }

private:
    void put(ZoneKind kind, Range range) {
        if (range.begin < range.end)
            m_zones.push_back({kind, range});
    }
    void add(const Piece& piece, const Text&) { put(ZoneKind::Text, piece.range); }
    void add(const Piece& piece, const Output&) { put(ZoneKind::Code, piece.range); }
    void add(const Piece& piece, const BadTag&) { put(ZoneKind::Code, piece.range); }
    void add(const Piece& piece, const Comment&) { put(ZoneKind::Silent, piece.range); }
    void add(const Piece& piece, const Raw&) { put(ZoneKind::Silent, piece.range); }
    void add(const Piece&, const If& node) {
        for (const auto& branch : node.branches) {
            put(ZoneKind::Code, branch.tag);
            collect(branch.body);
        }
        put(ZoneKind::Code, node.endTag);
    }
    void add(const Piece&, const For& node) {
        put(ZoneKind::Code, node.tag);
        collect(node.body);
        put(ZoneKind::Code, node.endTag);
    }

    std::vector<Zone>& m_zones;
};

void sort(std::vector<Found>& found) {
    std::stable_sort(found.begin(), found.end(), [](const Found& a, const Found& b) {
        const auto& left = a.issue;
        const auto& right = b.issue;
        if (left.finding.dependsOn.empty() != right.finding.dependsOn.empty())
            return left.finding.dependsOn.empty();
        if (left.finding.weight != right.finding.weight)
            return left.finding.weight > right.finding.weight;
        if (a.isLast != b.isLast)
            return b.isLast;
        return left.place.begin < right.place.begin;
    });
}

} // namespace

std::string applied(const Fix& fix, std::string_view text) {
    const auto begin = std::min(fix.range.begin, text.size());
    const auto end = std::clamp(fix.range.end, begin, text.size());
    std::string result(text.substr(0, begin));
    result += fix.replacement;
    result += text.substr(end);
    return result;
}

bool Checked::hasErrors() const {
    return std::any_of(issues.begin(), issues.end(),
                       [](const Issue& issue) { return issue.finding.weight == core::Weight::Error; });
}

std::string excerptOf(std::string_view text) {
    return core::escapeControls(alert::excerpt(text));
}

Work::Work(std::string_view templateText, const Value& alertValue, const CheckOptions& checkOptions)
    : text(templateText)
    , alert(alertValue)
    , options(checkOptions)
    , syntax(parseTolerant(std::string(templateText))) {
    ZoneCollector(zones).collect(syntax.result.pieces());
    std::sort(zones.begin(), zones.end(),
              [](const Zone& a, const Zone& b) { return a.range.begin < b.range.begin; });
}

Found& Work::add(std::string_view id, core::Weight weight, core::Certainty certainty, Range place,
                 FindingArguments arguments, Effect effect) {
    place.end = std::min(place.end, text.size());
    place.begin = std::min(place.begin, place.end);
    Found one;
    one.issue.finding.id = id;
    one.issue.finding.weight = weight;
    one.issue.finding.certainty = certainty;
    one.issue.finding.arguments = std::move(arguments);
    one.issue.place = place;
    one.effect = effect;
    found.push_back(std::move(one));
    return found.back();
}

std::string_view Work::textOf(Range range) const {
    const auto begin = std::min(range.begin, text.size());
    return text.substr(begin, std::min(range.end, text.size()) - begin);
}

std::string Work::causeOf(Effect effect) const {
    for (const auto& one : found) {
        if (one.effect == effect && one.issue.finding.dependsOn.empty())
            return one.issue.finding.id;
    }
    return {};
}

const Zone* Work::zoneAt(std::size_t at) const {
    const auto after =
        std::upper_bound(zones.begin(), zones.end(), at,
                         [](std::size_t place, const Zone& zone) { return place < zone.range.begin; });
    if (after == zones.begin())
        return nullptr;
    const auto& zone = *std::prev(after);
    return at < zone.range.end ? &zone : nullptr;
}

bool Work::hasIssueIn(Range range) const {
    return std::any_of(found.begin(), found.end(), [&](const Found& one) {
        return range.begin <= one.issue.place.begin && one.issue.place.begin < range.end;
    });
}

Checked check(std::string_view text, const Value& alert, const CheckOptions& options) {
    Work work(text, alert, options);
    checkCharacters(work);
    checkSyntax(work);
    checkNames(work);
    checkSkeleton(work);
    checkResult(work);
    sort(work.found);

    Checked checked;
    checked.rendering = std::move(work.rendering);
    checked.form = work.form;
    for (auto& one : work.found) {
        if (checked.issues.size() == options.issues)
            break;
        // Places are asked for last: each one counts the lines before it.
        one.issue.finding.position = core::positionAt(text, one.issue.place.begin);
        checked.issues.push_back(std::move(one.issue));
    }
    return checked;
}

std::vector<core::Finding> findings(const Checked& checked) {
    std::vector<core::Finding> all;
    all.reserve(checked.issues.size());
    for (const auto& issue : checked.issues)
        all.push_back(issue.finding);
    return all;
}

} // namespace content_template
