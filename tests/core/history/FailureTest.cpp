#include "FailingVfs.h"
#include "Samples.h"

#include <gtest/gtest.h>

#include <map>

namespace {

using core::ErrorCode;
using samples::Answers;
using samples::FailingVfs;
using samples::TempFolder;

struct Outcome {
    std::map<std::int64_t, std::uint64_t> stored; ///< id by which delivery
    int failures = 0;
    bool removed = false;
    bool opened = false;
};

/// A short life of a history: made, filled in batches, three rows deleted, closed.
Outcome live(const TempFolder& folder) {
    Outcome outcome;
    history::StoreLimits limits;
    limits.batch = 4;
    auto writer = history::StoreWriter::open(folder.data(), {}, limits, [] { return samples::someTimeUs; });
    if (!writer) {
        const auto code = writer.error().code();
        EXPECT_TRUE(code == ErrorCode::DiskFull || code == ErrorCode::FileUnwritable)
            << writer.error().detail();
        return outcome;
    }
    outcome.opened = true;
    for (int round = 0; round < 3; ++round) {
        Answers answers;
        for (std::uint64_t i = 0; i < 6; ++i) {
            const auto n = static_cast<std::uint64_t>(round) * 6 + i;
            EXPECT_TRUE((*writer)->enqueue(samples::delivery(n), samples::summary(n), answers.callback()));
        }
        const auto stored = answers.wait(6);
        for (std::uint64_t i = 0; i < stored.size(); ++i) {
            EXPECT_NE(stored[i].id != 0, stored[i].error.has_value());
            if (stored[i].id != 0)
                outcome.stored[stored[i].id] = static_cast<std::uint64_t>(round) * 6 + i;
            else
                ++outcome.failures;
        }
    }
    Answers removed;
    (*writer)->remove({1, 2, 3}, removed.callback());
    outcome.removed = !removed.wait(1).front().error;
    return outcome;
}

void expectKept(const TempFolder& folder, const Outcome& outcome) {
    {
        const auto writer = samples::openWriter(folder); // must open again, whatever had happened
        samples::store(*writer, samples::delivery(100), samples::summary(100));
    }
    const auto reader = samples::openReader(folder);
    for (const auto& [id, n] : outcome.stored) {
        const auto delivery = reader->delivery(id);
        if (id <= 3) {
            if (outcome.removed) {
                EXPECT_FALSE(delivery) << id << " came back";
            }
            continue;
        }
        ASSERT_TRUE(delivery) << id << " was answered and is lost";
        EXPECT_EQ(delivery->body, samples::delivery(n).body);
        EXPECT_EQ(reader->row(id)->event, samples::summary(n).events.front());
    }
    samples::expectSound(folder);
    for (const auto& entry : std::filesystem::directory_iterator(folder.data()))
        EXPECT_EQ(entry.path().filename().string().rfind("history.corrupt", 0), std::string::npos)
            << entry.path();
}

class EveryOperation : public testing::TestWithParam<std::pair<FailingVfs::How, int>> {};

TEST_P(EveryOperation, FailsAndNothingThatWasAnsweredIsLost) {
    const auto [how, code] = GetParam();
    FailingVfs disk;
    int reached = 0;
    for (int n = 1;; ++n) {
        const TempFolder folder(TempFolder::Where::InMemory);
        disk.failAt(n, how, code);
        const auto outcome = live(folder);
        const auto failed = disk.hasFailed();
        disk.failNever();
        if (!outcome.opened && std::filesystem::exists(folder.database())) {
            EXPECT_GT(std::filesystem::file_size(folder.database()), 4096U) << "half a database";
        }
        expectKept(folder, outcome);
        if (HasFatalFailure() || HasNonfatalFailure())
            FAIL() << "with operation " << n << " failing";
        if (!failed) {
            EXPECT_EQ(outcome.failures, 0);
            EXPECT_EQ(outcome.stored.size(), 18U);
            break;
        }
        reached = n;
    }
    EXPECT_GT(reached, 60); // there was something to fail
}

INSTANTIATE_TEST_SUITE_P(Disk, EveryOperation,
                         testing::Values(std::pair{FailingVfs::How::Once, SQLITE_IOERR_WRITE},
                                         std::pair{FailingVfs::How::Once, SQLITE_FULL},
                                         std::pair{FailingVfs::How::FromThenOn, SQLITE_FULL}));

TEST(Failure, TroubleIsToldOnceAndItsEndToo) {
    FailingVfs disk;
    const TempFolder folder;
    std::mutex mutex;
    std::vector<std::optional<ErrorCode>> told;
    history::WriterEvents events;
    events.trouble = [&](const std::optional<core::Error>& error) {
        const std::lock_guard guard(mutex);
        told.push_back(error ? std::optional(error->code()) : std::nullopt);
    };
    const auto writer = samples::openWriter(folder, events);
    samples::store(*writer, samples::delivery(1), samples::summary(1));
    disk.failAt(1, FailingVfs::How::FromThenOn, SQLITE_FULL);
    Answers answers;
    for (std::uint64_t n = 0; n < 5; ++n) {
        EXPECT_TRUE(writer->enqueue(samples::delivery(n), samples::summary(n), answers.callback()));
        const auto last = answers.wait(n + 1).back();
        ASSERT_TRUE(last.error);
        EXPECT_EQ(last.error->code(), ErrorCode::DiskFull);
    }
    disk.failNever();
    samples::eventually(
        [&] {
            const std::lock_guard guard(mutex);
            return told.size() == 2;
        },
        "the end is told, without a new delivery");
    EXPECT_GT(samples::store(*writer, samples::delivery(9), samples::summary(9)), 0);
    const std::lock_guard guard(mutex);
    EXPECT_EQ(told, (std::vector<std::optional<ErrorCode>>{ErrorCode::DiskFull, std::nullopt}));
}

} // namespace
