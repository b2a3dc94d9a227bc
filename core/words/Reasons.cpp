#include "words/Catalogue.h"

namespace words {
namespace {

struct ReasonTexts {
    const char* brief = nullptr; ///< beside a title
    const char* title = nullptr;
    const char* plain = nullptr;
    const char* named = nullptr; ///< %1 is the detail, where it is a name
};

ReasonTexts textsOf(delivery::Reason reason) {
    using delivery::Reason;
    switch (reason) {
    case Reason::None:
        return {QT_TRANSLATE_NOOP("words", "not refused"), QT_TRANSLATE_NOOP("words", "Not refused"),
                QT_TRANSLATE_NOOP("words", "The request passed every check.")};
    case Reason::MalformedRequest:
        return {
            QT_TRANSLATE_NOOP("words", "malformed request"),
            QT_TRANSLATE_NOOP("words", "Malformed HTTP request"),
            QT_TRANSLATE_NOOP(
                "words", "This is not a correct HTTP/1.1 request. Check the program or proxy that sent it.")};
    case Reason::RequestLineTooLong:
        return {QT_TRANSLATE_NOOP("words", "URL too long"),
                QT_TRANSLATE_NOOP("words", "Request line over 8 KB"),
                QT_TRANSLATE_NOOP("words", "The request line is longer than 8 KB. Use the receiver’s URL as "
                                           "it is shown, without further parameters.")};
    case Reason::HeadTooLarge:
        return {QT_TRANSLATE_NOOP("words", "headers too large"),
                QT_TRANSLATE_NOOP("words", "Headers over 32 KB"),
                QT_TRANSLATE_NOOP("words", "The request headers are larger than 32 KB. Remove headers from "
                                           "the webhook, or from the proxy in between.")};
    case Reason::TooManyFields:
        return {QT_TRANSLATE_NOOP("words", "too many headers"),
                QT_TRANSLATE_NOOP("words", "More than 100 headers"),
                QT_TRANSLATE_NOOP("words", "The request has more than 100 headers. Remove headers from the "
                                           "webhook, or from the proxy in between.")};
    case Reason::BadHost:
        return {QT_TRANSLATE_NOOP("words", "bad Host header"),
                QT_TRANSLATE_NOOP("words", "Host header missing or malformed"),
                QT_TRANSLATE_NOOP("words", "The Host header is missing, doubled or malformed. Check the "
                                           "program or proxy that sent the request.")};
    case Reason::HostNotAllowed:
        return {QT_TRANSLATE_NOOP("words", "name not allowed"),
                QT_TRANSLATE_NOOP("words", "Unknown name in the Host header"),
                QT_TRANSLATE_NOOP("words", "The request was sent to a name the receiver does not know. If it "
                                           "is your tunnel or proxy, allow this name."),
                QT_TRANSLATE_NOOP("words", "The request was sent to %1, a name the receiver does not know. "
                                           "If it is your tunnel or proxy, allow this name.")};
    case Reason::BadLength:
        return {QT_TRANSLATE_NOOP("words", "bad length"),
                QT_TRANSLATE_NOOP("words", "Content-Length cannot be used"),
                QT_TRANSLATE_NOOP("words", "Content-Length is doubled or not a number. Check the program or "
                                           "proxy that sent the request.")};
    case Reason::BadTransferEncoding:
        return {QT_TRANSLATE_NOOP("words", "bad transfer coding"),
                QT_TRANSLATE_NOOP("words", "Transfer-Encoding cannot be used"),
                QT_TRANSLATE_NOOP("words",
                                  "The receiver accepts Transfer-Encoding: chunked, alone and without "
                                  "Content-Length. Check the program or proxy that sent the request.")};
    case Reason::BodyTooLarge:
        return {QT_TRANSLATE_NOOP("words", "body too large"),
                QT_TRANSLATE_NOOP("words", "Body over the limit"),
                QT_TRANSLATE_NOOP("words", "The body is larger than the receiver accepts. SLS sends at most "
                                           "16 KB: check who sent this.")};
    case Reason::BadTarget:
        return {QT_TRANSLATE_NOOP("words", "bad URL"), QT_TRANSLATE_NOOP("words", "Malformed URL"),
                QT_TRANSLATE_NOOP("words", "The request URL is malformed or has characters other than ASCII. "
                                           "Copy the receiver’s URL again.")};
    case Reason::MethodNotAllowed:
        return {QT_TRANSLATE_NOOP("words", "wrong method"),
                QT_TRANSLATE_NOOP("words", "Method other than POST"),
                QT_TRANSLATE_NOOP(
                    "words",
                    "The receiver accepts only POST. Set Request Method to POST in the webhook integration."),
                QT_TRANSLATE_NOOP("words", "The request used %1; the receiver accepts only POST. Set Request "
                                           "Method to POST in the webhook integration.")};
    case Reason::PathNotFound:
        return {QT_TRANSLATE_NOOP("words", "wrong path"),
                QT_TRANSLATE_NOOP("words", "Not the receiver’s path"),
                QT_TRANSLATE_NOOP("words", "This path is not the receiver’s. Copy the receiver’s URL again; "
                                           "it contains /event/push/alert/.")};
    case Reason::WrongToken:
        return {QT_TRANSLATE_NOOP("words", "wrong key"), QT_TRANSLATE_NOOP("words", "Wrong integration_key"),
                QT_TRANSLATE_NOOP("words", "The integration_key is missing or not the receiver’s. Copy the "
                                           "receiver’s URL again and paste it unchanged.")};
    case Reason::RealKey:
        return {QT_TRANSLATE_NOOP("words", "Flashduty key"),
                QT_TRANSLATE_NOOP("words", "Flashduty’s key sent to the receiver"),
                QT_TRANSLATE_NOOP(
                    "words",
                    "This is your Flashduty key, which does not belong here. Use the receiver’s own URL.")};
    case Reason::CrossSite:
        return {QT_TRANSLATE_NOOP("words", "from a web page"),
                QT_TRANSLATE_NOOP("words", "Request from a web page"),
                QT_TRANSLATE_NOOP("words", "A web page in a browser sent this request. For safety the "
                                           "receiver accepts none from browsers.")};
    case Reason::BadExpectation:
        return {QT_TRANSLATE_NOOP("words", "bad Expect header"),
                QT_TRANSLATE_NOOP("words", "Expect header not supported"),
                QT_TRANSLATE_NOOP("words", "The receiver accepts Expect: 100-continue and no other. Remove "
                                           "the header from the webhook.")};
    case Reason::TooSlow:
        return {QT_TRANSLATE_NOOP("words", "too slow"),
                QT_TRANSLATE_NOOP("words", "Request did not arrive in time"),
                QT_TRANSLATE_NOOP("words",
                                  "The request did not arrive in time. Check the tunnel or the network.")};
    case Reason::Cut:
        return {QT_TRANSLATE_NOOP("words", "cut off"),
                QT_TRANSLATE_NOOP("words", "Connection closed halfway"),
                QT_TRANSLATE_NOOP("words", "The sender closed the connection in the middle of the request. "
                                           "Check the tunnel or the network.")};
    case Reason::Busy:
        return {QT_TRANSLATE_NOOP("words", "busy"), QT_TRANSLATE_NOOP("words", "Too many requests at once"),
                QT_TRANSLATE_NOOP(
                    "words",
                    "Too many requests came at once, so the sender was asked to try again later (503).")};
    case Reason::NotStored:
        return {QT_TRANSLATE_NOOP("words", "not stored"),
                QT_TRANSLATE_NOOP("words", "Delivery could not be stored"),
                QT_TRANSLATE_NOOP("words", "The delivery could not be stored, so it was not acknowledged. "
                                           "Check the free space and the data folder.")};
    case Reason::BadChunk:
        return {QT_TRANSLATE_NOOP("words", "bad chunk"), QT_TRANSLATE_NOOP("words", "Malformed chunked body"),
                QT_TRANSLATE_NOOP("words",
                                  "The chunked body is malformed. Check the program or proxy that sent it.")};
    case Reason::PlainToTls:
        return {QT_TRANSLATE_NOOP("words", "http:// to HTTPS"),
                QT_TRANSLATE_NOOP("words", "Plain HTTP sent to the HTTPS port"),
                QT_TRANSLATE_NOOP("words",
                                  "The receiver serves HTTPS here. Use https:// in the URL. What was "
                                  "sent, the key included, went over the network unencrypted.")};
    case Reason::TlsToPlain:
        return {QT_TRANSLATE_NOOP("words", "https:// to HTTP"),
                QT_TRANSLATE_NOOP("words", "HTTPS sent to the plain HTTP port"),
                QT_TRANSLATE_NOOP("words", "The receiver serves plain HTTP here. Use http:// in the URL, or "
                                           "choose a certificate in Settings.")};
    case Reason::TlsFailed:
        return {QT_TRANSLATE_NOOP("words", "TLS failed"), QT_TRANSLATE_NOOP("words", "TLS handshake failed"),
                QT_TRANSLATE_NOOP("words",
                                  "No encrypted connection came about, so nothing was received. Most "
                                  "often the sender does not trust the receiver’s certificate.")};
    }
    return {};
}

} // namespace

QString Words::reason(delivery::Reason reason) const {
    return m_catalogue->text(textsOf(reason).brief);
}

QString Words::reasonTitle(delivery::Reason reason) const {
    return m_catalogue->text(textsOf(reason).title);
}

QString Words::reasonText(delivery::Reason reason, const std::string& detail) const {
    const ReasonTexts texts = textsOf(reason);
    const QString shown = outside(detail);
    if (shown.isEmpty())
        return m_catalogue->text(texts.plain);
    if (texts.named)
        return m_catalogue->text(texts.named, {shown});
    return m_catalogue->sentences({m_catalogue->text(texts.plain),
                                   m_catalogue->text(QT_TRANSLATE_NOOP("words", "Details: %1"), {shown})});
}

} // namespace words
