#include "integration/Integration.h"

#include "integration/UrlText.h"

namespace integration {
namespace {

constexpr std::string_view keyName = "integration_key";

/// `url` with the value of its first integration_key replaced; a URL without one gets it at the end.
std::string replaced(std::string_view url, std::string_view key) {
    const auto question = url.find('?');
    if (question == std::string_view::npos)
        return std::string(url) + '?' + std::string(keyName) + '=' + std::string(key);
    auto parameters = split(url.substr(question + 1), '&');
    bool found = false;
    for (auto& parameter : parameters) {
        const auto parts = splitParameter(parameter);
        if (parts.name != keyName)
            continue;
        parameter = std::string(parts.rawName) + '=' + std::string(found ? std::string_view() : key);
        found = true;
    }
    if (!found)
        parameters.push_back(std::string(keyName) + '=' + std::string(key));
    return std::string(url.substr(0, question + 1)) + join(parameters, '&');
}

} // namespace

PushAddress addressOf(const PushUrl& url) {
    PushAddress address;
    if (url.host.empty())
        return address;
    address.withoutKey = replaced(url.text(), {});
    const auto masked = maskedValue(url.key);
    address.keyTail = masked.size() > 4 ? masked.substr(4) : std::string();
    address.composed = url.composed;
    return address;
}

std::string urlWithKey(const PushAddress& address, std::string_view key) {
    return address.withoutKey.empty() ? std::string() : replaced(address.withoutKey, key);
}

std::string maskedUrl(const PushAddress& address) {
    if (address.withoutKey.empty())
        return {};
    // The other parameters may hold secrets as well.
    const auto url = parsePushUrl(urlWithKey(address, {})).masked();
    return replaced(url.empty() ? address.withoutKey : url, "****" + address.keyTail);
}

} // namespace integration
