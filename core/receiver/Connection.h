#pragma once

#include "receiver/HeadScanner.h"
#include "receiver/MessageParser.h"
#include "receiver/Shared.h"
#include "receiver/Stream.h"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace receiver {

/// One socket from accept to close, on the I/O thread. Every wait has a deadline; at most one read is under
/// way; a body is read only after its head was judged.
class Connection : public std::enable_shared_from_this<Connection> {
public:
    using Clock = std::chrono::steady_clock;
    using Closed = std::function<void(const std::shared_ptr<Connection>&)>;

    Connection(std::shared_ptr<Shared> shared, asio::ip::tcp::socket socket, Closed closed);

    void start();
    /// The server ends: an answer under way is still sent, everything else is closed.
    void stop();
    /// Closed whatever it does.
    void abort() { close(); }
    /// Since when it waits for a head or, answered, for the sender to close; nothing while it does its work.
    std::optional<Clock::time_point> waitsSince() const;
    /// Closed for a newcomer; answered with 408 when part of a head is there.
    void evict();

private:
    enum class Phase { Idle, Head, Continue, Body, Work, Delay, Answer, Linger, Closed };
    /// What became of a request that the handler has.
    struct Work {
        int status = 0; ///< what was sent instead of the handler's reply
        std::int64_t afterUs = 0;
    };

    void enter(Phase phase, std::chrono::milliseconds deadline);
    void armTimer();
    void onTimer();
    void onDeadline();

    void read();
    void onRead(const boost::system::error_code& error, std::size_t count);
    void onEnd();
    void proceed();
    /// Line ends alone are none yet: some senders put one behind a body.
    bool hasBegunHead() const { return m_in.find_first_not_of("\r\n") != std::string::npos; }
    void proceedHead();
    void proceedBody();
    void onHead(std::size_t length);
    void parseBody(const HeadVerdict& verdict, std::size_t keep);
    void startBody();
    void dispatch();
    Completion completion();
    void onReply(Reply reply);
    void deliver();
    void tellSent(int status);

    void refuse(HeadVerdict verdict);
    void refuseAs(int status, delivery::Reason reason);
    void refuseUnanswered(HeadVerdict verdict);
    void cutHead(int status, delivery::Reason reason);
    Request takeRequest(HeadVerdict verdict);
    void collectRefused();
    void reportRefused();

    void answer(const Reply& reply, bool keepAlive);
    void onAnswered();
    void nextRequest();
    void linger();
    void close();

    std::shared_ptr<Shared> m_shared;
    Stream m_stream;
    asio::steady_timer m_timer;
    Closed m_closed;
    std::string m_peer;

    Phase m_phase = Phase::Idle;
    Clock::time_point m_since; ///< start of the phase
    Clock::time_point m_deadline;
    Clock::time_point m_bodyDeadline;
    bool m_timerArmed = false;
    bool m_reading = false;
    bool m_stopping = false;
    bool m_keepAlive = false;
    int m_requests = 0;
    std::shared_ptr<Work> m_work; ///< of the request in work: a late completion of an earlier one is ignored
    std::int64_t m_receivedUs = 0;
    Reply m_reply; ///< the handler's, until it is sent

    std::string m_in; ///< read, not used yet; with the stream's chunk at most 40 KB before a head is complete
    std::string m_out;
    HeadScanner m_scanner;
    std::string m_head;
    HeadVerdict m_verdict;
    std::unique_ptr<MessageParser> m_parser;
    std::shared_ptr<Ticket> m_ticket;

    std::optional<Request> m_refused; ///< answered, its bytes still coming in
    Reply m_refusal;
    std::size_t m_lingered = 0;
};

} // namespace receiver
