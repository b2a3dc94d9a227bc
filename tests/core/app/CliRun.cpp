#include "CliRun.h"

#include "sending/SlsRequest.h"

#include <gtest/gtest.h>

#include <QEventLoop>

namespace support {
namespace {

constexpr int patience = 60'000; // for a hung program; a slow machine is no failure

QStringList inEnglish(const QStringList& arguments) {
    return arguments.contains(QStringLiteral("--lang"))
               ? arguments
               : QStringList{QStringLiteral("--lang"), QStringLiteral("en")} + arguments;
}

} // namespace

Outcome runCli(const QStringList& arguments, const QByteArray& input) {
    QProcess process;
    process.start(QStringLiteral(CLI_PROGRAM), inEnglish(arguments));
    process.write(input);
    process.closeWriteChannel();
    EXPECT_TRUE(process.waitForFinished(patience)) << arguments.join(u' ').toStdString();
    Outcome outcome;
    outcome.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    outcome.out = process.readAllStandardOutput().toStdString();
    outcome.error = process.readAllStandardError().toStdString();
    return outcome;
}

RunningReceiver::RunningReceiver(const QString& folder, const QStringList& more) {
    m_process.start(
        QStringLiteral(CLI_PROGRAM),
        inEnglish(QStringList{QStringLiteral("--json"), QStringLiteral("receive"), QStringLiteral("--listen"),
                              QStringLiteral("127.0.0.1:0"), QStringLiteral("--data"), folder} +
                  more));
    const auto first = document(readLine());
    EXPECT_EQ(first.root()["event"].string(), "listening");
    m_url = first.root()["url"].string();
}

RunningReceiver::~RunningReceiver() {
    if (isRunning()) {
        m_process.kill();
        m_process.waitForFinished(patience);
    }
}

std::string RunningReceiver::readLine() {
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(patience)) {
            ADD_FAILURE() << "no line came: " << m_process.readAllStandardError().toStdString();
            return {};
        }
    }
    return m_process.readLine().toStdString();
}

int RunningReceiver::end() {
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(patience))
        ADD_FAILURE() << "the program does not end";
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

std::string RunningReceiver::rest() {
    return m_process.readAllStandardOutput().toStdString();
}

int post(const std::string& url, const QByteArray& body, const QString& name) {
    sending::Surroundings here;
    here.resolve = [](const QString&, QObject*, const auto& done) {
        done({QHostAddress(QHostAddress::LocalHost)}, {});
    };
    here.proxy = [](const QUrl&) { return QNetworkProxy(QNetworkProxy::NoProxy); };
    sending::HttpSender sender(std::move(here));
    auto request = sending::slsRequest(url, body);
    if (!name.isEmpty())
        request.url.setHost(name);
    request.deadline = std::chrono::seconds(30);
    int status = 0;
    QEventLoop loop;
    QObject::connect(&sender, &sending::HttpSender::finished, &loop, [&](const sending::HttpAnswer& answer) {
        status = answer.status;
        loop.quit();
    });
    sender.send(request);
    loop.exec();
    return status;
}

json::Document document(const std::string& text) {
    auto parsed = json::parse(text);
    if (!parsed) {
        ADD_FAILURE() << "no JSON document: " << text;
        return *json::parse("{}");
    }
    return *parsed;
}

} // namespace support
