#pragma once

#include "Finding.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// The thing the user sets up. So far: the push URL.
namespace integration {

/// A Flashduty push URL as pasted, taken apart without losing a byte of what it holds. Refused input that is
/// no URL at all (an e-mail address, a key alone, nothing) leaves the parts empty.
struct PushUrl {
    enum class Verdict { Fine, Warning, Neutral, Refused } verdict = Verdict::Refused;

    std::string scheme;   ///< "https", lower case
    std::string host;     ///< with port, as written; without user info
    std::string prefix;   ///< path before /event/push/, kept; the whole path when that is missing
    std::string kind;     ///< "alert", "change"
    std::string typePath; ///< behind the kind: "aliyun/sls"
    std::string key;      ///< integration_key as written (percent escapes kept), opaque; a secret
    /// Every query parameter in order, byte for byte, integration_key among them.
    std::vector<std::string> parameters;
    /// The URL with its faults mended (two question marks, http to SaaS, no scheme, ...), to be taken over
    /// only on a click; empty when there is nothing to mend. Holds the key.
    std::string corrected;
    bool composed = false; ///< path assumed, not pasted

    std::vector<core::Finding> findings; ///< what was changed, refused, noticed; free of secrets

    std::string text() const; ///< the URL; holds the key
    /// The key as written and decoded, to be masked in any text; nothing of fewer than 8 characters.
    std::vector<std::string> secrets() const;
    std::string masked() const;          ///< for every screen and log
    std::string correctedMasked() const; ///< `corrected` for every screen and log

    bool operator==(const PushUrl&) const = default;
};

std::string_view id(PushUrl::Verdict verdict); ///< "fine", "warning", "neutral", "refused"

/// Trims, unwraps, turns full-width separators into ASCII, judges. Total: any bytes; never throws but for
/// lack of memory.
PushUrl parsePushUrl(std::string_view pasted);

/// Marks a URL whose path is assumed: the finding "push-url-composed", and no better than Neutral.
void markComposed(PushUrl& url);

/// From host (or base address) and key alone: an assumed path, marked composed.
PushUrl composePushUrl(std::string_view hostOrBase, std::string_view key,
                       std::string_view typePath = "aliyun/sls");

} // namespace integration
