#include "receiver/Answer.h"

#include "receiver/HttpSyntax.h"

#include <array>
#include <cstdio>
#include <ctime>
#include <random>

namespace receiver {
namespace {

using delivery::Reason;

std::string quoted(std::string_view text) {
    std::string result = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            result += '\\';
            result += c;
        } else if (syntax::isControl(c) || c == '\t') {
            std::array<char, 8> escape{};
            std::snprintf(escape.data(), escape.size(), "\\u%04x",
                          static_cast<unsigned>(static_cast<unsigned char>(c)));
            result += escape.data();
        } else {
            result += c;
        }
    }
    return result + '"';
}

std::string_view phrase(int status) {
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 202:
        return "Accepted";
    case 204:
        return "No Content";
    case 301:
        return "Moved Permanently";
    case 302:
        return "Found";
    case 307:
        return "Temporary Redirect";
    case 308:
        return "Permanent Redirect";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 413:
        return "Content Too Large";
    case 414:
        return "URI Too Long";
    case 417:
        return "Expectation Failed";
    case 431:
        return "Request Header Fields Too Large";
    case 429:
        return "Too Many Requests";
    case 500:
        return "Internal Server Error";
    case 501:
        return "Not Implemented";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    case 504:
        return "Gateway Timeout";
    case 505:
        return "HTTP Version Not Supported";
    case 507:
        return "Insufficient Storage";
    default:
        return "Status";
    }
}

/// IMF-fixdate, in English whatever the locale.
std::string httpDate(std::int64_t seconds) {
    static constexpr std::array days{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static constexpr std::array months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                       "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto time = static_cast<std::time_t>(seconds);
    std::tm parts{};
    gmtime_r(&time, &parts);
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%s, %02d %s %d %02d:%02d:%02d GMT",
                  days.at(static_cast<std::size_t>(parts.tm_wday)), parts.tm_mday,
                  months.at(static_cast<std::size_t>(parts.tm_mon)), parts.tm_year + 1900, parts.tm_hour,
                  parts.tm_min, parts.tm_sec);
    return text.data();
}

struct CodeAndMessage {
    std::string_view code;
    std::string_view message;
};

/// Flashduty's code for it where it has one (standard alert page), else BadRequest.
CodeAndMessage answerTo(const HeadVerdict& verdict) {
    switch (verdict.reason) {
    case Reason::BadHost:
        return {"BadRequest", "exactly one valid Host field is needed"};
    case Reason::HostNotAllowed:
        return {"AccessDenied", "this Host name is not allowed here"};
    case Reason::BadLength:
        return {"BadRequest", "Content-Length is not valid"};
    case Reason::BadTransferEncoding:
        return {"BadRequest", "Transfer-Encoding is not supported"};
    case Reason::BodyTooLarge:
        return {"EntityTooLarge", "the body is too large"};
    case Reason::BadTarget:
        return {"BadRequest", "the request target is not valid"};
    case Reason::MethodNotAllowed:
        return {"MethodNotAllowed", "the method must be POST"};
    case Reason::PathNotFound:
        return {"RouteNotFound", "this path does not exist"};
    case Reason::WrongToken:
        return {"InvalidParameter", "integration_key is not a valid one"};
    case Reason::RealKey:
        return {"InvalidParameter", "this is your Flashduty key: use the receiver's URL"};
    case Reason::CrossSite:
        return {"AccessDenied", "requests from web pages are not allowed"};
    case Reason::BadExpectation:
        return {"BadRequest", "the expectation is not supported"};
    case Reason::RequestLineTooLong:
        return {"BadRequest", "the request line is too long"};
    case Reason::HeadTooLarge:
        return {"BadRequest", "the header is too large"};
    case Reason::TooManyFields:
        return {"BadRequest", "too many header fields"};
    case Reason::TooSlow:
        return {"BadRequest", "the request did not arrive in time"};
    case Reason::Busy:
        return {"ServiceUnavailable", "too many requests at once"};
    case Reason::NotStored:
        return {"InternalError", "the delivery could not be stored"};
    case Reason::BadChunk:
        return {"BadRequest", "the chunked body is not valid"};
    case Reason::PlainToTls:
        return {"BadRequest", "plain HTTP was sent to an HTTPS port: use https://"};
    case Reason::TlsToPlain:
        return {"BadRequest", "HTTPS was sent to a plain HTTP port: use http://"};
    case Reason::TlsFailed:
    case Reason::None:
    case Reason::Cut:
    case Reason::MalformedRequest:
        break;
    }
    return {"BadRequest", "the request is not valid HTTP/1.1"};
}

} // namespace

std::string successBody(std::string_view requestId, std::string_view alertKey) {
    return "{\"request_id\":" + quoted(requestId) + ",\"data\":{\"alert_key\":" + quoted(alertKey) + "}}";
}

std::string errorBody(std::string_view requestId, std::string_view code, std::string_view message) {
    return "{\"request_id\":" + quoted(requestId) + ",\"error\":{\"code\":" + quoted(code) +
           ",\"message\":" + quoted(message) + "}}";
}

Reply refusalReply(const HeadVerdict& verdict, std::string_view requestId) {
    const auto answer = answerTo(verdict);
    Reply reply;
    reply.status = verdict.refused() ? verdict.status : 400;
    reply.body = errorBody(requestId, answer.code, answer.message);
    if (reply.status == 405)
        reply.fields.emplace_back("Allow", "POST");
    if (reply.status == 503)
        reply.fields.emplace_back("Retry-After", "1");
    return reply;
}

Reply serviceUnavailable(std::string_view requestId, std::string_view message) {
    Reply reply;
    reply.status = 503;
    reply.body = errorBody(requestId, "ServiceUnavailable", message);
    reply.fields.emplace_back("Retry-After", "1");
    return reply;
}

std::string newRequestId() {
    // Not a secret: a generator seeded once a thread is enough.
    thread_local std::mt19937_64 generator{[] {
        std::random_device device;
        return (static_cast<std::uint64_t>(device()) << 32U) | device();
    }()};
    std::array<char, 33> text{};
    std::snprintf(text.data(), text.size(), "%016llx%016llx", static_cast<unsigned long long>(generator()),
                  static_cast<unsigned long long>(generator()));
    return text.data();
}

std::string serialize(const Reply& reply, bool keepAlive, bool toHead, std::int64_t nowSeconds) {
    std::string text = "HTTP/1.1 " + std::to_string(reply.status) + ' ';
    text += phrase(reply.status);
    text += "\r\nDate: " + httpDate(nowSeconds);
    const bool bodiless = reply.status == 204 || reply.status == 304; // RFC 9110, 15.3.5 and 15.4.5
    if (!bodiless)
        text += "\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: " +
                std::to_string(reply.body.size());
    text += "\r\nCache-Control: no-store\r\n";
    for (const auto& [name, value] : reply.fields)
        text += name + ": " + value + "\r\n";
    text += keepAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n";
    if (!toHead && !bodiless)
        text += reply.body;
    return text;
}

} // namespace receiver
