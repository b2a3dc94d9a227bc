#pragma once

#include "receiver/Server.h"

#include <string>
#include <string_view>

namespace receiver {

/// The bytes of an answer. Without a body when `toHead` (the method was HEAD).
std::string serialize(const Reply& reply, bool keepAlive, bool toHead, std::int64_t nowSeconds);

/// The refusal that is no verdict on a head: too busy, too slow, not stored.
Reply serviceUnavailable(std::string_view requestId, std::string_view message);

} // namespace receiver
