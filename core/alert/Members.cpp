#include "alert/Members.h"

#include <algorithm>
#include <string>
#include <utility>

namespace alert {
namespace {

using Entry = std::pair<std::string_view, Field>;

// By length first: most comparisons are then of two numbers.
constexpr bool isBefore(std::string_view a, std::string_view b) {
    return a.size() != b.size() ? a.size() < b.size() : a < b;
}

constexpr std::array<Entry, fieldCount> names{{
    {"data", Field::Data},
    {"type", Field::Type},
    {"aliuid", Field::Aliuid},
    {"labels", Field::Labels},
    {"policy", Field::Policy},
    {"region", Field::Region},
    {"source", Field::Source},
    {"status", Field::Status},
    {"AlertID", Field::OldAlertId},
    {"Results", Field::OldResults},
    {"project", Field::Project},
    {"results", Field::Results},
    {"FireTime", Field::OldFireTime},
    {"alert_id", Field::AlertId},
    {"severity", Field::Severity},
    {"AlertName", Field::OldAlertName},
    {"alert_url", Field::AlertUrl},
    {"condition", Field::Condition},
    {"fire_time", Field::FireTime},
    {"FireResult", Field::OldFireResult},
    {"RawResults", Field::OldRawResults},
    {"alert_name", Field::AlertName},
    {"alert_time", Field::AlertTime},
    {"alert_type", Field::AlertType},
    {"signin_url", Field::SigninUrl},
    {"annotations", Field::Annotations},
    {"end_time_ts", Field::EndTimeTs},
    {"fingerprint", Field::Fingerprint},
    {"specversion", Field::SpecVersion},
    {"fire_results", Field::FireResults},
    {"resolve_time", Field::ResolveTime},
    {"FullResultUrl", Field::OldFullResultUrl},
    {"raw_condition", Field::RawCondition},
    {"start_time_ts", Field::StartTimeTs},
    {"FireResultAsKv", Field::OldFireResultAsKv},
    {"RawResultCount", Field::OldRawResultCount},
    {"RawResultsAsKv", Field::OldRawResultsAsKv},
    {"AlertDisplayName", Field::OldAlertDisplayName},
    {"drill_down_query", Field::DrillDownQuery},
    {"alert_instance_id", Field::AlertInstanceId},
    {"fire_results_as_kv", Field::FireResultsAsKv},
    {"fire_results_count", Field::FireResultsCount},
}};

constexpr bool isSorted() {
    for (std::size_t i = 1; i < names.size(); ++i) {
        if (!isBefore(names[i - 1].first, names[i].first))
            return false;
    }
    return true;
}
static_assert(isSorted());

const Entry* entryOf(std::string_view name) {
    const auto* const found =
        std::lower_bound(names.begin(), names.end(), name,
                         [](const Entry& entry, std::string_view key) { return isBefore(entry.first, key); });
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
        const auto* entry = entryOf(source);
        if (entry == nullptr && source.find('\\') != std::string_view::npos)
            entry = entryOf(member.key());
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
