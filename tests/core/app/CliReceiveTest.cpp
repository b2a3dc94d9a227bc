#include "CliRun.h"

#include "integration/IntegrationStore.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

using support::document;
using support::post;
using support::runCli;
using support::RunningReceiver;

namespace {

const QByteArray firing =
    R"({"alert_name":"rule","status":"firing","severity":8,"fingerprint":"k1","alert_time":1750000000,
"annotations":{"title":"Disk \u001b[31mfull"},"signin_url":"https://x.example/s?token=SECRETSECRETSECRET"})";

std::string tokenOf(const std::string& url) {
    return url.substr(url.find("integration_key=") + 16);
}

bool holds(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

class CliReceive : public testing::Test {
protected:
    QString folder() const { return m_temporary.filePath(QStringLiteral("data")); }
    support::Outcome history(const QStringList& arguments) const {
        return runCli(QStringList{u"history"_qs, u"--data"_qs, folder()} + arguments);
    }

private:
    QTemporaryDir m_temporary;
};

} // namespace

TEST_F(CliReceive, EndsAfterTheGivenNumberOfDeliveries) {
    RunningReceiver receiver(folder(), {u"--count"_qs, u"2"_qs});
    EXPECT_EQ(post(receiver.url(), firing), 200);
    EXPECT_TRUE(receiver.isRunning());
    EXPECT_EQ(post(receiver.url(), "not JSON"), 200) << "the body is the evidence";
    EXPECT_EQ(receiver.end(), 0);
    const auto first = document(receiver.readLine());
    EXPECT_EQ(first.root()["event"].string(), "delivery");
    EXPECT_EQ(first.root()["severity"].string(), "Critical");
    EXPECT_EQ(first.root()["status"].string(), "firing");
    EXPECT_EQ(first.root()["alert_key"].string(), "k1");
    const auto second = document(receiver.readLine());
    EXPECT_EQ(second.root()["form"].string(), "invalid_json");
    EXPECT_EQ(receiver.rest(), "");
}

TEST_F(CliReceive, ATerminatedReceiverHasStoredAllThatItAnswered) {
    RunningReceiver receiver(folder());
    for (int i = 0; i < 20; ++i)
        ASSERT_EQ(post(receiver.url(), firing), 200);
    receiver.terminate();
    EXPECT_EQ(receiver.end(), 0);
    int lines = 0;
    for (const char c : receiver.rest())
        lines += c == '\n' ? 1 : 0;
    EXPECT_EQ(lines, 20);
    EXPECT_EQ(document(history({u"count"_qs, u"--json"_qs}).out).root()["total"].integer(), 20);
}

TEST_F(CliReceive, TheTokenStaysOverARestartAndAWrongOneIsRefused) {
    std::string first;
    {
        RunningReceiver receiver(folder());
        first = tokenOf(receiver.url());
        auto wrong = receiver.url();
        wrong.replace(wrong.find(first), first.size(), "0123456789abcdef");
        EXPECT_EQ(post(wrong, firing), 400);
        const auto line = document(receiver.readLine());
        EXPECT_EQ(line.root()["verdict"].string(), "refused");
        EXPECT_EQ(line.root()["reason"].string(), "wrong_token");
        receiver.terminate();
        EXPECT_EQ(receiver.end(), 0);
    }
    RunningReceiver again(folder());
    EXPECT_EQ(tokenOf(again.url()), first);
}

TEST_F(CliReceive, AGivenTokenIsUsedAndQuietPrintsOnlyTheUrl) {
    RunningReceiver receiver(folder(),
                             {u"--token"_qs, u"abcdef0123456789"_qs, u"--quiet"_qs, u"--count"_qs, u"1"_qs});
    EXPECT_EQ(tokenOf(receiver.url()), "abcdef0123456789");
    EXPECT_EQ(post(receiver.url(), firing), 200);
    EXPECT_EQ(receiver.end(), 0);
    EXPECT_EQ(receiver.rest(), "");
}

TEST_F(CliReceive, TakesTheNamesOfTunnelsThatItIsGiven) {
    RunningReceiver receiver(folder(), {u"--allow-host"_qs, u"hooks.example.com"_qs, u"--allow-host"_qs,
                                        u"https://b.example/x"_qs});
    EXPECT_EQ(post(receiver.url(), firing, u"hooks.example.com"_qs), 200);
    EXPECT_EQ(post(receiver.url(), firing, u"b.example"_qs), 200);
    EXPECT_EQ(post(receiver.url(), firing, u"evil.example"_qs), 403);
    receiver.terminate();
    EXPECT_EQ(receiver.end(), 0);
}

TEST_F(CliReceive, AnIntegrationHasATokenOfItsOwn) {
    integration::IntegrationStore store(folder().toStdString());
    ASSERT_TRUE(store.load());
    integration::Integration one;
    one.id = "0123456789abcdef";
    one.name = "订单服务";
    auto other = one;
    other.id = "fedcba9876543210";
    other.name = "Payments";
    ASSERT_TRUE(store.save({one, other}));
    const auto tokenFor = [&](const QString& name) {
        RunningReceiver receiver(folder(), {u"--integration"_qs, name, u"--count"_qs, u"1"_qs});
        EXPECT_EQ(post(receiver.url(), firing), 200);
        EXPECT_EQ(receiver.end(), 0);
        return tokenOf(receiver.url());
    };
    const auto first = tokenFor(u"订单服务"_qs);
    const auto second = tokenFor(u"Payments"_qs);
    EXPECT_EQ(first.size(), 32U);
    EXPECT_NE(first, second);
    EXPECT_EQ(tokenFor(u"0123456789abcdef"_qs), first) << "by its id too, and it stays";

    {
        RunningReceiver receiver(folder(), {u"--integration"_qs, u"Payments"_qs});
        auto wrong = receiver.url();
        wrong.replace(wrong.find(second), second.size(), first);
        EXPECT_EQ(post(wrong, firing), 400) << "another integration's token is not taken";
    }
    // The window and a receiver without a choice take each of them.
    RunningReceiver all(folder());
    auto url = all.url();
    const auto own = tokenOf(url);
    for (const auto& token : {first, second}) {
        auto with = url;
        EXPECT_EQ(post(with.replace(with.find(own), own.size(), token), firing), 200);
    }

    EXPECT_EQ(runCli({u"receive"_qs, u"--integration"_qs, u"nobody"_qs, u"--data"_qs, folder()}).code, 3);
    EXPECT_EQ(
        runCli({u"receive"_qs, u"--integration"_qs, u"Payments"_qs, u"--token"_qs, u"abcdefgh"_qs}).code, 2);
}

TEST_F(CliReceive, ASecondWriterAndATakenPortAreThree) {
    RunningReceiver receiver(folder());
    const auto second = runCli({u"receive"_qs, u"--listen"_qs, u"127.0.0.1:0"_qs, u"--data"_qs, folder()});
    EXPECT_EQ(second.code, 3);
    EXPECT_TRUE(holds(second.error, "pid")) << "says who holds the lock: " << second.error;

    const QTemporaryDir other;
    const auto authority = receiver.url().substr(7, receiver.url().find("/event") - 7);
    const auto taken = runCli({u"--json"_qs, u"receive"_qs, u"--listen"_qs, QString::fromStdString(authority),
                               u"--data"_qs, other.path()});
    EXPECT_EQ(taken.code, 3);
    EXPECT_EQ(document(taken.out).root()["error"]["code"].string(), "address_in_use");
    const auto foreign =
        runCli({u"receive"_qs, u"--listen"_qs, u"192.0.2.1:0"_qs, u"--data"_qs, other.path()});
    EXPECT_EQ(foreign.code, 3);
}

TEST_F(CliReceive, HistoryReadsBesideARunningReceiver) {
    EXPECT_EQ(history({u"list"_qs}).code, 3) << "there is none yet";
    RunningReceiver receiver(folder());
    ASSERT_EQ(post(receiver.url(), firing), 200);
    ASSERT_EQ(post(receiver.url(), firing), 200);
    receiver.readLine();
    receiver.readLine();
    const auto list = document(history({u"list"_qs, u"--json"_qs}).out);
    ASSERT_EQ(list.root()["deliveries"].size(), 2U);
    EXPECT_EQ(list.root()["deliveries"].at(0)["id"].integer(), 2) << "newest first";
    EXPECT_EQ(
        document(history({u"list"_qs, u"--limit"_qs, u"1"_qs, u"--json"_qs}).out).root()["deliveries"].size(),
        1U);

    const auto human = history({u"list"_qs});
    EXPECT_EQ(human.code, 0);
    EXPECT_TRUE(holds(human.out, "Disk \\x1B[31mfull")) << human.out;
    EXPECT_FALSE(holds(human.out, "\033"));
    const auto shown = history({u"show"_qs, u"1"_qs});
    EXPECT_EQ(shown.code, 0);
    EXPECT_TRUE(holds(shown.out, "POST /event/push/alert/aliyun/sls?integration_key=****")) << shown.out;
    EXPECT_FALSE(holds(shown.out, "\033"));
    EXPECT_EQ(history({u"show"_qs, u"99"_qs}).code, 3);
    EXPECT_TRUE(holds(history({u"count"_qs}).out, "2"));
}

TEST_F(CliReceive, NoSecretIsPrintedButInTheUrl) {
    RunningReceiver receiver(folder(), {u"--count"_qs, u"1"_qs});
    const auto token = tokenOf(receiver.url());
    ASSERT_EQ(post(receiver.url(), firing), 200);
    EXPECT_EQ(receiver.end(), 0);
    std::string all = receiver.rest();
    for (const auto& arguments :
         {QStringList{u"list"_qs}, QStringList{u"list"_qs, u"--json"_qs}, QStringList{u"show"_qs, u"1"_qs},
          QStringList{u"show"_qs, u"1"_qs, u"--json"_qs}}) {
        const auto outcome = history(arguments);
        EXPECT_EQ(outcome.code, 0);
        all += outcome.out + outcome.error;
    }
    EXPECT_FALSE(holds(all, token));
    EXPECT_FALSE(holds(all, "SECRETSECRET"));
}

TEST_F(CliReceive, ARealPairArrivesWithOneKey) {
    RunningReceiver receiver(folder(), {u"--count"_qs, u"2"_qs});
    const auto sent =
        runCli({u"--json"_qs, u"send"_qs, u"--to"_qs, QString::fromStdString(receiver.url()), u"--pair"_qs});
    EXPECT_EQ(sent.code, 0) << sent.out;
    EXPECT_FALSE(holds(sent.out, tokenOf(receiver.url())));
    EXPECT_EQ(receiver.end(), 0);
    const auto first = document(receiver.readLine());
    const auto second = document(receiver.readLine());
    EXPECT_EQ(first.root()["status"].string(), "firing");
    EXPECT_EQ(second.root()["status"].string(), "resolved");
    EXPECT_EQ(first.root()["alert_key"].string(), second.root()["alert_key"].string());
    EXPECT_FALSE(first.root()["alert_key"].string().empty());
}
