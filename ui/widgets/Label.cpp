#include "widgets/Label.h"

#include "widgets/PlainText.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace ui {

Label::Label(const QString& text, Type type, Ink ink, QWidget* parent)
    : QLabel(parent)
    , m_type(type)
    , m_ink(ink) {
    setTextFormat(Qt::PlainText);
    setText(text);
    restyle();
}

void Label::setType(Type type) {
    m_type = type;
    restyle();
}

void Label::setInk(Ink ink) {
    m_ink = ink;
    restyle();
}

void Label::setElided(bool elided) {
    m_elided = elided;
    updateGeometry();
    update();
}

void Label::restyle() {
    if (m_restyling)
        return;
    m_restyling = true;
    setFont(ui::font(m_type));
    QPalette own = palette();
    const QColor colour = tokens(this).ink(m_ink);
    own.setColor(QPalette::Active, QPalette::WindowText, colour);
    own.setColor(QPalette::Inactive, QPalette::WindowText, colour);
    setPalette(own);
    m_restyling = false;
}

QSize Label::sizeHint() const {
    QSize size = QLabel::sizeHint();
    if (!wordWrap())
        size.setHeight(std::max(size.height(), lineHeight(m_type)));
    return size;
}

QSize Label::minimumSizeHint() const {
    QSize size = QLabel::minimumSizeHint();
    if (!wordWrap())
        size.setHeight(std::max(size.height(), lineHeight(m_type)));
    if (m_elided)
        size.setWidth(std::min(size.width(), fontMetrics().horizontalAdvance(QStringLiteral("mm"))));
    return size;
}

void Label::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        restyle();
}

void Label::paintEvent(QPaintEvent* event) {
    if (!m_elided) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    const QRect area = contentsRect();
    const QString oneLine = fontMetrics().elidedText(text(), Qt::ElideRight, area.width() + 1);
    painter.drawText(area, static_cast<int>(alignment()) | Qt::TextSingleLine, oneLine);
}

bool Label::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip && m_elided && toolTip().isEmpty()) {
        const bool cut = fontMetrics().horizontalAdvance(text()) > contentsRect().width();
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), cut ? plainToolTip(text()) : QString(), this);
        return true;
    }
    return QLabel::event(event);
}

Label* plainLabel(const QString& text, Type type, Ink ink, QWidget* parent) {
    return new Label(text, type, ink, parent);
}

} // namespace ui
