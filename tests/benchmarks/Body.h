#pragma once

#include <cstddef>
#include <string>

namespace benchmarks {

/// One firing alert as {{ alert | to_json}} gives it, of at least `bytes` bytes: the query's rows grow.
std::string alertBody(std::size_t bytes);

} // namespace benchmarks
