// Pictures of the page with invented data, into the folder that SLS_PICTURES names; skipped without it.

#include "PageFixture.h"
#include "receiver/Tokens.h"
#include "resources/Resources.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLocale>
#include <QTcpServer>

using namespace receiver_page;

namespace {

constexpr std::int64_t second = 1'000'000;

/// 10:41:00 is now.
std::int64_t at(int hour, int minute, int seconds) {
    return nowUs + ((hour - 10) * 3600 + (minute - 41) * 60 + seconds) * second;
}

Made row(std::int64_t when, int severity, bool resolved, const char* title, const char* rule,
         const char* key) {
    Made alert;
    alert.receivedUs = when;
    alert.severity = severity;
    alert.resolved = resolved;
    alert.title = title;
    alert.rule = rule;
    alert.key = key;
    return alert;
}

void fill(Store& store) {
    const std::string longRow =
        "{\"host\":\"pay-gw-03\",\"uri\":\"/v2/charge\",\"trace\":\"" + std::string(3000, 'a') + "\"}";
    for (int minute = 42; minute < 60; minute += 3)
        store.add(row(at(9, minute, 5), minute % 2 ? 10 : 6, false, "Checkout p95 is 910 ms",
                      "Checkout latency p95", "aa01"));
    store.add(delivered(
        "[" +
            body(row(at(10, 12, 11), 10, false, "Refund queue holds 820 items", "Refund queue backlog",
                     "b1")) +
            "," + body(row(at(10, 12, 11), 6, false, "Settlement is late", "Settlement", "b2")) + "," +
            body(row(at(10, 12, 11), 6, false, "Card network timeouts", "Card network timeouts", "b3")) + "]",
        at(10, 12, 11)));
    store.add(
        row(at(10, 17, 37), 10, false, "Ledger write errors: 23 in 5 min", "Ledger write errors", "ledger"));
    store.add(
        row(at(10, 19, 2), 6, false, "Disk usage of pay-db-02 is 88 %", "Disk usage of pay-db", "disk"));
    store.add(row(at(10, 21, 15), 7, false, "Fraud score drift 0.31", "Fraud score drift", "fraud"));
    store.add(
        row(at(10, 22, 40), 10, true, "Ledger writes are back to normal", "Ledger write errors", "ledger"));
    store.add(row(at(10, 24, 3), 6, true, "Disk usage of pay-db-02 is back at 71 %", "Disk usage of pay-db",
                  "disk"));
    store.add(row(at(10, 26, 10), 10, false, "Card network timeouts: 48 in 5 min", "Card network timeouts",
                  "card"));
    store.add(
        row(at(10, 29, 48), 6, false, "Refund queue holds 612 items", "Refund queue backlog", "refund"));
    store.add(
        row(at(10, 30, 44), 10, true, "Card network is answering again", "Card network timeouts", "card"));
    Made main;
    main.receivedUs = at(10, 31, 5);
    main.row = longRow;
    store.add(main);
    store.add(row(at(10, 34, 31), 2, false, "Settlement report for 21 Nov is ready",
                  "Settlement report ready", "report"));
    Made close = main;
    close.receivedUs = at(10, 36, 5);
    close.resolved = true;
    close.title = "Gateway 5xx rate is back below 5 %";
    store.add(close);
    store.add(refusal(delivery::Reason::WrongToken, "", 400, at(10, 38, 20)));
    store.add(delivered(body(row(at(10, 39, 1), 10, false, "Broken", "Broken", "x")).substr(0, 420),
                        at(10, 39, 1)));
    store.add(row(at(10, 40, 52), 6, false, "Checkout p95 is 1,140 ms, above 800 ms", "Checkout latency p95",
                  "p95"));
}

struct Picture {
    const char* name;
    bool filled;
    int selected; ///< row; -1 none
    int tab;
    QSize size = {1108, 704};
};

class Pictures : public testing::Test {
protected:
    void take(const Picture& picture, bool dark, bool chinese, const QString& folder) {
        QTemporaryDir data;
        if (picture.filled) {
            Store store(data.path());
            fill(store);
        }
        QLocale::setDefault(QLocale(chinese ? QStringLiteral("zh_CN") : QStringLiteral("en_US")));
        auto* application = qobject_cast<QApplication*>(QCoreApplication::instance());
        ui::Theme theme(*application);
        theme.setMode(dark ? ui::ThemeMode::Dark : ui::ThemeMode::Light);
        ui::Translations translations(*application);
        translations.setLanguage(chinese ? QStringLiteral("zh_CN") : QStringLiteral("en"));
        receiver::Receiver receiver(data.path().toStdString());
        receiver.setTokens({{"default", receiver::newToken()}});
        history::ReaderThread reader(data.path().toStdString());
        ui::ReceiverSurroundings surroundings;
        surroundings.nowUs = [] { return nowUs; };
        surroundings.copy = [](const QString&) {};
        surroundings.clipboardText = [] { return QByteArray("{\"alert_name\":\"Gateway 5xx rate\"}"); };
        surroundings.toolsInPath = {QStringLiteral("cloudflared")};
        surroundings.sampleAlert = resources::sample(u"firing");
        ui::ReceiverPresenter presenter(receiver, reader, chinese ? receiver_page::chinese() : english(),
                                        surroundings);
        QTcpServer taken;
        if (std::string_view(picture.name) == "error") {
            ASSERT_TRUE(taken.listen(QHostAddress::LocalHost, 0));
            presenter.setEndpoint(QStringLiteral("127.0.0.1"), taken.serverPort());
            presenter.start();
        } else {
            presenter.setEndpoint(QStringLiteral("127.0.0.1"), 0);
            presenter.start();
        }
        ui::ReceiverPage page(presenter);
        page.resize(picture.size);
        page.show();
        ASSERT_TRUE(
            waitFor([&] { return presenter.listState() != ui::ReceiverPresenter::ListState::Loading; }));
        if (picture.filled) {
            ASSERT_TRUE(waitFor([&] { return presenter.hour().sum.critical > 0; }));
        }
        if (picture.selected >= 0) {
            auto* list = page.findChild<QTableView*>(QStringLiteral("deliveryList"));
            list->setCurrentIndex(list->model()->index(picture.selected, 0));
            ASSERT_TRUE(waitFor(
                [&] { return page.findChild<QWidget*>(QStringLiteral("detailsTabs"))->isVisible(); }));
            page.showTab(picture.tab);
        }
        if (std::string_view(picture.name) == "paste")
            page.showPaste();
        if (std::string_view(picture.name) == "new") {
            for (int n = 0; n < 2; ++n)
                presenter.paste(QByteArray::fromStdString(body(Made{})));
        }
        QCoreApplication::sendPostedEvents();
        QTest::qWait(50); // nothing of a picture is judged here: the page only settles
        page.grab().save(QStringLiteral("%1/%2-%3-%4-%5.png")
                             .arg(folder, QString::fromLatin1(picture.name),
                                  dark ? QStringLiteral("dark") : QStringLiteral("light"),
                                  chinese ? QStringLiteral("zh") : QStringLiteral("en"),
                                  QString::number(qRound(page.devicePixelRatioF() * 100))));
    }
};

TEST_F(Pictures, AreTaken) {
    const QString folder = qEnvironmentVariable("SLS_PICTURES");
    if (folder.isEmpty())
        GTEST_SKIP() << "SLS_PICTURES is not set";
    qputenv("TZ", "UTC");
    resources::init();
    QDir().mkpath(folder);
    const QSize small(888, 544);
    const Picture pictures[] = {{"preview", true, 6, 0},
                                {"mapping", true, 6, 1},
                                {"body", true, 6, 2},
                                {"request", true, 6, 3},
                                {"findings", true, 6, 4},
                                {"unread", true, 1, 0},
                                {"refused", true, 2, 0},
                                {"empty", false, -1, 0},
                                {"none", true, -1, 0},
                                {"error", true, -1, 0},
                                {"paste", true, 6, 0},
                                {"array", true, 16, 0},
                                {"preview-small", true, 6, 0, small},
                                {"mapping-small", true, 6, 1, small},
                                {"empty-small", false, -1, 0, small}};
    const QString only = qEnvironmentVariable("SLS_PICTURES_ONLY");
    for (const Picture& picture : pictures) {
        if (!only.isEmpty() && !only.split(u',').contains(QString::fromLatin1(picture.name)))
            continue;
        SCOPED_TRACE(picture.name);
        take(picture, false, false, folder);
        take(picture, true, true, folder);
    }
}

} // namespace
