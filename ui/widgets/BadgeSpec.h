#pragma once

#include "Finding.h"
#include "alert/FlashdutyEvent.h"
#include "theme/Tokens.h"

#include <QMetaType>
#include <QRect>
#include <QString>

class QPainter;

namespace ui {

enum class BadgeShape {
    Filled,   ///< on a ground: what is so now
    Outlined, ///< a thin line, muted words: what is over
    Bare,     ///< icon and word only
};

/// What a badge shows. Status is never by colour alone: icon, word and colour.
struct BadgeSpec {
    QString icon;
    QString text;
    Tone tone = Tone::Neutral;
    BadgeShape shape = BadgeShape::Filled;
    bool strong = true;     ///< weight 600
    bool mutedText = false; ///< the word in the muted ink, only the icon in the tone's
    bool plainText = false; ///< the word in the text ink

    bool operator==(const BadgeSpec&) const = default;
};

/// Entered: a person's own note. Accepted: the other side took a test. Seen: a delivery came this way.
/// Proven, stale and contradicted follow from what a delivery holds.
enum class StepState { ToDo, Entered, Proven, Stale, Contradicted, Accepted, Seen };

// All texts are in the language of the application at the time of the call.
BadgeSpec severityBadge(alert::Severity severity, alert::Status status); ///< resolved ones are outlined
BadgeSpec eventStatusBadge(alert::EventStatus status);
BadgeSpec statusBadge(alert::Status status); ///< "Firing", "Resolved": bare, for a row's second line
BadgeSpec arrayBadge(int alerts);            ///< "Array × 3"
BadgeSpec refusedBadge();
BadgeSpec verdictBadge(int errors, int findings); ///< "1 error", "2 findings" or "OK"; bare
BadgeSpec stepBadge(StepState state);
BadgeSpec certaintyBadge(core::Certainty certainty); ///< bare
QString severityText(alert::Severity severity);
QString certaintyText(core::Certainty certainty);
QString stepText(StepState state);

/// 20 high; the width the spec needs. `withText` false: the icon alone.
QSize badgeSize(const BadgeSpec& spec);

/// Draws at the left of `rect`, centred in its height, the word shortened when the rect is too narrow. Shared
/// by widgets and delegates. Gives the rectangle used.
QRect paintBadge(QPainter* painter, const QRect& rect, const BadgeSpec& spec, const Tokens& tokens);

} // namespace ui

Q_DECLARE_METATYPE(ui::BadgeSpec)
