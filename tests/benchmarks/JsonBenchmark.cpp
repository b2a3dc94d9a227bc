#include "Body.h"
#include "json/Document.h"

#include <benchmark/benchmark.h>
#include <boost/json/parse.hpp>

namespace {

void parseOurs(benchmark::State& state) {
    const std::string body = benchmarks::alertBody(12 * 1024);
    for ([[maybe_unused]] const auto turn : state)
        benchmark::DoNotOptimize(json::parse(body));
}

void parseBare(benchmark::State& state) {
    const std::string body = benchmarks::alertBody(12 * 1024);
    for ([[maybe_unused]] const auto turn : state)
        benchmark::DoNotOptimize(boost::json::parse(body));
}

} // namespace

BENCHMARK(parseOurs)->Name("parse 12 KB of JSON, keeping places and spelling/ours");
BENCHMARK(parseBare)->Name("parse 12 KB of JSON, keeping places and spelling/bare");
BENCHMARK_MAIN();
