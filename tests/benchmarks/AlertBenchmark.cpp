#include "Body.h"
#include "delivery/Delivery.h"

#include <benchmark/benchmark.h>
#include <boost/json/parse.hpp>

namespace {

void readOurs(benchmark::State& state) {
    const std::string body = benchmarks::alertBody(12 * 1024);
    for ([[maybe_unused]] const auto turn : state)
        benchmark::DoNotOptimize(delivery::summarize(alert::read(body)));
}

void readBare(benchmark::State& state) {
    const std::string body = benchmarks::alertBody(12 * 1024);
    for ([[maybe_unused]] const auto turn : state)
        benchmark::DoNotOptimize(boost::json::parse(body));
}

} // namespace

BENCHMARK(readOurs)->Name("read and map an alert of 12 KB, against parsing it/ours");
BENCHMARK(readBare)->Name("read and map an alert of 12 KB, against parsing it/bare");
BENCHMARK_MAIN();
