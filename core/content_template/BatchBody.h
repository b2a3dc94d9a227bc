#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace content_template {

/// The body of merged sending: an array of the renderings if each one is JSON, else an array of texts
/// (documented, vendor's page "Create an alert template"). Re-encoded as seen in one real body: keys sorted,
/// < > & as \u003c \u003e \u0026, no white space between the tokens. Observed once; the rest inferred from
/// Go's encoder.
std::string batchBody(const std::vector<std::string>& renderings);

} // namespace content_template
