#pragma once

#include "json/Document.h"

#include <array>
#include <bitset>
#include <cstddef>

namespace alert {

/// The names that decide what an object is, or that are read from it.
enum class Field : std::size_t {
    // SLS: variables in new alert templates
    Aliuid,
    AlertId,
    AlertInstanceId,
    AlertName,
    AlertTime,
    AlertType,
    AlertUrl,
    Annotations,
    Condition,
    FireResults,
    FireResultsCount,
    FireTime,
    Fingerprint,
    Labels,
    Policy,
    Project,
    RawCondition,
    Region,
    ResolveTime,
    Results,
    Severity,
    SigninUrl,
    Status,
    // SLS: variables in original alert templates only
    DrillDownQuery,
    EndTimeTs,
    FireResultsAsKv,
    StartTimeTs,
    // CloudEvents
    Data,
    Source,
    SpecVersion,
    Type,
    // alerts before 2021
    OldAlertDisplayName,
    OldAlertId,
    OldAlertName,
    OldFireResult,
    OldFireResultAsKv,
    OldFireTime,
    OldFullResultUrl,
    OldRawResultCount,
    OldRawResults,
    OldRawResultsAsKv,
    OldResults,
    Count
};

inline constexpr auto fieldCount = static_cast<std::size_t>(Field::Count);
using FieldSet = std::bitset<fieldCount>;

/// The members of one object, found in one walk; of duplicates the last, as Boost.JSON and Go have it.
struct Members {
    json::Value object;
    std::array<json::Value, fieldCount> values;
    FieldSet present;
    bool others = false; ///< has members of other names

    json::Value operator[](Field field) const { return values[static_cast<std::size_t>(field)]; }
    bool has(Field field) const { return present.test(static_cast<std::size_t>(field)); }
};

Members membersOf(json::Value object);
std::string_view nameOf(Field field);

} // namespace alert
