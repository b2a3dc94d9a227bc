#include "Support.h"

#include "Fixtures.h"

#include <gtest/gtest.h>

namespace content_template {

Value fromText(const std::string& jsonText) {
    const auto document = json::parse(jsonText);
    EXPECT_TRUE(document.has_value()) << jsonText;
    return document ? fromJson(document->root()) : Value();
}

Value sampleAlert() {
    return fromText(R"({
        "alert_id": "test-alert", "alert_name": "PV/UV Alert", "alert_type": "sls_pub", "project": "project-1",
        "region": "cn-hangzhou", "status": "firing", "severity": 6, "alert_time": 1616744734, "resolve_time": 0,
        "ratio": 1.50, "big": 123456789012345678901234567890, "none": null, "yes": true, "empty": "",
        "labels": {"host": "host-1", "app": "nginx"},
        "annotations": {"title": "Nginx", "desc": "80% \"less\"\nthan before", "cnt": "120", "__tag__:__ns__": "ns"},
        "results": [
            {"project": "project-1", "store": "store-1", "query": "* |\nselect count(*) as pv"},
            {"project": "project-2", "store": "store-2", "query": "* | select count(distinct user_id) as uv"}],
        "fire_results": [{"host": "a", "cnt": "49"}, {"host": "b", "cnt": "7"}],
        "policy": {"alert_policy_id": "sls.test-alert", "action_policy_id": "sls.test-action",
                   "use_default": false, "repeat_interval": "5m0s"}})");
}

Value fixtureAlert(std::string_view name) {
    return fromText(support::fixture(name));
}

std::string rendered(const std::string& content, const Value& alert, const Options& options) {
    const auto parsed = parse(content);
    const auto rendering = parsed ? render(*parsed, alert, options) : core::Result<Rendering>(parsed.error());
    if (rendering)
        return rendering->text;
    const core::Error error = rendering.error();
    EXPECT_TRUE(faultOf(error).has_value()) << error.detail();
    EXPECT_TRUE(error.position().has_value());
    const auto place = error.position().value_or(core::Position{});
    return "!" + error.detail() + " " + std::to_string(place.line) + ":" + std::to_string(place.column);
}

void expectAll(const std::vector<Case>& cases, const Options& options) {
    const Value alert = sampleAlert();
    for (const Case& each : cases)
        EXPECT_EQ(rendered(each.content, alert, options), each.result) << each.content;
}

} // namespace content_template
