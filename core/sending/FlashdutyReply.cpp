#include "sending/FlashdutyReply.h"

#include "delivery/Masking.h"
#include "integration/PushUrl.h"
#include "json/Document.h"

#include <algorithm>

namespace sending {
namespace {

constexpr double slsPatienceMs = 5'000; // notification methods page: documented

QByteArray field(const HttpAnswer& answer, const char* name) {
    const auto found = std::find_if(answer.fields.begin(), answer.fields.end(), [&](const auto& pair) {
        return pair.first.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == answer.fields.end() ? QByteArray() : found->second.trimmed();
}

/// Whole seconds only: the date form would need a clock.
int retryAfter(const HttpAnswer& answer) {
    bool isNumber = false;
    const int seconds = field(answer, "Retry-After").toInt(&isNumber);
    return isNumber ? std::clamp(seconds, 0, 86'400) : 0;
}

/// The key that was sent: an answer may repeat it, and its words are shown.
std::vector<std::string> secretsOf(const HttpAnswer& answer) {
    const auto line = answer.requestHead.left(answer.requestHead.indexOf("\r\n")).toStdString();
    const auto start = line.find(' ');
    const auto end = line.rfind(' ');
    if (start == std::string::npos || end <= start)
        return {};
    return integration::parsePushUrl("http://host.invalid" + line.substr(start + 1, end - start - 1))
        .secrets();
}

bool isFailureCode(const std::string& code) {
    return !code.empty() && code != "0" && code != "OK";
}

} // namespace

FlashdutyReply explain(const HttpAnswer& answer) {
    FlashdutyReply reply;
    reply.error = answer.error;
    reply.status = answer.status;
    if (answer.error != SendError::None || answer.status == 0)
        return reply;

    reply.deliveredForSls = answer.status == 200 && answer.timing.doneMs.value_or(0) <= slsPatienceMs;
    reply.retryAfterSeconds = retryAfter(answer);
    reply.requestId = field(answer, "Flashcat-Request-Id").toStdString();
    const bool hasHeaderId = !reply.requestId.empty();

    const auto document = json::parse(answer.body.toStdString());
    const auto root = document ? document->root() : json::Value();
    const auto requestId = root["request_id"];
    const auto error = root["error"];
    if (requestId.is(json::Kind::String) && !requestId.string().empty())
        reply.requestId = requestId.string();
    if (error.is(json::Kind::Object)) {
        reply.code =
            error["code"].exists() && !error["code"].is(json::Kind::Null) ? error["code"].text() : "";
        reply.message = error["message"].string();
    } else if (error.is(json::Kind::String)) {
        reply.message = error.string();
    }
    reply.alertKey = root["data"]["alert_key"].string();
    const auto secrets = secretsOf(answer);
    for (auto* text : {&reply.code, &reply.message, &reply.requestId, &reply.alertKey})
        *text = delivery::maskKnown(*text, secrets);

    const bool hasEnvelope =
        root.is(json::Kind::Object) && (requestId.exists() || error.is(json::Kind::Object));
    const bool isSuccess = answer.status >= 200 && answer.status < 300;
    // The order of judging: an error object counts also with 2xx, then the status, then the body.
    if (isFailureCode(reply.code))
        reply.meaning = FlashdutyReply::Meaning::Refused;
    else if (!hasEnvelope && (isSuccess || !hasHeaderId))
        reply.meaning = FlashdutyReply::Meaning::NotFlashduty;
    else if (isSuccess)
        reply.meaning = FlashdutyReply::Meaning::Accepted;
    else
        reply.meaning = FlashdutyReply::Meaning::HttpFailure;
    return reply;
}

} // namespace sending
