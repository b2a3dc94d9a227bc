#pragma once

#include "theme/Tokens.h"

#include <QString>

namespace ui {

/// The one style sheet: what Qt's stock widgets need beyond the palette (inputs, menus, tips, scroll bars,
/// tables). Everything else paints itself from the tokens.
QString styleSheetOf(const Tokens& tokens);

} // namespace ui
