#include "receiver/MappingModel.h"

#include "receiver/OutsideText.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace ui {
namespace {

/// The moment that a row of Unix seconds means; not valid for other rows.
QDateTime momentOf(const alert::TraceRow& row) {
    bool isNumber = false;
    const qint64 seconds = QString::fromStdString(row.value).toLongLong(&isNumber);
    if (row.field != "event_time" || !isNumber || seconds < 0 || seconds > 253'402'300'799)
        return {};
    return QDateTime::fromSecsSinceEpoch(seconds);
}

} // namespace

MappingModel::MappingModel(std::shared_ptr<const words::Words> words, QObject* parent)
    : QAbstractTableModel(parent)
    , m_words(std::move(words)) {
}

int MappingModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_trace.size());
}

int MappingModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString MappingModel::cell(const alert::TraceRow& row, int column) const {
    switch (column) {
    case FieldColumn:
        return outsideLine(row.field, 150);
    case ValueColumn:
        return outsideLine(row.value);
    case SourceColumn:
        // A short literal says more than the path alone: "severity = 10".
        if (row.rule.find("severity") != std::string::npos || row.field == "event_status") {
            if (!row.sourceValue.empty() && row.sourceValue.size() <= 12)
                return outsideLine(row.sourcePath + " = " + row.sourceValue);
        }
        return outsideLine(row.sourcePath, 200);
    case RuleColumn:
        return m_words->rule(row);
    case CertaintyColumn:
        return m_words->certainty(row.certainty);
    default:
        return {};
    }
}

QString MappingModel::shown(const alert::TraceRow& row, int column) const {
    const QDateTime moment = column == ValueColumn ? momentOf(row) : QDateTime();
    return moment.isValid() ? moment.toString(u"MM-dd HH:mm:ss") : cell(row, column);
}

QVariant MappingModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const alert::TraceRow& row = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return shown(row, index.column());
    case Qt::ToolTipRole:
        if (index.column() == CertaintyColumn)
            return plainTip(m_words->certaintyMeaning(row.certainty));
        if (const QDateTime moment = momentOf(row); index.column() == ValueColumn && moment.isValid())
            return plainTip(moment.toString(u"yyyy-MM-dd HH:mm:ss t") + u'\n' + cell(row, ValueColumn));
        return plainTip(cell(row, index.column()));
    default:
        return {};
    }
}

QVariant MappingModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FieldColumn:
        return tr("Field", "of the Flashduty event");
    case ValueColumn:
        return tr("Value");
    case SourceColumn:
        return tr("From SLS");
    case RuleColumn:
        return tr("Rule");
    case CertaintyColumn:
        return tr("Certainty");
    default:
        return {};
    }
}

void MappingModel::setTrace(alert::MappingTrace trace) {
    beginResetModel();
    m_trace = std::move(trace);
    endResetModel();
}

void MappingModel::setWords(std::shared_ptr<const words::Words> words) {
    m_words = std::move(words);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_trace.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int MappingModel::rowOf(std::string_view field) const {
    const auto found =
        std::find_if(m_trace.begin(), m_trace.end(), [field](const auto& row) { return row.field == field; });
    return found == m_trace.end() ? -1 : static_cast<int>(found - m_trace.begin());
}

int MappingModel::count(core::Certainty certainty) const {
    return static_cast<int>(std::count_if(
        m_trace.begin(), m_trace.end(), [certainty](const auto& row) { return row.certainty == certainty; }));
}

QString MappingModel::table() const {
    QString text;
    for (int column = 0; column < ColumnCount; ++column)
        text += (column ? QStringLiteral("\t") : QString()) +
                headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    text += u'\n';
    for (const alert::TraceRow& row : m_trace) {
        for (int column = 0; column < ColumnCount; ++column)
            text += (column ? QStringLiteral("\t") : QString()) + cell(row, column).replace(u'\t', u' ');
        text += u'\n';
    }
    return text;
}

} // namespace ui
