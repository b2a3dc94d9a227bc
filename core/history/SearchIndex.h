#pragma once

#include "Result.h"
#include "history/Sqlite.h"

#include <cstdint>
#include <string>

/// The search index over what the list shows of a delivery. It runs behind: rows up to state.indexed_up_to
/// are in it, the reader looks at later ones themselves.
namespace history {

/// The folded text under which a delivery is found: of each event title, rule, alert key, project, region,
/// action policy and labels; the peer, and why it was refused. Masked. A phrase never spans two of them.
core::Result<std::string> searchText(Database& database, std::int64_t id);

/// Takes up to `limit` more rows into the index, in one transaction. Gives whether there are more. An index
/// that turns out damaged is started anew: it is made from the other tables, so nothing is lost.
core::Result<bool> indexStep(Database& database, int limit);

/// Number of rows that are not yet in the index, by their ids.
std::int64_t indexLag(Database& database);

/// Inside a transaction: takes a row out, or puts its text in anew. Rows behind the mark are left alone.
bool removeFromIndex(Database& database, std::int64_t id);
bool renewInIndex(Database& database, std::int64_t id);

/// Inside a transaction: throws the index away and starts it anew behind row `upTo`.
bool restartIndex(Database& database, std::int64_t upTo);

} // namespace history
