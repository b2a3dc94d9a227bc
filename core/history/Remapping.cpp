#include "history/Remapping.h"

#include "history/Columns.h"
#include "history/Insertion.h"
#include "history/SearchIndex.h"
#include "history/Tally.h"

#include <string>
#include <vector>

namespace history {
namespace {

struct Outdated {
    std::int64_t id;
    std::int64_t receivedUs;
    Badge badge;
    std::int64_t kept;
    delivery::Summary summary;
};

bool update(Database& database, const Outdated& row, const Digest& summed) {
    const auto& summary = row.summary;
    return database
               .cached("UPDATE delivery SET form = ?2, mapping_version = ?3, findings = ?4, errors = ?5, "
                       "event_count = ?6, top_event = ?7, statuses = ?8, badge = ?9 WHERE id = ?1")
               .bind(1, row.id)
               .bind(2, static_cast<int>(summary.form))
               .bind(3, summary.mappingVersion)
               .bind(4, summary.findings)
               .bind(5, summary.errors)
               .bind(6, static_cast<std::int64_t>(summary.events.size()))
               .bind(7, summed.topEvent)
               .bind(8, summed.statuses)
               .bind(9, static_cast<int>(summed.badge))
               .run() &&
           database.cached("DELETE FROM event WHERE delivery_id = ?1").bind(1, row.id).run() &&
           insertEvents(database, row.id, summary.events) && renewInIndex(database, row.id);
}

core::Result<std::vector<Outdated>> outdated(Database& database, int version, std::int64_t after,
                                             std::int64_t last) {
    std::vector<Outdated> rows;
    auto& next = database.cached("SELECT id, received_us, badge, kept FROM delivery "
                                 "WHERE id > ?1 AND id <= ?2 AND mapping_version < ?3 AND verdict = 0");
    next.bind(1, after).bind(2, last).bind(3, version);
    while (next.next())
        rows.push_back(
            {next.integer(0), next.integer(1), static_cast<Badge>(next.number(2)), next.integer(3), {}});
    if (!next.ok())
        return database.error();
    return rows;
}

/// Bodies are read one by one: a few of the largest would already be much.
core::Result<void> mapAgain(Database& database, Outdated& row, const Mapper& mapper) {
    auto& statement = database
                          .cached("SELECT d.origin, b.head, b.body FROM delivery d JOIN delivery_bytes b ON "
                                  "b.delivery_id = d.id "
                                  "WHERE d.id = ?1")
                          .bind(1, row.id);
    const auto found = statement.next();
    delivery::Delivery delivery;
    if (found) {
        delivery.origin = static_cast<delivery::Origin>(statement.number(0));
        delivery.head = statement.bytes(1);
        delivery.body = statement.bytes(2);
    }
    statement.reset();
    if (!found)
        return database.error();
    row.summary = mapper(delivery);
    return {};
}

} // namespace

bool needsRemapping(Database& database, int version) {
    return state(database, "mapping_version") < version;
}

core::Result<RemapStep> remapStep(Database& database, int version, const Mapper& mapper, int limit) {
    const auto sameRun = state(database, "mapping_target") == version;
    const auto after = sameRun ? state(database, "mapping_tried") : 0;
    auto& ahead = database.cached("SELECT max(id), count(*) FROM "
                                  "(SELECT id FROM delivery WHERE id > ?1 ORDER BY id LIMIT ?2)");
    ahead.bind(1, after).bind(2, limit);
    const auto any = ahead.next();
    const auto last = any ? ahead.integer(0) : 0;
    const auto count = any ? ahead.integer(1) : 0;
    ahead.reset();
    if (!any)
        return database.error();
    if (count == 0) {
        if (!setState(database, "mapping_version", version))
            return database.error();
        return RemapStep{};
    }
    auto rows = outdated(database, version, after, last);
    if (!rows)
        return rows.error();
    // Committed before any of these bodies is read: should one of them end the program, then not twice.
    if (!setState(database, "mapping_target", version) || !setState(database, "mapping_tried", last))
        return database.error();
    for (auto& row : *rows) {
        if (const auto mapped = mapAgain(database, row, mapper); !mapped)
            return mapped.error();
    }

    Transaction transaction(database, Transaction::Kind::Write);
    if (!transaction.begun())
        return database.error();
    Tally tally;
    for (const auto& row : *rows) {
        const auto summed = digest(delivery::Verdict::Accepted, row.summary);
        if (!update(database, row, summed))
            return database.error();
        tally.add(-1, row.receivedUs, row.badge, row.kept);
        tally.add(1, row.receivedUs, summed.badge, row.kept);
    }
    if (!tally.write(database) || !transaction.commit())
        return database.error();
    return RemapStep{true, static_cast<int>(rows->size())};
}

} // namespace history
