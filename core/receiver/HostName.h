#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace receiver {

/// The value of a Host field, or the authority of an origin, taken apart.
struct HostName {
    std::string name;      ///< lower case, without port and without the final dot; IPv6 in brackets
    bool loopback = false; ///< 127.0.0.0/8, localhost, *.localhost, [::1]
};

/// `host[:port]`, strictly: a registered name, a dotted quad or an IPv6 literal, a port of digits up to
/// 65535, no user info. Nothing when it is ill-formed or empty.
std::optional<HostName> parseHost(std::string_view text);

/// The host of a serialised origin, "scheme://host[:port]". Nothing for "null" and everything else.
std::optional<HostName> parseOrigin(std::string_view text);

/// What a person entered as an allowed name, as far as it can be compared: a name, a name with port, or a
/// URL.
std::string allowedName(std::string_view entered);

} // namespace receiver
