#include "Samples.h"

#include <gtest/gtest.h>

#include <csignal>
#include <map>
#include <spawn.h>
#include <sstream>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ;

namespace {

using core::ErrorCode;
using samples::TempFolder;

/// The helper program, its output line by line; killed with the object if it still runs.
class Helper {
public:
    explicit Helper(std::vector<std::string> arguments) {
        int ends[2];
        EXPECT_EQ(::pipe(ends), 0);
        m_output = ends[0];
        posix_spawn_file_actions_t actions;
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
        posix_spawn_file_actions_addclose(&actions, ends[0]);
        posix_spawn_file_actions_addclose(&actions, ends[1]);
        arguments.insert(arguments.begin(), HISTORY_HELPER);
        std::vector<char*> argv;
        for (auto& argument : arguments)
            argv.push_back(argument.data());
        argv.push_back(nullptr);
        EXPECT_EQ(::posix_spawn(&m_process, HISTORY_HELPER, &actions, nullptr, argv.data(), environ), 0);
        posix_spawn_file_actions_destroy(&actions);
        ::close(ends[1]);
    }
    ~Helper() {
        kill();
        ::close(m_output);
    }
    Helper(const Helper&) = delete;
    Helper& operator=(const Helper&) = delete;

    /// Nothing at the end of the output.
    std::optional<std::string> line() {
        for (;;) {
            const auto end = m_read.find('\n');
            if (end != std::string::npos) {
                auto text = m_read.substr(0, end);
                m_read.erase(0, end + 1);
                return text;
            }
            char bytes[4096];
            const auto size = ::read(m_output, bytes, sizeof bytes);
            if (size <= 0)
                return std::nullopt;
            m_read.append(bytes, static_cast<std::size_t>(size));
        }
    }

    std::vector<std::string> lines() {
        std::vector<std::string> all;
        while (auto text = line())
            all.push_back(std::move(*text));
        return all;
    }

    void kill() {
        if (m_process > 0)
            ::kill(m_process, SIGKILL);
        wait();
    }

    int wait() {
        int status = 0;
        if (m_process > 0)
            ::waitpid(m_process, &status, 0);
        m_process = 0;
        return status;
    }

private:
    pid_t m_process = 0;
    int m_output = -1;
    std::string m_read;
};

TEST(Process, KilledUnderLoadLosesNothingItAnswered) {
    const TempFolder folder;
    std::map<std::int64_t, std::uint64_t> answered;
    std::uint64_t first = 1;
    for (const int enough : {1, 37, 150, 420, 900}) {
        Helper helper({"write", folder.data().string(), std::to_string(first)});
        std::vector<std::string> lines;
        while (lines.size() < static_cast<std::size_t>(enough)) {
            auto line = helper.line();
            ASSERT_TRUE(line);
            lines.push_back(std::move(*line));
        }
        helper.kill();
        const auto rest = helper.lines(); // what it had answered by then
        lines.insert(lines.end(), rest.begin(), rest.end());
        for (const auto& line : lines) {
            std::istringstream text(line);
            std::int64_t id = 0;
            std::uint64_t n = 0;
            ASSERT_TRUE(text >> id >> n) << line;
            EXPECT_TRUE(answered.emplace(id, n).second) << "id " << id << " was given twice";
            first = std::max(first, n + 1);
        }

        const auto reader = samples::openReader(folder); // before any writer repairs a thing
        for (const auto& [id, n] : answered) {
            const auto delivery = reader->delivery(id);
            ASSERT_TRUE(delivery) << id;
            auto sent = samples::delivery(n);
            sent.id = id;
            ASSERT_EQ(*delivery, sent);
        }
        samples::expectSound(folder);
    }
    EXPECT_GT(answered.size(), 1500U);
    const auto writer = samples::openWriter(folder);
    EXPECT_GT(samples::store(*writer, samples::delivery(1), samples::summary(1)), answered.rbegin()->first);
}

TEST(Process, AKilledWriterHoldsNoLock) {
    const TempFolder folder;
    Helper helper({"write", folder.data().string(), "1"});
    ASSERT_TRUE(helper.line());
    const auto second = history::StoreWriter::open(folder.data());
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code(), ErrorCode::LockHeld);
    EXPECT_NE(second.error().detail().find("history_helper (pid "), std::string::npos)
        << second.error().detail();
    const auto reader = samples::openReader(folder); // beside it, reading goes
    EXPECT_GT(reader->counts()->total, 0);
    helper.kill();
    EXPECT_TRUE(history::StoreWriter::open(folder.data()));
}

TEST(Process, AFullDiskIsAnsweredAsSuchAndStoringGoesOnAfterwards) {
    const TempFolder folder;
    Helper helper({"full", folder.data().string(), "700000"});
    const auto lines = helper.lines();
    EXPECT_EQ(helper.wait(), 0);
    const auto full = std::to_string(static_cast<int>(ErrorCode::DiskFull));
    std::vector<std::uint64_t> stored;
    std::vector<std::string> troubles;
    int failures = 0;
    for (const auto& line : lines) {
        if (line.rfind("stored ", 0) == 0)
            stored.push_back(std::stoull(line.substr(7)));
        else if (line.rfind("trouble ", 0) == 0)
            troubles.push_back(line.substr(8));
        else
            failures += line == "failed " + full ? 1 : 1000;
    }
    EXPECT_GE(failures, 3);
    EXPECT_LT(failures, 1000) << "another error than a full disk";
    // It comes, and it goes: never the same twice in a row, and at last it is gone.
    ASSERT_FALSE(troubles.empty());
    for (std::size_t i = 0; i < troubles.size(); ++i)
        EXPECT_EQ(troubles[i], i % 2 == 0 ? full : "none");
    EXPECT_EQ(troubles.back(), "none");
    ASSERT_GT(stored.size(), 20U);
    for (std::size_t i = 0; i < 9; ++i)
        EXPECT_EQ(lines[lines.size() - 9 + i].rfind("stored ", 0), 0U);
    EXPECT_EQ(samples::query(folder, "SELECT count(*) FROM delivery"),
              static_cast<std::int64_t>(stored.size()));
    const auto reader = samples::openReader(folder);
    for (std::size_t i = 0; i < stored.size(); ++i)
        EXPECT_EQ(reader->delivery(static_cast<std::int64_t>(i) + 1)->body,
                  samples::delivery(stored[i]).body);
    samples::expectSound(folder);
}

class ReadOnlyFolder : public testing::Test {
protected:
    void fill(bool leaveLog) {
        auto writer = samples::openWriter(m_folder);
        samples::store(*writer, samples::delivery(1), samples::summary(1));
        if (!leaveLog) {
            writer.reset();
            return;
        }
        std::filesystem::create_directories(m_copy);
        for (const char* name : {"history.db", "history.db-wal"})
            std::filesystem::copy_file(m_folder.data() / name, m_copy / name);
    }
    void lockUp(const std::filesystem::path& data) const {
        for (const auto& entry : std::filesystem::directory_iterator(data))
            ::chmod(entry.path().c_str(), 0444);
        ::chmod(data.c_str(), 0555);
        ::chmod(m_folder.path().c_str(), 0755);
    }
    TempFolder m_folder;
    std::filesystem::path m_copy = m_folder.path() / "copy";
};

TEST_F(ReadOnlyFolder, CanBeReadWhenNothingIsMissing) {
    fill(false);
    lockUp(m_folder.data());
    Helper helper({"read", m_folder.data().string()});
    const auto unwritable = std::to_string(static_cast<int>(ErrorCode::FileUnwritable));
    EXPECT_EQ(helper.lines(), (std::vector<std::string>{"rows 1", "error " + unwritable}));
    ::chmod(m_folder.data().c_str(), 0755);
}

TEST_F(ReadOnlyFolder, IsNotReadPastALogThatCannotBePlayed) {
    fill(true);
    lockUp(m_copy);
    Helper helper({"read", m_copy.string()});
    const auto lines = helper.lines();
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_EQ(lines.front(), "error " + std::to_string(static_cast<int>(ErrorCode::FileUnreadable)));
    ::chmod(m_copy.c_str(), 0755);
}

} // namespace
