#include "widgets/Choices.h"

#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "widgets/FocusRing.h"

#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QWheelEvent>

#include <algorithm>

namespace ui {
namespace {

constexpr int markSide = 16;
constexpr int markGap = 8;

QSize sizeOf(const QAbstractButton& button) {
    const QFontMetrics metrics(button.font());
    const int text =
        button.text().isEmpty() ? 0 : markGap + metrics.size(Qt::TextShowMnemonic, button.text()).width();
    return {markSide + text, std::max(20, metrics.height())};
}

QRectF markRect(const QWidget& widget) {
    return {0, (widget.height() - markSide) / 2.0, markSide, markSide};
}

void paintText(QPainter& painter, const QAbstractButton& button, const Tokens& t) {
    painter.setPen(button.isEnabled() ? t.text : t.control);
    painter.drawText(button.rect().adjusted(markSide + markGap, 0, 0, 0),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextHideMnemonic, button.text());
}

} // namespace

CheckBox::CheckBox(const QString& text, QWidget* parent)
    : QCheckBox(text, parent) {
    setFont(ui::font(Type::Body));
    setAttribute(Qt::WA_Hover);
    addFocusRing(this, 4);
}

QSize CheckBox::sizeHint() const {
    return sizeOf(*this);
}

QSize CheckBox::minimumSizeHint() const {
    return sizeHint();
}

bool CheckBox::hitButton(const QPoint& position) const {
    return rect().contains(position);
}

void CheckBox::paintEvent(QPaintEvent*) {
    const Tokens& t = tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = markRect(*this);
    const bool filled = checkState() != Qt::Unchecked;
    const QColor outline = !isEnabled() ? t.edge : filled ? t.accent : t.control;
    painter.setPen(QPen(outline, 1));
    painter.setBrush(!isEnabled() ? t.sunken : filled ? t.accent : underMouse() ? t.sunken : t.surface);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3.5, 3.5);
    const QColor mark = isEnabled() ? t.onAccent : t.control;
    if (checkState() == Qt::Checked)
        paintIcon(&painter, box.adjusted(1, 1, -1, -1), QStringLiteral("check"), mark);
    else if (checkState() == Qt::PartiallyChecked)
        paintIcon(&painter, box.adjusted(2, 2, -2, -2), QStringLiteral("minus"), mark);
    paintText(painter, *this, t);
}

RadioButton::RadioButton(const QString& text, QWidget* parent)
    : QRadioButton(text, parent) {
    setFont(ui::font(Type::Body));
    setAttribute(Qt::WA_Hover);
    addFocusRing(this, 8);
}

QSize RadioButton::sizeHint() const {
    return sizeOf(*this);
}

QSize RadioButton::minimumSizeHint() const {
    return sizeHint();
}

bool RadioButton::hitButton(const QPoint& position) const {
    return rect().contains(position);
}

void RadioButton::paintEvent(QPaintEvent*) {
    const Tokens& t = tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF circle = markRect(*this).adjusted(1, 1, -1, -1);
    const QColor ink = !isEnabled() ? t.edge : isChecked() ? t.accent : t.control;
    painter.setPen(QPen(ink, 1.25));
    painter.setBrush(underMouse() && isEnabled() ? t.sunken : t.surface);
    painter.drawEllipse(circle.adjusted(0.6, 0.6, -0.6, -0.6));
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(circle.center(), 3.25, 3.25);
    }
    paintText(painter, *this, t);
}

ComboBox::ComboBox(QWidget* parent)
    : QComboBox(parent) {
    setFont(ui::font(Type::Body));
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    auto* list = new QListView(this);
    list->setUniformItemSizes(true);
    setView(list);
    // The style sheet reaches the items only through this delegate.
    setItemDelegate(new QStyledItemDelegate(this));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    addFocusRing(this, 6);
}

void ComboBox::setSmall(bool isSmall) {
    m_small = isSmall;
    updateGeometry();
}

void ComboBox::setIconName(const QString& name) {
    m_icon = name;
    updateGeometry();
    update();
}

QSize ComboBox::sizeHint() const {
    int widest = 40;
    for (int i = 0; i < count(); ++i)
        widest = std::max(widest, fontMetrics().horizontalAdvance(itemText(i)));
    return {widest + 8 + 32 + (m_icon.isEmpty() ? 0 : 22) + 4, m_small ? 28 : 32};
}

QSize ComboBox::minimumSizeHint() const {
    return {96, m_small ? 28 : 32};
}

void ComboBox::resizeEvent(QResizeEvent* event) {
    QComboBox::resizeEvent(event);
    if (lineEdit()) // its text begins where that of an input does
        lineEdit()->setTextMargins(5, 0, 0, 0);
}

void ComboBox::wheelEvent(QWheelEvent* event) {
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

void ComboBox::paintEvent(QPaintEvent*) {
    const Tokens& t = tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isEnabled() ? t.control : t.edge, 1));
    painter.setBrush(underMouse() && isEnabled() && !isEditable() ? t.sunken : t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);

    const QColor ink = isEnabled() ? t.text : t.control;
    int x = 8;
    if (!m_icon.isEmpty()) {
        paintIcon(&painter, QRectF(x, (height() - 16) / 2.0, 16, 16), m_icon,
                  isEnabled() ? t.muted : t.control);
        x += 22;
    }
    const QRect area(x, 0, width() - x - 30, height());
    painter.setPen(currentIndex() < 0 && isEnabled() ? t.muted : ink);
    const QString shown = currentIndex() < 0 ? placeholderText() : currentText();
    if (!isEditable())
        painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                         fontMetrics().elidedText(shown, Qt::ElideRight, area.width()));
    paintIcon(&painter, QRectF(width() - 24, (height() - 16) / 2.0, 16, 16), QStringLiteral("chevron-down"),
              isEnabled() ? t.muted : t.control);
}

} // namespace ui
