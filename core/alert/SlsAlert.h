#pragma once

#include "json/Document.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace alert {

using TextMap = std::vector<std::pair<std::string, std::string>>; ///< in the body's order

enum class Status { Firing, Resolved, Unknown };

/// The `alert` object of SLS (help.aliyun.com, variables in new alert templates: documented). Missing fields
/// are empty; texts are UTF-8. Times are Unix seconds.
struct SlsAlert {
    std::string aliuid;
    std::string alertInstanceId; ///< new at every evaluation (inferred)
    std::string alertId;
    std::string alertName;
    std::string alertType; ///< sls_alert, sls_pub, sls_ml
    std::string region;
    std::string project;
    std::optional<std::int64_t> alertTime;
    std::optional<std::int64_t> fireTime;
    std::optional<std::int64_t> resolveTime; ///< 0 while firing
    Status status = Status::Unknown;
    std::string statusText;               ///< as received
    std::optional<std::int64_t> severity; ///< any whole number; 10, 8, 6, 4, 2 are known
    std::string severityText;             ///< as received
    TextMap labels;
    TextMap annotations;
    std::string fingerprint;
    std::string condition;
    std::string rawCondition;
    std::string actionPolicyId;
    std::string alertPolicyId;
    std::string alertUrl;
    std::string signinUrl;       ///< a secret: opens and manages the alert without log-on
    std::string firstFireResult; ///< fire_results[0] as compact JSON text; empty when none
    std::optional<std::int64_t> fireResultsCount;
    std::optional<std::int64_t> rawResultsCount; ///< of results[0]; both spellings are read
};

} // namespace alert
