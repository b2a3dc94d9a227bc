#include "StoreFiles.h"
#include "integration/FieldRules.h"

#include <gtest/gtest.h>

using core::ErrorCode;
using integration::IntegrationStore;
using integration::Migration;
using store_files::contents;
using store_files::Folder;
using store_files::named;
using store_files::put;

namespace {

namespace bj = boost::json;

// Two older shapes, invented: "minus one" called the list "all"; version 0 had the push URL as one text and
// the key's tail behind a blank.
void renameList(bj::object& document) {
    document["integrations"] = document["all"];
    document.erase("all");
}

void splitPushUrl(bj::object& document) {
    auto* list = document.if_contains("integrations");
    if (list == nullptr || !list->is_array())
        return;
    for (auto& one : list->get_array()) {
        if (!one.is_object() || one.get_object()["push_url"].if_string() == nullptr)
            continue;
        const std::string text(one.get_object()["push_url"].get_string());
        const auto blank = text.find(' ');
        one.get_object()["push_url"] =
            bj::object{{"without_key", text.substr(0, blank)}, {"key_tail", text.substr(blank + 1)}};
    }
}

constexpr Migration steps[] = {{-1, renameList}, {0, splitPushUrl}};

const std::string older =
    R"({"later":[1.50],"version":-1,"all":[{"id":"a","name":"Payments","site":"china","unknown":true,
    "push_url":"https://h.example/event/push/alert/aliyun/sls?integration_key= e131",
    "rules":[{"name":"退款积压","id":"alert-1-2"}]}]}
)";

} // namespace

TEST(Migration, PassesThroughEveryStepItLacks) {
    const auto all = integration::fromJson(older, steps);
    ASSERT_TRUE(all) << all.error().detail();
    ASSERT_EQ(all->size(), 1U);
    EXPECT_EQ(all->front().name, "Payments");
    EXPECT_EQ(all->front().pushUrl.withoutKey,
              "https://h.example/event/push/alert/aliyun/sls?integration_key=");
    EXPECT_EQ(all->front().pushUrl.keyTail, "e131");
    EXPECT_EQ(all->front().rules.front().name, "退款积压");
}

TEST(Migration, LeavesAPresentFileAsItIs) {
    const auto text = integration::toJson({named("a", "A")});
    EXPECT_EQ(*integration::migrated(text, steps, integration::fileVersion), text);
}

TEST(Migration, RefusesWhatNoStepLeadsFrom) {
    EXPECT_EQ(integration::migrated(older, integration::migrations(), 1).error().code(), ErrorCode::NotJson);
    const Migration gap[] = {{-1, renameList}};
    EXPECT_EQ(integration::migrated(older, gap, 1).error().code(), ErrorCode::NotJson);
    for (const char* text : {"", "[]", "{}", "{\"version\":null}", "{\"version\":-2}"}) {
        const auto result = integration::migrated(text, steps, 1);
        ASSERT_FALSE(result) << text;
        EXPECT_EQ(result.error().code(), ErrorCode::NotJson) << text;
        EXPECT_TRUE(result.error().position()) << text;
    }
    // A step finds something else than it expects: the reader complains, nobody crashes.
    EXPECT_EQ(integration::fromJson(R"({"version":-1,"all":7})", steps).error().code(), ErrorCode::NotJson);
    EXPECT_EQ(integration::fromJson(R"({"version":0,"integrations":[{"id":"a","push_url":5}]})", steps)
                  .error()
                  .code(),
              ErrorCode::NotJson);
}

TEST(Migration, KeepsTheOlderFileBesideTheNewOne) {
    const Folder folder;
    put(folder.file, older);
    IntegrationStore store(folder.path, std::make_shared<integration::FileOperations>(), steps);
    auto loaded = store.load();
    ASSERT_TRUE(loaded);
    EXPECT_EQ(contents(folder.file), older) << "reading changes nothing";
    EXPECT_EQ(folder.files(), 1);
    auto all = loaded->integrations;
    all.front().name = "renamed";
    ASSERT_TRUE(store.save(all));
    const auto now = contents(folder.file);
    EXPECT_EQ(*integration::fromJson(now), all);
    EXPECT_NE(now.find("\"later\""), std::string::npos) << "names it does not know stay";
    EXPECT_NE(now.find("\"unknown\""), std::string::npos);
    EXPECT_EQ(contents(folder.path / "integrations.json.older-1"), older);
    all.front().name = "once more";
    ASSERT_TRUE(store.save(all));
    EXPECT_EQ(folder.files(), 3) << "kept once";
}

TEST(Migration, SaysSoWhenEvenTheLastGoodCopyIsOlder) {
    const Folder folder;
    put(folder.file, "{");
    put(folder.backup, older);
    IntegrationStore store(folder.path, std::make_shared<integration::FileOperations>(), steps);
    const auto loaded = store.load();
    ASSERT_TRUE(loaded);
    EXPECT_TRUE(loaded->damaged);
    EXPECT_EQ(loaded->integrations.front().name, "Payments");
    ASSERT_TRUE(store.save(loaded->integrations));
    EXPECT_EQ(*integration::fromJson(contents(folder.file)), loaded->integrations);
}
