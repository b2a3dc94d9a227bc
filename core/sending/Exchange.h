#pragma once

#include "sending/AnswerParser.h"
#include "sending/HttpSender.h"
#include "sending/SocketState.h"

#include <QElapsedTimer>
#include <QSslError>
#include <QTcpSocket>
#include <QTimer>

namespace sending {

/// One request from name resolution to the last byte of its answer. Lives as long as the request.
class HttpSender::Exchange : public QObject {
public:
    using Done = std::function<void(HttpAnswer)>;

    Exchange(HttpRequest request, const Surroundings& surroundings, Done done);
    ~Exchange() override;

    void start();
    void cancel();

private:
    void resolve();
    void resolved(const QList<QHostAddress>& addresses, const QString& error);
    void connectThrough(const QNetworkProxy& proxy);
    void connectToNextAddress();
    void newSocket();
    void dropSocket();
    void connected();
    void write();
    void written();
    void read();
    void failed(QAbstractSocket::SocketError error);
    void tlsErrors(const QList<QSslError>& errors);
    void take(AnswerParser::State state);
    void finish(SendError error, const QString& text = {});
    double now() const;
    bool isTls() const;

    const HttpRequest m_request;
    const Surroundings& m_surroundings;
    Done m_done;
    QByteArray m_head;
    HttpAnswer m_answer;
    AnswerParser m_parser;
    QElapsedTimer m_clock;
    QTimer m_deadline;
    QTimer m_attempt; ///< for one address when there are several
    QList<QHostAddress> m_addresses;
    QTcpSocket* m_socket = nullptr; ///< child of this
    SocketState m_state;
    QString m_tlsText;
    bool m_isConnected = false;
    bool m_isWritten = false;
};

} // namespace sending
