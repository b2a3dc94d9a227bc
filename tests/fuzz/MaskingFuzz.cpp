#include "Require.h"
#include "delivery/Masking.h"

#include <algorithm>
#include <cstdint>

// Any bytes: no crash; a known secret never stays; masking a head keeps its lines.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const std::vector<std::string> secrets{"0123456789abcdef0123456789abcdef042",
                                                  "s3cret/with+signs%3D"};
    const std::string text(reinterpret_cast<const char*>(data), size);
    const auto masked = delivery::maskText(text, secrets);
    for (const auto& secret : secrets)
        REQUIRE(masked.find(secret) == std::string::npos);
    const auto head = delivery::maskHead(text);
    REQUIRE(std::count(head.begin(), head.end(), '\n') == std::count(text.begin(), text.end(), '\n'));
    static_cast<void>(delivery::maskTarget(text));
    return 0;
}
