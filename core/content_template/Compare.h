#pragma once

#include "content_template/Value.h"

#include <optional>

namespace content_template {

enum class Order { Less, Same, Greater };
enum class LetterCase { Respected, Ignored };

/// Numbers by value, texts by code point, lists item by item, as in Python; nothing for what has no order.
/// Ignored letter case concerns two texts, not texts inside lists.
std::optional<Order> compared(const Value& left, const Value& right,
                              LetterCase letterCase = LetterCase::Respected);

} // namespace content_template
