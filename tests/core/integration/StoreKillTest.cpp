#include "StoreFiles.h"

#include <gtest/gtest.h>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using integration::IntegrationStore;
using store_files::contents;
using store_files::Folder;
using store_files::named;

namespace {

/// Short writes, and an end like that of a power cut or `kill -9` before or after the n-th call.
class DeadlyFiles : public integration::FileOperations {
    template <typename Call>
    auto then(Call call) {
        ++m_calls;
        if (m_before && m_calls == m_last)
            std::raise(SIGKILL);
        const auto result = call();
        if (m_calls == m_last)
            std::raise(SIGKILL);
        return result;
    }

public:
    DeadlyFiles(int last, bool before)
        : m_last(last)
        , m_before(before) {}

    int create(const std::string& path, std::string& name) override {
        return then([&] { return FileOperations::create(path, name); });
    }
    ssize_t write(int file, const char* bytes, std::size_t size) override {
        return then([&] { return FileOperations::write(file, bytes, std::min<std::size_t>(size, 100)); });
    }
    int sync(int file) override {
        return then([&] { return FileOperations::sync(file); });
    }
    int close(int file) override {
        return then([&] { return FileOperations::close(file); });
    }
    int rename(const std::string& from, const std::string& to) override {
        return then([&] { return FileOperations::rename(from, to); });
    }
    int syncFolder(const std::string& folder) override {
        return then([&] { return FileOperations::syncFolder(folder); });
    }

private:
    int m_last;
    bool m_before;
    int m_calls = 0;
};

/// Saves in a process of its own; whether that was killed.
bool isKilledWhileSaving(const Folder& folder, int last, bool before) {
    IntegrationStore store(folder.path, std::make_shared<DeadlyFiles>(last, before));
    EXPECT_TRUE(store.load());
    const auto child = ::fork();
    if (child == 0)
        ::_exit(store.save({named("a", "new")}) ? 0 : 1);
    int status = 0;
    EXPECT_EQ(::waitpid(child, &status, 0), child);
    EXPECT_TRUE(WIFSIGNALED(status) || WEXITSTATUS(status) == 0);
    return WIFSIGNALED(status);
}

} // namespace

TEST(IntegrationStore, KilledWhileSavingLeavesTheOldOrTheNewFile) {
    bool sawOld = false;
    bool sawNew = false;
    for (const bool before : {true, false}) {
        bool killed = true;
        int last = 1;
        for (; killed; ++last) {
            ASSERT_LT(last, 500);
            SCOPED_TRACE(last);
            const Folder folder;
            IntegrationStore first(folder.path);
            ASSERT_TRUE(first.load());
            ASSERT_TRUE(first.save({named("a", "oldest")}));
            ASSERT_TRUE(first.save({named("a", "old")}));
            killed = isKilledWhileSaving(folder, last, before);

            IntegrationStore next(folder.path);
            const auto loaded = next.load();
            ASSERT_TRUE(loaded);
            EXPECT_FALSE(loaded->damaged);
            ASSERT_EQ(loaded->integrations.size(), 1U);
            const auto name = loaded->integrations.front().name;
            EXPECT_TRUE(name == "new" || (killed && name == "old")) << name;
            sawOld = sawOld || name == "old";
            sawNew = sawNew || (killed && name == "new");
            EXPECT_TRUE(integration::fromJson(contents(folder.backup)));
            // What the killed one left behind holds nobody up.
            EXPECT_TRUE(next.save({named("a", "after")}));
            EXPECT_EQ(integration::fromJson(contents(folder.file))->front().name, "after");
        }
        EXPECT_GT(last, 20);
    }
    EXPECT_TRUE(sawOld && sawNew);
}

TEST(IntegrationStore, HasALimitThatItStates) {
    const Folder folder;
    store_files::put(folder.file, std::string(integration::longestFile + 1, ' '));
    IntegrationStore store(folder.path);
    EXPECT_EQ(store.load().error().code(), core::ErrorCode::TooLarge);
    EXPECT_FALSE(store.save({}));
    EXPECT_EQ(std::filesystem::file_size(folder.file), integration::longestFile + 1);

    const Folder empty;
    IntegrationStore other(empty.path);
    ASSERT_TRUE(other.load());
    auto huge = named("a", "A");
    huge.channel.assign(integration::longestFile, 'x');
    EXPECT_EQ(other.save({huge}).error().code(), core::ErrorCode::TooLarge);
    EXPECT_EQ(empty.files(), 0);
    EXPECT_TRUE(other.save({named("a", "A")}));
}
