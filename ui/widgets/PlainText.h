#pragma once

#include <QString>

class QWidget;

namespace ui {

/// A tool tip that shows `text` as it is: Qt would read a text with tags as rich text. Long texts are cut.
QString plainToolTip(const QString& text);

/// Sets the tool tip, and the bare text as the accessible description.
void setPlainToolTip(QWidget* widget, const QString& text);

} // namespace ui
