#include "Samples.h"

#include "history/Remapping.h"

#include <gtest/gtest.h>

namespace {

using samples::TempFolder;

/// Rows 1..count with rubbish as their mapping, by rules of version 0; row 3 refused.
void fillOutdated(const TempFolder& folder, int count) {
    {
        const auto writer = samples::openWriter(folder);
        for (int n = 1; n <= count; ++n) {
            auto delivery = n == 3 ? samples::refused(3) : samples::delivery(static_cast<std::uint64_t>(n));
            delivery.body = R"({"alert_name":"disk","fingerprint":"f)" + std::to_string(n) +
                            R"(","severity":8,"status":"firing","annotations":{"title":"new title"}})";
            delivery.bodySize = delivery.body.size() + (n == 3 ? 5000 : 0);
            auto summary = samples::summary(
                {samples::event(alert::Severity::Info, alert::Status::Unknown, "old", "old title")});
            summary.mappingVersion = 0;
            ASSERT_TRUE(writer->enqueue(delivery, summary, {}));
        }
    }
    samples::change(folder, "UPDATE state SET value = 0 WHERE name LIKE 'mapping%'");
}

TEST(Remapping, MapsOldRowsAgainInTheBackground) {
    const TempFolder folder;
    fillOutdated(folder, 70);
    std::mutex mutex;
    int reloads = 0;
    history::WriterEvents events;
    events.changed = [&](std::int64_t first, std::int64_t) {
        const std::lock_guard guard(mutex);
        reloads += first == 0;
    };
    const auto writer = samples::openWriter(folder, events);
    samples::eventually(
        [&] {
            return samples::query(folder, "SELECT value FROM state WHERE name = 'mapping_version'") ==
                   alert::mappingVersion;
        },
        "all mapped");
    const auto reader = samples::openReader(folder);
    const auto row = reader->row(50);
    ASSERT_TRUE(row);
    EXPECT_EQ(row->event.severity, alert::Severity::Critical);
    EXPECT_EQ(row->event.status, alert::Status::Firing);
    EXPECT_EQ(row->event.title, "new title");
    EXPECT_EQ(reader->row(3)->event.title, "old title"); // only a part of its body was kept
    EXPECT_EQ(reader->counts()->critical, 69);
    EXPECT_EQ(reader->counts()->refused, 1);
    samples::eventually([&] { return *reader->indexedUpTo() == 70; }, "indexed");
    history::PageQuery query;
    query.filter.text = "new tit";
    EXPECT_EQ(reader->page(query)->rows.size(), 69U);
    query.filter.text = "old";
    EXPECT_EQ(reader->page(query)->rows.size(), 1U);
    samples::eventually(
        [&] {
            const std::lock_guard guard(mutex);
            return reloads > 0;
        },
        "told");
    samples::expectSound(folder);
}

TEST(Remapping, ABodyThatEndsTheProgramDoesSoOnlyOnce) {
    const TempFolder folder;
    fillOutdated(folder, 10);
    auto database = history::Database::open(folder.database(), history::Database::Mode::ReadWrite);
    ASSERT_TRUE(database);
    std::vector<std::string> mapped;
    struct End {};
    const history::Mapper mapper = [&](const delivery::Delivery& delivery) -> delivery::Summary {
        const auto& body = delivery.body;
        mapped.push_back(body);
        if (body.find("\"f5\"") != std::string_view::npos)
            throw End(); // as near to a crash as a test can come
        return samples::summary({});
    };
    EXPECT_TRUE(history::remapStep(*database, alert::mappingVersion, mapper, 4)->more);
    EXPECT_THROW(static_cast<void>(history::remapStep(*database, alert::mappingVersion, mapper, 4)), End);
    EXPECT_TRUE(
        history::remapStep(*database, alert::mappingVersion, mapper, 4)->more); // goes on behind these four
    EXPECT_FALSE(history::remapStep(*database, alert::mappingVersion, mapper, 4)->more);
    EXPECT_FALSE(history::needsRemapping(*database, alert::mappingVersion));
    EXPECT_EQ(std::count_if(mapped.begin(), mapped.end(),
                            [](const auto& body) { return body.find("\"f5\"") != std::string::npos; }),
              1);
    // Newer rules begin at the first row again.
    EXPECT_TRUE(history::needsRemapping(*database, alert::mappingVersion + 1));
    mapped.clear();
    EXPECT_TRUE(history::remapStep(*database, alert::mappingVersion + 1, mapper, 4)->more);
    EXPECT_EQ(mapped.size(), 3U);
}

} // namespace
