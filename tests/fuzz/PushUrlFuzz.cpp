#include "Require.h"
#include "integration/Integration.h"

#include <cstdint>

// Any bytes: no crash; what is shown does not hold the key, and what is kept without its key can be put
// together again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view pasted(reinterpret_cast<const char*>(data), size);
    const auto url = integration::parsePushUrl(pasted);
    // A shorter key may well occur by chance, or be what is left visible of itself.
    if (url.key.size() >= 12) {
        REQUIRE(url.masked().find(url.key) == std::string::npos);
        REQUIRE(url.correctedMasked().find(url.key) == std::string::npos);
        for (const auto& finding : url.findings) {
            for (const auto& argument : finding.arguments)
                REQUIRE(argument.second.find(url.key) == std::string::npos);
        }
    }
    if (url.verdict != integration::PushUrl::Verdict::Refused) {
        const auto address = integration::addressOf(url);
        REQUIRE(address.withoutKey.empty() || integration::urlWithKey(address, url.key) == url.text());
        REQUIRE(integration::parsePushUrl(url.text()).text() == url.text());
    }
    return 0;
}
