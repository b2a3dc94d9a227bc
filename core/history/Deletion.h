#pragma once

#include "Result.h"
#include "history/Sqlite.h"

#include <cstdint>
#include <span>

namespace history {

/// Deletes these deliveries with bytes, events, index entries and counts, in one transaction; gives how many
/// there were.
core::Result<int> deleteRows(Database& database, std::span<const std::int64_t> ids);

/// Deleting everything is first said, in one small transaction, and then done in steps, so that receiving
/// goes on meanwhile and an end of the program in between does not bring anything back. Readers pass over
/// rows up to state.deleted_up_to.
core::Result<void> markAllDeleted(Database& database);
/// Removes up to `limit` of the rows that are marked. Gives whether there are more.
core::Result<bool> deleteMarkedStep(Database& database, int limit);
bool hasMarked(Database& database);

} // namespace history
