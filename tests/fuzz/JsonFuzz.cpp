#include "Require.h"
#include "json/Document.h"

#include <boost/json/parse.hpp>

#include <cstdint>

// Any bytes: no crash; the same verdict as Boost.JSON's own parser; an error has a place inside the text; the
// pretty text is the same document again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string text(reinterpret_cast<const char*>(data), size);
    const auto document = json::parse(text);

    boost::system::error_code error;
    boost::json::parse_options options;
    options.max_depth = json::ParseLimits{}.depth;
    const auto value = boost::json::parse(text, error, {}, options);
    REQUIRE(document.has_value() == !error);

    if (!document) {
        const auto failure = document.error();
        const auto& position = failure.position();
        REQUIRE(position && position->offset <= size && position->line >= 1 && position->column >= 1);
        return 0;
    }
    const auto again = json::parse(json::pretty(*document));
    REQUIRE(again.has_value());
    REQUIRE(again->root().compact() == document->root().compact());
    return 0;
}
