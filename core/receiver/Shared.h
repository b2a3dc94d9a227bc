#pragma once

#include "receiver/Server.h"
#include "receiver/Tls.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>

#include <atomic>
#include <memory>
#include <mutex>
#include <string>

/// Internal to the receiver, as all files that know Asio.
namespace receiver {

namespace asio = boost::asio;

/// Unix time in microseconds.
std::int64_t nowUs();

/// What the connections of one server share, and what outlives it in a completion that comes late.
struct Shared {
    asio::io_context io{1};
    ServerLimits limits;
    Handler handler;                        ///< I/O thread only
    std::shared_ptr<const TlsIdentity> tls; ///< null: plain HTTP
    std::atomic<std::size_t> inWork{0};
    std::atomic<std::size_t> bytesInFlight{0};

    std::shared_ptr<const Access> access() const;
    void setAccess(Access access);

private:
    mutable std::mutex m_mutex;
    std::shared_ptr<const Access> m_access = std::make_shared<Access>();
};

/// A request's share of the budgets, given back when its completion was called or thrown away.
class Ticket {
public:
    explicit Ticket(std::shared_ptr<Shared> shared)
        : m_shared(std::move(shared)) {}
    ~Ticket();
    Ticket(const Ticket&) = delete;
    Ticket& operator=(const Ticket&) = delete;

    /// Takes `bytes` in all; false when the budget has no room.
    bool reserve(std::size_t bytes);
    bool enterWork();

private:
    std::shared_ptr<Shared> m_shared;
    std::size_t m_bytes = 0;
    bool m_inWork = false;
};

} // namespace receiver
