#include "StandIn.h"

#include <gtest/gtest.h>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <QSslSocket>
#include <QUrl>

#include <memory>
#include <sys/socket.h>

namespace support {
namespace {

template <typename T, void (*Free)(T*)>
struct Deleter {
    void operator()(T* object) const { Free(object); }
};
using Key = std::unique_ptr<EVP_PKEY, Deleter<EVP_PKEY, EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Deleter<X509, X509_free>>;

QByteArray bytesOf(BIO* bio) {
    char* data = nullptr;
    const auto size = BIO_get_mem_data(bio, &data);
    const QByteArray bytes(data, static_cast<qsizetype>(size));
    BIO_free(bio);
    return bytes;
}

} // namespace

Identity makeIdentity() {
    const Key key(EVP_EC_gen("P-256"));
    const Certificate certificate(X509_new());
    X509_set_version(certificate.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -3600);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 3600);
    X509_set_pubkey(certificate.get(), key.get());
    auto* name = X509_get_subject_name(certificate.get());
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char*>("localhost"),
                               -1, -1, 0);
    X509_set_issuer_name(certificate.get(), name);
    auto* names = X509V3_EXT_conf_nid(nullptr, nullptr, NID_subject_alt_name, "DNS:localhost");
    X509_add_ext(certificate.get(), names, -1);
    X509_EXTENSION_free(names);
    X509_sign(certificate.get(), key.get(), EVP_sha256());

    auto* pem = BIO_new(BIO_s_mem());
    PEM_write_bio_X509(pem, certificate.get());
    Identity identity;
    identity.certificate = QSslCertificate(bytesOf(pem), QSsl::Pem);
    pem = BIO_new(BIO_s_mem());
    PEM_write_bio_PrivateKey(pem, key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    identity.key = QSslKey(bytesOf(pem), QSsl::Ec, QSsl::Pem);
    return identity;
}

StandIn::StandIn() {
    EXPECT_TRUE(listen(QHostAddress::LocalHost, 0));
    act = [this](QTcpSocket& socket) {
        socket.write(answer);
        socket.disconnectFromHost();
    };
}

QUrl StandIn::url(const QString& path) const {
    return QUrl((identity ? QStringLiteral("https://localhost:") : QStringLiteral("http://127.0.0.1:")) +
                QString::number(serverPort()) + path);
}

void StandIn::incomingConnection(qintptr descriptor) {
    ++connections;
    if (identity) {
        auto* socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        socket->setLocalCertificate(identity->certificate);
        socket->setPrivateKey(identity->key);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        socket->startServerEncryption();
    } else {
        auto* socket = new QTcpSocket(this);
        socket->setSocketDescriptor(descriptor);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
    }
}

void StandIn::read(QTcpSocket* socket) {
    received += socket->readAll();
    const auto end = received.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const auto start = received.indexOf("Content-Length: ");
    const auto length = received.mid(start + 16, received.indexOf('\r', start) - start - 16).toLongLong();
    if (received.size() - end - 4 == length)
        act(*socket);
}

void resetConnection(QTcpSocket& socket) {
    const linger now{1, 0};
    ::setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
    socket.abort();
}

} // namespace support
