#include "Assistant.h"
#include "SingleInstance.h"
#include "app/CoreDumps.h"
#include "app/ListenAddress.h"
#include "app/Signals.h"
#include "app/TrustedRoots.h"
#include "shell/MainWindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QStandardPaths>

#include <cstdio>
#include <memory>
#include <optional>

namespace {

constexpr int usageError = 2;

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
    if (parser.isSet(listen)) {
        const auto endpoint = app::listenAddress(parser.value(listen));
        if (!endpoint) {
            std::fprintf(stderr, "--listen needs ADDR:PORT, for example 127.0.0.1:8787.\n");
            std::exit(usageError);
        }
        options.address = endpoint->address;
        options.port = endpoint->port;
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
    // They end the window like its close button, so that everything answered is stored.
    const app::Signals signals([] { QCoreApplication::quit(); });
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
