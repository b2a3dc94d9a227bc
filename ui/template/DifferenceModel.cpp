#include "template/DifferenceModel.h"

#include "receiver/OutsideText.h"
#include "theme/Fonts.h"
#include "theme/Icons.h"

namespace ui {

int DifferenceModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DifferenceModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DifferenceModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto standard =
        row.kind == FieldDifference::Kind::Added ? tr("not there") : outsideLine(row.standard);
    const auto own = row.kind == FieldDifference::Kind::Missing ? tr("missing") : outsideLine(row.own);
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == FieldColumn      ? outsideLine(row.field, 120)
               : index.column() == StandardColumn ? standard
                                                  : own;
    case Qt::ToolTipRole:
        return plainTip(index.column() == OwnColumn        ? outsideText(row.own, 1000)
                        : index.column() == StandardColumn ? outsideText(row.standard, 1000)
                                                           : outsideText(row.field, 200));
    case Qt::AccessibleTextRole:
        return tr("%1: %2 instead of %3").arg(outsideLine(row.field, 120), own, standard);
    case Qt::FontRole:
        return font(Type::Mono);
    case Qt::DecorationRole:
        return index.column() == OwnColumn && row.kind == FieldDifference::Kind::Missing
                   ? QVariant(icon(QStringLiteral("minus"), Ink::Warning))
                   : QVariant();
    case KindRole:
        return static_cast<int>(row.kind);
    default:
        return {};
    }
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == FieldColumn ? tr("Field") : section == StandardColumn ? tr("Whole alert") : tr("Yours");
}

void DifferenceModel::setDifferences(std::vector<FieldDifference> differences) {
    if (differences == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(differences);
    endResetModel();
}

void DifferenceModel::retranslate() {
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

} // namespace ui
