#pragma once

#include "Finding.h"
#include "alert/Members.h"

namespace alert {

/// What makes `findings` of a body short to write; the rest of a Finding is set by name afterwards.
core::Finding finding(std::string id, core::Weight weight, core::Certainty certainty,
                      std::vector<std::pair<std::string, std::string>> arguments = {},
                      std::string action = {});

core::Finding defaultTemplateFinding(std::size_t keys);
core::Finding oldSyntaxFinding(std::string_view variable, bool rendered);
core::Finding pre2021Finding();
core::Finding unrenderedFinding(std::string_view expression);
core::Finding renderErrorFinding(std::string_view message);
core::Finding ingestedFinding(const Members& members);
/// Names what Flashduty uses and the hand-written content leaves out.
core::Finding customJsonFinding(const Members& members);
core::Finding cloudEventFinding(std::string_view source);

/// SLS's limit for webhook content, in bytes or characters: which of them is not known.
inline constexpr std::size_t contentLimit = 16'384;

} // namespace alert
