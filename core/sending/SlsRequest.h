#pragma once

#include "Result.h"
#include "sending/HttpSender.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace sending {

/// The request SLS makes for a universal webhook: POST, Content-Type application/json;charset=utf-8.
HttpRequest slsRequest(const QUrl& url, const QByteArray& body);
/// The same for a URL in its own bytes: path and query go out exactly as written.
HttpRequest slsRequest(std::string_view url, const QByteArray& body);

/// `alert` (a JSON object) as its recovery: status "resolved", resolve_time = now, alert_time = now, severity
/// and fingerprint unchanged; every other byte stays. Errors: NotJson, Unsupported (no object).
core::Result<std::string> resolvedBody(const std::string& alert, std::int64_t nowSeconds);

/// `alert` with alert_time (and fire_time when `firing`) = now and a new instance id, so that a sample is not
/// an old alert; every other byte stays. `fingerprint`, when given, replaces the alert's.
core::Result<std::string> freshBody(const std::string& alert, std::int64_t nowSeconds,
                                    std::string_view fingerprint = {});

/// `alert` as a test that nobody takes for real: severity 2 (Info) and `mark` put before the title annotation
/// (made when there is none). Errors as above.
core::Result<std::string> markedBody(const std::string& alert, std::string_view mark);

} // namespace sending
