#pragma once

#include "Result.h"
#include "history/Sqlite.h"
#include "history/StoreWriter.h"

#include <cstdint>

/// Keeping the history within its limits, a little at a time.
namespace history {

/// Deletes up to `limit` of the oldest rows that are over a limit; gives how many (0: all is within).
/// Refused requests have limits of their own (StoreLimits::maxRefusedRows, a tenth of maxBytes) and go first
/// when the file is too large, so that a flood of them never pushes deliveries out.
core::Result<int> retentionStep(Database& database, const StoreLimits& limits, std::int64_t nowUs, int limit);

/// Whether a limit is exceeded by more than a tenth: waiting for a pause is then no longer right.
bool isFarOverLimits(Database& database, const StoreLimits& limits);

/// Bytes of the file that hold something.
std::int64_t usedBytes(Database& database);

/// Gives up to `pages` free pages back to the file system while more than `reserve` are free; the result is
/// whether there are more to give.
core::Result<bool> vacuumStep(Database& database, std::int64_t reserve, int pages);

/// Free pages that are left to be filled by the next deliveries; above twice that, vacuuming is worth it.
std::int64_t freePageReserve(Database& database);

} // namespace history
