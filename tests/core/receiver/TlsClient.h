#pragma once

#include "Client.h"

#include <filesystem>
#include <string>

struct ssl_st;
struct ssl_ctx_st;

namespace receiver {

/// A certificate for "localhost" with its key, made here, as PEM files in `folder`.
struct Pem {
    std::filesystem::path certificate;
    std::filesystem::path key;
};
/// Valid from `fromDays` to `toDays` from now; signed by itself.
Pem makePem(const std::filesystem::path& folder, const std::string& name, int fromDays = -1, int toDays = 30);
/// The same key, under a password.
std::filesystem::path lockKey(const std::filesystem::path& key);

/// TLS on a blocking socket.
class TlsClient {
public:
    /// Trusts whatever comes, or, with `strict`, only what the system trusts. `version`: TLS1_2_VERSION, ...;
    /// 0: any.
    explicit TlsClient(std::uint16_t port, int version = 0, bool strict = false);
    ~TlsClient();
    TlsClient(const TlsClient&) = delete;
    TlsClient& operator=(const TlsClient&) = delete;

    bool connected() const { return m_connected; }
    std::string protocol() const; ///< chosen by ALPN
    bool send(std::string_view bytes);
    Answer readAnswer();
    /// Everything up to the end; whether the end was a proper farewell.
    std::string readToEnd(bool* farewell);

private:
    bool fill();

    Client m_client;
    ssl_ctx_st* m_context = nullptr;
    ssl_st* m_tls = nullptr;
    bool m_connected = false;
    int m_end = 0;
    std::string m_in;
};

} // namespace receiver
