#include "sending/SocketState.h"

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace sending {

#ifdef Q_OS_LINUX

SocketState::~SocketState() {
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

void SocketState::watch(qintptr descriptor) {
    if (m_descriptor < 0 && descriptor >= 0)
        m_descriptor = ::fcntl(static_cast<int>(descriptor), F_DUPFD_CLOEXEC, 0);
}

bool SocketState::wasReset() const {
    tcp_info info{};
    socklen_t size = sizeof info;
    // After the peer's FIN a socket waits for our close; after a reset it is closed already.
    return m_descriptor >= 0 && ::getsockopt(m_descriptor, IPPROTO_TCP, TCP_INFO, &info, &size) == 0 &&
           info.tcpi_state == TCP_CLOSE;
}

#else

SocketState::~SocketState() = default;

void SocketState::watch(qintptr) {
}

bool SocketState::wasReset() const {
    return false;
}

#endif

} // namespace sending
