#include "shell/SettingsPage.h"

#include "shell/SettingsLimitsCard.h"
#include "shell/SettingsPresenter.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/Choices.h"
#include "widgets/Label.h"
#include "widgets/Segments.h"
#include "words/Words.h"

#include <QDateTime>
#include <QEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ui {
namespace {

constexpr int columnWidth = 720;
constexpr int labelWidth = 184;
constexpr int inputWidth = 240;
constexpr int inputHeight = 32;

QGridLayout* gridIn(Card* card) {
    auto* grid = new QGridLayout;
    card->column()->addLayout(grid);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(12);
    grid->setColumnMinimumWidth(0, labelWidth);
    grid->setColumnStretch(1, 1);
    return grid;
}

Label* labelIn(QWidget* parent, Ink ink = Ink::Text, Type type = Type::Body) {
    auto* label = new Label({}, type, ink, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

SettingsPage::SettingsPage(SettingsPresenter& presenter, QString dataFolder, QWidget* parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_dataFolder(std::move(dataFolder)) {
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);

    auto* ground = new QWidget;
    scroll->setWidget(ground);
    auto* centring = new QHBoxLayout(ground);
    centring->setContentsMargins(24, 24, 24, 24);
    auto* column = new QWidget(ground);
    column->setMaximumWidth(columnWidth);
    centring->addStretch(1);
    centring->addWidget(column, 100);
    centring->addStretch(1);

    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_looksTitle = new Label({}, Type::Section, Ink::Text, column);
    m_receiverTitle = new Label({}, Type::Section, Ink::Text, column);
    m_limitsTitle = new Label({}, Type::Section, Ink::Text, column);
    m_limitsCard = new SettingsLimitsCard(presenter, column);
    m_dataTitle = new Label({}, Type::Section, Ink::Text, column);
    layout->addWidget(m_looksTitle);
    layout->addWidget(makeLooks());
    layout->addSpacing(16);
    layout->addWidget(m_receiverTitle);
    layout->addWidget(makeReceiver());
    layout->addSpacing(16);
    layout->addWidget(m_limitsTitle);
    layout->addWidget(m_limitsCard);
    layout->addSpacing(16);
    layout->addWidget(m_dataTitle);
    layout->addWidget(makeData());
    layout->addStretch(1);

    connect(&m_presenter, &SettingsPresenter::changed, this, &SettingsPage::mirror);
    retranslate();
}

QWidget* SettingsPage::makeLooks() {
    auto* card = new Card(this);
    auto* grid = gridIn(card);
    m_languageLabel = labelIn(card);
    m_language = new Segments({}, card);
    m_language->setObjectName(QStringLiteral("settingsLanguage"));
    m_themeLabel = labelIn(card);
    m_theme = new Segments({}, card);
    m_theme->setObjectName(QStringLiteral("settingsTheme"));
    grid->addWidget(m_languageLabel, 0, 0);
    grid->addWidget(m_language, 0, 1, Qt::AlignLeft);
    grid->addWidget(m_themeLabel, 1, 0);
    grid->addWidget(m_theme, 1, 1, Qt::AlignLeft);
    connect(m_language, &Segments::currentChanged, this,
            [this](int index) { m_presenter.setLanguage(static_cast<LanguageChoice>(index)); });
    connect(m_theme, &Segments::currentChanged, this,
            [this](int index) { m_presenter.setTheme(static_cast<ThemeMode>(index)); });
    return card;
}

QWidget* SettingsPage::makeReceiver() {
    auto* card = new Card(this);
    auto* grid = gridIn(card);
    m_receiverOn = new CheckBox({}, card);
    m_receiverOn->setObjectName(QStringLiteral("settingsReceiverOn"));
    m_addressLabel = labelIn(card);
    m_address = new ComboBox(card);
    m_address->setObjectName(QStringLiteral("settingsAddress"));
    m_address->setEditable(true);
    m_address->setInsertPolicy(QComboBox::NoInsert);
    m_address->setFixedSize(inputWidth, inputHeight);
    m_address->addItems(m_presenter.addressChoices());
    m_addressHint = labelIn(card, Ink::Muted, Type::Caption);
    m_portLabel = labelIn(card);
    m_port = new QLineEdit(card);
    m_port->setObjectName(QStringLiteral("settingsPort"));
    m_port->setFixedSize(inputWidth, inputHeight);
    m_portHint = labelIn(card, Ink::Muted, Type::Caption);
    m_apply = new Button(ButtonKind::Normal, {}, {}, card);
    m_apply->setObjectName(QStringLiteral("settingsApply"));
    m_applyHint = labelIn(card, Ink::Muted, Type::Caption);

    const auto field = [](QWidget* input, Label* hint) {
        auto* box = new QVBoxLayout;
        box->setSpacing(4);
        box->addWidget(input, 0, Qt::AlignLeft);
        box->addWidget(hint);
        return box;
    };
    // Beside the field, not beside the field with its hint.
    for (auto* label : {m_addressLabel, m_portLabel})
        label->setMinimumHeight(inputHeight);
    grid->addWidget(m_receiverOn, 0, 0, 1, 2);
    grid->addWidget(m_addressLabel, 1, 0, Qt::AlignTop);
    grid->addLayout(field(m_address, m_addressHint), 1, 1);
    grid->addWidget(m_portLabel, 2, 0, Qt::AlignTop);
    grid->addLayout(field(m_port, m_portHint), 2, 1);
    auto* applyRow = new QHBoxLayout;
    applyRow->setSpacing(12);
    applyRow->addWidget(m_apply);
    applyRow->addWidget(m_applyHint, 1);
    m_certificateLabel = labelIn(card);
    m_keyLabel = labelIn(card);
    m_tlsHint = labelIn(card, Ink::Muted, Type::Caption);
    m_tlsHint->setObjectName(QStringLiteral("settingsTlsHint"));
    m_tlsHint->setTextInteractionFlags(Qt::TextSelectableByMouse);
    grid->addWidget(m_certificateLabel, 3, 0);
    grid->addLayout(makeFileRow(m_certificate, m_certificateChoose, QStringLiteral("settingsCertificate")), 3,
                    1);
    grid->addWidget(m_keyLabel, 4, 0);
    grid->addLayout(makeFileRow(m_key, m_keyChoose, QStringLiteral("settingsKey")), 4, 1);
    grid->addWidget(m_tlsHint, 5, 1);
    grid->addLayout(applyRow, 6, 1);
    connect(m_certificate, &QLineEdit::textChanged, &m_presenter, &SettingsPresenter::setTlsCertificate);
    connect(m_key, &QLineEdit::textChanged, &m_presenter, &SettingsPresenter::setTlsKey);

    connect(m_receiverOn, &QCheckBox::toggled, &m_presenter, &SettingsPresenter::setReceiverOn);
    connect(m_address, &QComboBox::currentTextChanged, &m_presenter, &SettingsPresenter::setAddress);
    connect(m_port, &QLineEdit::textChanged, &m_presenter, &SettingsPresenter::setPort);
    connect(m_port, &QLineEdit::returnPressed, &m_presenter, &SettingsPresenter::apply);
    connect(m_apply, &QPushButton::clicked, &m_presenter, &SettingsPresenter::apply);
    return card;
}

QHBoxLayout* SettingsPage::makeFileRow(QLineEdit*& path, Button*& choose, const QString& name) {
    path = new QLineEdit(this);
    path->setObjectName(name);
    path->setFixedHeight(inputHeight);
    choose = new Button(ButtonKind::Normal, {}, {}, this);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(path, 1);
    row->addWidget(choose);
    connect(choose, &QPushButton::clicked, this, [this, path] { chooseFile(path); });
    return row;
}

void SettingsPage::chooseFile(QLineEdit* into) {
    auto* dialog = new QFileDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("PEM files (*.pem *.crt *.cer *.key)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, into, &QLineEdit::setText);
    dialog->open();
}

QWidget* SettingsPage::makeData() {
    auto* card = new Card(this);
    auto* grid = gridIn(card);
    m_folderLabel = labelIn(card);
    m_folder = new Label({}, Type::Mono, Ink::Text, card);
    m_folder->setElided(true);
    m_folder->setText(m_dataFolder);
    m_bodiesLabel = labelIn(card);
    m_bodies = labelIn(card, Ink::Muted);
    m_saveFailure = labelIn(card, Ink::Critical);
    m_saveFailure->setObjectName(QStringLiteral("settingsSaveFailure"));
    m_log = new Button(ButtonKind::Normal, {}, {}, card);
    m_log->setObjectName(QStringLiteral("settingsLog"));
    m_delete = new Button(ButtonKind::Normal, {}, {}, card);
    m_delete->setObjectName(QStringLiteral("settingsDelete"));
    m_deleteQuestion = labelIn(card, Ink::Muted);
    m_deleteQuestion->setObjectName(QStringLiteral("settingsDeleteQuestion"));
    m_deleteReally = new Button(ButtonKind::Normal, {}, {}, card);
    m_deleteReally->setObjectName(QStringLiteral("settingsDeleteReally"));
    m_deleteReally->setInk(Ink::Critical);
    m_deleteCancel = new Button(ButtonKind::Normal, {}, {}, card);
    m_deleteCancel->setObjectName(QStringLiteral("settingsDeleteCancel"));
    grid->addWidget(m_folderLabel, 0, 0, Qt::AlignTop);
    grid->addWidget(m_folder, 0, 1);
    grid->addWidget(m_bodiesLabel, 1, 0, Qt::AlignTop);
    grid->addWidget(m_bodies, 1, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    for (auto* button : {m_log, m_delete, m_deleteCancel, m_deleteReally})
        row->addWidget(button);
    row->addStretch(1);
    grid->addWidget(m_deleteQuestion, 2, 1);
    grid->addLayout(row, 3, 1);
    grid->addWidget(m_saveFailure, 4, 0, 1, 2);
    connect(m_log, &QPushButton::clicked, &m_presenter, &SettingsPresenter::logWanted);
    const auto ask = [this](bool asking) {
        m_asking = asking;
        mirrorData();
    };
    connect(m_delete, &QPushButton::clicked, this, [this, ask] {
        ask(true);
        m_deleteCancel->setFocus(Qt::OtherFocusReason); // Enter by accident deletes nothing
    });
    connect(m_deleteCancel, &QPushButton::clicked, this, [this, ask] {
        ask(false);
        m_delete->setFocus(Qt::OtherFocusReason);
    });
    connect(m_deleteReally, &QPushButton::clicked, this, [this, ask] {
        ask(false);
        m_presenter.deleteAll();
    });
    return card;
}

void SettingsPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SettingsPage::retranslate() {
    m_looksTitle->setText(tr("Language and look"));
    m_languageLabel->setText(tr("Language"));
    // Each language is named in itself: who cannot read the current one still finds their own.
    m_language->setTexts({tr("System"), QStringLiteral("English"), QStringLiteral("简体中文")});
    m_language->setAccessibleName(tr("Language"));
    m_themeLabel->setText(tr("Theme"));
    m_theme->setTexts({tr("System"), tr("Light"), tr("Dark")});
    m_theme->setAccessibleName(tr("Theme"));

    m_receiverTitle->setText(tr("Receiver"));
    m_receiverOn->setText(tr("Listen when the window opens"));
    m_addressLabel->setText(tr("Address"));
    m_address->setAccessibleName(tr("Address"));
    m_portLabel->setText(tr("Port"));
    m_port->setAccessibleName(tr("Port"));
    m_apply->setText(tr("Apply"));

    m_certificateLabel->setText(tr("Certificate (PEM)"));
    m_certificate->setAccessibleName(tr("Certificate (PEM)"));
    m_certificateChoose->setText(tr("Choose"));
    m_certificateChoose->setAccessibleName(tr("Choose the certificate"));
    m_keyLabel->setText(tr("Private key (PEM)"));
    m_key->setAccessibleName(tr("Private key (PEM)"));
    m_keyChoose->setText(tr("Choose"));
    m_keyChoose->setAccessibleName(tr("Choose the private key"));
    m_limitsTitle->setText(tr("Limits"));
    m_limitsCard->retranslate();
    m_dataTitle->setText(tr("Data on this computer"));
    m_folderLabel->setText(tr("Folder"));
    m_log->setText(tr("Show log"));
    m_delete->setText(tr("Delete all deliveries"));
    m_deleteReally->setText(tr("Delete all for good"));
    m_deleteCancel->setText(tr("Keep them"));
    m_bodiesLabel->setText(tr("Bodies"));
    m_bodies->setText(tr("Kept as received. They hold sign-in links of SLS that are valid for hours, so only "
                         "your account can read the files."));
    mirror();
}

void SettingsPage::focusMain(Qt::FocusReason reason) {
    m_language->focusCurrent(reason);
}

void SettingsPage::mirror() {
    const auto& values = m_presenter.values();
    m_language->setCurrent(static_cast<int>(values.language));
    m_theme->setCurrent(static_cast<int>(values.theme));
    const QSignalBlocker blockOn(m_receiverOn);
    m_receiverOn->setChecked(values.receiverOn);
    if (m_address->currentText().trimmed() != m_presenter.address()) {
        const QSignalBlocker block(m_address);
        m_address->setCurrentText(m_presenter.address());
    }
    if (m_port->text().trimmed() != m_presenter.port()) {
        const QSignalBlocker block(m_port);
        m_port->setText(m_presenter.port());
    }

    using AddressProblem = SettingsPresenter::AddressProblem;
    switch (m_presenter.addressProblem()) {
    case AddressProblem::None:
        m_addressHint->setInk(m_presenter.exposed() ? Ink::Warning : Ink::Muted);
        m_addressHint->setText(m_presenter.exposed()
                                   ? tr("Other computers can reach the receiver there. Requests without its "
                                        "token are refused and listed.")
                                   : tr("Only this computer can reach it. SLS comes in through a tunnel."));
        break;
    case AddressProblem::Empty:
        m_addressHint->setInk(Ink::Critical);
        m_addressHint->setText(tr("Enter an IP address, for example 127.0.0.1."));
        break;
    case AddressProblem::NotAnAddress:
        m_addressHint->setInk(Ink::Critical);
        m_addressHint->setText(
            tr("This is no IP address. Enter one of this computer's, for example 127.0.0.1."));
        break;
    }
    using PortProblem = SettingsPresenter::PortProblem;
    const bool portIsGood = m_presenter.portProblem() == PortProblem::None;
    m_portHint->setInk(portIsGood ? Ink::Muted : Ink::Critical);
    m_portHint->setText(portIsGood ? tr("1024 to 65535, standard 8787")
                                   : tr("Enter a whole number from 1024 to 65535."));
    mirrorTls();
    mirrorData();
    m_limitsCard->mirror();
    m_apply->setEnabled(m_presenter.canApply());
    const bool waits = portIsGood && m_presenter.addressProblem() == AddressProblem::None &&
                       m_presenter.tlsProblem() == SettingsPresenter::TlsProblem::Reading;
    m_applyHint->setText(m_presenter.canApply()   ? tr("The receiver restarts at the new place.")
                         : !m_presenter.isDirty() ? tr("No changes.")
                         : waits                  ? tr("The certificate is being read.")
                                                  : tr("Correct the marked field first."));
    const auto failure = m_presenter.saveFailure();
    m_saveFailure->setVisible(!failure.isEmpty());
    m_saveFailure->setText(
        tr("The settings could not be saved, so they are lost at the next start. %1").arg(failure));
}

void SettingsPage::mirrorTls() {
    for (const auto& [input, path] :
         {std::pair{m_certificate, m_presenter.tlsCertificate()}, std::pair{m_key, m_presenter.tlsKey()}}) {
        if (input->text().trimmed() != path) {
            const QSignalBlocker block(input);
            input->setText(path);
        }
    }
    const auto problem = m_presenter.tlsProblem();
    const auto identity = m_presenter.tlsIdentity();
    if (problem == SettingsPresenter::TlsProblem::Missing) {
        m_tlsHint->setInk(Ink::Critical);
        m_tlsHint->setText(tr("Choose both files, or neither."));
    } else if (problem == SettingsPresenter::TlsProblem::Reading) {
        m_tlsHint->setInk(Ink::Muted);
        m_tlsHint->setText(tr("Reading the certificate and its key…"));
    } else if (problem == SettingsPresenter::TlsProblem::Unusable) {
        m_tlsHint->setInk(Ink::Critical);
        m_tlsHint->setText(words::Words(words::languageOf(QLocale().name())).error(m_presenter.tlsError()));
    } else if (!identity) {
        m_tlsHint->setInk(m_presenter.exposed() ? Ink::Warning : Ink::Muted);
        m_tlsHint->setText(
            m_presenter.exposed()
                ? tr("Plain HTTP: the key in the URL can be read on the network. Choose a certificate "
                     "with its key for HTTPS.")
                : tr("Plain HTTP. With a certificate and its key it serves HTTPS, TLS 1.2 or newer."));
    } else {
        const auto& certificate = identity->certificate();
        QStringList names;
        for (const auto& name : certificate.names)
            names.append(QString::fromStdString(name));
        const auto until = QLocale().toString(QDateTime::fromSecsSinceEpoch(certificate.notAfter).date(),
                                              QLocale::ShortFormat);
        QString text = tr("HTTPS for %1 until %2. SHA-256 %3")
                           .arg(names.isEmpty() ? QString::fromStdString(certificate.subject)
                                                : names.join(QStringLiteral(", ")),
                                until, QString::fromStdString(certificate.fingerprint).replace(u':', u' '));
        if (certificate.selfSigned)
            text += u'\n' + tr("Signed by itself: whether SLS accepts such a certificate is not documented.");
        if (certificate.keyIsOpen)
            text += u'\n' + tr("Others on this computer can read the key file. Restrict it to your account.");
        m_tlsHint->setInk(certificate.keyIsOpen ? Ink::Warning : Ink::Muted);
        m_tlsHint->setText(text);
    }
}

void SettingsPage::mirrorData() {
    using Deletion = SettingsPresenter::Deletion;
    const auto deletion = m_presenter.deletion();
    m_delete->setVisible(!m_asking);
    m_delete->setEnabled(deletion != Deletion::Running);
    m_deleteReally->setVisible(m_asking);
    m_deleteCancel->setVisible(m_asking);
    m_deleteQuestion->setVisible(m_asking || deletion != Deletion::None);
    m_deleteQuestion->setInk(m_asking || deletion == Deletion::Failed ? Ink::Critical : Ink::Muted);
    m_deleteQuestion->setText(
        m_asking
            ? tr("Delete every delivery with its body, also the refused ones? They cannot be brought back.")
        : deletion == Deletion::Running ? tr("The deliveries are being deleted.")
        : deletion == Deletion::Failed
            ? tr("Not everything could be deleted yet. It goes on at the next start of the program.")
            : tr("All deliveries were deleted and their space given back."));
}

} // namespace ui
