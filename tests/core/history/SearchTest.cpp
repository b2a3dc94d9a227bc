#include "Samples.h"

#include "history/SearchText.h"

#include <gtest/gtest.h>

namespace {

using history::foldForSearch;
using history::PageQuery;
using history::SearchQuery;
using samples::TempFolder;

TEST(Search, FoldsToWords) {
    EXPECT_EQ(foldForSearch(""), "");
    EXPECT_EQ(foldForSearch(" -_.,;! "), "");
    EXPECT_EQ(foldForSearch("nginx-5xx Rate"), " nginx 5xx rate ");
    EXPECT_EQ(foldForSearch("CPU使用率90%"), " cpu 使 用 率 90 ");
    EXPECT_EQ(foldForSearch("磁盘，已满。"), " 磁 盘 已 满 ");
    EXPECT_EQ(foldForSearch("ＣＰＵ－１"), " cpu 1 "); // full-width
    EXPECT_EQ(foldForSearch("É Ж Σ"), " é ж σ ");
    EXPECT_EQ(foldForSearch("a🔥b"), " a 🔥 b ");
    EXPECT_EQ(foldForSearch("a\xFF"
                            "b\xE4\xBD"),
              " a b ");
    EXPECT_EQ(foldForSearch(std::string("a\0b", 3)), " a b ");
    EXPECT_EQ(foldForSearch("カタカナ 한국"), " カ タ カ ナ 한 국 ");
    EXPECT_EQ(foldForSearch("𠀀𠀁"), " 𠀀 𠀁 ");
}

TEST(Search, MatchesBeginningsOfWordsAndAnyPartOfChinese) {
    const auto text = foldForSearch("nginx-5xx rate 磁盘使用率过高 shop");
    const auto hits = [&](const char* typed) { return SearchQuery(typed).matches(text); };
    EXPECT_TRUE(hits(""));
    EXPECT_TRUE(hits("  "));
    EXPECT_TRUE(hits("ngi"));
    EXPECT_TRUE(hits("NGINX-5"));
    EXPECT_TRUE(hits("rate ngin"));
    EXPECT_TRUE(hits("使用率"));
    EXPECT_TRUE(hits("过高 磁"));
    EXPECT_FALSE(hits("ginx"));
    EXPECT_FALSE(hits("5xx-nginx"));
    EXPECT_FALSE(hits("用使"));
    EXPECT_FALSE(hits("nginx absent"));
    EXPECT_FALSE(hits("---"));
    EXPECT_EQ(SearchQuery("nginx-5 使用").fts5(), "\"nginx 5\" * AND \"使 用\" *");
    EXPECT_EQ(SearchQuery("\"*) OR NEAR(a").fts5(), "\"or\" * AND \"near a\" *");
}

std::vector<std::int64_t> find(history::HistoryReader& reader, const std::string& text) {
    PageQuery query;
    query.filter.text = text;
    const auto page = reader.page(query);
    EXPECT_TRUE(page) << text;
    std::vector<std::int64_t> ids;
    if (page) {
        for (const auto& row : page->rows)
            ids.push_back(row.id);
        EXPECT_EQ(reader.counts(query.filter)->total, static_cast<std::int64_t>(ids.size())) << text;
    }
    return ids;
}

using Ids = std::vector<std::int64_t>;

void expectFinds(history::HistoryReader& reader) {
    EXPECT_EQ(find(reader, "使用率"), (Ids{3, 1}));
    EXPECT_EQ(find(reader, "用率过"), (Ids{1}));
    EXPECT_EQ(find(reader, "率"), (Ids{3, 1}));
    EXPECT_EQ(find(reader, "率使"), (Ids{}));
    EXPECT_EQ(find(reader, "disk"), (Ids{2}));
    EXPECT_EQ(find(reader, "DIS ful"), (Ids{2}));
    EXPECT_EQ(find(reader, "nginx-5xx"), (Ids{3, 2, 1}));
    EXPECT_EQ(find(reader, "key-2"), (Ids{2}));
    EXPECT_EQ(find(reader, "198.51.100.9"), (Ids{2}));
    EXPECT_EQ(find(reader, "evil.example"), (Ids{4}));
    EXPECT_EQ(find(reader, "second"), (Ids{3})); // the other event of an array
    EXPECT_EQ(find(reader, "env=prod"), (Ids{3, 2, 1}));
    EXPECT_EQ(find(reader, "payments-eu"), (Ids{2}));
    EXPECT_EQ(find(reader, "team=订单"), (Ids{1}));
    EXPECT_EQ(find(reader, "单组"), (Ids{1}));
    EXPECT_EQ(find(reader, "%"), (Ids{}));
    EXPECT_EQ(find(reader, "' OR 1=1 --"), (Ids{}));
    // The end of one field and the beginning of the next are no phrase: title, then rule name.
    EXPECT_EQ(find(reader, "full-nginx"), (Ids{}));
    EXPECT_EQ(find(reader, "hidden123"), (Ids{}));
}

void storeAll(history::StoreWriter& writer) {
    using alert::Severity;
    using alert::Status;
    const auto firing = Status::Firing;
    auto first = samples::event(Severity::Critical, firing, "key-1", "CPU使用率过高");
    first.labels = "env=prod team=订单组";
    samples::store(writer, samples::delivery(1), samples::summary({first}));
    auto second = samples::delivery(2);
    second.peer = "198.51.100.9:4000";
    auto disk = samples::event(Severity::Info, firing, "key-2",
                               "Disk full https://x.example/?integration_key=hidden1234567");
    disk.labels = "env=prod service=payments-eu";
    samples::store(writer, second, samples::summary({disk}));
    samples::store(writer, samples::delivery(3),
                   samples::summary({samples::event(Severity::Info, firing, "key-3", "内存使用率"),
                                     samples::event(Severity::Info, firing, "key-4", "the second")}));
    auto refused = samples::refused(4);
    refused.detail = "evil.example";
    samples::store(writer, refused, {});
}

TEST(Search, FindsAnyChinesePart) {
    const TempFolder folder;
    const auto writer = samples::openWriter(folder);
    storeAll(*writer);
    const auto reader = samples::openReader(folder);
    samples::eventually([&] { return *reader->indexedUpTo() == 4; }, "indexed");
    expectFinds(*reader);
    EXPECT_EQ(samples::query(folder, "SELECT count(*) FROM search WHERE text LIKE '%hidden%'"), 0);
}

TEST(Search, FindsTheSameBeforeTheIndexIsThere) {
    const TempFolder folder;
    {
        const auto writer = samples::openWriter(folder);
        storeAll(*writer);
    }
    for (const char* mark : {"0", "2", "3"}) {
        samples::change(folder,
                        (std::string("DELETE FROM search WHERE rowid > ") + mark +
                         "; UPDATE state SET value = min(value, " + mark + ") WHERE name = 'indexed_up_to'")
                            .c_str());
        const auto reader = samples::openReader(folder);
        expectFinds(*reader);
    }
}

TEST(Search, ForgetsWhatWasDeleted) {
    const TempFolder folder;
    const auto writer = samples::openWriter(folder);
    storeAll(*writer);
    const auto reader = samples::openReader(folder);
    samples::eventually([&] { return *reader->indexedUpTo() == 4; }, "indexed");
    samples::Answers removed;
    writer->remove({1}, removed.callback());
    removed.wait(1);
    EXPECT_EQ(find(*reader, "使用率"), (Ids{3}));
    samples::expectSound(folder);
}

} // namespace
