#pragma once

#include "receiver/HeadPolicy.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace receiver {

/// Finds the end of a head in a growing buffer and judges its syntax, byte by byte from left to right, so
/// that the verdict never depends on how the bytes arrived. Looks at each byte once.
class HeadScanner {
public:
    /// `buffer` is what was there at the last call, and more behind it. Gives the length of the head with its
    /// empty line once it is complete, else 0; sets `verdict` at the first byte that makes a good head
    /// impossible.
    std::size_t scan(std::string_view buffer, const HeadLimits& limits, std::optional<HeadVerdict>& verdict);

    /// Where the request line begins: 2 when one empty line stood before it (RFC 9112, 2.2), else 0.
    std::size_t start() const { return m_start; }

private:
    std::size_t m_position = 0;
    std::size_t m_start = 0;
    std::size_t m_lineStart = 0;
    std::size_t m_fields = 0;
    bool m_inRequestLine = true;
    bool m_afterCr = false;
};

/// A request line taken apart; nothing when it is not "method SP target SP HTTP/d.d".
struct RequestLine {
    std::string_view method;
    std::string_view target;
    std::string_view version;
};
std::optional<RequestLine> parseRequestLine(std::string_view line);

/// A refusal with nothing else known.
HeadVerdict refusal(int status, delivery::Reason reason, std::string detail = {});

} // namespace receiver
