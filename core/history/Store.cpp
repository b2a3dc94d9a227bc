#include "history/Store.h"

#include "alert/FlashdutyEvent.h"
#include "history/DatabaseFile.h"
#include "history/Deletion.h"
#include "history/Retention.h"
#include "history/Schema.h"
#include "history/SearchIndex.h"
#include "history/Tally.h"

#include <sys/stat.h>

namespace history {
namespace {

constexpr int rowsAStep = 250; ///< some ten milliseconds of deleting or indexing
constexpr int mappedAStep = 20;
constexpr int pagesAStep = 256;              ///< 1 MB
constexpr int longLog = 4000;                ///< pages, 16 MB
constexpr std::int64_t longLag = 20'000;     ///< rows the reader still looks through in some 100 ms
constexpr std::size_t rowsAnUrgentStep = 64; ///< deleted and indexed in some ten milliseconds
constexpr std::size_t mostAnUrgentStep = 512;
constexpr std::size_t usualBytes = 4096; ///< of a body
/// Checking every page at each start is right for a small file; a large one shows damage when it is met.
constexpr std::uintmax_t quicklyChecked = 16 * 1024 * 1024;

bool isDamage(const core::Error& error) {
    return error.code() == core::ErrorCode::DatabaseDamaged;
}

} // namespace

Store::Store(Database database)
    : m_database(std::move(database))
    , m_logPages(std::make_unique<int>(0)) {
    // Checkpoints are ours: they belong behind the acknowledgement, not into the commit.
    sqlite3_wal_hook(
        m_database.handle(),
        [](void* pages, sqlite3*, const char*, int count) {
            *static_cast<int*>(pages) = count;
            return SQLITE_OK;
        },
        m_logPages.get());
}

core::Result<std::unique_ptr<Store>> Store::open(const std::filesystem::path& folder, std::int64_t nowUs,
                                                 const SetAside& damaged, bool suspicious) {
    const auto file = folder / databaseName;
    // Twice at most: what was just created is not set aside.
    for (const bool mayReplace : {true, false}) {
        auto kind = fileKind(file);
        if (kind == FileKind::Foreign)
            return core::Error(core::ErrorCode::DatabaseForeign, file.string());
        if (kind == FileKind::Future)
            return core::Error(core::ErrorCode::DatabaseFuture, file.string());
        if (kind == FileKind::Unreadable)
            return core::Error(core::ErrorCode::FileUnwritable, file.string());
        auto problem = core::Error(core::ErrorCode::DatabaseDamaged, file.string());
        if (kind == FileKind::Missing || kind == FileKind::Empty) {
            if (const auto created = createDatabase(folder); !created)
                return created.error();
            kind = FileKind::Ours;
        }
        if (kind == FileKind::Ours) {
            auto database = Database::open(file, Database::Mode::ReadWrite);
            auto prepared = database ? core::Result<void>() : core::Result<void>(database.error());
            if (database) {
                std::unique_ptr<Store> store(new Store(std::move(*database)));
                prepared = store->prepare(file, suspicious);
                if (prepared)
                    return store;
            }
            problem = prepared.error();
        }
        if (!isDamage(problem) || !mayReplace)
            return problem;
        const auto name = setAside(folder, nowUs);
        if (!name)
            return name.error();
        if (damaged)
            damaged(*name);
    }
    return core::Error(core::ErrorCode::Internal);
}

core::Result<void> Store::prepare(const std::filesystem::path& file, bool suspicious) {
    ::chmod(file.c_str(), 0600); // of a file that was copied here; its log takes over the mode
    const auto configured = m_database.exec("PRAGMA synchronous = FULL; PRAGMA secure_delete = FAST;"
                                            "PRAGMA temp_store = MEMORY; PRAGMA cache_size = -8000;"
                                            "PRAGMA cell_size_check = ON; PRAGMA foreign_keys = OFF;"
                                            "PRAGMA journal_size_limit = 67108864");
    if (!configured)
        return m_database.error();
    if (const auto migrated = migrate(m_database.handle()); !migrated) {
        if (migrated.error().code() == core::ErrorCode::DatabaseFuture) // only its log said so: leave both be
            sqlite3_db_config(m_database.handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
        return migrated;
    }
    if (!m_database.exec("PRAGMA journal_mode = WAL"))
        return m_database.error();

    std::error_code unknown;
    if (suspicious || std::filesystem::file_size(file, unknown) <= quicklyChecked) {
        auto check = m_database.prepare("PRAGMA quick_check(1)");
        const auto any = check.next();
        const auto verdict = any ? check.bytes(0) : std::string();
        check.reset();
        if (!any && !check.ok())
            return m_database.error();
        if (verdict != "ok")
            return core::Error(core::ErrorCode::DatabaseDamaged, verdict);
    }
    for (const char* table : {"delivery", "delivery_bytes", "event", "minute", "state", "search"}) {
        auto probe = m_database.prepare(std::string("SELECT * FROM ") + table + " LIMIT 1");
        if (probe.run())
            continue;
        const auto error = m_database.error();
        const auto isMissing = (m_database.extendedCode() & 0xFF) == SQLITE_ERROR;
        return isMissing ? core::Error(core::ErrorCode::DatabaseDamaged, error.detail()) : error;
    }
    if (hasMarked(m_database))
        m_clearing = Clearing::Rows;
    return {};
}

core::Result<std::vector<std::int64_t>> Store::insert(const std::vector<const Incoming*>& batch,
                                                      const std::vector<ReplyNote>& notes) {
    for (const auto* incoming : batch)
        m_arrived += 1 + incoming->delivery.body.size() / usualBytes;
    return insertAll(m_database, batch, notes);
}

bool Store::overwriteDeleted(bool fully) {
    // FAST overwrites only where that costs no page more: enough for what retention lets go.
    return m_database.exec(fully ? "PRAGMA secure_delete = ON" : "PRAGMA secure_delete = FAST");
}

core::Result<void> Store::remove(std::span<const std::int64_t> ids) {
    overwriteDeleted(true);
    core::Result<void> result;
    while (!ids.empty() && result) {
        const auto count = std::min<std::size_t>(ids.size(), rowsAStep);
        if (const auto deleted = deleteRows(m_database, ids.first(count)); !deleted)
            result = deleted.error();
        ids = ids.subspan(count);
    }
    overwriteDeleted(false);
    m_merging = Merging::Start;
    m_vacuuming = true;
    checkpoint(true);
    return result;
}

core::Result<void> Store::beginRemoveAll() {
    overwriteDeleted(true);
    const auto marked = markAllDeleted(m_database);
    overwriteDeleted(false);
    if (marked) {
        m_clearing = Clearing::Rows;
        m_merging = Merging::No;
    }
    return marked;
}

core::Result<Store::Upkeep> Store::clearingStep() {
    if (m_clearing == Clearing::Rows) {
        overwriteDeleted(true);
        const auto more = deleteMarkedStep(m_database, rowsAStep);
        overwriteDeleted(false);
        if (!more)
            return more.error();
        if (!*more)
            m_clearing = Clearing::Pages;
        return Upkeep{true, false, false};
    }
    const auto more = vacuumStep(m_database, 0, pagesAStep);
    if (!more)
        return more.error();
    if (*more)
        return Upkeep{true, false, false};
    m_clearing = Clearing::No;
    checkpoint(true);
    return Upkeep{true, true, true};
}

core::Result<bool> Store::mergeStep() {
    // Deleted words stay in the index until its parts are merged, which a negative number starts and positive
    // ones continue (sqlite.org/fts5.html, "The 'merge' Command").
    const auto before = m_database.totalChanges();
    const auto* command = m_merging == Merging::Start
                              ? "INSERT INTO search(search, rank) VALUES('merge', -64)"
                              : "INSERT INTO search(search, rank) VALUES('merge', 64)";
    if (!m_database.exec(command))
        return m_database.error();
    return m_database.totalChanges() - before >= 2;
}

core::Result<Store::Upkeep> Store::upkeep(const StoreLimits& limits, std::int64_t nowUs,
                                          const Mapper& mapper) {
    if (m_clearing != Clearing::No)
        return clearingStep();

    const auto indexed = indexStep(m_database, rowsAStep);
    if (!indexed)
        return indexed.error();
    if (*indexed)
        return Upkeep{true, false, false};

    const auto deleted = retentionStep(m_database, limits, nowUs, rowsAStep);
    if (!deleted)
        return deleted.error();
    if (*deleted > 0)
        return Upkeep{true, true, false};

    if (needsRemapping(m_database, alert::mappingVersion)) {
        const auto step = remapStep(m_database, alert::mappingVersion, mapper, mappedAStep);
        if (!step)
            return step.error();
        m_remapped = m_remapped || step->mapped > 0;
        // Told once, at the end; of a fresh database there is nothing to tell.
        return Upkeep{true, !step->more && std::exchange(m_remapped, false), false};
    }
    if (m_merging != Merging::No) {
        const auto more = mergeStep();
        if (!more)
            return more.error();
        m_merging = *more ? Merging::Continue : Merging::No;
        return Upkeep{true, false, false};
    }
    const auto reserve = freePageReserve(m_database);
    if (m_vacuuming || m_database.integer("PRAGMA freelist_count") > 2 * reserve) {
        const auto more = vacuumStep(m_database, reserve, pagesAStep);
        if (!more)
            return more.error();
        m_vacuuming = *more;
        return Upkeep{true, false, false};
    }
    if (*m_logPages > 0)
        checkpoint(false);
    return Upkeep{};
}

core::Result<Store::Upkeep> Store::urgentUpkeep(const StoreLimits& limits, std::int64_t nowUs) {
    if (m_clearing != Clearing::No)
        return clearingStep();
    if (m_arrived < rowsAnUrgentStep)
        return Upkeep{};
    // As many rows as came since the last step: what is left undone grows no further, and no delivery waits
    // long.
    const auto rows = static_cast<int>(std::min(m_arrived, mostAnUrgentStep));
    m_arrived -= static_cast<std::size_t>(rows);
    Upkeep done;
    if (isFarOverLimits(m_database, limits)) {
        const auto deleted = retentionStep(m_database, limits, nowUs, rows);
        if (!deleted)
            return deleted.error();
        done = {true, *deleted > 0, false};
    }
    if (indexLag(m_database) > longLag) {
        const auto more = indexStep(m_database, rows);
        if (!more)
            return more.error();
    }
    return done;
}

void Store::checkpointIfLong() {
    if (*m_logPages > longLog)
        checkpoint(false);
}

void Store::checkpoint(bool truncate) {
    const auto mode = truncate ? SQLITE_CHECKPOINT_TRUNCATE : SQLITE_CHECKPOINT_PASSIVE;
    // Truncating waits for readers, of which ours end at once; for others deliveries shall not wait long.
    sqlite3_busy_timeout(m_database.handle(), 100);
    int pages = 0;
    int moved = 0;
    const auto code = sqlite3_wal_checkpoint_v2(m_database.handle(), "main", mode, &pages, &moved);
    sqlite3_busy_timeout(m_database.handle(), busyMilliseconds);
    // A failure loses nothing: the log keeps what it holds, and the next attempt finds it there.
    *m_logPages = code == SQLITE_OK && moved >= pages ? 0 : std::max(pages - moved, 1);
}

core::Result<void> Store::probe() {
    Transaction transaction(m_database, Transaction::Kind::Write);
    const auto possible =
        transaction.begun() &&
        m_database.exec("INSERT OR REPLACE INTO state(name, value) VALUES('probe', zeroblob(262144))") &&
        transaction.commit() && m_database.exec("DELETE FROM state WHERE name = 'probe'");
    if (!possible)
        return m_database.error();
    return {};
}

} // namespace history
