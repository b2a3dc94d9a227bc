#include "template/AlertDelegate.h"

#include "template/AlertListModel.h"
#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "theme/Tokens.h"

#include <QFontMetrics>
#include <QPainter>

namespace ui {
namespace {

constexpr int left = 16;
constexpr int iconSide = 16;
constexpr int textLeft = left + iconSide + 8;
constexpr int right = 12;

void drawLine(QPainter* painter, const QRect& rect, const QString& text, Type type, const QColor& colour) {
    painter->setFont(font(type));
    painter->setPen(colour);
    painter->drawText(rect, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
                      QFontMetrics(painter->font()).elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

void AlertDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    const auto& t = tokens(option.palette);
    const auto& rect = option.rect;
    const bool current = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    if (current)
        painter->fillRect(rect, t.selection);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(rect, t.sunken);
    const auto tone = static_cast<Tone>(index.data(AlertListModel::ToneRole).toInt());
    paintIcon(painter, QRectF(rect.left() + left, rect.top() + 5, iconSide, iconSide),
              index.data(AlertListModel::IconRole).toString(), tone == Tone::Neutral ? t.muted : t.ink(tone));
    const int width = rect.width() - textLeft - right;
    drawLine(painter, {rect.left() + textLeft, rect.top() + 3, width, 18},
             index.data(Qt::DisplayRole).toString(), current ? Type::BodyStrong : Type::Body, t.text);
    drawLine(painter, {rect.left() + textLeft, rect.top() + 21, width, 16},
             index.data(AlertListModel::DetailRole).toString(), Type::Caption, t.muted);
    if (option.state.testFlag(QStyle::State_HasFocus) &&
        option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter->setPen(QPen(t.accent, 2));
        painter->drawRect(rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QSize AlertDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {120, rowHeight};
}

} // namespace ui
