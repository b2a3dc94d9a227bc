#include "receiver/Ground.h"

#include "theme/Tokens.h"

#include <QPainter>

namespace ui {

Ground::Ground(Fill fill, Qt::Edges lines, QWidget* parent)
    : QWidget(parent)
    , m_fill(fill)
    , m_lines(lines) {
}

void Ground::paintEvent(QPaintEvent*) {
    const Tokens& colours = tokens(this);
    QPainter painter(this);
    painter.fillRect(rect(), m_fill == Fill::Window    ? colours.window
                             : m_fill == Fill::Surface ? colours.surface
                                                       : colours.selection);
    if (m_lines.testFlag(Qt::TopEdge))
        painter.fillRect(0, 0, width(), 1, colours.border);
    if (m_lines.testFlag(Qt::BottomEdge))
        painter.fillRect(0, height() - 1, width(), 1, colours.border);
    if (m_lines.testFlag(Qt::LeftEdge))
        painter.fillRect(0, 0, 1, height(), colours.border);
    if (m_lines.testFlag(Qt::RightEdge))
        painter.fillRect(width() - 1, 0, 1, height(), colours.border);
}

} // namespace ui
