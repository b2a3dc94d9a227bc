#include "receiver/Stream.h"

#include <boost/asio/buffer.hpp>
#include <boost/asio/error.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/write.hpp>
#include <openssl/err.h>
#include <openssl/ssl.h>

#include <algorithm>
#include <new>
#include <utility>

namespace receiver {
namespace {

using boost::system::error_code;

constexpr unsigned char handshakeRecord = 0x16; ///< RFC 8446, 5.1: the first byte of any TLS connection

std::string lastTlsError() {
    const auto code = ERR_get_error();
    ERR_clear_error();
    const char* reason = code == 0 ? nullptr : ERR_reason_error_string(code);
    return reason ? reason : "TLS";
}

} // namespace

void Stream::Free::operator()(ssl_st* tls) const {
    SSL_free(tls);
}

Stream::Stream(asio::ip::tcp::socket socket, std::shared_ptr<const TlsIdentity> identity)
    : m_socket(std::move(socket))
    , m_identity(std::move(identity)) {
    if (!m_identity)
        return;
    m_tls.reset(SSL_new(m_identity->context()));
    auto* in = BIO_new(BIO_s_mem());
    auto* out = BIO_new(BIO_s_mem());
    if (!m_tls || !in || !out) {
        BIO_free(in);
        BIO_free(out);
        throw std::bad_alloc();
    }
    SSL_set_bio(m_tls.get(), in, out); // owns them
    SSL_set_accept_state(m_tls.get());
}

Stream::~Stream() = default;

bool Stream::isShakingHands() const {
    return m_tls && m_begun && SSL_is_init_finished(m_tls.get()) == 0;
}

void Stream::close() {
    error_code ignored;
    m_socket.close(ignored);
}

void Stream::read(Handler handler) {
    if (m_tls)
        decrypt(std::move(handler));
    else
        m_socket.async_read_some(asio::buffer(m_chunk), std::move(handler));
}

void Stream::readCipher(Handler handler) {
    m_cipherIn.resize(chunkSize);
    m_socket.async_read_some(asio::buffer(m_cipherIn), [this, handler = std::move(handler)](
                                                           const error_code& error, std::size_t count) {
        onCipher(error, count, handler);
    });
}

void Stream::onCipher(const error_code& error, std::size_t count, Handler handler) {
    if (error) {
        if (isShakingHands() && m_failure.empty())
            m_failure = "closed during the handshake";
        handler(error, 0);
        return;
    }
    if (!std::exchange(m_begun, true) && static_cast<unsigned char>(m_cipherIn[0]) != handshakeRecord) {
        m_plainInstead = true;
        m_tls.reset();
        std::copy_n(m_cipherIn.begin(), count, m_chunk.begin());
        std::string().swap(m_cipherIn);
        handler(error, count);
        return;
    }
    BIO_write(SSL_get_rbio(m_tls.get()), m_cipherIn.data(), static_cast<int>(count));
    decrypt(std::move(handler));
}

void Stream::decrypt(Handler handler) {
    ERR_clear_error();
    std::size_t filled = 0;
    int result = 1;
    while (filled < m_chunk.size() && result > 0) {
        result = SSL_read(m_tls.get(), m_chunk.data() + filled, static_cast<int>(m_chunk.size() - filled));
        if (result > 0)
            filled += static_cast<std::size_t>(result);
    }
    const int problem = result > 0 ? SSL_ERROR_NONE : SSL_get_error(m_tls.get(), result);
    if (filled > 0) {
        // Never from inside read(): a sender of tiny records would make the stack deep. A failure behind
        // these bytes comes up again with the next read.
        asio::post(m_socket.get_executor(),
                   [handler = std::move(handler), filled] { handler(error_code(), filled); });
        return;
    }
    if (problem == SSL_ERROR_WANT_READ) {
        if (BIO_ctrl_pending(SSL_get_wbio(m_tls.get())) == 0) {
            readCipher(std::move(handler));
            return;
        }
        flush([this, handler = std::move(handler)](const error_code& error, std::size_t) {
            if (error)
                handler(error, 0);
            else
                readCipher(handler);
        });
        return;
    }
    if (problem == SSL_ERROR_ZERO_RETURN) {
        asio::post(m_socket.get_executor(), [handler = std::move(handler)] { handler(asio::error::eof, 0); });
        return;
    }
    fail(std::move(handler));
}

/// The other side is told by an alert, which OpenSSL has written already.
void Stream::fail(Handler handler) {
    if (m_failure.empty())
        m_failure = lastTlsError();
    flush([handler = std::move(handler)](const error_code&, std::size_t) {
        handler(asio::error::connection_aborted, 0);
    });
}

void Stream::write(const std::string& text, Handler handler) {
    if (!m_tls) {
        asio::async_write(m_socket, asio::buffer(text), std::move(handler));
        return;
    }
    ERR_clear_error();
    // A memory buffer takes everything: what is written is an answer, never more than a few KB.
    const bool written = SSL_is_init_finished(m_tls.get()) != 0 &&
                         SSL_write(m_tls.get(), text.data(), static_cast<int>(text.size())) > 0;
    if (!written) {
        ERR_clear_error();
        asio::post(m_socket.get_executor(),
                   [handler = std::move(handler)] { handler(asio::error::broken_pipe, 0); });
        return;
    }
    flush(std::move(handler));
}

void Stream::endSending(Handler handler) {
    const auto end = [this] {
        error_code ignored;
        m_socket.shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
    };
    if (!m_tls) {
        end();
        return;
    }
    ERR_clear_error();
    if (SSL_is_init_finished(m_tls.get()) != 0)
        SSL_shutdown(m_tls.get());
    ERR_clear_error();
    flush([end, handler = std::move(handler)](const error_code& error, std::size_t) {
        end();
        handler(error, 0);
    });
}

std::string Stream::takeOutput() {
    auto* out = SSL_get_wbio(m_tls.get());
    std::string bytes(BIO_ctrl_pending(out), '\0');
    if (!bytes.empty())
        BIO_read(out, bytes.data(), static_cast<int>(bytes.size()));
    return bytes;
}

void Stream::flush(Handler handler) {
    m_flushed.push_back(std::move(handler));
    if (!m_sending)
        sendCipher();
}

void Stream::sendCipher() {
    m_sending = true;
    m_cipherOut = takeOutput();
    // Each waiting handler keeps the owner alive, and with it this.
    asio::async_write(m_socket, asio::buffer(m_cipherOut),
                      [this, keep = m_flushed.front()](const error_code& error, std::size_t) {
                          m_sending = false;
                          if (!error && BIO_ctrl_pending(SSL_get_wbio(m_tls.get())) > 0) {
                              sendCipher();
                              return;
                          }
                          std::string().swap(m_cipherOut);
                          for (const auto& handler : std::exchange(m_flushed, {}))
                              handler(error, 0);
                      });
}

void Stream::sendAndEnd(const std::string& text) {
    std::string bytes = text;
    if (m_tls) {
        if (m_sending || SSL_is_init_finished(m_tls.get()) == 0)
            return;
        SSL_write(m_tls.get(), text.data(), static_cast<int>(text.size()));
        SSL_shutdown(m_tls.get());
        ERR_clear_error();
        bytes = takeOutput();
    }
    error_code ignored;
    m_socket.non_blocking(true, ignored);
    m_socket.send(asio::buffer(bytes), 0, ignored);
    m_socket.shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
}

} // namespace receiver
