#include "sending/HttpSender.h"

#include "sending/Exchange.h"

#include <QSslCertificate>

namespace sending {

Surroundings trusting(const QByteArray& pem) {
    Surroundings surroundings;
    surroundings.tls.addCaCertificates(QSslCertificate::fromData(pem, QSsl::Pem));
    return surroundings;
}

HttpSender::HttpSender(QObject* parent)
    : HttpSender(Surroundings{}, parent) {
}

HttpSender::HttpSender(Surroundings surroundings, QObject* parent)
    : QObject(parent)
    , m_surroundings(std::move(surroundings)) {
}

HttpSender::~HttpSender() = default;

void HttpSender::send(const HttpRequest& request) {
    cancel();
    m_exchange = std::make_unique<Exchange>(request, m_surroundings,
                                            [this](const HttpAnswer& answer) { conclude(answer); });
    m_exchange->start();
}

void HttpSender::cancel() {
    if (m_exchange)
        m_exchange->cancel();
}

bool HttpSender::isSending() const {
    return m_exchange != nullptr;
}

void HttpSender::conclude(const HttpAnswer& answer) {
    // The exchange calls from inside one of its own functions: it must outlive them.
    m_exchange.release()->deleteLater();
    Q_EMIT finished(answer);
}

} // namespace sending
