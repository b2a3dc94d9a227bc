#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace benchmarks {

/// What is sent, and how fast.
struct Load {
    std::string address = "127.0.0.1";
    std::uint16_t port = 0;
    std::string target = "/";
    std::string body; ///< numbered() with the number of the request
    std::size_t connections = 64;
    std::size_t requests = 10'000;
    /// A second, each at its own time whether earlier ones were answered or not; 0: each connection sends as
    /// soon as it was answered.
    double rate = 0;
};

struct LoadResult {
    std::size_t good = 0; ///< answered with 200
    std::size_t bad = 0;  ///< answered otherwise, or not at all
    double seconds = 0;
    /// Of each request, sorted; with a rate counted from when it was due, not from when it was sent.
    std::vector<double> milliseconds;
};

/// Takes the place from http://ADDRESS:PORT/TARGET; false when it is none.
bool readUrl(const std::string& url, Load& load);

/// The value below which that share of `sorted` lies, 0.99 for the 99th percentile; 0 when it is empty.
double atShare(const std::vector<double>& sorted, double share);

/// Sends over keep-alive connections, each made anew when the other side closes it. One thread: the caller's.
LoadResult run(const Load& load);

} // namespace benchmarks
