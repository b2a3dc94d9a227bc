#pragma once

#include "receiver/ChunkScanner.h"
#include "receiver/HeadPolicy.h"

#include <memory>
#include <string>
#include <string_view>

namespace receiver {

/// Takes the body out of a message whose head was judged: ChunkScanner judges the framing first, then
/// Boost.Beast's parser decodes what passed, so that nothing gets through on which the two disagree. Throws
/// nothing; without sockets.
class MessageParser {
public:
    /// `head` is the complete head; `keep` is how many bytes of the body are kept, the others are only
    /// counted.
    MessageParser(std::string_view head, const HeadVerdict& verdict, const ChunkLimits& limits,
                  std::size_t keep);
    ~MessageParser();
    MessageParser(const MessageParser&) = delete;
    MessageParser& operator=(const MessageParser&) = delete;

    /// Gives how many of `bytes` belong to this message; the rest is the next request.
    std::size_t put(std::string_view bytes);

    bool done() const;
    bool refused() const;
    /// The refusal: 400 BadChunk, 413 BodyTooLarge, or 400 MalformedRequest when only Beast refused.
    HeadVerdict refusedVerdict(const HeadVerdict& verdict) const;

    std::uint64_t bodySize() const; ///< bytes of the body so far, kept or not
    std::string takeBody();

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace receiver
