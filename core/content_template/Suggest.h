#pragma once

#include "content_template/Variables.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

/// "Did you mean": what a name that does not exist was meant to be.
namespace content_template {

/// Insertions, deletions, replacements and swaps of neighbours that make one text of the other; case is
/// ignored. Texts over 64 bytes give a large number.
std::size_t editDistance(std::string_view left, std::string_view right);

/// The nearest of `candidates`, when it is near enough to be meant; else empty.
std::string_view nearest(std::string_view name, std::span<const std::string_view> candidates);

/// A function of ours for a name of ours misspelt or of another language (tojson, len, strftime); else empty.
std::string_view suggestFunction(std::string_view name);
/// A path below `alert` ("alert_type", "annotations.title") for a name that `alert` does not have; else
/// empty.
std::string_view suggestAlertField(std::string_view name);
/// The same among the names of one table only.
std::string_view suggestField(std::string_view name, std::span<const Variable> table);
/// A tag of ours for another one (elsif, end, foreach); else empty.
std::string_view suggestTag(std::string_view name);

} // namespace content_template
