#pragma once

#include <QHostAddress>
#include <QString>

#include <optional>

namespace app {

/// Where to listen. A header alone, as both programs read their own command line.
struct ListenAddress {
    QString address;
    quint16 port = 0;
};

/// Reads ADDR:PORT: "127.0.0.1:8787", "[::1]:8787", "localhost:8787", ":8787" (the last two: 127.0.0.1).
/// Nothing for anything else, a host name included.
inline std::optional<ListenAddress> listenAddress(const QString& text) {
    const auto colon = text.lastIndexOf(u':');
    bool isNumber = false;
    const auto port = text.mid(colon + 1).toUShort(&isNumber);
    if (colon < 0 || !isNumber)
        return std::nullopt;
    auto address = text.left(colon);
    if (address.startsWith(u'[') && address.endsWith(u']'))
        address = address.mid(1, address.size() - 2);
    else if (address.contains(u':'))
        return std::nullopt;
    if (address.isEmpty() || address == QLatin1String("localhost"))
        address = QStringLiteral("127.0.0.1");
    if (QHostAddress(address).isNull())
        return std::nullopt;
    return ListenAddress{address, port};
}

} // namespace app
