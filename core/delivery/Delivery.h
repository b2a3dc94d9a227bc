#pragma once

#include "alert/Read.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// The values that travel: what came in, what was refused, what was sent.
namespace delivery {

enum class Origin { Received = 0, Pasted = 1, Sent = 2 };

/// Accepted: stored and answered as the reply policy says. Refused: never got past the receiver's checks.
enum class Verdict { Accepted = 0, Refused = 1 };

/// Why the receiver refused a request. Stable numbers are stored; id() is the printed form.
enum class Reason {
    None = 0,
    MalformedRequest = 1,    ///< 400, or 505 for another HTTP version
    RequestLineTooLong = 2,  ///< 414
    HeadTooLarge = 3,        ///< 431
    TooManyFields = 4,       ///< 431
    BadHost = 5,             ///< 400: none, two, or ill-formed
    HostNotAllowed = 6,      ///< 403: "Allow this name"
    BadLength = 7,           ///< 400: Content-Length
    BadTransferEncoding = 8, ///< 501 or 400
    BodyTooLarge = 9,        ///< 413
    BadTarget = 10,          ///< 400: not origin form, not ASCII
    MethodNotAllowed = 11,   ///< 405
    PathNotFound = 12,       ///< 404 RouteNotFound
    WrongToken = 13,         ///< 400 InvalidParameter, as Flashduty answers a bad key
    RealKey = 14,            ///< 400: this is your Flashduty key, use the receiver's URL
    CrossSite = 15,          ///< 403: Origin or Sec-Fetch-Site
    BadExpectation = 16,     ///< 417
    TooSlow = 17,            ///< 408
    Cut = 18,                ///< the sender closed in the middle
    Busy = 19,               ///< 503
    NotStored = 20,          ///< 5xx: disk or database
    BadChunk = 21,           ///< 400: chunk line, extension or trailer
    PlainToTls = 22,         ///< 400: plain HTTP where HTTPS is served; its token went over the line readable
    TlsToPlain = 23,         ///< 400: HTTPS where plain HTTP is served
    TlsFailed = 24,          ///< no answer: the handshake failed, detail says why
};

std::string_view id(Origin origin);   ///< "received", "pasted", "sent"
std::string_view id(Verdict verdict); ///< "accepted", "refused"
std::string_view id(Reason reason);   ///< "wrong_token", ...

/// One delivery as it goes into the history and comes out of it. Bytes are as received, but for the secrets
/// that masking replaced in the head and in the target before this value was made.
struct Delivery {
    std::int64_t id = 0;         ///< given by the history
    std::int64_t receivedUs = 0; ///< Unix time in microseconds
    Origin origin = Origin::Received;
    std::string tokenId; ///< which receiver token ("default", an integration's id); empty: none
    Verdict verdict = Verdict::Accepted;
    Reason reason = Reason::None;
    std::string detail; ///< of the reason: the name that was refused, the parser's words; masked
    std::string peer;   ///< "203.0.113.24:51234"; empty when pasted
    std::string method;
    std::string target;       ///< masked
    int replyStatus = 0;      ///< 0: none was sent
    std::int64_t replyUs = 0; ///< from the last byte of the request to the reply, microseconds
    std::string head;         ///< masked; request line and fields with their line ends
    std::string body;
    std::uint64_t bodySize = 0; ///< of the whole body, also where only the first part is kept (refused)

    bool operator==(const Delivery&) const = default;
};

/// What the list shows of a delivery, read from the body once (mappingVersion says by which rules).
struct EventRow {
    alert::Severity severity = alert::Severity::Unknown;
    alert::Status status = alert::Status::Unknown;
    std::string alertKey;
    std::string title;
    std::string ruleId;
    std::string ruleName;
    std::string region;
    std::string project;
    std::string actionPolicyId;
    std::int64_t alertTime = 0; ///< Unix seconds; 0: not known
    std::string
        labels; ///< to search in: "env=prod service=pay", at most 1,000 code points; no secrets, no links

    bool operator==(const EventRow&) const = default;
};

struct Summary {
    alert::BodyForm form = alert::BodyForm::Empty;
    int mappingVersion = 0;
    int findings = 0; ///< warnings
    int errors = 0;
    std::int64_t repeatKey = 0; ///< equal for an attempt and its repeats; 0: not known
    std::vector<EventRow> events;

    bool operator==(const Summary&) const = default;
};

/// What a repeat shares with the attempt before it: alert_instance_id (new with every evaluation of the rule,
/// inferred) and status of its one alert, else the whole body. Never 0.
std::int64_t repeatKey(const alert::Reading& reading, std::string_view body);

/// The summary of a reading, without its repeatKey.
Summary summarize(const alert::Reading& reading);

} // namespace delivery
