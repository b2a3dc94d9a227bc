#include "Body.h"
#include "content_template/Render.h"

#include <benchmark/benchmark.h>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

// The promise of the preview: {{ alert | to_json}} of a 16 KB alert within 5 ms.
namespace {

using content_template::fromJson;
using content_template::parse;
using content_template::render;

constexpr std::size_t alertBytes = 16 * 1024;

void renderOurs(benchmark::State& state) {
    const auto document = json::parse(benchmarks::alertBody(alertBytes));
    for ([[maybe_unused]] const auto turn : state) {
        const auto contentTemplate = parse("{{ alert | to_json}}");
        benchmark::DoNotOptimize(render(*contentTemplate, fromJson(document->root())));
    }
}

// What any renderer has to do at least: read the values and write them.
void renderBare(benchmark::State& state) {
    const std::string body = benchmarks::alertBody(alertBytes);
    for ([[maybe_unused]] const auto turn : state)
        benchmark::DoNotOptimize(boost::json::serialize(boost::json::parse(body)));
}

void renderRows(benchmark::State& state) {
    const auto document = json::parse(benchmarks::alertBody(alertBytes));
    const auto alert = fromJson(document->root());
    const auto contentTemplate =
        parse("{% for i, row in enumerate(alert.results[0].raw_results) %}{% for k, v in row.items() %}"
              "{{ k | quote }}: {{ v | quote }}, {% endfor %}{% endfor %}");
    for ([[maybe_unused]] const auto turn : state)
        benchmark::DoNotOptimize(render(*contentTemplate, alert));
}

} // namespace

BENCHMARK(renderOurs)->Name("render {{ alert | to_json}} of 16 KB/ours");
BENCHMARK(renderBare)->Name("render {{ alert | to_json}} of 16 KB/bare");
BENCHMARK(renderRows)->Name("render every field of every row with loops and quote");
BENCHMARK_MAIN();
