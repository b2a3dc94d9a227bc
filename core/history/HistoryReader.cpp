#include "history/HistoryReader.h"

#include "history/Columns.h"
#include "history/DatabaseFile.h"
#include "history/FolderLock.h"
#include "history/Schema.h"
#include "history/Selection.h"
#include "history/Sqlite.h"
#include "history/StoreWriter.h"
#include "history/Tally.h"

#include <algorithm>
#include <string>

namespace history {
namespace {

namespace fs = std::filesystem;

constexpr int mostRowsOfAPage = 1000;
constexpr int mostMinutes = 100'000;         ///< two months
constexpr int operationsBetweenLooks = 5000; ///< of SQLite's machine, until it asks whether to go on

Row readRow(const Statement& from) {
    Row row;
    row.id = from.integer(0);
    row.receivedUs = from.integer(1);
    row.origin = static_cast<delivery::Origin>(from.number(2));
    row.tokenId = from.bytes(3);
    row.verdict = static_cast<delivery::Verdict>(from.number(4));
    row.reason = static_cast<delivery::Reason>(from.number(5));
    row.detail = from.bytes(6);
    row.peer = from.bytes(7);
    row.method = from.bytes(8);
    row.target = from.bytes(9);
    row.form = static_cast<alert::BodyForm>(from.number(10));
    row.size = static_cast<std::uint64_t>(from.integer(11));
    row.replyStatus = from.number(12);
    row.findings = from.number(13);
    row.errors = from.number(14);
    row.eventCount = from.number(15);
    if (row.eventCount > 0) {
        row.event.severity = static_cast<alert::Severity>(from.number(16));
        row.event.status = static_cast<alert::Status>(from.number(17));
        row.event.alertKey = from.bytes(18);
        row.event.title = from.bytes(19);
        row.event.ruleId = from.bytes(20);
        row.event.ruleName = from.bytes(21);
        row.event.region = from.bytes(22);
        row.event.project = from.bytes(23);
        row.event.actionPolicyId = from.bytes(24);
        row.event.alertTime = from.integer(25);
        row.event.labels = from.bytes(26);
    }
    return row;
}

constexpr const char* selectRow =
    "SELECT d.id, d.received_us, d.origin, d.token_id, d.verdict, d.reason, d.detail, d.peer, d.method, "
    "d.target, "
    "d.form, d.size, d.reply_status, d.findings, d.errors, d.event_count, e.severity, e.status, e.alert_key, "
    "e.title, e.rule_id, e.rule_name, e.region, e.project, e.action_policy_id, e.alert_time, e.labels "
    "FROM delivery d LEFT JOIN event e ON e.delivery_id = d.id AND e.position = d.top_event WHERE d.id = ?1";

// Both run on the index over (alert_key, status, delivery_id): one step, however many rows there are.
constexpr const char* recoveryOf =
    "SELECT id, received_us FROM delivery WHERE id = (SELECT min(delivery_id) FROM event "
    "WHERE alert_key = ?1 AND alert_key <> '' AND status = 1 AND delivery_id > ?2)";
constexpr const char* firingOf =
    "SELECT id, received_us FROM delivery WHERE id = (SELECT max(delivery_id) FROM event "
    "WHERE alert_key = ?1 AND alert_key <> '' AND status = 0 AND delivery_id < ?2 AND delivery_id > ?3)";

/// The same attempts before it, newest first, for what is still a repeat: within a day.
constexpr const char* repeatsOf =
    "SELECT b.received_us FROM delivery a JOIN delivery b ON b.repeat_key = a.repeat_key AND b.id < a.id "
    "AND b.id > ?2 WHERE a.id = ?1 AND a.repeat_key <> 0 AND b.repeat_key <> 0 "
    "AND b.received_us > a.received_us - 86400000000 ORDER BY b.id DESC LIMIT 99";

core::Result<void> judge(FileKind kind, const fs::path& file) {
    using core::ErrorCode;
    switch (kind) {
    case FileKind::Ours:
        return {};
    case FileKind::Missing:
    case FileKind::Empty:
        return core::Error(ErrorCode::NotFound, file.string());
    case FileKind::NoDatabase:
        return core::Error(ErrorCode::DatabaseDamaged, file.string());
    case FileKind::Foreign:
        return core::Error(ErrorCode::DatabaseForeign, file.string());
    case FileKind::Future:
        return core::Error(ErrorCode::DatabaseFuture, file.string());
    case FileKind::Unreadable:
        break;
    }
    return core::Error(ErrorCode::FileUnreadable, file.string());
}

} // namespace

struct HistoryReader::Connection {
    fs::path folder;
    std::optional<Database> database;
    std::optional<FolderLock> lock; ///< while a file is read that must not change
    bool immutable = false;
    std::atomic<bool> interrupted = false;

    /// What each call begins with: a connection to the file that is there now.
    core::Result<void> ready() {
        interrupted = false;
        if (database && !immutable && !database->hasMoved())
            return {};
        return connect();
    }

    /// After each call: nothing is held that could keep a writer out.
    void done() { lock.reset(); }

    core::Result<void> connect() {
        const auto file = folder / databaseName;
        database.reset();
        lock.reset();
        immutable = false;
        if (const auto ours = judge(fileKind(file), file); !ours)
            return ours;
        auto opened = attach(file, Database::Mode::ReadOnly);
        if (!opened && opened.error().code() == core::ErrorCode::FileUnreadable)
            opened = attachImmutable(file, opened.error());
        if (!opened)
            database.reset();
        return opened;
    }

    /// SQLite reads a database with a log only beside shared memory that it can make or open
    /// (sqlite.org/wal.html, "Read-Only Databases"). Where it cannot, and nobody writes and no log waits, the
    /// one file is everything.
    core::Result<void> attachImmutable(const fs::path& file, const core::Error& reason) {
        auto held = FolderLock::againstWriters(folder);
        if (!held)
            return reason;
        std::error_code missing;
        auto log = file;
        log += "-wal";
        if (fs::exists(log, missing) && fs::file_size(log, missing) > 0)
            return reason;
        lock.emplace(std::move(*held));
        immutable = true;
        return attach(file, Database::Mode::Immutable);
    }

    core::Result<void> attach(const fs::path& file, Database::Mode mode) {
        auto opened = Database::open(file, mode);
        if (!opened)
            return opened.error();
        database.emplace(std::move(*opened));
        sqlite3_progress_handler(
            database->handle(), operationsBetweenLooks,
            [](void* flag) { return static_cast<std::atomic<bool>*>(flag)->load() ? 1 : 0; }, &interrupted);
        if (!database->exec("PRAGMA query_only = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -8000;"
                            "SELECT value FROM state LIMIT 1")) {
            const auto noTable = (database->extendedCode() & 0xFF) == SQLITE_ERROR;
            return noTable ? core::Error(core::ErrorCode::DatabaseDamaged, file.string())
                           : database->error(true);
        }
        hasRepeats = database->integer("PRAGMA user_version") >= 2;
        if (database->integer("PRAGMA user_version") > schemaVersion)
            return core::Error(core::ErrorCode::DatabaseFuture, file.string());
        return {};
    }

    core::Error failure() const {
        return interrupted ? core::Error(core::ErrorCode::Internal, "interrupted") : database->error(true);
    }

    /// Runs `read` in one transaction, so that all it reads is of one moment.
    template <typename Read>
    auto reading(Read read) -> decltype(read(*database)) {
        if (const auto opened = ready(); !opened) {
            done();
            return opened.error();
        }
        const auto result = [&]() -> decltype(read(*database)) {
            const Transaction snapshot(*database, Transaction::Kind::Read);
            if (!snapshot.begun())
                return failure();
            return read(*database);
        }();
        done();
        return result;
    }

    core::Result<Row> row(std::int64_t id) {
        auto& statement = database->cached(selectRow).bind(1, id);
        const auto found = statement.next();
        if (!found)
            return statement.ok() ? core::Error(core::ErrorCode::NotFound, std::to_string(id)) : failure();
        auto result = readRow(statement);
        statement.reset();
        if (!findPair(result) || (hasRepeats && !findRepeats(result)))
            return failure();
        return result;
    }

    bool findRepeats(Row& row) {
        auto& earlier = database->cached(repeatsOf).bind(1, row.id).bind(2, deletedUpTo);
        while (earlier.next()) {
            if (row.repeat++ == 0)
                row.repeatReceivedUs = earlier.integer(0);
        }
        return earlier.ok();
    }

    bool findPair(Row& row) {
        const auto status = row.event.status;
        if (row.event.alertKey.empty() || status == alert::Status::Unknown)
            return true;
        const auto isFiring = status == alert::Status::Firing;
        auto& statement = database->cached(isFiring ? recoveryOf : firingOf);
        statement.bindText(1, row.event.alertKey).bind(2, row.id);
        if (!isFiring)
            statement.bind(3, deletedUpTo);
        if (statement.next()) {
            row.pairId = statement.integer(0);
            row.pairReceivedUs = statement.integer(1);
            statement.reset();
        }
        return statement.ok();
    }

    bool hasRepeats = false;      ///< the database is of a version that knows them
    std::int64_t deletedUpTo = 0; ///< of the running call
};

HistoryReader::HistoryReader(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection)) {
}

HistoryReader::~HistoryReader() = default;

core::Result<std::unique_ptr<HistoryReader>> HistoryReader::open(const fs::path& folder) {
    auto connection = std::make_unique<Connection>();
    connection->folder = folder;
    const auto opened = connection->ready();
    connection->done();
    if (!opened)
        return opened.error();
    return std::unique_ptr<HistoryReader>(new HistoryReader(std::move(connection)));
}

core::Result<Page> HistoryReader::page(const PageQuery& query) {
    auto& c = *m_connection;
    return c.reading([&](Database& database) -> core::Result<Page> {
        c.deletedUpTo = state(database, "deleted_up_to");
        const auto limit = std::clamp(query.limit, 1, mostRowsOfAPage);
        const auto upwards = query.after > 0 && query.before <= 0;
        const auto order = upwards ? Selection::Order::OldestFirst : Selection::Order::NewestFirst;
        Selection selection(database, query.filter, [&c] { return c.interrupted.load(); });
        auto ids = selection.ids(query.after, query.before, order, limit + 1);
        if (!ids)
            return ids.error();
        Page page;
        page.more = ids->size() > static_cast<std::size_t>(limit);
        if (page.more)
            ids->pop_back();
        if (upwards)
            std::reverse(ids->begin(), ids->end());
        page.rows.reserve(ids->size());
        for (const auto id : *ids) {
            auto row = c.row(id);
            if (!row)
                return row.error();
            page.rows.push_back(std::move(*row));
        }
        return page;
    });
}

core::Result<Row> HistoryReader::row(std::int64_t id) {
    auto& c = *m_connection;
    return c.reading([&](Database& database) -> core::Result<Row> {
        c.deletedUpTo = state(database, "deleted_up_to");
        if (id <= c.deletedUpTo)
            return core::Error(core::ErrorCode::NotFound, std::to_string(id));
        return c.row(id);
    });
}

core::Result<delivery::Delivery> HistoryReader::delivery(std::int64_t id) {
    auto& c = *m_connection;
    return c.reading([&](Database& database) -> core::Result<delivery::Delivery> {
        auto& statement = database.cached(
            "SELECT d.id, d.received_us, d.origin, d.token_id, d.verdict, d.reason, d.detail, d.peer, "
            "d.method, "
            "d.target, d.reply_status, d.reply_us, d.size, b.head, b.body "
            "FROM delivery d JOIN delivery_bytes b ON b.delivery_id = d.id "
            "WHERE d.id = ?1 AND d.id > (SELECT value FROM state WHERE name = 'deleted_up_to')");
        if (!statement.bind(1, id).next())
            return statement.ok() ? core::Error(core::ErrorCode::NotFound, std::to_string(id)) : c.failure();
        delivery::Delivery result;
        result.id = statement.integer(0);
        result.receivedUs = statement.integer(1);
        result.origin = static_cast<delivery::Origin>(statement.number(2));
        result.tokenId = statement.bytes(3);
        result.verdict = static_cast<delivery::Verdict>(statement.number(4));
        result.reason = static_cast<delivery::Reason>(statement.number(5));
        result.detail = statement.bytes(6);
        result.peer = statement.bytes(7);
        result.method = statement.bytes(8);
        result.target = statement.bytes(9);
        result.replyStatus = statement.number(10);
        result.replyUs = statement.integer(11);
        result.bodySize = static_cast<std::uint64_t>(statement.integer(12));
        result.head = statement.bytes(13);
        result.body = statement.bytes(14);
        statement.reset();
        return result;
    });
}

core::Result<Counts> HistoryReader::counts(const Filter& filter) {
    auto& c = *m_connection;
    return c.reading([&](Database& database) -> core::Result<Counts> {
        if (!filter.isEmpty())
            return Selection(database, filter, [&c] { return c.interrupted.load(); }).counts();
        auto& statement = database.cached("SELECT coalesce(sum(unknown), 0), coalesce(sum(info), 0), "
                                          "coalesce(sum(warning), 0), coalesce(sum(critical), 0), "
                                          "coalesce(sum(refused), 0) FROM minute");
        if (!statement.next())
            return c.failure();
        Counts counts;
        counts.unknown = statement.integer(0);
        counts.info = statement.integer(1);
        counts.warning = statement.integer(2);
        counts.critical = statement.integer(3);
        counts.refused = statement.integer(4);
        counts.total = counts.unknown + counts.info + counts.warning + counts.critical + counts.refused;
        statement.reset();
        return counts;
    });
}

core::Result<std::vector<Minute>> HistoryReader::minutes(std::int64_t fromMinute, std::int64_t toMinute) {
    auto& c = *m_connection;
    return c.reading([&](Database& database) -> core::Result<std::vector<Minute>> {
        auto& statement =
            database.cached("SELECT minute, critical, warning, info, unknown, refused FROM minute "
                            "WHERE minute >= ?1 AND minute <= ?2 ORDER BY minute LIMIT ?3");
        statement.bind(1, fromMinute).bind(2, toMinute).bind(3, mostMinutes);
        std::vector<Minute> minutes;
        while (statement.next())
            minutes.push_back({statement.integer(0), statement.number(1), statement.number(2),
                               statement.number(3), statement.number(4), statement.number(5)});
        if (!statement.ok())
            return c.failure();
        return minutes;
    });
}

core::Result<std::int64_t> HistoryReader::indexedUpTo() {
    return m_connection->reading(
        [](Database& database) -> core::Result<std::int64_t> { return state(database, "indexed_up_to"); });
}

void HistoryReader::interrupt() {
    m_connection->interrupted = true;
}

} // namespace history
