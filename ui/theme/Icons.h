#pragma once

#include "theme/Tokens.h"

#include <QIcon>
#include <QPixmap>
#include <QStringList>

class QPainter;

namespace ui {

/// Names of all icons (":/icons/<name>.svg"), for tests and galleries.
QStringList iconNames();

/// Draws an icon into a square in the middle of `rect`, sharp at the painter's device pixel ratio. An unknown
/// name draws nothing. GUI thread.
void paintIcon(QPainter* painter, const QRectF& rect, const QString& name, const QColor& colour);

/// The icon as a pixmap of size*ratio device pixels; rendered once, then from Qt's bounded pixmap cache.
QPixmap iconPixmap(const QString& name, int size, const QColor& colour, qreal ratio);

/// An icon for Qt's own widgets and actions. It takes its colour from the application's palette each time it
/// is drawn, so it follows the theme.
QIcon icon(const QString& name, Ink ink = Ink::Muted);
/// The same in one fixed colour.
QIcon icon(const QString& name, const QColor& colour);

} // namespace ui
