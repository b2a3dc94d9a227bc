#include "widgets/code/Drawn.h"

#include "widgets/PlainText.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace ui {
namespace {

bool isContinuation(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

bool isWordByte(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || byte == '_' || byte == '-' || (byte >= '0' && byte <= '9') ||
           (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

} // namespace

std::size_t CodeView::nextCharacter(std::size_t offset) const {
    const std::string_view all = text();
    if (offset >= all.size())
        return all.size();
    std::size_t next = offset + 1;
    if (m_mode == CodeMode::Hex)
        return next;
    if (all[offset] == '\r' && next < all.size() && all[next] == '\n')
        return next + 1;
    for (int step = 0; step < 3 && next < all.size() && isContinuation(all[next]); ++step)
        ++next;
    return next;
}

std::size_t CodeView::previousCharacter(std::size_t offset) const {
    const std::string_view all = text();
    if (offset == 0)
        return 0;
    std::size_t before = offset - 1;
    if (m_mode == CodeMode::Hex)
        return before;
    if (all[before] == '\n' && before > 0 && all[before - 1] == '\r')
        return before - 1;
    for (int step = 0; step < 3 && before > 0 && isContinuation(all[before]); ++step)
        --before;
    return before;
}

std::size_t CodeView::offsetAt(const QPoint& point) {
    const int y = std::clamp(point.y() - topPadding, 0, viewport()->height());
    const std::size_t row = std::min(firstRow() + static_cast<std::size_t>(y / m_rowHeight), rowCount() - 1);
    const Drawn drawn = draw(row);
    const qreal x = point.x() - gutterWidth() + horizontalScrollBar()->value();
    const int unit = std::clamp(drawn.line().xToCursor(x), 0, static_cast<int>(drawn.shown.text.size()));
    return std::min(drawn.row.from + drawn.shown.byteOf.at(static_cast<std::size_t>(unit)), drawn.row.to);
}

void CodeView::moveCaret(std::size_t offset, bool keepAnchor) {
    m_caret = std::min(offset, text().size());
    if (!keepAnchor)
        m_anchor = m_caret;
    showOffset(m_caret);
    viewport()->update();
    Q_EMIT selectionChanged();
}

void CodeView::moveByRows(qint64 rows, bool keepAnchor) {
    const Drawn here = draw(rowOf(m_caret));
    const int x = m_caretX >= 0 ? m_caretX : qRound(here.xOf(m_caret));
    const auto wanted = static_cast<qint64>(rowOf(m_caret)) + rows;
    const auto row =
        static_cast<std::size_t>(std::clamp<qint64>(wanted, 0, static_cast<qint64>(rowCount()) - 1));
    const Drawn there = draw(row);
    const auto unit = static_cast<std::size_t>(std::max(there.line().xToCursor(x), 0));
    std::size_t offset =
        there.row.from + there.shown.byteOf.at(std::min(unit, there.shown.byteOf.size() - 1));
    // The place behind a broken row belongs to the next one.
    if (rowOf(offset) != row && offset > there.row.from)
        offset = previousCharacter(offset);
    moveCaret(offset, keepAnchor);
    m_caretX = x;
}

void CodeView::keyPressEvent(QKeyEvent* event) {
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const auto page = static_cast<qint64>(visibleRows());
    if (event->matches(QKeySequence::Copy))
        return copySelection();
    if (event->matches(QKeySequence::SelectAll))
        return selectAll();
    const int key = event->key();
    if (key == Qt::Key_Up || key == Qt::Key_Down)
        return moveByRows(key == Qt::Key_Up ? -1 : 1, shift);
    if (key == Qt::Key_PageUp || key == Qt::Key_PageDown)
        return moveByRows(key == Qt::Key_PageUp ? -page : page, shift);
    m_caretX = -1;
    const code::Row row = rowAt(rowOf(m_caret));
    switch (key) {
    case Qt::Key_Left:
        return moveCaret(previousCharacter(m_caret), shift);
    case Qt::Key_Right:
        return moveCaret(nextCharacter(m_caret), shift);
    case Qt::Key_Home:
        return moveCaret(control ? 0 : row.from, shift);
    case Qt::Key_End:
        return moveCaret(control ? text().size() : row.to, shift);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void CodeView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return;
    m_caretX = -1;
    moveCaret(offsetAt(event->position().toPoint()), event->modifiers().testFlag(Qt::ShiftModifier));
}

void CodeView::mouseMoveEvent(QMouseEvent* event) {
    if (!event->buttons().testFlag(Qt::LeftButton))
        return;
    const QPoint at = event->position().toPoint();
    if (viewport()->rect().contains(at))
        m_autoScroll.stop();
    else if (!m_autoScroll.isActive())
        m_autoScroll.start(50, this);
    moveCaret(offsetAt(at), true);
}

void CodeView::mouseReleaseEvent(QMouseEvent*) {
    m_autoScroll.stop();
}

void CodeView::mouseDoubleClickEvent(QMouseEvent* event) {
    const std::string_view all = text();
    std::size_t from = offsetAt(event->position().toPoint());
    std::size_t to = from;
    // A word of megabytes is not worth finding the ends of.
    constexpr std::size_t limit = 4096;
    const std::size_t place = from;
    while (from > 0 && place - from < limit && isWordByte(all[from - 1]))
        --from;
    while (to < all.size() && to - place < limit && isWordByte(all[to]))
        ++to;
    select(from, to);
}

void CodeView::contextMenuEvent(QContextMenuEvent* event) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* copy = menu->addAction(tr("Copy"), QKeySequence::Copy, this, &CodeView::copySelection);
    copy->setEnabled(hasSelection());
    menu->addAction(tr("Select all"), QKeySequence::SelectAll, this, &CodeView::selectAll);
    menu->popup(event->globalPos());
}

void CodeView::focusInEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusInEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        m_keyboardFocus = event->reason() != Qt::MouseFocusReason;
    viewport()->update();
}

void CodeView::focusOutEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

bool CodeView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip && m_error) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const std::size_t row =
            firstRow() + static_cast<std::size_t>(std::max(0, help->pos().y() - topPadding) / m_rowHeight);
        QToolTip::showText(help->globalPos(), row == rowOf(*m_error) ? plainToolTip(m_errorText) : QString(),
                           this);
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace ui
