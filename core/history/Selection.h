#pragma once

#include "Result.h"
#include "history/HistoryReader.h"
#include "history/SearchText.h"
#include "history/Sqlite.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace history {

/// The ids that a filter selects, in either direction, searched text included. Used inside a read
/// transaction.
class Selection {
public:
    /// `isInterrupted` is asked between rows.
    Selection(Database& database, const Filter& filter, std::function<bool()> isInterrupted);

    enum class Order { NewestFirst, OldestFirst };
    /// Up to `limit` ids between the two, both excluded; before 0: no upper bound.
    core::Result<std::vector<std::int64_t>> ids(std::int64_t after, std::int64_t before, Order order,
                                                int limit);
    core::Result<Counts> counts();

private:
    core::Result<bool> addPlain(std::vector<std::int64_t>& found, std::int64_t after, std::int64_t before);
    core::Result<bool> addIndexed(std::vector<std::int64_t>& found, std::int64_t after, std::int64_t before);
    core::Result<bool> addUnindexed(std::vector<std::int64_t>& found, std::int64_t after,
                                    std::int64_t before);
    Statement prepare(const std::string& sql, std::int64_t after, std::int64_t before);
    core::Error failure() const;

    Database& m_database;
    std::function<bool()> m_isInterrupted;
    std::string m_alertKey;
    SearchQuery m_text;
    std::string m_match;      ///< m_text for FTS5
    std::string m_conditions; ///< " AND ..." over the table `delivery` as d
    std::int64_t m_deletedUpTo;
    std::int64_t m_indexedUpTo;
    Order m_order = Order::NewestFirst;
    std::size_t m_limit = 0;
};

} // namespace history
