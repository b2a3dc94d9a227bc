#include "history/SearchIndex.h"

#include "Utf8.h"
#include "delivery/Masking.h"
#include "history/SearchText.h"
#include "history/Tally.h"

#include <vector>

namespace history {
namespace {

constexpr std::size_t longestField = 4096; ///< code points of a field that are searchable

/// Stands between fields. foldForSearch() never makes it, so no phrase can span it.
constexpr std::string_view fieldMark = " \xE2\x90\x9F";

void addField(std::string& text, const std::string& field) {
    if (field.empty())
        return;
    const auto folded = foldForSearch(delivery::maskText(core::cutToCodePoints(field, longestField)));
    if (folded.empty())
        return;
    text += folded.substr(0, folded.size() - 1);
    text += fieldMark;
}

bool insertText(Database& database, std::int64_t id, const std::string& text) {
    return database.cached("INSERT INTO search(rowid, text) VALUES(?1, ?2)")
        .bind(1, id)
        .bindText(2, text)
        .run();
}

bool isIndexDamage(const Database& database) {
    return database.extendedCode() == SQLITE_CORRUPT_VTAB;
}

} // namespace

core::Result<std::string> searchText(Database& database, std::int64_t id) {
    std::string text;
    auto& events = database.cached(
        "SELECT title, rule_name, rule_id, alert_key, project, region, action_policy_id, labels "
        "FROM event WHERE delivery_id = ?1");
    events.bind(1, id);
    while (events.next()) {
        for (int column = 0; column < 8; ++column)
            addField(text, events.bytes(column));
    }
    if (!events.ok())
        return database.error();
    auto& row = database.cached("SELECT peer, detail FROM delivery WHERE id = ?1").bind(1, id);
    while (row.next()) {
        addField(text, row.bytes(0));
        addField(text, row.bytes(1));
    }
    if (!row.ok())
        return database.error();
    if (!text.empty())
        text += ' ';
    return text;
}

namespace {

enum class Step { Done, More, IndexDamaged };

core::Result<Step> addToIndex(Database& database, int limit) {
    Transaction transaction(database, Transaction::Kind::Write);
    if (!transaction.begun())
        return database.error();
    std::vector<std::int64_t> ids;
    auto& next = database.cached("SELECT id FROM delivery WHERE id > ?1 ORDER BY id LIMIT ?2");
    next.bind(1, state(database, "indexed_up_to")).bind(2, limit);
    while (next.next())
        ids.push_back(next.integer(0));
    if (!next.ok())
        return database.error();
    if (ids.empty())
        return Step::Done;
    for (const auto id : ids) {
        const auto text = searchText(database, id);
        if (!text)
            return text.error();
        if (!insertText(database, id, *text)) {
            if (isIndexDamage(database))
                return Step::IndexDamaged;
            return database.error();
        }
    }
    if (!setState(database, "indexed_up_to", ids.back()) || !transaction.commit()) {
        if (isIndexDamage(database))
            return Step::IndexDamaged;
        return database.error();
    }
    return ids.size() == static_cast<std::size_t>(limit) ? Step::More : Step::Done;
}

} // namespace

core::Result<bool> indexStep(Database& database, int limit) {
    const auto step = addToIndex(database, limit);
    if (!step)
        return step.error();
    if (*step != Step::IndexDamaged)
        return *step == Step::More;
    Transaction transaction(database, Transaction::Kind::Write);
    if (!transaction.begun() || !restartIndex(database, state(database, "deleted_up_to")) ||
        !transaction.commit())
        return database.error();
    return true;
}

std::int64_t indexLag(Database& database) {
    auto& last = database.cached("SELECT max(id) FROM delivery");
    const auto newest = last.next() ? last.integer(0) : 0;
    last.reset();
    return newest - state(database, "indexed_up_to");
}

bool removeFromIndex(Database& database, std::int64_t id) {
    return database.cached("DELETE FROM search WHERE rowid = ?1").bind(1, id).run() ||
           (isIndexDamage(database) && restartIndex(database, state(database, "deleted_up_to")));
}

bool renewInIndex(Database& database, std::int64_t id) {
    if (id > state(database, "indexed_up_to"))
        return true;
    const auto text = searchText(database, id);
    if (!text || !removeFromIndex(database, id))
        return false;
    return id > state(database, "indexed_up_to") || insertText(database, id, *text);
}

bool restartIndex(Database& database, std::int64_t upTo) {
    return database.exec(
               "DROP TABLE search; CREATE VIRTUAL TABLE search USING fts5(text, tokenize = 'ascii', "
               "columnsize = 0)") &&
           setState(database, "indexed_up_to", upTo);
}

} // namespace history
