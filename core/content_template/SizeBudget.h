#pragma once

#include "Finding.h"
#include "content_template/Render.h"
#include "content_template/SlsCuts.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// How large a template's content becomes, against the 16 KB of SLS.
namespace content_template {

struct ContentSize {
    std::size_t bytes = 0;
    std::size_t characters = 0; ///< code points: what SLS counts elsewhere

    bool operator==(const ContentSize&) const = default;
};

/// Which of the two SLS counts is not documented.
enum class SizeVerdict {
    Fits,
    OverInBytes, ///< more than 16,384 bytes, but not characters: fits if SLS counts characters
    OverInBoth,
};
std::string_view id(SizeVerdict verdict); ///< "fits", "over-in-bytes", "over-in-both"

/// What one part of the content weighs.
struct SizeShare {
    /// A key of the result ("fire_results"); the expression where the result is no JSON object; empty for
    /// what lies between.
    std::string field;
    ContentSize size;
};

struct LeanerContent {
    std::string text; ///< the template, see leanTemplate(): to be tried with Flashduty before use
    ContentSize size;
    SizeVerdict verdict = SizeVerdict::Fits;
};

struct SizeBudget {
    ContentSize size; ///< after SLS's cuts, before its limit
    SizeVerdict verdict = SizeVerdict::Fits;
    std::vector<SizeShare> shares; ///< largest first; their sum is `size`
    std::vector<SlsCut> cuts;      ///< what SLS cuts of this alert before the template sees it
    std::size_t rows = 0;          ///< of fire_results, after the cut
    std::size_t rowCharacters = 0; ///< of a row as JSON, on average
    /// How many such rows fit into 16 KB of bytes, at most 100; nothing when there are none, or when the
    /// template does not print them.
    std::optional<std::size_t> rowsThatFit;
    std::optional<LeanerContent> leaner; ///< only when it is smaller
};

/// Errors: those of parse() and render(). About ten renderings. Pure; any thread.
core::Result<SizeBudget> sizeBudget(std::string_view text, const Value& alert, const Options& options = {});

/// "content-over-limit" (error), "content-over-bytes" (warning); as hints "content-rows-fit",
/// "content-values-cut", "content-rows-cut" and, when it is over, "content-leaner".
std::vector<core::Finding> findings(const SizeBudget& budget);

} // namespace content_template
