#pragma once

#include <QWidget>

class QScrollArea;
class QStackedWidget;

namespace ui {

class Banner;
class Button;
class CheckBox;
class CheckPresenter;
class IntegrationForm;
class Label;
class SetupPresenter;
class StepList;
class StepPane;

/// The Setup page: the steps at the left, the shown one at the right, below it the person's own note and the
/// way on.
class SetupPage : public QWidget {
    Q_OBJECT
public:
    SetupPage(SetupPresenter& presenter, CheckPresenter& check, QWidget* parent = nullptr);

    /// Shown instead of the steps while there is no integration; belongs to this page from now on.
    void setStartPage(QWidget* start);
    /// Name, region and labels instead of a step.
    void showForm(bool shown);
    /// The next thing to do.
    void focusContent(Qt::FocusReason reason = Qt::OtherFocusReason);
    /// F6 walks the panes: the steps, the shown one, what stands below it.
    void focusPane(bool last);

Q_SIGNALS:
    void panesLeft();      ///< behind the last one, or before the first
    void templateWanted(); ///< the integration's content is to be looked at

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void refresh();
    void refreshBanners();
    void stepChanged();
    void go(int step);
    void walk(int by);
    bool focusInto(QWidget* pane);

    SetupPresenter& m_presenter;
    QWidget* m_left;
    Label* m_title;
    Label* m_intro;
    StepList* m_list;
    Button* m_form;
    QWidget* m_banners;
    Banner* m_save;
    Banner* m_trouble;
    Banner* m_undo;
    Banner* m_sample;
    QStackedWidget* m_stack; ///< step, form, start page
    QScrollArea* m_scroll;
    StepPane* m_pane;
    IntegrationForm* m_formCard;
    QWidget* m_footer;
    CheckBox* m_entered;
    Label* m_enteredHint;
    Button* m_back;
    Button* m_next;
};

} // namespace ui
