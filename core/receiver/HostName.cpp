#include "receiver/HostName.h"

#include "Hex.h"
#include "receiver/HttpSyntax.h"

#include <array>
#include <cstdint>

namespace receiver {
namespace {

using core::hexValue;
using syntax::isDigit;

bool isPort(std::string_view text) {
    if (text.empty() || text.size() > 5)
        return false;
    int value = 0;
    for (const char c : text) {
        if (!isDigit(c))
            return false;
        value = value * 10 + (c - '0');
    }
    return value <= 65535;
}

/// A dotted quad in the one form that every program reads alike: no leading zeros, no hex, no short forms.
std::optional<std::array<int, 4>> parseQuad(std::string_view text) {
    std::array<int, 4> quad{};
    for (std::size_t i = 0; i < quad.size(); ++i) {
        const bool last = i + 1 == quad.size();
        if (!last && text.find('.') == std::string_view::npos)
            return {};
        const auto part = syntax::takeUntil(text, ".");
        if (part.empty() || part.size() > 3 || (part.size() > 1 && part[0] == '0'))
            return {};
        for (const char c : part) {
            if (!isDigit(c))
                return {};
            quad.at(i) = quad.at(i) * 10 + (c - '0');
        }
        if (quad.at(i) > 255)
            return {};
    }
    return text.empty() ? std::optional(quad) : std::nullopt;
}

/// An IPv6 address as its eight groups; no zone.
std::optional<std::array<std::uint16_t, 8>> parseIpv6(std::string_view text) {
    std::array<std::uint16_t, 8> groups{};
    std::size_t count = 0;
    std::optional<std::size_t> gap;
    if (text.substr(0, 2) == "::") {
        gap = 0;
        text.remove_prefix(2);
    }
    while (!text.empty()) {
        if (count == groups.size())
            return {};
        const auto part = text.substr(0, text.find(':'));
        if (part.find('.') != std::string_view::npos) {
            const auto quad = parseQuad(part);
            if (!quad || part.size() != text.size() || count > 6)
                return {};
            groups.at(count++) = static_cast<std::uint16_t>((*quad)[0] * 256 + (*quad)[1]);
            groups.at(count++) = static_cast<std::uint16_t>((*quad)[2] * 256 + (*quad)[3]);
            break;
        }
        if (part.empty() || part.size() > 4)
            return {};
        int value = 0;
        for (const char c : part) {
            if (hexValue(c) < 0)
                return {};
            value = value * 16 + hexValue(c);
        }
        groups.at(count++) = static_cast<std::uint16_t>(value);
        text.remove_prefix(part.size());
        if (text.empty())
            break;
        text.remove_prefix(1);
        if (text.empty())
            return {};
        if (text.front() == ':') {
            if (gap)
                return {};
            gap = count;
            text.remove_prefix(1);
        }
    }
    if (!gap)
        return count == groups.size() ? std::optional(groups) : std::nullopt;
    if (count == groups.size())
        return {};
    std::array<std::uint16_t, 8> result{};
    for (std::size_t i = 0; i < *gap; ++i)
        result.at(i) = groups.at(i);
    for (std::size_t i = *gap; i < count; ++i)
        result.at(result.size() - count + i) = groups.at(i);
    return result;
}

bool endsWith(std::string_view text, std::string_view end) {
    return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

/// Labels of letters, digits, hyphens and underscores (tunnels do use those), 63 bytes each, 253 together.
bool isRegisteredName(std::string_view name) {
    if (name.empty() || name.size() > 253)
        return false;
    while (!name.empty()) {
        const bool more = name.find('.') != std::string_view::npos;
        const auto label = syntax::takeUntil(name, ".");
        if (label.empty() || label.size() > 63 || (more && name.empty()))
            return false;
        for (const char c : label) {
            if (!syntax::isAlphaNumeric(c) && c != '-' && c != '_')
                return false;
        }
    }
    return true;
}

/// Whether a name looks like an IPv4 address to some program ("127.1", "0x7f000001"): its last label is a
/// number.
bool endsInNumber(std::string_view name) {
    const auto label = name.substr(name.rfind('.') + 1);
    if (label.size() > 1 && label[0] == '0' && label[1] == 'x')
        return true;
    for (const char c : label) {
        if (!isDigit(c))
            return false;
    }
    return true;
}

} // namespace

std::optional<HostName> parseHost(std::string_view text) {
    HostName host;
    if (!text.empty() && text.front() == '[') {
        const auto close = text.find(']');
        if (close == std::string_view::npos)
            return {};
        const auto groups = parseIpv6(text.substr(1, close - 1));
        const auto rest = text.substr(close + 1);
        if (!groups || (!rest.empty() && (rest.front() != ':' || !isPort(rest.substr(1)))))
            return {};
        host.name = syntax::lowered(text.substr(0, close + 1));
        host.loopback = *groups == std::array<std::uint16_t, 8>{0, 0, 0, 0, 0, 0, 0, 1};
        return host;
    }
    const auto colon = text.find(':');
    if (colon != std::string_view::npos && !isPort(text.substr(colon + 1)))
        return {};
    auto name = text.substr(0, colon);
    if (!name.empty() && name.back() == '.')
        name.remove_suffix(1);
    host.name = syntax::lowered(name);
    if (!isRegisteredName(host.name))
        return {};
    if (endsInNumber(host.name)) {
        const auto quad = parseQuad(host.name);
        if (!quad)
            return {};
        host.loopback = quad->front() == 127;
        return host;
    }
    // RFC 6761, 6.3: localhost and every name below it are loopback names.
    host.loopback = host.name == "localhost" || endsWith(host.name, ".localhost");
    return host;
}

std::optional<HostName> parseOrigin(std::string_view text) {
    const auto separator = text.find("://");
    if (separator == std::string_view::npos || separator == 0)
        return {};
    for (const char c : text.substr(0, separator)) {
        if (!syntax::isAlphaNumeric(c) && c != '+' && c != '-' && c != '.')
            return {};
    }
    return parseHost(text.substr(separator + 3));
}

std::string allowedName(std::string_view entered) {
    auto text = syntax::trimmed(entered);
    const auto separator = text.find("://");
    if (separator != std::string_view::npos)
        text.remove_prefix(separator + 3);
    text = text.substr(0, text.find_first_of("/?#"));
    const auto host = parseHost(text);
    return host ? host->name : syntax::lowered(text);
}

} // namespace receiver
