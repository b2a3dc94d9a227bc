#pragma once

#include "Result.h"

struct sqlite3;

/// Every delivery, on disk: one file, one writer thread, one reader thread.
namespace history {

inline constexpr int schemaVersion = 2;
/// "SLSA" as SQLite's application_id: tells our file from a foreign one.
inline constexpr int applicationId = 0x534C5341;

/// Brings an open, empty or older database to schemaVersion, one migration a step, each in a transaction.
/// Errors: DatabaseForeign, DatabaseFuture, DatabaseDamaged, DiskFull, Internal.
core::Result<void> migrate(sqlite3* database);

} // namespace history
