#pragma once

#include "content_template/Check.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// What the parts of check() share. Internal to the module.
namespace content_template {

enum class ZoneKind {
    Text,   ///< printed as it stands
    Code,   ///< {{ }} or {% %}
    Silent, ///< comments, the inside of raw
};

struct Zone {
    ZoneKind kind = ZoneKind::Text;
    Range range;
};

/// What a finding means for the rest.
enum class Effect {
    None,
    BreaksJson,   ///< the result is no JSON because of it
    BreaksSyntax, ///< blocks and tags behind it may be misread
};

struct Found {
    Issue issue;
    Effect effect = Effect::None;
    bool isLast = false; ///< told after what has a place of its own
};

using FindingArguments = std::vector<std::pair<std::string, std::string>>;

struct Work {
    Work(std::string_view templateText, const Value& alertValue, const CheckOptions& checkOptions);

    Found& add(std::string_view id, core::Weight weight, core::Certainty certainty, Range place,
               FindingArguments arguments = {}, Effect effect = Effect::None);
    bool isFull() const { return found.size() >= 4 * options.issues; }
    std::string_view textOf(Range range) const;
    /// Id of the first finding with that effect; empty when there is none.
    std::string causeOf(Effect effect) const;
    bool hasIssueIn(Range range) const;
    /// The zone of a byte; null when none is known.
    const Zone* zoneAt(std::size_t at) const;

    std::string_view text;
    const Value& alert;
    const CheckOptions& options;
    Syntax syntax;
    std::vector<Zone> zones;
    /// Places in the text that are meant as expressions but are none: ${x}, << x >>, braces of full width.
    std::vector<Range> foreign;
    std::vector<Found> found;
    std::optional<Rendering> rendering;
    alert::BodyForm form = alert::BodyForm::Empty;
};

/// An excerpt of the template for a finding's argument.
std::string excerptOf(std::string_view text);

void checkCharacters(Work& work); ///< invisible and full-width characters, foreign delimiters, ${}
void checkSyntax(Work& work);     ///< the parser's problems
void checkNames(Work& work);      ///< variables, comparisons, loops
void checkSkeleton(Work& work);   ///< the JSON that the text makes, and how values stand in it
void checkResult(Work& work);     ///< what the rendering is

} // namespace content_template
