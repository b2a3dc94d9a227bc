#pragma once

#include "Result.h"
#include "delivery/Delivery.h"
#include "history/Sqlite.h"

#include <functional>
#include <string_view>

namespace history {

/// Of the delivery only origin, head and body are set.
using Mapper = std::function<delivery::Summary(const delivery::Delivery& delivery)>;

/// Whether rows may stand there that were mapped by older rules than `version`.
bool needsRemapping(Database& database, int version);

struct RemapStep {
    bool more = false;
    int mapped = 0; ///< rows that were mapped again
};

/// Looks at up to `limit` more rows and maps those again that `version` has outdated. Refused requests stay
/// as they are: of those only the first part of the body was kept.
core::Result<RemapStep> remapStep(Database& database, int version, const Mapper& mapper, int limit);

} // namespace history
