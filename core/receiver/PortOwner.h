#pragma once

#include <cstdint>
#include <string>

namespace receiver {

/// Who listens on a TCP port of this computer, as "name, pid 1234"; empty when that cannot be seen (another
/// user's program, or a system without /proc).
std::string portOwner(std::uint16_t port);

} // namespace receiver
