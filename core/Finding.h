#pragma once

#include "Result.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace core {

/// How sure a statement is. Documented: the vendor says so. Observed: agrees with the published result or a
/// real body. Inferred: reasoned. Unknown: no public source says it.
enum class Certainty { Documented, Observed, Inferred, Unknown };

enum class Weight { Hint, Warning, Error };

/// One thing worth telling, as a value. `id` is stable ("severity-unknown") and is what `words` looks up;
/// arguments are named, in the order they are to be shown, and free of secrets.
struct Finding {
    std::string id;
    Weight weight = Weight::Hint;
    Certainty certainty = Certainty::Documented;
    std::vector<std::pair<std::string, std::string>> arguments;
    std::string path; ///< where in the body ("severity", "labels.env", "[2].labels"); may be empty
    std::optional<Position> position; ///< where in the text
    std::string action;               ///< id of the one action that mends it; empty when there is none
    std::string dependsOn;            ///< id of the finding that causes this one; empty for a root cause

    bool operator==(const Finding&) const = default;
};

} // namespace core
