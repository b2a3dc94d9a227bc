#pragma once

#include "receiver/Tls.h"

#include <boost/asio/ip/tcp.hpp>

#include <array>
#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <vector>

struct ssl_st;

namespace receiver {

namespace asio = boost::asio;

/// A socket with or without TLS in front of it; the handshake happens inside the first read. On the I/O
/// thread. A handler keeps the owner alive: none of them is called after close() with a good result.
///
/// TLS runs over two memory buffers and the plain socket: so a refusal can be written, the sending side
/// closed and the rest of the sender's bytes still be read, which a stream that waits for the other side's
/// farewell cannot.
class Stream {
public:
    using Handler = std::function<void(const boost::system::error_code&, std::size_t)>;
    static constexpr std::size_t chunkSize = 8 * 1024;

    Stream(asio::ip::tcp::socket socket, std::shared_ptr<const TlsIdentity> identity);
    ~Stream();
    Stream(const Stream&) = delete;
    Stream& operator=(const Stream&) = delete;

    asio::ip::tcp::socket& socket() { return m_socket; }

    /// One read at a time; what came is in chunk() until the next.
    void read(Handler handler);
    const char* chunk() const { return m_chunk.data(); }
    /// `text` stays valid until the handler is called; one write at a time.
    void write(const std::string& text, Handler handler);
    /// Tells the other side that nothing more comes, after what is being written.
    void endSending(Handler handler);
    /// The last words to a sender for whom there is no time: an empty send buffer takes them at once.
    void sendAndEnd(const std::string& text);
    void close();

    /// Plain HTTP came where TLS was due: it is given and answered as it came, in the clear.
    bool isPlainWhereTlsWasDue() const { return m_plainInstead; }
    /// The other side began TLS and its handshake is not complete.
    bool isShakingHands() const;
    /// Why TLS failed, in OpenSSL's words; empty when it did not.
    const std::string& tlsFailure() const { return m_failure; }

private:
    struct Free {
        void operator()(ssl_st* tls) const;
    };

    void readCipher(Handler handler);
    void onCipher(const boost::system::error_code& error, std::size_t count, Handler handler);
    void decrypt(Handler handler);
    void fail(Handler handler);
    void flush(Handler handler);
    void sendCipher();
    std::string takeOutput();

    asio::ip::tcp::socket m_socket;
    std::shared_ptr<const TlsIdentity> m_identity; ///< null: plain
    std::unique_ptr<ssl_st, Free> m_tls;           ///< null: plain
    bool m_begun = false;
    bool m_plainInstead = false;
    std::string m_failure;

    std::array<char, chunkSize> m_chunk;
    std::string m_cipherIn;
    std::string m_cipherOut; ///< being sent
    bool m_sending = false;
    std::vector<Handler> m_flushed; ///< told when everything is sent
};

} // namespace receiver
