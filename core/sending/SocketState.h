#pragma once

#include <QtGlobal>

namespace sending {

/// Qt reports a connection that was reset and one that was closed alike. A second descriptor on the socket
/// still tells them apart.
class SocketState {
public:
    SocketState() = default;
    ~SocketState();
    SocketState(const SocketState&) = delete;
    SocketState& operator=(const SocketState&) = delete;

    void watch(qintptr descriptor);
    /// Whether the peer reset the connection; false where the system does not say.
    bool wasReset() const;

private:
    int m_descriptor = -1;
};

} // namespace sending
