#pragma once

#include <QWidget>

class QListView;

namespace ui {

class Badge;
class Button;
class FunctionListModel;
class Label;
class SearchField;
class TemplatePresenter;
class TextBlock;
class ValueChip;
class CertaintyBadge;

/// The functions of the template language: search, what each does, an example and what it gives.
class FunctionHelp : public QWidget {
    Q_OBJECT
public:
    explicit FunctionHelp(TemplatePresenter& presenter, QWidget* parent = nullptr);

    /// Looks for `name` and has the keyboard.
    void open(const QString& name);

Q_SIGNALS:
    void insertWanted(const QString& text);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showFunction();
    void retranslate();
    QString insertion() const;

    TemplatePresenter& m_presenter;
    FunctionListModel* m_model;
    SearchField* m_search;
    QListView* m_list;
    Label* m_none;
    QWidget* m_details;
    Label* m_name;
    CertaintyBadge* m_certainty;
    TextBlock* m_help;
    ValueChip* m_example;
    ValueChip* m_result;
    Button* m_insert;
};

} // namespace ui
