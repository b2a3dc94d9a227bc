#pragma once

#include "Result.h"
#include "content_template/Function.h"
#include "content_template/Parse.h"

#include <cstddef>
#include <string>
#include <vector>

namespace content_template {

/// Bounds of one rendering; ours, since the vendor states none. A template that reaches one ends with an
/// error.
struct RenderLimits {
    std::size_t steps = 1'000'000; ///< expressions evaluated, items looped over, items compared or copied
    std::size_t bytes = 4 * 1024 * 1024;      ///< of the result
    std::size_t workBytes = 64 * 1024 * 1024; ///< made on the way, all texts together
    std::size_t depth = 128;                  ///< of a value that is printed, compared or written as JSON
};

/// Steps and bytes as one number: a step takes about as long as 32 bytes.
constexpr std::size_t workOf(std::size_t steps, std::size_t bytes) {
    return 32 * steps + bytes;
}

struct Options {
    bool batch =
        false; ///< as SLS sends merged alerts: the text is an array of one rendering, see BatchBody.h
    Surroundings surroundings; ///< language of the template, channel
    RenderLimits limits;
};

/// One {{ }} that was carried out (in a loop: each time).
struct Insertion {
    Range source;                        ///< of the {{ }} in the template
    Range expression;                    ///< of the expression inside
    Range result;                        ///< of what it printed in Rendering::text; may be empty
    ValueKind kind = ValueKind::Missing; ///< of the printed value
    Origin origin = Origin::Template;    ///< of a printed list or map
};

/// A piece of the template's own text that was printed (in a loop: each time).
struct PrintedText {
    Range source; ///< in the template, without what a dash removed
    Range result; ///< in Rendering::text, of the same size
};

/// A name, attribute or index that led nowhere and gave a missing value.
struct MissingLookup {
    Range expression; ///< in the template
    bool operator==(const MissingLookup&) const = default;
};

struct Rendering {
    std::string text;
    /// In the order of the result. Empty for a batch: SLS re-encodes, so the places are gone.
    std::vector<Insertion> insertions;
    std::vector<PrintedText> texts; ///< likewise
    /// Each place once, in the order in which they were met.
    std::vector<MissingLookup> missing;
    std::size_t work = 0; ///< what it cost, see workOf()
};

/// Renders by the documented rules; where they are silent as Jinja2 does. `alert` is the variable of that
/// name. Errors: TemplateFault with a position and a fault of Problem.h.
core::Result<Rendering> render(const Template& contentTemplate, const Value& alert,
                               const Options& options = {});

} // namespace content_template
