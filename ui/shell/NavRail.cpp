#include "shell/NavRail.h"

#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "theme/Tokens.h"

#include <QEvent>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace ui {
namespace {

constexpr int railWidth = 72;
constexpr int itemHeight = 56;
constexpr int pictureSize = 20;
constexpr int iconTop = 9;
constexpr int labelTop = 33;
constexpr int barWidth = 3;
constexpr int dotSize = 8;
constexpr int markSize = 26;

} // namespace

NavButton::NavButton(QString iconName, QWidget* parent)
    : QAbstractButton(parent)
    , m_iconName(std::move(iconName)) {
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

void NavButton::setRunning(const QString& meaning) {
    if (m_running == meaning)
        return;
    m_running = meaning;
    setToolTip(meaning.toHtmlEscaped());
    setAccessibleDescription(meaning);
    update();
}

QSize NavButton::sizeHint() const {
    return {railWidth, itemHeight};
}

void NavButton::paintEvent(QPaintEvent*) {
    const auto& colours = tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked()) {
        painter.fillRect(rect(), colours.surface);
        painter.fillRect(QRect(0, 0, barWidth, height()), colours.accent);
    } else if (underMouse()) {
        painter.fillRect(rect(), colours.selection);
    }
    const auto ink = isChecked() ? colours.accent : colours.muted;
    const QRectF iconRect((width() - pictureSize) / 2.0, iconTop, pictureSize, pictureSize);
    paintIcon(&painter, iconRect, m_iconName, ink);
    painter.setFont(ui::font(isChecked() ? Type::CaptionStrong : Type::Caption));
    painter.setPen(ink);
    const QRect labelRect(2, labelTop, width() - 4, lineHeight(Type::Caption));
    painter.drawText(labelRect, Qt::AlignCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, labelRect.width()));
    if (!m_running.isEmpty()) {
        painter.setPen(QPen(isChecked() ? colours.surface : colours.sunken, 2));
        painter.setBrush(colours.ok);
        painter.drawEllipse(QRectF(iconRect.right() - 1, iconRect.top() - 2, dotSize, dotSize));
    }
    if (hasFocus() && m_ring) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(5, 3, -3, -3), 6, 6);
    }
}

void NavButton::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange)
        update();
    QAbstractButton::changeEvent(event);
}

void NavButton::focusInEvent(QFocusEvent* event) {
    const auto reason = event->reason();
    m_ring =
        reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
    QAbstractButton::focusInEvent(event);
}

NavRail::NavRail(QWidget* parent)
    : QWidget(parent) {
    setFixedWidth(railWidth);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, itemHeight, 0, 4);
    layout->setSpacing(0);
    m_top = new QVBoxLayout;
    m_bottom = new QVBoxLayout;
    layout->addLayout(m_top);
    layout->addStretch(1);
    layout->addLayout(m_bottom);
}

NavButton* NavRail::addPage(const QString& iconName) {
    auto* button = add(iconName);
    m_top->addWidget(button);
    return button;
}

NavButton* NavRail::addBottomPage(const QString& iconName) {
    auto* button = add(iconName);
    m_bottom->addWidget(button);
    return button;
}

NavButton* NavRail::add(const QString& iconName) {
    auto* button = new NavButton(iconName, this);
    button->installEventFilter(this);
    m_buttons.push_back(button);
    return button;
}

bool NavRail::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Up && key != Qt::Key_Down)
        return QWidget::eventFilter(watched, event);
    const int step = key == Qt::Key_Up ? -1 : 1;
    const int count = static_cast<int>(m_buttons.size());
    for (int i = 0; i < count; ++i) {
        if (m_buttons[static_cast<std::size_t>(i)] == watched)
            m_buttons[static_cast<std::size_t>((i + step + count) % count)]->setFocus(Qt::TabFocusReason);
    }
    return true;
}

void NavRail::paintEvent(QPaintEvent*) {
    const auto& colours = tokens(this);
    QPainter painter(this);
    painter.fillRect(rect(), colours.sunken);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), colours.border);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF mark((width() - markSize) / 2.0, (itemHeight - markSize) / 2.0, markSize, markSize);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.accent);
    painter.drawRoundedRect(mark, 6, 6);
    paintIcon(&painter, mark.adjusted(4, 4, -4, -4), QStringLiteral("mark"), colours.onAccent);
}

} // namespace ui
