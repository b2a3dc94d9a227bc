#pragma once

#include "Finding.h"
#include "alert/BodyForm.h"
#include "content_template/Render.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What is wrong with a content template, and what SLS would not say.
namespace content_template {

/// One change of the template's text: the bytes of `range` become `replacement`.
struct Fix {
    Range range;
    std::string replacement;

    bool operator==(const Fix&) const = default;
};

/// `text` with the change made. A range past the end is cut to it.
std::string applied(const Fix& fix, std::string_view text);

/// One finding with its places. finding.position is that of `place` in the template; finding.path, where it
/// is set, is that of the value in the result.
struct Issue {
    core::Finding finding;
    Range place;                   ///< in the template; may be empty (something is missing there)
    std::optional<Range> inResult; ///< in Checked::rendering's text
    std::optional<Fix> fix;        ///< removes this finding and leaves the others
};

struct CheckOptions {
    Options rendering;       ///< language and channel; merged sending changes nothing for the checker
    std::size_t issues = 50; ///< at most so many are told
};

struct Checked {
    /// Causes first: errors, warnings, hints, each in the order of the template; then what follows from them
    /// (dependsOn). The first one is what to mend first.
    std::vector<Issue> issues;
    std::optional<Rendering> rendering;            ///< of single sending; nothing when it cannot be rendered
    alert::BodyForm form = alert::BodyForm::Empty; ///< of the rendering

    bool hasErrors() const;
};

/// Checks any text at all against an alert: never throws, never crashes, takes bounded time (ParseLimits,
/// RenderLimits). What the alert's values hold is never held against the template. Pure; any thread.
Checked check(std::string_view text, const Value& alert, const CheckOptions& options = {});

/// The findings alone, in the same order.
std::vector<core::Finding> findings(const Checked& checked);

} // namespace content_template
