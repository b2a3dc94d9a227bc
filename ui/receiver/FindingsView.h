#pragma once

#include <QWidget>

#include <vector>

class QScrollArea;
class QVBoxLayout;

namespace ui {

class DetailsPresenter;
class Label;
class ReceiverPresenter;

/// Every finding: what it is, what it means and what to do, where in the body, how sure.
class FindingsView : public QWidget {
    Q_OBJECT
public:
    FindingsView(ReceiverPresenter& page, DetailsPresenter& presenter, QWidget* parent = nullptr);

    void refresh();
    void showFinding(int index);

private:
    ReceiverPresenter& m_page;
    DetailsPresenter& m_presenter;
    QScrollArea* m_scroll = nullptr;
    QVBoxLayout* m_column;
    std::vector<QWidget*> m_cards;
};

} // namespace ui
