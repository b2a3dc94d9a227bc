#include "PageFixture.h"

#include "receiver/Tokens.h"
#include "resources/Resources.h"
#include "sending/HttpSender.h"
#include "sending/SlsRequest.h"

#include <QApplication>
#include <QLabel>
#include <QLocale>

namespace receiver_page {

void PageFixture::SetUp() {
    resources::init();
    QLocale::setDefault(QLocale(QStringLiteral("en_US")));
    auto* application = qobject_cast<QApplication*>(QCoreApplication::instance());
    m_theme = std::make_unique<ui::Theme>(*application);
    m_theme->setMode(ui::ThemeMode::Light);
    m_translations = std::make_unique<ui::Translations>(*application);
    m_receiver = std::make_unique<receiver::Receiver>(m_folder.path().toStdString());
    ASSERT_FALSE(m_receiver->storeError()) << m_receiver->storeError()->detail();
    m_receiver->setTokens({{"default", receiver::newToken()}});
    m_reader = std::make_unique<history::ReaderThread>(m_folder.path().toStdString());
    ui::ReceiverSurroundings surroundings;
    surroundings.nowUs = [] { return QDateTime::currentMSecsSinceEpoch() * 1000; };
    surroundings.copy = [this](const QString& text) { m_copied = text; };
    surroundings.clipboardText = [this] { return m_clipboard; };
    surroundings.toolsInPath = {QStringLiteral("cloudflared")};
    surroundings.sampleAlert = resources::sample(u"firing");
    surroundings.loadTls = [this](const receiver::TlsFiles& files, std::int64_t nowSeconds) {
        return m_loadTls(files, nowSeconds);
    };
    m_presenter = std::make_unique<ui::ReceiverPresenter>(*m_receiver, *m_reader, english(), surroundings);
    m_presenter->setEndpoint(QStringLiteral("127.0.0.1"), 0);
    m_page = std::make_unique<ui::ReceiverPage>(*m_presenter);
    m_page->resize(1108, 704);
    m_page->show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(m_page.get()));
    ASSERT_TRUE(
        waitFor([this] { return m_presenter->listState() == ui::ReceiverPresenter::ListState::Empty; }));
}

void PageFixture::TearDown() {
    m_page.reset();
    m_presenter.reset();
    m_reader.reset();
    m_receiver.reset();
    m_translations.reset();
    m_theme.reset();
}

void PageFixture::useLanguage(const QString& language) {
    QLocale::setDefault(QLocale(language));
    m_presenter->setWords(language == QStringLiteral("zh_CN") ? chinese() : english());
    m_translations->setLanguage(language);
}

void PageFixture::arrive(const QByteArray& body) {
    const int before = m_presenter->deliveries().rowCount();
    ASSERT_EQ(m_presenter->paste(body), ui::ReceiverPresenter::PasteResult::Stored);
    ASSERT_TRUE(waitFor([&] { return m_presenter->deliveries().rowCount() == before + 1; }));
}

int PageFixture::post(const QByteArray& body) {
    sending::HttpSender sender;
    sending::HttpAnswer answer;
    bool done = false;
    QObject::connect(&sender, &sending::HttpSender::finished, &sender, [&](const sending::HttpAnswer& got) {
        answer = got;
        done = true;
    });
    sender.send(sending::slsRequest(QUrl(m_receiver->url()), body));
    EXPECT_TRUE(waitFor([&] { return done; }));
    EXPECT_EQ(answer.status, 200) << answer.requestHead.toStdString() << answer.body.toStdString();
    return answer.status;
}

void PageFixture::listen() {
    m_presenter->start();
    ASSERT_EQ(m_presenter->state(), ui::ReceiverPresenter::State::Listening);
}

bool PageFixture::selectRow(int row) {
    auto* list = find<QTableView>("deliveryList");
    list->setCurrentIndex(list->model()->index(row, ui::DeliveryListModel::AlertColumn));
    const qint64 id = m_presenter->deliveries().at(row).id;
    return waitFor([this, id] {
        return m_presenter->selectedId() == id && !find<QLabel>("detailsMeta")->text().isEmpty() &&
               find<QWidget>("detailsTabs")->isVisible();
    });
}

QString PageFixture::text(const char* name) const {
    return find<QLabel>(name)->text();
}

QString PageFixture::rowText(int row) const {
    return find<QTableView>("deliveryList")->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
}

} // namespace receiver_page
