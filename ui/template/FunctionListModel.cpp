#include "template/FunctionListModel.h"

#include "theme/Fonts.h"

#include <QSize>

#include <algorithm>

namespace ui {
namespace {

constexpr int rowHeight = 28;

QString latin(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

QString signatureText(const content_template::FunctionInfo& function) {
    const auto& signature = function.signature();
    QStringList parameters;
    for (const auto& parameter : signature.parameters) {
        parameters.append(parameter.fallback.empty()
                              ? latin(parameter.name)
                              : QString(latin(parameter.name) + u'=' + latin(parameter.fallback)));
    }
    if (signature.takesAnyNames)
        parameters.append(QStringLiteral("name=value, …"));
    return latin(function.name) + u'(' + parameters.join(QStringLiteral(", ")) + u')';
}

FunctionListModel::FunctionListModel(std::shared_ptr<const words::Words> words, QObject* parent)
    : QAbstractListModel(parent)
    , m_words(std::move(words)) {
    filter();
}

int FunctionListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FunctionListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto& function = *at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return signatureText(function);
    case HelpRole:
        return m_words->functionHelp(function.name);
    case Qt::AccessibleTextRole:
        return QString(latin(function.name) + QStringLiteral(", ") + m_words->functionHelp(function.name));
    case Qt::FontRole:
        return font(Type::Mono);
    case Qt::SizeHintRole:
        return QSize(160, rowHeight);
    default:
        return {};
    }
}

const content_template::FunctionInfo* FunctionListModel::at(int row) const {
    return row >= 0 && row < static_cast<int>(m_rows.size()) ? m_rows[static_cast<std::size_t>(row)]
                                                             : nullptr;
}

void FunctionListModel::setSearch(const QString& text) {
    const auto wanted = text.trimmed();
    if (wanted == m_search)
        return;
    m_search = wanted;
    filter();
}

void FunctionListModel::setWords(std::shared_ptr<const words::Words> words) {
    m_words = std::move(words);
    filter();
}

void FunctionListModel::filter() {
    beginResetModel();
    m_rows.clear();
    std::vector<std::pair<int, const content_template::FunctionInfo*>> found;
    for (const auto& function : content_template::functionTable()) {
        const auto name = latin(function.name);
        const auto has = [this](const QString& text) { return text.contains(m_search, Qt::CaseInsensitive); };
        const int rank =
            name.startsWith(m_search, Qt::CaseInsensitive)                                             ? 0
            : has(name)                                                                                ? 1
            : has(m_words->functionGroup(function.group)) || has(m_words->functionHelp(function.name)) ? 2
                                                                                                       : -1;
        if (rank >= 0)
            found.emplace_back(rank, &function);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& left, const auto& right) { return left.first < right.first; });
    for (const auto& [rank, function] : found)
        m_rows.push_back(function);
    endResetModel();
}

} // namespace ui
