#include "Require.h"

#include "content_template/Check.h"
#include "json/Document.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

using content_template::Checked;

namespace {

const content_template::Value& sampleAlert() {
    static const auto document = json::parse(
        R"({"alert_name":"n \"q\"","fingerprint":"f","status":"firing","severity":6,"alert_time":1,"project":"p",
"labels":{"env":"prod"},"annotations":{"title":"t\nu","desc":"{{ x }}"},"fire_results":[{"a":"1"},{"a":"2"}],
"results":[{"query":"* | select 1","raw_results":[],"start_time":""}],"policy":{"action_policy_id":"a"}})");
    static const auto value = content_template::fromJson(document->root());
    return value;
}

void requirePlaces(std::string_view text, const Checked& checked) {
    bool hasRoot = checked.issues.empty();
    for (const auto& issue : checked.issues) {
        REQUIRE(!issue.finding.id.empty());
        REQUIRE(issue.place.begin <= issue.place.end && issue.place.end <= text.size());
        REQUIRE(issue.finding.position && issue.finding.position->offset == issue.place.begin);
        hasRoot = hasRoot || issue.finding.dependsOn.empty();
        if (issue.inResult) {
            REQUIRE(checked.rendering.has_value());
            REQUIRE(issue.inResult->begin <= issue.inResult->end &&
                    issue.inResult->end <= checked.rendering->text.size());
        }
        if (issue.fix) {
            REQUIRE(issue.fix->range.begin <= issue.fix->range.end && issue.fix->range.end <= text.size());
            REQUIRE(content_template::applied(*issue.fix, text) != text);
        }
    }
    REQUIRE(hasRoot);
}

} // namespace

/// Any bytes are checked without a crash; every place lies inside, every fix changes something, something is
/// a cause.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto checked = content_template::check(text, sampleAlert());
    requirePlaces(text, checked);
    // The first change that is offered leads to a text that can be checked as well.
    for (const auto& issue : checked.issues) {
        if (!issue.fix)
            continue;
        const auto mended = content_template::applied(*issue.fix, text);
        requirePlaces(mended, content_template::check(mended, sampleAlert()));
        break;
    }
    return 0;
}
