#include "Require.h"
#include "content_template/Parse.h"

#include <cstdint>

// Any bytes: no crash; every problem has a place inside the text, at most the stated number of them; the
// pieces cover the text without a gap when there is none.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace content_template;
    const std::string text(reinterpret_cast<const char*>(data), size);
    const Syntax syntax = parseTolerant(text);
    REQUIRE(syntax.problems.size() <= ParseLimits{}.problems);
    for (const Problem& problem : syntax.problems) {
        REQUIRE(problem.range.begin <= problem.range.end && problem.range.end <= size);
        REQUIRE(faultOf(toError(problem, text))->fault == problem.fault);
    }
    REQUIRE(parse(text).has_value() == syntax.problems.empty());
    if (syntax.problems.empty()) {
        std::size_t end = 0;
        for (const Piece& piece : syntax.result.pieces()) {
            REQUIRE(piece.range.begin == end && piece.range.end > end);
            end = piece.range.end;
        }
        REQUIRE(end == size);
    }
    return 0;
}
