#include "Require.h"
#include "TemplateInput.h"
#include "content_template/Rehearsal.h"
#include "content_template/SizeBudget.h"

#include <cstdint>

// The rehearsal ends within its limits, every place lies inside, every line can be seen again with its alert;
// the shares of the size add up.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace content_template;
    static const Value sample = alertOf(
        R"({"alert_name": "n", "status": "firing", "severity": 8, "labels": {"app": "x"}, "annotations": {"desc": "d"},
            "fire_results": [{"a": "1"}], "results": [{"query": "q", "raw_results": [{"a": "1"}]}]})");
    const auto [text, alert] = templateInput(data, size, sample);

    RehearsalOptions options;
    options.rendering.limits = {20'000, 256 * 1024, 1024 * 1024, 64};
    options.limits = {8, 4'000'000};
    const auto rehearsal = rehearse(text, alert, options);
    REQUIRE(findings(rehearsal).size() >= rehearsal.lines.size());
    for (const auto& line : rehearsal.lines) {
        REQUIRE(line.place.begin <= line.place.end && line.place.end <= text.size());
        REQUIRE(line.position.offset == line.place.begin && !line.classes.empty());
        const auto parsed = parse(text);
        REQUIRE(parsed.has_value());
        const auto rendering = render(*parsed, line.alert, options.rendering);
        REQUIRE(rendering.has_value() == (line.damage != Damage::CannotRender));
        if (line.damage == Damage::BreaksJson)
            REQUIRE(!json::parse(rendering->text));
        if (line.damage == Damage::OverLimit)
            REQUIRE(rendering->text.size() > SlsLimits::content);
    }
    if (const auto budget = sizeBudget(text, alert, options.rendering)) {
        std::size_t sum = 0;
        for (const auto& share : budget->shares)
            sum += share.size.bytes;
        REQUIRE(sum == budget->size.bytes);
    }
    return 0;
}
