#pragma once

#include "alert/Read.h"

#include <string>
#include <vector>

namespace ui {

/// One field that Flashduty would show in another way than with {{ alert | to_json}}.
struct FieldDifference {
    enum class Kind { Missing, Changed, Added };
    std::string field; ///< "severity", "labels.check"
    Kind kind = Kind::Changed;
    std::string standard; ///< with {{ alert | to_json}}
    std::string own;      ///< with the template

    bool operator==(const FieldDifference&) const = default;
};

/// Field by field, in the order of the mapping: what is missing first, then what changed, then what came in.
/// A field that is empty counts as missing. Of a body with several alerts the first one is compared.
std::vector<FieldDifference> differences(const alert::Reading& standard, const alert::Reading& own);

} // namespace ui
