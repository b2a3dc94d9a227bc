#include "history/Schema.h"

#include "history/Sqlite.h"

#include <array>
#include <string>

namespace history {
namespace {

struct Migration {
    int version;
    const char* sql;
};

// One entry a version, never edited once it was released.
//
// delivery.badge, statuses and top_event repeat what the events say, so that the list and its filters never
// join. minute and state (counts, kept bytes) change in the transaction of the rows they count: one statement
// a batch, and never out of step. search is filled behind the acknowledgement up to state.indexed_up_to; it
// holds its own copy of the text, since only so can a row be taken out again whatever made the text.
constexpr std::array migrations{
    Migration{1, R"(
CREATE TABLE delivery(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    received_us INTEGER NOT NULL,
    origin INTEGER NOT NULL,
    token_id TEXT NOT NULL,
    verdict INTEGER NOT NULL,
    reason INTEGER NOT NULL,
    detail TEXT NOT NULL,
    peer TEXT NOT NULL,
    method TEXT NOT NULL,
    target TEXT NOT NULL,
    form INTEGER NOT NULL,
    size INTEGER NOT NULL,
    kept INTEGER NOT NULL,
    reply_status INTEGER NOT NULL,
    reply_us INTEGER NOT NULL,
    mapping_version INTEGER NOT NULL,
    findings INTEGER NOT NULL,
    errors INTEGER NOT NULL,
    event_count INTEGER NOT NULL,
    top_event INTEGER NOT NULL,
    statuses INTEGER NOT NULL,
    badge INTEGER NOT NULL);
CREATE INDEX delivery_badge ON delivery(badge);
CREATE INDEX delivery_token ON delivery(token_id);
CREATE INDEX delivery_form ON delivery(form);
CREATE TABLE delivery_bytes(
    delivery_id INTEGER PRIMARY KEY,
    head BLOB NOT NULL,
    body BLOB NOT NULL);
CREATE TABLE event(
    delivery_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    severity INTEGER NOT NULL,
    status INTEGER NOT NULL,
    alert_key TEXT NOT NULL,
    title TEXT NOT NULL,
    rule_id TEXT NOT NULL,
    rule_name TEXT NOT NULL,
    region TEXT NOT NULL,
    project TEXT NOT NULL,
    action_policy_id TEXT NOT NULL,
    alert_time INTEGER NOT NULL,
    labels TEXT NOT NULL,
    PRIMARY KEY(delivery_id, position)) WITHOUT ROWID;
CREATE INDEX event_alert_key ON event(alert_key, status, delivery_id) WHERE alert_key <> '';
CREATE TABLE minute(
    minute INTEGER PRIMARY KEY,
    unknown INTEGER NOT NULL,
    info INTEGER NOT NULL,
    warning INTEGER NOT NULL,
    critical INTEGER NOT NULL,
    refused INTEGER NOT NULL);
CREATE TABLE state(name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
INSERT INTO state VALUES
    ('rows', 0), ('bytes', 0), ('refused_rows', 0), ('refused_bytes', 0),
    ('indexed_up_to', 0), ('deleted_up_to', 0), ('mapping_version', 0), ('mapping_target', 0),
    ('mapping_tried', 0);
CREATE VIRTUAL TABLE search USING fts5(text, tokenize = 'ascii', columnsize = 0);
)"},
    // What the same attempt of a sender has in common with its repeats; 0: not known.
    Migration{2, R"(
ALTER TABLE delivery ADD COLUMN repeat_key INTEGER NOT NULL DEFAULT 0;
CREATE INDEX delivery_repeat ON delivery(repeat_key, id) WHERE repeat_key <> 0;
)"},
};
static_assert(migrations.back().version == schemaVersion);

core::Error failure(sqlite3* database) {
    return sqliteError(sqlite3_extended_errcode(database), sqlite3_system_errno(database),
                       sqlite3_errmsg(database), false);
}

bool exec(sqlite3* database, const std::string& sql) {
    return sqlite3_exec(database, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK;
}

core::Result<int> number(sqlite3* database, const char* sql) {
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(database, sql, -1, &statement, nullptr) != SQLITE_OK)
        return failure(database);
    const auto code = sqlite3_step(statement);
    const auto value = code == SQLITE_ROW ? sqlite3_column_int(statement, 0) : 0;
    if (sqlite3_finalize(statement) != SQLITE_OK)
        return failure(database);
    return value;
}

core::Result<void> apply(sqlite3* database, const Migration& migration) {
    const auto sql = std::string("BEGIN IMMEDIATE;") + migration.sql +
                     "PRAGMA application_id = " + std::to_string(applicationId) +
                     "; PRAGMA user_version = " + std::to_string(migration.version) + "; COMMIT";
    if (exec(database, sql))
        return {};
    const auto error = failure(database);
    exec(database, "ROLLBACK");
    return error;
}

} // namespace

core::Result<void> migrate(sqlite3* database) {
    const auto application = number(database, "PRAGMA application_id");
    if (!application)
        return application.error();
    const auto version = number(database, "PRAGMA user_version");
    if (!version)
        return version.error();
    const auto entries = number(database, "SELECT count(*) FROM sqlite_master");
    if (!entries)
        return entries.error();

    const auto isEmpty = *application == 0 && *version == 0 && *entries == 0;
    if (!isEmpty && *application != applicationId)
        return core::Error(core::ErrorCode::DatabaseForeign,
                           "application_id " + std::to_string(*application));
    if (*version > schemaVersion)
        return core::Error(core::ErrorCode::DatabaseFuture, "version " + std::to_string(*version));
    if (isEmpty) {
        // In this order: auto_vacuum is fixed by the first page, and journal_mode writes it.
        if (!exec(database, "PRAGMA auto_vacuum = INCREMENTAL; PRAGMA journal_mode = WAL"))
            return failure(database);
    }
    for (const auto& migration : migrations) {
        if (migration.version <= *version)
            continue;
        if (const auto applied = apply(database, migration); !applied)
            return applied.error();
    }
    return {};
}

} // namespace history
