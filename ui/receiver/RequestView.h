#pragma once

#include <QWidget>

namespace ui {

class CodeView;
class DetailsPresenter;
class KeyValueList;
class Label;
class ReceiverPresenter;

/// How it came: time, peer, request line, head, reply. Secrets are masked.
class RequestView : public QWidget {
    Q_OBJECT
public:
    RequestView(ReceiverPresenter& page, DetailsPresenter& presenter, QWidget* parent = nullptr);

    void refresh();

private:
    ReceiverPresenter& m_page;
    DetailsPresenter& m_presenter;
    KeyValueList* m_facts;
    Label* m_headTitle;
    CodeView* m_head;
    QWidget* m_rest;
};

} // namespace ui
