#pragma once

#include <QTimer>
#include <QWidget>

class QAction;
class QMenu;

namespace ui {

class Button;
class ReceiverPresenter;
class SearchField;

/// Search and the three filters; one Filter menu instead of three where the list is narrow.
class FilterBar : public QWidget {
    Q_OBJECT
public:
    explicit FilterBar(ReceiverPresenter& presenter, QWidget* parent = nullptr);

    void focusSearch();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Choice;

    void buildMenus();
    void addChoices(QMenu* menu, int kind);
    void apply(int kind);
    void refresh();
    void popUp(Button* button, QMenu* menu);
    void fit();

    ReceiverPresenter& m_presenter;
    SearchField* m_search;
    Button* m_severity;
    Button* m_status;
    Button* m_verdict;
    Button* m_all;
    QMenu* m_severityMenu;
    QMenu* m_statusMenu;
    QMenu* m_verdictMenu;
    QMenu* m_allMenu;
    QTimer m_typed;
};

} // namespace ui
