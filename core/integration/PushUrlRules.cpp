#include "integration/PushUrlRules.h"

#include "integration/UrlText.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <iterator>

namespace integration {
namespace {

using core::Certainty;
using core::Finding;
using core::Weight;

constexpr std::string_view keyName = "integration_key";

std::string_view withoutPort(std::string_view host) {
    const auto bracket = host.find(']');
    const auto colon = host.find(':', bracket == std::string_view::npos ? 0 : bracket);
    host = host.substr(0, colon);
    return host.ends_with('.') ? host.substr(0, host.size() - 1) : host;
}

bool isLoopback(std::string_view host) {
    const auto name = asciiLower(withoutPort(host));
    return name == "localhost" || name.ends_with(".localhost") || name == "[::1]" ||
           (name.starts_with("127.") && name.find_first_not_of("0123456789.") == std::string::npos);
}

bool isGoodPort(std::string_view host) {
    const auto bracket = host.find(']');
    const auto colon = host.find(':', bracket == std::string_view::npos ? 0 : bracket);
    if (colon == std::string_view::npos)
        return true;
    const auto digits = host.substr(colon + 1);
    int port = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), port);
    return error == std::errc() && end == digits.data() + digits.size() && port >= 1 && port <= 65535;
}

bool isGoodName(std::string_view host) {
    const auto name = withoutPort(host);
    if (name.starts_with('['))
        return name.size() > 3 && name.ends_with(']') &&
               name.find_first_not_of("0123456789abcdefABCDEF:.%", 1) == name.size() - 1;
    return !name.empty() && name.find("..") == std::string_view::npos && !name.starts_with('.') &&
           std::all_of(name.begin(), name.end(), [](char c) {
               return c < 0 || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                      c == '.' || c == '-' || c == '_';
           });
}

std::string_view firstSegment(std::string_view path) {
    return path.substr(0, path.find('/'));
}

struct OtherType {
    std::string_view path;
    std::string_view product;
    Certainty certainty;
};
// Type paths printed in the vendor's guides; Grafana's in third-party code only.
constexpr std::array<OtherType, 5> otherTypes{{
    {"n9e", "Nightingale", Certainty::Documented},
    {"skywalking", "SkyWalking", Certainty::Documented},
    {"pagerduty", "PagerDuty", Certainty::Documented},
    {"aws/cloudwatch", "AWS CloudWatch", Certainty::Documented},
    {"grafana", "Grafana", Certainty::Observed},
}};

bool isKnownParameter(std::string_view name) {
    return name == "severity" || name == "title_rule" || name == "channel_id" ||
           name.starts_with("layer_person_reset_") || name.starts_with("layer_webhook_reset_");
}

/// A question mark that was meant as "&": where, in a parameter; npos when there is none.
std::size_t secondQuestionMark(std::string_view parameter, std::string_view name) {
    const auto mark = parameter.find('?');
    if (mark == std::string_view::npos || name == keyName)
        return mark;
    // The value of another parameter may rightly hold one, unless a known name follows.
    for (auto at = mark; at != std::string_view::npos; at = parameter.find('?', at + 1)) {
        const auto next = splitParameter(parameter.substr(at + 1));
        if (next.hasValue && (next.name == keyName || next.name == "app_key" || isKnownParameter(next.name)))
            return at;
    }
    return std::string_view::npos;
}

bool hasErrors(const std::vector<Finding>& findings) {
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding& finding) { return finding.weight == Weight::Error; });
}

bool isKeyNameMisspelt(const std::string& name) {
    const auto lower = asciiLower(name);
    return name != keyName && (lower == keyName || lower == "integration-key" || lower == "integrationkey");
}

void judgeKnown(const Parameter& parts, std::vector<Finding>& findings) {
    const auto add = [&](std::string_view id, Certainty certainty) {
        findings.push_back(makeFinding(id, Weight::Hint, certainty,
                                       {{"name", parts.name}, {"value", percentDecoded(parts.value)}}));
    };
    if (parts.name == "severity") {
        const auto value = percentDecoded(parts.value);
        if (value == "Critical" || value == "Warning" || value == "Info")
            add("push-url-parameter-severity", Certainty::Unknown);
        else
            findings.push_back(makeFinding("push-url-severity-value", Weight::Warning, Certainty::Documented,
                                           {{"value", value}}));
    } else if (parts.name == "title_rule") {
        add("push-url-parameter-title-rule", Certainty::Unknown);
    } else if (parts.name == "channel_id") {
        add("push-url-parameter-channel", Certainty::Inferred);
    } else if (isKnownParameter(parts.name)) {
        add("push-url-parameter-layer", Certainty::Documented);
    } else {
        // Named, not quoted: an unknown value may be anything, a secret too.
        findings.push_back(makeFinding("push-url-parameter-other", Weight::Hint, Certainty::Unknown,
                                       {{"name", parts.name.substr(0, 64)}}));
    }
}

} // namespace

Finding makeFinding(std::string_view id, Weight weight, Certainty certainty, Arguments arguments) {
    Finding finding;
    finding.id = id;
    finding.weight = weight;
    finding.certainty = certainty;
    finding.arguments = std::move(arguments);
    return finding;
}

bool isSaasHost(std::string_view hostWithPort) {
    return asciiLower(withoutPort(hostWithPort)) == saasHost;
}

HostJudgement judgeHost(std::string_view scheme, std::string_view hostWithPort) {
    HostJudgement result;
    const auto add = [&](std::string_view id, Weight weight) {
        result.findings.push_back(makeFinding(id, weight, Certainty::Documented,
                                              {{"host", std::string(hostWithPort.substr(0, 255))}}));
    };
    const auto name = asciiLower(withoutPort(hostWithPort));
    if (hostWithPort.empty()) {
        add("push-url-no-host", Weight::Error);
        result.findings.back().arguments.clear();
    } else if (hostWithPort.find_first_of("{}$<>") != std::string_view::npos) {
        add("push-url-placeholder-host", Weight::Error);
    } else if (!isGoodName(hostWithPort)) {
        add("push-url-host", Weight::Error);
    } else if (!isGoodPort(hostWithPort)) {
        add("push-url-port", Weight::Error);
    } else if (name == "console.flashcat.cloud" || name == "app.flashcat.cloud") {
        result.consolePage = true;
        add("push-url-console-page", Weight::Error);
    } else if (scheme == "http" && name == saasHost) {
        add("push-url-saas-http", Weight::Warning);
    } else if (scheme == "http" && !isLoopback(hostWithPort)) {
        add("push-url-clear-text", Weight::Warning);
    }
    return result;
}

bool isApiAddress(std::string_view path) {
    if (asciiLower(path).find("/event/push") != std::string::npos)
        return false;
    if (path.find("/push/incident/") != std::string_view::npos)
        return true;
    constexpr std::array<std::string_view, 7> roots{"alert",  "alert-event", "incident", "channel",
                                                    "member", "datasource",  "team"};
    const auto segments = split(path, '/');
    // "/alert/list", "/proxy/channel/list-by-integration": the call and what is called stand at the end.
    return segments.size() >= 3 &&
           std::any_of(segments.begin() + 1, segments.end() - 1, [&](const auto& segment) {
               return std::find(roots.begin(), roots.end(), segment) != roots.end();
           });
}

std::vector<Finding> judgeType(std::string_view kind, std::string_view typePath) {
    const auto one = [](std::string_view id, Weight weight, Arguments arguments = {},
                        Certainty certainty = Certainty::Documented) {
        return std::vector<Finding>{makeFinding(id, weight, certainty, std::move(arguments))};
    };
    if (kind == "change")
        return one("push-url-change-events", Weight::Error);
    if (kind != "alert")
        return one("push-url-unknown-kind", Weight::Error, {{"kind", std::string(kind.substr(0, 64))}});
    const auto type = asciiLower(typePath);
    if (type.find_first_not_of('/') == std::string::npos)
        return one("push-url-no-type", Weight::Error);
    if (type.find("sls") != std::string::npos)
        return {};
    if (firstSegment(type) == "standard")
        return one("push-url-type-standard", Weight::Warning);
    for (const auto& other : otherTypes) {
        if (type == other.path || type.starts_with(std::string(other.path) + "/"))
            return one("push-url-type-other", Weight::Warning,
                       {{"type", std::string(typePath)}, {"product", std::string(other.product)}},
                       other.certainty);
    }
    return one("push-url-type-unknown", Weight::Hint, {{"type", std::string(typePath.substr(0, 200))}},
               Certainty::Unknown);
}

ParameterJudgement judgeParameter(std::string_view parameter) {
    ParameterJudgement result;
    const auto parts = splitParameter(parameter);
    if (const auto mark = secondQuestionMark(parameter, parts.name); mark != std::string_view::npos) {
        const auto behind = splitParameter(parameter.substr(mark + 1));
        const auto before = judgeParameter(parameter.substr(0, mark));
        const auto after = judgeParameter(parameter.substr(mark + 1));
        const bool hitsKey = parts.name == keyName || behind.name == keyName || hasErrors(after.findings);
        result.findings.push_back(
            makeFinding("push-url-second-question-mark", hitsKey ? Weight::Error : Weight::Warning,
                        Certainty::Documented, {{"name", behind.hasValue ? behind.name.substr(0, 64) : ""}}));
        const auto takeMended = [&](const ParameterJudgement& part, std::string_view asWritten) {
            // What refuses the address counts wherever it stands; the rest can be told once this is mended.
            std::copy_if(part.findings.begin(), part.findings.end(), std::back_inserter(result.findings),
                         [](const Finding& finding) {
                             return finding.weight == Weight::Error &&
                                    finding.id != "push-url-second-question-mark";
                         });
            if (part.mended.empty())
                result.mended.emplace_back(asWritten);
            else
                result.mended.insert(result.mended.end(), part.mended.begin(), part.mended.end());
        };
        takeMended(before, parameter.substr(0, mark));
        takeMended(after, parameter.substr(mark + 1));
        return result;
    }
    if (parameter.starts_with("amp;")) {
        const auto name = splitParameter(parameter.substr(4)).name;
        const auto weight = name == keyName || name == "app_key" ? Weight::Error : Weight::Warning;
        result.findings.push_back(makeFinding("push-url-html-escaped", weight, Certainty::Documented, {}));
        result.mended.emplace_back(parameter.substr(4));
        return result;
    }
    if (parts.name == "app_key") {
        result.findings.push_back(makeFinding("push-url-app-key", Weight::Error, Certainty::Documented, {}));
    } else if (isKeyNameMisspelt(parts.name)) {
        result.findings.push_back(
            makeFinding("push-url-key-name", Weight::Error, Certainty::Documented, {{"name", parts.name}}));
        result.mended.push_back(std::string(keyName) + "=" + std::string(parts.value));
    } else if (parts.name == keyName) {
        auto value = std::string(parts.value);
        while (value.starts_with("%20"))
            value.erase(0, 3);
        while (value.ends_with("%20") || value.ends_with('+'))
            value.erase(value.size() - (value.ends_with('+') ? 1 : 3));
        if (value != parts.value && !value.empty()) {
            result.findings.push_back(
                makeFinding("push-url-key-blank", Weight::Warning, Certainty::Inferred, {}));
            result.mended.push_back(std::string(keyName) + "=" + value);
        }
    } else if (parts.hasValue && !parts.name.empty()) {
        judgeKnown(parts, result.findings);
    }
    return result;
}

KeyJudgement judgeKey(const std::vector<std::string>& parameters) {
    KeyJudgement result;
    const auto add = [&](std::string_view id, Weight weight, Arguments arguments = {},
                         Certainty certainty = Certainty::Documented) {
        result.findings.push_back(makeFinding(id, weight, certainty, std::move(arguments)));
    };
    std::size_t count = 0;
    bool explained = false; // another finding says already why there is no key
    bool doubled = false;
    for (const auto& parameter : parameters) {
        const auto parts = splitParameter(parameter);
        if (parts.name != keyName) {
            explained = explained || hasErrors(judgeParameter(parameter).findings);
            continue;
        }
        if (++count == 1) {
            result.key = parts.value.substr(0, parts.value.find('?'));
            doubled = parts.value.find('?') != std::string_view::npos;
        }
    }
    if (count == 0) {
        if (!explained)
            add("push-url-no-key", Weight::Error);
        return result;
    }
    if (count > 1)
        add("push-url-key-twice", Weight::Error, {{"count", std::to_string(count)}});
    const auto plain = percentDecoded(result.key);
    if (plain.find_first_not_of(" +") == std::string::npos)
        add("push-url-key-empty", Weight::Error);
    else if (plain.find("**") != std::string::npos)
        add("push-url-key-masked", Weight::Error);
    else if (isPlaceholder(result.key))
        add("push-url-placeholder-key", Weight::Error);
    else if (!doubled && !hasPrintedKeyForm(plain))
        add("push-url-key-form", Weight::Hint, {{"length", std::to_string(plain.size())}},
            Certainty::Inferred);
    return result;
}

bool hasPrintedKeyForm(std::string_view key) {
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    return key.size() == 35 &&
           std::all_of(key.begin(), key.begin() + 32,
                       [&](char c) { return isDigit(c) || (c >= 'a' && c <= 'f'); }) &&
           std::all_of(key.begin() + 32, key.end(), isDigit);
}

PushUrl::Verdict verdictOf(const std::vector<Finding>& findings, std::string_view typePath) {
    if (hasErrors(findings))
        return PushUrl::Verdict::Refused;
    if (std::any_of(findings.begin(), findings.end(),
                    [](const Finding& finding) { return finding.weight == Weight::Warning; }))
        return PushUrl::Verdict::Warning;
    return asciiLower(typePath).find("sls") == std::string::npos ? PushUrl::Verdict::Neutral
                                                                 : PushUrl::Verdict::Fine;
}

} // namespace integration
