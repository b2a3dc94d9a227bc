#pragma once

#include "Result.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

struct ssl_ctx_st;

namespace receiver {

/// Where the certificate (leaf first, then what leads to its root) and its key lie, both in PEM form. The key
/// must not be protected by a password: nobody is there to type it.
struct TlsFiles {
    std::filesystem::path certificate;
    std::filesystem::path key;

    bool operator==(const TlsFiles&) const = default;
};

/// What a person compares: nothing of it is secret.
struct TlsCertificate {
    std::string subject; ///< "CN=hooks.example.com"
    std::string issuer;
    std::vector<std::string> names; ///< DNS names and IP addresses it holds for
    std::string fingerprint;        ///< SHA-256, "AB:CD:..."
    std::int64_t notBefore = 0;     ///< Unix seconds
    std::int64_t notAfter = 0;
    bool selfSigned = false;
    bool keyIsOpen = false; ///< others than its owner may read the key file

    bool operator==(const TlsCertificate&) const = default;
};

/// A certificate with its key, checked and ready to serve with: TLS 1.2 or newer. Immutable; any thread.
class TlsIdentity {
public:
    /// Errors: FileNotFound, FileUnreadable, CertificateUnreadable, KeyUnreadable (detail: the path),
    /// KeyMismatch, CertificateOutOfDate (detail: "FROM – TO").
    static core::Result<std::shared_ptr<const TlsIdentity>> load(const TlsFiles& files,
                                                                 std::int64_t nowSeconds);
    ~TlsIdentity();
    TlsIdentity(const TlsIdentity&) = delete;
    TlsIdentity& operator=(const TlsIdentity&) = delete;

    const TlsCertificate& certificate() const { return m_certificate; }
    /// The certificates as they stand in the file, for who has to trust them.
    const std::string& pem() const { return m_pem; }
    ssl_ctx_st* context() const { return m_context; }

private:
    TlsIdentity(ssl_ctx_st* context, TlsCertificate certificate, std::string pem);
    ssl_ctx_st* m_context;
    TlsCertificate m_certificate;
    std::string m_pem;
};

} // namespace receiver
