#pragma once

#include "content_template/Parse.h"
#include "content_template/Variables.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

/// The fields of an alert that a rehearsal changes, one by one. Internal to the module.
namespace content_template {

enum class FieldKind { Text, Number };

struct AlertField {
    std::string name; ///< "annotations.desc", "fire_results[].host"
    /// From the alert down; nothing stands for every item of a list.
    std::vector<std::optional<std::string>> path;
    FieldKind kind = FieldKind::Text;
    TextForm form = TextForm::Free; ///< of a text
    bool canBeMissing = true;
};

/// The texts and numbers of `alert`, and those of the vendor's tables that the template names though this
/// alert lacks them. At most `most`; `isComplete` says whether that was enough.
std::vector<AlertField> fieldsOf(const Value& alert, const Template& contentTemplate, std::size_t most,
                                 bool& isComplete);

/// What `path` leads to; of list items the first. Missing when it leads nowhere.
Value valueAt(const Value& alert, std::span<const std::optional<std::string>> path);

/// `alert` with the value put there, in every item of a list; what lies on the way is made. A missing value
/// takes the member away.
Value withValue(const Value& alert, std::span<const std::optional<std::string>> path, const Value& value);

} // namespace content_template
