#pragma once

#include "receiver/DetailsPresenter.h"
#include "receiver/Ground.h"

class QStackedWidget;

namespace ui {

class BodyView;
class Button;
class EmptyState;
class FindingsView;
class Label;
class MappingView;
class PreviewView;
class ReceiverPresenter;
class RequestView;
class TabBar;

/// The delivery that is looked at: header, tabs, and what they show.
class DetailsPane : public Ground {
    Q_OBJECT
public:
    enum Tab { PreviewTab, MappingTab, BodyTab, RequestTab, FindingsTab };

    explicit DetailsPane(ReceiverPresenter& page, QWidget* parent = nullptr);

    const DetailsPresenter& presenter() const { return m_presenter; }
    Tab tab() const;
    void showTab(Tab tab);
    void focusContent();
    /// Whether Ctrl+F belongs here: the body has a search of its own.
    bool focusSearch();

Q_SIGNALS:
    void tabChanged();
    void templateWanted(qint64 deliveryId);

protected:
    void changeEvent(QEvent* event) override;

private:
    void follow();
    void refresh();
    void refreshHeader();

    ReceiverPresenter& m_page;
    DetailsPresenter m_presenter;
    QStackedWidget* m_stack;
    EmptyState* m_state;
    QWidget* m_details;
    Label* m_time;
    Label* m_title;
    Label* m_meta;
    Button* m_template;
    TabBar* m_tabs;
    QStackedWidget* m_views;
    PreviewView* m_preview;
    MappingView* m_mapping;
    BodyView* m_body;
    RequestView* m_request;
    FindingsView* m_findings;
};

} // namespace ui
