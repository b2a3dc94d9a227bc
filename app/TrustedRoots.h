#pragma once

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>

/// Trusts, besides the system's, the authorities in the PEM file that SSL_CERT_FILE names, as OpenSSL, curl
/// and others do (Qt does not): a private Flashduty, or a proxy that looks into TLS, may have one of its own.
/// Once, before anything is sent.
inline void trustOwnAuthorities() {
    QFile file(qEnvironmentVariable("SSL_CERT_FILE"));
    if (file.fileName().isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    auto configuration = QSslConfiguration::defaultConfiguration();
    auto trusted = configuration.caCertificates();
    trusted += QSslCertificate::fromDevice(&file, QSsl::Pem);
    configuration.setCaCertificates(trusted);
    QSslConfiguration::setDefaultConfiguration(configuration);
}
