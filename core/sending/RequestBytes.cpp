#include "sending/RequestBytes.h"

#include <algorithm>

namespace sending {
namespace {

bool isText(const QByteArray& bytes) {
    return std::none_of(bytes.begin(), bytes.end(),
                        [](char c) { return (c >= 0 && c < 0x20 && c != '\t') || c == 0x7F; });
}

bool isToken(const QByteArray& bytes) {
    return !bytes.isEmpty() && std::all_of(bytes.begin(), bytes.end(), [](char c) {
        return c > 0x20 && c < 0x7F && !QByteArrayView("\"(),/:;<=>?@[\\]{}").contains(c);
    });
}

bool isTarget(const QByteArray& bytes) {
    return bytes.startsWith('/') &&
           std::all_of(bytes.begin(), bytes.end(), [](char c) { return c > 0x20 && c < 0x7F; });
}

QByteArray targetOf(const QUrl& url) {
    auto target = url.path(QUrl::FullyEncoded).toLatin1();
    if (target.isEmpty())
        target = "/";
    if (url.hasQuery())
        target += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    return target;
}

QByteArray hostField(const QUrl& url) {
    auto host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    const int usual = url.scheme() == QLatin1String("https") ? 443 : 80;
    return portOf(url) == usual ? host : host + ':' + QByteArray::number(portOf(url));
}

} // namespace

int portOf(const QUrl& url) {
    return url.port(url.scheme() == QLatin1String("https") ? 443 : 80);
}

bool isUsable(const QUrl& url) {
    return url.isValid() && !url.host().isEmpty() && portOf(url) > 0 &&
           (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https"));
}

bool isLoopback(const QUrl& url) {
    const auto host = url.host();
    return host == QLatin1String("localhost") || host.endsWith(QLatin1String(".localhost")) ||
           QHostAddress(host).isLoopback();
}

std::optional<QByteArray> requestHead(const HttpRequest& request) {
    const auto target = request.target.isEmpty() ? targetOf(request.url) : request.target;
    if (!isToken(request.method) || !isTarget(target))
        return std::nullopt;
    QByteArray head = request.method + ' ' + target + " HTTP/1.1\r\nHost: " + hostField(request.url) + "\r\n";
    for (const auto& [name, value] : request.fields) {
        if (!isToken(name) || !isText(value))
            return std::nullopt;
        head += name + ": " + value + "\r\n";
    }
    head += "Content-Length: " + QByteArray::number(request.body.size()) + "\r\nConnection: close\r\n\r\n";
    return head;
}

} // namespace sending
