#include "delivery/Reading.h"

#include "Ascii.h"

#include <algorithm>
#include <utility>

namespace delivery {
namespace {

constexpr std::size_t shownAtMost = 100;

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t\r");
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

core::Finding refused(std::string id, std::vector<std::pair<std::string, std::string>> arguments) {
    core::Finding finding;
    finding.id = std::move(id);
    finding.weight = core::Weight::Error;
    finding.certainty = core::Certainty::Documented;
    finding.arguments = std::move(arguments);
    return finding;
}

} // namespace

std::optional<std::string> contentTypeOf(std::string_view head) {
    for (auto rest = head; !rest.empty();) {
        const auto end = std::min(rest.find('\n'), rest.size());
        const auto line = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (const auto colon = line.find(':');
            colon != std::string_view::npos &&
            core::equalsIgnoringCase(line.substr(0, colon), "content-type"))
            return std::string(trimmed(line.substr(colon + 1)));
    }
    return std::nullopt;
}

alert::Reading read(const Delivery& delivery) {
    auto reading = alert::read(delivery.body);
    if (delivery.origin != Origin::Received || delivery.head.empty())
        return reading;
    const auto type = contentTypeOf(delivery.head);
    // Before all that the body says: Flashduty does not come to reading it.
    if (!type || type->empty())
        reading.findings.insert(reading.findings.begin(), refused("content-type-missing", {}));
    else if (!core::equalsIgnoringCase(trimmed(std::string_view(*type).substr(0, type->find(';'))),
                                       "application/json"))
        reading.findings.insert(reading.findings.begin(),
                                refused("content-type", {{"type", type->substr(0, shownAtMost)}}));
    return reading;
}

} // namespace delivery
