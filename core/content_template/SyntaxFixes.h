#pragma once

#include "content_template/CheckWork.h"

#include <optional>
#include <string>

namespace content_template {

/// The one change that mends a problem of the parser; nothing when there is none that is surely meant. `zone`
/// is the
/// {{ }} or {% %} it stands in, `suggestion` the name that was meant.
std::optional<Fix> syntaxFix(const Work& work, const Problem& problem, Range zone,
                             const std::string& suggestion);

} // namespace content_template
