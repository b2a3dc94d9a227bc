#include "CliRun.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

using support::document;
using support::runCli;

namespace {

const std::string key = "18c7f1551df55fa28a1a87f0846d9d1e131"; // printed in a public guide

QString pushUrl(const std::string& tail = {}) {
    return QString::fromStdString(
        "https://api.flashcat.cloud/event/push/alert/aliyun/sls?integration_key=" + key + tail);
}

const QByteArray alertBody =
    R"({"alert_name":"rule","alert_id":"alert-1-1","alert_instance_id":"a-b-c","status":"firing",
"severity":6,"fingerprint":"00112233aabbccdd","alert_time":1750000000,"fire_time":1750000000,"alert_type":"sls_alert",
"annotations":{"title":"CPU high","desc":"d"},"labels":{"env":"prod"},"project":"p","region":"cn-hangzhou",
"policy":{"action_policy_id":"x"},"alert_url":"https://sls.console.aliyun.com/a",
"signin_url":"https://sls.console.aliyun.com/slsSignIn.json?token=SECRETSECRETSECRET"})";

bool holds(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

/// A port on which nobody listens.
int closedPort() {
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

/// Answers each request with one text.
class Answering : public QTcpServer {
public:
    explicit Answering(QByteArray answer)
        : m_answer(std::move(answer)) {
        listen(QHostAddress::LocalHost);
    }
    QString url() const { return QStringLiteral("http://127.0.0.1:%1/x").arg(serverPort()); }
    /// The program is a process of its own, so this one need not spin an event loop while it waits.
    void serveOnce() {
        ASSERT_TRUE(waitForNewConnection(60'000));
        auto* socket = nextPendingConnection();
        QByteArray received;
        while (!received.contains("\r\n\r\n") && socket->waitForReadyRead(60'000))
            received += socket->readAll();
        socket->write(m_answer);
        socket->disconnectFromHost();
        if (socket->state() != QAbstractSocket::UnconnectedState)
            socket->waitForDisconnected(60'000);
    }

private:
    QByteArray m_answer;
};

} // namespace

TEST(Cli, HelpAndVersionAreNoErrors) {
    for (const char* help : {"--help", "-h"}) {
        const auto outcome = runCli({QString::fromLatin1(help)});
        EXPECT_EQ(outcome.code, 0);
        EXPECT_TRUE(holds(outcome.out, "receive"));
    }
    for (const char* command : {"map", "receive", "send", "history", "url", "guide", "demo"}) {
        const auto outcome = runCli({QString::fromLatin1(command), QStringLiteral("--help")});
        EXPECT_EQ(outcome.code, 0) << command;
        EXPECT_TRUE(holds(outcome.out, "Usage")) << command;
    }
    const auto version = runCli({QStringLiteral("--version")});
    EXPECT_EQ(version.code, 0);
    EXPECT_EQ(version.out, "sls-assistant-cli " ASSISTANT_VERSION "\n");
}

TEST(Cli, UsageErrorsAreTwo) {
    const QStringList wrong[] = {
        {},
        {u"--nope"_qs},
        {u"nope"_qs},
        {u"map"_qs, u"a"_qs, u"b"_qs},
        {u"map"_qs, u"/does/not/exist"_qs},
        {u"map"_qs, u"/"_qs},
        {u"receive"_qs, u"--listen"_qs, u"8787"_qs},
        {u"receive"_qs, u"--listen"_qs, u"127.0.0.1:99999"_qs},
        {u"receive"_qs, u"--listen"_qs, u"::1:8787"_qs},
        {u"receive"_qs, u"--listen"_qs, u"example.com:8787"_qs},
        {u"receive"_qs, u"--count"_qs, u"0"_qs},
        {u"receive"_qs, u"--token"_qs, u"a b"_qs},
        {u"send"_qs},
        {u"send"_qs, u"--to"_qs, u"nonsense"_qs},
        {u"send"_qs, u"--to"_qs, u"http://127.0.0.1:1/"_qs, u"--pair"_qs, u"--resolved"_qs},
        {u"history"_qs},
        {u"history"_qs, u"show"_qs},
        {u"history"_qs, u"show"_qs, u"x"_qs},
        {u"url"_qs},
        {u"url"_qs, u"@/does/not/exist"_qs},
        {u"--lang"_qs, u"fr"_qs, u"demo"_qs}};
    for (const auto& arguments : wrong) {
        const auto outcome = runCli(arguments);
        EXPECT_EQ(outcome.code, 2) << arguments.join(u' ').toStdString();
        EXPECT_FALSE(outcome.error.empty()) << arguments.join(u' ').toStdString();
        EXPECT_EQ(outcome.out, "") << arguments.join(u' ').toStdString();
    }
}

TEST(Cli, AnUnknownCommandIsNamed) {
    for (const auto& arguments : {QStringList{u"nope"_qs}, QStringList{u"--json"_qs, u"nope"_qs, u"x"_qs},
                                  QStringList{u"history"_qs, u"nope"_qs}}) {
        const auto outcome = runCli(arguments);
        EXPECT_EQ(outcome.code, 2);
        EXPECT_TRUE(holds(outcome.error, "not expected: nope")) << outcome.error;
    }
    EXPECT_TRUE(holds(runCli({}).error, "a command is missing"));
    EXPECT_TRUE(holds(runCli({u"history"_qs}).error, "a command is missing"));
}

TEST(Cli, MapShowsEventTraceAndFindings) {
    const auto outcome = runCli({u"map"_qs, u"--json"_qs}, alertBody);
    EXPECT_EQ(outcome.code, 0) << outcome.error;
    const auto shown = document(outcome.out);
    EXPECT_EQ(shown.root()["form"].string(), "to_json");
    const auto event = shown.root()["events"].at(0);
    EXPECT_EQ(event["title"].string(), "CPU high");
    EXPECT_EQ(event["severity"].string(), "Warning");
    EXPECT_EQ(event["event_status"].string(), "Warning");
    EXPECT_EQ(event["status"].string(), "firing");
    EXPECT_EQ(event["alert_key"].string(), "00112233aabbccdd");
    EXPECT_EQ(event["title_rule"].string(), "$resource::$check");
    EXPECT_EQ(event["event_time"].integer(), 1750000000);
    EXPECT_EQ(event["labels"]["env"].string(), "prod");
    const auto row = shown.root()["trace"].at(0);
    for (const char* member : {"field", "value", "source", "source_value", "rule", "certainty", "event"})
        EXPECT_TRUE(row[member].exists()) << member;
    EXPECT_TRUE(shown.root()["findings"].is(json::Kind::Array));
    EXPECT_FALSE(shown.root()["error"].exists());
    EXPECT_FALSE(holds(outcome.out, "SECRETSECRET"));
}

TEST(Cli, MapReadsAFileAndAnArrayIsAnError) {
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"body.json"_qs));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("[" + alertBody + "," + alertBody + "]");
    file.close();
    const auto outcome = runCli({u"map"_qs, file.fileName(), u"--json"_qs});
    EXPECT_EQ(outcome.code, 1);
    const auto shown = document(outcome.out);
    EXPECT_EQ(shown.root()["form"].string(), "batch_objects");
    EXPECT_EQ(shown.root()["events"].size(), 2U);
}

TEST(Cli, MapTellsWhereABodyIsNoJson) {
    const auto outcome = runCli({u"map"_qs, u"-"_qs, u"--json"_qs}, "{\n  \"a\": ,\n}");
    EXPECT_EQ(outcome.code, 2);
    const auto shown = document(outcome.out);
    EXPECT_TRUE(shown.root()["form"].exists());
    EXPECT_EQ(shown.root()["error"]["code"].string(), "not_json");
    EXPECT_EQ(shown.root()["error"]["line"].integer(), 2);
    EXPECT_EQ(shown.root()["error"]["column"].integer(), 8);
    EXPECT_EQ(shown.root()["events"].size(), 0U);
    EXPECT_EQ(runCli({u"map"_qs}, "").code, 2);
}

TEST(Cli, HostileTextIsEscapedForPeopleAndValidForPrograms) {
    auto body = alertBody;
    body.replace("CPU high", "\\u001b[31mred\\u0007 \\u202e<b>&");
    const auto human = runCli({u"map"_qs}, body);
    EXPECT_EQ(human.code, 0);
    EXPECT_FALSE(holds(human.out, "\033"));
    EXPECT_FALSE(holds(human.out, "\a"));
    EXPECT_FALSE(holds(human.out, "\xE2\x80\xAE"));
    EXPECT_TRUE(holds(human.out, "\\x1B[31mred\\x07 \\u{202E}<b>&"));
    const auto program = document(runCli({u"map"_qs, u"--json"_qs}, body).out);
    EXPECT_EQ(program.root()["events"].at(0)["title"].string(), "\033[31mred\a \xE2\x80\xAE<b>&");
    const auto broken = runCli({u"map"_qs, u"--json"_qs}, QByteArray("\xFF\xFE{{ alert }}\x1b", 13));
    EXPECT_EQ(broken.code, 2);
    document(broken.out);
    EXPECT_EQ(runCli({u"map"_qs}, QByteArray(1'000'000, '[')).code, 2);
}

TEST(Cli, UrlIsExplainedAndMasked) {
    const auto good = runCli({u"url"_qs, pushUrl()});
    EXPECT_EQ(good.code, 0);
    EXPECT_TRUE(holds(good.out, "integration_key=****e131")) << good.out;
    EXPECT_FALSE(holds(good.out, key));

    const auto twice = runCli({u"url"_qs, pushUrl("?severity=Info"), u"--json"_qs});
    EXPECT_EQ(twice.code, 1);
    EXPECT_FALSE(holds(twice.out, key));
    const auto shown = document(twice.out);
    EXPECT_EQ(shown.root()["verdict"].string(), "refused");
    EXPECT_EQ(
        shown.root()["corrected"].string(),
        "https://api.flashcat.cloud/event/push/alert/aliyun/sls?integration_key=****e131&severity=Info");
    const auto finding = shown.root()["findings"].at(0);
    EXPECT_EQ(finding["id"].string(), "push-url-second-question-mark");
    for (const char* member : {"weight", "certainty", "path", "arguments", "title", "text"})
        EXPECT_TRUE(finding[member].exists()) << member;
    EXPECT_FALSE(finding["title"].string().empty());
}

TEST(Cli, ASecretComesFromStandardInputOrAFile) {
    EXPECT_EQ(runCli({u"url"_qs, u"-"_qs}, pushUrl().toUtf8() + "\n").code, 0);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"url"_qs));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(pushUrl().toUtf8() + "\r\n");
    file.close();
    EXPECT_EQ(runCli({u"url"_qs, u'@' + file.fileName()}).code, 0);
}

TEST(Cli, ChineseIsCompleteAndUsed) {
    const auto outcome = runCli({u"--lang"_qs, u"zh_CN"_qs, u"map"_qs}, alertBody);
    EXPECT_EQ(outcome.code, 0);
    EXPECT_TRUE(holds(outcome.out, "警告")) << outcome.out;
    EXPECT_TRUE(holds(outcome.out, "严重程度"));
    EXPECT_TRUE(holds(runCli({u"--lang"_qs, u"zh_CN"_qs, u"--help"_qs}).out, "用法"));
    EXPECT_TRUE(holds(runCli({u"--lang"_qs, u"zh_CN"_qs, u"nope"_qs}).error, "用法错误"));
    EXPECT_EQ(document(runCli({u"--lang"_qs, u"zh_CN"_qs, u"map"_qs, u"--json"_qs}, alertBody).out)
                  .root()["events"]
                  .at(0)["severity"]
                  .string(),
              "Warning")
        << "codes stay codes";

    QFile catalogue(QStringLiteral(TRANSLATIONS_DIR "/cli_zh_CN.ts"));
    ASSERT_TRUE(catalogue.open(QIODevice::ReadOnly));
    const auto text = QString::fromUtf8(catalogue.readAll());
    EXPECT_FALSE(text.contains(u"unfinished"_qs));
    auto places = QRegularExpression(u"<source>(.*?)</source>\\s*<translation>(.*?)</translation>"_qs,
                                     QRegularExpression::DotMatchesEverythingOption)
                      .globalMatch(text);
    int count = 0;
    while (places.hasNext()) {
        const auto match = places.next();
        ++count;
        for (int i = 1; i <= 6; ++i) {
            const QString place = u'%' + QString::number(i);
            EXPECT_EQ(match.captured(1).contains(place), match.captured(2).contains(place))
                << match.captured(1).toStdString();
        }
    }
    EXPECT_GT(count, 90);
}

TEST(Cli, SendCountsOnly200) {
    struct Expected {
        const char* answer;
        int code;
    };
    const Expected table[] = {
        {"HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n{\"request_id\":\"r-1\"}", 0},
        {"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok", 0},
        {"HTTP/1.1 201 Created\r\nContent-Length: 20\r\n\r\n{\"request_id\":\"r-1\"}", 1},
        {"HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n", 1},
        {"HTTP/1.1 400 Bad\r\nContent-Length: "
         "54\r\n\r\n{\"request_id\":\"r\",\"error\":{\"code\":\"InvalidParameter\"}}",
         1},
        {"HTTP/1.1 200 OK\r\nContent-Length: "
         "54\r\n\r\n{\"request_id\":\"r\",\"error\":{\"code\":\"InvalidParameter\"}}",
         1},
        {"nonsense\r\n\r\n", 3},
        {"", 3},
    };
    for (const auto& [answer, code] : table) {
        Answering server(answer);
        QProcess process;
        process.start(QStringLiteral(CLI_PROGRAM), {u"--json"_qs, u"send"_qs, u"--to"_qs, server.url()});
        server.serveOnce();
        ASSERT_TRUE(process.waitForFinished(60'000));
        EXPECT_EQ(process.exitCode(), code) << answer;
        const auto shown = document(process.readAllStandardOutput().toStdString());
        EXPECT_EQ(shown.root()["delivered"].boolean(), code == 0);
        EXPECT_EQ(shown.root()["sent"].size(), 1U);
    }
    const auto refused =
        runCli({u"send"_qs, u"--to"_qs, QStringLiteral("http://127.0.0.1:%1/").arg(closedPort())});
    EXPECT_EQ(refused.code, 3);
}

TEST(Cli, SendAsksBeforeItLeavesThisComputer) {
    const auto outcome = runCli({u"send"_qs, u"--to"_qs, pushUrl()});
    EXPECT_EQ(outcome.code, 2);
    EXPECT_TRUE(holds(outcome.error, "--yes"));
    EXPECT_FALSE(holds(outcome.error, key));
}

TEST(Cli, SendNeedsATemplateThatCanBeRendered) {
    const auto to = QStringLiteral("http://127.0.0.1:%1/").arg(closedPort());
    for (const char* content : {"{{ alert | to_json}}", "{{ alert }}", "{\"a\": {{ alert.severity }}}"})
        EXPECT_EQ(runCli({u"send"_qs, u"--to"_qs, to, u"--template"_qs, u"-"_qs}, content).code, 3)
            << content;
    for (const char* content : {"{{ alert", "{{ alert | tojson }}", "{% set a = 1 %}"}) {
        const auto outcome = runCli({u"send"_qs, u"--to"_qs, to, u"--template"_qs, u"-"_qs}, content);
        EXPECT_EQ(outcome.code, 2) << content;
        EXPECT_TRUE(holds(outcome.error, "line 1, column ")) << outcome.error;
    }
    EXPECT_EQ(runCli({u"send"_qs, u"--to"_qs, to, u"--alert"_qs, u"-"_qs}, "[1]").code, 2);
    EXPECT_EQ(runCli({u"send"_qs, u"--to"_qs, to, u"--alert"_qs, u"-"_qs}, "{").code, 2);
}

TEST(Cli, DemoGoesAsExpected) {
    const auto human = runCli({u"demo"_qs});
    EXPECT_EQ(human.code, 0) << human.out << human.error;
    EXPECT_TRUE(holds(human.out, "Critical"));
    EXPECT_TRUE(holds(human.out, "Resolved"));
    EXPECT_TRUE(holds(human.out, "integration_key=****"));
    const auto program = runCli({u"demo"_qs, u"--json"_qs, u"--lang"_qs, u"zh_CN"_qs});
    EXPECT_EQ(program.code, 0);
    EXPECT_TRUE(document(program.out).root()["ok"].boolean());
    EXPECT_FALSE(holds(program.out, "SAMPLE-WITHOUT-A-REAL-TOKEN"));
}
