#include "receiver/Shared.h"

#include <chrono>
#include <utility>

namespace receiver {

std::int64_t nowUs() {
    return std::chrono::duration_cast<std::chrono::microseconds>(
               std::chrono::system_clock::now().time_since_epoch())
        .count();
}

std::shared_ptr<const Access> Shared::access() const {
    const std::lock_guard lock(m_mutex);
    return m_access;
}

void Shared::setAccess(Access access) {
    auto next = std::make_shared<const Access>(std::move(access));
    const std::lock_guard lock(m_mutex);
    m_access.swap(next);
}

Ticket::~Ticket() {
    m_shared->bytesInFlight -= m_bytes;
    if (m_inWork)
        --m_shared->inWork;
}

bool Ticket::reserve(std::size_t bytes) {
    if (bytes <= m_bytes)
        return true;
    const auto more = bytes - m_bytes;
    if (m_shared->bytesInFlight.fetch_add(more) + more > m_shared->limits.bodyBytesInFlight) {
        m_shared->bytesInFlight -= more;
        return false;
    }
    m_bytes = bytes;
    return true;
}

bool Ticket::enterWork() {
    if (m_shared->inWork.fetch_add(1) >= m_shared->limits.requestsInWork) {
        --m_shared->inWork;
        return false;
    }
    m_inWork = true;
    return true;
}

} // namespace receiver
