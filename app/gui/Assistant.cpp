#include "Assistant.h"

#include "DraftKeeper.h"
#include "IntegrationKeeper.h"
#include "history/HistoryReader.h"
#include "receiver/Receiver.h"
#include "receiver/Tokens.h"
#include "resources/Resources.h"
#include "setup/CheckPresenter.h"
#include "setup/IntegrationsPresenter.h"
#include "setup/SetupPresenter.h"
#include "shell/MainWindow.h"
#include "shell/Settings.h"
#include "shell/SettingsPresenter.h"
#include "template/TemplatePresenter.h"
#include "theme/Theme.h"
#include "theme/Translations.h"
#include "words/Words.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLocale>
#include <QNetworkInterface>
#include <QStandardPaths>
#include <QThreadPool>
#include <QUrl>

#include <algorithm>
#include <chrono>
#include <filesystem>

namespace {

/// The desktop may ask for the keyring's password first, or for a new one.
constexpr std::chrono::seconds keychainLimit(60);

std::filesystem::path pathOf(const QString& folder) {
    return std::filesystem::path(QFile::encodeName(folder).toStdString());
}

QString languageName(ui::LanguageChoice choice) {
    switch (choice) {
    case ui::LanguageChoice::English:
        return QStringLiteral("en");
    case ui::LanguageChoice::Chinese:
        return QStringLiteral("zh_CN");
    case ui::LanguageChoice::System:
        break;
    }
    return QLocale::system().name();
}

/// A file dialog that does not block; `chosen` is called when one is chosen.
void askFile(QFileDialog::AcceptMode mode, const QString& name, ui::SetupSurroundings::PathChosen chosen) {
    auto* dialog = new QFileDialog(QApplication::activeWindow());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    dialog->setFileMode(mode == QFileDialog::AcceptOpen ? QFileDialog::ExistingFile : QFileDialog::AnyFile);
    dialog->setNameFilter(QStringLiteral("JSON (*.json)"));
    dialog->setDefaultSuffix(QStringLiteral("json"));
    if (!name.isEmpty())
        dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, std::move(chosen));
    dialog->open();
}

QStringList ownAddresses() {
    QStringList addresses;
    for (const auto& address : QNetworkInterface::allAddresses()) {
        if (address.protocol() == QAbstractSocket::IPv4Protocol && !address.isLoopback())
            addresses.append(address.toString());
    }
    return addresses;
}

} // namespace

Assistant::World Assistant::realWorld() {
    World world;
    world.nowUs = [] {
        using namespace std::chrono;
        return std::int64_t{duration_cast<microseconds>(system_clock::now().time_since_epoch()).count()};
    };
    world.copy = [](const QString& text) { QGuiApplication::clipboard()->setText(text); };
    world.clipboardText = [] { return QGuiApplication::clipboard()->text().toUtf8(); };
    for (const auto* tool : {"cloudflared", "ngrok"}) {
        if (!QStandardPaths::findExecutable(QLatin1String(tool)).isEmpty())
            world.toolsInPath.append(QLatin1String(tool));
    }
    world.openLink = [](const QString& url) { QDesktopServices::openUrl(QUrl(url)); };
    world.askOpenFile = [](auto chosen) { askFile(QFileDialog::AcceptOpen, {}, std::move(chosen)); };
    world.askSaveFile = [](const QString& name, auto chosen) {
        askFile(QFileDialog::AcceptSave, name, std::move(chosen));
    };
    world.secrets =
        std::make_shared<secrets::KeychainStore>(QStringLiteral("sls-alert-assistant"), keychainLimit);
    world.files = std::make_shared<integration::FileOperations>();
    return world;
}

class Assistant::Parts {
public:
    Parts(QApplication& application, AssistantOptions chosen, const World& world)
        : options(std::move(chosen))
        , settings(options.folder)
        , theme(application)
        , translations(application)
        , catalogue(std::make_shared<const words::Words>(words::languageOf(language())))
        , receiver(pathOf(options.folder), ui::storeLimits(settings.values().limits))
        , reader(pathOf(options.folder))
        , presenter(
              receiver, reader, catalogue,
              {world.nowUs, world.copy, world.clipboardText, world.toolsInPath, resources::sample(u"firing")})
        , secretStore(world.secrets)
        , keeper(pathOf(options.folder), world.files)
        , integrations(keeper.loaded(), *secretStore, setupSurroundings(world))
        , setup(integrations, reader, catalogue)
        , check(setup)
        , draft(options.folder)
        , contentTemplate(integrations, reader, catalogue, templateSurroundings(world))
        , settingsPresenter(settings, ownAddresses(), [now = world.nowUs] { return now() / 1'000'000; }) {
        useTokens();
        wireSetup();
        wireTemplate();
        useLanguage();
        theme.setMode(settings.values().theme);
        presenter.setAllowedHosts(settings.values().publicName, settings.values().allowedHosts);
        presenter.setLimits(ui::serverLimits(settings.values().limits));
        useTls();
        usePlace();
        wireSettings(world);
        window = std::make_unique<ui::MainWindow>(presenter, setup, check, contentTemplate, settingsPresenter,
                                                  options.folder);
        tellTroubles();
        QObject::connect(&settings, &ui::Settings::changed, &settings, [this] { settingsChanged(); });
        QObject::connect(&presenter, &ui::ReceiverPresenter::allowedHostsChanged, &settings,
                         [this](const QString& publicName, const QStringList& names) {
                             auto values = settings.values();
                             values.publicName = publicName;
                             values.allowedHosts = names;
                             settings.set(values);
                         });
        QObject::connect(&presenter, &ui::ReceiverPresenter::endpointChosen, &settings,
                         [this](const QString& address, quint16 port) { endpointChosen(address, port); });
    }

    ui::TemplateSurroundings templateSurroundings(const World& world) {
        ui::TemplateSurroundings around;
        around.nowUs = world.nowUs;
        around.copy = world.copy;
        around.clipboardText = world.clipboardText;
        around.run = [this](std::function<void()> work) { templateWorker.start(std::move(work)); };
        // Those that hold a whole alert.
        for (const auto& name : {QStringLiteral("firing"), QStringLiteral("resolved"),
                                 QStringLiteral("warning"), QStringLiteral("info")})
            around.samples.push_back({name, resources::sample(name)});
        around.draft = draft.loaded();
        around.keepDraft = [this](const QString& text) { draft.keep(text); };
        templateWorker.setMaxThreadCount(1);
        return around;
    }

    ui::SetupSurroundings setupSurroundings(const World& world) {
        ui::SetupSurroundings around;
        around.nowUs = world.nowUs;
        around.copy = world.copy;
        around.openLink = world.openLink;
        around.askOpenFile = world.askOpenFile;
        around.askSaveFile = world.askSaveFile;
        around.save = [this](const auto& all) { keeper.save(all); };
        around.receiverUrl = [this](const QString& id) { return receiverUrlOf(id); };
        around.checkUrl = [this] { return receiver.url(); };
        around.checkCertificates = [this] { return presenter.ownCertificates(); };
        around.sampleAlert = resources::sample(u"firing");
        return around;
    }

    /// What SLS has to call so that a delivery counts for one integration.
    QString receiverUrlOf(const QString& id) const {
        const auto found = std::find_if(tokens.begin(), tokens.end(),
                                        [&id](const auto& token) { return token.id == id.toStdString(); });
        auto url = presenter.publicUrl();
        const auto marker = QStringLiteral("integration_key=");
        const auto at = url.indexOf(marker);
        if (found == tokens.end() || at < 0)
            return {};
        return url.left(at + marker.size()) + QString::fromStdString(found->secret);
    }

    void wireTemplate() {
        QObject::connect(&draft, &DraftKeeper::failed, &contentTemplate, &ui::TemplatePresenter::draftFailed);
        QObject::connect(&receiver, &receiver::Receiver::stored, &contentTemplate.alerts(),
                         &ui::AlertSources::storeChanged);
    }

    void wireSetup() {
        QObject::connect(&keeper, &IntegrationKeeper::saved, &integrations,
                         &ui::IntegrationsPresenter::saved);
        QObject::connect(&keeper, &IntegrationKeeper::saveFailed, &integrations,
                         &ui::IntegrationsPresenter::saveFailed);
        QObject::connect(&keeper, &IntegrationKeeper::tokensReady, &setup, [this](const auto& ready) {
            tokens = ready;
            receiver.setTokens(tokens);
            setup.refresh();
        });
        QObject::connect(&receiver, &receiver::Receiver::stored, &setup, &ui::SetupPresenter::storeChanged);
        // The presenter tells of many things; the set-up cares for the address only.
        QObject::connect(&presenter, &ui::ReceiverPresenter::changed, &setup, [this] {
            if (const auto url = presenter.publicUrl(); url != lastUrl) {
                lastUrl = url;
                setup.refresh();
            }
        });
        QObject::connect(&setup, &ui::SetupPresenter::changed, &receiver, [this] {
            if (const auto keys = setup.keysInMemory(); keys != realKeys) {
                realKeys = keys;
                receiver.setRealKeys(keys);
            }
        });
    }

    QString language() const {
        return words::localeName(
            words::languageOf(options.language.value_or(languageName(settings.values().language))));
    }

    /// Without its file a token lives until quit, so that the receiver works all the same.
    void useTokens() {
        std::vector<std::string> ids;
        for (const auto& one : integrations.all())
            ids.push_back(one.id);
        auto kept = receiver::loadOrCreateTokens(pathOf(options.folder), ids);
        if (!kept)
            tokenError = kept.error();
        tokens = kept ? std::move(*kept) : std::vector<receiver::Token>{{"default", receiver::newToken()}};
        receiver.setTokens(tokens);
        setup.refresh();
    }

    /// What went wrong at the start, in the window's words; again in each language.
    void tellTroubles() {
        if (tokenError)
            window->tellTrouble(ui::MainWindow::Trouble::Token, presenter.words().error(*tokenError));
        else if (keeper.loadError())
            window->tellTrouble(ui::MainWindow::Trouble::Integrations,
                                presenter.words().error(*keeper.loadError()));
        else if (keeper.damaged())
            window->tellTrouble(ui::MainWindow::Trouble::IntegrationsDamaged,
                                presenter.words().error(*keeper.damaged()));
        else if (settings.loadError())
            window->tellTrouble(ui::MainWindow::Trouble::Settings,
                                presenter.words().error(*settings.loadError()));
    }

    /// What cannot be served encrypted as wanted is not served at all, and the page says why.
    void useTls() {
        const auto& values = settings.values();
        if (values.tlsCertificate.isEmpty() && values.tlsKey.isEmpty())
            presenter.setTls({});
        else
            presenter.setTls(ui::tlsFiles(values.tlsCertificate, values.tlsKey));
    }

    void wireSettings(const World& world) {
        QObject::connect(&settingsPresenter, &ui::SettingsPresenter::deleteAllWanted, &receiver,
                         &receiver::Receiver::removeAll);
        QObject::connect(&receiver, &receiver::Receiver::removedAll, &settingsPresenter,
                         &ui::SettingsPresenter::deletedAll);
        QObject::connect(
            &settingsPresenter, &ui::SettingsPresenter::logWanted, &receiver, [this, open = world.openLink] {
                open(QUrl::fromLocalFile(QFile::decodeName(receiver.logFile().c_str())).toString());
            });
    }

    void useLanguage() {
        const auto wanted = language();
        QLocale::setDefault(QLocale(wanted));
        if (const auto spoken = words::languageOf(wanted); spoken != catalogue->language())
            catalogue = std::make_shared<const words::Words>(spoken);
        presenter.setWords(catalogue);
        setup.setWords(catalogue);
        contentTemplate.setWords(catalogue);
        translations.setLanguage(wanted);
    }

    void usePlace() {
        presenter.setEndpoint(options.address.value_or(settings.values().address),
                              options.port.value_or(settings.values().port));
    }

    void endpointChosen(const QString& address, quint16 port) {
        options.address.reset();
        options.port.reset();
        auto values = settings.values();
        values.address = address;
        values.port = port;
        settings.set(values);
        settingsPresenter.revert();
    }

    void settingsChanged() {
        const auto& now = settings.values();
        if (now.language != before.language) {
            options.language.reset();
            useLanguage();
            tellTroubles();
        }
        if (now.theme != before.theme)
            theme.setMode(now.theme);
        // Before the place: nothing goes in the clear where it was to be encrypted.
        if (now.tlsCertificate != before.tlsCertificate || now.tlsKey != before.tlsKey)
            useTls();
        if (now.address != before.address || now.port != before.port) {
            options.address.reset();
            options.port.reset();
            usePlace();
        }
        if (now.limits != before.limits)
            presenter.setLimits(ui::serverLimits(now.limits));
        before = now;
    }

    AssistantOptions options;
    std::optional<core::Error> tokenError;
    ui::Settings settings;
    ui::SettingValues before = settings.values();
    ui::Theme theme;
    ui::Translations translations;
    std::shared_ptr<const words::Words> catalogue; ///< one catalogue for all presenters
    receiver::Receiver receiver;
    history::ReaderThread reader;
    ui::ReceiverPresenter presenter;
    std::vector<receiver::Token> tokens;
    std::vector<std::string> realKeys;
    QString lastUrl;
    std::shared_ptr<secrets::SecretStore> secretStore;
    IntegrationKeeper keeper;
    ui::IntegrationsPresenter integrations;
    ui::SetupPresenter setup;
    ui::CheckPresenter check;
    DraftKeeper draft;
    QThreadPool templateWorker;
    ui::TemplatePresenter contentTemplate;
    ui::SettingsPresenter settingsPresenter;
    std::unique_ptr<ui::MainWindow> window;
};

Assistant::Assistant(QApplication& application, const AssistantOptions& options, const World& world) {
    resources::init();
    m_parts = std::make_unique<Parts>(application, options, world);
}

Assistant::~Assistant() = default;

ui::MainWindow& Assistant::window() {
    return *m_parts->window;
}

ui::ReceiverPresenter& Assistant::receiver() {
    return m_parts->presenter;
}

ui::SetupPresenter& Assistant::setup() {
    return m_parts->setup;
}

ui::TemplatePresenter& Assistant::contentTemplate() {
    return m_parts->contentTemplate;
}

void Assistant::start() {
    if (m_parts->settings.values().receiverOn)
        m_parts->presenter.start();
}
