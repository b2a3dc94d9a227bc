#include "receiver/DeliveryListModel.h"

#include "Support.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>

#include <random>

using namespace receiver_page;

namespace {

/// A model over a real history, under the model tester; what the writer commits reaches it by queued call.
class DeliveryListModelTest : public testing::Test {
protected:
    void SetUp() override {
        m_store.changed = [this](std::int64_t first, std::int64_t last) {
            QMetaObject::invokeMethod(&m_context, [this, first, last] {
                if (m_model)
                    m_model->storeChanged(first, last);
            });
        };
    }

    void open(ui::DeliveryListModel::Limits limits = {}) {
        m_model = std::make_unique<ui::DeliveryListModel>(
            m_store.reader(), english(), [] { return nowUs; }, limits);
        // Fatal would abort the run; Warning reports through the message handler, which fails the test.
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::Warning);
        m_model->reload();
        settle();
    }

    void settle() {
        ASSERT_TRUE(waitFor([this] { return !m_model->isLoading(); }));
    }

    std::vector<qint64> ids() const {
        std::vector<qint64> result;
        for (int row = 0; row < m_model->rowCount(); ++row)
            result.push_back(m_model->at(row).id);
        return result;
    }

    QString dump() const {
        QString text;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            for (int column = 0; column < ui::DeliveryListModel::ColumnCount; ++column)
                text += (column ? QStringLiteral(" | ") : QString()) +
                        m_model->index(row, column).data().toString();
            text += u'\n';
        }
        return text;
    }

    QObject m_context; ///< outlives the writer, which posts to it until it has ended
    Store m_store;
    std::unique_ptr<ui::DeliveryListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

Made made(int n) {
    Made alert;
    alert.title = "Alert " + std::to_string(n);
    alert.key = "2eef5065da51" + std::to_string(1000 + n);
    alert.receivedUs = nowUs - 1'000'000'000 + n * 1'000'000;
    return alert;
}

TEST_F(DeliveryListModelTest, SaysWhatArrivedInWords) {
    qputenv("TZ", "UTC");
    Made alert;
    m_store.add(alert);
    Made close = alert;
    close.resolved = true;
    close.title = "Gateway 5xx rate is back below 5 %";
    close.receivedUs += 30'000'000;
    m_store.add(close);
    m_store.add(refusal(delivery::Reason::WrongToken, "", 400, close.receivedUs + 1'000'000));
    m_store.add(delivered("not json at all", close.receivedUs + 2'000'000));
    open();
    ASSERT_EQ(m_model->rowCount(), 4);
    const QString text = dump();
    EXPECT_TRUE(text.contains(QStringLiteral("Gateway 5xx rate is 7.8 %, above 5 %"))) << text.toStdString();
    const QString spoken =
        m_model->index(3, ui::DeliveryListModel::AlertColumn).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(spoken.startsWith(QStringLiteral("Critical, Firing, Gateway 5xx rate")))
        << spoken.toStdString();
    EXPECT_EQ(m_model->text(2).status, QStringLiteral("Resolved"));
    EXPECT_EQ(m_model->text(1).badge, ui::RowText::Badge::Refused);
    EXPECT_EQ(m_model->text(0).badge, ui::RowText::Badge::Unrecognised);
    // The pair knows each other.
    EXPECT_EQ(m_model->at(3).pairId, m_model->at(2).id);
    EXPECT_TRUE(m_model->text(3).pair.contains(m_model->text(2).time));
}

TEST_F(DeliveryListModelTest, NewRowsComeAtOnceOrWaitWhileHeld) {
    for (int n = 0; n < 5; ++n)
        m_store.add(made(n));
    open();
    ASSERT_EQ(m_model->rowCount(), 5);
    m_store.add(made(5));
    ASSERT_TRUE(waitFor([this] { return m_model->rowCount() == 6; }));
    EXPECT_EQ(m_model->newCount(), 0);

    m_model->setHold(true);
    const auto before = ids();
    m_store.add(made(6));
    m_store.add(made(7));
    ASSERT_TRUE(waitFor([this] { return m_model->newCount() == 2; }));
    EXPECT_EQ(ids(), before);
    m_model->showNew();
    EXPECT_EQ(m_model->rowCount(), 8);
    EXPECT_EQ(m_model->newCount(), 0);
    EXPECT_GT(m_model->at(0).id, before.front());
}

TEST_F(DeliveryListModelTest, AFiringRowLearnsOfItsRecovery) {
    const auto id = m_store.add(Made{});
    open();
    m_model->setHold(true);
    EXPECT_EQ(m_model->at(0).pairId, 0);
    Made close;
    close.resolved = true;
    close.receivedUs += 1'000'000;
    const auto closeId = m_store.add(close);
    ASSERT_TRUE(waitFor([&] { return m_model->at(0).pairId == closeId; }));
    EXPECT_EQ(m_model->at(0).id, id);
}

TEST_F(DeliveryListModelTest, PagesDownAndUpWithinItsWindow) {
    for (int n = 0; n < 60; ++n)
        m_store.add(made(n));
    open({.page = 10, .rows = 25});
    const qint64 newest = m_model->at(0).id;
    ASSERT_EQ(m_model->rowCount(), 10);
    // The tester asks for more rows after each change, against the paging upwards here.
    m_tester.reset();
    const auto quiet = [this] { return waitFor([this] { return !m_model->isSearching(); }); };
    while (quiet() && m_model->canFetchMore({})) {
        m_model->fetchMore({});
        ASSERT_TRUE(quiet());
        EXPECT_LE(m_model->rowCount(), 25);
    }
    EXPECT_EQ(ids().back(), newest - 59);
    EXPECT_TRUE(m_model->canFetchNewer());
    while (quiet() && m_model->canFetchNewer()) {
        m_model->fetchNewer();
        ASSERT_TRUE(quiet());
        EXPECT_LE(m_model->rowCount(), 25);
    }
    EXPECT_EQ(ids().front(), newest);
}

TEST_F(DeliveryListModelTest, AFilterShowsOnlyWhatFits) {
    for (int n = 0; n < 20; ++n) {
        Made alert = made(n);
        alert.severity = n % 2 ? 10 : 6;
        m_store.add(alert);
    }
    open();
    history::Filter critical;
    critical.severities = {alert::Severity::Critical};
    m_model->setFilter(critical);
    settle();
    EXPECT_EQ(m_model->rowCount(), 10);
    // A row that does not fit is no new row.
    Made other = made(21);
    other.severity = 2;
    m_store.add(other);
    Made fits = made(22);
    m_store.add(fits);
    ASSERT_TRUE(waitFor([this] { return m_model->rowCount() == 11; }));
    EXPECT_EQ(m_model->at(0).event.title, "Alert 22");

    history::Filter text;
    text.text = "Alert 17";
    m_model->setFilter(text);
    ASSERT_TRUE(waitFor([this] { return !m_model->isSearching() && m_model->rowCount() == 1; }));
    EXPECT_EQ(m_model->at(0).event.title, "Alert 17");
}

TEST_F(DeliveryListModelTest, DeletedRowsGo) {
    std::vector<std::int64_t> all;
    for (int n = 0; n < 12; ++n)
        all.push_back(m_store.add(made(n)));
    open();
    m_store.remove({all[3], all[4], all[11]});
    ASSERT_TRUE(waitFor([this] { return m_model->rowCount() == 9; }));
    EXPECT_EQ(m_model->rowOf(all[4]), -1);
    EXPECT_EQ(m_model->at(0).id, all[10]);
}

TEST_F(DeliveryListModelTest, NothingIsHeldBackFromAnEmptyList) {
    const auto only = m_store.add(made(0));
    open();
    m_model->setHold(true); // it is selected
    m_store.remove({only});
    ASSERT_TRUE(waitFor([this] { return m_model->rowCount() == 0; }));
    m_store.add(made(1));
    EXPECT_TRUE(waitFor([this] { return m_model->rowCount() == 1; }));
    EXPECT_EQ(m_model->newCount(), 0);
}

// Whatever arrives, is deleted, filtered or paged in: a selected row stays the same delivery, and the order
// stays newest first without gaps or doubles.
TEST_F(DeliveryListModelTest, TheSelectionNeverMovesByItself) {
    std::mt19937 random(20261121);
    const auto upTo = [&random](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    std::vector<std::int64_t> alive;
    int count = 0;
    for (; count < 40; ++count)
        alive.push_back(m_store.add(made(count)));
    open({.page = 10, .rows = 30});
    QItemSelectionModel selection(m_model.get());

    for (int round = 0; round < 120; ++round) {
        const int row = m_model->rowCount() > 0 ? upTo(m_model->rowCount()) : -1;
        const bool select = upTo(2) == 0 && row >= 0;
        m_model->setHold(select);
        qint64 selected = 0;
        if (select) {
            selection.setCurrentIndex(m_model->index(row, 0),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
            selected = m_model->at(row).id;
        } else {
            selection.clear();
        }
        switch (upTo(5)) {
        case 0:
        case 1:
            for (int n = upTo(15); n >= 0; --n)
                alive.push_back(m_store.add(made(++count)));
            break;
        case 2: {
            const std::size_t at = static_cast<std::size_t>(upTo(static_cast<int>(alive.size())));
            if (alive[at] != selected) {
                m_store.remove({alive[at]});
                alive.erase(alive.begin() + static_cast<std::ptrdiff_t>(at));
            }
            break;
        }
        case 3:
            if (!select && m_model->canFetchMore({}))
                m_model->fetchMore({});
            break;
        default:
            if (!select) {
                history::Filter filter;
                if (upTo(2))
                    filter.severities = {alert::Severity::Critical};
                m_model->setFilter(filter);
            }
        }
        QTest::qWait(upTo(3) * 40); // let some answers come, and let some be overtaken
        if (select && selection.currentIndex().isValid()) {
            EXPECT_EQ(m_model->at(selection.currentIndex().row()).id, selected);
        }
        const auto held = ids();
        EXPECT_TRUE(std::is_sorted(held.rbegin(), held.rend()));
        EXPECT_EQ(std::adjacent_find(held.begin(), held.end()), held.end());
        EXPECT_LE(m_model->rowCount(), 30);
    }
    m_model->setFilter({});
    m_model->reload();
    settle();
    EXPECT_EQ(m_model->at(0).id, alive.back());
}

} // namespace
