#include "receiver/MappingDelegate.h"

#include "receiver/MappingModel.h"
#include "theme/Fonts.h"
#include "theme/Tokens.h"
#include "widgets/BadgeSpec.h"

#include <QPainter>

namespace ui {
namespace {

QColor severityInk(const std::string& value, const Tokens& colours) {
    if (value == alert::id(alert::Severity::Critical))
        return colours.critical;
    if (value == alert::id(alert::Severity::Warning))
        return colours.warning;
    if (value == alert::id(alert::Severity::Info))
        return colours.info;
    if (value == alert::id(alert::EventStatus::Ok))
        return colours.ok;
    return colours.unknown;
}

} // namespace

MappingDelegate::MappingDelegate(const MappingModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model) {
}

void MappingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    const Tokens& colours = tokens(option.palette);
    const alert::TraceRow& row = m_model.at(index.row());
    painter->save();
    painter->fillRect(option.rect, option.state.testFlag(QStyle::State_Selected)    ? colours.selection
                                   : option.state.testFlag(QStyle::State_MouseOver) ? colours.sunken
                                                                                    : colours.surface);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      colours.border);
    const bool first = index.column() == MappingModel::FieldColumn;
    const QRect rect = option.rect.adjusted(first ? 16 : 8, 0, 0, -1);
    if (index.column() == MappingModel::CertaintyColumn) {
        paintBadge(painter, rect, certaintyBadge(row.certainty), colours);
    } else {
        const bool severity = index.column() == MappingModel::ValueColumn &&
                              (row.field == "severity" || row.field == "event_status");
        const bool mono = index.column() != MappingModel::RuleColumn;
        painter->setFont(font(severity ? Type::MonoStrong : mono ? Type::Mono : Type::Caption));
        painter->setPen(severity                                       ? severityInk(row.value, colours)
                        : index.column() == MappingModel::SourceColumn ? colours.muted
                                                                       : colours.text);
        painter->drawText(
            rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, rect.width()));
    }
    painter->restore();
}

} // namespace ui
