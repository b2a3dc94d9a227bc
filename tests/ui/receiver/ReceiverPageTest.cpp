#include "receiver/ReceiverPage.h"
#include "Fixtures.h"
#include "PageFixture.h"
#include "receiver/DetailsText.h"
#include "receiver/OutsideText.h"
#include "receiver/PastePanel.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/CodeView.h"
#include "widgets/KeyValueList.h"
#include "widgets/TabBar.h"

#include <QAbstractButton>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTcpServer>

#include <future>
#include <thread>

using namespace receiver_page;

namespace {

class ReceiverPageTest : public PageFixture {};

QByteArray bytes(const std::string& text) {
    return QByteArray::fromStdString(text);
}

TEST_F(ReceiverPageTest, APostedAlertAndAPastedOneShowTheSameText) {
    listen();
    const QByteArray alert = bytes(support::fixture("bodies/to-json-published.json"));
    ASSERT_EQ(post(alert), 200);
    ASSERT_TRUE(waitFor([this] { return rows() == 1; }));
    ASSERT_TRUE(selectRow(0));
    const QString title = text("previewTitle");
    EXPECT_EQ(title, QString::fromUtf8("测试发送到Flashduty告警触发"));
    EXPECT_TRUE(rowText(0).startsWith(QStringLiteral("Warning, "))) << rowText(0).toStdString();
    const auto labels = find<ui::KeyValueList>("previewLabels")->rows();

    m_clipboard = alert;
    QTest::keyClick(find<QTableView>("deliveryList"), Qt::Key_V, Qt::ControlModifier);
    ASSERT_TRUE(waitFor(
        [this] { return rows() == 2 && m_presenter->selectedId() == m_presenter->deliveries().at(0).id; }));
    EXPECT_TRUE(rowText(0).contains(QStringLiteral("asted"))) << rowText(0).toStdString();
    ASSERT_TRUE(waitFor([this] { return text("detailsMeta").contains(QStringLiteral("asted")); }));
    EXPECT_EQ(text("previewTitle"), title);
    EXPECT_EQ(find<ui::KeyValueList>("previewLabels")->rows(), labels);
}

TEST_F(ReceiverPageTest, ThePastePanelKeepsLargeBodiesWholeAndWhatWasTyped) {
    auto* edit = find<ui::BodyEdit>("pasteEdit");
    m_clipboard = "not a body, perhaps a password";
    QTest::mouseClick(find<QAbstractButton>("pasteButton"), Qt::LeftButton);
    EXPECT_TRUE(edit->body().isEmpty());
    edit->setFocus();
    QTest::keyClicks(edit, QStringLiteral("{\"a\""));
    QTest::keyClick(edit, Qt::Key_Escape);
    EXPECT_FALSE(edit->isVisible());
    QTest::mouseClick(find<QAbstractButton>("pasteButton"), Qt::LeftButton);
    EXPECT_EQ(edit->body(), "{\"a\"");

    const QByteArray large = "{\"annotations\":{\"title\":\"" + QByteArray(1'000'000, 'x') + "\"}}";
    edit->setBody(large);
    EXPECT_EQ(edit->body(), large);
    EXPECT_LT(edit->toPlainText().size(), 2000);
    QTest::mouseClick(find<QAbstractButton>("pasteAdd"), Qt::LeftButton);
    ASSERT_TRUE(waitFor([this] { return rows() == 1; }));
    ASSERT_TRUE(waitFor([this] { return m_presenter->selectedId() != 0; }));
    EXPECT_FALSE(edit->isVisible());
    EXPECT_TRUE(edit->body().isEmpty());
    EXPECT_EQ(m_presenter->paste(QByteArray(ui::ReceiverPresenter::maxPaste + 1, 'x')),
              ui::ReceiverPresenter::PasteResult::TooLarge);
    EXPECT_EQ(m_presenter->paste("  \n"), ui::ReceiverPresenter::PasteResult::Empty);
}

// Every form of a body: all tabs open without a warning, in both languages.
TEST_F(ReceiverPageTest, EveryFixtureBodyCanBeLookedAt) {
    const QDir folder(QStringLiteral(FIXTURES_DIR "/bodies"));
    int shown = 0;
    for (const QString& name : folder.entryList(QDir::Files)) {
        const QByteArray body = bytes(support::fixture("bodies/" + name.toStdString()));
        if (body.trimmed().isEmpty())
            continue;
        SCOPED_TRACE(name.toStdString());
        arrive(body);
        ASSERT_TRUE(waitFor([this] { return find<QWidget>("detailsTabs")->isVisible(); }));
        for (int tab = 0; tab < 5; ++tab) {
            m_page->showTab(tab);
            m_page->grab();
        }
        m_page->showTab(0);
        ++shown;
    }
    EXPECT_GT(shown, 30);
    useLanguage(QStringLiteral("zh_CN"));
    for (int row = 0; row < std::min(rows(), 12); ++row)
        ASSERT_TRUE(selectRow(row));
    m_page->grab();
    useLanguage(QStringLiteral("en"));
}

TEST_F(ReceiverPageTest, HostileTextStaysText) {
    Made alert;
    alert.title = "<b>bold</b><img src=x>\x1b[31m{{ alert }}";
    alert.rule = "<h1>rule</h1>";
    alert.desc = "line one\nline two \xE2\x80\xAE reversed";
    arrive(bytes(body(alert)).replace("\x1b", "\\u001b"));
    ASSERT_TRUE(selectRow(0));
    EXPECT_EQ(text("previewTitle"), QStringLiteral("<b>bold</b><img src=x>\\x1B[31m{{ alert }}"));
    EXPECT_EQ(find<QLabel>("previewTitle")->textFormat(), Qt::PlainText);
    EXPECT_TRUE(text("previewDescription").contains(u'\n'));
    EXPECT_FALSE(text("previewDescription").contains(QChar(0x202E)));
    EXPECT_TRUE(text("detailsTitle").contains(QStringLiteral("<h1>rule</h1>")));
    const QString tip = m_presenter->deliveries()
                            .index(0, ui::DeliveryListModel::AlertColumn)
                            .data(Qt::ToolTipRole)
                            .toString();
    EXPECT_TRUE(tip.contains(QStringLiteral("&lt;b&gt;"))) << tip.toStdString();
}

TEST_F(ReceiverPageTest, HugeAndDeepBodiesAreShown) {
    for (const QByteArray& body :
         {QByteArray("{\"annotations\":{\"title\":\"" + QByteArray(1'000'000, 'x') + "\"}}"),
          QByteArray(QByteArray(10'000, '[') + QByteArray(10'000, ']')),
          QByteArray("\x00\xFF\x1B[31m{", 8)}) {
        arrive(body);
        ASSERT_TRUE(waitFor([this] { return find<QWidget>("detailsTabs")->isVisible(); }));
        for (int tab = 0; tab < 5; ++tab) {
            m_page->showTab(tab);
            m_page->grab();
        }
        m_page->showTab(2);
        EXPECT_FALSE(find<ui::CodeView>("bodyCode")->bytes().isEmpty());
    }
}

TEST_F(ReceiverPageTest, SecretsAreNotOnTheScreen) {
    arrive(bytes(body(Made{})));
    ASSERT_TRUE(selectRow(0));
    m_page->showTab(2);
    const QByteArray pretty = find<ui::CodeView>("bodyCode")->bytes();
    EXPECT_TRUE(pretty.contains("signin_url"));
    EXPECT_FALSE(pretty.contains("c0ffee00c0ffee00c0ffee00"));
    listen();
    const QString token = m_receiver->url().section(u'=', 1);
    ASSERT_GT(token.size(), 20);
    for (const QLabel* label : m_page->findChildren<QLabel*>())
        EXPECT_FALSE(label->text().contains(token));
    for (const QWidget* widget : m_page->findChildren<QWidget*>())
        EXPECT_FALSE(widget->toolTip().contains(token) || widget->accessibleDescription().contains(token));
    QTest::mouseClick(find<QAbstractButton>("copyUrl"), Qt::LeftButton);
    EXPECT_EQ(m_copied, m_receiver->url());
}

TEST_F(ReceiverPageTest, NewRowsDoNotMoveWhatIsLookedAt) {
    listen();
    auto* list = find<QTableView>("deliveryList");
    for (int n = 0; n < 40; ++n) {
        Made alert;
        alert.title = "Alert " + std::to_string(n);
        ASSERT_EQ(post(bytes(body(alert))), 200);
    }
    ASSERT_TRUE(waitFor([this] { return rows() == 40; }));
    ASSERT_TRUE(selectRow(10));
    const qint64 id = m_presenter->selectedId();
    const int y = list->visualRect(list->currentIndex()).top();
    for (int n = 0; n < 5; ++n)
        post(bytes(body(Made{})));
    ASSERT_TRUE(waitFor([this] { return m_presenter->deliveries().newCount() == 5; }));
    EXPECT_EQ(rows(), 40);
    EXPECT_EQ(list->visualRect(list->currentIndex()).top(), y);
    EXPECT_TRUE(find<QAbstractButton>("newRows")->isVisible());
    QTest::mouseClick(find<QAbstractButton>("newRows"), Qt::LeftButton);
    EXPECT_EQ(rows(), 45);
    EXPECT_EQ(m_presenter->selectedId(), id);
    EXPECT_EQ(m_presenter->deliveries().at(list->currentIndex().row()).id, id);
    EXPECT_EQ(list->verticalScrollBar()->value(), 0);

    // Nothing selected, but scrolled: what is in view stays in place.
    QTest::keyClick(list, Qt::Key_Escape);
    EXPECT_EQ(m_presenter->selectedId(), 0);
    list->verticalScrollBar()->setValue(300);
    post(bytes(body(Made{})));
    ASSERT_TRUE(waitFor([this] { return m_presenter->deliveries().newCount() == 1; }));
    list->verticalScrollBar()->setValue(0);
    EXPECT_EQ(rows(), 46);
}

TEST_F(ReceiverPageTest, ATakenPortIsNamedAndTheNextFreeOneOffered) {
    QTcpServer taken;
    ASSERT_TRUE(taken.listen(QHostAddress::LocalHost, 0));
    m_presenter->setEndpoint(QStringLiteral("127.0.0.1"), taken.serverPort());
    QTest::mouseClick(find<QAbstractButton>("startStop"), Qt::LeftButton);
    EXPECT_EQ(m_presenter->state(), ui::ReceiverPresenter::State::Failed);
    auto* banner = find<ui::Banner>("startBanner");
    EXPECT_TRUE(banner->isVisible());
    EXPECT_TRUE(banner->title().contains(QString::number(taken.serverPort())))
        << banner->title().toStdString();
    ASSERT_NE(m_presenter->offeredPort(), 0);
    QString remembered;
    QObject::connect(
        m_presenter.get(), &ui::ReceiverPresenter::endpointChosen, m_presenter.get(),
        [&](const QString& address, quint16 port) { remembered = address + u':' + QString::number(port); });
    QTest::mouseClick(banner->actionButton(), Qt::LeftButton);
    EXPECT_EQ(m_presenter->state(), ui::ReceiverPresenter::State::Listening);
    EXPECT_EQ(remembered, QStringLiteral("127.0.0.1:%1").arg(m_presenter->port()));
    EXPECT_FALSE(banner->isVisible());
    QTest::mouseClick(find<QAbstractButton>("startStop"), Qt::LeftButton);
    EXPECT_EQ(m_presenter->state(), ui::ReceiverPresenter::State::Stopped);
}

TEST_F(ReceiverPageTest, AStartWaitsForItsCertificateAndNothingElseDoes) {
    using State = ui::ReceiverPresenter::State;
    const auto window = std::this_thread::get_id();
    std::promise<void> driveIsBack;
    m_loadTls = [&, waits = driveIsBack.get_future().share()](const receiver::TlsFiles& files,
                                                              std::int64_t) -> ui::TlsResult {
        EXPECT_NE(std::this_thread::get_id(), window);
        if (files.certificate == "/drive/a.pem")
            waits.wait();
        return core::Error(core::ErrorCode::FileNotFound, files.certificate.string());
    };
    listen();
    m_presenter->setTls(ui::tlsFiles(QStringLiteral("/drive/a.pem"), QStringLiteral("/drive/a.key")));
    EXPECT_EQ(m_presenter->state(), State::Starting) << "nothing goes in the clear that was to be encrypted";
    EXPECT_EQ(text("receiverState"), QStringLiteral("Reading the certificate…"));
    ASSERT_NO_FATAL_FAILURE(arrive(bytes(body({}))));

    m_presenter->stop();
    EXPECT_EQ(m_presenter->state(), State::Stopped);
    m_presenter->start();
    EXPECT_EQ(m_presenter->state(), State::Starting);
    driveIsBack.set_value();
    ASSERT_TRUE(waitFor([this] { return m_presenter->state() == State::Failed; }));
    EXPECT_EQ(m_presenter->startError(), core::Error(core::ErrorCode::FileNotFound, "/drive/a.pem"));

    m_presenter->setTls({});
    EXPECT_EQ(m_presenter->state(), State::Listening) << "it was wanted all the time";
}

TEST_F(ReceiverPageTest, AnEmptyListLeadsToTheFirstDelivery) {
    EXPECT_TRUE(find<QWidget>("reachCard")->isVisible());
    listen();
    EXPECT_TRUE(m_presenter->canSendSample());
    m_presenter->sendSample();
    ASSERT_TRUE(waitFor([this] { return rows() == 1; }));
    EXPECT_TRUE(waitFor([this] { return !m_presenter->isSendingSample(); }));
    EXPECT_TRUE(m_presenter->sampleTrouble().isEmpty()) << m_presenter->sampleTrouble().toStdString();
}

TEST_F(ReceiverPageTest, ThePublicNameIsAllowedAtOnce) {
    listen();
    EXPECT_FALSE(m_presenter->setPublicName(QStringLiteral("http://")));
    ASSERT_TRUE(m_presenter->setPublicName(QStringLiteral("https://alerts.example.com")));
    EXPECT_TRUE(
        m_presenter->publicUrl().startsWith(QStringLiteral("https://alerts.example.com/event/push/alert/")));
    EXPECT_TRUE(m_presenter->publicUrlMasked().contains(QStringLiteral("****")));
    m_presenter->allowHost(QStringLiteral("other.example.com"));
    EXPECT_EQ(m_presenter->allowedHosts(), QStringList{QStringLiteral("other.example.com")});
}

TEST_F(ReceiverPageTest, TheFilterSaysWhenNothingFits) {
    arrive(bytes(body(Made{})));
    find<QLineEdit>("searchField")->setText(QStringLiteral("nothing like this"));
    ASSERT_TRUE(
        waitFor([this] { return m_presenter->listState() == ui::ReceiverPresenter::ListState::NoMatch; }));
    EXPECT_TRUE(find<QWidget>("listEmpty")->isVisible());
    m_presenter->clearFilter();
    ASSERT_TRUE(waitFor([this] { return rows() == 1; }));
    EXPECT_TRUE(find<QLineEdit>("searchField")->text().isEmpty());
}

TEST_F(ReceiverPageTest, TheMappingSaysWhy) {
    arrive(bytes(body(Made{})));
    ASSERT_TRUE(selectRow(0));
    m_page->showTab(1);
    EXPECT_EQ(text("whyTitle"), QStringLiteral("Why Critical"));
    auto* table = find<QTableView>("mappingTable");
    QString dump;
    for (int row = 0; row < std::min(table->model()->rowCount(), 3); ++row) {
        for (int column = 0; column < table->model()->columnCount(); ++column)
            dump += (column ? QStringLiteral(" | ") : QString()) +
                    table->model()->index(row, column).data().toString();
        dump += u'\n';
    }
    EXPECT_TRUE(dump.contains(QStringLiteral("severity | Critical | severity = 10"))) << dump.toStdString();
}

TEST_F(ReceiverPageTest, LanguageAndThemeChangeLive) {
    arrive(bytes(body(Made{})));
    ASSERT_TRUE(selectRow(0));
    auto* tabs = find<ui::TabBar>("detailsTabs");
    EXPECT_EQ(tabs->tabText(0), QStringLiteral("Preview"));
    useLanguage(QStringLiteral("zh_CN"));
    EXPECT_TRUE(waitFor([&] { return tabs->tabText(0) == QString::fromUtf8("预览"); }));
    EXPECT_TRUE(rowText(0).startsWith(QString::fromUtf8("严重"))) << rowText(0).toStdString();
    useLanguage(QStringLiteral("en"));
    EXPECT_TRUE(waitFor([&] { return tabs->tabText(0) == QStringLiteral("Preview"); }));
    const QColor before = m_page->grab().toImage().pixelColor(600, 300);
    m_theme->setMode(ui::ThemeMode::Dark);
    EXPECT_NE(m_page->grab().toImage().pixelColor(600, 300), before);
}

TEST_F(ReceiverPageTest, TheKeyboardReachesBothPanes) {
    arrive(bytes(body(Made{})));
    ASSERT_TRUE(selectRow(0));
    auto* list = find<QTableView>("deliveryList");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_F6);
    EXPECT_EQ(m_page->focusWidget(), find<QWidget>("detailsTabs"));
    QSignalSpy left(m_page.get(), &ui::ReceiverPage::panesLeft);
    QTest::keyClick(m_page->focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
    EXPECT_EQ(m_page->focusWidget(), list);
    QTest::keyClick(list, Qt::Key_F6, Qt::ShiftModifier);
    EXPECT_EQ(left.size(), 1);
    QTest::keyClick(list, Qt::Key_F6);
    QTest::keyClick(m_page->focusWidget(), Qt::Key_F6);
    EXPECT_EQ(left.size(), 2);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_F, Qt::ControlModifier);
    EXPECT_EQ(m_page->focusWidget(), find<QWidget>("searchField"));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    EXPECT_EQ(m_page->focusWidget(), find<QWidget>("detailsTabs"));
}

TEST(LastHour, PutsMinutesIntoBinsOfTwo) {
    const std::int64_t minute = nowUs / 60'000'000;
    history::Minute now;
    now.minute = minute;
    now.critical = 2;
    history::Minute old = now;
    old.minute = minute - 200;
    const ui::LastHour hour = ui::lastHour({old, now}, nowUs);
    EXPECT_EQ(hour.bins.back().critical, 2);
    EXPECT_EQ(hour.sum.critical, 2);
    EXPECT_EQ((hour.fromMinute + 60) % 2, 0);
    EXPECT_GE(hour.fromMinute + 60, minute);
}

TEST(OutsideText, IsOneBoundedPlainLine) {
    EXPECT_EQ(ui::outsideLine("a\r\nb\nc"), QString::fromUtf8("a ⏎ b ⏎ c"));
    EXPECT_EQ(ui::outsideLine("tab\there\x1b"), QStringLiteral("tab\\x09here\\x1B"));
    EXPECT_EQ(ui::outsideLine(std::string(1000, 'x'), 10), QString(10, u'x') + QChar(0x2026));
    EXPECT_FALSE(ui::outsideLine("http://h/?integration_key=0123456789abcdef0123456789abcdef")
                     .contains(QStringLiteral("0123456789abcdef0")));
}

} // namespace
