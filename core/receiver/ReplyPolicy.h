#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace receiver {

/// What the receiver answers to an accepted delivery, once it is stored: plain 200 in earnest, everything
/// else to find out what a sender does then. SLS takes only 200 within 5 s as success (help.aliyun.com,
/// notification methods); how often and when it repeats is not documented.
struct ReplyPolicy {
    enum class Kind {
        Ok,        ///< 200
        Status,    ///< `status`
        Drop,      ///< the connection is closed without an answer
        Redirect,  ///< `status` (301, 302, 307 or 308) with `location`
        FailFirst, ///< `status` to the first `failures` deliveries since it was set, then 200
    };
    static constexpr std::chrono::milliseconds longestDelay{60'000};
    static constexpr int mostFailures = 1000;

    Kind kind = Kind::Ok;
    int status = 503;
    int failures = 3;
    std::string location;
    std::chrono::milliseconds delay{0}; ///< before whatever is answered

    bool isPlain() const { return kind == Kind::Ok && delay.count() == 0; }
    /// Every number in its bounds, the location an http(s) URL of visible ASCII characters.
    bool isUsable() const;
    bool operator==(const ReplyPolicy&) const = default;
};

/// "200", another status, "drop", "redirect:URL", "fail:N" or "fail:N:STATUS"; the delay is not part of it.
std::optional<ReplyPolicy> parseReplyPolicy(std::string_view text);
std::string replyPolicyText(const ReplyPolicy& policy);

/// One delivery's turn.
struct PlannedReply {
    int status = 200; ///< 0: none
    std::string location;
    std::chrono::milliseconds delay{0};
};
/// `failed` counts the failures so far, and is counted up.
PlannedReply planReply(const ReplyPolicy& policy, int& failed);

} // namespace receiver
