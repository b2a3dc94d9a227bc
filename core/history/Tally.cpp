#include "history/Tally.h"

namespace history {
namespace {

bool addState(Database& database, const char* name, std::int64_t difference) {
    if (difference == 0)
        return true;
    return database.cached("UPDATE state SET value = value + ?1 WHERE name = ?2")
        .bind(1, difference)
        .bindText(2, name)
        .run();
}

} // namespace

void Tally::add(int sign, std::int64_t receivedUs, Badge badge, std::int64_t keptBytes) {
    auto& sum = badge == Badge::Refused ? m_refused : m_accepted;
    sum.rows += sign;
    sum.bytes += sign * keptBytes;
    m_minutes[minuteOf(receivedUs)][static_cast<std::size_t>(badge)] += sign;
}

bool Tally::write(Database& database) const {
    if (!addState(database, "rows", m_accepted.rows) || !addState(database, "bytes", m_accepted.bytes) ||
        !addState(database, "refused_rows", m_refused.rows) ||
        !addState(database, "refused_bytes", m_refused.bytes))
        return false;
    for (const auto& [minute, badges] : m_minutes) {
        auto& statement = database.cached("INSERT INTO minute(minute, unknown, info, warning, critical, "
                                          "refused) VALUES(?1, ?2, ?3, ?4, ?5, ?6) "
                                          "ON CONFLICT(minute) DO UPDATE SET unknown = unknown + ?2, info = "
                                          "info + ?3, warning = warning + ?4, "
                                          "critical = critical + ?5, refused = refused + ?6");
        statement.bind(1, minute);
        bool leaves = false;
        for (std::size_t i = 0; i < badgeCount; ++i) {
            statement.bind(static_cast<int>(i) + 2, badges[i]);
            leaves = leaves || badges[i] < 0;
        }
        if (!statement.run())
            return false;
        if (leaves && !database
                           .cached("DELETE FROM minute WHERE minute = ?1 AND unknown = 0 AND info = 0 AND "
                                   "warning = 0 AND critical = 0 AND refused = 0")
                           .bind(1, minute)
                           .run())
            return false;
    }
    return true;
}

std::int64_t state(Database& database, const char* name) {
    auto& statement = database.cached("SELECT value FROM state WHERE name = ?1").bindText(1, name);
    const auto value = statement.next() ? statement.integer(0) : 0;
    statement.reset();
    return value;
}

bool setState(Database& database, const char* name, std::int64_t value) {
    return database.cached("UPDATE state SET value = ?1 WHERE name = ?2")
        .bind(1, value)
        .bindText(2, name)
        .run();
}

} // namespace history
