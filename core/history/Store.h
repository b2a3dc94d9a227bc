#pragma once

#include "Result.h"
#include "history/Insertion.h"
#include "history/Remapping.h"
#include "history/Sqlite.h"
#include "history/StoreWriter.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace history {

/// The writing connection and what is done over it, on one thread. StoreWriter gives it the thread.
class Store {
public:
    using SetAside = std::function<void(std::string name)>;

    /// Opens or creates the database; a damaged one is set aside first. The caller holds the lock.
    /// `suspicious`: damage was met, so each page is checked, however many there are.
    static core::Result<std::unique_ptr<Store>> open(const std::filesystem::path& folder, std::int64_t nowUs,
                                                     const SetAside& damaged, bool suspicious = false);

    core::Result<std::vector<std::int64_t>> insert(const std::vector<const Incoming*>& batch,
                                                   const std::vector<ReplyNote>& notes);
    core::Result<void> remove(std::span<const std::int64_t> ids);
    core::Result<void> beginRemoveAll();

    struct Upkeep {
        bool more = false;
        bool rowsChanged = false; ///< rows went, or were mapped again
        bool cleared = false;     ///< everything that beginRemoveAll() marked is gone, its space given back
    };
    /// What is done while nothing waits, some ten milliseconds a step.
    core::Result<Upkeep> upkeep(const StoreLimits& limits, std::int64_t nowUs, const Mapper& mapper);
    /// The part of it that cannot wait for a pause.
    core::Result<Upkeep> urgentUpkeep(const StoreLimits& limits, std::int64_t nowUs);

    /// Moves the log into the database when it has grown; readers may hold that up, then later.
    void checkpointIfLong();
    /// Whether a transaction of some size can be committed now.
    core::Result<void> probe();

    /// The file of that name is another one now: everything written here would be lost with this connection.
    bool hasMoved() const { return m_database.hasMoved(); }

private:
    enum class Clearing { No, Rows, Pages };
    enum class Merging { No, Start, Continue };

    explicit Store(Database database);
    core::Result<void> prepare(const std::filesystem::path& file, bool suspicious);
    core::Result<Upkeep> clearingStep();
    core::Result<bool> mergeStep();
    bool overwriteDeleted(bool fully);
    void checkpoint(bool truncate);

    Database m_database;
    Clearing m_clearing = Clearing::No;
    Merging m_merging = Merging::No;
    bool m_remapped = false; ///< rows were, and nobody was told yet
    bool m_vacuuming = false;
    std::size_t m_arrived = 0; ///< rows since the last urgent step; one of a large body counts as several
    std::unique_ptr<int> m_logPages; ///< frames in the write-ahead log, told by SQLite after each commit
};

} // namespace history
