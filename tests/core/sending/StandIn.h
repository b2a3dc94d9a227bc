#pragma once

#include <QByteArray>
#include <QSslCertificate>
#include <QSslKey>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>
#include <optional>

namespace support {

/// A self-signed certificate for "localhost" and its key.
struct Identity {
    QSslCertificate certificate;
    QSslKey key;
};
Identity makeIdentity();

/// A server on loopback that does what it is told once a whole request has come.
class StandIn : public QTcpServer {
public:
    /// Called with the socket when the request is complete; the default writes `answer` and closes.
    std::function<void(QTcpSocket&)> act;
    QByteArray answer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";
    std::optional<Identity> identity; ///< speaks TLS
    QByteArray received;
    int connections = 0;

    StandIn();
    QUrl url(const QString& path = QStringLiteral("/event/push/alert/aliyun/sls?integration_key=abc")) const;

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void read(QTcpSocket* socket);
};

/// Closes with a reset instead of an orderly end.
void resetConnection(QTcpSocket& socket);

} // namespace support
