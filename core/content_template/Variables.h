#pragma once

#include "Finding.h"
#include "content_template/Function.h"

#include <optional>
#include <span>
#include <string_view>

/// What `alert` holds (help.aliyun.com, variables in new alert templates).
namespace content_template {

/// What is known of the text in a field.
enum class TextForm {
    None,  ///< the field is no text
    Plain, ///< never a quote, a backslash or a line break: ids, regions, projects, times
    Free,  ///< anything at all: names, queries, log text
};

/// What the members of a map or the items of a list are.
enum class Inside {
    Nothing, ///< the field is neither
    Texts,   ///< names of the user's, texts: labels, annotations, a row
    Rows,    ///< a list of such maps
    Results, ///< results: a list of resultVariables()
    Policy,  ///< policyVariables()
};

struct Variable {
    std::string_view name;
    Type type = Type::Text;
    TextForm form = TextForm::None;
    Inside inside = Inside::Nothing;
    core::Certainty certainty = core::Certainty::Documented; ///< Observed: only in real bodies
    bool canBeMissing = false;                               ///< is empty or absent in some alerts
    bool isSecret = false;                                   ///< to be masked
    std::string_view example = {};
};

std::span<const Variable> alertVariables();  ///< alert.x
std::span<const Variable> resultVariables(); ///< alert.results[0].x
std::span<const Variable> policyVariables(); ///< alert.policy.x

/// Null when the name is not in the table. The id of its sentence in `words`: "variable-", "result-" or
/// "policy-" and the name.
const Variable* findVariable(std::span<const Variable> table, std::string_view name);

} // namespace content_template
