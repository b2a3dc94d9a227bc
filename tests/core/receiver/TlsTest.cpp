#include "receiver/Tls.h"

#include "ServerFixture.h"
#include "TlsClient.h"
#include "receiver/Receiver.h"

#include <gmock/gmock.h>

#include <QTemporaryDir>

#include <ctime>
#include <fstream>
#include <openssl/ssl.h>
#include <sys/stat.h>
#include <thread>

namespace receiver {
namespace {

using core::ErrorCode;
using delivery::Reason;
using testing::HasSubstr;

std::int64_t now() {
    return static_cast<std::int64_t>(std::time(nullptr));
}

class TlsIdentityTest : public testing::Test {
protected:
    std::filesystem::path folder() const { return m_folder.path().toStdString(); }
    core::Error errorOf(const std::filesystem::path& certificate, const std::filesystem::path& key) const {
        const auto loaded = TlsIdentity::load({certificate, key}, now());
        return loaded ? core::Error(ErrorCode::Internal, "was loaded") : loaded.error();
    }

private:
    QTemporaryDir m_folder;
};

TEST_F(TlsIdentityTest, TellsWhatAPersonCompares) {
    const auto pem = makePem(folder(), "one");
    const auto loaded = TlsIdentity::load({pem.certificate, pem.key}, now());
    ASSERT_TRUE(loaded);
    const auto& told = (*loaded)->certificate();
    EXPECT_EQ(told.subject, "CN=one");
    EXPECT_EQ(told.issuer, "CN=one");
    EXPECT_TRUE(told.selfSigned);
    EXPECT_FALSE(told.keyIsOpen);
    EXPECT_EQ(told.names, (std::vector<std::string>{"localhost", "127.0.0.1"}));
    EXPECT_THAT(told.fingerprint, testing::MatchesRegex("([0-9A-F]{2}:){31}[0-9A-F]{2}"));
    EXPECT_NEAR(static_cast<double>(told.notAfter), static_cast<double>(now() + 30 * 86'400), 120);

    ::chmod(pem.key.c_str(), 0644);
    EXPECT_TRUE((*TlsIdentity::load({pem.certificate, pem.key}, now()))->certificate().keyIsOpen);
}

TEST_F(TlsIdentityTest, SaysWhatIsWrong) {
    const auto good = makePem(folder(), "good");
    const auto other = makePem(folder(), "other");
    const auto old = makePem(folder(), "old", -30, -1);
    const auto early = makePem(folder(), "early", 2, 30);
    const auto text = folder() / "text";
    std::ofstream(text) << "no PEM at all";

    EXPECT_EQ(errorOf(folder() / "none.crt", good.key),
              core::Error(ErrorCode::FileNotFound, (folder() / "none.crt").string()));
    EXPECT_EQ(errorOf(good.certificate, folder() / "none.key"),
              core::Error(ErrorCode::FileNotFound, (folder() / "none.key").string()));
    EXPECT_EQ(errorOf(folder(), good.key).code(), ErrorCode::FileUnreadable);
    EXPECT_EQ(errorOf(text, good.key), core::Error(ErrorCode::CertificateUnreadable, text.string()));
    EXPECT_EQ(errorOf(good.certificate, text), core::Error(ErrorCode::KeyUnreadable, text.string()));
    EXPECT_EQ(errorOf(good.certificate, lockKey(good.key)).code(), ErrorCode::KeyUnreadable);
    EXPECT_EQ(errorOf(good.key, good.certificate).code(), ErrorCode::CertificateUnreadable)
        << "the two mixed up";
    EXPECT_EQ(errorOf(good.certificate, other.key), core::Error(ErrorCode::KeyMismatch, other.key.string()));
    EXPECT_EQ(errorOf(old.certificate, old.key).code(), ErrorCode::CertificateOutOfDate);
    EXPECT_THAT(errorOf(early.certificate, early.key).detail(), HasSubstr(" – "));
    EXPECT_EQ(errorOf(early.certificate, early.key).code(), ErrorCode::CertificateOutOfDate);
}

class TlsTest : public ServerFixture {
protected:
    void startTls(const ServerLimits& limits = {}) {
        const auto pem = makePem(m_folder.path().toStdString(), "localhost");
        const auto identity = TlsIdentity::load({pem.certificate, pem.key}, now());
        ASSERT_TRUE(identity);
        start(limits, true, *identity);
    }
    void expectAliveOverTls() {
        TlsClient client(port());
        client.send(good("alive"));
        EXPECT_EQ(client.readAnswer().status, 200);
    }

private:
    QTemporaryDir m_folder;
};

TEST_F(TlsTest, TakesDeliveriesOverBothVersions) {
    startTls();
    for (const int version : {TLS1_2_VERSION, TLS1_3_VERSION}) {
        SCOPED_TRACE(version);
        TlsClient client(port(), version);
        ASSERT_TRUE(client.connected());
        EXPECT_EQ(client.protocol(), "http/1.1");
        for (const auto* body : {"first", "second"}) { // over one connection
            ASSERT_TRUE(client.send(good(body)));
            EXPECT_EQ(client.readAnswer().status, 200);
            EXPECT_EQ(nextAccepted().request.body, body);
        }
    }
}

TEST_F(TlsTest, RefusesOlderVersionsAndSaysWhy) {
    startTls();
    EXPECT_FALSE(TlsClient(port(), TLS1_1_VERSION).connected());
    const auto refused = nextRefused();
    EXPECT_EQ(refused.request.verdict.reason, Reason::TlsFailed);
    EXPECT_EQ(refused.request.verdict.detail, "unsupported protocol");
    EXPECT_EQ(refused.reply.status, 0);
    expectAliveOverTls();
}

TEST_F(TlsTest, ListsASenderThatDoesNotTrustTheCertificate) {
    startTls();
    for (const int version : {TLS1_2_VERSION, TLS1_3_VERSION}) {
        EXPECT_FALSE(TlsClient(port(), version, true).connected());
        const auto refused = nextRefused();
        EXPECT_EQ(refused.request.verdict.reason, Reason::TlsFailed);
        EXPECT_THAT(refused.request.verdict.detail, HasSubstr("alert"));
    }
}

TEST_F(TlsTest, OneByteARecordIsTheSameRequest) {
    startTls();
    TlsClient client(port());
    const auto request = good("{\"a\":1}");
    for (const char c : request)
        ASSERT_TRUE(client.send({&c, 1}));
    EXPECT_EQ(client.readAnswer().status, 200);
    EXPECT_EQ(nextAccepted().request.body, "{\"a\":1}");
}

TEST_F(TlsTest, BodiesLargerThanARecordAndPipelinedRequestsArriveWhole) {
    startTls();
    TlsClient client(port());
    const std::string body(300'000, 'x');
    std::thread sender([&] { client.send(good(body) + good("second")); });
    sender.join();
    EXPECT_EQ(client.readAnswer().status, 200);
    EXPECT_EQ(client.readAnswer().status, 200);
    EXPECT_EQ(nextAccepted().request.body, body);
    EXPECT_EQ(nextAccepted().request.body, "second");
}

TEST_F(TlsTest, ARefusalCanBeReadAndEndsWithAFarewell) {
    startTls();
    TlsClient client(port());
    // The body is still on its way when the answer is.
    ASSERT_TRUE(client.send(corpus::post("Host: 127.0.0.1\r\nContent-Length: 2000000\r\n", {})));
    ASSERT_TRUE(client.send(std::string(100'000, 'x')));
    EXPECT_EQ(client.readAnswer().status, 413);
    bool farewell = false;
    EXPECT_EQ(client.readToEnd(&farewell), "");
    EXPECT_TRUE(farewell);
    EXPECT_EQ(nextRefused().request.verdict.reason, Reason::BodyTooLarge);
}

TEST_F(TlsTest, PlainHttpIsAnsweredInTheClearAndListed) {
    startTls();
    const auto answer = ask(port(), good("{}"));
    EXPECT_EQ(answer.status, 400);
    EXPECT_THAT(answer.body, HasSubstr("use https://"));
    const auto refused = nextRefused();
    EXPECT_EQ(refused.request.verdict.reason, Reason::PlainToTls);
    EXPECT_EQ(refused.request.verdict.method, "POST");
    EXPECT_EQ(acceptedCount(), 0U);
    expectAliveOverTls();
}

TEST_F(TlsTest, TlsToAPlainPortIsListedAsSuch) {
    start();
    EXPECT_FALSE(TlsClient(port()).connected());
    EXPECT_EQ(nextRefused().request.verdict.reason, Reason::TlsToPlain);
    expectAlive();
}

TEST_F(TlsTest, AHandshakeHasTheHeadsDeadline) {
    ServerLimits limits;
    limits.headDeadline = std::chrono::milliseconds(300);
    startTls(limits);
    Client begun(port());
    begun.send("\x16\x03\x01"); // the beginning of a hello
    Client silent(port());
    EXPECT_TRUE(begun.isClosed());
    EXPECT_TRUE(silent.isClosed());
    const auto refused = nextRefused();
    EXPECT_EQ(refused.request.verdict.reason, Reason::TooSlow);
    EXPECT_EQ(refused.request.verdict.detail, "TLS");
    EXPECT_EQ(refusedCount(), 1U) << "who says nothing is not listed";
}

TEST_F(TlsTest, GarbageEndsItsOwnConnectionOnly) {
    startTls();
    for (const std::string& bytes : {std::string("\x16\x03\x01\xff\xff garbage"),
                                     std::string("\x16\x16\x16\x16\x16\x16"), std::string(70'000, '\x16')}) {
        Client client(port());
        client.send(bytes);
        client.finishSending();
        client.readToEnd();
    }
    expectAliveOverTls();
}

TEST_F(TlsTest, TheUrlIsHttpsFromTheNextStartOn) {
    QTemporaryDir folder;
    Receiver receiver(folder.path().toStdString());
    receiver.setTokens(corpus::access().tokens);
    ASSERT_TRUE(receiver.start(QStringLiteral("127.0.0.1"), 0));
    const auto pem = makePem(folder.path().toStdString(), "localhost");
    receiver.setTls(*TlsIdentity::load({pem.certificate, pem.key}, now()));
    EXPECT_TRUE(receiver.url().startsWith(QStringLiteral("http://")));
    EXPECT_FALSE(receiver.tls());
    ASSERT_TRUE(receiver.start(QStringLiteral("127.0.0.1"), 0));
    EXPECT_TRUE(receiver.url().startsWith(QStringLiteral("https://127.0.0.1:")));
    ASSERT_TRUE(receiver.tls());
    TlsClient client(receiver.port());
    client.send(good("{}"));
    EXPECT_EQ(client.readAnswer().status, 200);
}

} // namespace
} // namespace receiver
