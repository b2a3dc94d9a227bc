#include "Certificates.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <cstdlib>
#include <memory>

namespace support {
namespace {

template <typename T, void (*Free)(T*)>
struct Deleter {
    void operator()(T* object) const { Free(object); }
};
using Key = std::unique_ptr<EVP_PKEY, Deleter<EVP_PKEY, EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Deleter<X509, X509_free>>;

constexpr long hour = 3600;
constexpr long day = 24 * hour;

void require(bool isFine) {
    if (!isFine)
        std::abort();
}

std::string textOf(BIO* bio) {
    char* data = nullptr;
    const auto size = BIO_get_mem_data(bio, &data);
    std::string text(data, static_cast<std::size_t>(size));
    BIO_free(bio);
    return text;
}

std::string pemOf(X509* certificate) {
    auto* bio = BIO_new(BIO_s_mem());
    require(PEM_write_bio_X509(bio, certificate) == 1);
    return textOf(bio);
}

std::string pemOf(EVP_PKEY* key) {
    auto* bio = BIO_new(BIO_s_mem());
    require(PEM_write_bio_PrivateKey(bio, key, nullptr, nullptr, 0, nullptr, nullptr) == 1);
    return textOf(bio);
}

void extend(X509* certificate, X509* issuer, int kind, const char* value) {
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    auto* extension = X509V3_EXT_conf_nid(nullptr, &context, kind, value);
    require(extension != nullptr && X509_add_ext(certificate, extension, -1) == 1);
    X509_EXTENSION_free(extension);
}

Certificate unsignedFor(const char* name, long serial, EVP_PKEY* key, long from, long until) {
    Certificate certificate(X509_new());
    X509_set_version(certificate.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), serial);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), from);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), until);
    X509_set_pubkey(certificate.get(), key);
    require(X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_ASC,
                                       reinterpret_cast<const unsigned char*>(name), -1, -1, 0) == 1);
    return certificate;
}

} // namespace

TestAuthority makeAuthority() {
    const Key rootKey(EVP_EC_gen("P-256"));
    const auto root = unsignedFor("Test authority", 1, rootKey.get(), -30 * day, day);
    X509_set_issuer_name(root.get(), X509_get_subject_name(root.get()));
    extend(root.get(), root.get(), NID_basic_constraints, "critical,CA:TRUE");
    extend(root.get(), root.get(), NID_key_usage, "critical,keyCertSign");
    require(X509_sign(root.get(), rootKey.get(), EVP_sha256()) > 0);

    long serial = 1;
    const auto issue = [&](const char* name, const char* names, long from, long until) {
        const Key key(EVP_EC_gen("P-256"));
        const auto certificate = unsignedFor(name, ++serial, key.get(), from, until);
        X509_set_issuer_name(certificate.get(), X509_get_subject_name(root.get()));
        extend(certificate.get(), root.get(), NID_subject_alt_name, names);
        require(X509_sign(certificate.get(), rootKey.get(), EVP_sha256()) > 0);
        return PemIdentity{pemOf(certificate.get()), pemOf(key.get())};
    };
    TestAuthority made;
    made.certificate = pemOf(root.get());
    made.server = issue("localhost", "DNS:localhost,IP:127.0.0.1", -hour, hour);
    made.otherName = issue("other.example", "DNS:other.example", -hour, hour);
    made.outdated = issue("localhost", "DNS:localhost,IP:127.0.0.1", -2 * day, -day);
    return made;
}

PemIdentity makeSelfSigned() {
    const Key key(EVP_EC_gen("P-256"));
    const auto certificate = unsignedFor("localhost", 1, key.get(), -hour, hour);
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(certificate.get()));
    extend(certificate.get(), certificate.get(), NID_subject_alt_name, "DNS:localhost,IP:127.0.0.1");
    require(X509_sign(certificate.get(), key.get(), EVP_sha256()) > 0);
    return {pemOf(certificate.get()), pemOf(key.get())};
}

} // namespace support
