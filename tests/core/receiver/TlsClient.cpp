#include "TlsClient.h"

#include <gtest/gtest.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include <sys/stat.h>
#include <utility>

namespace receiver {
namespace {

using File = std::unique_ptr<std::FILE, int (*)(std::FILE*)>;

File openFile(const std::filesystem::path& path, const char* mode) {
    return {std::fopen(path.c_str(), mode), std::fclose};
}

constexpr long day = 24L * 60 * 60;

} // namespace

Pem makePem(const std::filesystem::path& folder, const std::string& name, int fromDays, int toDays) {
    Pem pem{folder / (name + ".crt"), folder / (name + ".key")};
    auto* key = EVP_EC_gen("P-256");
    auto* certificate = X509_new();
    X509_set_version(certificate, X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), 7);
    X509_gmtime_adj(X509_getm_notBefore(certificate), fromDays * day);
    X509_gmtime_adj(X509_getm_notAfter(certificate), toDays * day);
    X509_set_pubkey(certificate, key);
    auto* subject = X509_get_subject_name(certificate);
    X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char*>(name.c_str()), -1, -1, 0);
    X509_set_issuer_name(certificate, subject);
    auto* names = X509V3_EXT_conf_nid(nullptr, nullptr, NID_subject_alt_name, "DNS:localhost,IP:127.0.0.1");
    X509_add_ext(certificate, names, -1);
    X509_EXTENSION_free(names);
    EXPECT_GT(X509_sign(certificate, key, EVP_sha256()), 0);
    PEM_write_X509(openFile(pem.certificate, "w").get(), certificate);
    PEM_write_PrivateKey(openFile(pem.key, "w").get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    ::chmod(pem.key.c_str(), 0600);
    X509_free(certificate);
    EVP_PKEY_free(key);
    return pem;
}

std::filesystem::path lockKey(const std::filesystem::path& key) {
    auto locked = key;
    locked += ".locked";
    auto* read = PEM_read_PrivateKey(openFile(key, "r").get(), nullptr, nullptr, nullptr);
    std::string password = "correct horse";
    PEM_write_PKCS8PrivateKey(openFile(locked, "w").get(), read, EVP_aes_128_cbc(), password.data(),
                              static_cast<int>(password.size()), nullptr, nullptr);
    EVP_PKEY_free(read);
    return locked;
}

TlsClient::TlsClient(std::uint16_t port, int version, bool strict)
    : m_client(port)
    , m_context(SSL_CTX_new(TLS_client_method()))
    , m_tls(SSL_new(m_context)) {
    SSL_set_security_level(m_tls, 0); // so that it offers old versions at all
    if (version != 0) {
        SSL_set_min_proto_version(m_tls, version);
        SSL_set_max_proto_version(m_tls, version);
    }
    static constexpr std::array<unsigned char, 12> offered{2,   'h', '2', 8,   'h', 't',
                                                           't', 'p', '/', '1', '.', '1'};
    SSL_set_alpn_protos(m_tls, offered.data(), offered.size());
    SSL_set_verify(m_tls, strict ? SSL_VERIFY_PEER : SSL_VERIFY_NONE, nullptr);
    SSL_set_tlsext_host_name(m_tls, "localhost");
    SSL_set_fd(m_tls, m_client.descriptor());
    ERR_clear_error();
    m_connected = SSL_connect(m_tls) == 1;
    ERR_clear_error();
}

TlsClient::~TlsClient() {
    SSL_free(m_tls);
    SSL_CTX_free(m_context);
}

std::string TlsClient::protocol() const {
    const unsigned char* name = nullptr;
    unsigned size = 0;
    SSL_get0_alpn_selected(m_tls, &name, &size);
    return {reinterpret_cast<const char*>(name), size};
}

bool TlsClient::send(std::string_view bytes) {
    ERR_clear_error();
    return SSL_write(m_tls, bytes.data(), static_cast<int>(bytes.size())) > 0;
}

bool TlsClient::fill() {
    if (SSL_pending(m_tls) == 0 && !m_client.readableWithin(60'000)) {
        ADD_FAILURE() << "the receiver neither answers nor closes";
        return false;
    }
    std::array<char, 4096> chunk{};
    ERR_clear_error();
    const int count = SSL_read(m_tls, chunk.data(), chunk.size());
    if (count <= 0) {
        m_end = SSL_get_error(m_tls, count);
        ERR_clear_error();
        return false;
    }
    m_in.append(chunk.data(), static_cast<std::size_t>(count));
    return true;
}

Answer TlsClient::readAnswer() {
    std::size_t end = std::string::npos;
    while ((end = m_in.find("\r\n\r\n")) == std::string::npos) {
        if (!fill())
            return {};
    }
    Answer answer;
    answer.head = m_in.substr(0, end + 2);
    m_in.erase(0, end + 4);
    answer.status = std::atoi(answer.head.substr(9, 3).c_str());
    const auto length = static_cast<std::size_t>(std::atoll(answer.field("Content-Length").c_str()));
    while (m_in.size() < length) {
        if (!fill())
            return {};
    }
    answer.body = m_in.substr(0, length);
    m_in.erase(0, length);
    return answer;
}

std::string TlsClient::readToEnd(bool* farewell) {
    while (fill()) {
    }
    *farewell = m_end == SSL_ERROR_ZERO_RETURN;
    return std::exchange(m_in, {});
}

} // namespace receiver
