#include "alert/FromJson.h"

namespace alert {
namespace {

std::string textOf(json::Value value) {
    return value.is(json::Kind::Null) ? std::string() : value.text();
}

// Numbers come as numbers or as their text; SLS prints both.
std::optional<std::int64_t> numberOf(json::Value value) {
    return value.is(json::Kind::String) ? json::wholeNumber(value.string()) : value.integer();
}

TextMap mapOf(json::Value value) {
    TextMap map;
    if (!value.is(json::Kind::Object))
        return map;
    for (const json::Value member : value)
        map.emplace_back(member.key(), textOf(member));
    return map;
}

Status statusOf(std::string_view text) {
    if (text == "firing")
        return Status::Firing;
    return text == "resolved" ? Status::Resolved : Status::Unknown;
}

// Two spellings are in use: real bodies have the first, SLS's appendix the second.
std::optional<std::int64_t> rawCountOf(json::Value results) {
    const auto first = results.is(json::Kind::Array) ? results.at(0) : json::Value();
    const auto real = first["raw_results_count"];
    return numberOf(real ? real : first["raw_result_count"]);
}

} // namespace

SlsAlert fromMembers(const Members& members) {
    SlsAlert alert;
    alert.aliuid = textOf(members[Field::Aliuid]);
    alert.alertInstanceId = textOf(members[Field::AlertInstanceId]);
    alert.alertId = textOf(members[Field::AlertId]);
    alert.alertName = textOf(members[Field::AlertName]);
    alert.alertType = textOf(members[Field::AlertType]);
    alert.region = textOf(members[Field::Region]);
    alert.project = textOf(members[Field::Project]);
    alert.alertTime = numberOf(members[Field::AlertTime]);
    alert.fireTime = numberOf(members[Field::FireTime]);
    alert.resolveTime = numberOf(members[Field::ResolveTime]);
    alert.statusText = textOf(members[Field::Status]);
    alert.status = statusOf(alert.statusText);
    alert.severityText = textOf(members[Field::Severity]);
    alert.severity = numberOf(members[Field::Severity]);
    alert.labels = mapOf(members[Field::Labels]);
    alert.annotations = mapOf(members[Field::Annotations]);
    alert.fingerprint = textOf(members[Field::Fingerprint]);
    alert.condition = textOf(members[Field::Condition]);
    alert.rawCondition = textOf(members[Field::RawCondition]);
    const auto policy = members[Field::Policy];
    alert.actionPolicyId = textOf(policy["action_policy_id"]);
    alert.alertPolicyId = textOf(policy["alert_policy_id"]);
    alert.alertUrl = textOf(members[Field::AlertUrl]);
    alert.signinUrl = textOf(members[Field::SigninUrl]);
    const auto rows = members[Field::FireResults];
    if (rows.is(json::Kind::Array))
        alert.firstFireResult = rows.at(0).compact();
    alert.fireResultsCount = numberOf(members[Field::FireResultsCount]);
    alert.rawResultsCount = rawCountOf(members[Field::Results]);
    return alert;
}

SlsAlert fromJson(json::Value object) {
    return fromMembers(membersOf(object));
}

} // namespace alert
