#include "history/Retention.h"

#include "history/Columns.h"
#include "history/Deletion.h"
#include "history/Tally.h"

#include <algorithm>
#include <string>
#include <vector>

namespace history {
namespace {

constexpr std::int64_t microsecondsPerDay = 86'400'000'000;

std::int64_t single(Database& database, const char* sql) {
    auto& statement = database.cached(sql);
    const auto value = statement.next() ? statement.integer(0) : 0;
    statement.reset();
    return value;
}

core::Result<std::vector<std::int64_t>> ids(Database& database, Statement& statement) {
    std::vector<std::int64_t> found;
    while (statement.next())
        found.push_back(statement.integer(0));
    if (!statement.ok())
        return database.error();
    return found;
}

core::Result<std::vector<std::int64_t>> oldest(Database& database, bool refused, std::int64_t count) {
    auto& statement =
        database.cached(refused ? "SELECT id FROM delivery WHERE badge = 4 ORDER BY id LIMIT ?1"
                                : "SELECT id FROM delivery WHERE +badge < 4 ORDER BY id LIMIT ?1");
    return ids(database, statement.bind(1, count));
}

core::Result<std::vector<std::int64_t>> olderThan(Database& database, std::int64_t cutoffUs, int count) {
    const auto cutoff = minuteOf(cutoffUs);
    if (single(database, "SELECT coalesce(min(minute), 1 << 60) FROM minute") >= cutoff)
        return std::vector<std::int64_t>();
    auto& statement = database.cached("SELECT id FROM delivery WHERE received_us < ?1 ORDER BY id LIMIT ?2");
    return ids(database, statement.bind(1, cutoff * 60'000'000).bind(2, count));
}

/// How many of `rows` rows to delete so that `excess` of `bytes` bytes go, by their average; at least one.
std::int64_t rowsFor(std::int64_t excess, std::int64_t rows, std::int64_t bytes) {
    const auto average = std::max<std::int64_t>(bytes / std::max<std::int64_t>(rows, 1), 1);
    return excess / average + 1;
}

struct Sizes {
    std::int64_t rows, refusedRows, refusedBytes, used;
};

Sizes sizes(Database& database) {
    return {state(database, "rows"), state(database, "refused_rows"), state(database, "refused_bytes"),
            usedBytes(database)};
}

} // namespace

core::Result<int> retentionStep(Database& database, const StoreLimits& limits, std::int64_t nowUs,
                                int limit) {
    const auto now = sizes(database);
    const auto few = [&](std::int64_t count) { return std::min<std::int64_t>(count, limit); };

    auto surplus = olderThan(database, nowUs - limits.maxDays * microsecondsPerDay, limit);
    if (surplus && surplus->empty() && now.refusedRows > limits.maxRefusedRows)
        surplus = oldest(database, true, few(now.refusedRows - limits.maxRefusedRows));
    if (surplus && surplus->empty() && now.refusedBytes > limits.maxBytes / 10)
        surplus =
            oldest(database, true,
                   few(rowsFor(now.refusedBytes - limits.maxBytes / 10, now.refusedRows, now.refusedBytes)));
    if (surplus && surplus->empty() && now.rows > limits.maxRows)
        surplus = oldest(database, false, few(now.rows - limits.maxRows));
    if (surplus && surplus->empty() && now.used > limits.maxBytes)
        surplus = oldest(database, now.rows == 0,
                         few(rowsFor(now.used - limits.maxBytes, now.rows + now.refusedRows, now.used)));
    if (!surplus)
        return surplus.error();
    if (surplus->empty())
        return 0;
    return deleteRows(database, *surplus);
}

bool isFarOverLimits(Database& database, const StoreLimits& limits) {
    const auto now = sizes(database);
    return now.rows > limits.maxRows + limits.maxRows / 10 ||
           now.refusedRows > limits.maxRefusedRows + limits.maxRefusedRows / 10 ||
           now.used > limits.maxBytes + limits.maxBytes / 10;
}

std::int64_t usedBytes(Database& database) {
    return (single(database, "PRAGMA page_count") - single(database, "PRAGMA freelist_count")) *
           single(database, "PRAGMA page_size");
}

core::Result<bool> vacuumStep(Database& database, std::int64_t reserve, int pages) {
    const auto free = single(database, "PRAGMA freelist_count");
    if (free <= reserve)
        return false;
    const auto give = std::min<std::int64_t>(free - reserve, pages);
    if (!database.exec(("PRAGMA incremental_vacuum(" + std::to_string(give) + ")").c_str()))
        return database.error();
    return free - give > reserve;
}

std::int64_t freePageReserve(Database& database) {
    return std::max<std::int64_t>(256, single(database, "PRAGMA page_count") / 32);
}

} // namespace history
