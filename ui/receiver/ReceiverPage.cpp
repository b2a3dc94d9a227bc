#include "receiver/ReceiverPage.h"

#include "receiver/DetailsPane.h"
#include "receiver/Ground.h"
#include "receiver/ListPane.h"
#include "receiver/OutsideText.h"
#include "receiver/PastePanel.h"
#include "receiver/ReachCard.h"
#include "receiver/ReceiverBar.h"
#include "receiver/ReceiverPresenter.h"
#include "receiver/ReplyCard.h"
#include "widgets/Banner.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {
namespace {

constexpr int listWidth = 612;
constexpr int listBesideMapping = 440;
constexpr int listWhenNarrow = 400;
constexpr int narrowBelow = 1000;

} // namespace

ReceiverPage::ReceiverPage(ReceiverPresenter& presenter, QWidget* parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_bar(new ReceiverBar(presenter))
    , m_failed(new Banner)
    , m_store(new Banner)
    , m_setAside(new Banner)
    , m_reply(new Banner)
    , m_note(new Banner)
    , m_banners(new QWidget)
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_list(new ListPane(presenter))
    , m_side(new QStackedWidget)
    , m_details(new DetailsPane(presenter))
    , m_reach(new ReachCard(presenter))
    , m_paste(new PastePanel(presenter))
    , m_replyCard(new ReplyCard(presenter)) {
    setObjectName(QStringLiteral("receiverPage"));
    m_failed->setObjectName(QStringLiteral("startBanner"));
    m_store->setObjectName(QStringLiteral("storeBanner"));
    m_setAside->setObjectName(QStringLiteral("setAsideBanner"));
    m_reply->setObjectName(QStringLiteral("replyBanner"));
    m_note->setObjectName(QStringLiteral("noteBanner"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    auto* banners = new QVBoxLayout(m_banners);
    banners->setContentsMargins(16, 8, 16, 8);
    banners->setSpacing(8);
    for (Banner* banner : {m_failed, m_store, m_setAside, m_reply, m_note})
        banners->addWidget(banner);
    column->addWidget(m_banners);
    m_side->addWidget(m_details);
    m_side->addWidget(m_reach);
    m_side->addWidget(m_paste);
    m_side->addWidget(m_replyCard);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_side);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_list->setMinimumWidth(320);
    m_side->setMinimumWidth(360);
    column->addWidget(m_splitter, 1);

    m_failed->setTone(Tone::Critical);
    m_store->setTone(Tone::Critical);
    m_setAside->setTone(Tone::Warning);
    m_setAside->setClosable(true);
    m_reply->setTone(Tone::Warning);
    m_note->setTone(Tone::Warning);
    m_note->setClosable(true);
    m_note->hide();

    connect(m_bar, &ReceiverBar::reachWanted, this, &ReceiverPage::showReach);
    connect(m_bar, &ReceiverBar::pasteWanted, this, &ReceiverPage::showPaste);
    connect(m_bar, &ReceiverBar::replyWanted, this, &ReceiverPage::showReply);
    connect(m_reply, &Banner::actionTriggered, this, [this] { m_presenter.setReplyPolicy({}); });
    connect(m_list, &ListPane::pasteWanted, this, &ReceiverPage::pasteNow);
    connect(m_list, &ListPane::detailsWanted, this, [this] {
        m_open = nullptr;
        refreshSide();
        m_details->focusContent();
    });
    const auto close = [this] {
        m_open = nullptr;
        refreshSide();
        m_list->focusList();
    };
    connect(m_reach, &ReachCard::closed, this, close);
    connect(m_reach, &ReachCard::pasteWanted, this, &ReceiverPage::showPaste);
    connect(m_paste, &PastePanel::closed, this, close);
    connect(m_replyCard, &ReplyCard::closed, this, close);
    connect(m_failed, &Banner::actionTriggered, this, [this] {
        if (m_presenter.offeredPort() != 0)
            m_presenter.startOnOfferedPort();
        else
            m_presenter.start();
    });
    connect(m_setAside, &Banner::closed, &presenter, &ReceiverPresenter::dismissSetAside);
    connect(m_note, &Banner::closed, this, &ReceiverPage::refreshBanners);
    connect(m_details, &DetailsPane::templateWanted, this, &ReceiverPage::templateWanted);
    connect(m_details, &DetailsPane::tabChanged, this, &ReceiverPage::arrange);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_ownWidths = true; });
    connect(&presenter, &ReceiverPresenter::changed, this, &ReceiverPage::refreshBanners);
    connect(&presenter, &ReceiverPresenter::changed, this, &ReceiverPage::refreshSide);
    connect(&presenter, &ReceiverPresenter::selectionChanged, this, [this] {
        if (m_presenter.selectedId() != 0)
            m_open = nullptr;
        refreshSide();
    });

    const auto shortcut = [this](const QKeySequence& keys, auto act) {
        auto* made = new QShortcut(keys, this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, act);
    };
    shortcut(QKeySequence::Find, [this] { focusSearch(); });
    shortcut(Qt::Key_F6, [this] { nextPane(false); });
    shortcut(Qt::SHIFT | Qt::Key_F6, [this] { nextPane(true); });
    refreshBanners();
    refreshSide();
}

void ReceiverPage::showTab(int tab) {
    m_details->showTab(
        static_cast<DetailsPane::Tab>(std::clamp(tab, 0, static_cast<int>(DetailsPane::FindingsTab))));
}

void ReceiverPage::showReach() {
    m_open = m_open == m_reach ? nullptr : m_reach;
    refreshSide();
}

void ReceiverPage::showPaste() {
    m_open = m_paste;
    refreshSide();
    m_paste->open();
}

void ReceiverPage::showReply() {
    m_open = m_open == m_replyCard ? nullptr : m_replyCard;
    refreshSide();
    if (m_open)
        m_replyCard->setFocus(Qt::OtherFocusReason);
}

void ReceiverPage::pasteNow() {
    const QByteArray text = m_presenter.clipboardText();
    const auto result = m_presenter.paste(text);
    m_note->setVisible(result != ReceiverPresenter::PasteResult::Stored &&
                       result != ReceiverPresenter::PasteResult::Empty);
    if (result == ReceiverPresenter::PasteResult::Empty)
        showPaste(); // nothing to take: here is where to put it
    m_note->setTitle(tr("The body was not taken"));
    m_note->setText(result == ReceiverPresenter::PasteResult::TooLarge
                        ? tr("It has %1; a body may have up to %2.")
                              .arg(sizeText(static_cast<std::uint64_t>(text.size())),
                                   sizeText(static_cast<std::uint64_t>(ReceiverPresenter::maxPaste)))
                        : tr("The history takes nothing now. Try again in a moment."));
    refreshBanners();
}

void ReceiverPage::refreshBanners() {
    const auto& error = m_presenter.startError();
    m_failed->setVisible(error.has_value());
    if (error) {
        const bool taken = error->code() == core::ErrorCode::AddressInUse;
        m_failed->setTitle(taken ? tr("Port %1 is taken").arg(QString::number(m_presenter.port()))
                                 : tr("The receiver cannot listen on %1:%2")
                                       .arg(m_presenter.address(), QString::number(m_presenter.port())));
        m_failed->setText(m_presenter.words().error(*error));
        m_failed->setAction(m_presenter.offeredPort() != 0
                                ? tr("Use port %1").arg(QString::number(m_presenter.offeredPort()))
                                : tr("Try again"));
    }
    const auto store = m_presenter.storeError();
    m_store->setVisible(store.has_value());
    if (store) {
        m_store->setTitle(tr("Deliveries are neither stored nor acknowledged"));
        m_store->setText(m_presenter.words().error(*store));
    }
    m_setAside->setVisible(!m_presenter.setAsideName().isEmpty());
    m_setAside->setTitle(tr("The history was damaged and a new one was begun"));
    m_setAside->setText(tr("The old one is kept as %1.").arg(m_presenter.setAsideName()));
    const auto& policy = m_presenter.replyPolicy();
    m_reply->setVisible(!policy.isPlain());
    m_reply->setTitle(tr("The receiver answers for a test: %1").arg(replyPolicyWords(policy)));
    m_reply->setText(
        policy.kind == receiver::ReplyPolicy::Kind::FailFirst
            ? tr("%1 more will fail. All deliveries are stored; SLS takes only 200 within 5 seconds "
                 "as received and may repeat the others.")
                  .arg(QLocale().toString(m_presenter.failuresLeft()))
            : tr("All deliveries are stored; SLS takes only 200 within 5 seconds as received and may "
                 "repeat the others."));
    m_reply->setAction(tr("Back to 200"));
    if (!m_presenter.sampleTrouble().isEmpty() && m_note->isHidden()) {
        m_note->setTitle(tr("The sample did not arrive"));
        m_note->setText(m_presenter.sampleTrouble());
        m_note->show();
    }
    m_banners->setVisible(!m_failed->isHidden() || !m_store->isHidden() || !m_setAside->isHidden() ||
                          !m_reply->isHidden() || !m_note->isHidden());
}

void ReceiverPage::refreshSide() {
    const bool empty = m_presenter.listState() == ReceiverPresenter::ListState::Empty;
    const bool nothing = m_presenter.selectedId() == 0;
    QWidget* side = m_open ? m_open : empty && nothing ? static_cast<QWidget*>(m_reach) : m_details;
    m_reach->setClosable(m_open == m_reach && !(empty && nothing));
    if (m_side->currentWidget() != side) {
        m_side->setCurrentWidget(side);
        arrange();
    }
}

void ReceiverPage::arrange() {
    if (m_ownWidths || width() == 0)
        return;
    const bool mapping = m_side->currentWidget() == m_details && m_details->tab() == DetailsPane::MappingTab;
    const int list = width() < narrowBelow ? listWhenNarrow : mapping ? listBesideMapping : listWidth;
    m_splitter->setSizes({list, width() - list - m_splitter->handleWidth()});
}

void ReceiverPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void ReceiverPage::keyPressEvent(QKeyEvent* event) {
    // Escape closes what was opened over the details; what was typed there stays.
    if (event->key() == Qt::Key_Escape && m_open) {
        m_open = nullptr;
        refreshSide();
        m_list->focusList();
        return;
    }
    QWidget::keyPressEvent(event);
}

void ReceiverPage::focusSearch() {
    if (m_side->isAncestorOf(focusWidget()) && m_details->focusSearch())
        return;
    m_list->focusSearch();
}

void ReceiverPage::focusMain(Qt::FocusReason reason) {
    m_list->focusList(reason);
}

void ReceiverPage::nextPane(bool backwards) {
    const QWidget* at = focusWidget();
    const bool inSide = m_side->isAncestorOf(at);
    const bool inList = m_list->isAncestorOf(at);
    if (backwards ? !inSide : inSide) {
        Q_EMIT panesLeft();
        return;
    }
    if (!inList) {
        m_list->focusList();
        return;
    }
    if (m_side->currentWidget() == m_details)
        m_details->focusContent();
    else
        m_side->currentWidget()->setFocus(Qt::ShortcutFocusReason);
}

void ReceiverPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        refreshBanners();
        refreshSide();
    }
}

} // namespace ui
