#include "Require.h"
#include "receiver/HeadPolicy.h"
#include "receiver/HeadScanner.h"
#include "receiver/MessageParser.h"

#include <algorithm>
#include <cstdint>
#include <memory>
#include <string>

namespace {

const receiver::HeadLimits limits;
const receiver::Access allowed{
    {{"default", "0123456789abcdef0123456789abcdef"}}, {"example.com"}, {"9876543210"}, true};
const std::string goodHead =
    "POST /event/push/alert/a?integration_key=0123456789abcdef0123456789abcdef HTTP/1.1\r\n"
    "Host: localhost\r\nTransfer-Encoding: chunked\r\n\r\n";

/// What becomes of a message that comes in two pieces.
struct Outcome {
    int status = -1;
    delivery::Reason reason = delivery::Reason::None;
    std::string body;

    bool operator==(const Outcome&) const = default;
};

Outcome receive(std::string_view bytes, std::size_t split) {
    receiver::HeadScanner scanner;
    std::unique_ptr<receiver::MessageParser> parser;
    receiver::HeadVerdict verdict;
    std::string in;
    for (const auto piece : {bytes.substr(0, split), bytes.substr(split)}) {
        in.append(piece);
        if (!parser) {
            std::optional<receiver::HeadVerdict> early;
            const auto length = scanner.scan(in, limits, early);
            REQUIRE(length <= in.size());
            if (early) {
                REQUIRE(early->refused());
                return {early->status, early->reason, {}};
            }
            if (length == 0)
                continue;
            const auto head = in.substr(scanner.start(), length - scanner.start());
            in.erase(0, length);
            verdict = receiver::judgeHead(head, limits, allowed);
            if (verdict.refused())
                return {verdict.status, verdict.reason, {}};
            parser = std::make_unique<receiver::MessageParser>(head, verdict, receiver::ChunkLimits{},
                                                               limits.body);
        }
        in.erase(0, parser->put(in));
        if (parser->refused()) {
            const auto refused = parser->refusedVerdict(verdict);
            return {refused.status, refused.reason, {}};
        }
        if (parser->done())
            return {0, {}, parser->takeBody()};
    }
    return {};
}

} // namespace

// Any bytes, as a head or as a chunked body behind a good head: no crash, and the same verdict however they
// arrive; a head that was accepted is complete; a refusal has a status and a reason.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size < 3)
        return 0;
    std::string bytes(reinterpret_cast<const char*>(data) + 3, size - 3);
    if (data[0] % 2 == 1)
        bytes.insert(0, goodHead);
    const auto split = std::min<std::size_t>(data[1] * 256U + data[2], bytes.size());
    const auto whole = receive(bytes, bytes.size());
    REQUIRE(whole == receive(bytes, split));

    const auto verdict = receiver::judgeHead(bytes, limits, allowed);
    REQUIRE(verdict.refused() == (verdict.reason != delivery::Reason::None));
    REQUIRE(!verdict.refused() || (verdict.status >= 400 && verdict.status < 600));
    return 0;
}
