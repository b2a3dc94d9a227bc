#include "Samples.h"

#include "history/Columns.h"
#include "history/SearchText.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <future>
#include <map>
#include <random>
#include <thread>

namespace {

using alert::Severity;
using alert::Status;
using history::Filter;
using history::Page;
using history::PageQuery;
using samples::Answers;
using samples::TempFolder;

/// A row as a list in memory would know it.
struct Known {
    std::int64_t id;
    delivery::Delivery delivery;
    delivery::Summary summary;
    history::Digest digest;
    std::string text;
};

template <typename T>
bool isIn(const std::vector<T>& list, const T& value) {
    return std::find(list.begin(), list.end(), value) != list.end();
}

bool matches(const Filter& filter, const Known& row) {
    const auto refused = row.delivery.verdict == delivery::Verdict::Refused;
    const auto findings = row.summary.findings + row.summary.errors;
    if (!filter.severities.empty() &&
        (refused || !isIn(filter.severities, static_cast<Severity>(row.digest.badge))))
        return false;
    const auto anyEvent = [&](auto test) {
        return std::any_of(row.summary.events.begin(), row.summary.events.end(), test);
    };
    if (!filter.statuses.empty() && !anyEvent([&](const auto& e) { return isIn(filter.statuses, e.status); }))
        return false;
    if (!filter.alertKey.empty() && !anyEvent([&](const auto& e) { return e.alertKey == filter.alertKey; }))
        return false;
    if ((filter.verdict == Filter::Verdict::Ok && (refused || findings > 0)) ||
        (filter.verdict == Filter::Verdict::WithFindings && (refused || findings == 0)) ||
        (filter.verdict == Filter::Verdict::Refused && !refused))
        return false;
    return history::SearchQuery(filter.text).matches(row.text);
}

class Model {
public:
    explicit Model(unsigned seed)
        : m_random(seed) {}

    int below(int end) { return std::uniform_int_distribution<int>(0, end - 1)(m_random); }

    std::string words() {
        static const std::vector<std::string> parts{"CPU",       "使用率", "过高", "disk",
                                                    "nginx-5xx", "磁盘",   "rate", "高"};
        std::string text;
        for (int i = 0; i <= below(4); ++i)
            text += (i && below(2) ? " " : "") +
                    parts[static_cast<std::size_t>(below(static_cast<int>(parts.size())))];
        return text;
    }

    Known make(std::uint64_t n) {
        Known row;
        const auto refused = below(8) == 0;
        row.delivery = refused ? samples::refused(n) : samples::delivery(n);
        row.delivery.body.resize(std::min<std::size_t>(row.delivery.body.size(), 64));
        row.delivery.bodySize = row.delivery.body.size();
        row.delivery.receivedUs += below(100) * 60'000'000LL;
        row.delivery.peer = "10.0.0." + std::to_string(below(3));
        std::vector<delivery::EventRow> events;
        const auto count = refused ? 0 : below(10) == 0 ? 3 : 1;
        for (int i = 0; i < count; ++i)
            events.push_back(samples::event(static_cast<Severity>(below(4)), static_cast<Status>(below(3)),
                                            below(9) ? "key-" + std::to_string(below(12)) : "", words()));
        row.summary = samples::summary(std::move(events));
        row.summary.findings = below(4) == 0;
        row.summary.errors = below(9) == 0;
        row.digest = history::digest(row.delivery.verdict, row.summary);
        std::string text;
        for (const auto& e : row.summary.events) {
            for (const auto* field : {&e.title, &e.ruleName, &e.ruleId, &e.alertKey, &e.project, &e.region,
                                      &e.actionPolicyId, &e.labels})
                text += history::foldForSearch(*field) + "|";
        }
        row.text = text + history::foldForSearch(row.delivery.peer) + "|" +
                   history::foldForSearch(row.delivery.detail);
        return row;
    }

    Filter filter() {
        Filter result;
        if (below(3) == 0) {
            for (int i = 0; i <= below(2); ++i)
                result.severities.push_back(static_cast<Severity>(below(4)));
        }
        if (below(4) == 0)
            result.statuses.push_back(static_cast<Status>(below(3)));
        if (below(3) == 0)
            result.verdict = static_cast<Filter::Verdict>(below(4));
        if (below(5) == 0)
            result.alertKey = "key-" + std::to_string(below(14));
        static const std::vector<std::string> texts{"使用", "cpu",      "CPU 高", "ng", "nginx-5",
                                                    "率过", "10.0.0.1", "!",      "x"};
        if (below(3) == 0)
            result.text = texts[static_cast<std::size_t>(below(static_cast<int>(texts.size())))];
        return result;
    }

private:
    std::mt19937 m_random;
};

std::vector<std::int64_t> idsOf(const Page& page) {
    std::vector<std::int64_t> ids;
    for (const auto& row : page.rows)
        ids.push_back(row.id);
    return ids;
}

/// All pages downwards, then all pages upwards, must be exactly the rows that the model selects.
void expectPages(history::HistoryReader& reader, const Filter& filter,
                 const std::vector<std::int64_t>& newestFirst, int limit) {
    std::vector<std::int64_t> down;
    PageQuery query{filter, 0, 0, limit};
    for (;;) {
        const auto page = reader.page(query);
        ASSERT_TRUE(page) << page.error().detail();
        ASSERT_LE(page->rows.size(), static_cast<std::size_t>(limit));
        const auto ids = idsOf(*page);
        down.insert(down.end(), ids.begin(), ids.end());
        if (!page->more)
            break;
        query.before = down.back();
    }
    EXPECT_EQ(down, newestFirst) << filter.text;

    if (newestFirst.empty())
        return;
    std::vector<std::int64_t> up; // from the oldest that is shown
    query = {filter, 0, newestFirst.back(), limit};
    for (;;) {
        const auto page = reader.page(query);
        ASSERT_TRUE(page);
        const auto ids = idsOf(*page);
        ASSERT_TRUE(std::is_sorted(ids.rbegin(), ids.rend()));
        up.insert(up.begin(), ids.begin(), ids.end());
        if (!page->more)
            break;
        query.after = up.front();
    }
    EXPECT_EQ(up, std::vector<std::int64_t>(newestFirst.begin(), newestFirst.end() - 1)) << filter.text;

    const auto between = reader.page({filter, newestFirst.front(), newestFirst.back(), 1000});
    ASSERT_TRUE(between);
    const auto inner = newestFirst.size() > 2
                           ? std::vector<std::int64_t>(newestFirst.begin() + 1, newestFirst.end() - 1)
                           : std::vector<std::int64_t>();
    EXPECT_EQ(idsOf(*between), inner);
}

TEST(Reader, PagesAreTheRowsOfANaiveModel) {
    const TempFolder folder;
    Model model(20251009);
    std::vector<Known> rows;
    const auto writer = samples::openWriter(folder, {}, [] {
        history::StoreLimits limits;
        limits.refusedPerSecond = 1'000'000;
        return limits;
    }());
    Answers answers;
    for (std::uint64_t n = 0; n < 900; ++n) {
        rows.push_back(model.make(n));
        rows.back().id = static_cast<std::int64_t>(n) + 1;
        ASSERT_TRUE(writer->enqueue(rows.back().delivery, rows.back().summary, answers.callback()));
        if (n == 600) { // from here on, part of the searching is done without the index
            answers.wait(n + 1);
            const auto reader = samples::openReader(folder);
            samples::eventually([&] { return *reader->indexedUpTo() == 601; }, "indexed");
        }
    }
    answers.wait(900);
    const std::vector<std::int64_t> gone{3, 77, 500, 899, 900};
    writer->remove(gone, {});
    Answers removed;
    writer->remove({}, removed.callback());
    removed.wait(1);
    rows.erase(std::remove_if(rows.begin(), rows.end(), [&](const auto& row) { return isIn(gone, row.id); }),
               rows.end());

    const auto reader = samples::openReader(folder);
    for (int round = 0; round < 120; ++round) {
        const auto filter = round == 0 ? Filter() : model.filter();
        std::vector<std::int64_t> expected;
        history::Counts counts;
        for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
            if (!matches(filter, *row))
                continue;
            expected.push_back(row->id);
            ++counts.total;
            counts.unknown += row->digest.badge == history::Badge::Unknown;
            counts.info += row->digest.badge == history::Badge::Info;
            counts.warning += row->digest.badge == history::Badge::Warning;
            counts.critical += row->digest.badge == history::Badge::Critical;
            counts.refused += row->digest.badge == history::Badge::Refused;
        }
        expectPages(*reader, filter, expected, 1 + model.below(120));
        const auto counted = reader->counts(filter);
        ASSERT_TRUE(counted);
        EXPECT_EQ(counted->total, counts.total);
        EXPECT_EQ(counted->unknown, counts.unknown);
        EXPECT_EQ(counted->info, counts.info);
        EXPECT_EQ(counted->warning, counts.warning);
        EXPECT_EQ(counted->critical, counts.critical);
        EXPECT_EQ(counted->refused, counts.refused);
        if (HasFailure())
            return;
    }

    // The rollup against a recount, through the reader.
    std::map<std::int64_t, history::Minute> minutes;
    for (const auto& row : rows) {
        auto& minute = minutes[row.delivery.receivedUs / 60'000'000];
        minute.minute = row.delivery.receivedUs / 60'000'000;
        int* const badges[]{&minute.unknown, &minute.info, &minute.warning, &minute.critical,
                            &minute.refused};
        ++*badges[static_cast<int>(row.digest.badge)];
    }
    std::vector<history::Minute> expected;
    for (const auto& [minute, counts] : minutes)
        expected.push_back(counts);
    EXPECT_EQ(*reader->minutes(0, 1'000'000'000), expected);
    const auto middle = expected[expected.size() / 2].minute;
    EXPECT_EQ(reader->minutes(middle, middle)->size(), 1U);
    samples::expectSound(folder);
}

TEST(Reader, ARowHasEverythingOfTheHighestEvent) {
    const TempFolder folder;
    const auto writer = samples::openWriter(folder);
    auto sent = samples::delivery(11);
    sent.reason = delivery::Reason::None;
    auto summary = samples::summary({samples::event(Severity::Info, Status::Firing, "a", "low"),
                                     samples::event(Severity::Critical, Status::Resolved, "b", "high"),
                                     samples::event(Severity::Critical, Status::Firing, "c", "also high")});
    summary.form = alert::BodyForm::BatchObjects;
    summary.findings = 2;
    summary.errors = 1;
    const auto id = samples::store(*writer, sent, summary);
    const auto reader = samples::openReader(folder);
    const auto row = reader->row(id);
    ASSERT_TRUE(row);
    history::Row expected;
    expected.id = id;
    expected.receivedUs = sent.receivedUs;
    expected.origin = sent.origin;
    expected.tokenId = sent.tokenId;
    expected.peer = sent.peer;
    expected.method = sent.method;
    expected.target = sent.target;
    expected.form = alert::BodyForm::BatchObjects;
    expected.size = sent.bodySize;
    expected.replyStatus = 200;
    expected.findings = 2;
    expected.errors = 1;
    expected.eventCount = 3;
    expected.event = summary.events[1];
    EXPECT_EQ(*row, expected);
    EXPECT_EQ(reader->row(id + 1).error().code(), core::ErrorCode::NotFound);
}

TEST(Reader, LinksAFiringWithTheNearestLaterRecovery) {
    const TempFolder folder;
    const auto writer = samples::openWriter(folder);
    const auto reader = samples::openReader(folder);
    const auto add = [&](Status status, const char* key) {
        return samples::store(*writer, samples::delivery(1),
                              samples::summary({samples::event(Severity::Critical, status, key, "t")}));
    };
    const auto early = add(Status::Resolved, "k"); // before any firing
    const auto first = add(Status::Firing, "k");
    const auto other = add(Status::Resolved, "other");
    const auto second = add(Status::Firing, "k");
    const auto unknown = add(Status::Unknown, "k");
    const auto recovery = add(Status::Resolved, "k");
    const auto open = add(Status::Firing, "k");
    const auto noKey = add(Status::Firing, "");
    add(Status::Resolved, "");
    const auto pair = [&](std::int64_t id) { return reader->row(id)->pairId; };
    EXPECT_EQ(pair(early), 0);
    EXPECT_EQ(pair(first), recovery);
    EXPECT_EQ(pair(second), recovery);
    EXPECT_EQ(pair(recovery), second);
    EXPECT_EQ(pair(other), 0);
    EXPECT_EQ(pair(unknown), 0);
    EXPECT_EQ(pair(open), 0);
    EXPECT_EQ(pair(noKey), 0);
    EXPECT_EQ(reader->row(first)->pairReceivedUs, samples::delivery(1).receivedUs);
    const auto page = reader->page({});
    for (const auto& row : page->rows)
        EXPECT_EQ(row.pairId, pair(row.id));
}

TEST(Reader, WorksBesideARunningWriterWithoutHoldingItUp) {
    const TempFolder folder;
    const auto writer = samples::openWriter(folder);
    std::atomic<bool> stop = false;
    std::atomic<int> pages = 0;
    std::vector<std::thread> readers;
    for (int i = 0; i < 2; ++i) {
        readers.emplace_back([&] {
            const auto reader = samples::openReader(folder);
            std::int64_t last = 0;
            while (!stop) {
                const auto page = reader->page({});
                ASSERT_TRUE(page) << page.error().detail();
                if (!page->rows.empty()) {
                    EXPECT_GE(page->rows.front().id, last);
                    last = page->rows.front().id;
                }
                EXPECT_TRUE(reader->counts());
                ++pages;
            }
        });
    }
    Answers answers;
    for (std::uint64_t n = 0; n < 3000; ++n) {
        while (!writer->enqueue(samples::delivery(n), samples::summary(n), answers.callback()))
            std::this_thread::yield();
    }
    const auto stored = answers.wait(3000);
    samples::eventually([&] { return pages > 10; }, "pages were read");
    stop = true;
    for (auto& thread : readers)
        thread.join();
    for (const auto& answer : stored)
        EXPECT_FALSE(answer.error);
    // No reader kept a snapshot: the log could be taken over, again and again.
    samples::eventually(
        [&] {
            samples::store(*writer, samples::delivery(1), samples::summary(1));
            return std::filesystem::file_size(folder.data() / "history.db-wal") < 40'000'000;
        },
        "a short log");
    samples::expectSound(folder);
}

TEST(Reader, WorksWhenNoWriterRuns) {
    const TempFolder folder;
    {
        const auto writer = samples::openWriter(folder);
        samples::store(*writer, samples::delivery(1), samples::summary(1));
    }
    const auto reader = samples::openReader(folder);
    EXPECT_EQ(reader->counts()->total, 1);
    // ... and keeps no writer out, whose rows it sees.
    const auto writer = samples::openWriter(folder);
    samples::store(*writer, samples::delivery(2), samples::summary(2));
    EXPECT_EQ(reader->counts()->total, 2);
    EXPECT_EQ(reader->page({})->rows.size(), 2U);
}

TEST(Reader, AnInterruptedCallEndsWithAnError) {
    const TempFolder folder;
    {
        const auto writer = samples::openWriter(folder);
        for (std::uint64_t n = 0; n < 3000; ++n)
            ASSERT_TRUE(writer->enqueue(samples::delivery(n), samples::summary(n), {}));
    }
    // Nothing is indexed: a search must look at every row.
    samples::change(folder, "DELETE FROM search; UPDATE state SET value = 0 WHERE name = 'indexed_up_to'");
    const auto reader = samples::openReader(folder);
    PageQuery query;
    query.filter.text = "absent";
    EXPECT_TRUE(reader->page(query)->rows.empty());
    std::atomic<bool> done = false;
    std::thread stopper([&] {
        while (!done)
            reader->interrupt();
    });
    const auto page = reader->page(query);
    done = true;
    stopper.join();
    ASSERT_FALSE(page);
    EXPECT_EQ(page.error().code(), core::ErrorCode::Internal);
    EXPECT_EQ(page.error().detail(), "interrupted");
    EXPECT_TRUE(reader->page(query)); // the next one is not affected
}

TEST(ReaderThread, RunsJobsAndDropsOutdatedOnes) {
    const TempFolder folder;
    history::ReaderThread thread(folder.data());
    std::promise<core::ErrorCode> none;
    thread.post("", [&](history::HistoryReader* reader, const std::optional<core::Error>& error) {
        EXPECT_EQ(reader, nullptr);
        none.set_value(error->code());
    });
    EXPECT_EQ(none.get_future().get(), core::ErrorCode::NotFound);

    const auto writer = samples::openWriter(folder);
    samples::store(*writer, samples::delivery(1), samples::summary(1));

    std::promise<void> held;
    std::promise<void> release;
    thread.post("", [&](history::HistoryReader* reader, const auto&) {
        EXPECT_NE(reader, nullptr); // opened as soon as there is something
        held.set_value();
        release.get_future().wait();
    });
    held.get_future().wait();
    std::vector<std::string> ran;
    std::promise<void> last;
    const auto job = [&](const char* name) {
        return [&ran, name](history::HistoryReader*, const auto&) { ran.emplace_back(name); };
    };
    thread.post("page", job("page 1"));
    thread.post("counts", job("counts 1"));
    thread.post("page", job("page 2"));
    thread.post("", job("always 1"));
    thread.post("page", job("page 3"));
    thread.post("", job("always 2"));
    thread.post("", [&](history::HistoryReader* reader, const auto&) {
        EXPECT_EQ(reader->counts()->total, 1);
        last.set_value();
    });
    release.set_value();
    last.get_future().wait();
    EXPECT_EQ(ran, (std::vector<std::string>{"counts 1", "always 1", "page 3", "always 2"}));
}

TEST(ReaderThread, EndsWithJobsWaiting) {
    const TempFolder folder;
    const auto writer = samples::openWriter(folder);
    std::atomic<int> ran = 0;
    const auto token = std::make_shared<int>(1);
    {
        history::ReaderThread thread(folder.data());
        std::promise<void> held;
        thread.post("", [&](history::HistoryReader*, const auto&) { held.set_value(); });
        held.get_future().wait();
        for (int i = 0; i < 1000; ++i)
            thread.post("", [&ran, token](history::HistoryReader*, const auto&) { ++ran; });
    }
    EXPECT_LE(ran, 1000);
    EXPECT_EQ(token.use_count(), 1); // what was dropped is gone
}

} // namespace
