#include "widgets/code/Drawn.h"

#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "theme/Tokens.h"

#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>

#include <algorithm>

namespace ui {
namespace {

constexpr std::size_t lexBudget = 1024 * 1024; // bytes per paint: a few milliseconds

QColor inkOf(code::JsonPart part, const Tokens& t) {
    switch (part) {
    case code::JsonPart::Key:
        return t.codeKey;
    case code::JsonPart::Text:
        return t.codeText;
    case code::JsonPart::Number:
        return t.codeNumber;
    case code::JsonPart::Word:
        return t.codeWord;
    case code::JsonPart::Other:
        break;
    }
    return t.text;
}

QTextLayout::FormatRange range(int from, int to, const QColor& ink, const QColor& ground = {}) {
    QTextLayout::FormatRange format;
    format.start = from;
    format.length = to - from;
    format.format.setForeground(ink);
    if (ground.isValid())
        format.format.setBackground(ground);
    return format;
}

QColor selectedGround(const Tokens& t) {
    const auto mix = [](int a, int b) { return (a * 3 + b) / 4; };
    return QColor(mix(t.sunken.red(), t.accent.red()), mix(t.sunken.green(), t.accent.green()),
                  mix(t.sunken.blue(), t.accent.blue()));
}

} // namespace

QList<QTextLayout::FormatRange> CodeView::formats(const code::Row& row, const code::RowText& shown) {
    const Tokens& t = tokens(this);
    QList<QTextLayout::FormatRange> formats;
    if (m_mode == CodeMode::Json) {
        const auto place = m_strings.place(m_lines.start(row.line), row.from, lexBudget);
        if (!place) {
            m_lexMore.start(0, this);
        } else {
            for (const code::JsonToken& token : code::jsonTokens(text(), row.from, row.to, *place))
                formats.append(range(shown.unitOf(token.from - row.from), shown.unitOf(token.to - row.from),
                                     inkOf(token.part, t)));
        }
    }
    for (const auto& [from, to] : shown.escapes)
        formats.append(range(from, to, t.critical, t.criticalGround));
    return formats;
}

CodeView::Drawn CodeView::draw(std::size_t number) {
    Drawn drawn;
    drawn.row = rowAt(number);
    drawn.shown = rowText(drawn.row);
    ++m_decoded;
    drawn.layout = std::make_unique<QTextLayout>(drawn.shown.text, font());
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(Qt::LeftToRight);
    drawn.layout->setTextOption(option);
    drawn.layout->setFormats(formats(drawn.row, drawn.shown));
    drawn.layout->beginLayout();
    QTextLine line = drawn.layout->createLine();
    if (line.isValid()) {
        line.setLineWidth(1e6);
        const QFontMetrics metrics(font());
        // Rows keep one base line, whatever fonts their characters come from.
        const int above = (m_rowHeight - metrics.height()) / 2;
        line.setPosition(QPointF(0, above + metrics.ascent() - line.ascent()));
    }
    drawn.layout->endLayout();
    return drawn;
}

void CodeView::paintEvent(QPaintEvent* event) {
    const Tokens& t = tokens(this);
    QPainter painter(viewport());
    painter.fillRect(event->rect(), t.sunken);
    const std::size_t first = firstRow();
    const auto height = static_cast<std::size_t>(std::max(viewport()->height(), 0));
    const std::size_t last = std::min(rowCount(), first + height / static_cast<std::size_t>(m_rowHeight) + 2);
    for (std::size_t row = first; row < last; ++row)
        paintRow(painter, row, topPadding + static_cast<int>(row - first) * m_rowHeight);
    if (hasFocus() && m_keyboardFocus) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(t.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void CodeView::paintRow(QPainter& painter, std::size_t number, int y) {
    const Tokens& t = tokens(this);
    const Drawn drawn = draw(number);
    const bool wrong = m_error && rowOf(*m_error) == number;
    if (wrong)
        painter.fillRect(QRect(0, y, viewport()->width(), m_rowHeight), t.criticalGround);

    painter.save();
    painter.setClipRect(QRect(gutterWidth(), y, viewport()->width() - gutterWidth(), m_rowHeight));
    const int x = gutterWidth() - horizontalScrollBar()->value();
    paintRanges(painter, drawn, x, y);
    painter.setPen(t.text);
    QList<QTextLayout::FormatRange> selection;
    if (hasSelection()) {
        const int from =
            drawn.shown.unitOf(std::clamp(selectionStart(), drawn.row.from, drawn.row.to) - drawn.row.from);
        const int to =
            drawn.shown.unitOf(std::clamp(selectionEnd(), drawn.row.from, drawn.row.to) - drawn.row.from);
        if (to > from)
            selection.append(range(from, to, t.text));
    }
    drawn.layout->draw(&painter, QPointF(x, y), selection);
    if (wrong)
        paintSquiggle(painter, drawn, x, y);
    if (hasFocus() && rowOf(m_caret) == number)
        painter.fillRect(QRectF(x + drawn.xOf(m_caret), y + 2, 1, m_rowHeight - 4), t.text);
    painter.restore();

    updateWidest(qCeil(drawn.line().naturalTextWidth()));
    paintGutter(painter, drawn.row, y);
}

void CodeView::paintRanges(QPainter& painter, const Drawn& drawn, int x, int y) {
    const Tokens& t = tokens(this);
    const code::Row& row = drawn.row;
    const auto fill = [&](std::size_t from, std::size_t to, const QColor& ground, const QColor& outline) {
        const qreal left = drawn.xOf(from);
        const QRectF box(x + left, y + 1, drawn.xOf(to) - left, m_rowHeight - 2);
        painter.fillRect(box, ground);
        if (outline.isValid()) {
            painter.setPen(QPen(outline, 1));
            painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
        }
    };
    if (!m_needle.isEmpty()) {
        // A match may begin in the row before and end in the one behind.
        std::size_t from = row.from - std::min(row.from, m_needle.size() - 1);
        const std::size_t to = row.to + m_needle.size() - 1;
        for (auto match = m_needle.first(text(), from, to); match; match = m_needle.first(text(), from, to)) {
            if (*match<row.to&& * match + m_needle.size()> row.from)
                fill(*match, *match + m_needle.size(), t.warningGround, t.warning);
            from = *match + m_needle.size();
        }
    }
    if (hasSelection() && selectionStart() < row.to && selectionEnd() > row.from)
        fill(selectionStart(), selectionEnd(), selectedGround(t), {});
}

void CodeView::paintSquiggle(QPainter& painter, const Drawn& drawn, int x, int y) {
    const Tokens& t = tokens(this);
    const qreal left = x + drawn.xOf(*m_error);
    const qreal right = std::max(x + drawn.xOf(*m_error + 1), left + m_cell);
    const qreal ground = y + m_rowHeight - 3.0;
    QPainterPath wave(QPointF(left, ground));
    const int steps = static_cast<int>((right + 2 - left) / 2);
    for (int step = 0; step <= steps; ++step)
        wave.lineTo(left + 2 + 2 * step, step % 2 == 0 ? ground - 2 : ground);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.critical, 1.25));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(wave);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void CodeView::paintGutter(QPainter& painter, const code::Row& row, int y) {
    const Tokens& t = tokens(this);
    const int right = gutterWidth() - 12;
    const bool wrong =
        m_error && *m_error >= row.from && (*m_error < row.to || rowOf(*m_error) == rowOf(row.from));
    if (wrong)
        paintIcon(&painter, QRectF(4, y + (m_rowHeight - 14) / 2.0, 14, 14), QStringLiteral("critical"),
                  t.critical);
    if (m_mode != CodeMode::Hex && !row.first)
        return;
    const QString number = m_mode == CodeMode::Hex
                               ? QStringLiteral("%1").arg(row.from, gutterDigits(), 16, QLatin1Char('0'))
                               : QString::number(row.line + 1);
    painter.setFont(font());
    painter.setPen(t.muted);
    painter.drawText(QRect(0, y, right, m_rowHeight), Qt::AlignRight | Qt::AlignVCenter, number);
}

} // namespace ui
