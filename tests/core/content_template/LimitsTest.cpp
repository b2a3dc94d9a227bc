#include "Support.h"

#include <gtest/gtest.h>

#include <chrono>

// Hostile templates end with an error at a place, soon and without taking the memory.
namespace content_template {
namespace {

std::string repeated(std::string_view part, std::size_t count) {
    std::string result;
    for (std::size_t i = 0; i < count; ++i)
        result += part;
    return result;
}

} // namespace

TEST(Limits, OfTheParser) {
    EXPECT_EQ(rendered(std::string(300 * 1024, 'a')), "!too-large-template 1:262145");
    EXPECT_EQ(rendered("{{ " + repeated("(", 5000) + "1" + repeated(")", 5000) + " }}").substr(0, 19),
              "!too-deep-template ");
    EXPECT_EQ(rendered("{{ " + repeated("not ", 5000) + "1 }}").substr(0, 19), "!too-deep-template ");
    EXPECT_EQ(rendered("{{ " + repeated("- ", 5000) + "1 }}").substr(0, 19), "!too-deep-template ");
    EXPECT_EQ(rendered("{{ 1" + repeated(" + 1", 5000) + " }}").substr(0, 19), "!too-deep-template ");
    EXPECT_EQ(rendered("{{ alert" + repeated(".a", 5000) + " }}").substr(0, 19), "!too-deep-template ");
    EXPECT_EQ(rendered("{{ 1" + repeated(" | string", 5000) + " }}").substr(0, 19), "!too-deep-template ");
    EXPECT_EQ(rendered(repeated("{% if 1 %}", 5000)).substr(0, 19), "!too-deep-template ");
    EXPECT_EQ(rendered("{{ " + repeated("[", 5000) + repeated("]", 5000) + " }}").substr(0, 19),
              "!too-deep-template ");
    EXPECT_EQ(rendered("{{ 1" + repeated(" + 1", 90) + " }}"), "91");
}

TEST(Limits, OfTheRenderer) {
    const std::string tens = "[0, 1, 2, 3, 4, 5, 6, 7, 8, 9]";
    std::string loops;
    for (const char* name : {"a", "b", "c", "d", "e", "f", "g", "h"})
        loops += "{% for " + std::string(name) + " in " + tens + " %}";
    const std::string ends = repeated("{% endfor %}", 8);
    EXPECT_EQ(rendered(loops + ends).substr(0, 16), "!too-many-steps ");
    EXPECT_EQ(
        rendered(loops.substr(0, loops.find("{% for e")) + repeated("x", 1000) + repeated("{% endfor %}", 4)),
        "!too-much-output 1:181");
    EXPECT_EQ(rendered("{{ 'a' * 100000000000 }}"), "!too-much-memory 1:4");
    EXPECT_EQ(rendered("{{ ('a' * 60000000) * 2 }}"), "!too-much-memory 1:4");
    EXPECT_EQ(rendered("{{ [1] * 2000000 }}"), "!too-many-steps 1:4");
    EXPECT_EQ(rendered("{{ indent('a', 900000000) | length }}"), "1000001");
    EXPECT_EQ(rendered("{{ replace('a' * 100000, '', 'b' * 100000) }}"), "!too-much-memory replace 1:4");
    EXPECT_EQ(rendered("{{ split('a ' * 2000000) }}"), "!too-many-steps split 1:4");
    // Parts that are shared take no memory, but much to print.
    std::string doubled;
    for (int i = 0; i < 40; ++i)
        doubled += "{% for a in [[" + std::string(i == 0 ? "alert, alert" : "a, a") + "]] %}";
    EXPECT_EQ(rendered(doubled + "{{ a }}" + repeated("{% endfor %}", 40)).substr(0, 17),
              "!too-much-memory ");
    EXPECT_EQ(rendered(doubled + "{{ a == [a, a] }}" + repeated("{% endfor %}", 40)).substr(0, 17),
              "!too-much-memory ");
    std::string deep;
    for (int i = 0; i < 150; ++i)
        deep += "{% for a in [[" + std::string(i == 0 ? "1" : "a") + "]] %}";
    EXPECT_EQ(rendered(deep + repeated("{% endfor %}", 150)).substr(0, 16), "!too-deep-value ");
}

TEST(Limits, CanBeSet) {
    Options options;
    options.limits.bytes = 3;
    EXPECT_EQ(rendered("{{ 1234 }}", {}, options), "!too-much-output 1:1");
    options.limits.steps = 2;
    EXPECT_EQ(rendered("{{ [1, 2] }}", {}, options), "!too-many-steps 1:8");
}

} // namespace content_template
