#pragma once

#include "Finding.h"
#include "content_template/Render.h"
#include "content_template/ValueClass.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// A template tried with difficult values in every field, before SLS meets them.
namespace content_template {

enum class Damage {
    CannotRender, ///< SLS would send "Template render error"
    BreaksJson,
    OverLimit, ///< more than SlsLimits::content bytes or characters: SLS may cut it
};
std::string_view id(Damage damage); ///< "cannot-render", "breaks-json", "over-limit"

/// What goes wrong at one place of the template; equal failures are one line.
struct RehearsalLine {
    Damage damage = Damage::BreaksJson;
    /// Error: SLS may send such a value. Warning: over the limit. Hint: as far as known SLS does not send it;
    /// all such places share a line.
    core::Weight weight = core::Weight::Error;
    Range place;                     ///< in the template: the {{ }} to blame, else where the JSON goes wrong
    core::Position position;         ///< of its begin
    std::vector<std::string> fields; ///< "annotations.desc", "fire_results[].host"; empty: no single field
    std::vector<ValueClass> classes; ///< in their order
    std::size_t renderings = 0;      ///< how many failed so
    std::size_t bytes = 0;           ///< OverLimit: of the largest
    Fault fault = Fault::Internal;   ///< CannotRender
    Value alert;                     ///< the first one that failed so
};

/// One class of values: what the page shows as a row.
struct RehearsalRow {
    ValueClass valueClass = ValueClass::AsGiven;
    std::size_t renderings = 0;     ///< never 0
    std::vector<std::size_t> lines; ///< places in Rehearsal::lines
};

enum class RehearsalEnd {
    Done,
    NotParsed, ///< the template has syntax errors: nothing was rendered
    Blocked,   ///< the alert as it is breaks it, in a way that hides everything else
    Cancelled,
    LimitReached, ///< RehearsalLimits: the rest was not tried
};
std::string_view id(RehearsalEnd end); ///< "done", "not-parsed", ...

struct Rehearsal {
    RehearsalEnd end = RehearsalEnd::Done;
    std::vector<RehearsalLine>
        lines; ///< errors first, then warnings and hints; each in the order of the template
    std::vector<RehearsalRow> rows; ///< of the classes that were tried, in their order
    std::size_t renderings = 0;

    bool hasErrors() const;
    /// Whether a value that SLS may send breaks the JSON or the rendering.
    bool breaks(const RehearsalRow& row) const;
};

/// Bounds of one rehearsal; ours.
struct RehearsalLimits {
    std::size_t fields = 150;
    std::size_t work =
        200'000'000; ///< Rendering::work and bytes read, all renderings together; about a second
};

struct RehearsalOptions {
    Options rendering; ///< language, channel, limits of one rendering; merged sending changes nothing
    RehearsalLimits limits;
};

/// Asked between two renderings; true ends the rehearsal.
using IsCancelled = std::function<bool()>;

/// Renders the template with `alert` as it is, with one field changed at a time and with all of them, each
/// after SLS's cuts. Takes any text at all, never throws; bounded in work. Pure; any thread.
Rehearsal rehearse(std::string_view text, const Value& alert, const RehearsalOptions& options = {},
                   const IsCancelled& isCancelled = {});

/// The lines as findings: "rehearsal-breaks-json", "rehearsal-cannot-render", "rehearsal-over-limit", those
/// of no single field as "rehearsal-alert-...", the hints with "-unlikely" behind it; "rehearsal-blocked" and
/// "rehearsal-incomplete" where something was not tried. The argument "classes" holds ids, "any-text" for all
/// of the texts.
std::vector<core::Finding> findings(const Rehearsal& rehearsal);

} // namespace content_template
