// load URL CONNECTIONS REQUESTS [RATE]: posts alerts of 3 KB and prints what came of it as one line of JSON.
#include "Body.h"
#include "LoadGenerator.h"

#include <cstdio>
#include <cstdlib>
#include <exception>
#include <string>

namespace {

constexpr std::size_t bodyBytes = 3 * 1024;

} // namespace

int main(int argc, char** argv) try {
    benchmarks::Load load;
    if (argc < 4 || argc > 5 || !benchmarks::readUrl(argv[1], load)) {
        std::fputs("usage: load URL CONNECTIONS REQUESTS [RATE]\n", stderr);
        return 2;
    }
    load.connections = std::stoul(argv[2]);
    load.requests = std::stoul(argv[3]);
    load.rate = argc > 4 ? std::stod(argv[4]) : 0;
    load.body = benchmarks::numberedAlertBody(bodyBytes);
    const auto result = benchmarks::run(load);
    std::printf("{\"good\": %zu, \"bad\": %zu, \"per_second\": %.0f, \"p50_ms\": %.2f, \"p99_ms\": %.2f, "
                "\"worst_ms\": %.2f}\n",
                result.good, result.bad, static_cast<double>(result.good) / result.seconds,
                benchmarks::atShare(result.milliseconds, 0.5), benchmarks::atShare(result.milliseconds, 0.99),
                benchmarks::atShare(result.milliseconds, 1));
    return 0;
} catch (const std::exception& exception) {
    std::fprintf(stderr, "load: %s\n", exception.what());
    return 1;
}
