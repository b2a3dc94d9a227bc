#include "receiver/ReceiverBar.h"

#include "receiver/ReceiverPresenter.h"
#include "receiver/ReplyCard.h"
#include "theme/Fonts.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/CopyButton.h"
#include "widgets/IconView.h"
#include "widgets/Label.h"
#include "widgets/PlainText.h"
#include "widgets/ValueChip.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

namespace ui {

ReceiverBar::ReceiverBar(ReceiverPresenter& presenter, QWidget* parent)
    : Ground(Fill::Surface, Qt::BottomEdge, parent)
    , m_presenter(presenter)
    , m_stateIcon(new IconView(QStringLiteral("ok"), 16, Ink::Ok))
    , m_state(new Label({}, Type::BodyStrong))
    , m_address(new ValueChip)
    , m_copy(new CopyButton([&presenter](const QString& url) { presenter.copy(url); },
                            [&presenter] { return presenter.url(); }))
    , m_divider(new Divider(Qt::Vertical))
    , m_globe(new IconView(QStringLiteral("globe")))
    , m_public(new Label({}, Type::Body, Ink::Muted))
    , m_reach(new Button(ButtonKind::Link))
    , m_reply(new Button(ButtonKind::Link))
    , m_paste(new Button(ButtonKind::Normal, {}, QStringLiteral("paste")))
    , m_startStop(new Button(ButtonKind::Normal)) {
    setFixedHeight(48);
    m_state->setObjectName(QStringLiteral("receiverState"));
    m_address->setObjectName(QStringLiteral("receiverAddress"));
    m_copy->setObjectName(QStringLiteral("copyUrl"));
    m_reach->setObjectName(QStringLiteral("tunnelCommands"));
    m_reply->setObjectName(QStringLiteral("replyButton"));
    m_paste->setObjectName(QStringLiteral("pasteButton"));
    m_startStop->setObjectName(QStringLiteral("startStop"));
    for (Button* button : {static_cast<Button*>(m_copy), m_reach, m_reply, m_paste, m_startStop})
        button->setButtonSize(ButtonSize::Small);
    m_divider->setFixedHeight(20);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 0, 16, 1);
    row->setSpacing(6);
    row->addWidget(m_stateIcon);
    row->addWidget(m_state);
    row->addSpacing(6);
    row->addWidget(m_address);
    row->addSpacing(6);
    row->addWidget(m_copy);
    row->addSpacing(4);
    row->addWidget(m_divider);
    row->addSpacing(6);
    row->addWidget(m_globe);
    row->addWidget(m_public);
    row->addSpacing(4);
    row->addWidget(m_reach);
    row->addStretch(1);
    row->addWidget(m_reply);
    row->addSpacing(2);
    row->addWidget(m_paste);
    row->addSpacing(2);
    row->addWidget(m_startStop);

    connect(m_reach, &Button::clicked, this, &ReceiverBar::reachWanted);
    connect(m_reply, &Button::clicked, this, &ReceiverBar::replyWanted);
    connect(m_paste, &Button::clicked, this, &ReceiverBar::pasteWanted);
    connect(m_startStop, &Button::clicked, this, [this] {
        const auto state = m_presenter.state();
        if (state == ReceiverPresenter::State::Listening || state == ReceiverPresenter::State::Starting)
            m_presenter.stop();
        else
            m_presenter.start();
    });
    connect(&m_presenter, &ReceiverPresenter::changed, this, &ReceiverBar::refresh);
    refresh();
}

void ReceiverBar::refresh() {
    const auto state = m_presenter.state();
    const bool listening = state == ReceiverPresenter::State::Listening;
    const bool starting = state == ReceiverPresenter::State::Starting;
    const bool failed = state == ReceiverPresenter::State::Failed;
    m_stateIcon->setIconName(listening ? QStringLiteral("ok")
                             : failed  ? QStringLiteral("failed")
                                       : QStringLiteral("stop"));
    m_stateIcon->setInk(listening ? Ink::Ok : failed ? Ink::Critical : Ink::Muted);
    m_state->setInk(listening ? Ink::Ok : failed ? Ink::Critical : Ink::Muted);
    m_state->setText(listening  ? tr("Receiving")
                     : starting ? tr("Reading the certificate…")
                     : failed   ? tr("Not receiving")
                                : tr("Stopped"));

    const QString address = m_presenter.address();
    m_address->setText((address.contains(u':') ? QString(u'[' + address + u']') : address) + u':' +
                       QString::number(m_presenter.port()));
    // The token is a secret: shown masked, whole only on the clipboard.
    setPlainToolTip(m_address, listening ? m_presenter.maskedUrl() : QString());
    m_copy->setEnabled(listening);
    m_copy->setWords(tr("Copy URL"));
    m_copy->setSpoken(tr("Copy the URL with its token"));
    setPlainToolTip(m_copy, listening
                                ? tr("Copies the whole URL with its token: %1").arg(m_presenter.maskedUrl())
                                : tr("There is a URL once the receiver runs"));
    m_address->setMinimumWidth(std::min(m_address->sizeHint().width(), 200));
    m_public->setText(tr("SLS needs a public address"));
    m_reach->setText(tr("Tunnel commands"));
    const auto& policy = m_presenter.replyPolicy();
    m_reply->setPrefix(tr("Reply"));
    m_reply->setText(replyPolicyWords(policy));
    m_reply->setInk(policy.isPlain() ? std::nullopt : std::optional(Ink::Warning));
    m_reply->setStrong(!policy.isPlain());
    setPlainToolTip(m_reply,
                    tr("What the receiver answers to a delivery; another answer shows what SLS does then"));
    m_paste->setText(tr("Paste a body"));
    setPlainToolTip(m_paste, tr("Looks at a body that you copied from SLS, a log or Flashduty"));
    const bool stops = listening || starting;
    m_startStop->setText(stops ? tr("Stop") : tr("Start"));
    m_startStop->setIconName(stops ? QStringLiteral("stop") : QStringLiteral("play"));
    m_startStop->setKind(stops ? ButtonKind::Normal : ButtonKind::Primary);
    m_startStop->setAccessibleName(stops ? tr("Stop the receiver") : tr("Start the receiver"));
    fit();
}

void ReceiverBar::fit() {
    // In a narrow window the explanation goes first: the card behind "Tunnel commands" gives it as well.
    const auto show = [this](bool all) {
        m_globe->setVisible(all);
        m_public->setVisible(all);
        m_divider->setVisible(all);
    };
    show(true);
    if (layout()->minimumSize().width() > width() && width() > 0)
        show(false);
}

void ReceiverBar::resizeEvent(QResizeEvent* event) {
    Ground::resizeEvent(event);
    fit();
}

void ReceiverBar::changeEvent(QEvent* event) {
    Ground::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace ui
