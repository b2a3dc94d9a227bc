#pragma once

#include "history/Columns.h"
#include "history/Sqlite.h"

#include <array>
#include <cstdint>
#include <map>

namespace history {

/// What a transaction changes in the counts: rows and bytes in `state`, badges in `minute`. Collected while
/// rows come and go, written once before the commit.
class Tally {
public:
    /// `sign` 1: a row came; -1: it went.
    void add(int sign, std::int64_t receivedUs, Badge badge, std::int64_t keptBytes);
    bool write(Database& database) const;

private:
    struct Sum {
        std::int64_t rows = 0, bytes = 0;
    };
    Sum m_accepted;
    Sum m_refused;
    std::map<std::int64_t, std::array<std::int64_t, badgeCount>> m_minutes;
};

/// A named number of the table `state`.
std::int64_t state(Database& database, const char* name);
bool setState(Database& database, const char* name, std::int64_t value);

} // namespace history
