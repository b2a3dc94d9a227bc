#pragma once

#include <QWidget>

class QSplitter;

namespace ui {

class AlertPane;
class Banner;
class Button;
class FindingPanel;
class Label;
class ResultPane;
class TemplateEditor;
class TemplatePresenter;
class TrialPanel;

/// The Template page: an alert, the template, what comes of it.
class TemplatePage : public QWidget {
    Q_OBJECT
public:
    explicit TemplatePage(TemplatePresenter& presenter, QWidget* parent = nullptr);
    ~TemplatePage() override;

    void focusMain(Qt::FocusReason reason);
    /// F6 walks the panes: alert, template, finding, result.
    void focusPane(bool last);
    ResultPane& result() { return *m_result; }

Q_SIGNALS:
    void panesLeft(); ///< F6 went past the last pane, or back past the first

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeFoot();
    void connectAll();
    void refreshNote();
    void refreshPlace();
    void refreshUse();
    void arrange();
    void walkPanes(bool backwards);
    void openStarts();
    void nextIssue(int by);
    void showPlace(qsizetype line, qsizetype column);
    void insertFunction(const QString& text);
    void retranslate();

    TemplatePresenter& m_presenter;
    Banner* m_note;
    Banner* m_paste;
    QWidget* m_banners;
    AlertPane* m_alert;
    QSplitter* m_columns;
    Label* m_title;
    Label* m_place;
    Button* m_undo;
    Button* m_redo;
    Button* m_starts;
    Button* m_copy;
    TemplateEditor* m_editor;
    FindingPanel* m_finding;
    Label* m_used;
    Button* m_use;
    ResultPane* m_result;
    TrialPanel* m_trial;
    bool m_narrow = false;
};

} // namespace ui
