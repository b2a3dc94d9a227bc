#pragma once

#include <QStyledItemDelegate>

namespace ui {

class MappingModel;

/// Paints a row of the mapping: mono for field, value and source, a badge for the certainty.
class MappingDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int rowHeight = 32;

    explicit MappingDelegate(const MappingModel& model, QObject* parent = nullptr);
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    const MappingModel& m_model;
};

} // namespace ui
