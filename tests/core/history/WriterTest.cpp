#include "Samples.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <fstream>
#include <future>
#include <optional>
#include <thread>

namespace {

using core::ErrorCode;
using history::StoreLimits;
using history::WriterEvents;
using samples::Answers;
using samples::TempFolder;

TEST(Writer, GivesBackEveryByte) {
    const TempFolder folder;
    const auto writer = samples::openWriter(folder);
    const auto reader = samples::openReader(folder);
    auto sent = samples::delivery(7);
    sent.body = std::string("a\0b\xFF\xFE\r\n{{\x1b[31m", 14);
    sent.bodySize = sent.body.size();
    sent.detail = "caf\xC3\xA9 \xFF";
    sent.id = samples::store(*writer, sent, samples::summary(7));
    const auto read = reader->delivery(sent.id);
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, sent);
    EXPECT_EQ(reader->delivery(sent.id + 1).error().code(), ErrorCode::NotFound);
}

TEST(Writer, AnswersInTheOrderOfTheQueueAfterTheCommit) {
    const TempFolder folder;
    const auto writer = samples::openWriter(folder);
    Answers answers;
    const auto collect = answers.callback();
    std::atomic<int> missing = 0;
    for (std::uint64_t n = 0; n < 300; ++n) {
        ASSERT_TRUE(
            writer->enqueue(samples::delivery(n), samples::summary(n), [&](const history::Stored& stored) {
                // Another connection sees it by now: it was committed.
                if (stored.id % 50 == 1 &&
                    samples::query(folder, "SELECT count(*) FROM delivery WHERE id = " +
                                               std::to_string(stored.id)) != 1)
                    ++missing;
                collect(stored);
            }));
    }
    const auto stored = answers.wait(300);
    ASSERT_EQ(stored.size(), 300U);
    for (std::size_t i = 0; i < stored.size(); ++i) {
        EXPECT_EQ(stored[i].id, static_cast<std::int64_t>(i) + 1);
        EXPECT_FALSE(stored[i].error);
    }
    EXPECT_EQ(missing, 0);
    const auto reader = samples::openReader(folder);
    for (std::uint64_t n = 0; n < 300; n += 37)
        EXPECT_EQ(reader->delivery(static_cast<std::int64_t>(n) + 1)->body, samples::delivery(n).body);
}

TEST(Writer, TellsTheRangeOfEachCommitOnce) {
    const TempFolder folder;
    std::vector<std::pair<std::int64_t, std::int64_t>> ranges;
    WriterEvents events;
    events.changed = [&](std::int64_t first, std::int64_t last) { ranges.emplace_back(first, last); };
    {
        StoreLimits limits;
        limits.batch = 64;
        const auto writer = samples::openWriter(folder, events, limits);
        for (std::uint64_t n = 0; n < 1000; ++n)
            ASSERT_TRUE(writer->enqueue(samples::delivery(n), samples::summary(n), {}));
    }
    std::int64_t next = 1;
    for (const auto& [first, last] : ranges) {
        EXPECT_EQ(first, next);
        EXPECT_LE(last - first, 63);
        next = last + 1;
    }
    EXPECT_EQ(next, 1001);
    EXPECT_LT(ranges.size(), 500U); // several deliveries shared a commit
}

/// Holds the writer thread in a callback, so that what comes next stays in the queue.
class HeldWriter {
public:
    HeldWriter(const TempFolder& folder, StoreLimits limits)
        : m_writer(samples::openWriter(folder, {}, limits)) {
        std::promise<void> held;
        EXPECT_TRUE(m_writer->enqueue(samples::delivery(0), samples::summary(0), [&](const history::Stored&) {
            held.set_value();
            m_release.get_future().wait();
        }));
        held.get_future().wait();
    }
    ~HeldWriter() { release(); }

    history::StoreWriter* operator->() { return m_writer.get(); }
    void release() {
        if (!std::exchange(m_released, true))
            m_release.set_value();
    }

private:
    std::promise<void> m_release;
    bool m_released = false;
    std::unique_ptr<history::StoreWriter> m_writer;
};

TEST(Writer, AFullQueueRefusesByItemsAndByBytes) {
    const TempFolder folder;
    StoreLimits limits;
    limits.queueItems = 10; // one of them is the one in work
    limits.queueBytes = 1'000'000;
    Answers answers;
    HeldWriter writer(folder, limits);
    int called = 0;
    for (std::uint64_t n = 1; n < 10; ++n)
        EXPECT_TRUE(writer->enqueue(samples::delivery(n), samples::summary(n), answers.callback()));
    EXPECT_FALSE(writer->hasRoom(0));
    EXPECT_FALSE(
        writer->enqueue(samples::delivery(99), samples::summary(99), [&](const auto&) { ++called; }));
    writer.release();
    EXPECT_EQ(answers.wait(9).size(), 9U);
    samples::eventually([&] { return writer->hasRoom(0); }, "room after storing");

    EXPECT_TRUE(writer->hasRoom(900'000));
    EXPECT_FALSE(writer->hasRoom(1'000'001));
    auto large = samples::delivery(5);
    large.body.assign(1'000'000, 'x');
    EXPECT_FALSE(writer->enqueue(large, samples::summary(5), [&](const auto&) { ++called; }));
    EXPECT_EQ(called, 0);
}

TEST(Writer, StoresWhatIsQueuedBeforeItEnds) {
    const TempFolder folder;
    Answers answers;
    {
        HeldWriter writer(folder, {});
        for (std::uint64_t n = 1; n < 2000; ++n)
            EXPECT_TRUE(writer->enqueue(samples::delivery(n), samples::summary(n), answers.callback()));
        writer.release();
    }
    EXPECT_EQ(answers.wait(1999).size(), 1999U);
    EXPECT_EQ(samples::query(folder, "SELECT count(*) FROM delivery"), 2000);
    samples::expectSound(folder);
}

TEST(Writer, TakesDeliveriesFromManyThreads) {
    const TempFolder folder;
    Answers answers;
    {
        const auto writer = samples::openWriter(folder);
        std::vector<std::thread> threads;
        for (std::uint64_t t = 0; t < 4; ++t) {
            threads.emplace_back([&, t] {
                for (std::uint64_t n = 0; n < 200; ++n) {
                    EXPECT_TRUE(writer->hasRoom(10'000));
                    EXPECT_TRUE(writer->enqueue(samples::delivery(t * 1000 + n), samples::summary(n),
                                                answers.callback()));
                }
            });
        }
        for (auto& thread : threads)
            thread.join();
        EXPECT_EQ(answers.wait(800).size(), 800U);
        EXPECT_EQ(writer->refusedNotStored(), 0U);
    }
    samples::expectSound(folder);
}

TEST(Writer, StoresFewRefusedRequestsASecondAndCountsTheRest) {
    const TempFolder folder;
    StoreLimits limits;
    limits.refusedPerSecond = 5;
    const auto writer = samples::openWriter(folder, {}, limits);
    Answers answers;
    const auto send = [&](std::int64_t second, int count) {
        for (int i = 0; i < count; ++i) {
            auto delivery = samples::refused(static_cast<std::uint64_t>(i));
            delivery.receivedUs = samples::someTimeUs + second * 1'000'000 + i;
            EXPECT_TRUE(writer->enqueue(delivery, {}, answers.callback()));
        }
    };
    send(0, 12);
    EXPECT_TRUE(writer->enqueue(samples::delivery(1), samples::summary(1), answers.callback()));
    send(1, 3);
    const auto stored = answers.wait(16);
    ASSERT_EQ(stored.size(), 16U);
    for (std::size_t i = 0; i < stored.size(); ++i) {
        EXPECT_EQ(stored[i].id != 0, i < 5 || i >= 12) << i;
        EXPECT_FALSE(stored[i].error);
    }
    EXPECT_EQ(writer->refusedNotStored(), 7U);
    EXPECT_EQ(samples::query(folder, "SELECT count(*) FROM delivery WHERE badge = 4"), 8);
    samples::expectSound(folder);
}

TEST(Writer, SaysBeforeWhetherItWantsARefusedRequest) {
    const TempFolder folder;
    StoreLimits limits;
    limits.refusedPerSecond = 2;
    const auto writer = samples::openWriter(folder, {}, limits);
    for (std::uint64_t n = 0; n < 2; ++n) {
        EXPECT_TRUE(writer->wantsRefused(samples::someTimeUs));
        auto delivery = samples::refused(n);
        delivery.receivedUs = samples::someTimeUs;
        EXPECT_TRUE(writer->enqueue(delivery, {}, {}));
    }
    EXPECT_FALSE(writer->wantsRefused(samples::someTimeUs));
    EXPECT_EQ(writer->refusedNotStored(), 1U);
    EXPECT_TRUE(writer->wantsRefused(samples::someTimeUs + 1'000'000));
}

TEST(Writer, StoresNoMoreRefusedRequestsWhenTheirSecondsComeMixed) {
    const TempFolder folder;
    StoreLimits limits;
    limits.refusedPerSecond = 5;
    const auto writer = samples::openWriter(folder, {}, limits);
    Answers answers;
    const auto send = [&](std::int64_t second) {
        auto delivery = samples::refused(1);
        delivery.receivedUs = samples::someTimeUs + second * 1'000'000;
        EXPECT_TRUE(writer->enqueue(delivery, {}, answers.callback()));
    };
    for (int i = 0; i < 20; ++i)
        send(i % 2 == 0 ? 10 : 8);
    for (int i = 0; i < 3; ++i)
        send(-3600); // the clock was set back by an hour
    const auto stored = answers.wait(23);
    const auto kept =
        std::count_if(stored.begin(), stored.end(), [](const history::Stored& one) { return one.id != 0; });
    EXPECT_EQ(kept, 5 + 3);
    EXPECT_EQ(writer->refusedNotStored(), 15U);
}

TEST(Writer, RemovesChosenDeliveriesInOrderWithTheQueue) {
    const TempFolder folder;
    Answers stored;
    Answers removed;
    {
        const auto writer = samples::openWriter(folder);
        for (std::uint64_t n = 1; n <= 700; ++n)
            EXPECT_TRUE(writer->enqueue(samples::delivery(n), samples::summary(n), stored.callback()));
        std::vector<std::int64_t> odd{100'000}; // one that never was
        for (std::int64_t id = 1; id <= 700; id += 2)
            odd.push_back(id);
        writer->remove(odd, removed.callback());
        for (std::uint64_t n = 701; n <= 710; ++n)
            EXPECT_TRUE(writer->enqueue(samples::delivery(n), samples::summary(n), stored.callback()));
        stored.wait(710);
        EXPECT_FALSE(removed.wait(1).front().error);
    }
    EXPECT_EQ(samples::query(folder, "SELECT count(*) FROM delivery"), 360);
    EXPECT_EQ(samples::query(folder, "SELECT count(*) FROM delivery WHERE id % 2 = 1 AND id <= 700"), 0);
    samples::expectSound(folder);
}

TEST(Writer, RemovingAllLeavesNothingAndGivesTheSpaceBack) {
    const TempFolder folder;
    std::atomic<int> reloads = 0;
    WriterEvents events;
    events.changed = [&](std::int64_t first, std::int64_t) { reloads += first == 0; };
    const auto writer = samples::openWriter(folder, events);
    const auto reader = samples::openReader(folder);
    auto secret = samples::delivery(0);
    secret.body = "signin_url=https://example.com/very-special-secret-text";
    samples::store(*writer, secret, samples::summary(0));
    Answers stored;
    for (std::uint64_t n = 1; n <= 1500; ++n)
        EXPECT_TRUE(writer->enqueue(samples::delivery(n), samples::summary(n), stored.callback()));
    stored.wait(1500);
    samples::eventually([&] { return *reader->indexedUpTo() == 1501; }, "all indexed");

    Answers removed;
    writer->removeAll(removed.callback());
    EXPECT_TRUE(writer->enqueue(samples::delivery(9), samples::summary(9), stored.callback()));
    EXPECT_FALSE(removed.wait(1).front().error);
    const auto kept = stored.wait(1501).back().id;
    EXPECT_EQ(kept, 1502); // no id is given twice
    EXPECT_EQ(reader->counts()->total, 1);
    EXPECT_EQ(reader->page({})->rows.size(), 1U);
    history::PageQuery search;
    search.filter.text = "使用率";
    EXPECT_EQ(reader->page(search)->rows.size(), 1U);
    EXPECT_GE(reloads, 2);
    EXPECT_LT(std::filesystem::file_size(folder.database()), 200'000U);
    for (const char* name : {"history.db", "history.db-wal"})
        EXPECT_EQ(samples::readFile(folder.data() / name).find("very-special"), std::string::npos) << name;
    samples::expectSound(folder);
}

TEST(Writer, GoesOnDeletingAtTheNextStart) {
    const TempFolder folder;
    {
        const auto writer = samples::openWriter(folder);
        for (std::uint64_t n = 1; n <= 600; ++n)
            EXPECT_TRUE(writer->enqueue(samples::delivery(n), samples::summary(n), {}));
    }
    // As a program leaves it that ended right after "delete all" began.
    samples::change(folder, "DELETE FROM minute; DELETE FROM search;"
                            "UPDATE state SET value = 0 WHERE name IN ('rows', 'bytes');"
                            "UPDATE state SET value = 600 WHERE name IN ('deleted_up_to', 'indexed_up_to')");
    const auto reader = samples::openReader(folder);
    EXPECT_TRUE(reader->page({})->rows.empty());
    EXPECT_FALSE(reader->row(600));
    EXPECT_FALSE(reader->delivery(600));
    const auto writer = samples::openWriter(folder);
    samples::eventually([&] { return samples::query(folder, "SELECT count(*) FROM delivery_bytes") == 0; },
                        "the rest deleted");
}

TEST(Writer, RemovingAllIsFinishedBeforeItEnds) {
    const TempFolder folder;
    Answers removed;
    {
        const auto writer = samples::openWriter(folder);
        for (std::uint64_t n = 1; n <= 900; ++n)
            EXPECT_TRUE(writer->enqueue(samples::delivery(n), samples::summary(n), {}));
        writer->removeAll(removed.callback());
    }
    EXPECT_FALSE(removed.wait(1).front().error);
    EXPECT_EQ(samples::query(folder, "SELECT count(*) FROM delivery"), 0);
}

TEST(Writer, ALockedDatabaseIsAnHonestErrorUntilItIsFree) {
    const TempFolder folder;
    std::mutex mutex;
    std::vector<std::optional<ErrorCode>> troubles;
    WriterEvents events;
    events.trouble = [&](std::optional<core::Error> error) {
        const std::lock_guard guard(mutex);
        troubles.push_back(error ? std::optional(error->code()) : std::nullopt);
    };
    const auto writer = samples::openWriter(folder, events);
    samples::store(*writer, samples::delivery(1), samples::summary(1));
    {
        auto other = history::Database::open(folder.database(), history::Database::Mode::ReadWrite);
        ASSERT_TRUE(other);
        ASSERT_TRUE(other->exec("BEGIN IMMEDIATE"));
        Answers answers;
        EXPECT_TRUE(writer->enqueue(samples::delivery(2), samples::summary(2), answers.callback()));
        const auto first = answers.wait(1).front();
        EXPECT_EQ(first.id, 0);
        ASSERT_TRUE(first.error);
        EXPECT_EQ(first.error->code(), ErrorCode::DatabaseBusy);
        EXPECT_TRUE(writer->enqueue(samples::delivery(3), samples::summary(3), answers.callback()));
        EXPECT_TRUE(answers.wait(2).back().error);
    }
    samples::eventually(
        [&] {
            const std::lock_guard guard(mutex);
            return troubles.size() == 2;
        },
        "recovery told without a new delivery");
    EXPECT_GT(samples::store(*writer, samples::delivery(4), samples::summary(4)), 0);
    const std::lock_guard guard(mutex);
    EXPECT_EQ(troubles, (std::vector<std::optional<ErrorCode>>{ErrorCode::DatabaseBusy, std::nullopt}));
    EXPECT_EQ(samples::query(folder, "SELECT count(*) FROM delivery"), 2);
}

TEST(Writer, OpensAnewWhenItsFileWasMovedAway) {
    const TempFolder folder;
    const auto writer = samples::openWriter(folder);
    const auto reader = samples::openReader(folder);
    samples::store(*writer, samples::delivery(1), samples::summary(1));
    std::filesystem::rename(folder.database(), folder.path() / "taken.db");
    EXPECT_GT(samples::store(*writer, samples::delivery(2), samples::summary(2)), 0);
    EXPECT_EQ(samples::query(folder, "SELECT count(*) FROM delivery"), 1);
    EXPECT_EQ(reader->counts()->total, 1);
    EXPECT_EQ(reader->page({})->rows.front().peer, samples::delivery(2).peer);
    samples::expectSound(folder);
}

TEST(Writer, SetsAFileAsideThatGetsDamagedWhileItRuns) {
    const TempFolder folder;
    std::mutex mutex;
    std::string aside;
    WriterEvents events;
    events.setAside = [&](std::string name) {
        const std::lock_guard guard(mutex);
        aside = std::move(name);
    };
    const auto writer = samples::openWriter(folder, events);
    Answers answers;
    for (std::uint64_t n = 0; n < 400; ++n)
        EXPECT_TRUE(writer->enqueue(samples::delivery(n), samples::summary(n), answers.callback()));
    answers.wait(400);
    // Everything checkpointed, then all but the header overwritten.
    samples::change(folder, "PRAGMA wal_checkpoint(TRUNCATE)");
    {
        std::fstream file(folder.database(), std::ios::in | std::ios::out | std::ios::binary);
        const auto size = std::filesystem::file_size(folder.database());
        file.seekp(4096);
        const std::string junk(size - 4096, '\x55');
        file.write(junk.data(), static_cast<std::streamsize>(junk.size()));
    }
    samples::eventually(
        [&] { return samples::store(*writer, samples::delivery(1), samples::summary(1)) > 0; },
        "storing into a fresh database");
    samples::eventually(
        [&] {
            const std::lock_guard guard(mutex);
            // Pages still in memory may serve for a while; the damage shows at last.
            samples::store(*writer, samples::delivery(1), samples::summary(1));
            return !aside.empty();
        },
        "the damaged one set aside");
    EXPECT_TRUE(std::filesystem::exists(folder.data() / aside));
    samples::expectSound(folder);
}

TEST(Writer, RebuildsADamagedSearchIndexAndLosesNothing) {
    const TempFolder folder;
    {
        const auto writer = samples::openWriter(folder);
        for (std::uint64_t n = 0; n < 300; ++n)
            EXPECT_TRUE(writer->enqueue(samples::delivery(n), samples::summary(n), {}));
        const auto reader = samples::openReader(folder);
        samples::eventually([&] { return *reader->indexedUpTo() == 300; }, "indexed");
    }
    {
        sqlite3* raw = nullptr; // the wrapper forbids what this does
        ASSERT_EQ(sqlite3_open(folder.database().c_str(), &raw), SQLITE_OK);
        EXPECT_EQ(sqlite3_exec(raw, "UPDATE search_data SET block = x'00' WHERE id > 10", nullptr, nullptr,
                               nullptr),
                  SQLITE_OK);
        sqlite3_close(raw);
    }
    const auto writer = samples::openWriter(folder);
    const auto reader = samples::openReader(folder);
    for (std::uint64_t n = 0; n < 3000; ++n) { // enough for merges to meet the damage
        if (n % 500 == 0)
            samples::store(*writer, samples::delivery(n), samples::summary(n));
        else
            EXPECT_TRUE(writer->enqueue(samples::delivery(n), samples::summary(n), {}));
    }
    Answers removed;
    writer->remove({1, 2, 3}, removed.callback());
    EXPECT_FALSE(removed.wait(1).front().error);
    samples::eventually([&] { return *reader->indexedUpTo() == 3300; }, "indexed again");
    EXPECT_EQ(reader->counts()->total, 3297);
    EXPECT_TRUE(std::none_of(std::filesystem::directory_iterator(folder.data()), {}, [](const auto& entry) {
        return entry.path().filename().string().rfind("history.corrupt", 0) == 0;
    }));
}

} // namespace
