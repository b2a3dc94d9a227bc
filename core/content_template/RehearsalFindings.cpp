#include "content_template/Rehearsal.h"

#include "alert/Excerpt.h"
#include "content_template/SlsCuts.h"

#include <algorithm>

namespace content_template {
namespace {

using core::Certainty;
using core::Weight;

/// The ids of the classes; all that are texts as one.
std::string classesOf(const RehearsalLine& line) {
    const auto all = valueClasses();
    const bool isAnyText = std::all_of(all.begin(), all.end(), [&](ValueClass each) {
        return !isText(each) || std::binary_search(line.classes.begin(), line.classes.end(), each);
    });
    std::string joined = isAnyText ? "any-text" : "";
    for (const auto each : line.classes) {
        if (isAnyText && (isText(each) || each == ValueClass::AsGiven))
            continue;
        joined += joined.empty() ? "" : " ";
        joined += id(each);
    }
    return joined;
}

core::Finding findingOf(const RehearsalLine& line) {
    core::Finding finding;
    const bool isWhole = line.fields.empty() && line.weight == Weight::Error;
    finding.id = (isWhole ? "rehearsal-alert-" : "rehearsal-") + std::string(id(line.damage));
    if (line.weight == Weight::Hint)
        finding.id += "-unlikely";
    finding.weight = line.weight;
    finding.certainty = line.damage == Damage::CannotRender ? Certainty::Inferred : Certainty::Documented;
    finding.arguments = {{"fields", alert::excerptOfNames(line.fields)}, {"classes", classesOf(line)}};
    if (line.damage == Damage::OverLimit) {
        finding.arguments.emplace_back("bytes", std::to_string(line.bytes));
        finding.arguments.emplace_back("limit", std::to_string(SlsLimits::content));
    }
    finding.position = line.position;
    return finding;
}

core::Finding remark(std::string id, Weight weight) {
    core::Finding finding;
    finding.id = std::move(id);
    finding.weight = weight;
    return finding;
}

} // namespace

std::string_view id(Damage damage) {
    switch (damage) {
    case Damage::CannotRender:
        return "cannot-render";
    case Damage::BreaksJson:
        return "breaks-json";
    case Damage::OverLimit:
        return "over-limit";
    }
    return {};
}

std::string_view id(RehearsalEnd end) {
    switch (end) {
    case RehearsalEnd::Done:
        return "done";
    case RehearsalEnd::NotParsed:
        return "not-parsed";
    case RehearsalEnd::Blocked:
        return "blocked";
    case RehearsalEnd::Cancelled:
        return "cancelled";
    case RehearsalEnd::LimitReached:
        return "limit-reached";
    }
    return {};
}

std::vector<core::Finding> findings(const Rehearsal& rehearsal) {
    std::vector<core::Finding> all;
    for (const auto& line : rehearsal.lines)
        all.push_back(findingOf(line));
    if (rehearsal.end == RehearsalEnd::Blocked)
        all.push_back(remark("rehearsal-blocked", Weight::Hint));
    else if (rehearsal.end == RehearsalEnd::LimitReached)
        all.push_back(remark("rehearsal-incomplete", Weight::Hint));
    return all;
}

} // namespace content_template
