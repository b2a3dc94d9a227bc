#include "CliRun.h"
#include "FlashdutyStandIn.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <list>

using support::FlashdutyStandIn;
using support::PemIdentity;
using support::PushAnswer;
using Act = PushAnswer::Act;

namespace {

bool holds(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

bool takesItsTime(const PushAnswer& answer) {
    return answer.act == Act::Silent || answer.act == Act::Drip;
}

/// One push to a stand-in of its own.
class Push {
public:
    Push(const PushAnswer& answer, const char* language, const std::optional<PemIdentity>& identity,
         const QString& authorities)
        : m_answer(answer)
        , m_isChinese(std::string_view(language) == "zh_CN")
        , m_flashduty(answer, identity) {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("SSL_CERT_FILE"), authorities);
        m_process.setProcessEnvironment(environment);
        m_process.start(QStringLiteral(CLI_PROGRAM),
                        {u"--lang"_qs, QString::fromLatin1(language), u"send"_qs, u"--to"_qs, u"-"_qs});
        m_process.write(QByteArray::fromStdString(m_flashduty.url()));
        m_process.closeWriteChannel();
    }

    void check() {
        SCOPED_TRACE(m_answer.name);
        ASSERT_TRUE(m_process.waitForFinished(60'000));
        const auto out = m_process.readAllStandardOutput().toStdString();
        const auto all = out + m_process.readAllStandardError().toStdString();
        EXPECT_EQ(m_process.exitCode(), m_answer.exitCode) << all;
        EXPECT_TRUE(
            holds(out, std::string("  ") + (m_isChinese ? m_answer.meansChinese : m_answer.means) + "\n"))
            << all;
        EXPECT_TRUE(
            holds(out, std::string("  ") + (m_isChinese ? m_answer.nextChinese : m_answer.next) + "\n"))
            << all;
        const char* forSls = m_isChinese ? (m_answer.delivered ? "投递成功" : "投递失败")
                                         : (m_answer.delivered ? "  delivered (" : "  not delivered (");
        EXPECT_TRUE(holds(out, forSls)) << all;
        EXPECT_EQ(m_flashduty.requests(), 1) << "nothing is sent twice";
        EXPECT_TRUE(m_flashduty.lastRequest().starts_with(
            std::string("POST /event/push/alert/aliyun/sls?integration_key=") + support::standInKey +
            " HTTP/1.1\r\n"));
        EXPECT_FALSE(holds(all, std::string(support::standInKey).substr(0, 20)));
        if (m_answer.hasEnvelope()) {
            EXPECT_TRUE(holds(out, support::standInRequestId)) << all;
        }
        if (*m_answer.code != '\0') {
            EXPECT_TRUE(holds(out, m_answer.code) && holds(out, m_answer.message)) << all;
        }
    }

private:
    PushAnswer m_answer;
    bool m_isChinese;
    FlashdutyStandIn m_flashduty;
    QProcess m_process;
};

class CliFlashduty : public testing::Test {
protected:
    CliFlashduty() {
        QFile file(m_folder.filePath(u"authorities.pem"_qs));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(m_authority.certificate));
    }

    QString authorities() const { return m_folder.filePath(u"authorities.pem"_qs); }

    void explainsEveryAnswer(const char* language, const std::optional<PemIdentity>& identity) const {
        std::list<Push> slow; // these wait beside each other
        for (const auto& answer : support::pushAnswers()) {
            if (takesItsTime(answer))
                slow.emplace_back(answer, language, identity, authorities());
        }
        for (const auto& answer : support::pushAnswers()) {
            if (!takesItsTime(answer))
                Push(answer, language, identity, authorities()).check();
        }
        for (auto& push : slow)
            push.check();
    }

    const support::TestAuthority m_authority = support::makeAuthority();

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_F(CliFlashduty, ExplainsEveryAnswerOverHttp) {
    explainsEveryAnswer("en", {});
}

TEST_F(CliFlashduty, ExplainsEveryAnswerOverHttpsAndInChinese) {
    explainsEveryAnswer("zh_CN", m_authority.server);
}

TEST_F(CliFlashduty, NothingIsSentToAServerWhoseCertificateDoesNotHold) {
    struct Row {
        const char* name;
        const PemIdentity& identity;
        bool isTrusted;
        const char* reason;
    };
    const Row rows[] = {
        {"unknown authority", m_authority.server, false, "issuer Test authority"},
        {"another name", m_authority.otherName, true, "subject other.example"},
        {"outdated", m_authority.outdated, true, "expired"},
    };
    for (const auto& row : rows) {
        SCOPED_TRACE(row.name);
        const FlashdutyStandIn flashduty(support::pushAnswers().front(), row.identity);
        auto environment = QProcessEnvironment::systemEnvironment();
        if (row.isTrusted)
            environment.insert(u"SSL_CERT_FILE"_qs, authorities());
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(CLI_PROGRAM), {u"--lang"_qs, u"en"_qs, u"send"_qs, u"--to"_qs, u"-"_qs});
        process.write(QByteArray::fromStdString(flashduty.url()));
        process.closeWriteChannel();
        ASSERT_TRUE(process.waitForFinished(60'000));
        const auto out = process.readAllStandardOutput().toStdString();
        EXPECT_EQ(process.exitCode(), 3) << out;
        EXPECT_TRUE(holds(out, "No secure connection: the certificate was not accepted.")) << out;
        EXPECT_TRUE(holds(out, row.reason)) << out;
        EXPECT_EQ(flashduty.requests(), 0);
        EXPECT_EQ(flashduty.lastRequest(), "");
    }
}

TEST(FlashdutyStandIn, AnswersEveryDocumentedCode) {
    for (const char* code :
         {"InvalidParameter", "BadRequest", "InvalidContentType", "MethodNotAllowed", "ResourceNotFound",
          "NoLicense", "Unauthorized", "BalanceNotEnough", "AccessDenied", "RouteNotFound", "EntityTooLarge",
          "RequestTooFrequently", "InternalError", "ServiceUnavailable", "UndonedOrderExist",
          "ReferenceExist", "RequestLocked", "RequestVerifyRequired", "DangerousOperation"})
        EXPECT_TRUE(std::any_of(support::pushAnswers().begin(), support::pushAnswers().end(),
                                [&](const PushAnswer& answer) { return answer.code == std::string(code); }))
            << code;
}
