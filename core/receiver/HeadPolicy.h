#pragma once

#include "delivery/Delivery.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The built-in receiver: HTTP in, deliveries out.
namespace receiver {

struct HeadLimits {
    std::size_t requestLine = 8 * 1024; ///< 414
    std::size_t head = 32 * 1024;       ///< 431
    std::size_t fields = 100;           ///< 431
    std::uint64_t body = 1024 * 1024;   ///< 413; at most 16 MB
};

struct Token {
    std::string id;     ///< "default", or an integration's id
    std::string secret; ///< the integration_key of the receiver's URL
};

/// Who may come in. Compared, never logged.
struct Access {
    std::vector<Token> tokens;
    std::vector<std::string> allowedHosts; ///< names beside the loopback ones: tunnel, proxy
    std::vector<std::string> realKeys;     ///< integrations' real keys: refused with a hint
    bool loopbackOnly = true;              ///< bound to a loopback address: foreign Host names are refused
};

/// A request head judged before anything of the body is read.
struct HeadVerdict {
    int status = 0; ///< 0: go on; else the HTTP status of the refusal
    delivery::Reason reason = delivery::Reason::None;
    std::string detail; ///< masked; e.g. the Host that was refused

    std::string method;
    std::string target;   ///< as received: may hold the token
    std::string typePath; ///< what stood behind /event/push/alert/, kept as evidence
    std::string
        tokenId; ///< set when the token was right, also when the request is refused for another reason
    std::optional<std::uint64_t> contentLength;
    bool chunked = false;
    bool expectContinue = false;
    bool keepAlive = true;
    int httpMinor = 1;

    bool refused() const { return status != 0; }
};

/// How far the head is in a buffer: 0 when it is not complete, else its length with the empty line. Sets
/// `verdict` early when what is there can no longer become a good head (too long, bare line ends, a broken
/// line). HeadScanner is the same for a buffer that grows.
std::size_t findHeadEnd(std::string_view buffer, const HeadLimits& limits,
                        std::optional<HeadVerdict>& verdict);

/// Judges a complete head. Pure and total: any bytes.
///
/// The first of these that fails decides, so that a sender always hears of the most basic fault:
/// 1. syntax and size of the lines, from left to right (400, 414, 431, 505);
/// 2. framing: Transfer-Encoding, Content-Length (400, 501);
/// 3. Host: exactly one, well formed (400); form of the target (400);
/// 4. Host allowed (403), path (404), method (405);
/// 5. an integration's real key, the token (400);
/// 6. Origin, Sec-Fetch-Site (403); Expect (417); declared size of the body (413).
/// Method, target, type path, token and framing are filled in as far as they can be read, also when refused.
HeadVerdict judgeHead(std::string_view head, const HeadLimits& limits, const Access& access);

/// Fills in method and target from the first line of a head that need not be complete.
void readRequestLine(std::string_view head, HeadVerdict& verdict);

/// Whether the body of a request that was refused for this can still be told from what follows it.
bool isFramingKnown(const HeadVerdict& verdict);

/// Whether two secrets are equal, in a time that depends on the length of `given` alone.
bool equalSecrets(std::string_view given, std::string_view secret);

} // namespace receiver
