#pragma once

#include "sending/HttpSender.h"

#include <string>

namespace sending {

/// What an answer means, judged in Flashduty's order: an error object (also with 2xx), then the HTTP status,
/// then the body. SLS's own rule (only 200 within 5 s) is told apart.
struct FlashdutyReply {
    enum class Meaning {
        Accepted,     ///< asynchronous: not proof of an alert
        Refused,      ///< an error object; `code` says which
        HttpFailure,  ///< non-200 in Flashduty's envelope, without a code
        NotFlashduty, ///< no envelope: a proxy or gateway answered
        NoAnswer,
    } meaning = Meaning::NoAnswer;
    std::string code;    ///< "InvalidParameter", ... as received; in all four the key that was sent is masked
    std::string message; ///< as received
    std::string requestId;
    std::string alertKey;
    bool deliveredForSls = false; ///< 200 within 5 s
    SendError error = SendError::None;
    int status = 0;
    int retryAfterSeconds = 0; ///< 0: not given
};

FlashdutyReply explain(const HttpAnswer& answer);

} // namespace sending
