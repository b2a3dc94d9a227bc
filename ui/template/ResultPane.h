#pragma once

#include <QWidget>

class QStackedWidget;
class QTableView;

namespace ui {

class Badge;
class Button;
class CodeView;
class DifferenceModel;
class FunctionHelp;
class IconView;
class Label;
class Segments;
class TabBar;
class TemplatePresenter;
class TextBlock;

/// What SLS would send, what Flashduty would see differently, and the help for functions.
class ResultPane : public QWidget {
    Q_OBJECT
public:
    enum Tab { ResultTab, DifferencesTab, FunctionsTab, AlertTab };

    explicit ResultPane(TemplatePresenter& presenter, QWidget* parent = nullptr);

    void showTab(Tab tab);
    Tab tab() const;
    void openFunctions(const QString& name);
    void setNarrow(bool narrow); ///< the alert's text is shown here
    void focusFirst(Qt::FocusReason reason);
    FunctionHelp& functions() { return *m_functions; }

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeResult();
    QWidget* makeDifferences();
    void refresh();
    void refreshValidity();
    void refreshResult();
    void refreshDifferences();
    QString summary() const;
    void retranslate();

    TemplatePresenter& m_presenter;
    TabBar* m_tabs;
    Badge* m_validity;
    QStackedWidget* m_stack;
    Segments* m_form;
    Label* m_size;
    CodeView* m_code;
    IconView* m_summaryIcon;
    Label* m_summaryTitle;
    TextBlock* m_summary;
    Button* m_show;
    DifferenceModel* m_model;
    QTableView* m_table;
    Label* m_none;
    FunctionHelp* m_functions;
    CodeView* m_alert;
};

} // namespace ui
