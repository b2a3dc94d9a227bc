#include "receiver/Tls.h"

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <iterator>
#include <sys/stat.h>
#include <utility>

namespace receiver {
namespace {

using core::ErrorCode;

constexpr std::size_t largestFile = 1024 * 1024;

template <auto Free>
struct Deleter {
    template <typename T>
    void operator()(T* object) const {
        Free(object);
    }
};
using Bio = std::unique_ptr<BIO, Deleter<BIO_free>>;
using Certificate = std::unique_ptr<X509, Deleter<X509_free>>;
using Key = std::unique_ptr<EVP_PKEY, Deleter<EVP_PKEY_free>>;
using Context = std::unique_ptr<SSL_CTX, Deleter<SSL_CTX_free>>;

core::Result<std::string> contents(const std::filesystem::path& path) {
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0)
        return core::Error(errno == ENOENT ? ErrorCode::FileNotFound : ErrorCode::FileUnreadable,
                           path.string());
    if (!S_ISREG(status.st_mode) || static_cast<std::size_t>(status.st_size) > largestFile)
        return core::Error(ErrorCode::FileUnreadable, path.string());
    std::ifstream file(path, std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(file), {}};
    if (!file.good() && !file.eof())
        return core::Error(ErrorCode::FileUnreadable, path.string());
    return text;
}

Bio bioOf(const std::string& text) {
    return Bio(BIO_new_mem_buf(text.data(), static_cast<int>(text.size())));
}

/// Instead of OpenSSL's own, which asks at the terminal.
int noPassword(char*, int, int, void*) {
    return -1;
}

/// The certificates of a file, in its order.
std::vector<Certificate> chainOf(const std::string& text) {
    std::vector<Certificate> chain;
    const auto bio = bioOf(text);
    while (auto* next = PEM_read_bio_X509(bio.get(), nullptr, noPassword, nullptr))
        chain.emplace_back(next);
    ERR_clear_error();
    return chain;
}

std::string nameText(const X509_NAME* name) {
    const Bio bio(BIO_new(BIO_s_mem()));
    X509_NAME_print_ex(bio.get(), name, 0, XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB);
    char* data = nullptr;
    const auto size = BIO_get_mem_data(bio.get(), &data);
    return size > 0 ? std::string(data, static_cast<std::size_t>(size)) : std::string();
}

std::int64_t secondsOf(const ASN1_TIME* time) {
    std::tm parts{};
    if (ASN1_TIME_to_tm(time, &parts) != 1)
        return 0;
    return static_cast<std::int64_t>(::timegm(&parts));
}

std::string dayOf(std::int64_t seconds) {
    const auto time = static_cast<std::time_t>(seconds);
    std::tm parts{};
    ::gmtime_r(&time, &parts);
    char text[32];
    return {text, std::strftime(text, sizeof text, "%Y-%m-%d", &parts)};
}

std::string fingerprintOf(const X509* certificate) {
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned size = 0;
    if (X509_digest(certificate, EVP_sha256(), digest.data(), &size) != 1)
        return {};
    static constexpr char digits[] = "0123456789ABCDEF";
    std::string text;
    for (unsigned i = 0; i < size; ++i) {
        if (i > 0)
            text += ':';
        text += digits[digest.at(i) >> 4U];
        text += digits[digest.at(i) & 15U];
    }
    return text;
}

std::string addressText(const ASN1_OCTET_STRING* address) {
    Bio bio(BIO_new(BIO_s_mem()));
    const auto* bytes = ASN1_STRING_get0_data(address);
    std::string text;
    if (ASN1_STRING_length(address) == 4) {
        for (int i = 0; i < 4; ++i)
            text += (i > 0 ? "." : "") + std::to_string(bytes[i]);
    } else if (ASN1_STRING_length(address) == 16) {
        for (int i = 0; i < 16; i += 2) {
            std::array<char, 8> group{};
            std::snprintf(group.data(), group.size(), "%x",
                          (static_cast<unsigned>(bytes[i]) << 8U) | static_cast<unsigned>(bytes[i + 1]));
            text += (i > 0 ? ":" : "") + std::string(group.data());
        }
    }
    return text;
}

std::vector<std::string> namesOf(const X509* certificate) {
    using Names = std::unique_ptr<GENERAL_NAMES, Deleter<GENERAL_NAMES_free>>;
    const Names names(
        static_cast<GENERAL_NAMES*>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr)));
    std::vector<std::string> result;
    const int count = names ? sk_GENERAL_NAME_num(names.get()) : 0;
    for (int i = 0; i < count; ++i) {
        const auto* name = sk_GENERAL_NAME_value(names.get(), i);
        if (name->type == GEN_DNS)
            result.emplace_back(reinterpret_cast<const char*>(ASN1_STRING_get0_data(name->d.dNSName)),
                                static_cast<std::size_t>(ASN1_STRING_length(name->d.dNSName)));
        else if (name->type == GEN_IPADD)
            result.push_back(addressText(name->d.iPAddress));
    }
    return result;
}

TlsCertificate describe(X509* certificate) {
    TlsCertificate result;
    result.subject = nameText(X509_get_subject_name(certificate));
    result.issuer = nameText(X509_get_issuer_name(certificate));
    result.names = namesOf(certificate);
    result.fingerprint = fingerprintOf(certificate);
    result.notBefore = secondsOf(X509_get0_notBefore(certificate));
    result.notAfter = secondsOf(X509_get0_notAfter(certificate));
    result.selfSigned = X509_self_signed(certificate, 0) == 1;
    return result;
}

/// Says "http/1.1" to who asks for it, and nothing to who asks for others only.
int chooseProtocol(SSL*, const unsigned char** chosen, unsigned char* size, const unsigned char* offered,
                   unsigned offeredSize, void*) {
    static constexpr std::array<unsigned char, 9> ours{8, 'h', 't', 't', 'p', '/', '1', '.', '1'};
    unsigned char* found = nullptr;
    if (SSL_select_next_proto(&found, size, ours.data(), ours.size(), offered, offeredSize) !=
        OPENSSL_NPN_NEGOTIATED)
        return SSL_TLSEXT_ERR_NOACK;
    *chosen = found;
    return SSL_TLSEXT_ERR_OK;
}

Context newContext() {
    Context context(SSL_CTX_new(TLS_server_method()));
    if (!context)
        return context;
    SSL_CTX_set_min_proto_version(context.get(), TLS1_2_VERSION);
    // No resumption: a sender of one request a minute gains nothing by it, and it would cost memory.
    SSL_CTX_set_options(context.get(), SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION | SSL_OP_NO_TICKET);
    SSL_CTX_set_session_cache_mode(context.get(), SSL_SESS_CACHE_OFF);
    SSL_CTX_set_num_tickets(context.get(), 0);
    SSL_CTX_set_mode(context.get(), SSL_MODE_RELEASE_BUFFERS);
    SSL_CTX_set_default_passwd_cb(context.get(), noPassword);
    SSL_CTX_set_alpn_select_cb(context.get(), chooseProtocol, nullptr);
    return context;
}

bool isOpenToOthers(const std::filesystem::path& path) {
    struct stat status {};
    return ::stat(path.c_str(), &status) == 0 && (status.st_mode & (S_IRWXG | S_IRWXO)) != 0;
}

} // namespace

core::Result<std::shared_ptr<const TlsIdentity>> TlsIdentity::load(const TlsFiles& files,
                                                                   std::int64_t nowSeconds) {
    const auto certificateText = contents(files.certificate);
    if (!certificateText)
        return certificateText.error();
    auto chain = chainOf(*certificateText);
    if (chain.empty())
        return core::Error(ErrorCode::CertificateUnreadable, files.certificate.string());
    const auto keyText = contents(files.key);
    if (!keyText)
        return keyText.error();
    const Key key(PEM_read_bio_PrivateKey(bioOf(*keyText).get(), nullptr, noPassword, nullptr));
    ERR_clear_error();
    if (!key)
        return core::Error(ErrorCode::KeyUnreadable, files.key.string());

    auto described = describe(chain.front().get());
    described.keyIsOpen = isOpenToOthers(files.key);
    if (X509_check_private_key(chain.front().get(), key.get()) != 1) {
        ERR_clear_error();
        return core::Error(ErrorCode::KeyMismatch, files.key.string());
    }
    if (nowSeconds < described.notBefore || nowSeconds > described.notAfter)
        return core::Error(ErrorCode::CertificateOutOfDate,
                           dayOf(described.notBefore) + " – " + dayOf(described.notAfter));

    auto context = newContext();
    bool usable = context && SSL_CTX_use_certificate(context.get(), chain.front().get()) == 1 &&
                  SSL_CTX_use_PrivateKey(context.get(), key.get()) == 1;
    for (std::size_t i = 1; i < chain.size() && usable; ++i)
        usable = SSL_CTX_add1_chain_cert(context.get(), chain[i].get()) == 1;
    ERR_clear_error();
    if (!usable) // OpenSSL finds it too weak, as a key of 512 bits
        return core::Error(ErrorCode::CertificateUnreadable, files.certificate.string());
    return std::shared_ptr<const TlsIdentity>(
        new TlsIdentity(context.release(), std::move(described), *certificateText));
}

TlsIdentity::TlsIdentity(ssl_ctx_st* context, TlsCertificate certificate, std::string pem)
    : m_context(context)
    , m_certificate(std::move(certificate))
    , m_pem(std::move(pem)) {
}

TlsIdentity::~TlsIdentity() {
    SSL_CTX_free(m_context);
}

} // namespace receiver
