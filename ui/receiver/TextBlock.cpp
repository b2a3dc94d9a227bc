#include "receiver/TextBlock.h"

#include "theme/Fonts.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <vector>

namespace ui {

TextBlock::TextBlock(Type type, Ink ink, QWidget* parent)
    : Label({}, type, ink, parent)
    , m_lineType(type) {
    setTextFormat(Qt::PlainText);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TextBlock::setMaxLines(int lines) {
    m_maxLines = lines;
    updateGeometry();
}

std::vector<TextBlock::Line> TextBlock::lines(int width) const {
    std::vector<Line> result;
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const QString all = text();
    qsizetype start = 0;
    while (start <= all.size() && static_cast<int>(result.size()) < m_maxLines) {
        const qsizetype found = all.indexOf(u'\n', start);
        const qsizetype end = found < 0 ? all.size() : found;
        // What cannot be shown need not be laid out.
        QTextLayout layout(all.mid(start, std::min<qsizetype>(end - start, 8192)), font());
        layout.setTextOption(option);
        layout.beginLayout();
        bool any = false;
        while (static_cast<int>(result.size()) < m_maxLines) {
            QTextLine line = layout.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(std::max(width, 20));
            result.push_back({static_cast<int>(start) + line.textStart(), line.textLength(), false});
            any = true;
        }
        layout.endLayout();
        if (!any)
            result.push_back({static_cast<int>(start), 0, false});
        start = end + 1;
    }
    if (!result.empty() && result.back().start + result.back().length < all.size() &&
        static_cast<int>(result.size()) == m_maxLines)
        result.back().elided = true;
    return result;
}

int TextBlock::heightForWidth(int width) const {
    return static_cast<int>(lines(width).size()) * lineHeight(m_lineType);
}

QSize TextBlock::sizeHint() const {
    return {240, heightForWidth(std::max(width(), 240))};
}

QSize TextBlock::minimumSizeHint() const {
    return {80, lineHeight(m_lineType)};
}

void TextBlock::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(tokens(this).ink(ink()));
    const QString all = text();
    int y = 0;
    for (const Line& line : lines(width())) {
        QString shown = all.mid(line.start, line.length);
        if (line.elided)
            shown = painter.fontMetrics().elidedText(
                all.mid(line.start, line.length + 40).replace(u'\n', u' '), Qt::ElideRight, width());
        painter.drawText(QRect(0, y, width() + 2, lineHeight(m_lineType)),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
        y += lineHeight(m_lineType);
    }
}

} // namespace ui
