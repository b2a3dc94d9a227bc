#include "integration/Integration.h"

#include "Utf8.h"
#include "integration/FieldRules.h"
#include "integration/UrlText.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <random>
#include <set>

namespace integration {
namespace {

constexpr std::string_view plainId = "flashduty-sls";
constexpr std::string_view plainName = "Flashduty SLS";
constexpr std::string_view templateName = " template";
constexpr std::string_view policyName = " policy";
constexpr std::string_view probeName = " probe";
constexpr std::string_view templateId = "-template";
constexpr std::string_view policyId = "-policy";
constexpr std::string_view probeId = "-probe";

bool isAlphanumeric(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

std::string hex(std::uint64_t bits, int digits) {
    static constexpr std::string_view letters = "0123456789abcdef";
    std::string text;
    for (int i = digits - 1; i >= 0; --i)
        text += letters[(bits >> (4 * static_cast<unsigned>(i))) & 15U];
    return text;
}

/// The same name gives the same digits, on every machine (FNV-1a).
std::uint32_t hashed(std::string_view text) {
    std::uint32_t hash = 2166136261U;
    for (const char c : text)
        hash = (hash ^ static_cast<std::uint8_t>(c)) * 16777619U;
    return hash ^ (hash >> 16U);
}

/// "Payments → Flashduty" gives "payments-flashduty"; words without any ASCII letter give nothing.
std::string slug(std::string_view name) {
    std::string text;
    for (const char c : asciiLower(name)) {
        if (isAlphanumeric(c))
            text += c;
        else if (!text.empty() && text.back() != '-')
            text += '-';
    }
    while (!text.empty() && text.back() == '-')
        text.pop_back();
    return text;
}

/// What of a name the console takes.
std::string cleanName(std::string_view name) {
    std::string text;
    for (const char c : core::toValidUtf8(name)) {
        const bool blank = (c >= 0 && c <= ' ') || c == 0x7F;
        if (blank) {
            if (!text.empty() && text.back() != ' ')
                text += ' ';
        } else if (forbiddenInNames.find(c) == std::string_view::npos) {
            text += c;
        }
    }
    while (!text.empty() && text.back() == ' ')
        text.pop_back();
    return text;
}

std::string cutTo(std::string_view text, std::size_t codePoints) {
    std::string cut(core::cutToCodePoints(text, codePoints));
    while (!cut.empty() && (cut.back() == ' ' || cut.back() == '-'))
        cut.pop_back();
    return cut;
}

struct Taken {
    std::set<std::string> ids;
    std::set<std::string> names;

    void add(const Integration& other) {
        const auto probe = probeWebhook(other);
        for (const Named* named : {&other.webhook, &other.contentTemplate, &other.actionPolicy, &probe}) {
            ids.insert(asciiLower(named->id));
            names.insert(named->name);
        }
    }
    bool hasId(const std::string& base) const {
        return ids.count(asciiLower(base)) + ids.count(asciiLower(base + std::string(templateId))) +
                   ids.count(asciiLower(base + std::string(policyId))) +
                   ids.count(asciiLower(base + std::string(probeId))) >
               0;
    }
    bool hasName(const std::string& base) const {
        return names.count(base) + names.count(base + std::string(templateName)) +
                   names.count(base + std::string(policyName)) + names.count(base + std::string(probeName)) >
               0;
    }
};

/// `base`, or `base` with the first number behind it that nobody has.
template <typename IsTaken>
std::string freeOne(const std::string& base, char separator, std::size_t limit, IsTaken isTaken) {
    std::string text = cutTo(base, limit);
    for (std::size_t number = 2; isTaken(text); ++number) {
        const std::string suffix = separator + std::to_string(number);
        text = cutTo(base, limit - suffix.size()) + suffix;
    }
    return text;
}

/// `base` cut so that `ending` fits; with a number behind it when that is taken, as it can be when `base` was
/// typed.
template <typename IsTaken>
std::string ended(const std::string& base, std::string_view ending, std::size_t limit, IsTaken isTaken) {
    auto text = cutTo(base, limit - ending.size()) + std::string(ending);
    for (std::size_t number = 2; isTaken(text); ++number) {
        const auto numbered = std::string(ending) + std::to_string(number);
        text = cutTo(base, limit - numbered.size()) + numbered;
    }
    return text;
}

} // namespace

std::string newIntegrationId() {
    // libstdc++ takes random_device from the processor or from the kernel: never from a seed of its own.
    std::random_device device;
    return hex(device(), 8) + hex(device(), 8);
}

Named probeWebhook(const Integration& integration) {
    const Named own[] = {integration.webhook, integration.contentTemplate, integration.actionPolicy};
    const auto hasId = [&](const std::string& id) {
        return std::any_of(std::begin(own), std::end(own),
                           [&](const Named& named) { return asciiLower(named.id) == asciiLower(id); });
    };
    const auto hasName = [&](const std::string& name) {
        return std::any_of(std::begin(own), std::end(own),
                           [&](const Named& named) { return named.name == name; });
    };
    return {ended(integration.webhook.id, probeId, longestRecordId, hasId),
            ended(integration.webhook.name, probeName, longestRecordName, hasName)};
}

void proposeNames(Integration& integration, const std::vector<Integration>& others) {
    Taken taken;
    for (const auto& other : others) {
        if (!other.sample && (integration.id.empty() || other.id != integration.id))
            taken.add(other);
    }
    std::string id(plainId);
    std::string name(plainName);
    if (taken.hasId(id) || taken.hasName(name)) {
        const auto word = slug(integration.name);
        id += '-' + (word.empty() ? hex(hashed(integration.name), 4) : word);
        if (const auto clean = cleanName(integration.name); !clean.empty())
            name += ' ' + clean;
        id = freeOne(id, '-', longestRecordId - templateId.size(),
                     [&](const std::string& base) { return taken.hasId(base); });
        name = freeOne(name, ' ', longestRecordName - templateName.size(),
                       [&](const std::string& base) { return taken.hasName(base); });
    }
    integration.webhook = {id, name};
    integration.contentTemplate = {id + std::string(templateId), name + std::string(templateName)};
    integration.actionPolicy = {id + std::string(policyId), name + std::string(policyName)};
}

} // namespace integration
