#include "receiver/Server.h"

#include "receiver/Answer.h"
#include "receiver/Connection.h"
#include "receiver/PortOwner.h"

#include <boost/asio/ip/address.hpp>
#include <boost/asio/post.hpp>

#include <algorithm>
#include <future>
#include <thread>
#include <unordered_set>
#include <utility>

namespace receiver {
namespace {

using asio::ip::tcp;
using boost::system::error_code;

/// No body is ever larger, whatever is configured.
constexpr std::uint64_t largestBody = 16 * 1024 * 1024;
constexpr std::chrono::milliseconds acceptPause{100};

std::optional<asio::ip::address> addressOf(const std::string& text) {
    error_code error;
    const auto address = asio::ip::make_address(text == "localhost" ? "127.0.0.1" : text, error);
    return error ? std::nullopt : std::optional(address);
}

/// Opens, binds and listens.
error_code listen(tcp::acceptor& acceptor, const tcp::endpoint& endpoint) {
    error_code error;
    acceptor.open(endpoint.protocol(), error);
    if (!error)
        acceptor.set_option(tcp::acceptor::reuse_address(true), error);
    if (!error)
        acceptor.bind(endpoint, error);
    if (!error)
        acceptor.listen(asio::socket_base::max_listen_connections, error);
    return error;
}

} // namespace

class Server::Impl {
public:
    explicit Impl(Options options, Handler handler)
        : m_shared(std::make_shared<Shared>())
        , m_acceptor(m_shared->io)
        , m_pause(m_shared->io)
        , m_stopTimer(m_shared->io) {
        m_shared->limits = options.limits;
        m_shared->limits.head.body = std::min(options.limits.head.body, largestBody);
        m_shared->handler = std::move(handler);
        m_shared->tls = std::move(options.tls);
        m_shared->setAccess(std::move(options.access));
    }

    core::Result<void> open(const std::string& address, std::uint16_t port) {
        const auto parsed = addressOf(address);
        if (!parsed)
            return core::Error(core::ErrorCode::AddressUnusable, address);
        const auto error = listen(m_acceptor, tcp::endpoint(*parsed, port));
        const auto where = address + ':' + std::to_string(port);
        if (error == asio::error::address_in_use) {
            const auto owner = portOwner(port);
            return core::Error(core::ErrorCode::AddressInUse,
                               owner.empty() ? where : where + " (" + owner + ')');
        }
        if (error)
            return core::Error(core::ErrorCode::AddressUnusable, where + ": " + error.message());
        error_code ignored;
        const auto local = m_acceptor.local_endpoint(ignored);
        m_address = local.address().to_string();
        m_port = local.port();
        return {};
    }

    void run() {
        accept();
        m_thread = std::thread([this] {
            // A handler that throws ends its own request only.
            for (bool running = true; running;) {
                try {
                    m_shared->io.run();
                    running = false;
                } catch (const std::exception&) {
                    continue;
                }
            }
        });
    }

    void stop() {
        asio::post(m_shared->io, [this] { beginStop(); });
        if (m_thread.joinable())
            m_thread.join();
        m_shared->handler = {};
    }

    void stopAccepting() {
        // The I/O thread never blocks, so this takes a moment at most.
        std::promise<void> closed;
        asio::post(m_shared->io, [this, &closed] {
            error_code ignored;
            m_acceptor.close(ignored);
            closed.set_value();
        });
        closed.get_future().wait();
    }

    const std::string& address() const { return m_address; }
    std::uint16_t port() const { return m_port; }
    std::size_t openConnections() const { return m_open; }
    void setAccess(Access access) { m_shared->setAccess(std::move(access)); }

private:
    void accept() {
        m_acceptor.async_accept([this](const error_code& error, tcp::socket socket) {
            if (!m_acceptor.is_open())
                return;
            if (!error) {
                onAccepted(std::move(socket));
                accept();
                return;
            }
            // Out of descriptors, or the sender was gone: make room, and not in a tight loop.
            if (error == asio::error::no_descriptors)
                evictSlowest();
            m_pause.expires_after(acceptPause);
            m_pause.async_wait([this](const error_code& cancelled) {
                if (!cancelled && m_acceptor.is_open())
                    accept();
            });
        });
    }

    void onAccepted(tcp::socket socket) {
        if (m_connections.size() >= m_shared->limits.sockets && !evictSlowest()) {
            turnAway(std::move(socket));
            return;
        }
        auto connection = std::make_shared<Connection>(m_shared, std::move(socket),
                                                       [this](const std::shared_ptr<Connection>& closed) {
                                                           m_connections.erase(closed);
                                                           m_open = m_connections.size();
                                                           finishStop();
                                                       });
        m_connections.insert(connection);
        m_open = m_connections.size();
        connection->start();
    }

    /// Closes the connection that waits longest for its head; false when all of them are at work.
    bool evictSlowest() {
        std::shared_ptr<Connection> slowest;
        for (const auto& connection : m_connections) {
            const auto since = connection->waitsSince();
            if (since && (!slowest || *since < *slowest->waitsSince()))
                slowest = connection;
        }
        if (!slowest)
            return false;
        slowest->evict();
        return true;
    }

    void turnAway(tcp::socket socket) {
        const auto now = std::chrono::system_clock::now().time_since_epoch();
        const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(now).count();
        if (m_shared->tls) // no handshake for one who is not served
            return;
        Stream(std::move(socket), nullptr)
            .sendAndEnd(
                serialize(serviceUnavailable(newRequestId(), "too many connections"), false, false, seconds));
    }

    /// The run ends by itself once nothing is left to wait for.
    void beginStop() {
        m_stopping = true;
        error_code ignored;
        m_acceptor.close(ignored);
        m_pause.cancel();
        m_stopTimer.expires_after(m_shared->limits.stopDeadline);
        m_stopTimer.async_wait([this](const error_code& cancelled) {
            if (cancelled)
                return;
            for (const auto& connection : copyOfConnections())
                connection->abort();
        });
        for (const auto& connection : copyOfConnections())
            connection->stop();
        finishStop();
    }

    void finishStop() {
        if (m_stopping && m_connections.empty())
            m_stopTimer.cancel();
    }

    std::vector<std::shared_ptr<Connection>> copyOfConnections() const {
        return {m_connections.begin(), m_connections.end()};
    }

    std::shared_ptr<Shared> m_shared;
    tcp::acceptor m_acceptor;
    asio::steady_timer m_pause;
    asio::steady_timer m_stopTimer;
    std::unordered_set<std::shared_ptr<Connection>> m_connections;
    std::atomic<std::size_t> m_open{0}; ///< their number, for other threads
    bool m_stopping = false;
    std::string m_address;
    std::uint16_t m_port = 0;
    std::thread m_thread;
};

Server::Server(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl)) {
}

// A thread that cannot be joined ends the program, which is right.
Server::~Server() { // NOLINT(bugprone-exception-escape)
    m_impl->stop();
}

core::Result<std::unique_ptr<Server>> Server::start(Options options, Handler handler) {
    const auto address = options.address;
    const auto port = options.port;
    auto impl = std::make_unique<Impl>(std::move(options), std::move(handler));
    if (const auto opened = impl->open(address, port); !opened)
        return opened.error();
    impl->run();
    return std::unique_ptr<Server>(new Server(std::move(impl)));
}

void Server::stopAccepting() {
    m_impl->stopAccepting();
}

std::string Server::address() const {
    return m_impl->address();
}

std::uint16_t Server::port() const {
    return m_impl->port();
}

std::size_t Server::openConnections() const {
    return m_impl->openConnections();
}

void Server::setAccess(Access access) {
    m_impl->setAccess(std::move(access));
}

bool isLoopbackAddress(const std::string& address) {
    const auto parsed = addressOf(address);
    return parsed && parsed->is_loopback();
}

std::uint16_t nextFreePort(const std::string& address, std::uint16_t port) {
    const auto parsed = addressOf(address);
    if (!parsed)
        return 0;
    asio::io_context io;
    constexpr int tries = 200;
    for (int next = port + 1; next <= 65535 && next <= port + tries; ++next) {
        tcp::acceptor acceptor(io);
        if (!listen(acceptor, tcp::endpoint(*parsed, static_cast<std::uint16_t>(next))))
            return static_cast<std::uint16_t>(next);
    }
    return 0;
}

} // namespace receiver
