#include "app/CoreDumps.h"
#include "app/TrustedRoots.h"
#include "app/cli/Commands.h"
#include "resources/Resources.h"

#include <QCoreApplication>
#include <QLocale>

#include <clocale>
#include <csignal>
#include <cstdio>

namespace {

int run(const cli::Options& options, cli::Terminal& terminal) {
    switch (options.command) {
    case cli::Command::Map:
        return cli::runMap(options, terminal);
    case cli::Command::Render:
        return cli::runRender(options, terminal);
    case cli::Command::Check:
        return cli::runCheck(options, terminal);
    case cli::Command::Receive:
        return cli::runReceive(options, terminal);
    case cli::Command::Send:
        return cli::runSend(options, terminal);
    case cli::Command::HistoryList:
        return cli::runHistoryList(options, terminal);
    case cli::Command::HistoryShow:
        return cli::runHistoryShow(options, terminal);
    case cli::Command::HistoryCount:
        return cli::runHistoryCount(options, terminal);
    case cli::Command::Url:
        return cli::runUrl(options, terminal);
    case cli::Command::Guide:
        return cli::runGuide(options, terminal);
    case cli::Command::Demo:
        return cli::runDemo(terminal);
    case cli::Command::None:
        break;
    }
    return cli::Usage;
}

} // namespace

int main(int argc, char** argv) {
    disableCoreDumps();
    std::signal(SIGPIPE, SIG_IGN); // a reader that went away is no reason to lose what is being stored
    QCoreApplication application(argc, argv);
    // One name for both programs: they share a data folder.
    QCoreApplication::setApplicationName(QStringLiteral("sls-alert-assistant"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ASSISTANT_VERSION));
    std::setlocale(LC_NUMERIC, "C");
    resources::init();
    trustOwnAuthorities();

    const auto given = QString::fromStdString(cli::languageArgument(argc, argv));
    const auto language = words::languageOf(given.isEmpty() ? QLocale::system().name() : given);
    const auto parsed = cli::parseOptions(argc, argv, cli::Text(language));
    if (!parsed.options) {
        std::fputs(parsed.output.c_str(), parsed.toError ? stderr : stdout);
        return parsed.exitCode;
    }
    cli::Terminal terminal(language, parsed.options->json);
    return run(*parsed.options, terminal);
}
