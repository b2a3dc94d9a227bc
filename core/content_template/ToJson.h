#pragma once

#include "content_template/Value.h"

#include <string>
#include <string_view>

namespace content_template {

/// What `to_json` gives in single sending: ", " and ": " between the tokens (documented example), texts
/// outside ASCII as they are and no HTML escaping (observed in a real body), members in the value's own
/// order. A missing value and None give null.
std::string toJson(const Value& value);

/// The alert as SLS holds it, so that to_json gives the order of a real body: its fields sorted, but `policy`
/// as alert_policy_id, action_policy_id, use_default, repeat_interval; anything deeper keeps its order. The
/// renderer applies it to the variable `alert`.
Value inSlsOrder(const Value& alert);

/// What `quote` gives: the printed value as a JSON text, quotes and escapes included.
std::string quoted(std::string_view text);

} // namespace content_template
