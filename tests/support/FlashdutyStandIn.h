#pragma once

#include "Certificates.h"
#include "PushAnswers.h"

#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

namespace support {

/// The key in the stand-in's URL: a sweep searches for it where no secret may stand.
inline constexpr const char* standInKey = "0123456789abcdef0123456789abcdef012";

/// Flashduty's push interface on loopback, in a thread of its own: serves a program that is waited for.
class FlashdutyStandIn {
public:
    /// Over http, or over https with `identity`.
    explicit FlashdutyStandIn(const PushAnswer& answer, const std::optional<PemIdentity>& identity = {});
    ~FlashdutyStandIn();
    FlashdutyStandIn(const FlashdutyStandIn&) = delete;
    FlashdutyStandIn& operator=(const FlashdutyStandIn&) = delete;

    std::string url() const;                    ///< push URL with its key
    int requests() const { return m_requests; } ///< complete ones
    std::string lastRequest() const;            ///< head and body as received

private:
    class Connection;
    void run();
    void serve(Connection& connection);
    void answer(Connection& connection);
    /// Waits, but not longer than this object lives; whether it still does.
    bool pause(int milliseconds);

    PushAnswer m_answer;
    void* m_tls = nullptr; ///< SSL_CTX, over https
    int m_listener = -1;
    int m_port = 0;
    std::atomic<int> m_requests = 0;
    mutable std::mutex m_mutex; ///< guards what follows
    std::condition_variable m_wake;
    bool m_isEnding = false;
    int m_open = -1; ///< the connection that is being served
    std::string m_last;
    std::thread m_thread; ///< last: uses all of the above
};

} // namespace support
