#include "template/AlertListModel.h"

#include <algorithm>

namespace ui {

int AlertListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant AlertListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole:
        return QString(row.title + QStringLiteral(", ") + row.detail);
    case DetailRole:
        return row.detail;
    case IconRole:
        return row.icon;
    case ToneRole:
        return static_cast<int>(row.tone);
    default:
        return {};
    }
}

void AlertListModel::setRows(std::vector<AlertRow> rows) {
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int AlertListModel::rowOf(const AlertKey& key) const {
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&key](const auto& row) { return row.key == key; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

} // namespace ui
