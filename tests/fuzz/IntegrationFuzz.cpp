#include "Require.h"
#include "integration/IntegrationStore.h"

#include <cstdint>

// Any bytes as integrations.json or as a file that is handed over: no crash; what can be read is written and
// read again as the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    if (const auto all = integration::fromJson(text)) {
        const auto written = integration::toJson(*all, text);
        const auto again = integration::fromJson(written);
        REQUIRE(again);
        REQUIRE(again->size() == all->size());
        REQUIRE(integration::toJson(*again, written) == written);
    }
    if (const auto one = integration::importJson(text)) {
        const auto written = integration::exportJson(*one);
        const auto again = integration::importJson(written);
        REQUIRE(again);
        REQUIRE(integration::exportJson(*again) == written);
    }
    return 0;
}
