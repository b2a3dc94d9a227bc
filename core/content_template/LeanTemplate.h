#pragma once

#include <string_view>

namespace content_template {

/// A content template with every field that the mapping to a Flashduty event uses, the ids that prove rule
/// and action policy, and the first row only. That Flashduty takes it like {{ alert | to_json}} is inferred:
/// to be tried before use.
std::string_view leanTemplate();

} // namespace content_template
