#pragma once

#include "history/HistoryReader.h"
#include "history/Sqlite.h"
#include "history/StoreWriter.h"

#include <condition_variable>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace samples {

/// A folder of its own for one test, gone with the object.
class TempFolder {
public:
    /// In memory, where the system offers that, for tests that make very many of them.
    enum class Where { OnDisk, InMemory };
    explicit TempFolder(Where where = Where::OnDisk);
    ~TempFolder();
    TempFolder(const TempFolder&) = delete;
    TempFolder& operator=(const TempFolder&) = delete;

    /// A place in it that does not exist yet: the data folder.
    std::filesystem::path data() const { return m_path / "data"; }
    std::filesystem::path database() const { return data() / history::databaseName; }
    const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

inline constexpr std::int64_t someTimeUs = 1'760'000'000'000'000;

/// The n-th delivery, always the same: any bytes in the body, some of them NUL, up to 4 KB.
delivery::Delivery delivery(std::uint64_t n);
delivery::Delivery refused(std::uint64_t n);
delivery::EventRow event(alert::Severity severity, alert::Status status, std::string key, std::string title);
delivery::Summary summary(std::vector<delivery::EventRow> events);
delivery::Summary summary(std::uint64_t n);

/// Collects completions from the writer thread.
class Answers {
public:
    history::StoredCallback callback();
    /// Waits until `count` have come, and gives them in their order; fails the test after half a minute.
    std::vector<history::Stored> wait(std::size_t count);

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<history::Stored> m_stored;
};

/// Asks again and again until it is so; fails the test after half a minute.
void eventually(const std::function<bool()>& isSo, const char* what);

/// For these the time stands still at someTimeUs: the samples do not grow too old.
std::unique_ptr<history::StoreWriter> openWriter(
    const TempFolder& folder, history::WriterEvents events = {}, history::StoreLimits limits = {},
    history::Clock clock = [] { return someTimeUs; });
std::unique_ptr<history::HistoryReader> openReader(const TempFolder& folder);

/// Stores and waits; gives the id (0 on failure).
std::int64_t store(history::StoreWriter& writer, delivery::Delivery delivery, delivery::Summary summary);

/// First column of the first row, read by a connection of its own.
std::int64_t query(const TempFolder& folder, const std::string& sql);
std::string queryText(const TempFolder& folder, const std::string& sql);
/// Runs statements on the file while no writer has it.
void change(const TempFolder& folder, const char* sql);

/// That the database is whole, that no delivery lacks a part, and that the counts equal a recount.
void expectSound(const TempFolder& folder);

std::string readFile(const std::filesystem::path& path);
void writeFile(const std::filesystem::path& path, const std::string& bytes);

} // namespace samples
