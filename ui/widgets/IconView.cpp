#include "widgets/IconView.h"

#include "theme/Icons.h"

#include <QPainter>

namespace ui {

IconView::IconView(const QString& name, int size, Ink ink, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
    , m_ink(ink) {
    setFixedSize(size, size);
}

void IconView::setIconName(const QString& name) {
    m_name = name;
    update();
}

void IconView::setInk(Ink ink) {
    m_ink = ink;
    update();
}

void IconView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintIcon(&painter, rect(), m_name, tokens(this).ink(m_ink));
}

} // namespace ui
