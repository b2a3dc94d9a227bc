#include "LoadGenerator.h"

#include "Body.h"

#include <boost/asio/connect.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/write.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <deque>
#include <memory>
#include <string_view>

namespace benchmarks {
namespace {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;
using Clock = std::chrono::steady_clock;

std::string requestOf(const Load& load) {
    return "POST " + load.target + " HTTP/1.1\r\nHost: " + load.address + ':' + std::to_string(load.port) +
           "\r\nContent-Type: application/json\r\nContent-Length: " + std::to_string(load.body.size()) +
           "\r\n\r\n" + load.body;
}

/// A whole answer at the front of what was read; length 0: there is more to come.
struct Answer {
    std::size_t length = 0;
    bool good = false;
    bool closes = false;
};

Answer answerIn(std::string_view read) {
    const auto end = read.find("\r\n\r\n");
    if (end == std::string_view::npos)
        return {};
    const auto head = read.substr(0, end + 2);
    constexpr std::string_view lengthField = "\r\nContent-Length: ";
    std::size_t body = 0;
    if (const auto at = head.find(lengthField); at != std::string_view::npos)
        std::from_chars(head.data() + at + lengthField.size(), head.data() + head.size(), body);
    const auto whole = end + 4 + body;
    if (read.size() < whole)
        return {};
    return {whole, head.substr(0, 12) == "HTTP/1.1 200",
            head.find("\r\nConnection: close\r\n") != std::string_view::npos};
}

class Generator;

class Sender {
public:
    Sender(asio::io_context& io, Generator& generator)
        : m_generator(generator)
        , m_socket(io) {}

    void connect();
    void send(std::size_t number, Clock::time_point due);

private:
    void write();
    void read();
    void ended(bool good, bool closes);

    Generator& m_generator;
    tcp::socket m_socket;
    std::string m_out;
    std::string m_in;
    std::array<char, 4096> m_chunk{};
    Clock::time_point m_due;
};

class Generator {
public:
    explicit Generator(const Load& load)
        : m_load(load)
        , m_request(requestOf(load))
        , m_endpoint(asio::ip::make_address(load.address), load.port)
        , m_timer(m_io) {
        m_result.milliseconds.reserve(load.requests);
        for (std::size_t i = 0; i < load.connections; ++i)
            m_senders.push_back(std::make_unique<Sender>(m_io, *this));
    }

    LoadResult run() {
        m_began = Clock::now();
        for (const auto& sender : m_senders)
            sender->connect();
        if (m_load.rate > 0)
            tick();
        m_io.run();
        m_result.seconds = std::chrono::duration<double>(m_ended - m_began).count();
        std::sort(m_result.milliseconds.begin(), m_result.milliseconds.end());
        return std::move(m_result);
    }

    const tcp::endpoint& endpoint() const { return m_endpoint; }
    std::string request(std::size_t number) const { return numbered(m_request, number); }
    bool finished() const { return m_result.good + m_result.bad >= m_load.requests; }

    /// The sender has nothing to do.
    void ready(Sender& sender) {
        if (m_load.rate > 0) {
            m_idle.push_back(&sender);
            serve();
        } else if (m_next < m_load.requests) {
            sender.send(m_next++, Clock::now());
        }
    }

    void note(bool good, Clock::time_point due) {
        m_ended = Clock::now();
        ++(good ? m_result.good : m_result.bad);
        m_result.milliseconds.push_back(std::chrono::duration<double, std::milli>(m_ended - due).count());
    }

private:
    Clock::time_point dueAt(std::size_t number) const {
        return m_began + std::chrono::duration_cast<Clock::duration>(
                             std::chrono::duration<double>(static_cast<double>(number) / m_load.rate));
    }

    /// Gives what is due to whoever is idle.
    void serve() {
        const auto now = Clock::now();
        while (!m_idle.empty() && m_next < m_load.requests && dueAt(m_next) <= now) {
            auto& sender = *m_idle.front();
            m_idle.pop_front();
            const auto number = m_next++;
            sender.send(number, dueAt(number));
        }
    }

    void tick() {
        serve();
        if (m_next == m_load.requests)
            return;
        m_timer.expires_at(std::max(dueAt(m_next), Clock::now() + std::chrono::microseconds(100)));
        m_timer.async_wait([this](const error_code&) { tick(); });
    }

    const Load& m_load;
    std::string m_request;
    asio::io_context m_io{1};
    tcp::endpoint m_endpoint;
    asio::steady_timer m_timer;
    std::vector<std::unique_ptr<Sender>> m_senders;
    std::deque<Sender*> m_idle;
    std::size_t m_next = 0;
    Clock::time_point m_began;
    Clock::time_point m_ended;
    LoadResult m_result;
};

void Sender::connect() {
    m_socket.async_connect(m_generator.endpoint(), [this](const error_code& error) {
        if (error) {
            ended(false, true);
            return;
        }
        m_socket.set_option(tcp::no_delay(true));
        m_generator.ready(*this);
    });
}

void Sender::send(std::size_t number, Clock::time_point due) {
    m_due = due;
    m_out = m_generator.request(number);
    m_in.clear();
    write();
}

void Sender::write() {
    asio::async_write(m_socket, asio::buffer(m_out), [this](const error_code& error, std::size_t) {
        if (error)
            ended(false, true);
        else
            read();
    });
}

void Sender::read() {
    m_socket.async_read_some(asio::buffer(m_chunk), [this](const error_code& error, std::size_t count) {
        if (error) {
            ended(false, true);
            return;
        }
        m_in.append(m_chunk.data(), count);
        const auto answer = answerIn(m_in);
        if (answer.length == 0)
            read();
        else
            ended(answer.good, answer.closes);
    });
}

void Sender::ended(bool good, bool closes) {
    m_generator.note(good, m_due);
    if (closes) {
        error_code ignored;
        m_socket.close(ignored);
        if (!m_generator.finished())
            connect();
    } else {
        m_generator.ready(*this);
    }
}

} // namespace

bool readUrl(const std::string& url, Load& load) {
    constexpr std::string_view scheme = "http://";
    const auto colon = url.find(':', scheme.size());
    const auto slash = url.find('/', scheme.size());
    if (url.substr(0, scheme.size()) != scheme || colon == std::string::npos || slash == std::string::npos)
        return false;
    load.address = url.substr(scheme.size(), colon - scheme.size());
    load.port = static_cast<std::uint16_t>(std::stoul(url.substr(colon + 1, slash - colon - 1)));
    load.target = url.substr(slash);
    return true;
}

double atShare(const std::vector<double>& sorted, double share) {
    return sorted.empty() ? 0
                          : sorted[static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1))];
}

LoadResult run(const Load& load) {
    return Generator(load).run();
}

} // namespace benchmarks
