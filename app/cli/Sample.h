#pragma once

#include "Result.h"

#include <string>

namespace cli {

/// The built-in firing alert as if it had fired just now, with a key of its own, so that it merges with no
/// alert that is already there.
core::Result<std::string> freshSample();

} // namespace cli
