#include "setup/PushUrlPanel.h"

#include "receiver/OutsideText.h"
#include "setup/FindingLines.h"
#include "setup/SecretEdit.h"
#include "setup/SetupPresenter.h"
#include "theme/Fonts.h"
#include "widgets/Button.h"
#include "widgets/CopyField.h"
#include "widgets/Label.h"
#include "widgets/Segments.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {
namespace {

constexpr int inputHeight = 32;
constexpr int longestUrl = 4096;

template <typename Edit>
Edit* input(QWidget* parent, const char* name) {
    auto* edit = new Edit(parent);
    edit->setObjectName(QLatin1String(name));
    edit->setFixedHeight(inputHeight);
    edit->setMaxLength(longestUrl);
    return edit;
}

} // namespace

PushUrlPanel::PushUrlPanel(SetupPresenter& presenter, QWidget* parent)
    : Card(parent)
    , m_presenter(presenter)
    , m_title(new Label({}, Type::BodyStrong))
    , m_way(new Segments({QString(), QString()}))
    , m_entry(new QWidget(this))
    , m_url(input<SecretEdit>(m_entry, "pushUrl"))
    , m_parts(new QWidget(m_entry))
    , m_host(input<QLineEdit>(m_parts, "pushHost"))
    , m_key(input<QLineEdit>(m_parts, "pushKey"))
    , m_findings(new FindingLines)
    , m_preview(new Label({}, Type::Mono, Ink::Muted))
    , m_use(new Button(ButtonKind::Primary))
    , m_mend(new Button(ButtonKind::Normal))
    , m_cancel(new Button(ButtonKind::Normal))
    , m_taken(new CopyField(FieldKind::Secret, [&presenter](const QString& text) { presenter.copy(text); }))
    , m_keptRow(new QWidget)
    , m_kept(new Label({}, Type::Caption, Ink::Muted))
    , m_again(new Button(ButtonKind::Link))
    , m_replace(new Button(ButtonKind::Normal)) {
    setObjectName(QStringLiteral("pushUrlPanel"));
    m_way->setObjectName(QStringLiteral("pushWay"));
    m_use->setObjectName(QStringLiteral("useUrl"));
    m_mend->setObjectName(QStringLiteral("useMended"));
    m_replace->setObjectName(QStringLiteral("replaceUrl"));
    m_preview->setObjectName(QStringLiteral("pushPreview"));
    m_kept->setObjectName(QStringLiteral("keyState"));
    m_taken->setObjectName(QStringLiteral("pushUrlTaken"));
    // The key is a secret while it is typed, too.
    m_key->setEchoMode(QLineEdit::Password);
    m_preview->setElided(true);
    m_kept->setWordWrap(true);
    m_taken->setWrapped(true);
    for (auto* button : {m_replace, m_again})
        button->setButtonSize(ButtonSize::Small);

    column()->setContentsMargins(16, 12, 16, 12);
    column()->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_way);
    column()->addLayout(head);

    auto* entry = new QVBoxLayout(m_entry);
    entry->setContentsMargins(0, 0, 0, 0);
    entry->setSpacing(8);
    entry->addWidget(m_url);
    auto* parts = new QHBoxLayout(m_parts);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(8);
    parts->addWidget(m_host, 1);
    parts->addWidget(m_key, 1);
    entry->addWidget(m_parts);
    entry->addWidget(m_preview);
    entry->addWidget(m_findings);
    auto* actions = new QHBoxLayout;
    actions->setSpacing(8);
    actions->addWidget(m_use);
    actions->addWidget(m_mend);
    actions->addWidget(m_cancel);
    actions->addStretch(1);
    entry->addLayout(actions);
    column()->addWidget(m_entry);

    auto* kept = new QHBoxLayout(m_keptRow);
    kept->setContentsMargins(0, 0, 0, 0);
    kept->setSpacing(8);
    kept->addWidget(m_kept, 1);
    kept->addWidget(m_again);
    kept->addWidget(m_replace);
    m_taken->setLabelWidth(184);
    m_taken->layout()->setContentsMargins(0, 4, 0, 4);
    column()->addWidget(m_taken);
    column()->addWidget(m_keptRow);

    connect(m_way, &Segments::currentChanged, this, [this] {
        read();
        focusEntry();
    });
    connect(m_url, &SecretEdit::entered, this, &PushUrlPanel::read);
    for (auto* edit : {m_host, m_key})
        connect(edit, &QLineEdit::textChanged, this, &PushUrlPanel::read);
    for (auto* edit : {static_cast<QLineEdit*>(m_url), m_host, m_key}) {
        connect(edit, &QLineEdit::returnPressed, this, [this] {
            if (SetupPresenter::isUsable(m_read))
                take(m_read);
        });
    }
    connect(m_use, &QPushButton::clicked, this, [this] { take(m_read); });
    connect(m_mend, &QPushButton::clicked, this,
            [this] { take(integration::parsePushUrl(m_read.corrected)); });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_replacing = false;
        clearEntry();
        refresh();
        m_replace->setFocus(Qt::OtherFocusReason);
    });
    connect(m_replace, &QPushButton::clicked, this, &PushUrlPanel::replace);
    connect(m_taken, &CopyField::noteActionTriggered, this, &PushUrlPanel::replace);
    connect(m_again, &QPushButton::clicked, &presenter, &SetupPresenter::readKeyAgain);
    refresh();
}

bool PushUrlPanel::isEntering() const {
    return m_replacing || !m_presenter.hasUrl();
}

bool PushUrlPanel::isComposing() const {
    return m_way->current() == 1;
}

void PushUrlPanel::focusEntry() {
    if (isEntering())
        (isComposing() ? (m_host->text().isEmpty() ? m_host : m_key) : m_url)->setFocus(Qt::OtherFocusReason);
}

void PushUrlPanel::replace() {
    m_replacing = true;
    m_way->setCurrent(0);
    refresh();
    focusEntry();
}

void PushUrlPanel::hideSecrets() {
    m_taken->hideSecret();
}

void PushUrlPanel::clearEntry() {
    m_url->forget();
    for (auto* edit : {m_host, m_key})
        edit->clear();
    m_read = {};
}

void PushUrlPanel::take(integration::PushUrl url) {
    if (!SetupPresenter::isUsable(url))
        return;
    const auto taken = std::move(url);
    m_replacing = false;
    clearEntry();
    m_presenter.take(taken);
    refresh();
}

void PushUrlPanel::read() {
    m_read = isComposing() ? SetupPresenter::compose(m_host->text(), m_key->text())
                           : SetupPresenter::read(m_url->secretText());
    refresh();
}

void PushUrlPanel::refresh() {
    const auto* one = m_presenter.current();
    if (!one)
        return;
    if (one->id != m_of) {
        m_of = one->id;
        m_replacing = false;
        clearEntry();
    }
    const bool entering = isEntering();
    m_title->setText(tr("Push URL"));
    m_way->setTexts({tr("Paste the URL"), tr("Host and key")});
    m_way->setAccessibleName(tr("How to enter the push URL"));
    m_way->setVisible(entering);
    m_entry->setVisible(entering);
    m_taken->setVisible(!entering);
    m_keptRow->setVisible(!entering);

    m_url->setVisible(!isComposing());
    m_parts->setVisible(isComposing());
    m_url->setPlaceholderText(tr("Paste the push URL from the integration's page in Flashduty"));
    m_url->setAccessibleName(tr("Push URL"));
    m_host->setPlaceholderText(QStringLiteral("api.flashcat.cloud"));
    m_host->setAccessibleName(tr("Host"));
    m_key->setPlaceholderText(tr("Integration key"));
    m_key->setAccessibleName(tr("Integration key"));

    const bool typed = isComposing() ? !m_key->text().isEmpty() : !m_url->text().trimmed().isEmpty();
    const bool usable = typed && SetupPresenter::isUsable(m_read);
    if (typed)
        m_findings->setFindings(m_read.findings, m_presenter.words());
    else
        m_findings->setFindings({}, m_presenter.words());
    m_preview->setVisible(usable);
    m_preview->setText(usable ? outsideLine(m_read.masked()) : QString());
    m_use->setEnabled(usable);
    const bool mendable = typed && !m_read.corrected.empty();
    m_use->setText(mendable ? tr("Use as pasted") : tr("Use this URL"));
    m_use->setKind(mendable ? ButtonKind::Normal : ButtonKind::Primary);
    m_mend->setVisible(mendable);
    m_mend->setText(tr("Use the mended URL"));
    m_mend->setKind(ButtonKind::Primary);
    m_mend->setAccessibleDescription(outsideLine(m_read.correctedMasked()));
    m_mend->setToolTip(plainTip(outsideLine(m_read.correctedMasked())));
    m_cancel->setVisible(m_replacing);
    m_cancel->setText(tr("Cancel"));

    m_taken->setLabels(tr("Push URL"), one->pushUrl.composed ? tr("path assumed") : QString());
    m_taken->setNote(one->pushUrl.composed
                         ? tr("The path is assumed. Compare it with the push URL in Flashduty.")
                         : QString(),
                     true);
    m_taken->setNoteAction(one->pushUrl.composed ? tr("Paste the push URL") : QString());
    const auto whole = m_presenter.pushUrl();
    const auto masked = outsideLine(integration::maskedUrl(one->pushUrl), 2000);
    m_taken->setValue(whole.empty() ? masked : QString::fromStdString(whole));
    m_taken->setMasked(masked);
    m_taken->setEnabled(!whole.empty());
    m_replace->setText(tr("Replace"));
    m_again->setText(tr("Look again"));
    using KeyState = SetupPresenter::KeyState;
    const auto state = m_presenter.keyState();
    m_again->setVisible(state == KeyState::NotFound);
    m_kept->setInk(state == KeyState::NotFound || state == KeyState::InMemory ? Ink::Warning : Ink::Muted);
    switch (state) {
    case KeyState::None:
    case KeyState::Loading:
        m_kept->setText(tr("The keychain is being asked for the key."));
        break;
    case KeyState::Kept:
        m_kept->setText(tr("The key is kept in the system's keychain, and in no file."));
        break;
    case KeyState::InMemory:
        m_kept->setText(tr("The keychain did not take the key: it is kept in memory and forgotten when the "
                           "window closes. "
                           "The keychain said: %1")
                            .arg(outsideLine(m_presenter.keyReason().toStdString())));
        break;
    case KeyState::NotFound:
        m_kept->setText(tr("The key is not found now. The keychain may be locked; nothing was deleted. %1")
                            .arg(outsideLine(m_presenter.keyReason().toStdString())));
        break;
    }
}

void PushUrlPanel::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace ui
