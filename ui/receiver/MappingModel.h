#pragma once

#include "alert/Read.h"
#include "words/Words.h"

#include <QAbstractTableModel>

#include <memory>

namespace ui {

/// Why each field is what it is: a row per field of what Flashduty makes of one alert.
class MappingModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { FieldColumn, ValueColumn, SourceColumn, RuleColumn, CertaintyColumn, ColumnCount };

    explicit MappingModel(std::shared_ptr<const words::Words> words, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setTrace(alert::MappingTrace trace);
    void setWords(std::shared_ptr<const words::Words> words);
    const alert::TraceRow& at(int row) const { return m_trace[static_cast<std::size_t>(row)]; }
    int rowOf(std::string_view field) const; ///< -1: no such field
    int count(core::Certainty certainty) const;

    /// Tab-separated lines with a head, for a spreadsheet or a ticket.
    QString table() const;

private:
    QString shown(const alert::TraceRow& row, int column) const;
    QString cell(const alert::TraceRow& row, int column) const;

    std::shared_ptr<const words::Words> m_words;
    alert::MappingTrace m_trace;
};

} // namespace ui
