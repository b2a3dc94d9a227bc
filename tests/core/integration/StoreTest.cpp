#include "StoreFiles.h"

#include <gtest/gtest.h>

#include <cerrno>
#include <sys/stat.h>

namespace {

namespace fs = std::filesystem;
using integration::Integration;
using integration::IntegrationStore;
using integration::Step;
using store_files::contents;
using store_files::Folder;
using store_files::put;

Integration make(const std::string& id, const std::string& name) {
    Integration one;
    one.id = id;
    one.name = name;
    one.side = integration::Side::Shared;
    one.site = integration::Site::International;
    one.channel = "Payments";
    one.pushUrl = {"https://api.flashcat.cloud/event/push/alert/aliyun/sls?integration_key=&severity=Info",
                   "e131", true};
    one.region = "cn-hangzhou";
    one.project = "prod-payments-log";
    one.consoleLanguage = integration::ConsoleLanguage::English;
    one.labels = integration::LabelGeneration::Older;
    integration::proposeNames(one, {});
    one.content = "{\n  \"标题\": {{ alert.alert_name | quote }}\n}";
    one.probe = true;
    one.rules = {{"Gateway 5xx", "alert-1-2", true}, {"退款积压", "", false}};
    one.enteredUs = {{Step::Webhook, 5}, {Step::Check, 6}};
    one.acceptedUs = 7;
    one.createdUs = 1;
    one.changedUs = 2;
    one.archived = true;
    one.sample = true;
    return one;
}

/// Lets the n-th call fail; writes are short before that.
class FailingFiles : public integration::FileOperations {
public:
    explicit FailingFiles(int failing, int code = ENOSPC)
        : m_failing(failing)
        , m_code(code) {}
    int calls = 0;

    int create(const std::string& path, std::string& name) override {
        return fails() ? -1 : FileOperations::create(path, name);
    }
    ssize_t write(int file, const char* bytes, std::size_t size) override {
        return fails() ? -1 : FileOperations::write(file, bytes, std::min<std::size_t>(size, 100));
    }
    int sync(int file) override { return fails() ? -1 : FileOperations::sync(file); }
    int close(int file) override {
        const int result = FileOperations::close(file);
        return fails() ? -1 : result;
    }
    int rename(const std::string& from, const std::string& to) override {
        return fails() ? -1 : FileOperations::rename(from, to);
    }
    int syncFolder(const std::string& folder) override {
        return fails() ? -1 : FileOperations::syncFolder(folder);
    }

private:
    bool fails() {
        if (++calls != m_failing)
            return false;
        errno = m_code;
        return true;
    }
    int m_failing;
    int m_code;
};

} // namespace

TEST(IntegrationFile, KeepsEveryMember) {
    Integration bare;
    bare.id = "b";
    const std::vector<Integration> all{make("0123456789abcdef", "Payments"), bare};
    const auto read = integration::fromJson(integration::toJson(all));
    ASSERT_TRUE(read) << read.error().detail();
    EXPECT_EQ(*read, all);
    EXPECT_NE(integration::toJson(all).find("\"version\": 1"), std::string::npos);
}

TEST(IntegrationFile, KeepsMembersOfOtherVersionsAtEveryLevel) {
    auto all = std::vector{make("a", "A"), make("b", "B")};
    auto text = integration::toJson(all);
    const auto insert = [&text](const std::string& before, const std::string& member) {
        text.insert(text.find(before), member);
    };
    insert("\"version\"", R"("later_root":[1.50],)");
    insert("\"without_key\"", R"("later_url":1,)");
    insert("\"entered\": true", R"("later_rule":2,)");
    insert("\"side\"", R"("later_one":{"x":3},)");
    all[0].name = "renamed";
    const auto merged = integration::toJson(all, text);
    for (const auto name : {"later_root", "later_url", "later_rule", "later_one"})
        EXPECT_NE(merged.find(name), std::string::npos) << name;
    EXPECT_EQ(*integration::fromJson(merged), all);
    // What belonged to one that is gone goes with it.
    EXPECT_EQ(integration::toJson({all[1]}, text).find("later_one"), std::string::npos);
}

TEST(IntegrationFile, KeepsTheDigitsOfNumbersItDoesNotKnow) {
    // Parsed and printed, the first would be no JSON any more and the second would lose its last digit.
    const auto text =
        R"({"version":1,"later":1e400,"integrations":[{"id":"a","later":491004.72326104046e-72}]})";
    const auto all = integration::fromJson(text);
    ASSERT_TRUE(all);
    const auto merged = integration::toJson(*all, text);
    EXPECT_TRUE(integration::fromJson(merged)) << merged;
    EXPECT_NE(merged.find("\"later\": 1e400"), std::string::npos) << merged;
    EXPECT_NE(merged.find("\"later\": 491004.72326104046e-72"), std::string::npos) << merged;
}

TEST(IntegrationFile, RefusesWhatItWouldLose) {
    using core::ErrorCode;
    const std::pair<const char*, ErrorCode> cases[] = {
        {"", ErrorCode::NotJson},
        {"[]", ErrorCode::NotJson},
        {"{\"version\":1", ErrorCode::NotJson},
        {"{\"integrations\":[]}", ErrorCode::NotJson},
        {"{\"version\":1}", ErrorCode::NotJson},
        {"{\"version\":0,\"integrations\":[]}", ErrorCode::NotJson},
        {"{\"version\":2,\"integrations\":[]}", ErrorCode::FileFuture},
        {"{\"version\":-1,\"integrations\":[]}", ErrorCode::NotJson},
        {"{\"version\":\"1\",\"integrations\":[]}", ErrorCode::NotJson},
        {R"({"version":1,"integrations":[1]})", ErrorCode::NotJson},
        {R"({"version":1,"integrations":[{"name":"n"}]})", ErrorCode::NotJson},
        {R"({"version":1,"integrations":[{"id":"a"},{"id":"a"}]})", ErrorCode::NotJson},
        {R"({"version":1,"integrations":[{"id":"a","side":"both"}]})", ErrorCode::NotJson},
        {R"({"version":1,"integrations":[{"id":"a","rules":{}}]})", ErrorCode::NotJson},
        {R"({"version":1,"integrations":[{"id":"a","created_us":"1"}]})", ErrorCode::NotJson},
    };
    for (const auto& [text, code] : cases) {
        const auto read = integration::fromJson(text);
        ASSERT_FALSE(read) << text;
        EXPECT_EQ(read.error().code(), code) << text;
        EXPECT_EQ(read.error().position().has_value(), code == ErrorCode::NotJson) << text;
    }
    EXPECT_EQ(integration::fromJson(R"({"version":1,"integrations":[{"id":"a"}]})")->size(), 1U);
}

TEST(IntegrationFile, HoldsNoKeyEvenWhenOneSlippedIn) {
    auto one = make("a", "A");
    one.pushUrl.withoutKey =
        "https://h.example/event/push/alert/aliyun/sls?integration%5Fkey=SECRETSECRET01&token=TOKENTOKEN01";
    EXPECT_EQ(integration::toJson({one}).find("SECRETSECRET"), std::string::npos);
    const auto text = integration::exportJson(one);
    EXPECT_EQ(text.find("SECRETSECRET"), std::string::npos);
    EXPECT_EQ(text.find("TOKENTOKEN"), std::string::npos);
}

TEST(IntegrationFile, IsHandedOverWithoutItsId) {
    const auto one = make("0123456789abcdef", "Payments");
    const auto text = integration::exportJson(one);
    EXPECT_EQ(text.find(one.id), std::string::npos);
    auto back = integration::importJson(text);
    ASSERT_TRUE(back);
    EXPECT_EQ(back->id, "");
    back->id = one.id;
    EXPECT_EQ(*back, one);
    EXPECT_EQ(integration::importJson(integration::toJson({one})).error().code(), core::ErrorCode::NotJson);
    EXPECT_EQ(integration::importJson(R"({"version":9,"integration":{}})").error().code(),
              core::ErrorCode::FileFuture);
    auto many = one;
    many.rules.assign(501, {"rule", "", false});
    EXPECT_EQ(integration::importJson(integration::exportJson(many)).error().code(),
              core::ErrorCode::TooLarge);
}

TEST(IntegrationStore, BeginsEmptyAndKeepsTheLastGoodCopy) {
    Folder folder;
    const auto inner = folder.path / "inner";
    IntegrationStore store(inner);
    ASSERT_TRUE(store.load());
    EXPECT_TRUE(store.load()->integrations.empty());
    ASSERT_TRUE(store.save({make("a", "first")}));
    ASSERT_TRUE(store.save({make("a", "second")}));
    EXPECT_EQ(integration::fromJson(contents(inner / "integrations.json"))->front().name, "second");
    EXPECT_EQ(integration::fromJson(contents(inner / "integrations.json.bak"))->front().name, "first");
    struct stat info {};
    for (const auto name : {"integrations.json", "integrations.json.bak"}) {
        ASSERT_EQ(::stat((inner / name).c_str(), &info), 0);
        EXPECT_EQ(info.st_mode & 0777U, 0600U) << name;
    }
    ASSERT_EQ(::stat(inner.c_str(), &info), 0);
    EXPECT_EQ(info.st_mode & 0777U, 0700U);
}

TEST(IntegrationStore, WhateverFailsLeavesTheOldOrTheNewFile) {
    for (const int code : {ENOSPC, EIO}) {
        int failing = 1;
        for (bool reached = true; reached; ++failing) {
            ASSERT_LT(failing, 500);
            Folder folder;
            IntegrationStore first(folder.path);
            ASSERT_TRUE(first.load());
            ASSERT_TRUE(first.save({make("a", "oldest")}));
            ASSERT_TRUE(first.save({make("a", "old")}));
            const auto files = std::make_shared<FailingFiles>(failing, code);
            IntegrationStore store(folder.path, files);
            ASSERT_TRUE(store.load());
            const auto saved = store.save({make("a", "new")});
            reached = files->calls >= failing;

            SCOPED_TRACE(failing);
            const auto now = integration::fromJson(contents(folder.file));
            ASSERT_TRUE(now);
            EXPECT_EQ(now->front().name, saved ? "new" : "old");
            const auto backup = integration::fromJson(contents(folder.backup));
            ASSERT_TRUE(backup);
            EXPECT_EQ(folder.files(), 2);
            if (!saved) {
                EXPECT_EQ(saved.error().code(),
                          code == ENOSPC ? core::ErrorCode::DiskFull : core::ErrorCode::FileUnwritable);
                // The next attempt is not held up by the failed one.
                EXPECT_TRUE(store.save({make("a", "new")}));
                EXPECT_EQ(integration::fromJson(contents(folder.file))->front().name, "new");
            }
        }
        EXPECT_GT(failing, 20);
    }
}

TEST(IntegrationStore, LeavesANewerFileUntouched) {
    Folder folder;
    // Not as this version would write it, and with what it would refuse.
    for (const std::string text :
         {"{\"version\":2,\"integrations\":[],\"more\":1}", "\n {\"more\":1e3, \"version\" : 99}\r\n",
          R"({"version":9223372036854775807,"integrations":{"a":{"side":"both"}}})"}) {
        put(folder.file, text);
        IntegrationStore store(folder.path);
        EXPECT_EQ(store.load().error().code(), core::ErrorCode::FileFuture);
        EXPECT_EQ(store.save({make("a", "A")}).error().code(), core::ErrorCode::FileFuture);
        EXPECT_EQ(store.save({}).error().code(), core::ErrorCode::FileFuture);
        EXPECT_EQ(contents(folder.file), text);
        EXPECT_EQ(folder.files(), 1);
    }
}

TEST(IntegrationStore, DoesNotOverwriteWhatChangedUnderneath) {
    Folder folder;
    IntegrationStore store(folder.path);
    ASSERT_TRUE(store.load());
    ASSERT_TRUE(store.save({make("a", "A")}));
    IntegrationStore other(folder.path);
    ASSERT_TRUE(other.load());
    ASSERT_TRUE(other.save({make("a", "from elsewhere")}));
    EXPECT_EQ(store.save({make("a", "mine")}).error().code(), core::ErrorCode::FileChanged);
    EXPECT_EQ(integration::fromJson(contents(folder.file))->front().name, "from elsewhere");
    ASSERT_TRUE(store.load());
    EXPECT_TRUE(store.save({make("a", "mine")}));
    fs::remove(folder.file);
    EXPECT_EQ(store.save({make("a", "again")}).error().code(), core::ErrorCode::FileChanged);
    // One that never looked must not write either.
    put(folder.file, "{}");
    EXPECT_EQ(IntegrationStore(folder.path).save({}).error().code(), core::ErrorCode::FileChanged);
}

TEST(IntegrationStore, TakesTheLastGoodCopyAndKeepsTheDamagedOne) {
    Folder folder;
    {
        IntegrationStore store(folder.path);
        ASSERT_TRUE(store.load());
        ASSERT_TRUE(store.save({make("a", "first")}));
        ASSERT_TRUE(store.save({make("a", "second")}));
    }
    put(folder.file, "{\"version\":1,\"integra");
    IntegrationStore store(folder.path);
    const auto loaded = store.load();
    ASSERT_TRUE(loaded);
    ASSERT_TRUE(loaded->damaged);
    EXPECT_EQ(loaded->damaged->code(), core::ErrorCode::NotJson);
    EXPECT_EQ(loaded->integrations.front().name, "first");
    const auto kept = folder.path / "integrations.json.damaged-1";
    EXPECT_EQ(contents(kept), "{\"version\":1,\"integra");
    ASSERT_TRUE(store.load()); // once more: kept once
    EXPECT_EQ(folder.files(), 3);
    ASSERT_TRUE(store.save({make("a", "third")}));
    EXPECT_EQ(integration::fromJson(contents(folder.file))->front().name, "third");
    EXPECT_EQ(integration::fromJson(contents(folder.backup))->front().name, "first");
}

TEST(IntegrationStore, SaysWhenBothAreDamaged) {
    Folder folder;
    put(folder.file, "x");
    put(folder.backup, "y");
    IntegrationStore store(folder.path);
    EXPECT_EQ(store.load().error().code(), core::ErrorCode::NotJson);
    EXPECT_EQ(contents(folder.path / "integrations.json.damaged-1"), "x");
    EXPECT_TRUE(store.save({make("a", "anew")})); // the damaged one is kept aside
}

TEST(IntegrationStore, FollowsALink) {
    Folder folder;
    Folder elsewhere;
    const auto target = elsewhere.path / "real.json";
    fs::create_symlink(target, folder.file);
    IntegrationStore store(folder.path);
    ASSERT_TRUE(store.load());
    ASSERT_TRUE(store.save({make("a", "A")}));
    EXPECT_TRUE(fs::is_symlink(folder.file));
    EXPECT_EQ(integration::fromJson(contents(target))->front().name, "A");
    EXPECT_EQ(elsewhere.files(), 1);
}

TEST(IntegrationStore, SaysWhatItCannotRead) {
    Folder folder;
    fs::create_directory(folder.file);
    IntegrationStore store(folder.path);
    EXPECT_EQ(store.load().error().code(), core::ErrorCode::FileUnreadable);
    EXPECT_FALSE(store.save({}));
}
