#include "widgets/ValueChip.h"

#include "theme/Fonts.h"
#include "theme/Tokens.h"
#include "widgets/PlainText.h"

#include <QHelpEvent>
#include <QPainter>
#include <QTextLayout>
#include <QTextOption>
#include <QToolTip>

#include <algorithm>

namespace ui {
namespace {

constexpr int padX = 8;
constexpr int padY = 4;

int layoutLines(QTextLayout& layout, int width) {
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    int lines = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 1));
        line.setPosition(QPointF(0, lines * lineHeight(Type::Mono)));
        ++lines;
    }
    layout.endLayout();
    return lines;
}

} // namespace

ValueChip::ValueChip(const QString& text, QWidget* parent)
    : QWidget(parent) {
    setFont(ui::font(Type::Mono));
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setText(text);
}

void ValueChip::setText(const QString& text) {
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void ValueChip::setWrapped(bool wrapped) {
    m_wrapped = wrapped;
    QSizePolicy policy(QSizePolicy::Maximum, wrapped ? QSizePolicy::Preferred : QSizePolicy::Fixed);
    policy.setHeightForWidth(wrapped);
    setSizePolicy(policy);
    updateGeometry();
}

QSize ValueChip::sizeHint() const {
    return {fontMetrics().horizontalAdvance(m_text) + 2 * padX + 2, lineHeight(Type::Mono) + 2 * padY};
}

QSize ValueChip::minimumSizeHint() const {
    return {std::min(sizeHint().width(), 64), lineHeight(Type::Mono) + 2 * padY};
}

int ValueChip::heightForWidth(int width) const {
    QTextLayout layout(m_text, font());
    return std::max(1, layoutLines(layout, width - 2 * padX)) * lineHeight(Type::Mono) + 2 * padY;
}

void ValueChip::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    // A row that is short of height takes it from elsewhere: no line of a value may be cut off.
    setMinimumHeight(m_wrapped ? heightForWidth(width()) : 0);
}

bool ValueChip::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const bool cut = !m_wrapped && sizeHint().width() > width() + 2;
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(),
                           cut ? plainToolTip(m_text) : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

void ValueChip::paintEvent(QPaintEvent*) {
    const Tokens& t = tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.sunken);
    painter.drawRoundedRect(rect(), 4, 4);
    painter.setPen(isEnabled() ? t.text : t.control);
    const QRect area = rect().adjusted(padX, padY, -padX, -padY);
    if (!m_wrapped) {
        painter.drawText(area.adjusted(0, 0, 2, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                         fontMetrics().elidedText(m_text, Qt::ElideMiddle, area.width() + 2));
        return;
    }
    QTextLayout layout(m_text, font());
    const int textHeight = layoutLines(layout, area.width()) * lineHeight(Type::Mono);
    const int above = std::max(0, area.height() - textHeight) / 2;
    layout.draw(&painter, QPointF(area.left(), area.top() + above));
}

} // namespace ui
