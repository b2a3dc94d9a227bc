#include "FlashdutyStandIn.h"

#include <openssl/pem.h>
#include <openssl/ssl.h>

#include <arpa/inet.h>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace support {
namespace {

SSL_CTX* serverContext(const PemIdentity& identity) {
    auto* context = SSL_CTX_new(TLS_server_method());
    auto* bio = BIO_new_mem_buf(identity.certificate.data(), static_cast<int>(identity.certificate.size()));
    auto* certificate = PEM_read_bio_X509(bio, nullptr, nullptr, nullptr);
    BIO_free(bio);
    bio = BIO_new_mem_buf(identity.key.data(), static_cast<int>(identity.key.size()));
    auto* key = PEM_read_bio_PrivateKey(bio, nullptr, nullptr, nullptr);
    BIO_free(bio);
    if (SSL_CTX_use_certificate(context, certificate) != 1 || SSL_CTX_use_PrivateKey(context, key) != 1)
        std::abort();
    X509_free(certificate);
    EVP_PKEY_free(key);
    return context;
}

std::string envelope(const PushAnswer& answer) {
    std::string body = std::string(R"({"request_id":")") + standInRequestId + R"(",)";
    if (*answer.code != '\0')
        return body + R"("error":{"code":")" + answer.code + R"(","message":")" + answer.message + R"("}})";
    return body + (answer.status == 200 || answer.status == 201 ? R"("data":{"alert_key":"9qJ7"}})"
                                                                : R"("data":null})");
}

std::string answerText(const PushAnswer& answer) {
    const std::string body = answer.act == PushAnswer::Act::Flood ? std::string(2'000'000, 'x')
                             : answer.body != nullptr             ? answer.body
                                                                  : envelope(answer);
    return "HTTP/1.1 " + std::to_string(answer.status) +
           " X\r\nContent-Length: " + std::to_string(body.size()) + "\r\n" + answer.headers + "\r\n" + body;
}

} // namespace

/// An accepted connection, plain or TLS.
class FlashdutyStandIn::Connection {
public:
    Connection(int descriptor, void* tls)
        : m_descriptor(descriptor) {
        if (tls != nullptr) {
            m_ssl = SSL_new(static_cast<SSL_CTX*>(tls));
            SSL_set_fd(m_ssl, descriptor);
        }
    }
    ~Connection() {
        SSL_free(m_ssl);
        ::close(m_descriptor);
    }
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    bool isReady() { return m_ssl == nullptr || SSL_accept(m_ssl) == 1; }
    bool read(std::string& into) {
        char buffer[16 * 1024];
        const auto count = m_ssl != nullptr ? SSL_read(m_ssl, buffer, sizeof buffer)
                                            : ::recv(m_descriptor, buffer, sizeof buffer, 0);
        if (count <= 0)
            return false;
        into.append(buffer, static_cast<std::size_t>(count));
        return true;
    }
    bool write(const std::string& text) {
        std::size_t done = 0;
        while (done < text.size()) {
            const auto left = text.size() - done;
            const auto count = m_ssl != nullptr
                                   ? SSL_write(m_ssl, text.data() + done, static_cast<int>(left))
                                   : ::send(m_descriptor, text.data() + done, left, MSG_NOSIGNAL);
            if (count <= 0)
                return false;
            done += static_cast<std::size_t>(count);
        }
        return true;
    }
    void reset() const {
        const linger hard{1, 0};
        ::setsockopt(m_descriptor, SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
    }
    void end() {
        if (m_ssl != nullptr)
            SSL_shutdown(m_ssl);
        ::shutdown(m_descriptor, SHUT_WR);
        for (std::string rest; read(rest);)
            rest.clear();
    }

private:
    int m_descriptor;
    SSL* m_ssl = nullptr;
};

FlashdutyStandIn::FlashdutyStandIn(const PushAnswer& answer, const std::optional<PemIdentity>& identity)
    : m_answer(answer)
    , m_tls(identity ? serverContext(*identity) : nullptr) {
    std::signal(SIGPIPE, SIG_IGN); // OpenSSL writes without MSG_NOSIGNAL
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (m_listener < 0 || ::bind(m_listener, reinterpret_cast<sockaddr*>(&address), size) != 0 ||
        ::listen(m_listener, 8) != 0 ||
        ::getsockname(m_listener, reinterpret_cast<sockaddr*>(&address), &size) != 0)
        std::abort();
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { run(); });
}

FlashdutyStandIn::~FlashdutyStandIn() {
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
        ::shutdown(m_listener, SHUT_RDWR); // ends accept()
        if (m_open >= 0)
            ::shutdown(m_open, SHUT_RDWR);
    }
    m_wake.notify_all();
    m_thread.join();
    ::close(m_listener);
    SSL_CTX_free(static_cast<SSL_CTX*>(m_tls));
}

std::string FlashdutyStandIn::url() const {
    return (m_tls != nullptr ? "https://localhost:" : "http://127.0.0.1:") + std::to_string(m_port) +
           "/event/push/alert/aliyun/sls?integration_key=" + standInKey;
}

std::string FlashdutyStandIn::lastRequest() const {
    const std::lock_guard lock(m_mutex);
    return m_last;
}

bool FlashdutyStandIn::pause(int milliseconds) {
    std::unique_lock lock(m_mutex);
    return !m_wake.wait_for(lock, std::chrono::milliseconds(milliseconds), [this] { return m_isEnding; });
}

void FlashdutyStandIn::run() {
    for (;;) {
        const int descriptor = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (descriptor < 0)
            return;
        Connection connection(descriptor, m_tls);
        {
            const std::lock_guard lock(m_mutex);
            if (m_isEnding)
                return;
            m_open = descriptor;
        }
        serve(connection);
        const std::lock_guard lock(m_mutex);
        m_open = -1; // before the descriptor is closed and may be given out again
    }
}

void FlashdutyStandIn::serve(Connection& connection) {
    if (!connection.isReady())
        return;
    std::string request;
    std::size_t wanted = std::string::npos;
    while (request.size() < wanted) {
        if (!connection.read(request))
            return;
        const auto end = request.find("\r\n\r\n");
        const auto length = request.find("Content-Length: ");
        if (end != std::string::npos)
            wanted = end + 4 + (length < end ? std::strtoul(request.c_str() + length + 16, nullptr, 10) : 0);
    }
    {
        const std::lock_guard lock(m_mutex);
        m_last = request;
    }
    ++m_requests;
    answer(connection);
}

void FlashdutyStandIn::answer(Connection& connection) {
    using Act = PushAnswer::Act;
    const auto text = answerText(m_answer);
    switch (m_answer.act) {
    case Act::Answer:
    case Act::Flood:
        connection.write(text);
        break;
    case Act::NotHttp:
        connection.write(m_answer.body);
        break;
    case Act::CutOff:
        connection.write(text.substr(0, text.size() - 5));
        break;
    case Act::Close:
        break;
    case Act::Reset:
        connection.reset();
        return;
    case Act::Silent:
        pause(60'000);
        return;
    case Act::Drip:
        connection.write("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n");
        while (connection.write("x") && pause(20)) {
        }
        return;
    }
    connection.end();
}

} // namespace support
