#include "receiver/DeliveryDelegate.h"

#include "receiver/DeliveryListModel.h"
#include "theme/Fonts.h"
#include "theme/Tokens.h"
#include "widgets/BadgeSpec.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace ui {
namespace {

constexpr int firstLine = 17;
constexpr int secondLine = 16;
constexpr int topMargin = 1;
constexpr int pairX = 7;
constexpr int pairDot = 7;
constexpr int gap = 8;

QRect upperLine(const QRect& rect) {
    return {rect.left(), rect.top() + topMargin, rect.width(), firstLine};
}

QRect lowerLine(const QRect& rect) {
    return {rect.left(), rect.top() + topMargin + firstLine, rect.width(), secondLine};
}

/// One line of plain text, shortened with an ellipsis; gives the width used.
int drawLine(QPainter* painter, const QRect& rect, const QString& text, Type type, const QColor& colour,
             Qt::Alignment alignment = Qt::AlignLeft) {
    if (text.isEmpty() || rect.width() <= 0)
        return 0;
    painter->setFont(font(type));
    painter->setPen(colour);
    const QFontMetrics metrics(painter->font());
    const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width());
    painter->drawText(rect, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
    return std::min(metrics.horizontalAdvance(shown), rect.width());
}

void drawBadgeRight(QPainter* painter, const QRect& line, const BadgeSpec& spec, const Tokens& tokens) {
    const int width = std::min(badgeSize(spec).width(), line.width());
    paintBadge(painter, {line.right() + 1 - width, line.top(), width, line.height()}, spec, tokens);
}

BadgeSpec badgeOf(const history::Row& row, const RowText& text) {
    switch (text.badge) {
    case RowText::Badge::Refused:
        return refusedBadge();
    case RowText::Badge::Array:
        return arrayBadge(row.eventCount);
    case RowText::Badge::Severity:
    case RowText::Badge::Unrecognised:
        break;
    }
    return severityBadge(row.event.severity, row.event.status);
}

} // namespace

DeliveryDelegate::DeliveryDelegate(const DeliveryListModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model) {
}

void DeliveryDelegate::setPair(std::int64_t newer, std::int64_t older) {
    m_newerOfPair = newer;
    m_olderOfPair = older;
}

QSize DeliveryDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {0, rowHeight};
}

void DeliveryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    const Tokens& colours = tokens(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->save();
    painter->fillRect(option.rect, selected ? colours.selection : hovered ? colours.sunken : colours.surface);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      colours.border);

    const RowText text = m_model.text(index.row());
    switch (index.column()) {
    case DeliveryListModel::TimeColumn:
        paintPairLine(painter, option.rect, index.row(), colours);
        paintTime(painter, option.rect.adjusted(leftPadding, 0, 0, 0), index.row(), text, colours);
        break;
    case DeliveryListModel::SeverityColumn:
        paintBadge(painter, option.rect.adjusted(0, 0, -gap, -1), badgeOf(m_model.at(index.row()), text),
                   colours);
        break;
    case DeliveryListModel::AlertColumn:
        paintAlert(painter, option.rect, index.row(), text, selected, colours);
        break;
    case DeliveryListModel::VerdictColumn: {
        const QRect rect = option.rect.adjusted(0, 0, -rightPadding, 0);
        paintVerdict(painter, upperLine(rect), index.row(), text, colours);
        drawLine(painter, lowerLine(rect), text.reply, Type::Caption, colours.muted, Qt::AlignRight);
        break;
    }
    default:
        break;
    }
    if (index.row() == m_focusRow)
        paintFocus(painter, option.rect, index, colours);
    painter->restore();
}

void DeliveryDelegate::paintTime(QPainter* painter, const QRect& rect, int row, const RowText& text,
                                 const Tokens& colours) const {
    drawLine(painter, upperLine(rect), text.time, Type::Mono, colours.text);
    const alert::Status status = m_model.at(row).event.status;
    if (text.badge == RowText::Badge::Refused || status == alert::Status::Unknown)
        drawLine(painter, lowerLine(rect), text.status, Type::Caption, colours.muted);
    else
        paintBadge(painter, lowerLine(rect), statusBadge(status), colours);
}

void DeliveryDelegate::paintAlert(QPainter* painter, const QRect& rect, int row, const RowText& text,
                                  bool selected, const Tokens& colours) const {
    const QRect inner = rect.adjusted(0, 0, m_narrow ? -rightPadding : -gap, 0);
    drawLine(painter, upperLine(inner), text.title, selected ? Type::BodyStrong : Type::Body, colours.text);

    QRect line = lowerLine(inner);
    if (m_narrow) {
        paintVerdict(painter, line, row, text, colours);
        const history::Row& delivery = m_model.at(row);
        const BadgeSpec spec = verdictBadge(delivery.errors, delivery.findings);
        line.setRight(
            line.right() -
            std::max(badgeSize(spec).width(), text.verdictKind == RowText::VerdictKind::Refused ? 80 : 0) -
            gap);
    }
    QString source = text.source;
    if (m_narrow && text.pasted)
        source =
            source.isEmpty()
                ? text.reply.section(QStringLiteral(" · "), 0, 0)
                : QString(text.reply.section(QStringLiteral(" · "), 0, 0) + QStringLiteral(" · ") + source);
    if (m_narrow && !text.pair.isEmpty())
        source.clear();
    const int pairWidth = QFontMetrics(font(Type::Caption)).horizontalAdvance(text.pair);
    const QString dot = source.isEmpty() || text.pair.isEmpty() ? QString() : QStringLiteral(" · ");
    const int dotWidth = QFontMetrics(font(Type::Caption)).horizontalAdvance(dot);
    QRect sourceRect = line;
    if (!text.pair.isEmpty()) // the link is worth more than the end of a long name
        sourceRect.setWidth(std::max(0, line.width() - pairWidth - dotWidth));
    const int used = drawLine(painter, sourceRect, source, Type::Caption, colours.muted);
    if (text.pair.isEmpty())
        return;
    line.setLeft(line.left() + used);
    const int dotUsed = drawLine(painter, line, dot, Type::Caption, colours.muted);
    line.setLeft(line.left() + dotUsed);
    drawLine(painter, line, text.pair, Type::Caption, colours.accent);
}

void DeliveryDelegate::paintVerdict(QPainter* painter, const QRect& line, int row, const RowText& text,
                                    const Tokens& colours) const {
    if (text.verdictKind == RowText::VerdictKind::Refused) {
        const delivery::Reason reason = m_model.at(row).reason;
        const bool key = reason == delivery::Reason::WrongToken || reason == delivery::Reason::RealKey;
        BadgeSpec spec;
        spec.icon = key ? QStringLiteral("key") : QStringLiteral("refused");
        spec.text = text.verdict;
        spec.shape = BadgeShape::Bare;
        spec.strong = false;
        spec.mutedText = true;
        drawBadgeRight(painter, line, spec, colours);
        return;
    }
    drawBadgeRight(painter, line, verdictBadge(m_model.at(row).errors, m_model.at(row).findings), colours);
}

void DeliveryDelegate::paintPairLine(QPainter* painter, const QRect& rect, int row,
                                     const Tokens& colours) const {
    const std::int64_t id = m_model.at(row).id;
    if (m_newerOfPair == 0 || id > m_newerOfPair || id < m_olderOfPair)
        return;
    const bool first = id == m_newerOfPair;
    const bool last = id == m_olderOfPair;
    const int x = rect.left() + pairX;
    const int middle = rect.top() + rect.height() / 2;
    painter->setPen(QPen(colours.accent, 1));
    painter->drawLine(x, first ? middle : rect.top(), x, last ? middle : rect.bottom());
    if (!first && !last)
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    // The alert that opened is a full dot, its recovery an empty one.
    const bool resolved = m_model.at(row).event.status == alert::Status::Resolved;
    painter->setBrush(resolved ? colours.surface : colours.accent);
    painter->drawEllipse(QRectF(x + 0.5 - pairDot / 2.0, middle + 0.5 - pairDot / 2.0, pairDot, pairDot));
    painter->setRenderHint(QPainter::Antialiasing, false);
}

void DeliveryDelegate::paintFocus(QPainter* painter, const QRect& rect, const QModelIndex& index,
                                  const Tokens& colours) const {
    const int last = m_narrow ? DeliveryListModel::AlertColumn : DeliveryListModel::VerdictColumn;
    painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), 2), colours.accent);
    painter->fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), colours.accent);
    if (index.column() == 0)
        painter->fillRect(QRect(rect.left(), rect.top(), 2, rect.height()), colours.accent);
    if (index.column() == last)
        painter->fillRect(QRect(rect.right() - 1, rect.top(), 2, rect.height()), colours.accent);
}

} // namespace ui
