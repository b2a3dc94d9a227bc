#include "sending/Exchange.h"

#include "sending/RequestBytes.h"

#include <QHostInfo>
#include <QLocale>
#include <QSslCertificate>
#include <QSslSocket>

#include <algorithm>

namespace sending {
namespace {

constexpr qint64 readBuffer = 64 * 1024;

SendError errorOf(QAbstractSocket::SocketError error, bool isConnected) {
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return SendError::Refused;
    case QAbstractSocket::HostNotFoundError:
        return SendError::NameNotFound;
    case QAbstractSocket::RemoteHostClosedError:
        return SendError::Closed;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return SendError::Tls;
    case QAbstractSocket::ProxyAuthenticationRequiredError:
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::ProxyProtocolError:
        return SendError::Proxy;
    default:
        return isConnected ? SendError::Closed : SendError::Unreachable;
    }
}

QNetworkProxy systemProxy(const QUrl& url) {
    const QNetworkProxyQuery query(url.host(), portOf(url), url.scheme(), QNetworkProxyQuery::TcpSocket);
    const auto proxies = QNetworkProxyFactory::systemProxyForQuery(query);
    return proxies.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : proxies.first();
}

QString nameOf(const QStringList& common, const QStringList& organization) {
    return (common + organization).join(QStringLiteral(", "));
}

QString describe(const QSslCertificate& certificate) {
    return QStringLiteral(" (subject %1; issuer %2; valid %3 to %4)")
        .arg(nameOf(certificate.subjectInfo(QSslCertificate::CommonName),
                    certificate.subjectInfo(QSslCertificate::Organization)),
             nameOf(certificate.issuerInfo(QSslCertificate::CommonName),
                    certificate.issuerInfo(QSslCertificate::Organization)),
             certificate.effectiveDate().toUTC().toString(Qt::ISODate),
             certificate.expiryDate().toUTC().toString(Qt::ISODate));
}

} // namespace

HttpSender::Exchange::Exchange(HttpRequest request, const Surroundings& surroundings, Done done)
    : m_request(std::move(request))
    , m_surroundings(surroundings)
    , m_done(std::move(done))
    , m_parser(static_cast<std::size_t>(std::max<qsizetype>(m_request.maxAnswer, 0)),
               m_request.method == "HEAD") {
}

HttpSender::Exchange::~Exchange() {
    dropSocket();
}

double HttpSender::Exchange::now() const {
    return static_cast<double>(m_clock.nsecsElapsed()) / 1e6;
}

bool HttpSender::Exchange::isTls() const {
    return m_request.url.scheme() == QLatin1String("https");
}

void HttpSender::Exchange::start() {
    m_clock.start();
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_deadline, &QTimer::timeout, this, [this] { finish(SendError::Timeout); });
    m_attempt.setSingleShot(true);
    QObject::connect(&m_attempt, &QTimer::timeout, this, [this] { connectToNextAddress(); });

    const auto head = isUsable(m_request.url) ? requestHead(m_request) : std::nullopt;
    if (!head) {
        // Later, so that the caller is never called back from inside send().
        QMetaObject::invokeMethod(
            this, [this] { finish(SendError::BadUrl, m_request.url.errorString()); }, Qt::QueuedConnection);
        return;
    }
    m_head = *head;
    m_answer.requestHead = m_head;
    m_deadline.start(m_request.deadline);

    if (!isLoopback(m_request.url)) {
        const auto proxy =
            m_surroundings.proxy ? m_surroundings.proxy(m_request.url) : systemProxy(m_request.url);
        if (proxy.type() != QNetworkProxy::NoProxy && proxy.type() != QNetworkProxy::DefaultProxy) {
            connectThrough(proxy);
            return;
        }
    }
    resolve();
}

void HttpSender::Exchange::cancel() {
    finish(SendError::Cancelled);
}

void HttpSender::Exchange::resolve() {
    const auto host = m_request.url.host();
    if (const QHostAddress literal(host); !literal.isNull()) {
        m_addresses = {literal};
        connectToNextAddress();
        return;
    }
    const auto done = [this](const QList<QHostAddress>& addresses, const QString& error) {
        resolved(addresses, error);
    };
    if (m_surroundings.resolve) {
        m_surroundings.resolve(host, this, done);
        return;
    }
    QHostInfo::lookupHost(host, this, [done](const QHostInfo& info) {
        done(info.error() == QHostInfo::NoError ? info.addresses() : QList<QHostAddress>(),
             info.errorString());
    });
}

void HttpSender::Exchange::resolved(const QList<QHostAddress>& addresses, const QString& error) {
    if (!m_done)
        return;
    if (addresses.isEmpty()) {
        // A resolver may answer at once: the caller is never called back from inside send().
        QMetaObject::invokeMethod(
            this, [this, error] { finish(SendError::NameNotFound, error); }, Qt::QueuedConnection);
        return;
    }
    m_answer.timing.nameMs = now();
    m_addresses = addresses;
    connectToNextAddress();
}

void HttpSender::Exchange::newSocket() {
    dropSocket();
    if (isTls()) {
        auto* socket = new QSslSocket(this);
        auto configuration = m_surroundings.tls;
        configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
        socket->setSslConfiguration(configuration);
        socket->setPeerVerifyName(m_request.url.host(QUrl::FullyEncoded));
        QObject::connect(socket, &QSslSocket::encrypted, this, [this] {
            m_answer.timing.tlsMs = now();
            write();
        });
        QObject::connect(socket, &QSslSocket::sslErrors, this,
                         [this](const QList<QSslError>& errors) { tlsErrors(errors); });
        QObject::connect(socket, &QSslSocket::encryptedBytesWritten, this, [this] { written(); });
        m_socket = socket;
    } else {
        m_socket = new QTcpSocket(this);
        QObject::connect(m_socket, &QTcpSocket::bytesWritten, this, [this] { written(); });
    }
    m_socket->setReadBufferSize(readBuffer);
    QObject::connect(m_socket, &QTcpSocket::connected, this, [this] { connected(); });
    QObject::connect(m_socket, &QTcpSocket::readyRead, this, [this] { read(); });
    QObject::connect(m_socket, &QTcpSocket::errorOccurred, this,
                     [this](QAbstractSocket::SocketError error) { failed(error); });
}

void HttpSender::Exchange::dropSocket() {
    if (m_socket == nullptr)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    m_socket->deleteLater();
    m_socket = nullptr;
}

void HttpSender::Exchange::connectThrough(const QNetworkProxy& proxy) {
    newSocket();
    m_socket->setProxy(proxy);
    m_socket->connectToHost(m_request.url.host(QUrl::FullyEncoded),
                            static_cast<quint16>(portOf(m_request.url)));
}

void HttpSender::Exchange::connectToNextAddress() {
    if (!m_done || m_addresses.isEmpty())
        return;
    const auto address = m_addresses.takeFirst();
    newSocket();
    m_socket->setProxy(QNetworkProxy::NoProxy);
    if (!m_addresses.isEmpty()) {
        // An address that does not answer must leave time for the next one.
        const auto left = m_deadline.remainingTimeAsDuration();
        m_attempt.start(left / (m_addresses.size() + 1));
    }
    m_socket->connectToHost(address, static_cast<quint16>(portOf(m_request.url)));
}

void HttpSender::Exchange::connected() {
    m_attempt.stop();
    m_isConnected = true;
    m_answer.timing.connectMs = now();
    m_state.watch(m_socket->socketDescriptor());
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    if (auto* tls = qobject_cast<QSslSocket*>(m_socket))
        tls->startClientEncryption();
    else
        write();
}

void HttpSender::Exchange::write() {
    m_isWritten = true;
    m_socket->write(m_head + m_request.body);
}

void HttpSender::Exchange::written() {
    const auto* tls = qobject_cast<QSslSocket*>(m_socket);
    const bool isEmpty =
        m_socket->bytesToWrite() == 0 && (tls == nullptr || tls->encryptedBytesToWrite() == 0);
    if (m_isWritten && isEmpty && !m_answer.timing.sentMs)
        m_answer.timing.sentMs = now();
}

void HttpSender::Exchange::read() {
    if (!m_answer.timing.firstByteMs)
        m_answer.timing.firstByteMs = now();
    while (m_done && m_socket->bytesAvailable() > 0) {
        const auto bytes = m_socket->read(readBuffer);
        take(m_parser.feed({bytes.constData(), static_cast<std::size_t>(bytes.size())}));
    }
}

void HttpSender::Exchange::take(AnswerParser::State state) {
    const auto problem =
        QString::fromUtf8(m_parser.problem().data(), static_cast<qsizetype>(m_parser.problem().size()));
    switch (state) {
    case AnswerParser::State::NeedMore:
        break;
    case AnswerParser::State::Done:
        m_answer.timing.doneMs = now();
        m_answer.status = m_parser.status();
        m_answer.reason = m_parser.reason();
        m_answer.fields = m_parser.fields();
        m_answer.body = m_parser.body();
        finish(SendError::None);
        break;
    case AnswerParser::State::Cut:
        finish(m_state.wasReset() ? SendError::Reset : SendError::Closed, problem);
        break;
    case AnswerParser::State::NotHttp:
        finish(SendError::NotHttp, problem);
        break;
    case AnswerParser::State::TooLarge:
        finish(SendError::TooLarge, problem);
        break;
    }
}

void HttpSender::Exchange::tlsErrors(const QList<QSslError>& errors) {
    QStringList texts;
    for (const auto& error : errors)
        texts.append(error.errorString());
    m_tlsText = texts.join(QStringLiteral("; "));
    if (!errors.isEmpty() && !errors.first().certificate().isNull())
        m_tlsText += describe(errors.first().certificate());
}

void HttpSender::Exchange::failed(QAbstractSocket::SocketError error) {
    if (m_isConnected && m_socket->bytesAvailable() > 0)
        read();
    if (!m_done)
        return;
    if (!m_isConnected && !m_addresses.isEmpty() && m_socket->proxy().type() == QNetworkProxy::NoProxy) {
        m_attempt.stop();
        // Not from inside the signal of the socket that is about to be replaced.
        QMetaObject::invokeMethod(
            this, [this] { connectToNextAddress(); }, Qt::QueuedConnection);
        return;
    }
    const auto mapped = errorOf(error, m_isConnected);
    if (mapped == SendError::Closed) {
        if (m_state.wasReset())
            finish(SendError::Reset, m_socket->errorString());
        else if (m_parser.sawBytes())
            take(m_parser.finish());
        else
            finish(SendError::Closed, m_socket->errorString());
        return;
    }
    finish(mapped, mapped == SendError::Tls && !m_tlsText.isEmpty() ? m_tlsText : m_socket->errorString());
}

void HttpSender::Exchange::finish(SendError error, const QString& text) {
    if (!m_done)
        return;
    m_deadline.stop();
    m_attempt.stop();
    m_answer.error = error;
    m_answer.errorText = text;
    dropSocket();
    // The callback lets go of this object, so nothing may follow it here.
    const auto done = std::exchange(m_done, nullptr);
    done(std::move(m_answer));
}

} // namespace sending
