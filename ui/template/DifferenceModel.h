#pragma once

#include "template/Differences.h"

#include <QAbstractTableModel>

#include <vector>

namespace ui {

/// The fields that Flashduty would show in another way, one a row; all texts are plain and masked.
class DifferenceModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { FieldColumn, StandardColumn, OwnColumn, ColumnCount };
    enum Role { KindRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setDifferences(std::vector<FieldDifference> differences);
    void retranslate();

private:
    std::vector<FieldDifference> m_rows;
};

} // namespace ui
