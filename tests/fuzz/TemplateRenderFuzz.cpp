#include "Require.h"
#include "TemplateInput.h"
#include "Utf8.h"
#include "content_template/Render.h"

#include <cstdint>

// No crash, an end within the limits, an error with a place and a known fault, insertions inside the result
// and the template; {{ alert | to_json }} gives JSON that is the alert again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace content_template;
    static const Value sample = alertOf(
        R"({"status": "firing", "severity": 8, "labels": {"app": "x", "é": "\u0000\"\n"}, "ratio": 1.50,
            "fire_results": [{"a": "1"}, {"a": null}], "policy": {"use_default": false}})");
    const auto [text, alert] = templateInput(data, size, sample);

    const auto parsed = parse(text);
    if (parsed) {
        Options options;
        options.limits = {20'000, 256 * 1024, 1024 * 1024, 64};
        options.surroundings.channel = static_cast<Channel>(size % 3);
        const auto rendering = render(*parsed, alert, options);
        if (rendering) {
            REQUIRE(rendering->text.size() <= options.limits.bytes);
            std::size_t end = 0;
            for (const Insertion& insertion : rendering->insertions) {
                REQUIRE(insertion.source.contains(insertion.expression));
                REQUIRE(insertion.source.end <= parsed->text().size());
                REQUIRE(insertion.result.begin >= end && insertion.result.end <= rendering->text.size());
                end = insertion.result.end;
            }
            if (core::isValidUtf8(parsed->text()))
                REQUIRE(core::isValidUtf8(rendering->text));
        } else {
            const core::Error error = rendering.error();
            REQUIRE(faultOf(error).has_value() && faultOf(error)->fault != Fault::Internal);
            REQUIRE(error.position() && error.position()->offset <= parsed->text().size());
        }
    }
    static const Template whole = *parse("{{ alert | to_json }}");
    const auto body = render(whole, alert);
    const auto again = body ? json::parse(body->text) : core::Result<json::Document>(body.error());
    REQUIRE(again.has_value() && (alert.isMissing() || equal(fromJson(again->root()), alert)));
    return 0;
}
