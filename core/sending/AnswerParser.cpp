#include "sending/AnswerParser.h"

#include <boost/asio/buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

#include <algorithm>
#include <exception>
#include <optional>
#include <string>

namespace sending {
namespace {

namespace http = boost::beast::http;
using Parser = http::response_parser<http::string_body>;

constexpr std::string_view httpName = "HTTP/";
constexpr std::uint32_t headLimit = 64 * 1024;
constexpr std::size_t pendingLimit = headLimit + 1024; // what a chunk's head or a trailer may hold back

QByteArray bytesOf(boost::beast::string_view text) {
    return {text.data(), static_cast<qsizetype>(text.size())};
}

} // namespace

class AnswerParser::Impl {
public:
    Impl(std::size_t maxBody, bool withoutBody)
        : m_maxBody(maxBody)
        , m_withoutBody(withoutBody) {
        restart();
    }

    State feed(std::string_view bytes);
    State finish();

    std::optional<Parser> parser;
    std::string problem;
    bool sawBytes = false;

private:
    void restart();
    State advance();
    State fail(const boost::system::error_code& error);

    std::size_t m_maxBody;
    bool m_withoutBody;
    std::string m_start; ///< the first bytes, as many as "HTTP/" has
    std::string m_pending;
    State m_state = State::NeedMore;
};

void AnswerParser::Impl::restart() {
    parser.emplace();
    parser->header_limit(headLimit);
    parser->body_limit(m_maxBody);
    parser->eager(true);
    parser->skip(m_withoutBody);
}

AnswerParser::State AnswerParser::Impl::fail(const boost::system::error_code& error) {
    problem = error.message();
    if (error == http::error::body_limit || error == http::error::header_limit ||
        error == http::error::buffer_overflow)
        return State::TooLarge;
    if (error == http::error::partial_message || error == http::error::end_of_stream)
        return State::Cut;
    return State::NotHttp;
}

AnswerParser::State AnswerParser::Impl::advance() {
    while (!m_pending.empty()) {
        boost::system::error_code error;
        const auto used = parser->put(boost::asio::buffer(m_pending), error);
        m_pending.erase(0, used);
        if (error == http::error::need_more)
            return m_pending.size() > pendingLimit ? State::TooLarge : State::NeedMore;
        if (error)
            return fail(error);
        if (parser->is_done()) {
            const int status = parser->get().result_int();
            if (status < 100 || status >= 200 || status == 101)
                return State::Done;
            restart();
        } else if (used == 0) {
            return State::NeedMore;
        }
    }
    return State::NeedMore;
}

AnswerParser::State AnswerParser::Impl::feed(std::string_view bytes) {
    if (m_state != State::NeedMore)
        return m_state;
    sawBytes = sawBytes || !bytes.empty();
    m_start += bytes.substr(0, httpName.size() - std::min(m_start.size(), httpName.size()));
    try {
        m_pending += bytes;
        m_state = advance();
    } catch (const std::exception& exception) {
        // A trailer field that is too long comes as std::length_error out of put().
        problem = exception.what();
        m_state = State::NotHttp;
    }
    return m_state;
}

AnswerParser::State AnswerParser::Impl::finish() {
    if (m_state != State::NeedMore)
        return m_state;
    try {
        boost::system::error_code error;
        if (!sawBytes)
            return m_state = State::Cut;
        parser->put_eof(error);
        m_state = error ? fail(error) : State::Done;
        // A few foreign bytes are too short for Beast to tell; they are no cut answer for that.
        if (m_state == State::Cut && !httpName.starts_with(m_start))
            m_state = State::NotHttp;
    } catch (const std::exception& exception) {
        problem = exception.what();
        m_state = State::NotHttp;
    }
    return m_state;
}

AnswerParser::AnswerParser(std::size_t maxBody, bool withoutBody)
    : m_impl(std::make_unique<Impl>(maxBody, withoutBody)) {
}

AnswerParser::~AnswerParser() = default;

AnswerParser::State AnswerParser::feed(std::string_view bytes) {
    return m_impl->feed(bytes);
}

AnswerParser::State AnswerParser::finish() {
    return m_impl->finish();
}

bool AnswerParser::sawBytes() const {
    return m_impl->sawBytes;
}

std::string_view AnswerParser::problem() const {
    return m_impl->problem;
}

int AnswerParser::status() const {
    return static_cast<int>(m_impl->parser->get().result_int());
}

QByteArray AnswerParser::reason() const {
    return bytesOf(m_impl->parser->get().reason());
}

QList<std::pair<QByteArray, QByteArray>> AnswerParser::fields() const {
    QList<std::pair<QByteArray, QByteArray>> list;
    for (const auto& field : m_impl->parser->get())
        list.append({bytesOf(field.name_string()), bytesOf(field.value())});
    return list;
}

QByteArray AnswerParser::body() const {
    return QByteArray::fromStdString(m_impl->parser->get().body());
}

} // namespace sending
