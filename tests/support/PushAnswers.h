#pragma once

#include <string>
#include <vector>

namespace support {

/// One way in which Flashduty, or something in between, may answer a push, and what a person is told.
struct PushAnswer {
    enum class Act {
        Answer,
        Reset,   ///< the connection is reset once the request is complete
        Close,   ///< closed without a byte
        CutOff,  ///< closed in the middle of the answer
        Silent,  ///< nothing until the sender gives up
        Drip,    ///< a byte now and then, for ever
        NotHttp, ///< `body` alone, without a head
        Flood,   ///< an answer of 2 MB
    };

    const char* name = "";
    int status = 0;
    const char* code = "";      ///< of the error object; empty: none
    const char* message = "";   ///< of the error object
    const char* body = nullptr; ///< instead of Flashduty's envelope; nullptr: the envelope
    const char* headers = "";   ///< further fields, each with its line end
    Act act = Act::Answer;
    bool delivered = false; ///< by SLS's own rule: 200 within 5 s
    int exitCode = 1;       ///< of `send`
    const char* means = ""; ///< the whole explanation, in English
    const char* next = "";  ///< the whole advice
    const char* meansChinese = "";
    const char* nextChinese = "";

    bool hasEnvelope() const { return act == Act::Answer && body == nullptr; }
};

/// The id in every envelope: shown to the person, since Flashduty's support asks for it.
inline constexpr const char* standInRequestId = "0ace0000000000000000000000000001";

/// Every answer that Flashduty documents (standard alert page, Open API error codes), and what proxies and
/// broken networks do. Each holds over http and https alike.
const std::vector<PushAnswer>& pushAnswers();

} // namespace support
