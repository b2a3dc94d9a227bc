#pragma once

#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace ui {

class Banner;
class DetailsPane;
class ListPane;
class PastePanel;
class ReachCard;
class ReceiverBar;
class ReceiverPresenter;
class ReplyCard;

/// The Receiver page: what arrived, what Flashduty will make of it, and why.
class ReceiverPage : public QWidget {
    Q_OBJECT
public:
    explicit ReceiverPage(ReceiverPresenter& presenter, QWidget* parent = nullptr);

    /// The tab of the details: 0 Preview, 1 Mapping, 2 Body, 3 Request, 4 Findings.
    void showTab(int tab);
    void showReach();
    void showPaste();
    void showReply();
    /// To the list, or to what stands in its place.
    void focusMain(Qt::FocusReason reason);

Q_SIGNALS:
    /// F6 went past the last pane, or back past the first.
    void panesLeft();
    /// The alert of this delivery is to be tried with a template.
    void templateWanted(qint64 deliveryId);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void refreshBanners();
    void refreshSide();
    void pasteNow();
    void arrange();
    void nextPane(bool backwards);
    void focusSearch();

    ReceiverPresenter& m_presenter;
    ReceiverBar* m_bar;
    Banner* m_failed;
    Banner* m_store;
    Banner* m_setAside;
    Banner* m_reply;
    Banner* m_note;
    QWidget* m_banners;
    QSplitter* m_splitter;
    ListPane* m_list;
    QStackedWidget* m_side;
    DetailsPane* m_details;
    ReachCard* m_reach;
    PastePanel* m_paste;
    ReplyCard* m_replyCard;
    QWidget* m_open = nullptr; ///< the panel shown instead of the details; null: none
    bool m_ownWidths = false;  ///< the user moved the splitter
};

} // namespace ui
