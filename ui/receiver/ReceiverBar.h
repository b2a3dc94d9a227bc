#pragma once

#include "receiver/Ground.h"

namespace ui {

class Button;
class CopyButton;
class Divider;
class IconView;
class Label;
class ReceiverPresenter;
class ValueChip;

/// The top of the page: whether the receiver listens and where, its URL to copy, how SLS gets here, start and
/// stop.
class ReceiverBar : public Ground {
    Q_OBJECT
public:
    explicit ReceiverBar(ReceiverPresenter& presenter, QWidget* parent = nullptr);

Q_SIGNALS:
    void reachWanted(); ///< "Tunnel commands"
    void replyWanted();
    void pasteWanted();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void fit();

    ReceiverPresenter& m_presenter;
    IconView* m_stateIcon;
    Label* m_state;
    ValueChip* m_address;
    CopyButton* m_copy;
    Divider* m_divider;
    IconView* m_globe;
    Label* m_public;
    Button* m_reach;
    Button* m_reply;
    Button* m_paste;
    Button* m_startStop;
};

} // namespace ui
