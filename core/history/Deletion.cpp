#include "history/Deletion.h"

#include "history/SearchIndex.h"
#include "history/Tally.h"

namespace history {
namespace {

bool deleteParts(Database& database, std::int64_t id) {
    return database.cached("DELETE FROM delivery_bytes WHERE delivery_id = ?1").bind(1, id).run() &&
           database.cached("DELETE FROM event WHERE delivery_id = ?1").bind(1, id).run() &&
           database.cached("DELETE FROM delivery WHERE id = ?1").bind(1, id).run();
}

} // namespace

core::Result<int> deleteRows(Database& database, std::span<const std::int64_t> ids) {
    Transaction transaction(database, Transaction::Kind::Write);
    if (!transaction.begun())
        return database.error();
    const auto marked = state(database, "deleted_up_to");
    Tally tally;
    int deleted = 0;
    for (const auto id : ids) {
        auto& row =
            database.cached("SELECT received_us, badge, kept FROM delivery WHERE id = ?1").bind(1, id);
        if (!row.next()) {
            if (!row.ok())
                return database.error();
            continue;
        }
        if (id > marked) // what is marked was taken out of the counts with its mark
            tally.add(-1, row.integer(0), static_cast<Badge>(row.number(1)), row.integer(2));
        row.reset();
        ++deleted;
        if (!removeFromIndex(database, id) || !deleteParts(database, id))
            return database.error();
    }
    if (!tally.write(database) || !transaction.commit())
        return database.error();
    return deleted;
}

core::Result<void> markAllDeleted(Database& database) {
    Transaction transaction(database, Transaction::Kind::Write);
    if (!transaction.begun())
        return database.error();
    const auto newest = database.integer("SELECT max(id) FROM delivery");
    if (newest == 0)
        return {};
    const auto emptied = database.exec("DELETE FROM minute; UPDATE state SET value = 0 WHERE name IN "
                                       "('rows', 'bytes', 'refused_rows', 'refused_bytes')") &&
                         restartIndex(database, newest) && setState(database, "deleted_up_to", newest) &&
                         transaction.commit();
    if (!emptied)
        return database.error();
    return {};
}

core::Result<bool> deleteMarkedStep(Database& database, int limit) {
    Transaction transaction(database, Transaction::Kind::Write);
    if (!transaction.begun())
        return database.error();
    std::vector<std::int64_t> ids;
    auto& next = database.cached("SELECT id FROM delivery WHERE id <= ?1 ORDER BY id LIMIT ?2");
    next.bind(1, state(database, "deleted_up_to")).bind(2, limit);
    while (next.next())
        ids.push_back(next.integer(0));
    if (!next.ok())
        return database.error();
    for (const auto id : ids) {
        if (!deleteParts(database, id))
            return database.error();
    }
    if (!transaction.commit())
        return database.error();
    return ids.size() == static_cast<std::size_t>(limit);
}

bool hasMarked(Database& database) {
    auto& first =
        database.cached("SELECT 1 FROM delivery WHERE id <= ?1").bind(1, state(database, "deleted_up_to"));
    const auto found = first.next();
    first.reset();
    return found;
}

} // namespace history
