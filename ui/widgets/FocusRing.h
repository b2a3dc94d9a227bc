#pragma once

class QWidget;

namespace ui {

/// Gives a widget the focus ring: 2 px in the accent colour, 1 px outside of it, shown while it has the focus
/// from the keyboard. `radius` is the widget's own corner radius. The ring lies on the nearest window or
/// scroll area, so it needs no room inside the widget.
void addFocusRing(QWidget* widget, int radius);

} // namespace ui
