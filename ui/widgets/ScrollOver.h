#pragma once

class QLayout;
class QScrollArea;
class QWidget;

namespace ui {

/// Scrolls `content` up and down where its room ends: no frame, no ground of its own, never sideways, and no
/// stop for the Tab key, for what can be used stands in the content.
QScrollArea* scrollOver(QWidget* content);

/// Takes every widget out of the layout, for new ones. They are hidden at once and deleted when control
/// returns to the event loop: one of them may be what was just clicked.
void clearLayout(QLayout* layout);

} // namespace ui
