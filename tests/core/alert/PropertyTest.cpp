#include "Fixtures.h"
#include "Readings.h"
#include "Utf8.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <random>

// Any bytes at all: always a form, never a text over a limit. Seeds are fixed and printed by a failure.
namespace {

using alert::EventLimits;

void checkEvent(const alert::FlashdutyEvent& event) {
    ASSERT_LE(core::codePoints(event.title), EventLimits::titleRule);
    ASSERT_LE(core::codePoints(event.titleRule), EventLimits::titleRule);
    ASSERT_LE(core::codePoints(event.alertKey), EventLimits::alertKey);
    ASSERT_LE(core::codePoints(event.description), EventLimits::description);
    ASSERT_LE(event.labels.size(), EventLimits::labels);
    for (const auto& [key, value] : event.labels) {
        ASSERT_LE(core::codePoints(key), EventLimits::labelKey);
        ASSERT_LE(core::codePoints(value), EventLimits::labelValue);
        ASSERT_TRUE(core::isValidUtf8(key));
        ASSERT_TRUE(core::isValidUtf8(value));
    }
    ASSERT_TRUE(core::isValidUtf8(event.title));
    ASSERT_TRUE(core::isValidUtf8(event.description));
}

void check(std::string_view body) {
    const auto reading = alert::read(body);
    ASSERT_NE(alert::id(reading.form), "");
    ASSERT_EQ(reading.strictJson, !reading.jsonError.has_value());
    ASSERT_LE(reading.alerts.size(), reading.alertCount);
    auto findings = reading.findings;
    for (const auto& mapped : reading.alerts) {
        checkEvent(mapped.event);
        ASSERT_EQ(mapped.trace.size(), 8 + mapped.event.labels.size());
        for (const auto& row : mapped.trace)
            ASSERT_LE(core::codePoints(row.sourceValue), 200U);
        findings.insert(findings.end(), mapped.findings.begin(), mapped.findings.end());
    }
    for (const auto& finding : findings) {
        ASSERT_FALSE(finding.id.empty());
        if (finding.position) {
            ASSERT_EQ(*finding.position, core::positionAt(body, finding.position->offset)) << finding.id;
        }
        for (const auto& [name, value] : finding.arguments)
            ASSERT_LE(core::codePoints(value), 120U) << finding.id << ' ' << name;
    }
    // Without a finding nobody could say why there is no alert.
    ASSERT_TRUE(!reading.alerts.empty() || !reading.findings.empty());
}

std::vector<std::string> fixtures() {
    std::vector<std::string> names;
    for (const auto& file : std::filesystem::directory_iterator(FIXTURES_DIR "/bodies"))
        names.push_back("bodies/" + file.path().filename().string());
    std::sort(names.begin(), names.end());
    std::vector<std::string> bodies;
    for (const auto& name : names)
        bodies.push_back(support::fixture(name));
    return bodies;
}

TEST(AnyBytes, MutatedBodiesOfEveryForm) {
    static constexpr std::string_view pieces[] = {"{{ alert",
                                                  "${alert_name}",
                                                  "\"",
                                                  "\\",
                                                  "{",
                                                  "}",
                                                  "[",
                                                  "]",
                                                  ",",
                                                  "\xFF",
                                                  "\xF0\x9F\x98\x80",
                                                  "订",
                                                  "\\ud83d",
                                                  "null",
                                                  "1e400",
                                                  "%}",
                                                  "{%",
                                                  "\xEF\xBB\xBF",
                                                  "specversion",
                                                  "Template render error",
                                                  "sls_pub",
                                                  "resolved",
                                                  "\0"};
    const auto bodies = fixtures();
    std::size_t number = 0;
    for (const auto& body : bodies) {
        ++number;
        for (unsigned seed = 1; seed <= 60; ++seed) {
            SCOPED_TRACE("body " + std::to_string(number) + ", seed " + std::to_string(seed));
            std::mt19937 random(seed);
            auto text = body;
            for (unsigned change = random() % 4 + 1; change > 0; --change) {
                const auto at = text.empty() ? 0 : random() % text.size();
                const auto& piece = pieces[random() % std::size(pieces)];
                if (random() % 2 == 0)
                    text.insert(at, piece);
                else
                    text.erase(at, random() % 20);
            }
            check(text);
            check(std::string_view(text).substr(0, text.empty() ? 0 : random() % text.size()));
            if (HasFatalFailure())
                return;
        }
    }
}

TEST(AnyBytes, RandomBytes) {
    for (unsigned seed = 1; seed <= 2'000; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        std::mt19937 random(seed);
        std::string text(random() % 300, ' ');
        for (auto& c : text)
            c = static_cast<char>(random());
        check(text);
        if (HasFatalFailure())
            return;
    }
}

std::string hostileText(std::mt19937& random, std::size_t most) {
    static constexpr std::string_view units[] = {"a",
                                                 "é",
                                                 "订",
                                                 "😀",
                                                 "👩‍👩‍👧",
                                                 "e\xCC\x81",
                                                 "\\u0000",
                                                 "\\ud83d\\ude00",
                                                 "\\\"",
                                                 "\\n",
                                                 "\xE2\x80\xAE",
                                                 "<b>",
                                                 "{{"};
    std::string out;
    const auto& favourite = units[random() % std::size(units)];
    for (auto n = random() % most; n > 0; --n)
        out += random() % 8 == 0 ? units[random() % std::size(units)] : favourite;
    return out;
}

TEST(AnyBytes, HostileAlertsStayWithinTheLimits) {
    for (unsigned seed = 1; seed <= 150; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        std::mt19937 random(seed);
        std::string labels;
        for (auto n = random() % 120; n > 0; --n)
            labels += (labels.empty() ? "\"" : ",\"") + hostileText(random, random() % 10 == 0 ? 200 : 8) +
                      "\":\"" + hostileText(random, random() % 20 == 0 ? 3'000 : 20) + "\"";
        const auto text = [&](std::size_t most) { return "\"" + hostileText(random, most) + "\""; };
        check("{\"alert_id\":" + text(20) + ",\"alert_name\":" + text(800) +
              ",\"alert_instance_id\":" + text(800) + ",\"fingerprint\":" + text(600) +
              ",\"severity\":" + text(4) + ",\"status\":" + text(4) +
              ",\"annotations\":{\"title\":" + text(1'200) + ",\"desc\":" + text(5'000) +
              "},\"fire_results\":[{\"content\":" + text(4'000) + "}],\"labels\":{" + labels + "}}");
        if (HasFatalFailure())
            return;
    }
}

// Quadratic work in any of these would run for minutes.
TEST(AnyBytes, LargeBodiesTakeTimeInProportion) {
    std::string labels = "{\"alert_id\":\"a\",\"labels\":{\"k\":\"v\"";
    std::string members = "{\"alert_id\":\"a\"";
    std::string alerts = "[{\"alert_id\":\"a\"}";
    std::string objects = "{\"x\":{}";
    for (int i = 0; i < 30'000; ++i) {
        const auto key = "\"k" + std::to_string(i) + "\":";
        labels += "," + key + "\"v\"";
        members += "," + key + "{}";
        alerts += ",{\"alert_id\":\"a\",\"severity\":7}";
        objects += "," + key + "{\"a\":{}}";
    }
    check(labels + "}}");
    check(members + "}");
    check(alerts + "]");
    check(objects + "}");
    const std::string_view openings[] = {
        "{{a",  "${alert_name", "{% x ", "\\\"",         "Template render error",
        "｛｛", "{\"a\":",      "://",   "\xEF\xBB\xBF", "\"{{a"};
    for (const auto opening : openings) {
        std::string text;
        while (text.size() < 300'000)
            text += opening;
        check(text);
        check("{\"alert_id\": " + text);
    }
}

} // namespace
