#include "Client.h"

#include "receiver/HttpSyntax.h"

#include <gtest/gtest.h>

#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace receiver {
namespace {

constexpr int patience = 60'000; // milliseconds; only a hanging server ever needs them

} // namespace

std::string Answer::field(std::string_view name) const {
    std::string_view lines = head;
    while (!lines.empty()) {
        auto line = syntax::takeUntil(lines, "\r\n");
        const auto key = syntax::takeUntil(line, ":");
        if (syntax::equalFolded(key, name))
            return std::string(syntax::trimmed(line));
    }
    return {};
}

Client::Client(std::uint16_t port)
    : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (m_socket >= 0 &&
        ::connect(m_socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
        ::close(m_socket);
        m_socket = -1;
    }
    const int on = 1;
    ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

Client::Client(Client&& other) noexcept
    : m_socket(std::exchange(other.m_socket, -1))
    , m_in(std::move(other.m_in)) {
}

Client::~Client() {
    if (m_socket >= 0)
        ::close(m_socket);
}

bool Client::send(std::string_view bytes) {
    while (!bytes.empty()) {
        const auto count = ::send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (count < 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return true;
}

void Client::finishSending() {
    ::shutdown(m_socket, SHUT_WR);
}

bool Client::readableWithin(int milliseconds) {
    pollfd wait{m_socket, POLLIN, 0};
    return ::poll(&wait, 1, milliseconds) > 0;
}

bool Client::fill() {
    if (!readableWithin(patience)) {
        ADD_FAILURE() << "the receiver neither answers nor closes";
        return false;
    }
    std::array<char, 16 * 1024> chunk{};
    const auto count = ::recv(m_socket, chunk.data(), chunk.size(), 0);
    if (count <= 0)
        return false;
    m_in.append(chunk.data(), static_cast<std::size_t>(count));
    return true;
}

Answer Client::readAnswer() {
    std::size_t end = std::string::npos;
    while ((end = m_in.find("\r\n\r\n")) == std::string::npos) {
        if (!fill())
            return {};
    }
    Answer answer;
    answer.head = m_in.substr(0, end + 2);
    m_in.erase(0, end + 4);
    answer.status = std::atoi(answer.head.substr(9, 3).c_str());
    const auto length = static_cast<std::size_t>(std::atoll(answer.field("Content-Length").c_str()));
    while (m_in.size() < length) {
        if (!fill())
            return {};
    }
    answer.body = m_in.substr(0, length);
    m_in.erase(0, length);
    return answer;
}

std::string Client::readToEnd(bool* reset) {
    errno = 0;
    while (fill()) {
    }
    if (reset)
        *reset = errno == ECONNRESET;
    return std::exchange(m_in, {});
}

Answer ask(std::uint16_t port, std::string_view request) {
    Client client(port);
    EXPECT_TRUE(client.connected());
    client.send(request);
    return client.readAnswer();
}

} // namespace receiver
