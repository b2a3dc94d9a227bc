#include "widgets/Button.h"

#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "widgets/FocusRing.h"
#include "widgets/PlainText.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace ui {
namespace {

constexpr int iconSide = 16;
constexpr int iconGap = 6;
constexpr int radius = 6;

} // namespace

Button::Button(ButtonKind kind, const QString& text, const QString& iconName, QWidget* parent)
    : QPushButton(text, parent)
    , m_kind(kind)
    , m_icon(iconName) {
    setAutoDefault(false);
    setCursor(kind == ButtonKind::Link ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFont(textFont());
    addFocusRing(this, radius);
}

void Button::setKind(ButtonKind kind) {
    m_kind = kind;
    setFont(textFont());
    updateGeometry();
    update();
}

void Button::setButtonSize(ButtonSize size) {
    m_size = size;
    updateGeometry();
    update();
}

void Button::setIconName(const QString& name) {
    m_icon = name;
    updateGeometry();
    update();
}

void Button::setIconAtEnd(bool atEnd) {
    m_iconAtEnd = atEnd;
    update();
}

void Button::setPrefix(const QString& prefix) {
    m_prefix = prefix;
    updateGeometry();
    update();
}

void Button::setInk(std::optional<Ink> ink) {
    m_ink = ink;
    update();
}

void Button::setStrong(bool strong) {
    m_strong = strong;
    setFont(textFont());
    updateGeometry();
}

QFont Button::textFont() const {
    return ui::font(m_strong || m_kind == ButtonKind::Primary ? Type::BodyStrong : Type::Body);
}

int Button::heightOf() const {
    return m_size == ButtonSize::Regular ? 32 : 28;
}

int Button::padding() const {
    if (m_kind == ButtonKind::Link)
        return 8;
    return m_size == ButtonSize::Regular ? 12 : 10;
}

QSize Button::sizeHint() const {
    if (isIconOnly())
        return {heightOf(), heightOf()};
    int width = 2 * padding() + fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    if (!m_icon.isEmpty())
        width += iconSide + iconGap;
    if (!m_prefix.isEmpty())
        width += fontMetrics().horizontalAdvance(m_prefix + QLatin1Char(' '));
    return {width + 2, heightOf()};
}

QSize Button::minimumSizeHint() const {
    return sizeHint();
}

void Button::changeEvent(QEvent* event) {
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

bool Button::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && isIconOnly()) {
        const QString name = accessibleName().isEmpty() ? text() : accessibleName();
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), plainToolTip(name), this);
        return true;
    }
    return QPushButton::event(event);
}

void Button::paintEvent(QPaintEvent*) {
    const Tokens& t = tokens(this);
    const bool over = isEnabled() && underMouse();
    const bool down = isEnabled() && (isDown() || isChecked());
    QColor ground = Qt::transparent;
    QColor outline = Qt::transparent;
    QColor ink = t.text;
    switch (m_kind) {
    case ButtonKind::Primary:
        ground = over || down ? (t.dark ? t.accent.lighter(108) : t.accent.darker(112)) : t.accent;
        ink = t.onAccent;
        break;
    case ButtonKind::Normal:
    case ButtonKind::Tool:
        ground = down ? t.selection : over ? t.sunken : t.surface;
        outline = t.edge;
        break;
    case ButtonKind::Link:
    case ButtonKind::Bare:
        ground = down ? t.selection : over ? t.sunken : QColor(Qt::transparent);
        ink = t.accent;
        break;
    }
    if (m_ink)
        ink = t.ink(*m_ink);
    if (!isEnabled()) {
        ink = t.control;
        if (m_kind == ButtonKind::Primary)
            ground = t.sunken;
        if (outline != QColor(Qt::transparent) || m_kind == ButtonKind::Primary)
            outline = t.border;
    }

    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(outline == QColor(Qt::transparent) ? QPen(Qt::NoPen) : QPen(outline, 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);

    if (isIconOnly()) {
        paintIcon(&painter,
                  QRectF((width() - iconSide) / 2.0, (height() - iconSide) / 2.0, iconSide, iconSide), m_icon,
                  ink);
        return;
    }
    const int textWidth = fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    const int prefixWidth =
        m_prefix.isEmpty() ? 0 : fontMetrics().horizontalAdvance(m_prefix + QLatin1Char(' '));
    const int iconWidth = m_icon.isEmpty() ? 0 : iconSide + iconGap;
    int x = (width() - textWidth - prefixWidth - iconWidth) / 2;
    const auto putIcon = [&](int at) {
        if (!m_icon.isEmpty())
            paintIcon(&painter, QRectF(at, (height() - iconSide) / 2.0, iconSide, iconSide), m_icon, ink);
    };
    if (!m_iconAtEnd) {
        putIcon(x);
        x += iconWidth;
    }
    if (prefixWidth > 0) {
        painter.setPen(t.muted);
        painter.drawText(QRect(x, 0, prefixWidth, height()), Qt::AlignVCenter | Qt::AlignLeft, m_prefix);
        x += prefixWidth;
    }
    painter.setPen(ink);
    painter.drawText(QRect(x, 0, textWidth + 2, height()),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextHideMnemonic | Qt::TextSingleLine, text());
    if (m_iconAtEnd)
        putIcon(x + textWidth + iconGap);
}

} // namespace ui
