#pragma once

#include "content_template/FunctionTable.h"
#include "words/Words.h"

#include <QAbstractListModel>

#include <memory>
#include <vector>

namespace ui {

/// The functions of the template language whose name, group or help holds the words that are looked for;
/// those whose name begins with them first.
class FunctionListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { HelpRole = Qt::UserRole };

    explicit FunctionListModel(std::shared_ptr<const words::Words> words, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    const QString& search() const { return m_search; }
    void setSearch(const QString& text);
    void setWords(std::shared_ptr<const words::Words> words);
    const content_template::FunctionInfo* at(int row) const; ///< null: no such row

private:
    void filter();

    std::shared_ptr<const words::Words> m_words;
    QString m_search;
    std::vector<const content_template::FunctionInfo*> m_rows;
};

/// "truncate(value, length, end='')": the name, its parameters and their defaults.
QString signatureText(const content_template::FunctionInfo& function);

} // namespace ui
