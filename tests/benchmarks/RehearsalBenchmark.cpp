#include "Body.h"
#include "content_template/Rehearsal.h"
#include "content_template/SizeBudget.h"
#include "json/Document.h"

#include <benchmark/benchmark.h>

// A rehearsal runs in a worker after each pause in typing: it should be done before anybody waits for it.
namespace {

using content_template::fromJson;
using content_template::rehearse;

content_template::Value alertOf(std::size_t bytes) {
    return fromJson(json::parse(benchmarks::alertBody(bytes))->root());
}

/// What a person writes by hand, line after line.
std::string longTemplate(int lines) {
    std::string text = "{\n";
    for (int i = 0; i < lines; ++i)
        text += "  \"field_" + std::to_string(i) + "\": {{ alert.annotations.desc | quote }},\n";
    return text + "  \"labels\": {{ alert.labels | to_json }}\n}";
}

void rehearseWhole(benchmark::State& state) {
    const auto alert = alertOf(static_cast<std::size_t>(state.range(0)) * 1024);
    std::size_t renderings = 0;
    for ([[maybe_unused]] const auto turn : state)
        renderings = rehearse("{{ alert | to_json}}", alert).renderings;
    state.counters["renderings"] = static_cast<double>(renderings);
}

void rehearseLong(benchmark::State& state) {
    const auto alert = alertOf(static_cast<std::size_t>(state.range(0)) * 1024);
    const auto text = longTemplate(500);
    std::size_t renderings = 0;
    for ([[maybe_unused]] const auto turn : state)
        renderings = rehearse(text, alert).renderings;
    state.counters["renderings"] = static_cast<double>(renderings);
}

void weigh(benchmark::State& state) {
    const auto alert = alertOf(static_cast<std::size_t>(state.range(0)) * 1024);
    for ([[maybe_unused]] const auto turn : state)
        benchmark::DoNotOptimize(content_template::sizeBudget("{{ alert | to_json}}", alert));
}

} // namespace

BENCHMARK(rehearseWhole)->Name("rehearse {{ alert | to_json}}, alert of KB")->Arg(4)->Arg(16)->Arg(64);
BENCHMARK(rehearseLong)->Name("rehearse 500 lines, alert of KB")->Arg(4)->Arg(64);
BENCHMARK(weigh)->Name("size budget of {{ alert | to_json}}, alert of KB")->Arg(16);
BENCHMARK_MAIN();
