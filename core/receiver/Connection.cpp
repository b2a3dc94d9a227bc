#include "receiver/Connection.h"

#include "receiver/Answer.h"

#include <boost/asio/post.hpp>

#include <algorithm>
#include <utility>

namespace receiver {
namespace {

using boost::system::error_code;
using delivery::Reason;

/// Instead of what it would be refused for otherwise, but for a head whose end cannot be told.
void refuseAs400(HeadVerdict& verdict, Reason reason) {
    if (verdict.refused() && !isFramingKnown(verdict))
        return;
    verdict.status = 400;
    verdict.reason = reason;
    verdict.detail.clear();
    verdict.keepAlive = false;
}

std::string peerOf(const asio::ip::tcp::socket& socket) {
    error_code error;
    const auto endpoint = socket.remote_endpoint(error);
    if (error)
        return {};
    const auto address = endpoint.address().to_string();
    const bool v6 = endpoint.address().is_v6();
    return (v6 ? '[' + address + ']' : address) + ':' + std::to_string(endpoint.port());
}

} // namespace

Connection::Connection(std::shared_ptr<Shared> shared, asio::ip::tcp::socket socket, Closed closed)
    : m_shared(std::move(shared))
    , m_stream(std::move(socket), m_shared->tls)
    , m_timer(m_shared->io)
    , m_closed(std::move(closed))
    , m_peer(peerOf(m_stream.socket())) {
}

void Connection::start() {
    error_code ignored;
    m_stream.socket().set_option(asio::ip::tcp::no_delay(true), ignored);
    enter(Phase::Head, m_shared->limits.headDeadline);
    read();
}

void Connection::stop() {
    m_stopping = true;
    if (m_phase != Phase::Work && m_phase != Phase::Answer)
        close();
}

std::optional<Connection::Clock::time_point> Connection::waitsSince() const {
    if (m_phase == Phase::Head || m_phase == Phase::Idle || m_phase == Phase::Linger)
        return m_since;
    return {};
}

void Connection::evict() {
    if (m_phase != Phase::Head || !hasBegunHead()) {
        close();
        return;
    }
    cutHead(408, Reason::TooSlow);
    m_refused = takeRequest(m_verdict);
    m_refusal = refusalReply(m_verdict, newRequestId());
    m_stream.sendAndEnd(serialize(m_refusal, false, false, nowUs() / 1'000'000));
    close();
}

void Connection::enter(Phase phase, std::chrono::milliseconds deadline) {
    m_phase = phase;
    m_since = Clock::now();
    m_deadline = m_since + deadline;
    armTimer();
}

/// One wait is under way at a time; a later deadline lets it run and is looked at when it ends, so that a
/// busy connection seldom touches the timer queue.
void Connection::armTimer() {
    if (m_timerArmed && m_timer.expiry() <= m_deadline)
        return;
    m_timerArmed = true;
    m_timer.expires_at(m_deadline);
    m_timer.async_wait([self = shared_from_this()](const error_code& error) {
        if (!error)
            self->onTimer();
    });
}

void Connection::onTimer() {
    m_timerArmed = false;
    if (m_phase == Phase::Closed)
        return;
    if (Clock::now() < m_deadline)
        armTimer();
    else
        onDeadline();
}

void Connection::onDeadline() {
    switch (m_phase) {
    case Phase::Head:
        if (m_stream.isShakingHands())
            refuseUnanswered(refusal(408, Reason::TooSlow, "TLS"));
        if (!hasBegunHead()) {
            close();
            return;
        }
        cutHead(408, Reason::TooSlow);
        refuse(m_verdict);
        break;
    case Phase::Body:
        refuseAs(408, Reason::TooSlow);
        break;
    case Phase::Work:
        m_work->status = 503;
        m_work->afterUs = nowUs() - m_receivedUs;
        m_work.reset(); // its completion comes too late from now on
        answer(serviceUnavailable(newRequestId(), "the delivery was not stored in time"), m_keepAlive);
        break;
    case Phase::Delay:
        deliver();
        break;
    case Phase::Idle:
    case Phase::Continue:
    case Phase::Answer:
    case Phase::Linger:
    case Phase::Closed:
        close();
        break;
    }
}

void Connection::read() {
    if (m_reading || m_phase == Phase::Closed)
        return;
    m_reading = true;
    m_stream.read([self = shared_from_this()](const error_code& error, std::size_t count) {
        self->m_reading = false;
        self->onRead(error, count);
    });
}

void Connection::onRead(const error_code& error, std::size_t count) {
    if (m_phase == Phase::Closed)
        return;
    if (error) {
        onEnd();
        return;
    }
    if (m_phase == Phase::Linger)
        m_lingered += count;
    if (m_phase != Phase::Linger || m_refused)
        m_in.append(m_stream.chunk(), count);
    try {
        proceed();
    } catch (const std::exception&) { // out of memory: this connection ends, the others go on
        close();
    }
}

/// The sender closed its side, or the connection broke.
void Connection::onEnd() {
    const bool inHead = m_phase == Phase::Head && hasBegunHead();
    if (m_phase == Phase::Head && m_stream.isShakingHands())
        refuseUnanswered(refusal(400, Reason::TlsFailed, m_stream.tlsFailure()));
    if (inHead || m_phase == Phase::Body) {
        if (inHead)
            cutHead(400, Reason::Cut);
        auto verdict = m_verdict;
        if (!verdict.refused()) {
            verdict.status = 400;
            verdict.reason = Reason::Cut;
        }
        refuseUnanswered(std::move(verdict));
    }
    // An answer under way is still sent: a sender may close its side when it has said all.
    if (m_phase != Phase::Answer && m_phase != Phase::Work && m_phase != Phase::Delay &&
        m_phase != Phase::Continue)
        close();
}

void Connection::proceed() {
    switch (m_phase) {
    case Phase::Idle:
        if (!m_in.empty())
            enter(Phase::Head, m_shared->limits.headDeadline);
        [[fallthrough]];
    case Phase::Head:
        proceedHead();
        break;
    case Phase::Body:
        proceedBody();
        break;
    case Phase::Linger:
        collectRefused();
        if (m_lingered > m_shared->limits.lingerBytes)
            close();
        else
            read();
        break;
    case Phase::Continue: // read on when it is sent
    case Phase::Work:
    case Phase::Delay:
    case Phase::Answer:
    case Phase::Closed:
        break;
    }
}

void Connection::proceedHead() {
    std::optional<HeadVerdict> early;
    const auto length = m_scanner.scan(m_in, m_shared->limits.head, early);
    if (early) {
        m_verdict = std::move(*early);
        readRequestLine(m_in, m_verdict);
        m_head = std::exchange(m_in, {});
        m_head.resize(std::min(m_head.size(), m_shared->limits.head.head));
        refuse(m_verdict);
    } else if (length > 0) {
        onHead(length);
    } else {
        read();
    }
}

void Connection::onHead(std::size_t length) {
    const auto start = m_scanner.start();
    m_head = m_in.substr(start, length - start);
    m_in.erase(0, length);
    ++m_requests;
    const auto access = m_shared->access();
    m_verdict = judgeHead(m_head, m_shared->limits.head, *access);
    if (m_stream.isPlainWhereTlsWasDue())
        refuseAs400(m_verdict, Reason::PlainToTls);
    const bool known = !m_verdict.tokenId.empty() && isFramingKnown(m_verdict);

    // A refused request is answered at once, unless its token is right and its body can still be had.
    if (m_verdict.refused() && (!known || m_verdict.expectContinue ||
                                m_verdict.contentLength.value_or(0) > m_shared->limits.head.body)) {
        refuse(m_verdict);
        return;
    }
    m_ticket = std::make_shared<Ticket>(m_shared);
    if (m_shared->inWork >= m_shared->limits.requestsInWork ||
        !m_ticket->reserve(static_cast<std::size_t>(m_verdict.contentLength.value_or(0)))) {
        refuseAs(503, Reason::Busy);
        return;
    }
    parseBody(m_verdict, m_shared->limits.head.body);
    startBody();
}

void Connection::parseBody(const HeadVerdict& verdict, std::size_t keep) {
    ChunkLimits chunks;
    chunks.body = m_shared->limits.head.body;
    m_parser = std::make_unique<MessageParser>(m_head, verdict, chunks, keep);
}

void Connection::startBody() {
    const auto now = Clock::now();
    m_bodyDeadline = now + m_shared->limits.bodyDeadline;
    if (!m_verdict.expectContinue || m_parser->done() || !m_in.empty()) {
        enter(Phase::Body, std::min(m_shared->limits.bodyPause, m_shared->limits.bodyDeadline));
        proceedBody();
        return;
    }
    enter(Phase::Continue, m_shared->limits.writeDeadline);
    m_out = "HTTP/1.1 100 Continue\r\n\r\n";
    m_stream.write(m_out, [self = shared_from_this()](const error_code& error, std::size_t) {
        if (error || self->m_phase != Phase::Continue) {
            self->close();
            return;
        }
        self->enter(Phase::Body,
                    std::min(self->m_shared->limits.bodyPause, self->m_shared->limits.bodyDeadline));
        self->proceedBody();
    });
}

void Connection::proceedBody() {
    m_in.erase(0, m_parser->put(m_in));
    if (m_parser->refused()) {
        refuse(m_parser->refusedVerdict(m_verdict));
        return;
    }
    // A chunked body tells its size only by and by.
    constexpr std::uint64_t step = 64 * 1024;
    const auto needed = (m_parser->bodySize() + step - 1) / step * step;
    if (m_verdict.chunked && !m_ticket->reserve(static_cast<std::size_t>(needed))) {
        refuseAs(503, Reason::Busy);
        return;
    }
    if (m_parser->done()) {
        dispatch();
        return;
    }
    const auto now = Clock::now();
    m_deadline = std::min(m_bodyDeadline, now + m_shared->limits.bodyPause);
    armTimer();
    read();
}

void Connection::dispatch() {
    if (m_verdict.refused()) { // its token was right: kept whole
        refuse(m_verdict);
        return;
    }
    if (!m_ticket->enterWork()) {
        refuseAs(503, Reason::Busy);
        return;
    }
    m_keepAlive = m_verdict.keepAlive && m_requests < m_shared->limits.requestsPerConnection;
    enter(Phase::Work, m_shared->limits.handlerDeadline);
    auto done = completion();
    auto request = takeRequest(m_verdict);
    m_receivedUs = request.receivedUs;
    if (m_shared->handler.accepted)
        m_shared->handler.accepted(std::move(request), std::move(done));
}

Completion Connection::completion() {
    struct Once {
        std::atomic<bool> called{false};
        std::shared_ptr<Ticket> ticket;
        std::shared_ptr<Shared> shared;
    };
    auto once = std::make_shared<Once>();
    once->ticket = std::exchange(m_ticket, nullptr);
    once->shared = m_shared;
    m_work = std::make_shared<Work>();
    return [once, work = m_work, connection = weak_from_this()](Reply reply) {
        if (once->called.exchange(true))
            return;
        once->ticket.reset();
        // The handler posted holds no share of the io_context that it waits in.
        asio::post(once->shared->io, [connection, work, reply = std::move(reply)] {
            const auto self = connection.lock();
            if (self && self->m_work == work && self->m_phase == Phase::Work)
                self->onReply(reply);
            else if (reply.sent)
                reply.sent(work->status, work->afterUs);
        });
    };
}

void Connection::onReply(Reply reply) {
    m_work.reset();
    m_reply = std::move(reply);
    if (m_reply.delay.count() > 0)
        enter(Phase::Delay, m_reply.delay);
    else
        deliver();
}

void Connection::deliver() {
    if (m_reply.drop)
        close();
    else
        answer(m_reply, m_keepAlive);
}

void Connection::tellSent(int status) {
    if (const auto sent = std::exchange(m_reply.sent, nullptr))
        sent(status, nowUs() - m_receivedUs);
}

void Connection::answer(const Reply& reply, bool keepAlive) {
    if (m_phase == Phase::Closed)
        return;
    m_keepAlive = keepAlive && !m_stopping;
    m_out = serialize(reply, m_keepAlive, m_verdict.method == "HEAD", nowUs() / 1'000'000);
    enter(Phase::Answer, m_shared->limits.writeDeadline);
    m_stream.write(m_out, [self = shared_from_this()](const error_code& error, std::size_t) {
        if (self->m_phase != Phase::Answer)
            return;
        if (error)
            self->close();
        else
            self->onAnswered();
    });
}

void Connection::onAnswered() {
    tellSent(m_reply.status);
    m_reply = {};
    if (m_keepAlive && !m_stopping)
        nextRequest();
    else
        linger();
}

void Connection::nextRequest() {
    m_parser.reset();
    m_ticket.reset();
    m_verdict = {};
    m_head = {};
    m_scanner = {};
    if (m_in.empty()) {
        std::string().swap(m_in); // an idle connection holds no buffer
        enter(Phase::Idle, m_shared->limits.idle);
        read();
    } else {
        enter(Phase::Head, m_shared->limits.headDeadline);
        proceed();
    }
}

/// Ends our side and reads on for a moment: a close with bytes unread would make the sender's system throw
/// the answer away.
void Connection::linger() {
    m_stream.endSending([self = shared_from_this()](const error_code&, std::size_t) {});
    if (m_stopping) {
        close();
        return;
    }
    m_lingered = 0;
    enter(Phase::Linger, m_shared->limits.linger);
    proceed();
}

void Connection::close() {
    if (m_phase == Phase::Closed)
        return;
    m_phase = Phase::Closed;
    m_stream.close();
    m_timer.cancel();
    tellSent(0);
    reportRefused();
    m_ticket.reset();
    m_closed(shared_from_this());
}

} // namespace receiver
