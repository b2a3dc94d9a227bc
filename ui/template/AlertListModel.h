#pragma once

#include "widgets/BadgeSpec.h"

#include <QAbstractListModel>
#include <QString>

#include <cstdint>
#include <vector>

namespace ui {

/// Which alert a template is tried with.
struct AlertKey {
    enum class Kind { Sample, Received, Pasted };
    Kind kind = Kind::Sample;
    std::int64_t id = 0; ///< of a delivery, or the number of a pasted one
    QString name;        ///< of a sample

    bool operator==(const AlertKey&) const = default;
};

/// One line of the list, in words; plain texts.
struct AlertRow {
    AlertKey key;
    QString title;
    QString detail; ///< "Received 10:31:05 · Firing"
    QString icon;
    Tone tone = Tone::Neutral;

    bool operator==(const AlertRow&) const = default;
};

/// The alerts to choose from. A handful at a time, so every change is a reset.
class AlertListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { DetailRole = Qt::UserRole, IconRole, ToneRole };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    void setRows(std::vector<AlertRow> rows);
    const std::vector<AlertRow>& rows() const { return m_rows; }
    int rowOf(const AlertKey& key) const; ///< -1: not there

private:
    std::vector<AlertRow> m_rows;
};

} // namespace ui
