#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace delivery {

/// "****" and the last four characters; only "****" when the secret is shorter than 12 characters, so that
/// never more than a third of it shows. What is masked already stays.
std::string maskSecret(std::string_view secret);

/// Replaces the values of secret query parameters (integration_key, app_key, token, access_token, key,
/// secret, signature, in any spelling of case, also URL-escaped names) in a URL or request target.
std::string maskTarget(std::string_view target);

/// Replaces in a request head: secret query parameters of the request line, and the values of Authorization,
/// Proxy-Authorization, Cookie, Set-Cookie and X-Api-Key fields. Every other byte stays, also in a malformed
/// head.
std::string maskHead(std::string_view head);

/// Replaces every place where one of `secrets` stands in `text`, plain or escaped, and nothing else.
std::string maskKnown(std::string_view text, std::span<const std::string> secrets);

/// Replaces every place where one of `secrets` stands in `text`, plain or URL-escaped (either case of the hex
/// digits), and the values of secret parameters in any URL and of "signin_url" members. The one function
/// before any screen, log, export or search index.
std::string maskText(std::string_view text, std::span<const std::string> secrets = {});

} // namespace delivery
