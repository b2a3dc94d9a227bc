// The whole program in one process, as a user has it: a real window, a real receiver, curl as the sender.

#include "Assistant.h"
#include "Fixtures.h"
#include "receiver/ReceiverPage.h"
#include "shell/MainWindow.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QRadioButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace {

using ui::MainWindow;

bool waitFor(const std::function<bool()>& condition) {
    return QTest::qWaitFor(condition, 20'000);
}

class RunningWindow : public testing::Test {
protected:
    RunningWindow() {
        auto world = Assistant::realWorld();
        world.copy = [this](const QString& text) { copied = text; };
        world.clipboardText = [this] { return clipboard; };
        assistant = std::make_unique<Assistant>(
            *qobject_cast<QApplication*>(QCoreApplication::instance()),
            AssistantOptions{folder.path(), std::nullopt, quint16{0}, QStringLiteral("en")}, world);
        window().show();
        assistant->start();
    }

    void SetUp() override {
        window().raiseWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
        ASSERT_TRUE(waitFor(
            [this] { return assistant->receiver().state() == ui::ReceiverPresenter::State::Listening; }));
    }

    MainWindow& window() { return assistant->window(); }

    template <typename Widget>
    Widget* find(const char* name) {
        auto* found = window().findChild<Widget*>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }

    /// Posts as SLS does; the HTTP status, or what curl said.
    QByteArray curl(const QByteArray& body, const QString& url,
                    const QString& host = QStringLiteral("localhost")) {
        QFile file(folder.filePath(QStringLiteral("body")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(body);
        file.close();
        QProcess process;
        process.start(QStringLiteral("curl"),
                      {QStringLiteral("-sS"), QStringLiteral("-o"), QStringLiteral("/dev/null"),
                       QStringLiteral("-w"), QStringLiteral("%{http_code}"), QStringLiteral("-H"),
                       QStringLiteral("Content-Type: application/json;charset=utf-8"), QStringLiteral("-H"),
                       QStringLiteral("Host: ") + host, QStringLiteral("--data-binary"),
                       QStringLiteral("@") + file.fileName(), url});
        EXPECT_TRUE(waitFor([&] { return process.state() == QProcess::NotRunning; }));
        return process.readAllStandardOutput() + process.readAllStandardError();
    }

    QString url() {
        assistant->receiver().copyUrl();
        return copied;
    }

    QString rowText(int row) {
        return find<QTableView>("deliveryList")
            ->model()
            ->index(row, 0)
            .data(Qt::AccessibleTextRole)
            .toString();
    }

    int rows() { return find<QTableView>("deliveryList")->model()->rowCount(); }

    void selectFirstRow() {
        auto* list = find<QTableView>("deliveryList");
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Home);
        list->setCurrentIndex(list->model()->index(0, 0));
    }

    QString text(const char* name) { return find<QLabel>(name)->text(); }

    QTemporaryDir folder;
    QString copied;
    QByteArray clipboard;
    std::unique_ptr<Assistant> assistant;
};

const QString titleText = QStringLiteral("测试发送到Flashduty告警触发");

QByteArray publishedAlert() {
    return QByteArray::fromStdString(support::fixture("bodies/to-json-published.json"));
}

TEST(FirstStart, MakesADataFolderThatNobodyElseCanOpen) {
    const QTemporaryDir parent;
    const auto folder = parent.filePath(QStringLiteral("share/data"));
    const Assistant assistant(*qobject_cast<QApplication*>(QCoreApplication::instance()),
                              AssistantOptions{folder, std::nullopt, quint16{0}, QStringLiteral("en")});
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                            QFile::WriteOther | QFile::ExeOther;
    EXPECT_TRUE(QFileInfo(folder).isDir());
    EXPECT_EQ(QFileInfo(folder).permissions() & others, QFile::Permissions());
}

TEST_F(RunningWindow, APostedAlertShowsAsFlashdutyWillShowIt) {
    window().show(MainWindow::Page::Receiver);
    ASSERT_EQ(curl(publishedAlert(), url()), "200");
    ASSERT_TRUE(waitFor([this] { return rows() == 1; }));
    EXPECT_TRUE(rowText(0).contains(titleText)) << rowText(0).toStdString();
    EXPECT_TRUE(rowText(0).contains(QLatin1String("Warning"))) << rowText(0).toStdString();
    selectFirstRow();
    ASSERT_TRUE(waitFor([this] { return text("previewTitle") == titleText; }));
    EXPECT_EQ(find<QWidget>("previewSeverity")->accessibleName(), QStringLiteral("Warning"));
}

TEST_F(RunningWindow, APastedBodyGivesTheSameTextMarkedPasted) {
    window().show(MainWindow::Page::Receiver);
    ASSERT_EQ(curl(publishedAlert(), url()), "200");
    ASSERT_TRUE(waitFor([this] { return rows() == 1; }));
    selectFirstRow();
    ASSERT_TRUE(waitFor([this] { return text("previewTitle") == titleText; }));
    const auto posted = rowText(0);

    ASSERT_EQ(assistant->receiver().paste(publishedAlert()), ui::ReceiverPresenter::PasteResult::Stored);
    ASSERT_TRUE(waitFor([this] { return rows() == 2; }));
    EXPECT_TRUE(rowText(0).contains(titleText)) << rowText(0).toStdString();
    EXPECT_TRUE(rowText(0).contains(QLatin1String("asted"))) << rowText(0).toStdString();
    EXPECT_FALSE(posted.contains(QLatin1String("asted"))) << posted.toStdString();
    EXPECT_TRUE(waitFor([this] { return text("previewTitle") == titleText; }));
}

TEST_F(RunningWindow, AWrongKeyIsRefusedAndListed) {
    window().show(MainWindow::Page::Receiver);
    auto wrong = url();
    wrong.chop(4);
    ASSERT_EQ(curl(publishedAlert(), wrong + QStringLiteral("0000")), "400");
    ASSERT_TRUE(waitFor([this] { return rows() == 1; }));
    EXPECT_TRUE(rowText(0).contains(QLatin1String("efused"))) << rowText(0).toStdString();
}

TEST_F(RunningWindow, ANameThatWasRefusedCanBeAllowedInTheList) {
    window().show(MainWindow::Page::Receiver);
    const auto name = QStringLiteral("tunnel.example.com");
    ASSERT_EQ(curl(publishedAlert(), url(), name), "403");
    ASSERT_TRUE(waitFor([this] { return rows() == 1; }));
    selectFirstRow();
    auto* allow = find<QAbstractButton>("allowName");
    ASSERT_TRUE(waitFor([&] { return allow->isVisible(); }));
    QTest::mouseClick(allow, Qt::LeftButton);
    EXPECT_EQ(curl(publishedAlert(), url(), name), "200");
    EXPECT_EQ(curl(publishedAlert(), url(), QStringLiteral("x.") + name), "403");
}

TEST_F(RunningWindow, DeletesAllDeliveriesOnceItIsSure) {
    const QByteArray secret = "a-link-that-logs-on-0123456789";
    ASSERT_EQ(curl("{\"signin_url\":\"" + secret + "\"}", url()), "200");
    ASSERT_EQ(curl("{\"signin_url\":\"" + secret + "\"}", url(), QStringLiteral("evil.example")), "403");
    ASSERT_TRUE(waitFor([this] { return rows() == 2; }));
    // Not before: a list that has the focus takes its first row, and while one is looked at others wait.
    window().show(MainWindow::Page::Receiver);
    selectFirstRow();
    ASSERT_TRUE(waitFor([this] { return assistant->receiver().selectedId() != 0; }));
    const auto isKept = [&] {
        bool found = false;
        for (const char* name : {"history.db", "history.db-wal"}) {
            QFile file(folder.filePath(QLatin1String(name)));
            found = found || (file.open(QIODevice::ReadOnly) && file.readAll().contains(secret));
        }
        return found;
    };
    EXPECT_TRUE(isKept());

    window().show(MainWindow::Page::Settings);
    const auto press = [this](const char* name) {
        auto* button = find<QAbstractButton>(name);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    };
    press("settingsDelete");
    press("settingsDeleteCancel");
    EXPECT_EQ(rows(), 2);
    press("settingsDelete");
    press("settingsDeleteReally");
    ASSERT_TRUE(waitFor([this] {
        return text("settingsDeleteQuestion") ==
               QStringLiteral("All deliveries were deleted and their space given back.");
    }));
    EXPECT_TRUE(waitFor([this] { return rows() == 0; }));
    EXPECT_FALSE(isKept());
    EXPECT_EQ(assistant->receiver().selectedId(), 0) << "its body would still be shown";
    window().show(MainWindow::Page::Receiver);
    EXPECT_EQ(curl("{}", url()), "200");
    EXPECT_TRUE(waitFor([this] { return rows() == 1; }));
}

TEST_F(RunningWindow, HostileTextIsShownAsText) {
    window().show(MainWindow::Page::Receiver);
    const QByteArray body =
        R"({"alert_type":"sls_alert","fingerprint":"00","alert_time":1,"policy":{},"status":"firing",)"
        R"("severity":10,"annotations":{"title":"<b>bold</b><img src=x>{{ alert }}"}})";
    ASSERT_EQ(curl(body, url()), "200");
    ASSERT_TRUE(waitFor([this] { return rows() == 1; }));
    selectFirstRow();
    ASSERT_TRUE(waitFor(
        [this] { return text("previewTitle") == QLatin1String("<b>bold</b><img src=x>{{ alert }}"); }));
    EXPECT_EQ(find<QLabel>("previewTitle")->textFormat(), Qt::PlainText);
}

TEST_F(RunningWindow, BodiesOfAnySizeAndDepthAreTakenAndShown) {
    window().show(MainWindow::Page::Receiver);
    const QByteArray oneLine = "{\"annotations\":{\"title\":\"" + QByteArray(1'000'000, 'x') + "\"}}";
    const QByteArray deep = QByteArray(10'000, '[') + QByteArray(10'000, ']');
    int expected = 0;
    for (const auto& body : {oneLine, deep, QByteArray("\x00\xFF\x1B[31m{", 8), QByteArray()}) {
        ASSERT_EQ(curl(body, url()), "200");
        ++expected;
        ASSERT_TRUE(waitFor([&] { return assistant->receiver().deliveries().rowCount() >= 1; }));
        selectFirstRow();
        for (int tab = 0; tab < 5; ++tab)
            window().receiverPage().showTab(tab);
    }
    window().receiverPage().showTab(0);
    EXPECT_GT(expected, 0);
}

TEST_F(RunningWindow, LanguageAndThemeChangeWhileItRuns) {
    window().show(MainWindow::Page::Settings);
    EXPECT_EQ(text("pageTitle"), QStringLiteral("Settings"));
    const auto before = window().palette().color(QPalette::Window);
    for (auto* choice : find<QWidget>("settingsLanguage")->findChildren<QRadioButton*>()) {
        if (choice->text() == QStringLiteral("简体中文"))
            choice->click();
    }
    EXPECT_TRUE(waitFor([this] { return text("pageTitle") == QStringLiteral("设置"); }));
    for (auto* choice : find<QWidget>("settingsTheme")->findChildren<QRadioButton*>()) {
        if (choice->text() == QStringLiteral("深色"))
            choice->click();
    }
    EXPECT_TRUE(waitFor([&] { return window().palette().color(QPalette::Window) != before; }));
}

TEST_F(RunningWindow, TheKeyboardReachesEveryPage) {
    QTest::keyClick(&window(), Qt::Key_1, Qt::ControlModifier);
    EXPECT_EQ(window().page(), MainWindow::Page::Setup);
    QTest::keyClick(&window(), Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(window().page(), MainWindow::Page::Receiver);
    QTest::keyClick(&window(), Qt::Key_Comma, Qt::ControlModifier);
    EXPECT_EQ(window().page(), MainWindow::Page::Settings);
    // F6: from the page to the rail and back.
    ASSERT_NE(window().focusWidget(), nullptr);
    QTest::keyClick(window().focusWidget(), Qt::Key_F6);
    EXPECT_EQ(window().focusWidget(), find<QWidget>("railSettings"));
    QTest::keyClick(window().focusWidget(), Qt::Key_F6);
    EXPECT_TRUE(find<QWidget>("settingsLanguage")->isAncestorOf(window().focusWidget()));
    QTest::keyClick(&window(), Qt::Key_1, Qt::ControlModifier);
    EXPECT_EQ(window().focusWidget(), find<QWidget>("startNew"));
    find<QWidget>("startSample")->setFocus();
    QTest::keyClick(find<QWidget>("startSample"), Qt::Key_Space);
    EXPECT_EQ(window().page(), MainWindow::Page::Receiver);
    ASSERT_TRUE(waitFor([this] { return rows() == 1; }));
    EXPECT_TRUE(waitFor([this] { return window().focusWidget() == find<QWidget>("deliveryList"); }))
        << window().focusWidget()->objectName().toStdString();
}

} // namespace
