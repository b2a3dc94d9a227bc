#pragma once

#include <cstddef>
#include <string_view>

/// What SLS takes as ids and names.
namespace integration {

// github.com/C183653-china/landing-zone-accelerator-on-alibaba-cloud_test, log-archive/event-alert: for
// action policies. For webhooks and templates the same rule is assumed.
inline constexpr std::size_t shortestRecordId = 5;
inline constexpr std::size_t longestRecordId = 60;
inline constexpr std::size_t longestRecordName = 40;
inline constexpr std::string_view forbiddenInNames = "\\$|~?&<>{}'\"`";

inline constexpr std::size_t shortestProject = 3;
inline constexpr std::size_t longestProject = 63;
inline constexpr std::size_t longestIntegrationName = 100;
inline constexpr std::size_t longestRuleName = 200; ///< ours
inline constexpr std::size_t mostRules = 500;

} // namespace integration
