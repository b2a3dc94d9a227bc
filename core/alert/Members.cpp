#include "alert/Members.h"

#include <algorithm>
#include <string>
#include <utility>

namespace alert {
namespace {

using Entry = std::pair<std::string_view, Field>;

// Sorted by name.
constexpr std::array<Entry, fieldCount> names{{
    {"AlertDisplayName", Field::OldAlertDisplayName},
    {"AlertID", Field::OldAlertId},
    {"AlertName", Field::OldAlertName},
    {"FireResult", Field::OldFireResult},
    {"FireResultAsKv", Field::OldFireResultAsKv},
    {"FireTime", Field::OldFireTime},
    {"FullResultUrl", Field::OldFullResultUrl},
    {"RawResultCount", Field::OldRawResultCount},
    {"RawResults", Field::OldRawResults},
    {"RawResultsAsKv", Field::OldRawResultsAsKv},
    {"Results", Field::OldResults},
    {"alert_id", Field::AlertId},
    {"alert_instance_id", Field::AlertInstanceId},
    {"alert_name", Field::AlertName},
    {"alert_time", Field::AlertTime},
    {"alert_type", Field::AlertType},
    {"alert_url", Field::AlertUrl},
    {"aliuid", Field::Aliuid},
    {"annotations", Field::Annotations},
    {"condition", Field::Condition},
    {"data", Field::Data},
    {"drill_down_query", Field::DrillDownQuery},
    {"end_time_ts", Field::EndTimeTs},
    {"fingerprint", Field::Fingerprint},
    {"fire_results", Field::FireResults},
    {"fire_results_as_kv", Field::FireResultsAsKv},
    {"fire_results_count", Field::FireResultsCount},
    {"fire_time", Field::FireTime},
    {"labels", Field::Labels},
    {"policy", Field::Policy},
    {"project", Field::Project},
    {"raw_condition", Field::RawCondition},
    {"region", Field::Region},
    {"resolve_time", Field::ResolveTime},
    {"results", Field::Results},
    {"severity", Field::Severity},
    {"signin_url", Field::SigninUrl},
    {"source", Field::Source},
    {"specversion", Field::SpecVersion},
    {"start_time_ts", Field::StartTimeTs},
    {"status", Field::Status},
    {"type", Field::Type},
}};

constexpr bool isSorted() {
    for (std::size_t i = 1; i < names.size(); ++i) {
        if (!(names[i - 1].first < names[i].first))
            return false;
    }
    return true;
}
static_assert(isSorted());

const Entry* entryOf(std::string_view name) {
    const auto* const found =
        std::lower_bound(names.begin(), names.end(), name,
                         [](const Entry& entry, std::string_view key) { return entry.first < key; });
    return found != names.end() && found->first == name ? found : nullptr;
}

} // namespace

Members membersOf(json::Value object) {
    Members members;
    if (!object.is(json::Kind::Object))
        return members;
    members.object = object;
    for (const json::Value member : object) {
        const auto source = member.keySource();
        const bool escaped = source.find('\\') != std::string_view::npos;
        const auto* const entry = escaped ? entryOf(member.key()) : entryOf(source);
        if (entry == nullptr) {
            members.others = true;
            continue;
        }
        const auto index = static_cast<std::size_t>(entry->second);
        members.values[index] = member;
        members.present.set(index);
    }
    return members;
}

std::string_view nameOf(Field field) {
    for (const auto& [name, entry] : names) {
        if (entry == field)
            return name;
    }
    return {};
}

} // namespace alert
