#include "receiver/Receiver.h"

#include "Client.h"
#include "ServerFixture.h"
#include "history/HistoryReader.h"
#include "receiver/Intake.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <fstream>
#include <future>
#include <iterator>
#include <sqlite3.h>
#include <thread>

namespace receiver {
namespace {

using testing::HasSubstr;
using testing::Not;

const std::string alertBody =
    R"({"aliuid":"1234567890123456","alert_id":"alert-1-2","alert_name":"disk full",)"
    R"("alert_type":"sls_alert","project":"p1","region":"cn-hangzhou","severity":8,)"
    R"("status":"firing","fingerprint":"00aabbccddeeff11","alert_time":1700000000,)"
    R"("labels":{"host":"db-1"},"annotations":{"title":"disk full on db-1"}})";

std::string postTo(const std::string& key, const std::string& body, const std::string& fields = {}) {
    return "POST /event/push/alert/aliyun/sls?integration_key=" + key +
           " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer topsecretbearer\r\nContent-Length: " +
           std::to_string(body.size()) + "\r\n" + fields + "\r\n" + body;
}

class ReceiverTest : public testing::Test {
protected:
    ReceiverTest() {
        m_receiver = std::make_unique<Receiver>(folder());
        m_receiver->setTokens(corpus::access().tokens);
        m_receiver->setAllowedHosts({QStringLiteral("hooks.example.com")});
        m_receiver->setRealKeys(corpus::access().realKeys);
    }

    std::filesystem::path folder() const { return m_folder.path().toStdString(); }
    std::uint16_t startServer() {
        EXPECT_FALSE(m_receiver->storeError());
        EXPECT_TRUE(m_receiver->start(QStringLiteral("127.0.0.1"), 0));
        return m_receiver->port();
    }

    std::vector<history::Row> rows() const {
        auto reader = history::HistoryReader::open(folder());
        if (!reader)
            return {};
        return (*reader)->page({})->rows;
    }
    delivery::Delivery bytes(std::int64_t id) const {
        return *(*history::HistoryReader::open(folder()))->delivery(id);
    }

    /// Refused requests are stored behind their answer.
    std::vector<history::Row> rowsOnceThereAre(std::size_t count) const {
        EXPECT_TRUE(QTest::qWaitFor([&] { return rows().size() >= count; }, 30'000));
        return rows();
    }

    /// Whether any file of the data folder holds this text.
    bool isOnDisk(const std::string& text) const {
        for (const auto& entry : std::filesystem::directory_iterator(folder())) {
            std::ifstream file(entry.path(), std::ios::binary);
            const std::string all{std::istreambuf_iterator<char>(file), {}};
            if (all.find(text) != std::string::npos)
                return true;
        }
        return false;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Receiver> m_receiver;
};

TEST_F(ReceiverTest, A200MeansStored) {
    const auto port = startServer();
    for (std::size_t i = 1; i <= 20; ++i) {
        const auto answer = ask(port, postTo(std::string(corpus::token), alertBody));
        ASSERT_EQ(answer.status, 200);
        EXPECT_THAT(answer.body, HasSubstr("\"data\":{\"alert_key\":\"00aabbccddeeff11\"}"));
        ASSERT_EQ(rows().size(), i);
    }
    const auto row = rows().front();
    EXPECT_EQ(row.verdict, delivery::Verdict::Accepted);
    EXPECT_EQ(row.origin, delivery::Origin::Received);
    EXPECT_EQ(row.tokenId, "default");
    EXPECT_EQ(row.method, "POST");
    EXPECT_EQ(row.replyStatus, 200);
    EXPECT_EQ(row.size, alertBody.size());
    EXPECT_EQ(row.event.severity, alert::Severity::Critical);
    EXPECT_EQ(row.event.title, "disk full on db-1");
    EXPECT_EQ(bytes(row.id).body, alertBody);
}

TEST_F(ReceiverTest, NoSecretReachesTheDisk) {
    const auto port = startServer();
    EXPECT_EQ(ask(port, postTo(std::string(corpus::token), alertBody)).status, 200);
    EXPECT_EQ(ask(port, postTo("wrongbutsecretkey0123456", "{}")).status, 400);
    EXPECT_EQ(ask(port, postTo(std::string(corpus::realKey), "{}")).status, 400);
    EXPECT_EQ(ask(port, "BAD " + corpus::target() + "\r\n\r\n").status, 400);
    rowsOnceThereAre(4);
    m_receiver.reset();
    EXPECT_TRUE(isOnDisk("disk full on db-1"));
    EXPECT_FALSE(isOnDisk(std::string(corpus::token)));
    EXPECT_FALSE(isOnDisk(std::string(corpus::realKey)));
    EXPECT_FALSE(isOnDisk("wrongbutsecretkey0123456"));
    EXPECT_FALSE(isOnDisk("topsecretbearer"));
}

TEST_F(ReceiverTest, AWrongTokenIsListedWithTheFirst2Kb) {
    const auto port = startServer();
    const std::string body(5000, 'x');
    const auto answer = ask(port, postTo("wrong", body));
    EXPECT_EQ(answer.status, 400);
    EXPECT_THAT(answer.body, HasSubstr("integration_key is not a valid one"));
    const auto row = rowsOnceThereAre(1).front();
    EXPECT_EQ(row.verdict, delivery::Verdict::Refused);
    EXPECT_EQ(row.reason, delivery::Reason::WrongToken);
    EXPECT_EQ(row.replyStatus, 400);
    EXPECT_EQ(row.size, 5000U);
    EXPECT_TRUE(row.tokenId.empty());
    EXPECT_EQ(row.eventCount, 0);
    EXPECT_EQ(bytes(row.id).body, body.substr(0, 2048));
}

TEST_F(ReceiverTest, ARealKeyIsRefusedWithAHint) {
    const auto port = startServer();
    const auto answer = ask(port, postTo(std::string(corpus::realKey), alertBody));
    EXPECT_EQ(answer.status, 400);
    EXPECT_THAT(answer.body, HasSubstr("this is your Flashduty key: use the receiver's URL"));
    const auto row = rowsOnceThereAre(1).front();
    EXPECT_EQ(row.reason, delivery::Reason::RealKey);
    EXPECT_THAT(row.target, Not(HasSubstr(std::string(corpus::realKey))));
    EXPECT_THAT(bytes(row.id).head, HasSubstr("integration_key=****9123"));
    EXPECT_THAT(bytes(row.id).head, Not(HasSubstr("topsecretbearer")));
}

TEST_F(ReceiverTest, AKnownSecretIsMaskedWhereverItStandsInTheHead) {
    const auto port = startServer();
    const auto token = std::string(corpus::token);
    const auto copied = "X-Original-URI: /event/push/alert/aliyun/sls?integration_key=" + token +
                        "\r\nReferer: http://h/" + std::string(corpus::realKey) + "\r\n";
    EXPECT_EQ(ask(port, postTo(token, alertBody, copied)).status, 200);
    auto inPath = postTo("wrong", alertBody);
    inPath.replace(inPath.find("aliyun/sls"), 10, token);
    EXPECT_EQ(ask(port, inPath).status, 400);
    auto asHost = postTo(token, alertBody);
    asHost.replace(asHost.find("localhost"), 9, token);
    EXPECT_EQ(ask(port, asHost).status, 403);
    auto atTheCut = postTo("wrong", alertBody, "X-Pad: " + std::string(8001, 'x') + token + "\r\n");
    EXPECT_EQ(ask(port, atTheCut).status, 400);
    for (const auto& row : rowsOnceThereAre(4)) {
        const auto stored = bytes(row.id);
        for (const auto* text : {&stored.head, &stored.target, &stored.detail}) {
            EXPECT_THAT(*text, Not(HasSubstr(token.substr(0, 12))));
            EXPECT_THAT(*text, Not(HasSubstr(std::string(corpus::realKey).substr(0, 12))));
        }
        EXPECT_EQ(stored.body, alertBody);
    }
}

TEST_F(ReceiverTest, AForeignHostIsListedWholeAndCanBeAllowed) {
    const auto port = startServer();
    auto request = postTo(std::string(corpus::token), alertBody);
    request.replace(request.find("localhost"), 9, "x.tunnel.example");
    EXPECT_EQ(ask(port, request).status, 403);
    const auto row = rowsOnceThereAre(1).front();
    EXPECT_EQ(row.reason, delivery::Reason::HostNotAllowed);
    EXPECT_EQ(row.detail, "x.tunnel.example");
    EXPECT_EQ(row.tokenId, "default");
    EXPECT_EQ(bytes(row.id).body, alertBody);
    m_receiver->setAllowedHosts({QString::fromStdString(row.detail)});
    EXPECT_EQ(ask(port, request).status, 200);
}

TEST_F(ReceiverTest, AnyBodyIsStored) {
    const auto port = startServer();
    const std::string bodies[] = {"",
                                  " ",
                                  "not json",
                                  "{\"a\":",
                                  std::string("\0\xFF\x1B[31m", 7),
                                  "[]",
                                  "{{ alert | to_json }}",
                                  std::string(9000, '[')};
    for (const auto& body : bodies) {
        EXPECT_EQ(ask(port, postTo(std::string(corpus::token), body)).status, 200);
        EXPECT_EQ(bytes(rows().front().id).body, body);
    }
}

TEST_F(ReceiverTest, ALargeBodyIsReadOnTheWorker) {
    const auto port = startServer();
    const auto body =
        "{\"fingerprint\":\"large\",\"alert_id\":\"a\",\"x\":\"" + std::string(900'000, 'x') + "\"}";
    EXPECT_EQ(ask(port, postTo(std::string(corpus::token), body)).status, 200);
    EXPECT_EQ(bytes(rows().front().id).body, body);
}

TEST_F(ReceiverTest, APastedBodyComesBySamePath) {
    QSignalSpy pasted(m_receiver.get(), &Receiver::pasted);
    QSignalSpy stored(m_receiver.get(), &Receiver::stored);
    ASSERT_TRUE(m_receiver->paste(QByteArray::fromStdString(alertBody))); // also while stopped
    ASSERT_TRUE(QTest::qWaitFor([&] { return !pasted.isEmpty() && !stored.isEmpty(); }, 30'000));
    const auto row = rows().front();
    EXPECT_EQ(pasted.first().first().toLongLong(), row.id);
    EXPECT_EQ(stored.first().at(0).toLongLong(), row.id);
    EXPECT_EQ(row.origin, delivery::Origin::Pasted);
    EXPECT_EQ(row.event.alertKey, "00aabbccddeeff11");
    EXPECT_EQ(row.replyStatus, 0);
    EXPECT_TRUE(row.peer.empty());
}

TEST_F(ReceiverTest, SignalsCoverEveryStoredRow) {
    std::vector<bool> told(101);
    QObject::connect(m_receiver.get(), &Receiver::stored, m_receiver.get(),
                     [&told](qint64 first, qint64 last) {
                         ASSERT_GT(first, 0) << "nothing was deleted nor mapped again";
                         for (auto id = first; id <= last; ++id)
                             told.at(static_cast<std::size_t>(id)) = true;
                     });
    const auto port = startServer();
    Client client(port);
    for (int i = 0; i < 99; ++i)
        client.send(postTo(std::string(corpus::token), alertBody));
    for (int i = 0; i < 99; ++i)
        ASSERT_EQ(client.readAnswer().status, 200);
    EXPECT_TRUE(QTest::qWaitFor([&] { return std::count(told.begin(), told.end(), true) == 99; }, 30'000));
}

TEST_F(ReceiverTest, StatesAndUrl) {
    QSignalSpy changed(m_receiver.get(), &Receiver::stateChanged);
    EXPECT_EQ(m_receiver->state(), Receiver::State::Stopped);
    EXPECT_TRUE(m_receiver->url().isEmpty());
    const auto port = startServer();
    EXPECT_EQ(m_receiver->state(), Receiver::State::Listening);
    EXPECT_EQ(m_receiver->address(), QStringLiteral("127.0.0.1"));
    EXPECT_EQ(m_receiver->url().toStdString(), "http://127.0.0.1:" + std::to_string(port) + corpus::target());
    EXPECT_THAT(m_receiver->maskedUrl().toStdString(), testing::EndsWith("integration_key=****cdef"));

    // Stopped and started again at once on the same port.
    Client client(port);
    EXPECT_TRUE(m_receiver->start(QStringLiteral("127.0.0.1"), port));
    EXPECT_EQ(m_receiver->port(), port);
    EXPECT_EQ(ask(port, postTo(std::string(corpus::token), "{}")).status, 200);
    m_receiver->stop();
    EXPECT_EQ(m_receiver->state(), Receiver::State::Stopped);
    EXPECT_TRUE(m_receiver->url().isEmpty());
    EXPECT_FALSE(Client(port).connected());
    EXPECT_EQ(changed.size(), 3);
}

TEST_F(ReceiverTest, ATakenPortFailsAndEndsNothing) {
    const auto port = startServer();
    QTemporaryDir otherFolder;
    Receiver other(otherFolder.path().toStdString());
    const auto started = other.start(QStringLiteral("127.0.0.1"), port);
    ASSERT_FALSE(started);
    EXPECT_EQ(started.error().code(), core::ErrorCode::AddressInUse);
    EXPECT_EQ(other.state(), Receiver::State::Failed);
    EXPECT_TRUE(other.start(QStringLiteral("127.0.0.1"), nextFreePort("127.0.0.1", port)));
    EXPECT_EQ(other.state(), Receiver::State::Listening);
}

TEST_F(ReceiverTest, ASecondWriterIsNamedAndCanFollow) {
    Receiver second(folder());
    ASSERT_TRUE(second.storeError());
    EXPECT_EQ(second.storeError()->code(), core::ErrorCode::LockHeld);
    EXPECT_FALSE(second.paste("{}"));
    EXPECT_FALSE(second.start(QStringLiteral("127.0.0.1"), 0));
    m_receiver.reset();
    QSignalSpy trouble(&second, &Receiver::storeTrouble);
    EXPECT_TRUE(second.start(QStringLiteral("127.0.0.1"), 0));
    EXPECT_FALSE(second.storeError());
    EXPECT_EQ(trouble.size(), 1);
}

TEST_F(ReceiverTest, WhatIsAnsweredIsStoredWhenItEnds) {
    const auto port = startServer();
    std::vector<std::thread> senders;
    std::atomic<int> answered{0};
    for (int i = 0; i < 4; ++i) {
        senders.emplace_back([&] {
            Client client(port);
            while (client.send(postTo(std::string(corpus::token), alertBody)) &&
                   client.readAnswer().status == 200) {
                ++answered;
            }
        });
    }
    while (answered < 50)
        std::this_thread::yield();
    m_receiver.reset();
    for (auto& sender : senders)
        sender.join();
    auto reader = history::HistoryReader::open(folder());
    ASSERT_TRUE(reader);
    EXPECT_GE((*reader)->counts()->total, answered);
}

class IntakeTest : public testing::Test {
protected:
    void open(const history::StoreLimits& storeLimits, const ServerLimits& limits, Intake::Seen seen = {}) {
        m_store = std::move(*history::StoreWriter::open(m_folder.path().toStdString(), {}, storeLimits));
        m_intake = std::make_unique<Intake>(*m_store, ReplyPolicy{}, std::move(seen));
        Server::Options options;
        options.port = 0;
        options.limits = limits;
        options.access = corpus::access();
        m_server = std::move(*Server::start(std::move(options), m_intake->handler()));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<history::StoreWriter> m_store;
    std::unique_ptr<Intake> m_intake;
    std::unique_ptr<Server> m_server;
};

TEST_F(IntakeTest, AFullQueueIs503) {
    history::StoreLimits limits;
    limits.queueBytes = 1000;
    open(limits, {});
    const auto answer = ask(m_server->port(), postTo(std::string(corpus::token), std::string(5000, 'x')));
    EXPECT_EQ(answer.status, 503);
    EXPECT_EQ(answer.field("Retry-After"), "1");
    EXPECT_FALSE(m_intake->paste(std::string(5000, 'x'), 1, {}));
}

TEST_F(IntakeTest, ALockedDatabaseIs503AndRecovers) {
    ServerLimits limits;
    limits.handlerDeadline = std::chrono::milliseconds(150);
    open({}, limits);
    sqlite3* other = nullptr;
    const auto path = m_folder.path().toStdString() + '/' + history::databaseName;
    ASSERT_EQ(sqlite3_open(path.c_str(), &other), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);
    const auto request = postTo(std::string(corpus::token), "{}");
    EXPECT_EQ(ask(m_server->port(), request).status, 503);
    sqlite3_exec(other, "ROLLBACK", nullptr, nullptr, nullptr);
    sqlite3_close(other);
    EXPECT_TRUE(QTest::qWaitFor([&] { return ask(m_server->port(), request).status == 200; }, 60'000));
}

TEST_F(IntakeTest, WhoListensHasSeenItBeforeTheAnswer) {
    std::atomic<std::int64_t> seen{0};
    std::string key;
    open({}, {}, [&](const delivery::Delivery& delivery, const alert::Reading& reading) {
        key = reading.alerts.at(0).event.alertKey;
        seen = delivery.id;
    });
    EXPECT_EQ(ask(m_server->port(), postTo(std::string(corpus::token), alertBody)).status, 200);
    EXPECT_EQ(seen, 1);
    EXPECT_EQ(key, "00aabbccddeeff11");
}

TEST_F(IntakeTest, RefusedBodiesThatWaitAreBounded) {
    std::promise<void> seen;
    std::promise<void> goOn;
    open({}, {}, [&, first = true](const delivery::Delivery&, const alert::Reading&) mutable {
        if (!std::exchange(first, false))
            return;
        seen.set_value();
        goOn.get_future().wait();
    });
    const auto handler = m_intake->handler();
    handler.accepted(Request{}, [](const Reply&) {});
    seen.get_future().wait();
    EXPECT_TRUE(m_intake->paste("{}", 1, {})); // the worker waits behind it until we go on
    constexpr std::size_t bodySize = 1'000'000;
    constexpr int requests = 20;
    for (int i = 0; i < requests; ++i) {
        Request request;
        request.verdict.status = 400;
        request.verdict.reason = delivery::Reason::Cut;
        request.body.assign(bodySize, 'x');
        request.bodySize = bodySize;
        request.receivedUs = history::systemClock() + (i - requests) * 1'000'000LL; // a second for each
        Reply gone;
        gone.status = 0;
        gone.drop = true;
        handler.refused(std::move(request), gone);
    }
    goOn.set_value();
    m_server.reset();
    m_intake.reset();
    m_store.reset();
    const auto reader = *history::HistoryReader::open(m_folder.path().toStdString());
    int whole = 0;
    int cut = 0;
    const auto page = reader->page({});
    for (const auto& row : page->rows) {
        if (row.reason != delivery::Reason::Cut)
            continue;
        EXPECT_EQ(row.size, bodySize);
        const auto kept = reader->delivery(row.id)->body.size();
        whole += kept == bodySize ? 1 : 0;
        cut += kept == refusedBodyKept ? 1 : 0;
    }
    EXPECT_EQ(whole, 8);
    EXPECT_EQ(cut, requests - 8);
}

} // namespace
} // namespace receiver
