#include "widgets/TabBar.h"

#include "theme/Fonts.h"
#include "theme/Tokens.h"

#include <QFocusEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace ui {
namespace {

constexpr int barHeight = 36;
constexpr int padding = 12;
constexpr int countHeight = 18;
constexpr int countGap = 6;

int countWidth(const QString& text) {
    return text.isEmpty()
               ? 0
               : std::max(countHeight,
                          QFontMetrics(ui::font(Type::CaptionStrong)).horizontalAdvance(text) + 10);
}

} // namespace

TabBar::TabBar(QWidget* parent)
    : QTabBar(parent) {
    setDrawBase(false);
    setExpanding(false);
    setElideMode(Qt::ElideNone);
    setUsesScrollButtons(false);
    setFont(ui::font(Type::BodyStrong));
    setAttribute(Qt::WA_Hover);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
}

void TabBar::setCount(int index, std::optional<int> count) {
    setTabData(index, count.value_or(0) > 0 ? QVariant(*count) : QVariant());
    // The size hints of tabs are cached; setting the text anew drops them.
    setTabText(index, tabText(index));
    setAccessibleTabName(index, countText(index).isEmpty()
                                    ? tabText(index)
                                    : QString(tabText(index) + QLatin1Char(' ') + countText(index)));
    updateGeometry();
    update();
}

std::optional<int> TabBar::countOf(int index) const {
    const QVariant stored = tabData(index);
    return stored.isValid() ? std::optional(stored.toInt()) : std::nullopt;
}

QString TabBar::countText(int index) const {
    const auto count = countOf(index);
    return count ? QLocale().toString(*count) : QString();
}

QSize TabBar::tabSizeHint(int index) const {
    int width = 2 * padding + QFontMetrics(ui::font(Type::BodyStrong)).horizontalAdvance(tabText(index));
    const QString count = countText(index);
    if (!count.isEmpty())
        width += countGap + countWidth(count);
    return {width, barHeight};
}

QSize TabBar::minimumTabSizeHint(int index) const {
    return tabSizeHint(index);
}

QSize TabBar::sizeHint() const {
    int width = 0;
    for (int i = 0; i < count(); ++i)
        width += tabSizeHint(i).width();
    return {width, barHeight};
}

QSize TabBar::minimumSizeHint() const {
    return sizeHint();
}

void TabBar::focusInEvent(QFocusEvent* event) {
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        m_keyboard = event->reason() != Qt::MouseFocusReason;
    QTabBar::focusInEvent(event);
}

void TabBar::keyPressEvent(QKeyEvent* event) {
    m_keyboard = true;
    QTabBar::keyPressEvent(event);
}

void TabBar::paintEvent(QPaintEvent*) {
    const Tokens& t = tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < count(); ++i) {
        const QRect tab = tabRect(i);
        const bool current = i == currentIndex();
        const bool over = tab.contains(mapFromGlobal(QCursor::pos())) && underMouse();
        painter.setFont(ui::font(current ? Type::BodyStrong : Type::Body));
        painter.setPen(!isTabEnabled(i) ? t.control : current || over ? t.text : t.muted);
        const int textWidth = painter.fontMetrics().horizontalAdvance(tabText(i));
        const QString count = countText(i);
        const int whole = textWidth + (count.isEmpty() ? 0 : countGap + countWidth(count));
        int x = tab.left() + (tab.width() - whole) / 2;
        painter.drawText(QRect(x, tab.top(), textWidth + 2, tab.height()), Qt::AlignVCenter | Qt::AlignLeft,
                         tabText(i));
        if (!count.isEmpty()) {
            x += textWidth + countGap;
            const QRectF pill(x, tab.top() + (tab.height() - countHeight) / 2.0, countWidth(count),
                              countHeight);
            painter.setPen(Qt::NoPen);
            painter.setBrush(t.warningGround);
            painter.drawRoundedRect(pill, 9, 9);
            painter.setPen(t.warning);
            painter.setFont(ui::font(Type::CaptionStrong));
            painter.drawText(pill, Qt::AlignCenter, count);
        }
        if (current)
            painter.fillRect(QRect(tab.left(), tab.bottom() - 1, tab.width(), 2), t.accent);
        if (current && hasFocus() && m_keyboard) {
            painter.setPen(QPen(t.accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(tab).adjusted(2, 4, -2, -5), 6, 6);
        }
    }
}

} // namespace ui
