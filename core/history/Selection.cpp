#include "history/Selection.h"

#include "history/Columns.h"
#include "history/SearchIndex.h"
#include "history/Tally.h"

#include <algorithm>
#include <limits>
#include <string>

namespace history {
namespace {

constexpr auto noBound = std::numeric_limits<std::int64_t>::max();

/// Parameters: ?1 alert key, ?2 after, ?3 before, ?4 limit, ?5 FTS5 query.
std::string conditionsOf(const Filter& filter) {
    std::string sql;
    if (!filter.severities.empty()) {
        // One badge is looked up by its index. Several are filtered while going by id: sorting all of them
        // for one page would be slower.
        sql += filter.severities.size() == 1 ? " AND d.badge IN (" : " AND +d.badge IN (";
        for (const auto severity : filter.severities)
            sql += std::to_string(static_cast<int>(severity)) + ',';
        sql.back() = ')';
    }
    if (!filter.statuses.empty()) {
        int bits = 0;
        for (const auto status : filter.statuses)
            bits |= statusBit(status);
        sql += " AND d.statuses & " + std::to_string(bits);
    }
    switch (filter.verdict) {
    case Filter::Verdict::All:
        break;
    case Filter::Verdict::Ok:
        sql += " AND d.verdict = 0 AND d.findings = 0 AND d.errors = 0";
        break;
    case Filter::Verdict::WithFindings:
        sql += " AND d.verdict = 0 AND d.findings + d.errors > 0";
        break;
    case Filter::Verdict::Refused:
        sql += " AND d.badge = 4";
        break;
    }
    if (!filter.alertKey.empty())
        sql += " AND d.id IN (SELECT delivery_id FROM event WHERE alert_key = ?1 AND alert_key <> '')";
    return sql;
}

void addTo(Counts& counts, Badge badge, std::int64_t count) {
    counts.total += count;
    switch (badge) {
    case Badge::Unknown:
        counts.unknown += count;
        break;
    case Badge::Info:
        counts.info += count;
        break;
    case Badge::Warning:
        counts.warning += count;
        break;
    case Badge::Critical:
        counts.critical += count;
        break;
    case Badge::Refused:
        counts.refused += count;
        break;
    }
}

} // namespace

Selection::Selection(Database& database, const Filter& filter, std::function<bool()> isInterrupted)
    : m_database(database)
    , m_isInterrupted(std::move(isInterrupted))
    , m_alertKey(filter.alertKey)
    , m_text(filter.text)
    , m_match(m_text.fts5())
    , m_conditions(conditionsOf(filter))
    , m_deletedUpTo(state(database, "deleted_up_to"))
    , m_indexedUpTo(state(database, "indexed_up_to")) {
}

core::Error Selection::failure() const {
    return m_isInterrupted() ? core::Error(core::ErrorCode::Internal, "interrupted") : m_database.error(true);
}

Statement Selection::prepare(const std::string& sql, std::int64_t after, std::int64_t before) {
    auto statement = m_database.prepare(sql);
    statement.bindText(1, m_alertKey).bind(2, after).bind(3, before).bindText(5, m_match);
    return statement;
}

core::Result<std::vector<std::int64_t>> Selection::ids(std::int64_t after, std::int64_t before, Order order,
                                                       int limit) {
    std::vector<std::int64_t> found;
    m_order = order;
    m_limit = static_cast<std::size_t>(limit);
    after = std::max(after, m_deletedUpTo);
    before = before > 0 ? before : noBound;
    if (m_text.isHopeless())
        return found;
    if (m_text.isEmpty()) {
        const auto added = addPlain(found, after, before);
        return added ? core::Result<std::vector<std::int64_t>>(std::move(found)) : added.error();
    }
    // Newer than the mark is not yet in the index.
    const auto indexed = [&] { return addIndexed(found, after, std::min(before, m_indexedUpTo + 1)); };
    const auto unindexed = [&] { return addUnindexed(found, std::max(after, m_indexedUpTo), before); };
    const auto newestFirst = order == Order::NewestFirst;
    const auto first = newestFirst ? unindexed() : indexed();
    if (!first)
        return first.error();
    if (found.size() < m_limit) {
        const auto second = newestFirst ? indexed() : unindexed();
        if (!second)
            return second.error();
    }
    return found;
}

core::Result<bool> Selection::addPlain(std::vector<std::int64_t>& found, std::int64_t after,
                                       std::int64_t before) {
    auto statement =
        prepare("SELECT d.id FROM delivery d WHERE d.id > ?2 AND d.id < ?3" + m_conditions +
                    " ORDER BY d.id" + (m_order == Order::NewestFirst ? " DESC" : "") + " LIMIT ?4",
                after, before);
    statement.bind(4, static_cast<std::int64_t>(m_limit - found.size()));
    while (statement.next())
        found.push_back(statement.integer(0));
    if (!statement.ok())
        return failure();
    return true;
}

core::Result<bool> Selection::addIndexed(std::vector<std::int64_t>& found, std::int64_t after,
                                         std::int64_t before) {
    auto statement = prepare("SELECT d.id FROM search CROSS JOIN delivery d ON d.id = search.rowid "
                             "WHERE search MATCH ?5 AND search.rowid > ?2 AND search.rowid < ?3" +
                                 m_conditions + " ORDER BY search.rowid" +
                                 (m_order == Order::NewestFirst ? " DESC" : "") + " LIMIT ?4",
                             after, before);
    statement.bind(4, static_cast<std::int64_t>(m_limit - found.size()));
    while (statement.next())
        found.push_back(statement.integer(0));
    if (!statement.ok())
        return failure();
    return true;
}

core::Result<bool> Selection::addUnindexed(std::vector<std::int64_t>& found, std::int64_t after,
                                           std::int64_t before) {
    auto statement = prepare("SELECT d.id FROM delivery d WHERE d.id > ?2 AND d.id < ?3" + m_conditions +
                                 " ORDER BY d.id" + (m_order == Order::NewestFirst ? " DESC" : ""),
                             after, before);
    while (found.size() < m_limit && statement.next()) {
        const auto id = statement.integer(0);
        const auto text = searchText(m_database, id);
        if (!text || m_isInterrupted())
            return failure();
        if (m_text.matches(*text))
            found.push_back(id);
    }
    if (!statement.ok())
        return failure();
    return true;
}

core::Result<Counts> Selection::counts() {
    Counts counts;
    if (m_text.isHopeless())
        return counts;
    const auto plain = m_text.isEmpty();
    const std::string from = plain
                                 ? "SELECT d.badge, count(*) FROM delivery d WHERE d.id > ?2 AND d.id < ?3"
                                 : "SELECT d.badge, count(*) FROM search CROSS JOIN delivery d "
                                   "ON d.id = search.rowid WHERE search MATCH ?5 AND d.id > ?2 AND d.id < ?3";
    auto statement = prepare(from + m_conditions + " GROUP BY d.badge", m_deletedUpTo,
                             plain ? noBound : m_indexedUpTo + 1);
    while (statement.next())
        addTo(counts, static_cast<Badge>(statement.number(0)), statement.integer(1));
    if (!statement.ok())
        return failure();
    if (plain)
        return counts;

    std::vector<std::int64_t> fresh;
    m_limit = std::numeric_limits<std::size_t>::max();
    if (const auto added = addUnindexed(fresh, std::max(m_deletedUpTo, m_indexedUpTo), noBound); !added)
        return added.error();
    for (const auto id : fresh) {
        auto& badge = m_database.cached("SELECT badge FROM delivery WHERE id = ?1").bind(1, id);
        if (badge.next())
            addTo(counts, static_cast<Badge>(badge.number(0)), 1);
        badge.reset();
    }
    return counts;
}

} // namespace history
