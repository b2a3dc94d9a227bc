#include "receiver/MessageParser.h"

#include "receiver/HeadScanner.h"

#include <boost/beast/http/basic_parser.hpp>

#include <algorithm>
#include <exception>
#include <utility>

namespace receiver {
namespace {

namespace http = boost::beast::http;
using boost::beast::error_code;
using boost::beast::string_view;
using delivery::Reason;

/// Beast's parser without its containers: fields and trailers are checked by it and dropped, so that a
/// trailer never joins the fields that were judged.
class Decoder : public http::basic_parser<true> {
public:
    Decoder(std::string& body, std::uint64_t& size, std::size_t keep)
        : m_body(body)
        , m_size(size)
        , m_keep(keep) {
        eager(true);
    }

private:
    void append(string_view bytes) {
        m_size += bytes.size();
        const auto room = m_keep - std::min(m_keep, m_body.size());
        m_body.append(bytes.data(), std::min(room, bytes.size()));
    }

    void on_request_impl(http::verb, string_view, string_view, int, error_code&) override {}
    void on_response_impl(int, string_view, int, error_code&) override {}
    void on_field_impl(http::field, string_view, string_view, error_code&) override {}
    void on_header_impl(error_code&) override {}
    void on_body_init_impl(boost::optional<std::uint64_t> const&, error_code&) override {}
    std::size_t on_body_impl(string_view bytes, error_code&) override {
        append(bytes);
        return bytes.size();
    }
    void on_chunk_header_impl(std::uint64_t, string_view, error_code&) override {}
    std::size_t on_chunk_body_impl(std::uint64_t, string_view bytes, error_code&) override {
        append(bytes);
        return bytes.size();
    }
    void on_finish_impl(error_code&) override {}

    std::string& m_body;
    std::uint64_t& m_size;
    std::size_t m_keep;
};

} // namespace

class MessageParser::Impl {
public:
    Impl(std::string_view head, const HeadVerdict& verdict, const ChunkLimits& limits, std::size_t keep)
        : m_chunked(verdict.chunked)
        , m_left(verdict.contentLength.value_or(0))
        , m_chunks(limits)
        , m_decoder(m_body, m_size, keep) {
        m_decoder.header_limit(static_cast<std::uint32_t>(head.size() + 1));
        // A declared length was judged with the head; that of a refused request may be any, it is only
        // drained.
        m_decoder.body_limit(boost::none);
        // As it grows it would take twice what the budget counts.
        m_body.reserve(static_cast<std::size_t>(std::min<std::uint64_t>(m_left, keep)));
        decode(head);
        if (!refused() && (!m_decoder.is_header_done() || framed() != m_decoder.is_done()))
            refuse(Reason::MalformedRequest, "head");
    }

    std::size_t put(std::string_view bytes) {
        if (refused() || done())
            return 0;
        std::size_t used = 0;
        if (m_chunked) {
            used = m_chunks.scan(bytes);
            if (m_chunks.refused()) {
                refuse(m_chunks.reason(), m_chunks.detail());
                return used;
            }
        } else {
            used = static_cast<std::size_t>(std::min<std::uint64_t>(m_left, bytes.size()));
            m_left -= used;
        }
        if (m_waiting.empty() && m_chunks.pending() == 0) {
            decode(bytes.substr(0, used));
        } else {
            m_waiting.append(bytes.substr(0, used));
            const auto waiting = m_waiting.substr(m_waiting.size() - m_chunks.pending());
            m_waiting.resize(m_waiting.size() - waiting.size());
            decode(m_waiting);
            m_waiting = waiting;
        }
        if (!refused() && framed() != m_decoder.is_done())
            refuse(m_chunked ? Reason::BadChunk : Reason::MalformedRequest, "end of the body");
        return used;
    }

    bool done() const { return !refused() && framed() && m_decoder.is_done(); }
    bool refused() const { return m_reason != Reason::None; }
    Reason reason() const { return m_reason; }
    const std::string& detail() const { return m_detail; }
    std::uint64_t size() const { return m_size; }
    std::string takeBody() { return std::exchange(m_body, {}); }

private:
    bool framed() const { return m_chunked ? m_chunks.done() : m_left == 0; }

    void refuse(Reason reason, std::string detail) {
        m_reason = reason;
        m_detail = std::move(detail);
    }

    void decode(std::string_view bytes) {
        try {
            while (!refused() && !bytes.empty() && !m_decoder.is_done()) {
                error_code error;
                const auto used = m_decoder.put(boost::asio::const_buffer(bytes.data(), bytes.size()), error);
                bytes.remove_prefix(used);
                // Wanting more of whole lines means that it found less in them than was judged.
                if (used == 0 || (error && (error != http::error::need_more || !bytes.empty())))
                    refuse(m_chunked && m_decoder.is_header_done() ? Reason::BadChunk
                                                                   : Reason::MalformedRequest,
                           error.message());
            }
        } catch (const std::exception& exception) {
            refuse(Reason::MalformedRequest, exception.what());
        }
    }

    bool m_chunked;
    std::uint64_t m_left;
    ChunkScanner m_chunks;
    std::string m_body;
    std::uint64_t m_size = 0;
    /// A chunk line or trailers, not complete yet: Beast (1.81) asserts when it is given "0 CR LF" and then
    /// one byte more, so it gets them whole.
    std::string m_waiting;
    Decoder m_decoder;
    Reason m_reason = Reason::None;
    std::string m_detail;
};

MessageParser::MessageParser(std::string_view head, const HeadVerdict& verdict, const ChunkLimits& limits,
                             std::size_t keep)
    : m_impl(std::make_unique<Impl>(head, verdict, limits, keep)) {
}

MessageParser::~MessageParser() = default;

std::size_t MessageParser::put(std::string_view bytes) {
    return m_impl->put(bytes);
}

bool MessageParser::done() const {
    return m_impl->done();
}

bool MessageParser::refused() const {
    return m_impl->refused();
}

HeadVerdict MessageParser::refusedVerdict(const HeadVerdict& verdict) const {
    HeadVerdict result = verdict;
    result.status = m_impl->reason() == Reason::BodyTooLarge ? 413 : 400;
    result.reason = m_impl->reason();
    result.detail = m_impl->detail();
    result.keepAlive = false;
    return result;
}

std::uint64_t MessageParser::bodySize() const {
    return m_impl->size();
}

std::string MessageParser::takeBody() {
    return m_impl->takeBody();
}

} // namespace receiver
