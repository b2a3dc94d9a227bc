#include "Assistant.h"
#include "SingleInstance.h"
#include "app/CoreDumps.h"
#include "app/TrustedRoots.h"
#include "shell/MainWindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QHostAddress>
#include <QSocketNotifier>
#include <QStandardPaths>

#include <array>
#include <csignal>
#include <cstdio>
#include <memory>
#include <optional>
#include <sys/socket.h>
#include <unistd.h>

namespace {

constexpr int usageError = 2;

// A signal handler reaches nothing else. NOLINTNEXTLINE(cppcoreguidelines-avoid-non-const-global-variables)
std::array<int, 2> signalPipe{-1, -1};

void writeSignal(int) {
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(signalPipe[0], &byte, 1);
}

// SIGTERM and SIGINT end the window like its close button, so that everything answered is stored.
void quitOnSignals(QObject& parent) {
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, signalPipe.data()) != 0)
        return;
    auto* notifier = new QSocketNotifier(signalPipe[1], QSocketNotifier::Read, &parent);
    QObject::connect(notifier, &QSocketNotifier::activated, &parent, [] { QCoreApplication::quit(); });
    std::signal(SIGINT, writeSignal);
    std::signal(SIGTERM, writeSignal);
}

/// "127.0.0.1:8787", "[::1]:8787", ":9000".
bool readListen(const QString& text, AssistantOptions& options) {
    const auto colon = text.lastIndexOf(u':');
    if (colon < 0)
        return false;
    bool isNumber = false;
    const auto port = text.mid(colon + 1).toUShort(&isNumber);
    if (!isNumber)
        return false;
    options.port = port;
    auto address = text.left(colon);
    if (address.startsWith(u'[') && address.endsWith(u']'))
        address = address.mid(1, address.size() - 2);
    if (address.isEmpty())
        return true;
    if (address == QLatin1String("localhost"))
        address = QStringLiteral("127.0.0.1");
    options.address = address;
    return !QHostAddress(address).isNull();
}

std::optional<AssistantOptions> readArguments(const QStringList& arguments) {
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Connects Alibaba Cloud SLS alerts to Flashduty and shows what arrives."));
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")},
                                  QStringLiteral("Shows this text."));
    const QCommandLineOption version({QStringLiteral("v"), QStringLiteral("version")},
                                     QStringLiteral("Shows the version."));
    const QCommandLineOption data(
        QStringLiteral("data"), QStringLiteral("Keeps settings and history in DIR."), QStringLiteral("DIR"));
    const QCommandLineOption listen(QStringLiteral("listen"),
                                    QStringLiteral("Listens there instead of where the settings say."),
                                    QStringLiteral("ADDR:PORT"));
    const QCommandLineOption lang(QStringLiteral("lang"), QStringLiteral("en or zh_CN."),
                                  QStringLiteral("LANG"));
    parser.addOptions({help, version, data, listen, lang});
    if (!parser.parse(arguments) || !parser.positionalArguments().isEmpty()) {
        const auto problem =
            parser.errorText().isEmpty() ? QStringLiteral("Unknown argument.") : parser.errorText();
        std::fprintf(stderr, "%s\nTry --help.\n", qPrintable(problem));
        std::exit(usageError);
    }
    if (parser.isSet(help)) {
        std::printf("%s", qPrintable(parser.helpText()));
        return std::nullopt;
    }
    if (parser.isSet(version)) {
        std::printf("sls-assistant %s\n", ASSISTANT_VERSION);
        return std::nullopt;
    }
    AssistantOptions options;
    options.folder = parser.isSet(data) ? parser.value(data)
                                        : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    if (parser.isSet(lang)) {
        options.language = parser.value(lang);
        if (*options.language != QLatin1String("en") && *options.language != QLatin1String("zh_CN")) {
            std::fprintf(stderr, "--lang needs en or zh_CN.\n");
            std::exit(usageError);
        }
    }
    if (parser.isSet(listen) && !readListen(parser.value(listen), options)) {
        std::fprintf(stderr, "--listen needs ADDR:PORT, for example 127.0.0.1:8787.\n");
        std::exit(usageError);
    }
    return options;
}

} // namespace

int main(int argc, char** argv) {
    disableCoreDumps();

    QCoreApplication::setApplicationName(QStringLiteral("sls-alert-assistant"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ASSISTANT_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("sls-assistant"));

    // Help and version need no screen.
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const auto options = readArguments(arguments);
    if (!options)
        return 0;

    QApplication application(argc, argv);
    trustOwnAuthorities();
    quitOnSignals(application);
    SingleInstance instance(options->folder);
    std::unique_ptr<Assistant> assistant;
    QObject::connect(&instance, &SingleInstance::first, &application, [&] {
        assistant = std::make_unique<Assistant>(application, *options);
        assistant->window().show();
        assistant->start();
    });
    QObject::connect(&instance, &SingleInstance::second, &application, &QCoreApplication::quit,
                     Qt::QueuedConnection);
    QObject::connect(&instance, &SingleInstance::raiseRequested, &application, [&] {
        if (assistant)
            assistant->window().raiseWindow();
    });
    QMetaObject::invokeMethod(&instance, &SingleInstance::ask, Qt::QueuedConnection);
    return QApplication::exec();
}
