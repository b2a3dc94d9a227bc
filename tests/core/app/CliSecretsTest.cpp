#include "CliRun.h"
#include "FlashdutyStandIn.h"

#include <gtest/gtest.h>

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

using support::document;
using support::FlashdutyStandIn;
using support::PushAnswer;
using support::runCli;

namespace {

// A slash and a plus, so that its URL-escaped form is another one.
const std::string key = "zK7secret/0123456789+abcdefZz9Q";
const std::string keyEscaped = "zK7secret%2F0123456789%2BabcdefZz9Q";
const std::string token = "Tk4rec-0123456789.abcdef_Yy8W";

std::string everyByteEscaped(std::string_view text, const char* digits) {
    std::string out;
    for (const char c : text) {
        out += '%';
        out += digits[static_cast<unsigned char>(c) >> 4U];
        out += digits[static_cast<unsigned char>(c) & 15U];
    }
    return out;
}

std::string lowered(std::string text) {
    for (std::size_t at = 0; (at = text.find('%', at)) != std::string::npos; ++at)
        std::transform(text.begin() + static_cast<std::ptrdiff_t>(at),
                       text.begin() + static_cast<std::ptrdiff_t>(std::min(at + 3, text.size())),
                       text.begin() + static_cast<std::ptrdiff_t>(at),
                       [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return text;
}

/// Whole or half, plain or escaped in any way.
std::vector<std::string> formsOf(const std::string& secret, const std::string& escaped) {
    return {secret,
            escaped,
            lowered(escaped),
            everyByteEscaped(secret, "0123456789ABCDEF"),
            everyByteEscaped(secret, "0123456789abcdef"),
            secret.substr(0, secret.size() / 2),
            secret.substr(secret.size() / 2),
            QByteArray::fromStdString(secret).toBase64().left(24).toStdString()};
}

void expectNo(const std::vector<std::string>& forms, const std::string& text, const std::string& where) {
    for (const auto& form : forms)
        EXPECT_EQ(text.find(form), std::string::npos) << form << " stands in " << where << ":\n"
                                                      << text.substr(0, 2000);
}

const auto keyForms = formsOf(key, keyEscaped);
const auto tokenForms = formsOf(token, token);

std::string commandLineOf(qint64 pid) {
    QFile file(QStringLiteral("/proc/%1/cmdline").arg(pid));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    const auto line = file.readAll().toStdString();
    EXPECT_NE(line.find("sls-assistant-cli"), std::string::npos);
    return line;
}

class CliSecrets : public testing::Test {
protected:
    QString folder() const { return m_temporary.filePath(QStringLiteral("data")); }

    /// The argument that stands for `secret` without holding it.
    QString fileWith(const std::string& secret) {
        const auto name = m_temporary.filePath(QStringLiteral("secret-%1").arg(++m_files));
        QFile file(name);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(secret) + "\n");
        return u'@' + name;
    }

    /// Runs in both languages, for people and for programs: nothing of key and token is printed.
    void sweep(const QStringList& arguments, const std::string& input = {}) {
        for (const auto& further : {QStringList{u"--lang"_qs, u"en"_qs},
                                    {u"--lang"_qs, u"zh_CN"_qs},
                                    {u"--lang"_qs, u"en"_qs, u"--json"_qs}}) {
            const auto outcome = runCli(further + arguments, QByteArray::fromStdString(input));
            const auto where = arguments.join(u' ').toStdString();
            EXPECT_GE(outcome.code, 0) << where;
            EXPECT_FALSE(outcome.out.empty() && outcome.error.empty()) << where;
            expectNo(keyForms, outcome.out + outcome.error, where);
            expectNo(tokenForms, outcome.out + outcome.error, where);
        }
    }

    void expectNoneInFiles() const {
        int count = 0;
        QDirIterator files(folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            ASSERT_TRUE(file.open(QIODevice::ReadOnly));
            const auto bytes = file.readAll().toStdString();
            expectNo(keyForms, bytes, file.fileName().toStdString());
            expectNo(tokenForms, bytes, file.fileName().toStdString());
            ++count;
        }
        EXPECT_GE(count, 2) << "the history at least";
    }

private:
    QTemporaryDir m_temporary;
    int m_files = 0;
};

/// The stand-in's address with a key of ours.
std::string urlOf(const FlashdutyStandIn& flashduty, const std::string& written) {
    const auto url = flashduty.url();
    return url.substr(0, url.find('=') + 1) + written;
}

} // namespace

TEST_F(CliSecrets, AnAddressIsExplainedWithoutItsKey) {
    for (const auto& written : {key, keyEscaped, everyByteEscaped(key, "0123456789abcdef")}) {
        for (const auto& tail :
             {std::string(), std::string("?severity=Info"), "&copy=" + written, "#" + written}) {
            const auto url =
                "https://api.flashcat.cloud/event/push/alert/aliyun/sls?integration_key=" + written + tail;
            sweep({u"url"_qs, u"-"_qs}, url);
            sweep({u"url"_qs, fileWith(url)});
            sweep({u"url"_qs, QString::fromStdString(url)});
        }
    }
    sweep({u"url"_qs, u"-"_qs}, "https://api.flashcat.cloud/event/push/alert/sls?app_key=" + keyEscaped);
    sweep({u"url"_qs, u"-"_qs}, "https://user:" + key + "@api.flashcat.cloud/event/push/alert/sls?a=b");
}

TEST_F(CliSecrets, ASendShowsNoKeyEvenWhenTheAnswerRepeatsIt) {
    for (const auto& echoed : {key, keyEscaped, lowered(keyEscaped)}) {
        PushAnswer answer;
        answer.status = 400;
        answer.code = "InvalidParameter";
        const auto message = "integration_key " + echoed + " is not a valid one";
        answer.message = message.c_str();
        const FlashdutyStandIn flashduty(answer);
        sweep({u"send"_qs, u"--to"_qs, u"-"_qs}, urlOf(flashduty, keyEscaped));
        sweep({u"send"_qs, u"--pair"_qs, u"--to"_qs, fileWith(urlOf(flashduty, keyEscaped))});
        EXPECT_NE(flashduty.lastRequest().find(keyEscaped), std::string::npos) << "it was sent, though";
    }
    sweep({u"send"_qs, u"--to"_qs, u"-"_qs}, "http://127.0.0.1:1/x?integration_key=" + keyEscaped);
    sweep({u"send"_qs, u"--to"_qs, u"-"_qs}, "https://h.invalid/x?integration_key=" + keyEscaped);
    sweep({u"send"_qs, u"--to"_qs, u"-"_qs}, "nonsense?integration_key=" + keyEscaped);
}

TEST_F(CliSecrets, NothingIsLeftInOutputFilesOrProcessList) {
    std::string printed;
    {
        support::RunningReceiver receiver(folder(), {u"--token"_qs, fileWith(token)});
        expectNo(tokenForms, commandLineOf(receiver.pid()), "the process list");
        ASSERT_NE(receiver.url().find(token), std::string::npos) << "asked for: the URL";
        const auto base = receiver.url().substr(0, receiver.url().find('=') + 1);
        const QByteArray body = R"({"alert_name":"r","status":"firing","severity":8})";
        EXPECT_EQ(support::post(receiver.url(), body), 200);
        for (const auto& wrong : {base + keyEscaped, base + everyByteEscaped(key, "0123456789ABCDEF"),
                                  base + token + "x", base + token + "&integration_key=" + keyEscaped})
            EXPECT_EQ(support::post(wrong, body), 400) << wrong;
        receiver.terminate();
        EXPECT_EQ(receiver.end(), 0);
        printed = receiver.rest();
    }
    EXPECT_NE(printed.find("refused"), std::string::npos);
    expectNo(keyForms, printed, "the receiver's output");
    expectNo(tokenForms, printed, "the receiver's output");
    for (const QStringList& arguments : {QStringList{u"list"_qs},
                                         {u"count"_qs},
                                         {u"show"_qs, u"1"_qs},
                                         {u"show"_qs, u"2"_qs},
                                         {u"show"_qs, u"3"_qs},
                                         {u"show"_qs, u"4"_qs},
                                         {u"show"_qs, u"5"_qs}})
        sweep(QStringList{u"history"_qs, u"--data"_qs, folder()} + arguments);
    expectNoneInFiles();
}

TEST_F(CliSecrets, ABodyIsMappedWithoutTheSecretsInIt) {
    const auto body =
        R"({"alert_name":"r","status":"firing","severity":8,"alert_url":"https://h.example/x?integration_key=)" +
        keyEscaped + R"(","annotations":{"title":"see https://h.example/?token=)" + keyEscaped +
        R"("},"signin_url":"https://h.example/s?x=)" + keyEscaped + R"("})";
    sweep({u"map"_qs, u"-"_qs}, body);
    sweep({u"map"_qs, u"-"_qs}, body.substr(0, body.size() - 1));
    sweep({u"guide"_qs});
}

TEST_F(CliSecrets, TheProcessListHoldsNoKeyWhileItIsUsed) {
    PushAnswer silent;
    silent.act = PushAnswer::Act::Silent;
    const FlashdutyStandIn flashduty(silent);
    const auto url = urlOf(flashduty, keyEscaped);
    for (const auto& to : {QStringLiteral("-"), fileWith(url)}) {
        QProcess process;
        process.start(QStringLiteral(CLI_PROGRAM), {u"send"_qs, u"--to"_qs, to});
        ASSERT_TRUE(process.waitForStarted());
        if (to == u"-"_qs) {
            process.write(QByteArray::fromStdString(url));
            process.closeWriteChannel();
        }
        ASSERT_TRUE(process.waitForReadyRead(60'000)) << "it says that it sends";
        expectNo(keyForms, commandLineOf(process.processId()), "the process list");
        process.kill();
        process.waitForFinished();
    }
}
