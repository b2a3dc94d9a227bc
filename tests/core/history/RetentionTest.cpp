#include "Samples.h"

#include <gtest/gtest.h>

namespace {

using history::StoreLimits;
using samples::Answers;
using samples::TempFolder;

void storeMany(history::StoreWriter& writer, std::uint64_t first, std::uint64_t last) {
    Answers answers;
    for (auto n = first; n <= last; ++n)
        ASSERT_TRUE(writer.enqueue(samples::delivery(n), samples::summary(n), answers.callback()));
    answers.wait(last - first + 1);
}

TEST(Retention, KeepsTheNewestRows) {
    const TempFolder folder;
    StoreLimits limits;
    limits.maxRows = 300;
    const auto writer = samples::openWriter(folder, {}, limits);
    storeMany(*writer, 1, 1000);
    samples::eventually([&] { return samples::query(folder, "SELECT count(*) FROM delivery") == 300; },
                        "300 rows");
    EXPECT_EQ(samples::query(folder, "SELECT min(id) FROM delivery"), 701);
    samples::expectSound(folder);
}

TEST(Retention, KeepsToTheRowsDuringAStormToo) {
    const TempFolder folder;
    StoreLimits limits;
    limits.maxRows = 200;
    limits.batch = 50;
    std::int64_t most = 0;
    history::WriterEvents events;
    events.changed = [&](std::int64_t first, std::int64_t last) {
        if (first > 0 && last % 500 == 0) // on the writer thread: no pause comes before the next batch
            most = std::max(most, samples::query(folder, "SELECT count(*) FROM delivery"));
    };
    {
        const auto writer = samples::openWriter(folder, events, limits);
        storeMany(*writer, 1, 6000);
    }
    EXPECT_LE(most, 200 + 20 + 64 + 2 * 50); // until the next step, 64 rows and a batch may come
    samples::expectSound(folder);
}

TEST(Retention, KeepsTheFileWithinItsBytesAndShrinksIt) {
    const TempFolder folder;
    StoreLimits limits;
    {
        const auto writer = samples::openWriter(folder, {}, limits);
        storeMany(*writer, 1, 1500);
    }
    const auto before = std::filesystem::file_size(folder.database());
    limits.maxBytes = static_cast<std::int64_t>(before) / 3;
    const auto writer = samples::openWriter(folder, {}, limits);
    samples::eventually(
        [&] {
            return samples::query(folder, "SELECT ((SELECT page_count FROM pragma_page_count) - "
                                          "(SELECT freelist_count FROM pragma_freelist_count)) * 4096") <=
                   limits.maxBytes;
        },
        "used bytes within the limit");
    samples::eventually([&] { return std::filesystem::file_size(folder.database()) < before * 3 / 4; },
                        "space given back");
    const auto left = samples::query(folder, "SELECT count(*) FROM delivery");
    EXPECT_GT(left, 150);
    EXPECT_EQ(samples::query(folder, "SELECT min(id) FROM delivery"), 1501 - left);
    samples::expectSound(folder);
}

TEST(Retention, DropsWhatIsTooOldAlsoAmongYounger) {
    const TempFolder folder;
    const auto now = samples::someTimeUs;
    const auto writer = samples::openWriter(folder, {}, {}, [now] { return now; });
    constexpr std::int64_t day = 86'400'000'000;
    Answers answers;
    for (const std::int64_t age : {1, 31, 45, 2, 29, 400, 0}) {
        auto delivery = samples::delivery(static_cast<std::uint64_t>(age));
        delivery.receivedUs = now - age * day;
        EXPECT_TRUE(writer->enqueue(delivery, samples::summary(1), answers.callback()));
    }
    answers.wait(7);
    samples::eventually([&] { return samples::query(folder, "SELECT count(*) FROM delivery") == 4; },
                        "4 rows");
    EXPECT_EQ(
        samples::queryText(folder, "SELECT group_concat(id) FROM (SELECT id FROM delivery ORDER BY id)"),
        "1,4,5,7");
    samples::expectSound(folder);
}

TEST(Retention, RefusedRequestsNeverPushDeliveriesOut) {
    const TempFolder folder;
    StoreLimits limits;
    limits.maxRows = 100;
    limits.maxRefusedRows = 50;
    limits.refusedPerSecond = 1000;
    limits.maxBytes = 4'000'000;
    const auto writer = samples::openWriter(folder, {}, limits);
    storeMany(*writer, 1, 100);
    Answers answers;
    for (std::uint64_t n = 0; n < 900; ++n)
        EXPECT_TRUE(writer->enqueue(samples::refused(n), {}, answers.callback()));
    answers.wait(900);
    samples::eventually([&] { return samples::query(folder, "SELECT count(*) FROM delivery") == 150; },
                        "150 rows");
    EXPECT_EQ(samples::query(folder, "SELECT count(*) FROM delivery WHERE badge < 4 AND id <= 100"), 100);
    EXPECT_EQ(samples::query(folder, "SELECT min(id) FROM delivery WHERE badge = 4"), 951);
    samples::expectSound(folder);

    // By their bytes as well: a tenth of all is theirs.
    for (std::uint64_t n = 0; n < 40; ++n) {
        auto large = samples::refused(n);
        large.head.assign(32'000, 'h');
        EXPECT_TRUE(writer->enqueue(large, {}, answers.callback()));
    }
    answers.wait(940);
    samples::eventually(
        [&] {
            return samples::query(folder, "SELECT value FROM state WHERE name = 'refused_bytes'") <= 400'000;
        },
        "refused bytes within a tenth");
    EXPECT_EQ(samples::query(folder, "SELECT count(*) FROM delivery WHERE badge < 4"), 100);
    samples::expectSound(folder);
}

} // namespace
