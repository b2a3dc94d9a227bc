#include "receiver/ReplyPolicy.h"

#include "receiver/HttpSyntax.h"

#include <algorithm>
#include <charconv>

namespace receiver {
namespace {

constexpr std::size_t longestLocation = 2000;
constexpr int usualRedirect = 302;

std::optional<int> number(std::string_view text) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || text.empty())
        return {};
    return value;
}

bool isLocation(std::string_view text) {
    const bool known = text.substr(0, 7) == "http://" || text.substr(0, 8) == "https://";
    return known && text.size() <= longestLocation && text.size() > 8 &&
           std::all_of(text.begin(), text.end(), [](char c) { return syntax::isVisibleAscii(c); });
}

std::optional<ReplyPolicy> usable(ReplyPolicy policy) {
    return policy.isUsable() ? std::optional(std::move(policy)) : std::nullopt;
}

} // namespace

bool ReplyPolicy::isUsable() const {
    if (delay < std::chrono::milliseconds(0) || delay > longestDelay)
        return false;
    switch (kind) {
    case Kind::Ok:
    case Kind::Drop:
        return true;
    case Kind::Status:
        return status >= 200 && status <= 599;
    case Kind::Redirect:
        return (status == 301 || status == 302 || status == 307 || status == 308) && isLocation(location);
    case Kind::FailFirst:
        return status >= 201 && status <= 599 && failures >= 1 && failures <= mostFailures;
    }
    return false;
}

std::optional<ReplyPolicy> parseReplyPolicy(std::string_view text) {
    ReplyPolicy policy;
    if (text == "200")
        return policy;
    if (text == "drop") {
        policy.kind = ReplyPolicy::Kind::Drop;
        return policy;
    }
    constexpr std::string_view redirect = "redirect:";
    constexpr std::string_view fail = "fail:";
    if (text.substr(0, redirect.size()) == redirect) {
        policy.kind = ReplyPolicy::Kind::Redirect;
        policy.status = usualRedirect;
        policy.location = text.substr(redirect.size());
        return usable(policy);
    }
    if (text.substr(0, fail.size()) == fail) {
        text.remove_prefix(fail.size());
        policy.kind = ReplyPolicy::Kind::FailFirst;
        const auto colon = text.find(':');
        const auto failures = number(text.substr(0, colon));
        const auto status =
            colon == std::string_view::npos ? std::optional(policy.status) : number(text.substr(colon + 1));
        if (!failures || !status)
            return {};
        policy.failures = *failures;
        policy.status = *status;
        return usable(policy);
    }
    const auto status = number(text);
    if (!status)
        return {};
    policy.kind = ReplyPolicy::Kind::Status;
    policy.status = *status;
    return usable(policy);
}

std::string replyPolicyText(const ReplyPolicy& policy) {
    switch (policy.kind) {
    case ReplyPolicy::Kind::Ok:
        break;
    case ReplyPolicy::Kind::Status:
        return std::to_string(policy.status);
    case ReplyPolicy::Kind::Drop:
        return "drop";
    case ReplyPolicy::Kind::Redirect:
        return "redirect:" + policy.location;
    case ReplyPolicy::Kind::FailFirst:
        return "fail:" + std::to_string(policy.failures) + ':' + std::to_string(policy.status);
    }
    return "200";
}

PlannedReply planReply(const ReplyPolicy& policy, int& failed) {
    PlannedReply planned;
    planned.delay = policy.delay;
    switch (policy.kind) {
    case ReplyPolicy::Kind::Ok:
        break;
    case ReplyPolicy::Kind::Status:
        planned.status = policy.status;
        break;
    case ReplyPolicy::Kind::Drop:
        planned.status = 0;
        break;
    case ReplyPolicy::Kind::Redirect:
        planned.status = policy.status;
        planned.location = policy.location;
        break;
    case ReplyPolicy::Kind::FailFirst:
        if (failed < policy.failures) {
            ++failed;
            planned.status = policy.status;
        }
        break;
    }
    return planned;
}

} // namespace receiver
