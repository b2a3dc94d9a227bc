#include "Body.h"
#include "delivery/Delivery.h"

#include <benchmark/benchmark.h>
#include <boost/json/parse.hpp>

// alert::read with its mapping, beside Boost.JSON's parse of the same bytes, which maps nothing.
namespace {

struct Shape {
    const char* name;
    std::string body;
};

std::vector<Shape> shapes() {
    return {{"3 KB, as SLS sends it", benchmarks::alertBody(3 * 1024)},
            {"12 KB, many rows", benchmarks::alertBody(12 * 1024)},
            {"16 KB, one long text",
             benchmarks::alertWithText(16 * 1024, "ERROR upstream timed out (110: timeout); ")},
            {"16 KB, one long text of many lines",
             benchmarks::alertWithText(16 * 1024, "at io.Client.call:42\\n")},
            {"16 KB, one long Chinese text", benchmarks::alertWithText(16 * 1024, "上游超时，")},
            {"16 KB, one long Chinese text, escaped",
             benchmarks::alertWithText(16 * 1024, R"(\u4e0a\u6e38\u8d85\u65f6\uff0c)")},
            {"60 KB, a batch of 20", benchmarks::batchBody(20, 3 * 1024)}};
}

void readOurs(benchmark::State& state, const std::string& body) {
    for ([[maybe_unused]] const auto turn : state)
        benchmark::DoNotOptimize(delivery::summarize(alert::read(body)));
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(body.size()));
}

void readBare(benchmark::State& state, const std::string& body) {
    for ([[maybe_unused]] const auto turn : state)
        benchmark::DoNotOptimize(boost::json::parse(body));
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(body.size()));
}

} // namespace

int main(int argc, char** argv) {
    for (const auto& [name, body] : shapes()) {
        const std::string what = std::string("read and map an alert: ") + name;
        benchmark::RegisterBenchmark((what + "/ours").c_str(), readOurs, body);
        benchmark::RegisterBenchmark((what + "/bare").c_str(), readBare, body);
    }
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
