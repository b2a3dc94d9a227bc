#pragma once

#include "Result.h"
#include "receiver/HeadPolicy.h"
#include "receiver/Tls.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>

namespace receiver {

struct ServerLimits {
    HeadLimits head;
    std::chrono::milliseconds headDeadline{10'000}; ///< absolute, from accept or first byte
    std::chrono::milliseconds bodyDeadline{30'000}; ///< absolute
    std::chrono::milliseconds bodyPause{5'000};     ///< between two reads
    std::chrono::milliseconds idle{15'000};         ///< keep-alive
    std::chrono::milliseconds writeDeadline{10'000};
    std::chrono::milliseconds handlerDeadline{4'500}; ///< no completion by then: 503
    std::size_t sockets = 512;
    std::size_t requestsInWork = 64;
    std::size_t bodyBytesInFlight = 32 * 1024 * 1024;
    int requestsPerConnection = 100;
    std::chrono::milliseconds linger{
        2'000}; ///< after a refusal: read and discard, so that the answer is seen
    std::size_t lingerBytes = 256 * 1024;
    std::chrono::milliseconds stopDeadline{5'000}; ///< for requests in work when the server ends
};

/// How much of a refused request's body is kept when its token was not right.
inline constexpr std::size_t refusedBodyKept = 2 * 1024;

/// A request that passed every check, or one that was refused (then `verdict` says why and the body is whole
/// when its token was right and it could be read, else its first 2 KB).
struct Request {
    HeadVerdict verdict;
    std::string head; ///< as received: not masked yet
    std::string body;
    std::uint64_t bodySize = 0;
    std::string peer;
    std::int64_t receivedUs = 0; ///< Unix microseconds at the last byte
};

struct Reply {
    int status = 200;
    std::string body;                                        ///< JSON
    std::vector<std::pair<std::string, std::string>> fields; ///< beside Content-Type and Content-Length
    bool drop = false;                                       ///< close without an answer
    std::chrono::milliseconds delay{0};                      ///< before the answer
    /// Told once, on the I/O thread, what became of it: the status that was really sent, 0 for none, and
    /// microseconds since the last byte of the request. Another one than asked for when it came too late.
    std::function<void(int status, std::int64_t afterUs)> sent;
};

/// May be called once, from any thread.
using Completion = std::function<void(Reply)>;
/// Called on the I/O thread: must not block. A refused request is answered by the server itself with
/// `refusal` (status 0: the sender was gone, nothing was sent); the call comes when its bytes are in, at most
/// a linger later than the answer.
struct Handler {
    std::function<void(Request, Completion)> accepted;
    std::function<void(Request, const Reply& refusal)> refused;
};

/// What Flashduty would answer: {"request_id","data":{"alert_key"}} or {"request_id","error":{code,message}}.
std::string successBody(std::string_view requestId, std::string_view alertKey);
std::string errorBody(std::string_view requestId, std::string_view code, std::string_view message);
/// The refusal for a verdict, with Flashduty's error code for it.
Reply refusalReply(const HeadVerdict& verdict, std::string_view requestId);
/// 32 lower-case hex digits, random.
std::string newRequestId();

/// The server: one thread, one io_context, Boost.Beast behind this header only.
class Server {
public:
    struct Options {
        std::string address = "127.0.0.1";
        std::uint16_t port = 8787; ///< 0: any free one
        ServerLimits limits;
        Access access;
        std::shared_ptr<const TlsIdentity> tls; ///< null: plain HTTP
    };
    /// Binds and starts. Errors: AddressInUse (detail: "ADDRESS:PORT", with the owner's name and pid where
    /// known), AddressUnusable.
    static core::Result<std::unique_ptr<Server>> start(Options options, Handler handler);
    /// Stops accepting, lets requests in work finish (at most 5 s), closes. Not on a GUI thread.
    ~Server(); // NOLINT(bugprone-exception-escape)
    /// Gives the port back, which is done on return; requests that are here go on. From any thread but those
    /// of the handler.
    void stopAccepting();
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    std::string address() const;
    std::uint16_t port() const;
    std::size_t openConnections() const;
    /// New tokens, allowed names and keys for requests from now on; from any thread.
    void setAccess(Access access);

private:
    class Impl;
    explicit Server(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

/// Whether `address` is of the kind that Access::loopbackOnly is meant for: 127.0.0.0/8 or ::1.
bool isLoopbackAddress(const std::string& address);

/// The first free port above `port` on `address`, or 0.
std::uint16_t nextFreePort(const std::string& address, std::uint16_t port);

} // namespace receiver
