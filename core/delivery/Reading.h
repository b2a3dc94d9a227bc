#pragma once

#include "delivery/Delivery.h"

#include <optional>
#include <string>
#include <string_view>

namespace delivery {

/// The value of the first Content-Type field of a head, as written; nothing when there is none.
std::optional<std::string> contentTypeOf(std::string_view head);

/// What Flashduty reads: the body, and for what came in by HTTP also its Content-Type. Flashduty accepts only
/// application/json (parameters behind it do not matter) and answers 400 InvalidContentType to any other
/// (documented).
alert::Reading read(const Delivery& delivery);

} // namespace delivery
