#include "sending/SlsRequest.h"

#include "sending/BodyEdits.h"

#include <QRandomGenerator>

#include <array>
#include <cstdio>

namespace sending {
namespace {

core::Result<json::Document> parseObject(const std::string& alert) {
    auto document = json::parse(alert);
    if (!document)
        return document.error();
    if (!document->root().is(json::Kind::Object))
        return core::Error(core::ErrorCode::Unsupported, "not a JSON object");
    return document;
}

// 16, 13 and 7 hex digits; the middle part is the evaluation time in microseconds (observed in the one
// published result).
std::string newInstanceId(std::int64_t nowSeconds) {
    auto* random = QRandomGenerator::global();
    const auto microseconds = nowSeconds * 1'000'000 + random->bounded(1'000'000);
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%016llx-%013llx-%07x",
                  static_cast<unsigned long long>(random->generate64()),
                  static_cast<unsigned long long>(microseconds), random->generate() & 0x0FFFFFFFU);
    return text.data();
}

} // namespace

HttpRequest slsRequest(const QUrl& url, const QByteArray& body) {
    HttpRequest request;
    request.url = url;
    request.body = body;
    // SLS's default header for webhooks (create an alert template: documented).
    request.fields = {{"Content-Type", "application/json;charset=utf-8"},
                      {"User-Agent", "sls-alert-assistant/" ASSISTANT_VERSION}};
    return request;
}

HttpRequest slsRequest(std::string_view url, const QByteArray& body) {
    const auto text = QString::fromUtf8(url.data(), static_cast<qsizetype>(url.size()));
    auto request = slsRequest(QUrl(text, QUrl::StrictMode), body);
    const auto schemeEnd = url.find("://");
    const auto targetStart =
        schemeEnd == std::string_view::npos ? schemeEnd : url.find_first_of("/?#", schemeEnd + 3);
    if (targetStart != std::string_view::npos) {
        auto target = url.substr(targetStart);
        target = target.substr(0, target.find('#'));
        request.target = QByteArray(target.data(), static_cast<qsizetype>(target.size()));
        if (!request.target.startsWith('/'))
            request.target.prepend('/');
    }
    return request;
}

core::Result<std::string> resolvedBody(const std::string& alert, std::int64_t nowSeconds) {
    const auto document = parseObject(alert);
    if (!document)
        return document.error();
    const auto root = document->root();
    BodyEdits edits;
    edits.set(root, "status", "\"resolved\"");
    edits.set(root, "resolve_time", std::to_string(nowSeconds));
    edits.set(root, "alert_time", std::to_string(nowSeconds));
    return edits.applyTo(alert);
}

core::Result<std::string> freshBody(const std::string& alert, std::int64_t nowSeconds,
                                    std::string_view fingerprint) {
    const auto document = parseObject(alert);
    if (!document)
        return document.error();
    const auto root = document->root();
    BodyEdits edits;
    edits.set(root, "alert_time", std::to_string(nowSeconds));
    if (root["status"].string() == "firing")
        edits.set(root, "fire_time", std::to_string(nowSeconds));
    edits.set(root, "alert_instance_id", jsonString(newInstanceId(nowSeconds)));
    if (!fingerprint.empty())
        edits.set(root, "fingerprint", jsonString(fingerprint));
    return edits.applyTo(alert);
}

core::Result<std::string> markedBody(const std::string& alert, std::string_view mark) {
    const auto document = parseObject(alert);
    if (!document)
        return document.error();
    const auto root = document->root();
    BodyEdits edits;
    edits.set(root, "severity", "2");
    const auto annotations = root["annotations"];
    const auto title = annotations["title"];
    const auto text =
        std::string(mark) + (title.is(json::Kind::String) ? title.string() : root["alert_name"].text());
    if (annotations.is(json::Kind::Object))
        edits.set(annotations, "title", jsonString(text));
    else
        edits.set(root, "annotations", "{\"title\": " + jsonString(text) + "}");
    return edits.applyTo(alert);
}

} // namespace sending
