#include "widgets/Card.h"

#include <QPainter>
#include <QVBoxLayout>

namespace ui {

Card::Card(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this)) {
    m_column->setSpacing(8);
    setPadding(16);
}

void Card::setPadding(int padding) {
    m_column->setContentsMargins(padding + 1, padding + 1, padding + 1, padding + 1);
}

void Card::setOutline(std::optional<Ink> ink) {
    m_outline = ink;
    update();
}

void Card::addDivider() {
    m_column->addWidget(new Divider(Qt::Horizontal, this));
}

void Card::paintEvent(QPaintEvent*) {
    const Tokens& t = tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_outline ? t.ink(*m_outline) : t.border, 1));
    painter.setBrush(t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

Divider::Divider(Qt::Orientation orientation, QWidget* parent)
    : QWidget(parent) {
    if (orientation == Qt::Horizontal) {
        setFixedHeight(1);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    } else {
        setFixedWidth(1);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    }
}

void Divider::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), tokens(this).border);
}

} // namespace ui
