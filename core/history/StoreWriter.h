#pragma once

#include "Result.h"
#include "delivery/Delivery.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace history {

struct StoreLimits {
    std::size_t queueBytes = 32 * 1024 * 1024; ///< bodies and heads waiting; beyond: enqueue() refuses
    std::size_t queueItems = 20'000;
    std::size_t batch = 512;   ///< deliveries a transaction takes at most
    int refusedPerSecond = 20; ///< stored; the rest is counted
    std::int64_t maxRows = 100'000;
    std::int64_t maxBytes = 1'000'000'000;
    int maxDays = 30;
    std::int64_t maxRefusedRows = 5'000; ///< own retention: refused requests never push out deliveries
};

/// The id is 0 when nothing was stored: with `error`, or without it for a refused request that was only
/// counted, and for removals. Called on the writer thread, after the commit.
struct Stored {
    std::int64_t id = 0;
    std::optional<core::Error> error;
};
using StoredCallback = std::function<void(const Stored&)>;

/// What the writer tells the outside, from its own thread; both may be empty. Coalesced: one call a batch.
struct WriterEvents {
    /// Rows first..last were committed (both included), or, with first 0, rows were deleted or mapped again.
    std::function<void(std::int64_t first, std::int64_t last)> changed;
    /// Storing failed (or works again, with nothing). The same state is not repeated.
    std::function<void(std::optional<core::Error>)> trouble;
    /// A damaged database was set aside under this name. Also called by open(), on its thread.
    std::function<void(std::string)> setAside;
};

/// Unix time in microseconds, for the age of rows and the name of a file that is set aside.
using Clock = std::function<std::int64_t()>;
std::int64_t systemClock();

/// One thread that owns the writing connection: takes whatever is queued into one transaction, commits, then
/// calls back; fills the search index and the per-minute rollup behind the acknowledgement; keeps retention
/// in small steps. Plain C++ threads, no Qt.
class StoreWriter {
public:
    /// Opens (creates 0600 in a 0700 folder, migrates, sets a damaged file aside) and starts the thread.
    /// Errors: LockHeld (detail: who), FileUnwritable, DatabaseForeign, DatabaseFuture, DiskFull,
    /// DatabaseBusy.
    static core::Result<std::unique_ptr<StoreWriter>> open(const std::filesystem::path& folder,
                                                           WriterEvents events = {}, StoreLimits limits = {},
                                                           Clock clock = systemClock);
    /// Stores everything that was queued, then ends the thread.
    ~StoreWriter();
    StoreWriter(const StoreWriter&) = delete;
    StoreWriter& operator=(const StoreWriter&) = delete;

    /// Queues a delivery from any thread without blocking; `done` may be empty. false: the queue is full and
    /// `done` is not called.
    bool enqueue(delivery::Delivery delivery, delivery::Summary summary, StoredCallback done);

    /// Whether a refused request of that time would be stored; if not it is counted here, and need not be
    /// made ready. From any thread.
    bool wantsRefused(std::int64_t receivedUs);

    /// Whether `bytes` more would fit now.
    bool hasRoom(std::size_t bytes) const;

    /// Deletes the given deliveries, or all that were queued before, with their bytes (overwritten, the space
    /// given back); `done` comes on the writer thread. All: readers see none of them from the first step on;
    /// the bytes go in further steps, between which deliveries are stored, and at the next start if need be.
    void remove(std::vector<std::int64_t> ids, StoredCallback done);
    void removeAll(StoredCallback done);

    /// What was really answered to a stored delivery, and when: it replaces what enqueue() was told, with the
    /// next commit. From any thread. `differs`: the status is another one, so that `changed` is told.
    void noteReply(std::int64_t id, int status, std::int64_t afterUs, bool differs);

    /// Number of refused requests that were counted but not stored since the start.
    std::uint64_t refusedNotStored() const;

private:
    class Thread;
    explicit StoreWriter(std::unique_ptr<Thread> thread);
    std::unique_ptr<Thread> m_thread;
};

/// Name of the database in the data folder.
inline constexpr const char* databaseName = "history.db";

} // namespace history
