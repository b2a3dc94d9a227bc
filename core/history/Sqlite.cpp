#include "history/Sqlite.h"

#include <cerrno>

namespace history {
namespace {

/// A path as a SQLite URI: three characters have a meaning there.
std::string uri(const std::filesystem::path& file, const char* parameters) {
    static constexpr char digits[] = "0123456789ABCDEF";
    std::string text = "file:";
    for (const char c : std::filesystem::absolute(file).string()) {
        if (c == '?' || c == '#' || c == '%') {
            const auto byte = static_cast<unsigned char>(c);
            text += {'%', digits[byte >> 4U], digits[byte & 15U]};
        } else {
            text += c;
        }
    }
    return text + parameters;
}

} // namespace

core::Error sqliteError(int extendedCode, int systemError, std::string detail, bool reading) {
    using core::ErrorCode;
    const auto outOfSpace = systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG;
    auto code = ErrorCode::Internal;
    switch (extendedCode & 0xFF) {
    case SQLITE_FULL:
        code = ErrorCode::DiskFull;
        break;
    case SQLITE_IOERR:
        code = reading      ? ErrorCode::FileUnreadable
               : outOfSpace ? ErrorCode::DiskFull
                            : ErrorCode::FileUnwritable;
        break;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        code = ErrorCode::DatabaseBusy;
        break;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        code = ErrorCode::DatabaseDamaged;
        break;
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        code = reading ? ErrorCode::FileUnreadable : ErrorCode::FileUnwritable;
        break;
    default:
        break;
    }
    return core::Error(code, std::move(detail));
}

core::Result<Database> Database::open(const std::filesystem::path& file, Mode mode) {
    const auto flags = SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE |
                       (mode == Mode::ReadWrite ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY);
    sqlite3* handle = nullptr;
    const auto name = uri(file, mode == Mode::Immutable ? "?immutable=1" : "");
    const auto code = sqlite3_open_v2(name.c_str(), &handle, flags, nullptr);
    Database database(handle);
    if (code != SQLITE_OK) {
        const auto system = handle ? sqlite3_system_errno(handle) : 0;
        return sqliteError(code, system, sqlite3_errstr(code), mode != Mode::ReadWrite);
    }
    // The file may have been prepared by somebody else: nothing in its schema may call out or be rewritten.
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_busy_timeout(handle, busyMilliseconds);
    return database;
}

bool Database::exec(const char* sql) {
    errno = 0;
    const auto done = sqlite3_exec(handle(), sql, nullptr, nullptr, nullptr) == SQLITE_OK;
    m_systemError = done ? 0 : errno;
    return done;
}

Statement Database::prepare(std::string_view sql, bool persistent) {
    Statement statement;
    sqlite3_stmt* prepared = nullptr;
    const unsigned flags = persistent ? SQLITE_PREPARE_PERSISTENT : 0;
    statement.m_code =
        sqlite3_prepare_v3(handle(), sql.data(), static_cast<int>(sql.size()), flags, &prepared, nullptr);
    statement.m_handle.reset(prepared);
    return statement;
}

Statement& Database::cached(const std::string& sql) {
    auto& statement = m_cache[sql];
    if (!statement.m_handle)
        statement = prepare(sql, true);
    return statement;
}

std::int64_t Database::integer(std::string_view sql, std::int64_t otherwise) {
    auto statement = prepare(sql);
    return statement.next() ? statement.integer(0) : otherwise;
}

core::Error Database::error(bool reading) const {
    const auto system = m_systemError != 0 ? m_systemError : sqlite3_system_errno(handle());
    return sqliteError(extendedCode(), system, sqlite3_errmsg(handle()), reading);
}

bool Database::hasMoved() const {
    int moved = 0;
    sqlite3_file_control(handle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved != 0;
}

Statement& Statement::bind(int index, std::int64_t value) {
    sqlite3_bind_int64(m_handle.get(), index, value);
    return *this;
}

Statement& Statement::bindText(int index, std::string_view text) {
    sqlite3_bind_text64(m_handle.get(), index, text.empty() ? "" : text.data(), text.size(), SQLITE_STATIC,
                        SQLITE_UTF8);
    return *this;
}

Statement& Statement::bindBlob(int index, std::string_view bytes) {
    sqlite3_bind_blob64(m_handle.get(), index, bytes.empty() ? "" : bytes.data(), bytes.size(),
                        SQLITE_STATIC);
    return *this;
}

bool Statement::next() {
    if (!m_handle)
        return false;
    m_code = sqlite3_step(m_handle.get());
    if (m_code == SQLITE_ROW) {
        m_code = SQLITE_OK;
        return true;
    }
    if (m_code == SQLITE_DONE)
        m_code = SQLITE_OK;
    sqlite3_reset(m_handle.get());
    return false;
}

bool Statement::run() {
    while (next()) {
    }
    return m_handle && ok();
}

void Statement::reset() {
    sqlite3_reset(m_handle.get());
}

std::int64_t Statement::integer(int column) const {
    return sqlite3_column_int64(m_handle.get(), column);
}

std::string Statement::bytes(int column) const {
    const auto* data = static_cast<const char*>(sqlite3_column_blob(m_handle.get(), column));
    const auto size = sqlite3_column_bytes(m_handle.get(), column);
    return data ? std::string(data, static_cast<std::size_t>(size)) : std::string();
}

} // namespace history
