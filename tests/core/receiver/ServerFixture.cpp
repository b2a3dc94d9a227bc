#include "ServerFixture.h"

#include <chrono>

namespace receiver {

std::string good(const std::string& body, const std::string& fields) {
    return corpus::post("Host: 127.0.0.1\r\nContent-Length: " + std::to_string(body.size()) + "\r\n" + fields,
                        body);
}

Reply okay(const std::string& key) {
    Reply reply;
    reply.body = successBody(newRequestId(), key);
    return reply;
}

void ServerFixture::start(const ServerLimits& limits, bool automatic,
                          std::shared_ptr<const TlsIdentity> identity) {
    Handler handler;
    handler.accepted = [this, automatic](Request request, Completion done) {
        const auto body = request.body;
        {
            const std::lock_guard lock(m_mutex);
            ++m_acceptedCount;
            m_accepted.push_back({std::move(request), automatic ? Completion{} : done});
        }
        m_arrived.notify_all();
        if (automatic)
            done(okay(body));
    };
    handler.refused = [this](Request request, const Reply& reply) {
        {
            const std::lock_guard lock(m_mutex);
            ++m_refusedCount;
            m_refused.push_back({std::move(request), reply});
        }
        m_arrived.notify_all();
    };
    Server::Options options;
    options.port = 0;
    options.limits = limits;
    options.access = corpus::access();
    options.tls = std::move(identity);
    auto started = Server::start(std::move(options), std::move(handler));
    ASSERT_TRUE(started);
    m_server = std::move(*started);
}

template <typename T>
T ServerFixture::next(std::deque<T>& queue) {
    std::unique_lock lock(m_mutex);
    if (!m_arrived.wait_for(lock, std::chrono::seconds(60), [&queue] { return !queue.empty(); })) {
        ADD_FAILURE() << "no request came to the handler";
        return {};
    }
    auto item = std::move(queue.front());
    queue.pop_front();
    return item;
}

ServerFixture::Accepted ServerFixture::nextAccepted() {
    return next(m_accepted);
}

ServerFixture::Refused ServerFixture::nextRefused() {
    return next(m_refused);
}

std::size_t ServerFixture::acceptedCount() {
    const std::lock_guard lock(m_mutex);
    return m_acceptedCount;
}

std::size_t ServerFixture::refusedCount() {
    const std::lock_guard lock(m_mutex);
    return m_refusedCount;
}

void ServerFixture::expectAlive() {
    EXPECT_EQ(ask(port(), good("alive")).status, 200);
}

} // namespace receiver
