#pragma once

#include "delivery/Delivery.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace receiver {

struct ChunkLimits {
    std::size_t line = 256;            ///< of a chunk's size line, extensions included, without its line end
    std::size_t extensions = 4 * 1024; ///< of all chunks together
    std::size_t trailers = 4 * 1024;   ///< all trailer fields with their line ends
    std::size_t trailerFields = 16;
    std::uint64_t body = 1024 * 1024; ///< of all chunks together
};

/// Judges the chunked coding byte by byte (RFC 9112, 7.1), so that the verdict never depends on how the bytes
/// arrived. Keeps nothing of them; looks at each byte once. Stricter in one thing: no blanks in a chunk line
/// but inside quotes.
class ChunkScanner {
public:
    explicit ChunkScanner(const ChunkLimits& limits)
        : m_limits(limits) {}

    /// Gives how many of `bytes` belong to the body; less than all of them only when it is done() or
    /// refused().
    std::size_t scan(std::string_view bytes);

    /// How many of the last bytes belong to a chunk line or to trailers that are not complete yet.
    std::size_t pending() const { return m_pending; }

    bool done() const { return m_state == State::Done; }
    bool refused() const { return m_reason != delivery::Reason::None; }
    delivery::Reason reason() const { return m_reason; } ///< BadChunk or BodyTooLarge
    const std::string& detail() const { return m_detail; }

private:
    enum class State {
        Size,
        ExtensionName,
        ExtensionValue, ///< its first byte is due
        ExtensionToken,
        ExtensionQuoted,
        ExtensionEscaped,
        ExtensionEnd, ///< behind the closing quote
        SizeEnd,
        Data,
        DataCr,
        DataEnd,
        TrailerName,
        TrailerValue,
        TrailerEnd,
        LastEnd,
        Done
    };

    void step(char c);
    void stepSize(char c);
    void stepExtension(char c);
    void endSizeLine();
    void stepTrailer(char c);
    void refuse(delivery::Reason reason, const char* detail);

    ChunkLimits m_limits;
    State m_state = State::Size;
    std::uint64_t m_size = 0; ///< of this chunk
    std::uint64_t m_left = 0; ///< of this chunk's data
    std::uint64_t m_total = 0;
    std::size_t m_pending = 0;
    std::size_t m_digits = 0;
    std::size_t m_line = 0;
    std::size_t m_extensions = 0;
    std::size_t m_name = 0;
    std::size_t m_trailers = 0;
    std::size_t m_trailerFields = 0;
    delivery::Reason m_reason = delivery::Reason::None;
    std::string m_detail;
};

} // namespace receiver
