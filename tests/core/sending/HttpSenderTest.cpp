#include "sending/HttpSender.h"

#include "StandIn.h"
#include "sending/FlashdutyReply.h"
#include "sending/SlsRequest.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QEventLoop>
#include <QSslSocket>
#include <QTimer>

using sending::HttpAnswer;
using sending::HttpRequest;
using sending::HttpSender;
using sending::SendError;
using sending::Surroundings;
using support::StandIn;

namespace {

/// Nothing of the system: no name is looked up, no proxy is used.
Surroundings closed() {
    Surroundings surroundings;
    surroundings.resolve = [](const QString& name, QObject*, const Surroundings::Resolved& done) {
        if (name == QLatin1String("localhost"))
            done({QHostAddress(QHostAddress::LocalHost)}, {});
        else
            done({}, QStringLiteral("Host not found"));
    };
    surroundings.proxy = [](const QUrl&) { return QNetworkProxy(QNetworkProxy::NoProxy); };
    return surroundings;
}

HttpAnswer answerTo(const HttpRequest& request, const Surroundings& surroundings = closed()) {
    HttpSender sender(surroundings);
    std::optional<HttpAnswer> result;
    QEventLoop loop;
    QObject::connect(&sender, &HttpSender::finished, &loop, [&](const HttpAnswer& answer) {
        EXPECT_FALSE(result) << "finished twice";
        result = answer;
        loop.quit();
    });
    sender.send(request);
    EXPECT_FALSE(result) << "finished inside send()";
    EXPECT_TRUE(sender.isSending());
    loop.exec();
    EXPECT_FALSE(sender.isSending());
    return *result;
}

HttpRequest requestTo(const StandIn& server) {
    auto request = sending::slsRequest(server.url(), "{\"a\":1}");
    request.deadline = std::chrono::seconds(30); // a slow machine is no failure
    return request;
}

} // namespace

TEST(HttpSender, SendsOurBytesAndGivesTheAnswer) {
    StandIn server;
    server.answer = "HTTP/1.1 200 Fine\r\nX-A: 1\r\nX-a: 2\r\nContent-Length: 4\r\n\r\nbody";
    const auto answer = answerTo(requestTo(server));
    EXPECT_EQ(answer.error, SendError::None);
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(answer.reason, "Fine");
    EXPECT_EQ(answer.body, "body");
    const QList<std::pair<QByteArray, QByteArray>> fields{
        {"X-A", "1"}, {"X-a", "2"}, {"Content-Length", "4"}};
    EXPECT_EQ(answer.fields, fields);
    const QByteArray host = QByteArray("127.0.0.1:") + QByteArray::number(server.serverPort());
    const QByteArray expected =
        "POST /event/push/alert/aliyun/sls?integration_key=abc HTTP/1.1\r\nHost: " + host +
        "\r\nContent-Type: application/json;charset=utf-8\r\nUser-Agent: "
        "sls-alert-assistant/" ASSISTANT_VERSION
        "\r\nContent-Length: 7\r\nConnection: close\r\n\r\n{\"a\":1}";
    EXPECT_EQ(server.received.toStdString(), expected.toStdString());
    EXPECT_EQ(server.received, answer.requestHead + "{\"a\":1}");
}

TEST(HttpSender, TimesThePhasesInOrder) {
    StandIn server;
    server.identity = support::makeIdentity();
    auto surroundings = closed();
    surroundings.tls.setCaCertificates({server.identity->certificate});
    const auto timing = answerTo(requestTo(server), surroundings).timing;
    ASSERT_TRUE(timing.nameMs && timing.connectMs && timing.tlsMs && timing.sentMs && timing.firstByteMs &&
                timing.doneMs);
    EXPECT_LE(*timing.nameMs, *timing.connectMs);
    EXPECT_LE(*timing.connectMs, *timing.tlsMs);
    EXPECT_LE(*timing.tlsMs, *timing.sentMs);
    EXPECT_LE(*timing.sentMs, *timing.firstByteMs);
    EXPECT_LE(*timing.firstByteMs, *timing.doneMs);
}

TEST(HttpSender, TargetGoesOutByteForByte) {
    StandIn server;
    const auto base = "http://127.0.0.1:" + std::to_string(server.serverPort());
    auto request =
        sending::slsRequest(base + "/p%41/event/push/alert/sls?a=%7E%2f&integration_key=k%31&b==&c", "{}");
    request.deadline = std::chrono::seconds(30);
    EXPECT_EQ(answerTo(request).status, 200);
    EXPECT_TRUE(server.received.startsWith(
        "POST /p%41/event/push/alert/sls?a=%7E%2f&integration_key=k%31&b==&c HTTP/1.1\r\n"))
        << server.received.toStdString();
}

TEST(HttpSender, AnErrorStatusIsAnAnswer) {
    StandIn server;
    const QByteArray body =
        R"({"request_id":"r1","error":{"code":"InvalidParameter","message":"wrong key"}})";
    server.answer =
        "HTTP/1.1 400 Bad Request\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    const auto answer = answerTo(requestTo(server));
    EXPECT_EQ(answer.error, SendError::None);
    EXPECT_EQ(answer.status, 400);
    EXPECT_EQ(sending::explain(answer).code, "InvalidParameter");
}

TEST(HttpSender, ARedirectIsNotFollowedAndNothingIsSentTwice) {
    StandIn server;
    server.answer =
        "HTTP/1.1 302 Found\r\nLocation: " + server.url().toEncoded() + "\r\nContent-Length: 0\r\n\r\n";
    EXPECT_EQ(answerTo(requestTo(server)).status, 302);
    EXPECT_EQ(server.connections, 1);
}

TEST(HttpSender, ChunkedAndUntilCloseAndInterimAnswersAreRead) {
    for (const QByteArray& text :
         {QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n"),
          QByteArray("HTTP/1.1 200 OK\r\n\r\nabcde"),
          QByteArray("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early\r\nLink: x\r\n\r\nHTTP/1.1 200 "
                     "OK\r\nContent-Length: "
                     "5\r\n\r\nabcde")}) {
        StandIn server;
        server.answer = text;
        const auto answer = answerTo(requestTo(server));
        EXPECT_EQ(answer.error, SendError::None) << text.toStdString();
        EXPECT_EQ(answer.status, 200);
        EXPECT_EQ(answer.body, "abcde");
    }
}

TEST(HttpSender, WhatIsNoHttpIsCalledSo) {
    for (const QByteArray& text :
         {QByteArray("hello\r\n"), QByteArray("<html>HTTP/0.9</html>"), QByteArray("HTTP/2.0 200 OK\r\n\r\n"),
          QByteArray("\0\1\2\3\r\n\r\n", 8)}) {
        StandIn server;
        server.answer = text;
        const auto answer = answerTo(requestTo(server));
        EXPECT_EQ(answer.error, SendError::NotHttp) << text.toStdString();
        EXPECT_EQ(answer.status, 0);
    }
}

TEST(HttpSender, AnAnswerOverTheLimitIsTooLarge) {
    StandIn server;
    server.answer = "HTTP/1.1 200 OK\r\nContent-Length: 2000\r\n\r\n" + QByteArray(2000, 'x');
    auto request = requestTo(server);
    request.maxAnswer = 1000;
    EXPECT_EQ(answerTo(request).error, SendError::TooLarge);
    server.received.clear();
    server.answer = "HTTP/1.1 200 OK\r\nX: " + QByteArray(100'000, 'x') + "\r\n\r\n";
    EXPECT_EQ(answerTo(request).error, SendError::TooLarge);
}

TEST(HttpSender, ACloseAndAResetAreToldApart) {
    StandIn server;
    server.answer.clear();
    EXPECT_EQ(answerTo(requestTo(server)).error, SendError::Closed);
    server.received.clear();
    server.answer = "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc";
    EXPECT_EQ(answerTo(requestTo(server)).error, SendError::Closed) << "in the middle of the body";
    server.received.clear();
    server.act = support::resetConnection;
    EXPECT_EQ(answerTo(requestTo(server)).error, SendError::Reset);
}

TEST(HttpSender, TheDeadlineIsAbsolute) {
    StandIn server;
    QTimer drip;
    server.act = [&](QTcpSocket& socket) {
        // A byte now and then must not buy time.
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
        QObject::connect(&drip, &QTimer::timeout, &socket, [&socket] { socket.write("x"); });
        drip.start(5);
    };
    auto request = requestTo(server);
    request.deadline = std::chrono::milliseconds(300);
    const auto answer = answerTo(request);
    EXPECT_EQ(answer.error, SendError::Timeout);
    EXPECT_EQ(answer.status, 0);
    EXPECT_FALSE(answer.timing.doneMs);
}

TEST(HttpSender, ARefusedPortAndAMissingNameAreToldApart) {
    auto request = HttpRequest();
    {
        const StandIn gone;
        request = requestTo(gone);
    }
    EXPECT_EQ(answerTo(request).error, SendError::Refused);
    request.url = QUrl(QStringLiteral("http://nowhere.invalid/"));
    const auto answer = answerTo(request);
    EXPECT_EQ(answer.error, SendError::NameNotFound);
    EXPECT_EQ(answer.errorText, QStringLiteral("Host not found"));
    EXPECT_FALSE(answer.timing.nameMs);
}

TEST(HttpSender, TriesEachAddressOfAName) {
    StandIn server;
    auto surroundings = closed();
    surroundings.resolve = [](const QString&, QObject*, const Surroundings::Resolved& done) {
        done({QHostAddress(QStringLiteral("127.0.0.2")), QHostAddress(QHostAddress::LocalHost)}, {});
    };
    auto request = requestTo(server);
    request.url.setHost(QStringLiteral("two.example"));
    EXPECT_EQ(answerTo(request, surroundings).status, 200);
}

TEST(HttpSender, AnUntrustedCertificateEndsTheRequestBeforeItIsSent) {
    StandIn server;
    server.identity = support::makeIdentity();
    const auto answer = answerTo(requestTo(server));
    EXPECT_EQ(answer.error, SendError::Tls);
    EXPECT_TRUE(answer.errorText.contains(QStringLiteral("subject localhost")))
        << answer.errorText.toStdString();
    EXPECT_TRUE(server.received.isEmpty());
}

TEST(HttpSender, ACertificateForAnotherNameIsRefusedToo) {
    StandIn server;
    server.identity = support::makeIdentity();
    auto surroundings = closed();
    surroundings.tls.setCaCertificates({server.identity->certificate});
    surroundings.resolve = [](const QString&, QObject*, const Surroundings::Resolved& done) {
        done({QHostAddress(QHostAddress::LocalHost)}, {});
    };
    auto request = requestTo(server);
    request.url.setHost(QStringLiteral("other.example"));
    EXPECT_EQ(answerTo(request, surroundings).error, SendError::Tls);
    EXPECT_TRUE(server.received.isEmpty());
}

TEST(HttpSender, TlsAgainstAPlainServerIsATlsError) {
    QTcpServer server;
    ASSERT_TRUE(server.listen(QHostAddress::LocalHost));
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&server] {
        auto* socket = server.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, socket,
                         [socket] { socket->write("HTTP/1.1 400 Bad Request\r\n\r\n"); });
    });
    auto request =
        sending::slsRequest(QUrl(QStringLiteral("https://localhost:%1/").arg(server.serverPort())), "{}");
    request.deadline = std::chrono::seconds(30);
    EXPECT_EQ(answerTo(request).error, SendError::Tls);
}

TEST(HttpSender, WhatCannotBeSentIsRefusedBeforeAnythingIsOpened) {
    StandIn server;
    auto request = requestTo(server);
    request.fields.append(std::pair<QByteArray, QByteArray>("X-A", "1\r\nX-B: 2"));
    EXPECT_EQ(answerTo(request).error, SendError::BadUrl);
    request = requestTo(server);
    request.target = "/a b";
    EXPECT_EQ(answerTo(request).error, SendError::BadUrl);
    request = requestTo(server);
    request.url = QUrl(QStringLiteral("ftp://127.0.0.1/"));
    EXPECT_EQ(answerTo(request).error, SendError::BadUrl);
    EXPECT_EQ(server.connections, 0);
}

TEST(HttpSender, UserInfoIsNeverSent) {
    StandIn server;
    auto request = requestTo(server);
    request.url.setUserInfo(QStringLiteral("someone:secret"));
    EXPECT_EQ(answerTo(request).status, 200);
    EXPECT_FALSE(server.received.contains("secret"));
    EXPECT_FALSE(server.received.contains("Authorization"));
}

TEST(HttpSender, CancelMeansCancel) {
    StandIn server;
    server.act = [](QTcpSocket&) {};
    HttpSender sender(closed());
    QList<SendError> errors;
    QObject::connect(&sender, &HttpSender::finished, &sender,
                     [&](const HttpAnswer& answer) { errors.append(answer.error); });
    sender.send(requestTo(server));
    sender.cancel();
    EXPECT_EQ(errors, QList{SendError::Cancelled});
    EXPECT_FALSE(sender.isSending());
    sender.cancel();
    EXPECT_EQ(errors.size(), 1);
}

TEST(HttpSender, ADeletedSenderSaysNothing) {
    StandIn server;
    auto sender = std::make_unique<HttpSender>(closed());
    QObject::connect(sender.get(), &HttpSender::finished, &server, [](const HttpAnswer&) { FAIL(); });
    sender->send(requestTo(server));
    sender.reset();
    QCoreApplication::processEvents();
}

TEST(HttpSender, AnAnswerBeforeTheEndOfTheRequestIsRead) {
    StandIn server;
    server.answer = "HTTP/1.1 413 Too Large\r\nContent-Length: 0\r\n\r\n";
    auto request = requestTo(server);
    request.body = QByteArray(3'000'000, 'x');
    EXPECT_EQ(answerTo(request).status, 413);
}
