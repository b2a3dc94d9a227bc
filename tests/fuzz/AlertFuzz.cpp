#include "Require.h"
#include "Utf8.h"
#include "delivery/Delivery.h"

#include <cstdint>

// Any bytes: no crash, always a form, and never a text over Flashduty's limits.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto reading = alert::read({reinterpret_cast<const char*>(data), size});
    REQUIRE(reading.strictJson != reading.jsonError.has_value());
    REQUIRE(reading.alerts.size() <= reading.alertCount);
    for (const auto& mapped : reading.alerts) {
        REQUIRE(core::codePoints(mapped.event.title) <= alert::EventLimits::titleRule);
        REQUIRE(core::codePoints(mapped.event.titleRule) <= alert::EventLimits::titleRule);
        REQUIRE(core::codePoints(mapped.event.alertKey) <= alert::EventLimits::alertKey);
        REQUIRE(core::codePoints(mapped.event.description) <= alert::EventLimits::description);
        REQUIRE(mapped.event.labels.size() <= alert::EventLimits::labels);
        for (const auto& [key, value] : mapped.event.labels) {
            REQUIRE(core::codePoints(key) <= alert::EventLimits::labelKey);
            REQUIRE(core::codePoints(value) <= alert::EventLimits::labelValue);
        }
    }
    REQUIRE(delivery::summarize(reading).events.size() == reading.alerts.size());
    return 0;
}
