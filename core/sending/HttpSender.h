#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QNetworkProxy>
#include <QObject>
#include <QSslConfiguration>
#include <QString>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

/// Requests out: as SLS sends them, and what the answer means.
namespace sending {

/// The phases of one request, in milliseconds from its start; nothing where a phase was not reached.
struct Timing {
    std::optional<double> nameMs, connectMs, tlsMs, sentMs, firstByteMs, doneMs;
};

struct HttpRequest {
    QUrl url; ///< http or https; user info is never sent
    /// Path and query as they are to stand in the request line, since QUrl rewrites some escapes; empty: the
    /// url's own.
    QByteArray target;
    QByteArray method = "POST";
    QList<std::pair<QByteArray, QByteArray>> fields; ///< in this order, behind Host; Content-Length is added
    QByteArray body;
    std::chrono::milliseconds deadline{5'000}; ///< absolute, name resolution to last byte; SLS allows 5 s
    qsizetype maxAnswer = 1024 * 1024;
};

enum class SendError {
    None,
    BadUrl,
    NameNotFound,
    Refused,
    Unreachable,
    Proxy,
    Tls,
    Closed,
    Reset,
    Timeout,
    NotHttp,
    TooLarge,
    Cancelled
};

/// What came back. `status` 0: no complete answer.
struct HttpAnswer {
    SendError error = SendError::None;
    QString errorText; ///< Qt's or OpenSSL's words; for TLS also subject, issuer and dates of the certificate
    int status = 0;
    QByteArray reason;
    QList<std::pair<QByteArray, QByteArray>> fields;
    QByteArray body;
    QByteArray requestHead; ///< as sent; holds secrets
    Timing timing;
};

/// What a sender takes from its surroundings. Empty functions mean the system's own.
struct Surroundings {
    using Resolved = std::function<void(const QList<QHostAddress>& addresses, const QString& error)>;
    /// Calls back once, later or at once, on the caller's thread, unless `context` is gone by then.
    std::function<void(const QString& name, QObject* context, Resolved done)> resolve;
    /// Which proxy to use for a host that is not loopback.
    std::function<QNetworkProxy(const QUrl& url)> proxy;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration(); ///< certificates are always verified
};

/// The system's own surroundings that also trust these certificates (PEM; may be empty), whose names must fit
/// all the same: for a server with a certificate of its own.
Surroundings trusting(const QByteArray& pem);

/// One HTTP/1.1 request over QSslSocket: our bytes as written, one absolute deadline, phases timed, no
/// redirect followed, no retry. One request at a time; asynchronous, on its own thread's event loop.
class HttpSender : public QObject {
    Q_OBJECT
public:
    explicit HttpSender(QObject* parent = nullptr);
    explicit HttpSender(Surroundings surroundings, QObject* parent = nullptr);
    ~HttpSender() override; ///< drops a request in work without a word

    /// finished() follows exactly once, never from inside this call. A request in work is cancelled first.
    void send(const HttpRequest& request);
    /// Ends the request in work: finished() with Cancelled comes from inside this call.
    void cancel();
    bool isSending() const;

Q_SIGNALS:
    void finished(const sending::HttpAnswer& answer);

private:
    class Exchange;
    void conclude(const HttpAnswer& answer);

    Surroundings m_surroundings;
    std::unique_ptr<Exchange> m_exchange;
};

} // namespace sending
