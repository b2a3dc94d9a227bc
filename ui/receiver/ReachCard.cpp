#include "receiver/ReachCard.h"

#include "receiver/ReceiverPresenter.h"
#include "theme/Fonts.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/CopyButton.h"
#include "widgets/Label.h"
#include "widgets/ScrollOver.h"
#include "widgets/ValueChip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {
namespace {

Label* wrapped(Ink ink = Ink::Muted) {
    auto* label = new Label({}, Type::Body, ink);
    label->setWordWrap(true);
    return label;
}

} // namespace

ReachCard::ReachCard(ReceiverPresenter& presenter, QWidget* parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_title(new Label({}, Type::Section))
    , m_close(new Button(ButtonKind::Bare, {}, QStringLiteral("close")))
    , m_intro(wrapped())
    , m_probeTitle(new Label({}, Type::BodyStrong))
    , m_probeText(wrapped())
    , m_commandHead(new Label({}, Type::Caption, Ink::Muted))
    , m_thirdParty(new Banner)
    , m_nameHead(new Label({}, Type::Caption, Ink::Muted))
    , m_name(new QLineEdit)
    , m_allow(new Button(ButtonKind::Normal))
    , m_nameState(new Label({}, Type::Caption, Ink::Muted))
    , m_url(new ValueChip)
    , m_copyUrl(new CopyButton([&presenter](const QString& url) { presenter.copy(url); },
                               [&presenter] { return presenter.publicUrl(); }))
    , m_pasteTitle(new Label({}, Type::BodyStrong))
    , m_pasteText(wrapped())
    , m_paste(new Button(ButtonKind::Normal, {}, QStringLiteral("paste")))
    , m_noneTitle(new Label({}, Type::BodyStrong))
    , m_noneText(wrapped()) {
    setObjectName(QStringLiteral("reachCard"));
    m_name->setObjectName(QStringLiteral("publicName"));
    m_allow->setObjectName(QStringLiteral("allowPublicName"));
    m_nameState->setWordWrap(true);
    m_name->setFixedHeight(32);
    m_name->setMaxLength(300);

    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    column->addLayout(head);
    column->addWidget(m_intro);

    auto* probe = new Card;
    probe->column()->setSpacing(8);
    probe->column()->addWidget(m_probeTitle);
    probe->column()->addWidget(m_probeText);
    probe->column()->addSpacing(4);
    probe->column()->addWidget(m_commandHead);
    addCommand(probe->column(), QStringLiteral("ssh"));
    // Before the commands it is about: read before they are copied.
    probe->column()->addWidget(m_thirdParty);
    m_thirdParty->setTone(Tone::Warning);
    m_thirdParty->setVisible(!presenter.surroundings().toolsInPath.isEmpty());
    for (const QString& tool : presenter.surroundings().toolsInPath)
        addCommand(probe->column(), tool);
    probe->column()->addSpacing(4);
    probe->column()->addWidget(m_nameHead);
    auto* nameRow = new QHBoxLayout;
    nameRow->setSpacing(8);
    nameRow->addWidget(m_name, 1);
    nameRow->addWidget(m_allow);
    probe->column()->addLayout(nameRow);
    probe->column()->addWidget(m_nameState);
    auto* urlRow = new QHBoxLayout;
    urlRow->setSpacing(4);
    urlRow->addWidget(m_url, 1);
    urlRow->addStretch();
    urlRow->addWidget(m_copyUrl);
    probe->column()->addLayout(urlRow);
    column->addWidget(probe);

    auto* paste = new Card;
    auto* pasteRow = new QHBoxLayout;
    auto* pasteTexts = new QVBoxLayout;
    pasteTexts->setSpacing(4);
    pasteTexts->addWidget(m_pasteTitle);
    pasteTexts->addWidget(m_pasteText);
    pasteRow->addLayout(pasteTexts, 1);
    pasteRow->addSpacing(12);
    pasteRow->addWidget(m_paste);
    paste->column()->addLayout(pasteRow);
    column->addWidget(paste);

    auto* none = new Card;
    none->column()->setSpacing(4);
    none->column()->addWidget(m_noneTitle);
    none->column()->addWidget(m_noneText);
    column->addWidget(none);
    column->addStretch(1);

    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scrollOver(content));

    connect(m_close, &Button::clicked, this, &ReachCard::closed);
    connect(m_paste, &Button::clicked, this, &ReachCard::pasteWanted);
    connect(m_allow, &Button::clicked, this, &ReachCard::applyName);
    connect(m_name, &QLineEdit::returnPressed, this, &ReachCard::applyName);
    connect(m_name, &QLineEdit::textEdited, this, [this] {
        m_badName = false;
        refresh();
    });
    connect(&m_presenter, &ReceiverPresenter::changed, this, &ReachCard::refresh);
    m_name->setText(m_presenter.publicName());
    setFocusProxy(m_name);
    refresh();
}

void ReachCard::setClosable(bool closable) {
    m_close->setVisible(closable);
}

void ReachCard::addCommand(QVBoxLayout* column, const QString& tool) {
    Command command{new ValueChip, new Label({}, Type::Caption, Ink::Muted),
                    new CopyButton([this](const QString& text) { m_presenter.copy(text); },
                                   [this, tool] { return commandText(tool); }),
                    tool};
    command.text->setObjectName(QStringLiteral("command-") + tool);
    command.text->setWrapped(true); // a command is read whole before it is run
    command.note->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(command.text, 1);
    row->addStretch();
    row->addWidget(command.copy);
    column->addLayout(row);
    column->addWidget(command.note);
    m_commands.push_back(command);
}

QString ReachCard::commandText(const QString& tool) const {
    const QString port = QString::number(m_presenter.port());
    QString host = m_presenter.address();
    if (host == QStringLiteral("0.0.0.0") || host == QStringLiteral("::"))
        host = QStringLiteral("127.0.0.1");
    if (host.contains(u':'))
        host = u'[' + host + u']';
    if (tool == QStringLiteral("ssh"))
        return QStringLiteral("ssh -R %1:%2:%1 user@your-server").arg(port, host);
    if (tool == QStringLiteral("cloudflared"))
        return QStringLiteral("cloudflared tunnel --url http://%1:%2").arg(host, port);
    return QStringLiteral("ngrok http %1:%2").arg(host, port);
}

void ReachCard::applyName() {
    m_badName = !m_presenter.setPublicName(m_name->text());
    refresh();
}

void ReachCard::refresh() {
    m_title->setText(tr("How does SLS reach this computer?"));
    m_close->setAccessibleName(tr("Close"));
    m_intro->setText(
        tr("SLS sends to public addresses only. The receiver listens on %1:%2, so there are three ways.")
            .arg(m_presenter.address(), QString::number(m_presenter.port())));
    m_probeTitle->setText(tr("1  A probe webhook through a tunnel (recommended)"));
    m_probeText->setText(
        tr("Add a second webhook integration in SLS, and a second action with it in the same action "
           "group. Flashduty keeps getting every alert, and the receiver sees the same one. Remove "
           "both when you are done."));
    m_commandHead->setText(tr("Start one of these on this computer"));
    m_thirdParty->setTitle(tr("The next ones show every body to a third party"));
    m_thirdParty->setText(
        tr("A body holds signin_url, a link that opens and manages the alert without a log-on."));
    for (const Command& command : m_commands) {
        command.text->setText(commandText(command.tool));
        command.text->setAccessibleName(tr("Tunnel command for %1").arg(command.tool));
        command.note->setText(
            command.tool == QStringLiteral("ssh")
                ? tr("Over a server of your own. Its sshd needs GatewayPorts yes, or a reverse proxy in "
                     "front.")
                : tr("%1 is installed here. It gives you the public name.").arg(command.tool));
        command.copy->setSpoken(tr("Copy the command for %1").arg(command.tool));
    }
    m_nameHead->setText(tr("Public name that SLS calls"));
    m_name->setPlaceholderText(QStringLiteral("https://alerts.example.com"));
    m_name->setAccessibleName(tr("Public name that SLS calls"));
    const bool changed = m_name->text().trimmed() != m_presenter.publicName();
    m_allow->setText(tr("Allow"));
    m_allow->setEnabled(changed);
    const bool named = !m_presenter.publicName().isEmpty() && !changed;
    m_nameState->setInk(m_badName ? Ink::Critical : named ? Ink::Ok : Ink::Muted);
    m_nameState->setText(
        m_badName ? tr("This holds no host name. Enter the address that the tunnel shows.")
        : named   ? tr("Allowed. This is the request URL for the probe webhook:")
                  : tr("Requests for other names are refused, so that no web page can write here."));
    const bool url = named && !m_presenter.maskedUrl().isEmpty();
    m_url->setVisible(url);
    m_copyUrl->setVisible(url);
    m_url->setText(m_presenter.publicUrlMasked());
    m_copyUrl->setSpoken(tr("Copy the request URL with its token"));
    m_pasteTitle->setText(tr("2  Paste a body"));
    m_pasteText->setText(tr("Copied from SLS, a log or Flashduty: the same analysis, marked pasted."));
    m_paste->setText(tr("Paste a body"));
    m_noneTitle->setText(tr("3  Without the receiver"));
    m_noneText->setText(
        tr("Send a test to Flashduty and look at its answer, or at the integration's Latest Event "
           "Time in the Flashduty console."));
}

void ReachCard::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace ui
