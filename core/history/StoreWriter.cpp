#include "history/StoreWriter.h"

#include "delivery/Reading.h"
#include "history/DatabaseFile.h"
#include "history/FolderLock.h"
#include "history/Store.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <utility>

namespace history {
namespace {

using namespace std::chrono_literals;

constexpr auto pause = 20ms;    ///< without a delivery; then upkeep begins
constexpr auto retryAfter = 2s; ///< while storing fails
constexpr auto lookAgain = 60s; ///< for rows that grew too old
constexpr std::size_t taskBytes = 512;
constexpr std::size_t mostNotes = 50'000; ///< more replies than that are never under way between two commits
constexpr std::int64_t longestMixed = 60; ///< seconds; a request takes less from its first byte to its end

struct Task {
    enum class Kind { Insert, Counted, Remove, RemoveAll } kind = Kind::Insert;
    Incoming incoming;
    std::vector<std::int64_t> ids;
    StoredCallback done;
    std::size_t bytes = 0;
};

std::size_t bytesOf(const Incoming& incoming) {
    auto bytes = taskBytes + incoming.delivery.head.size() + incoming.delivery.body.size();
    for (const auto& event : incoming.summary.events)
        bytes += sizeof event + event.title.size() + event.ruleName.size() + event.alertKey.size();
    return bytes;
}

void call(const StoredCallback& done, std::int64_t id, const std::optional<core::Error>& error = {}) {
    if (done)
        done(Stored{id, error});
}

} // namespace

std::int64_t systemClock() {
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::microseconds>(now).count();
}

class StoreWriter::Thread {
public:
    Thread(std::filesystem::path folder, FolderLock lock, std::unique_ptr<Store> store, WriterEvents events,
           StoreLimits limits, Clock clock)
        : m_folder(std::move(folder))
        , m_lock(std::move(lock))
        , m_events(std::move(events))
        , m_limits(limits)
        , m_clock(std::move(clock))
        , m_store(std::move(store))
        , m_thread([this] { run(); }) {}

    ~Thread() {
        {
            const std::lock_guard guard(m_mutex);
            m_stopping = true;
        }
        m_wake.notify_one();
        m_thread.join();
    }

    Thread(const Thread&) = delete;
    Thread& operator=(const Thread&) = delete;

    bool enqueue(Incoming incoming, StoredCallback done) {
        Task task;
        const auto refused = incoming.delivery.verdict == delivery::Verdict::Refused;
        const auto second = incoming.delivery.receivedUs / 1'000'000;
        task.bytes = bytesOf(incoming);
        task.done = std::move(done);
        {
            const std::lock_guard guard(m_mutex);
            if (refused && overRefusedLimit(second)) {
                ++m_refusedNotStored;
                if (!task.done)
                    return true;
                task.kind = Task::Kind::Counted;
                task.bytes = taskBytes;
            } else {
                task.incoming = std::move(incoming);
            }
            if (!fits(task.bytes))
                return false;
            if (refused && task.kind == Task::Kind::Insert)
                ++m_refusedThisSecond;
            m_bytes += task.bytes;
            ++m_items;
            m_queue.push_back(std::move(task));
        }
        m_wake.notify_one();
        return true;
    }

    bool wantsRefused(std::int64_t receivedUs) {
        const std::lock_guard guard(m_mutex);
        const bool over = overRefusedLimit(receivedUs / 1'000'000);
        if (over)
            ++m_refusedNotStored;
        return !over;
    }

    void removeRows(Task::Kind kind, std::vector<std::int64_t> ids, StoredCallback done) {
        Task task;
        task.kind = kind;
        task.ids = std::move(ids);
        task.done = std::move(done);
        {
            const std::lock_guard guard(m_mutex);
            ++m_items;
            m_queue.push_back(std::move(task));
        }
        m_wake.notify_one();
    }

    /// A note goes with the next batch, or in the next pause.
    void noteReply(ReplyNote note, bool differs) {
        bool first = false;
        {
            const std::lock_guard guard(m_mutex);
            first = m_notes.empty();
            if (m_notes.size() < mostNotes)
                m_notes.push_back(note);
            m_notesDiffer = m_notesDiffer || differs;
        }
        // The others go with it: a wake-up for each reply would cost more than the reply.
        if (first)
            m_wake.notify_one();
    }

    bool hasRoom(std::size_t bytes) const {
        const std::lock_guard guard(m_mutex);
        return fits(bytes);
    }

    std::uint64_t refusedNotStored() const {
        const std::lock_guard guard(m_mutex);
        return m_refusedNotStored;
    }

private:
    bool fits(std::size_t bytes) const {
        return m_items < m_limits.queueItems && m_bytes + bytes <= m_limits.queueBytes;
    }

    /// A refusal is told when its bytes are in, so seconds come mixed: an earlier one must not begin the
    /// count anew. Only a clock that was set back does.
    bool overRefusedLimit(std::int64_t second) {
        if (second > m_refusedSecond || second < m_refusedSecond - longestMixed) {
            m_refusedSecond = second;
            m_refusedThisSecond = 0;
        }
        return m_refusedThisSecond >= m_limits.refusedPerSecond;
    }

    void run() {
        auto wait = std::chrono::milliseconds(pause);
        for (;;) {
            auto tasks = take(wait);
            if (!tasks.empty()) {
                process(tasks);
                release(tasks);
                upkeepAfterBatch();
                wait = pause;
            } else if (isStopping()) {
                break;
            } else {
                wait = upkeepInPause();
            }
        }
        if (hasNotes())
            insertWithNotes({});
        while (!m_clearingDone.empty() && clearOn()) {
        }
        finishClearing(core::Error(core::ErrorCode::Internal, "ended before everything was removed"));
    }

    /// What is queued, at most a batch: insertions, or one removal. Empty after waiting for `atMost`.
    std::vector<Task> take(std::chrono::milliseconds atMost) {
        std::unique_lock guard(m_mutex);
        m_wake.wait_for(guard, atMost, [this, atMost] {
            return m_stopping || !m_queue.empty() || (atMost > pause && !m_trouble && !m_notes.empty());
        });
        std::vector<Task> tasks;
        const auto isRemoval = [](const Task& task) {
            return task.kind == Task::Kind::Remove || task.kind == Task::Kind::RemoveAll;
        };
        while (!m_queue.empty() && tasks.size() < m_limits.batch) {
            const auto removal = isRemoval(m_queue.front());
            if (removal && !tasks.empty())
                break;
            tasks.push_back(std::move(m_queue.front()));
            m_queue.pop_front();
            if (removal)
                break;
        }
        return tasks;
    }

    /// Bytes count until they are stored: before, they are still in memory.
    void release(const std::vector<Task>& tasks) {
        const std::lock_guard guard(m_mutex);
        for (const auto& task : tasks)
            m_bytes -= task.bytes;
        m_items -= tasks.size();
    }

    bool isStopping() const {
        const std::lock_guard guard(m_mutex);
        return m_stopping;
    }

    void process(std::vector<Task>& tasks) {
        switch (tasks.front().kind) {
        case Task::Kind::Remove:
            remove(tasks.front());
            break;
        case Task::Kind::RemoveAll:
            beginRemoveAll(tasks.front());
            break;
        case Task::Kind::Insert:
        case Task::Kind::Counted:
            insert(tasks);
            break;
        }
    }

    void insert(std::vector<Task>& tasks) {
        std::vector<const Incoming*> batch;
        for (const auto& task : tasks) {
            if (task.kind == Task::Kind::Insert)
                batch.push_back(&task.incoming);
        }
        core::Result<std::vector<std::int64_t>> ids = std::vector<std::int64_t>();
        if (!batch.empty())
            ids = insertWithNotes(batch);
        std::size_t next = 0;
        for (const auto& task : tasks) {
            if (task.kind == Task::Kind::Counted)
                call(task.done, 0);
            else if (ids)
                call(task.done, (*ids)[next++]);
            else
                call(task.done, 0, ids.error());
        }
        if (ids && !ids->empty() && m_events.changed)
            m_events.changed(ids->front(), ids->back());
    }

    core::Result<std::vector<std::int64_t>> insertWithNotes(const std::vector<const Incoming*>& batch) {
        const auto opened = reopenIfNeeded();
        std::vector<ReplyNote> notes;
        bool differ = false;
        {
            const std::lock_guard guard(m_mutex);
            notes.swap(m_notes);
            differ = std::exchange(m_notesDiffer, false);
        }
        auto ids = opened ? m_store->insert(batch, notes) : opened.error();
        note(ids ? std::nullopt : std::optional(ids.error()));
        if (ids && differ)
            tellRowsChanged();
        return ids;
    }

    bool hasNotes() const {
        const std::lock_guard guard(m_mutex);
        return !m_notes.empty();
    }

    void remove(const Task& task) {
        auto result = reopenIfNeeded();
        if (result)
            result = m_store->remove(task.ids);
        const auto error = result ? std::nullopt : std::optional(result.error());
        note(error);
        call(task.done, 0, error);
        tellRowsChanged();
    }

    void beginRemoveAll(Task& task) {
        auto result = reopenIfNeeded();
        if (result)
            result = m_store->beginRemoveAll();
        const auto error = result ? std::nullopt : std::optional(result.error());
        note(error);
        if (error)
            return call(task.done, 0, error);
        m_clearingDone.push_back(std::move(task.done));
        tellRowsChanged();
    }

    void upkeepAfterBatch() {
        if (!m_store || m_trouble)
            return;
        m_store->checkpointIfLong();
        accept(m_store->urgentUpkeep(m_limits, m_clock()));
    }

    /// One step; gives how long to wait for a delivery before the next.
    std::chrono::milliseconds upkeepInPause() {
        if (m_trouble) {
            const auto opened = reopenIfNeeded();
            const auto possible = opened ? m_store->probe() : opened;
            note(possible ? std::nullopt : std::optional(possible.error()));
            return possible ? 0ms : std::chrono::milliseconds(retryAfter);
        }
        if (const auto opened = reopenIfNeeded(); !opened) {
            note(opened.error());
            return retryAfter;
        }
        if (hasNotes()) {
            if (insertWithNotes({}) && !m_trouble)
                return 0ms;
            return retryAfter;
        }
        static const Mapper mapper = [](const delivery::Delivery& delivery) {
            return delivery::summarize(delivery::read(delivery));
        };
        const auto more = accept(m_store->upkeep(m_limits, m_clock(), mapper));
        if (m_trouble)
            return retryAfter;
        return more ? 0ms : std::chrono::milliseconds(lookAgain);
    }

    bool clearOn() {
        const auto opened = reopenIfNeeded();
        return opened && accept(m_store->urgentUpkeep(m_limits, m_clock())) && !m_trouble;
    }

    bool accept(const core::Result<Store::Upkeep>& upkeep) {
        if (!upkeep) {
            note(upkeep.error());
            finishClearing(upkeep.error());
            return false;
        }
        if (upkeep->rowsChanged)
            tellRowsChanged();
        if (upkeep->cleared)
            finishClearing(std::nullopt);
        return upkeep->more;
    }

    void finishClearing(const std::optional<core::Error>& error) {
        for (const auto& done : std::exchange(m_clearingDone, {}))
            call(done, 0, error);
    }

    void tellRowsChanged() {
        if (m_events.changed)
            m_events.changed(0, 0);
    }

    core::Result<void> reopenIfNeeded() {
        // Somebody moved or removed the file: what goes into the old one would be lost.
        if (m_store && m_store->hasMoved())
            m_store.reset();
        if (m_store)
            return {};
        auto opened = makePrivateFolder(m_folder);
        if (!opened)
            return opened;
        auto store = Store::open(m_folder, m_clock(), m_events.setAside, std::exchange(m_suspicious, false));
        if (!store)
            return store.error();
        m_store = std::move(*store);
        return {};
    }

    /// Keeps `trouble` told. A connection that failed is opened anew, but for reasons that lie outside it.
    void note(const std::optional<core::Error>& error) {
        if (error && error->code() != core::ErrorCode::DiskFull &&
            error->code() != core::ErrorCode::DatabaseBusy) {
            m_suspicious = error->code() == core::ErrorCode::DatabaseDamaged;
            m_store.reset();
        }
        const auto code = error ? std::optional(error->code()) : std::nullopt;
        if (std::exchange(m_trouble, code) != code && m_events.trouble)
            m_events.trouble(error);
    }

    const std::filesystem::path m_folder;
    const FolderLock m_lock;
    const WriterEvents m_events;
    const StoreLimits m_limits;
    const Clock m_clock;

    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    // Guarded by m_mutex.
    std::deque<Task> m_queue;
    std::size_t m_bytes = 0;
    std::size_t m_items = 0;
    std::vector<ReplyNote> m_notes;
    bool m_notesDiffer = false;
    bool m_stopping = false;
    std::int64_t m_refusedSecond = 0;
    int m_refusedThisSecond = 0;
    std::uint64_t m_refusedNotStored = 0;

    // Of the writer thread alone.
    std::unique_ptr<Store> m_store;
    std::optional<core::ErrorCode> m_trouble;
    bool m_suspicious = false;
    std::vector<StoredCallback> m_clearingDone;

    std::thread m_thread; ///< last: it uses all of the above
};

core::Result<std::unique_ptr<StoreWriter>>
StoreWriter::open(const std::filesystem::path& folder, WriterEvents events, StoreLimits limits, Clock clock) {
    if (const auto made = makePrivateFolder(folder); !made)
        return made.error();
    auto lock = FolderLock::forWriting(folder);
    if (!lock)
        return lock.error();
    auto store = Store::open(folder, clock(), events.setAside);
    if (!store)
        return store.error();
    auto thread = std::make_unique<Thread>(folder, std::move(*lock), std::move(*store), std::move(events),
                                           limits, std::move(clock));
    return std::unique_ptr<StoreWriter>(new StoreWriter(std::move(thread)));
}

StoreWriter::StoreWriter(std::unique_ptr<Thread> thread)
    : m_thread(std::move(thread)) {
}

StoreWriter::~StoreWriter() = default;

bool StoreWriter::enqueue(delivery::Delivery delivery, delivery::Summary summary, StoredCallback done) {
    return m_thread->enqueue({std::move(delivery), std::move(summary)}, std::move(done));
}

bool StoreWriter::wantsRefused(std::int64_t receivedUs) {
    return m_thread->wantsRefused(receivedUs);
}

bool StoreWriter::hasRoom(std::size_t bytes) const {
    return m_thread->hasRoom(bytes);
}

void StoreWriter::remove(std::vector<std::int64_t> ids, StoredCallback done) {
    m_thread->removeRows(Task::Kind::Remove, std::move(ids), std::move(done));
}

void StoreWriter::noteReply(std::int64_t id, int status, std::int64_t afterUs, bool differs) {
    m_thread->noteReply({id, status, afterUs}, differs);
}

void StoreWriter::removeAll(StoredCallback done) {
    m_thread->removeRows(Task::Kind::RemoveAll, {}, std::move(done));
}

std::uint64_t StoreWriter::refusedNotStored() const {
    return m_thread->refusedNotStored();
}

} // namespace history
