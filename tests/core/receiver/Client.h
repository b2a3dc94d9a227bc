#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace receiver {

/// An answer as it came.
struct Answer {
    int status = 0; ///< 0: none came
    std::string head;
    std::string body;

    std::string field(std::string_view name) const; ///< empty when absent
};

/// A plain blocking socket to the receiver on loopback. Every wait ends after a generous time, with a failed
/// test.
class Client {
public:
    explicit Client(std::uint16_t port);
    ~Client();
    Client(Client&& other) noexcept;
    Client(const Client&) = delete;
    Client& operator=(const Client&) = delete;

    bool connected() const { return m_socket >= 0; }
    int descriptor() const { return m_socket; }
    /// false when the other side does not take it any more.
    bool send(std::string_view bytes);
    void finishSending();
    /// Reads one answer; 1xx answers count as answers of their own.
    Answer readAnswer();
    /// Everything up to the end; tells in `reset` whether the end was a reset.
    std::string readToEnd(bool* reset = nullptr);
    /// Waits until the other side ends the connection, without reading more than what tells it.
    bool isClosed() { return readToEnd().empty(); }
    /// A pause of at most `milliseconds`, shorter when something can be read.
    bool readableWithin(int milliseconds);

private:
    bool fill();

    int m_socket = -1;
    std::string m_in;
};

/// One request on its own connection.
Answer ask(std::uint16_t port, std::string_view request);

} // namespace receiver
