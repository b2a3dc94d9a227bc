#pragma once

#include "sending/HttpSender.h"

namespace sending {

/// Request line and fields with their line ends; nothing when method, target or a field holds what would
/// break the head apart.
std::optional<QByteArray> requestHead(const HttpRequest& request);

bool isUsable(const QUrl& url);
int portOf(const QUrl& url);
bool isLoopback(const QUrl& url);

} // namespace sending
