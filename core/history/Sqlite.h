#pragma once

#include "Result.h"

#include <sqlite3.h>

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <string_view>

/// The project's one way of talking to SQLite: a connection and a statement that close themselves. Calls that
/// can fail say so by `false`; Database::error() then tells why, until the next call on that connection.
namespace history {

/// How long a call waits for a lock of another connection, before it fails with DatabaseBusy.
inline constexpr int busyMilliseconds = 1500;

/// A prepared statement. Columns and parameters count as in SQLite: parameters from 1, columns from 0.
/// Bound texts and blobs must live until the statement was run.
class Statement {
public:
    Statement() = default;

    Statement& bind(int index, std::int64_t value);
    Statement& bindText(int index, std::string_view text);
    Statement& bindBlob(int index, std::string_view bytes);

    /// Goes to the next row. false: no more rows, or failed (ok() tells); the statement is then reset.
    bool next();
    /// Runs to the end and resets; false when it failed.
    bool run();
    /// Whether the last next() ended without an error.
    bool ok() const { return m_code == SQLITE_OK; }
    /// Ends a statement whose rows were not all read; an open one would hold the snapshot.
    void reset();

    std::int64_t integer(int column) const;
    int number(int column) const { return static_cast<int>(integer(column)); }
    std::string bytes(int column) const; ///< of a text or a blob

private:
    friend class Database;
    struct Finalize {
        void operator()(sqlite3_stmt* handle) const { sqlite3_finalize(handle); }
    };
    std::unique_ptr<sqlite3_stmt, Finalize> m_handle;
    int m_code = SQLITE_OK;
};

class Database {
public:
    enum class Mode { ReadWrite, ReadOnly, Immutable };

    /// Opens an existing file; one connection belongs to one thread.
    static core::Result<Database> open(const std::filesystem::path& file, Mode mode);

    /// Runs statements that give no rows, or whose rows do not matter.
    bool exec(const char* sql);
    Statement prepare(std::string_view sql, bool persistent = false);
    /// The same, kept with the connection: for texts that are run again and again.
    Statement& cached(const std::string& sql);
    /// First column of the first row of `sql`; `otherwise` when there is none or it fails.
    std::int64_t integer(std::string_view sql, std::int64_t otherwise = 0);
    /// Rows changed since the connection was opened.
    std::int64_t totalChanges() const { return sqlite3_total_changes64(handle()); }

    /// What went wrong in the last call. `reading` tells FileUnreadable from FileUnwritable.
    core::Error error(bool reading = false) const;
    /// SQLite's own extended result code of the last call.
    int extendedCode() const { return sqlite3_extended_errcode(handle()); }
    /// Whether the file under the connection is no longer the one of that name.
    bool hasMoved() const;

    sqlite3* handle() const { return m_handle.get(); }

private:
    struct Close {
        void operator()(sqlite3* handle) const { sqlite3_close_v2(handle); }
    };
    explicit Database(sqlite3* handle)
        : m_handle(handle) {}
    std::unique_ptr<sqlite3, Close> m_handle;
    std::map<std::string, Statement> m_cache;
    int m_systemError = 0; ///< errno of the last failed exec(): SQLite does not keep that of a failed COMMIT
};

/// Rolls back what was not committed.
class Transaction {
public:
    enum class Kind { Read, Write };

    Transaction(Database& database, Kind kind)
        : m_database(database)
        , m_open(database.exec(kind == Kind::Read ? "BEGIN" : "BEGIN IMMEDIATE")) {}
    ~Transaction() {
        if (m_open)
            m_database.exec("ROLLBACK");
    }
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    bool begun() const { return m_open; }
    bool commit() {
        if (!m_database.exec("COMMIT"))
            return false;
        m_open = false;
        return true;
    }

private:
    Database& m_database;
    bool m_open;
};

/// An error of SQLite as ours.
core::Error sqliteError(int extendedCode, int systemError, std::string detail, bool reading);

} // namespace history
