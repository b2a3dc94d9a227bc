#include "words/Catalogue.h"
#include "words/ReplyCodes.h"

#include <QByteArray>

namespace words {
namespace {

using sending::FlashdutyReply;
using sending::SendError;
using Meaning = FlashdutyReply::Meaning;

/// %1 is the code where it stands in a text.
ReplyTexts unknownCode() {
    return {QT_TRANSLATE_NOOP("words",
                              "Flashduty refused the request with the code %1, which is not documented."),
            QT_TRANSLATE_NOOP("words",
                              "Read the message of the answer. Flashduty’s support needs its request_id.")};
}

ReplyTexts withoutAnswer(SendError error) {
    switch (error) {
    case SendError::None:
        return {QT_TRANSLATE_NOOP("words", "No complete answer came."),
                QT_TRANSLATE_NOOP("words", "Send again, and check the network if nothing changes.")};
    case SendError::BadUrl:
        return {QT_TRANSLATE_NOOP("words", "Nothing was sent: the URL cannot be used."),
                QT_TRANSLATE_NOOP("words", "Copy the push URL from the integration in Flashduty again.")};
    case SendError::NameNotFound:
        return {
            QT_TRANSLATE_NOOP("words", "The host name is not known: it has no address."),
            QT_TRANSLATE_NOOP("words", "Check the host in the URL, then the DNS settings of this computer.")};
    case SendError::Refused:
        return {QT_TRANSLATE_NOOP("words", "The host refused the connection: nothing listens on this port."),
                QT_TRANSLATE_NOOP("words",
                                  "Check host and port in the URL, and whether the receiver is running.")};
    case SendError::Unreachable:
        return {QT_TRANSLATE_NOOP("words", "The host cannot be reached from this computer."),
                QT_TRANSLATE_NOOP("words", "Check network, VPN and firewall.")};
    case SendError::Proxy:
        return {QT_TRANSLATE_NOOP("words", "The proxy did not let the request through."),
                QT_TRANSLATE_NOOP("words",
                                  "Check the proxy settings, or ask the network team to let the host pass.")};
    case SendError::Tls:
        return {
            QT_TRANSLATE_NOOP("words", "No secure connection: the certificate was not accepted."),
            QT_TRANSLATE_NOOP(
                "words", "Check the date of this computer, and whether a proxy replaces the certificate.")};
    case SendError::Closed:
        return {
            QT_TRANSLATE_NOOP("words", "The connection was closed before an answer was complete."),
            QT_TRANSLATE_NOOP("words", "The request may have arrived. Check there before you send again.")};
    case SendError::Reset:
        return {QT_TRANSLATE_NOOP("words", "The connection was reset before an answer was complete."),
                QT_TRANSLATE_NOOP("words", "Check whether a firewall or proxy ends such connections.")};
    case SendError::Timeout:
        return {QT_TRANSLATE_NOOP(
                    "words",
                    "No answer came in time. After 5 s SLS counts a request as failed and may repeat it."),
                QT_TRANSLATE_NOOP("words", "Check network and proxy, then send again.")};
    case SendError::NotHttp:
        return {QT_TRANSLATE_NOOP("words", "The answer is not HTTP."),
                QT_TRANSLATE_NOOP("words", "Check the port of the URL, and whether it is http or https.")};
    case SendError::TooLarge:
        return {QT_TRANSLATE_NOOP("words", "The answer is too large and was not read."),
                QT_TRANSLATE_NOOP("words", "Check the host in the URL: Flashduty’s answers are short.")};
    case SendError::Cancelled:
        return {QT_TRANSLATE_NOOP("words", "Cancelled before an answer came."),
                QT_TRANSLATE_NOOP("words", "The request may have arrived all the same.")};
    }
    return {};
}

ReplyTexts accepted(const FlashdutyReply& reply) {
    if (reply.deliveredForSls)
        return {QT_TRANSLATE_NOOP(
                    "words", "Accepted. Flashduty processes it later: this is not yet proof of an alert."),
                QT_TRANSLATE_NOOP(
                    "words", "Look for the alert in Flashduty, or at Latest Event Time of the integration.")};
    if (reply.status == 200)
        return {
            QT_TRANSLATE_NOOP(
                "words",
                "Accepted, but after more than 5 s. SLS counts this as failed and may repeat the request."),
            QT_TRANSLATE_NOOP("words", "Check the network and any proxy on the way.")};
    return {QT_TRANSLATE_NOOP(
                "words",
                "Accepted with status %2, but SLS counts only 200 as success and may repeat the request."),
            QT_TRANSLATE_NOOP("words", "Check whether a proxy changes the status.")};
}

/// An answer in Flashduty's envelope that says nothing but its status; %2 is the status.
ReplyTexts byStatus(int status) {
    if (status >= 500)
        return {
            QT_TRANSLATE_NOOP("words", "Flashduty failed with status %2. The fault is not in the request."),
            QT_TRANSLATE_NOOP("words", "Try again later. Flashduty’s support needs the request_id.")};
    if (status >= 300 && status < 400)
        return {QT_TRANSLATE_NOOP(
                    "words", "The server points to another address (status %2). SLS counts this as failed."),
                QT_TRANSLATE_NOOP("words", "Copy the push URL from the integration in Flashduty again.")};
    return {QT_TRANSLATE_NOOP("words", "Flashduty refused the request with status %2 and gave no code."),
            QT_TRANSLATE_NOOP("words",
                              "Check push URL, method and body. Flashduty’s support needs the request_id.")};
}

ReplyTexts notFlashduty(int status) {
    if (status == 407)
        return {QT_TRANSLATE_NOOP("words", "The proxy asks for a user name and password (status 407)."),
                QT_TRANSLATE_NOOP("words", "Enter them in the proxy settings of this computer.")};
    if (status >= 300 && status < 400)
        return byStatus(status);
    return {QT_TRANSLATE_NOOP("words", "The answer (status %2) does not come from Flashduty, but from a "
                                       "proxy, a gateway or another server."),
            QT_TRANSLATE_NOOP("words", "Check the host in the push URL, and any proxy on the way.")};
}

bool contains(const std::string& text, const char* part) {
    return text.find(part) != std::string::npos;
}

ReplyTexts textsOf(const FlashdutyReply& reply) {
    switch (reply.meaning) {
    case Meaning::Accepted:
        return accepted(reply);
    case Meaning::Refused: {
        // The message follows Accept-Language, but the name of the parameter stands in every language.
        if (reply.code == "InvalidParameter" && contains(reply.message, "integration_key"))
            return refusedKey();
        const std::optional<ReplyTexts> known = refused(reply.code);
        return known ? *known : unknownCode();
    }
    case Meaning::HttpFailure:
        return byStatus(reply.status);
    case Meaning::NotFlashduty:
        return notFlashduty(reply.status);
    case Meaning::NoAnswer:
        return withoutAnswer(reply.error);
    }
    return {};
}

QStringList arguments(const FlashdutyReply& reply) {
    return {outside(reply.code), QString::number(reply.status)};
}

} // namespace

QString Words::reply(const FlashdutyReply& reply) const {
    QStringList sentences{m_catalogue->text(textsOf(reply).what, arguments(reply))};
    // An error object may come with status 200: SLS does not look at the body.
    if (reply.meaning != Meaning::Accepted && reply.deliveredForSls)
        sentences << m_catalogue->text(
            QT_TRANSLATE_NOOP("words", "SLS looks only at the status 200 and counts it as delivered."));
    return m_catalogue->sentences(sentences);
}

QString Words::replyNext(const FlashdutyReply& reply) const {
    QStringList sentences{m_catalogue->text(textsOf(reply).next, arguments(reply))};
    if (reply.retryAfterSeconds > 0)
        sentences << m_catalogue->plural(
            QT_TRANSLATE_N_NOOP("words", "The server asks to wait %n second(s) before the next request."),
            reply.retryAfterSeconds);
    return m_catalogue->sentences(sentences);
}

} // namespace words
