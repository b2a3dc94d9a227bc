#pragma once

#include <string>
#include <string_view>

namespace support {

/// The bytes of tests/fixtures/<name>; fails the test and returns nothing when it cannot be read.
std::string fixture(std::string_view name);

} // namespace support
