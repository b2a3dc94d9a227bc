#pragma once

#include "Client.h"
#include "Corpus.h"
#include "receiver/Server.h"

#include <gtest/gtest.h>

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>

namespace receiver {

/// A server on a free port whose handler collects what it is given.
class ServerFixture : public testing::Test {
protected:
    struct Accepted {
        Request request;
        Completion done;
    };
    struct Refused {
        Request request;
        Reply reply;
    };

    /// `automatic`: each accepted request is answered at once, with its body as the alert key.
    void start(const ServerLimits& limits = {}, bool automatic = true,
               std::shared_ptr<const TlsIdentity> identity = nullptr);
    void TearDown() override { m_server.reset(); }

    std::uint16_t port() const { return m_server->port(); }
    Accepted nextAccepted();
    Refused nextRefused();
    std::size_t acceptedCount();
    std::size_t refusedCount();
    /// Whether the server still works.
    void expectAlive();

    std::unique_ptr<Server> m_server;

private:
    template <typename T>
    T next(std::deque<T>& queue);

    std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::deque<Accepted> m_accepted;
    std::deque<Refused> m_refused;
    std::size_t m_acceptedCount = 0;
    std::size_t m_refusedCount = 0;
};

/// A good request with a body.
std::string good(const std::string& body = "{}", const std::string& fields = {});
Reply okay(const std::string& key);

} // namespace receiver
