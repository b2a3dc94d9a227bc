#pragma once

#include "delivery/Delivery.h"
#include "history/Sqlite.h"

#include <cstdint>
#include <vector>

namespace history {

/// A delivery as it waits for the store.
struct Incoming {
    delivery::Delivery delivery;
    delivery::Summary summary;
};

/// What was really answered to a delivery, known only after its commit.
struct ReplyNote {
    std::int64_t id = 0;
    int status = 0;
    std::int64_t afterUs = 0;
};

/// Stores all of them in one transaction, or none; gives their ids, in order. Notes of earlier ones go with
/// it: a commit of their own would cost as much as a batch.
core::Result<std::vector<std::int64_t>> insertAll(Database& database,
                                                  const std::vector<const Incoming*>& batch,
                                                  const std::vector<ReplyNote>& notes = {});

/// Inside a transaction: the events of a delivery.
bool insertEvents(Database& database, std::int64_t id, const std::vector<delivery::EventRow>& events);

} // namespace history
