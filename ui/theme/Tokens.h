#pragma once

#include <QColor>
#include <QPalette>

class QWidget;

/// Look and building blocks of the window.
namespace ui {

/// A meaning that has an ink and a ground: severities, verdicts, states.
enum class Tone { Critical, Warning, Info, Ok, Unknown, Accent, Neutral };

/// What a text or an icon is drawn in.
enum class Ink { Text, Muted, Accent, OnAccent, Control, Critical, Warning, Info, Ok, Unknown };

/// Every colour of one theme; resources/theme/tokens.json holds the values.
struct Tokens {
    bool dark = false;

    QColor window;    ///< page ground
    QColor surface;   ///< cards, lists, header, buttons
    QColor sunken;    ///< rail, table heads, read-only code, value chips, hover
    QColor selection; ///< selected row, current step, chosen segment, "n new" bar
    QColor border;    ///< cards, dividers
    QColor edge;      ///< outline of buttons
    QColor control;   ///< outline of inputs, check boxes, radios
    QColor text;
    QColor muted;
    QColor accent;   ///< primary, links, focus ring
    QColor onAccent; ///< text on the primary button

    QColor critical;
    QColor warning;
    QColor info;
    QColor ok;
    QColor unknown;
    QColor criticalGround; ///< badges, banners, error lines
    QColor warningGround;
    QColor infoGround;
    QColor okGround;
    QColor unknownGround;

    QColor codeKey;
    QColor codeText;
    QColor codeNumber;
    QColor codeWord; ///< true, false, null, template expressions

    QColor ink(Ink ink) const;
    QColor ink(Tone tone) const;
    QColor ground(Tone tone) const;
};

const Tokens& lightTokens();
const Tokens& darkTokens();

/// The tokens that fit a palette: dark ones when its window colour is dark. GUI thread.
const Tokens& tokens(const QPalette& palette);
const Tokens& tokens(const QWidget* widget);

/// The Qt palette of a theme, all groups and roles.
QPalette paletteOf(const Tokens& tokens);

} // namespace ui
