#include "widgets/CodeView.h"

#include "theme/Fonts.h"
#include "theme/Tokens.h"
#include "widgets/CodeViewAccessible.h"

#include <QEvent>
#include <QFontDatabase>
#include <QLocale>
#include <QScrollBar>
#include <QTimerEvent>
#include <QtMath>

#include <algorithm>
#include <limits>

namespace ui {
namespace {

constexpr int textPadding = 8;

} // namespace

CodeView::CodeView(CopyText copy, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_copy(std::move(copy))
    , m_lines(std::string_view()) {
    installCodeViewAccessibility();
    setFrameShape(QFrame::NoFrame);
    setFont(ui::font(Type::Mono));
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setFont(font());
    setMinimumSize(160, 3 * m_rowHeight);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, viewport(), qOverload<>(&QWidget::update));
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, viewport(), qOverload<>(&QWidget::update));
    rebuildRows();
    describe();
}

CodeView::~CodeView() = default;

std::string_view CodeView::text() const {
    return {m_bytes.constData(), static_cast<std::size_t>(m_bytes.size())};
}

void CodeView::setBytes(const QByteArray& bytes, CodeMode mode) {
    m_bytes = bytes;
    m_mode = mode;
    m_lines = code::LineIndex(text());
    m_strings = code::StringState(text());
    m_needle = {};
    m_error.reset();
    m_errorText.clear();
    m_anchor = m_caret = 0;
    m_caretX = -1;
    m_lexMore.stop();
    verticalScrollBar()->setValue(0);
    horizontalScrollBar()->setValue(0);
    rebuildRows();
    describe();
    Q_EMIT selectionChanged();
}

void CodeView::setMode(CodeMode mode) {
    if (mode == m_mode)
        return;
    const std::size_t top = rowCount() > 0 ? rowAt(firstRow()).from : 0;
    m_mode = mode;
    rebuildRows();
    verticalScrollBar()->setValue(static_cast<int>(rowOf(top)));
}

void CodeView::setRowHeight(int height) {
    m_rowHeight = std::max(height, 12);
    updateBars();
    viewport()->update();
}

void CodeView::setError(std::size_t offset, const QString& message) {
    m_error = std::min(offset, text().size());
    m_errorText = message;
    describe();
    viewport()->update();
}

void CodeView::clearError() {
    m_error.reset();
    m_errorText.clear();
    describe();
    viewport()->update();
}

std::size_t CodeView::rowCount() const {
    return m_mode == CodeMode::Hex ? std::max<std::size_t>(1, (text().size() + m_hexWidth - 1) / m_hexWidth)
                                   : m_rows.count();
}

code::Row CodeView::rowAt(std::size_t row) const {
    if (m_mode != CodeMode::Hex)
        return m_rows.at(row);
    const std::size_t from = row * m_hexWidth;
    return {row, from, std::min(from + m_hexWidth, text().size()), true};
}

std::size_t CodeView::rowOf(std::size_t offset) const {
    if (m_mode != CodeMode::Hex)
        return m_rows.rowOf(std::min(offset, text().size()));
    return std::min(offset / m_hexWidth, rowCount() - 1);
}

code::RowText CodeView::rowText(const code::Row& row) const {
    const std::string_view bytes = text().substr(row.from, row.to - row.from);
    return m_mode == CodeMode::Hex ? code::hexRow(bytes, m_hexWidth) : code::textRow(bytes);
}

std::size_t CodeView::firstRow() const {
    return std::min(static_cast<std::size_t>(std::max(0, verticalScrollBar()->value())), rowCount() - 1);
}

std::size_t CodeView::visibleRows() const {
    return static_cast<std::size_t>(std::max(1, (viewport()->height() - topPadding) / m_rowHeight));
}

int CodeView::gutterDigits() const {
    if (m_mode != CodeMode::Hex)
        return static_cast<int>(QString::number(m_lines.count()).size());
    return std::max(4, static_cast<int>(QString::number(text().size(), 16).size()));
}

int CodeView::gutterWidth() const {
    // Room for the error mark at the left.
    return std::max(44, qCeil(20 + gutterDigits() * m_cell + 12));
}

void CodeView::rebuildRows() {
    m_cell = std::max(1.0, QFontMetricsF(font()).horizontalAdvance(QLatin1Char('0')));
    m_widest = 0;
    const int room = viewport()->width() - gutterWidth() - textPadding;
    const auto columns = static_cast<std::size_t>(std::max(qFloor(room / m_cell), 20));
    m_hexWidth = columns >= static_cast<std::size_t>(code::hexCharacterAt(16, 16)) ? 16 : 8;
    if (m_mode != CodeMode::Hex)
        m_rows = code::TextRows(&m_lines, columns);
    updateBars();
    viewport()->update();
}

void CodeView::updateBars() {
    const std::size_t over = rowCount() > visibleRows() ? rowCount() - visibleRows() : 0;
    const auto limit = static_cast<std::size_t>(std::numeric_limits<int>::max());
    verticalScrollBar()->setRange(0, static_cast<int>(std::min(over, limit)));
    verticalScrollBar()->setPageStep(static_cast<int>(visibleRows()));
    verticalScrollBar()->setSingleStep(1);
    const int room = viewport()->width() - gutterWidth();
    horizontalScrollBar()->setRange(0, std::max(0, m_widest + textPadding - room));
    horizontalScrollBar()->setPageStep(std::max(room, 1));
    horizontalScrollBar()->setSingleStep(qCeil(4 * m_cell));
}

void CodeView::updateWidest(int width) {
    if (width <= m_widest)
        return;
    m_widest = width;
    // Bars must not change while the view paints.
    if (width + textPadding > viewport()->width() - gutterWidth())
        QMetaObject::invokeMethod(this, &CodeView::updateBars, Qt::QueuedConnection);
}

void CodeView::showOffset(std::size_t offset) {
    const std::size_t row = rowOf(offset);
    const std::size_t first = firstRow();
    const std::size_t seen = visibleRows();
    if (row < first)
        verticalScrollBar()->setValue(static_cast<int>(row));
    else if (row >= first + seen)
        verticalScrollBar()->setValue(static_cast<int>(row - seen + 1));
}

bool CodeView::find(const QString& word) {
    m_needle = code::Needle(word.toUtf8().toStdString());
    viewport()->update();
    if (m_needle.isEmpty())
        return false;
    return selectMatch(m_needle.first(text(), selectionStart())) || selectMatch(m_needle.first(text(), 0));
}

bool CodeView::findNext() {
    const std::size_t from = hasSelection() ? selectionStart() + 1 : m_caret;
    return selectMatch(m_needle.first(text(), from)) || selectMatch(m_needle.first(text(), 0));
}

bool CodeView::findPrevious() {
    return selectMatch(m_needle.last(text(), selectionStart())) ||
           selectMatch(m_needle.last(text(), text().size() + 1));
}

bool CodeView::selectMatch(std::optional<std::size_t> match) {
    if (!match)
        return false;
    select(*match, *match + m_needle.size());
    return true;
}

void CodeView::clearSearch() {
    m_needle = {};
    viewport()->update();
}

void CodeView::select(std::size_t from, std::size_t to) {
    m_anchor = std::min(from, text().size());
    m_caret = std::min(to, text().size());
    m_caretX = -1;
    showOffset(m_caret);
    showOffset(m_anchor);
    viewport()->update();
    Q_EMIT selectionChanged();
}

QString CodeView::selectedText() const {
    const QByteArray chosen = m_bytes.mid(static_cast<qsizetype>(selectionStart()),
                                          static_cast<qsizetype>(selectionEnd() - selectionStart()));
    return m_mode == CodeMode::Hex ? QString::fromLatin1(chosen.toHex(' ')) : QString::fromUtf8(chosen);
}

void CodeView::copySelection() {
    if (m_copy && hasSelection())
        m_copy(selectedText());
}

void CodeView::selectAll() {
    m_anchor = 0;
    m_caret = text().size();
    viewport()->update();
    Q_EMIT selectionChanged();
}

QString CodeView::visibleText() const {
    QStringList rows;
    const std::size_t first = firstRow();
    for (std::size_t row = first; row < std::min(rowCount(), first + visibleRows() + 1); ++row)
        rows.append(rowText(rowAt(row)).text);
    return rows.join(QLatin1Char('\n'));
}

void CodeView::describe() {
    QString words =
        m_mode == CodeMode::Hex
            ? (m_bytes.size() == 1 ? tr("1 byte in hexadecimal")
                                   : tr("%1 bytes in hexadecimal").arg(QLocale().toString(m_bytes.size())))
        : m_lines.count() == 1
            ? tr("1 line")
            : tr("%1 lines").arg(QLocale().toString(static_cast<qulonglong>(m_lines.count())));
    if (!m_errorText.isEmpty())
        words += QStringLiteral(". ") + m_errorText;
    setAccessibleDescription(words);
}

void CodeView::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    const std::size_t top = rowAt(firstRow()).from;
    rebuildRows();
    verticalScrollBar()->setValue(static_cast<int>(rowOf(top)));
}

void CodeView::changeEvent(QEvent* event) {
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
    else if (event->type() == QEvent::PaletteChange)
        viewport()->update();
    else if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        rebuildRows();
}

void CodeView::timerEvent(QTimerEvent* event) {
    if (event->timerId() == m_lexMore.timerId()) {
        m_lexMore.stop();
        viewport()->update();
    } else if (event->timerId() == m_autoScroll.timerId()) {
        const QPoint at = viewport()->mapFromGlobal(QCursor::pos());
        const int step = at.y() < 0 ? -1 : at.y() > viewport()->height() ? 1 : 0;
        verticalScrollBar()->setValue(verticalScrollBar()->value() + step);
        moveCaret(offsetAt(at), true);
    } else {
        QAbstractScrollArea::timerEvent(event);
    }
}

} // namespace ui
