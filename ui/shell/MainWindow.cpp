#include "shell/MainWindow.h"

#include "receiver/ReceiverPage.h"
#include "receiver/ReceiverPresenter.h"
#include "setup/CheckPresenter.h"
#include "setup/IntegrationSwitcher.h"
#include "setup/SetupPage.h"
#include "setup/SetupPresenter.h"
#include "shell/NavRail.h"
#include "shell/SettingsPage.h"
#include "shell/StartPage.h"
#include "template/TemplatePage.h"
#include "template/TemplatePresenter.h"
#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "theme/Tokens.h"
#include "widgets/Banner.h"
#include "widgets/Label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>
#include <functional>

namespace ui {
namespace {

constexpr int headerHeight = 56;
constexpr QSize defaultSize{1180, 760};
constexpr QSize smallestSize{960, 600};

/// The strip over the page.
class Header : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override {
        const auto& colours = tokens(this);
        QPainter painter(this);
        painter.fillRect(rect(), colours.surface);
        painter.fillRect(QRect(0, height() - 1, width(), 1), colours.border);
    }
};

} // namespace

MainWindow::MainWindow(ReceiverPresenter& receiver, SetupPresenter& setup, CheckPresenter& check,
                       TemplatePresenter& contentTemplate, SettingsPresenter& settings,
                       const QString& dataFolder, QWidget* parent)
    : QWidget(parent)
    , m_receiver(receiver)
    , m_setup(setup)
    , m_template(contentTemplate)
    , m_rail(new NavRail(this))
    , m_setupButton(m_rail->addPage(QStringLiteral("setup")))
    , m_receiverButton(m_rail->addPage(QStringLiteral("inbox")))
    , m_templateButton(m_rail->addPage(QStringLiteral("template")))
    , m_settingsButton(m_rail->addBottomPage(QStringLiteral("settings")))
    , m_header(new Header(this))
    , m_troubleRow(new QWidget(this))
    , m_trouble(new Banner(m_troubleRow))
    , m_switcher(new IntegrationSwitcher(setup, m_header))
    , m_pages(new QStackedWidget(this))
    , m_startPage(new StartPage)
    , m_setupPage(new SetupPage(setup, check))
    , m_receiverPage(new ReceiverPage(receiver))
    , m_templatePage(new TemplatePage(contentTemplate))
    , m_settingsPage(new SettingsPage(settings, dataFolder)) {
    setObjectName(QStringLiteral("mainWindow"));
    resize(defaultSize);
    setMinimumSize(smallestSize);
    setWindowIcon(icon(QStringLiteral("mark"), lightTokens().accent));
    m_setupButton->setObjectName(QStringLiteral("railSetup"));
    m_receiverButton->setObjectName(QStringLiteral("railReceiver"));
    m_templateButton->setObjectName(QStringLiteral("railTemplate"));
    m_settingsButton->setObjectName(QStringLiteral("railSettings"));

    m_header->setFixedHeight(headerHeight);
    auto* header = new QHBoxLayout(m_header);
    // A link's words begin 8 px inside of it; those of all pages begin at 24.
    header->setContentsMargins(16, 0, 24, 0);
    header->setSpacing(16);
    m_title = new Label({}, Type::Section, Ink::Text, m_header);
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_title->setContentsMargins(8, 0, 0, 0);
    auto* meta = new Label({}, Type::Caption, Ink::Muted, m_header);
    meta->setElided(true);
    m_meta = meta;
    m_promise = new Label({}, Type::Caption, Ink::Muted, m_header);
    header->addWidget(m_switcher, 1);
    header->addWidget(m_title);
    header->addWidget(m_meta, 1);
    header->addWidget(m_promise);

    auto* trouble = new QVBoxLayout(m_troubleRow);
    trouble->setContentsMargins(20, 12, 16, 12);
    trouble->addWidget(m_trouble);
    m_trouble->setTone(Tone::Warning);
    m_trouble->setClosable(true);
    m_troubleRow->hide();
    connect(m_trouble, &Banner::closed, m_troubleRow, &QWidget::hide);

    m_setupPage->setStartPage(m_startPage);
    m_pages->addWidget(m_setupPage);
    m_pages->addWidget(m_receiverPage);
    m_pages->addWidget(m_templatePage);
    m_pages->addWidget(m_settingsPage);

    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_header);
    right->addWidget(m_troubleRow);
    right->addWidget(m_pages, 1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addLayout(right, 1);

    const auto bind = [this](NavButton* button, Page page, Qt::Key digit) {
        connect(button, &QAbstractButton::clicked, this, [this, page] { show(page); });
        auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | digit), this);
        connect(shortcut, &QShortcut::activated, this, [this, page] { show(page); });
    };
    bind(m_setupButton, Page::Setup, Qt::Key_1);
    bind(m_receiverButton, Page::Receiver, Qt::Key_2);
    bind(m_templateButton, Page::Template, Qt::Key_3);
    bind(m_settingsButton, Page::Settings, Qt::Key_Comma);

    connect(m_startPage, &StartPage::newWanted, m_switcher, &IntegrationSwitcher::create);
    connect(m_startPage, &StartPage::sampleIntegrationWanted, m_switcher, [this] {
        m_switcher->createSample();
        m_setupPage->focusContent();
    });
    connect(m_startPage, &StartPage::fileWanted, this, [this] { m_setup.integrations().importFile(); });
    connect(m_switcher, &IntegrationSwitcher::created, this, [this] {
        show(Page::Setup);
        m_setupPage->showForm(true);
    });
    connect(m_switcher, &IntegrationSwitcher::formWanted, this, [this] {
        show(Page::Setup);
        m_setupPage->showForm(true);
    });

    // F6 walks: rail, the panes of the page, rail.
    const auto walk = [this](QWidget* from, const std::function<void(bool backwards)>& act) {
        for (const bool backwards : {false, true}) {
            auto* shortcut = new QShortcut(
                backwards ? QKeySequence(Qt::SHIFT | Qt::Key_F6) : QKeySequence(Qt::Key_F6), from);
            shortcut->setContext(Qt::WidgetWithChildrenShortcut);
            connect(shortcut, &QShortcut::activated, this, [act, backwards] { act(backwards); });
        }
    };
    walk(m_rail, [this](bool backwards) {
        if (page() == Page::Setup)
            m_setupPage->focusPane(backwards);
        else if (page() == Page::Template)
            m_templatePage->focusPane(backwards);
        else
            focusPage(Qt::ShortcutFocusReason);
    });
    walk(m_settingsPage, [this](bool) { focusRail(); });
    connect(m_setupPage, &SetupPage::panesLeft, this, &MainWindow::focusRail);
    connect(m_receiverPage, &ReceiverPage::panesLeft, this, &MainWindow::focusRail);
    connect(m_templatePage, &TemplatePage::panesLeft, this, &MainWindow::focusRail);
    wireTemplate();

    connect(m_startPage, &StartPage::receiverWanted, this, [this] { show(Page::Receiver); });
    connect(m_startPage, &StartPage::pasteWanted, this, [this] {
        show(Page::Receiver);
        m_receiverPage->showPaste();
    });
    connect(m_startPage, &StartPage::sampleWanted, this, [this] {
        show(Page::Receiver);
        if (m_receiver.canSendSample())
            m_receiver.sendSample();
        else
            m_receiver.paste(m_receiver.surroundings().sampleAlert);
    });
    connect(&m_receiver, &ReceiverPresenter::changed, this, &MainWindow::mirror);
    show(Page::Setup);
    retranslate();
}

MainWindow::~MainWindow() = default;

MainWindow::Page MainWindow::page() const {
    return static_cast<Page>(m_pages->currentIndex());
}

void MainWindow::wireTemplate() {
    connect(m_receiverPage, &ReceiverPage::templateWanted, this, [this](qint64 id) {
        m_template.openDelivery(id);
        show(Page::Template);
    });
    connect(m_setupPage, &SetupPage::templateWanted, this, [this] {
        m_template.openIntegration();
        show(Page::Template);
    });
    connect(&m_template, &TemplatePresenter::integrationWanted, this, [this] {
        m_setup.setStep(static_cast<int>(integration::Step::ContentTemplate));
        show(Page::Setup);
    });
}

void MainWindow::show(Page page) {
    m_pages->setCurrentIndex(static_cast<int>(page));
    const std::array<NavButton*, 4> buttons{m_setupButton, m_receiverButton, m_templateButton,
                                            m_settingsButton};
    buttons[static_cast<std::size_t>(page)]->setChecked(true);
    retranslate();
    focusPage(Qt::MouseFocusReason); // the first key shows the ring
}

void MainWindow::focusPage(Qt::FocusReason reason) {
    switch (page()) {
    case Page::Setup:
        if (m_setup.current())
            m_setupPage->focusContent(reason);
        else
            m_startPage->focusMain(reason);
        break;
    case Page::Receiver:
        m_receiverPage->focusMain(reason);
        break;
    case Page::Template:
        m_templatePage->focusMain(reason);
        break;
    case Page::Settings:
        m_settingsPage->focusMain(reason);
        break;
    }
}

void MainWindow::focusRail() {
    for (auto* button : {m_setupButton, m_receiverButton, m_templateButton, m_settingsButton}) {
        if (button->isChecked())
            button->setFocus(Qt::ShortcutFocusReason);
    }
}

void MainWindow::raiseWindow() {
    setWindowState((windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    show();
    raise();
    activateWindow();
}

void MainWindow::mirror() {
    const bool listening = m_receiver.state() == ReceiverPresenter::State::Listening;
    m_receiverButton->setRunning(listening ? tr("The receiver is listening") : QString());
}

void MainWindow::tellTrouble(Trouble trouble, const QString& reason) {
    m_troubleKind = trouble;
    m_trouble->setText(reason);
    retranslateTrouble();
    m_trouble->show();
    m_troubleRow->show();
}

void MainWindow::retranslateTrouble() {
    switch (m_troubleKind) {
    case Trouble::Token:
        m_trouble->setTitle(
            tr("The receiver's token could not be kept, so its URL changes at the next start"));
        break;
    case Trouble::Settings:
        m_trouble->setTitle(tr("The settings could not be read, so the standard ones are used"));
        break;
    case Trouble::Integrations:
        m_trouble->setTitle(tr("The integrations could not be read; their file is left as it is"));
        break;
    case Trouble::IntegrationsDamaged:
        m_trouble->setTitle(tr("The file of the integrations was damaged, so the last good copy is used"));
        break;
    }
}

void MainWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MainWindow::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), tokens(this).window);
}

void MainWindow::retranslate() {
    setWindowTitle(tr("SLS Alert Assistant"));
    m_setupButton->setText(tr("Setup"));
    m_receiverButton->setText(tr("Receiver"));
    m_templateButton->setText(tr("Template"));
    m_settingsButton->setText(tr("Settings"));
    m_promise->setText(tr("Runs on this computer only"));
    // The text is one integration's, so its name stands over the page as over the steps.
    const bool setup = page() == Page::Setup || page() == Page::Template;
    m_switcher->setVisible(setup);
    m_title->setVisible(!setup);
    m_meta->setVisible(!setup);
    m_promise->setVisible(!setup);
    switch (page()) {
    case Page::Setup:
        m_title->setText(tr("Setup"));
        m_meta->setText(QString());
        break;
    case Page::Receiver:
        m_title->setText(tr("Receiver"));
        m_meta->setText(tr("What SLS sends, and what Flashduty will make of it"));
        break;
    case Page::Template:
        m_title->setText(tr("Template"));
        m_meta->setText(QString());
        break;
    case Page::Settings:
        m_title->setText(tr("Settings"));
        m_meta->setText(QString());
        break;
    }
    retranslateTrouble();
    mirror();
}

} // namespace ui
