#include "receiver/Connection.h"

#include "receiver/Answer.h"

#include <algorithm>
#include <utility>

/// How a connection refuses: the answer at once, the record when its bytes are in.
namespace receiver {

using delivery::Reason;

/// Listed when it is closed; the sender is gone, or has no way to read an answer.
void Connection::refuseUnanswered(HeadVerdict verdict) {
    m_refused = takeRequest(std::move(verdict));
    m_parser.reset();
    m_refusal = {};
    m_refusal.status = 0;
    m_refusal.drop = true;
}

/// What is there of a head that will not be completed.
void Connection::cutHead(int status, Reason reason) {
    m_verdict = refusal(status, reason);
    readRequestLine(m_in, m_verdict);
    m_head = std::exchange(m_in, {});
}

Request Connection::takeRequest(HeadVerdict verdict) {
    Request request;
    request.verdict = std::move(verdict);
    request.head = std::exchange(m_head, {});
    request.peer = m_peer;
    request.receivedUs = nowUs();
    if (m_parser) {
        request.bodySize = m_parser->bodySize();
        request.body = m_parser->takeBody();
        if (request.verdict.refused() && !m_parser->done())
            request.bodySize = std::max(request.bodySize, request.verdict.contentLength.value_or(0));
    }
    return request;
}

/// Refuses a request whose head was judged, unless the head was refused: that stays the reason.
void Connection::refuseAs(int status, Reason reason) {
    if (!m_verdict.refused()) {
        m_verdict.status = status;
        m_verdict.reason = reason;
    }
    refuse(m_verdict);
}

/// Answers now and lists the request as soon as its bytes are in, or the linger is over.
void Connection::refuse(HeadVerdict verdict) {
    m_refusal = refusalReply(verdict, newRequestId());
    const bool collect = !m_parser && isFramingKnown(verdict);
    if (collect) {
        parseBody(verdict, refusedBodyKept);
        m_refused = takeRequest(std::move(verdict));
        m_refused->bodySize = m_refused->verdict.contentLength.value_or(0);
        answer(m_refusal, false);
        if (m_refused && m_refused->verdict.expectContinue && m_in.empty())
            reportRefused(); // no body comes after an error
        else
            collectRefused();
        return;
    }
    m_refused = takeRequest(std::move(verdict));
    m_parser.reset();
    m_ticket.reset();
    answer(m_refusal, false);
    reportRefused();
}

/// Puts what came of a refused request's body into its record.
void Connection::collectRefused() {
    if (!m_refused || !m_parser)
        return;
    m_parser->put(m_in);
    m_in.clear();
    const bool whole = m_parser->done() || m_parser->refused();
    if (whole || m_parser->bodySize() >= refusedBodyKept)
        reportRefused();
}

void Connection::reportRefused() {
    if (!m_refused)
        return;
    auto request = *std::exchange(m_refused, std::nullopt);
    if (m_parser) {
        request.bodySize = std::max(m_parser->bodySize(), request.bodySize);
        request.body = m_parser->takeBody();
    }
    m_parser.reset();
    m_ticket.reset();
    if (m_shared->handler.refused)
        m_shared->handler.refused(std::move(request), m_refusal);
}

} // namespace receiver
