#pragma once

#include "receiver/DetailsText.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

class Badge;
class Button;
class Card;
class DetailsPresenter;
class KeyValueList;
class Label;
class ReceiverPresenter;
class SeverityBadge;
class TextBlock;

/// The alert as Flashduty will show it, or what the body is when there is none, and the findings below.
class PreviewView : public QWidget {
    Q_OBJECT
public:
    PreviewView(ReceiverPresenter& page, DetailsPresenter& presenter, QWidget* parent = nullptr);

    void refresh();

Q_SIGNALS:
    void whyWanted();              ///< "Why" beside the severity
    void findingWanted(int index); ///< "What to do"
    void bodyWanted();
    void requestWanted();

private:
    void buildAlertCard();
    void buildUnreadCard();
    void showAlert(const DeliveryDetails& details);
    void showUnread(const DeliveryDetails& details);
    void showLabels();
    void showFindings(const DeliveryDetails& details);

    ReceiverPresenter& m_page;
    DetailsPresenter& m_presenter;
    PreviewText m_text;
    bool m_allLabels = false;
    std::int64_t m_shownId = 0;
    std::string m_allowedName;

    Label* m_caption;
    Badge* m_inferred;
    QWidget* m_switch;
    Label* m_which;
    Button* m_previous;
    Button* m_next;
    Card* m_card;
    SeverityBadge* m_severity;
    Label* m_time;
    TextBlock* m_title;
    TextBlock* m_description;
    KeyValueList* m_facts;
    Label* m_labelsHead;
    Label* m_labelsCount;
    KeyValueList* m_labels;
    Button* m_more;
    Card* m_unread;
    Label* m_unreadTitle;
    TextBlock* m_unreadMeaning;
    Label* m_unreadPlace;
    Button* m_unreadAction;
    Button* m_allow;
    Card* m_findings;
};

} // namespace ui
