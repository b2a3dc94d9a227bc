#include "integration/Integration.h"

#include "Utf8.h"
#include "integration/FieldRules.h"
#include "integration/PushUrlRules.h"

#include <algorithm>

namespace integration {
namespace {

using core::Certainty;
using core::Finding;
using core::Weight;

bool isLower(char c) {
    return c >= 'a' && c <= 'z';
}
bool isDigit(char c) {
    return c >= '0' && c <= '9';
}
bool isLetter(char c) {
    return isLower(c) || (c >= 'A' && c <= 'Z');
}
bool isIdCharacter(char c) {
    return isLetter(c) || isDigit(c) || c == '_' || c == '.' || c == '-';
}
bool isProjectCharacter(char c) {
    return isLower(c) || isDigit(c) || c == '-';
}
bool isControl(char c) {
    return (c >= 0 && c < ' ') || c == 0x7F;
}

/// The character at `at`, whole, as it can be shown.
std::string characterAt(std::string_view text, std::size_t at) {
    const auto character = core::cutToCodePoints(text.substr(at), 1);
    return character == " " ? std::string("U+0020") : core::escapeControls(character);
}

template <typename IsGood>
void checkCharacters(std::vector<Finding>& findings, std::string_view id, std::string_view text,
                     Weight weight, Certainty certainty, IsGood isGood) {
    const auto bad = std::find_if_not(text.begin(), text.end(), isGood);
    if (bad == text.end())
        return;
    const auto at = static_cast<std::size_t>(bad - text.begin());
    auto finding = makeFinding(id, weight, certainty, {{"character", characterAt(text, at)}});
    finding.position = core::positionAt(text, at);
    findings.push_back(std::move(finding));
}

void checkLength(std::vector<Finding>& findings, std::string_view id, std::string_view text,
                 std::size_t shortest, std::size_t longest, Weight weight, Certainty certainty) {
    const auto length = core::codePoints(text);
    if (length >= shortest && length <= longest)
        return;
    findings.push_back(makeFinding(id, weight, certainty,
                                   {{"length", std::to_string(length)},
                                    {"shortest", std::to_string(shortest)},
                                    {"longest", std::to_string(longest)}}));
}

bool isBlank(std::string_view text) {
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

/// "cn-hangzhou", "ap-southeast-1", "cn-north-2-gov-1".
bool hasRegionForm(std::string_view region) {
    if (region.size() > 64 || region.find('-') == std::string_view::npos || !isLower(region.front()) ||
        region.back() == '-')
        return false;
    return std::all_of(region.begin(), region.end(), isProjectCharacter) &&
           region.find("--") == std::string_view::npos;
}

} // namespace

std::vector<Finding> checkRecordId(std::string_view id) {
    std::vector<Finding> findings;
    if (isBlank(id))
        return {makeFinding("record-id-empty", Weight::Error, Certainty::Documented, {})};
    checkCharacters(findings, "record-id-characters", id, Weight::Warning, Certainty::Inferred,
                    isIdCharacter);
    if (findings.empty() && !isLetter(id.front()))
        findings.push_back(makeFinding("record-id-first", Weight::Warning, Certainty::Inferred,
                                       {{"character", characterAt(id, 0)}}));
    checkLength(findings, "record-id-length", id, shortestRecordId, longestRecordId, Weight::Warning,
                Certainty::Inferred);
    return findings;
}

std::vector<Finding> checkRecordName(std::string_view name) {
    std::vector<Finding> findings;
    if (isBlank(name))
        return {makeFinding("record-name-empty", Weight::Error, Certainty::Documented, {})};
    checkCharacters(
        findings, "record-name-characters", name, Weight::Warning, Certainty::Inferred,
        [](char c) { return forbiddenInNames.find(c) == std::string_view::npos && !isControl(c); });
    checkLength(findings, "record-name-length", name, 1, longestRecordName, Weight::Warning,
                Certainty::Inferred);
    return findings;
}

std::vector<Finding> checkProject(std::string_view project) {
    std::vector<Finding> findings;
    if (isBlank(project))
        return {makeFinding("project-empty", Weight::Hint, Certainty::Documented, {})};
    checkCharacters(findings, "project-characters", project, Weight::Error, Certainty::Documented,
                    isProjectCharacter);
    checkLength(findings, "project-length", project, shortestProject, longestProject, Weight::Error,
                Certainty::Documented);
    return findings;
}

std::vector<Finding> checkRegion(std::string_view region) {
    if (isBlank(region))
        return {makeFinding("region-empty", Weight::Hint, Certainty::Documented, {})};
    if (alert::findRegion(region) != nullptr) {
        if (region == "cn-nanjing" || region == "cn-fuzhou")
            return {makeFinding("region-closing", Weight::Hint, Certainty::Documented,
                                {{"region", std::string(region)}})};
        return {};
    }
    const auto shown = core::escapeControls(core::cutToCodePoints(region, 80));
    if (!hasRegionForm(region))
        return {makeFinding("region-form", Weight::Warning, Certainty::Documented, {{"region", shown}})};
    return {makeFinding("region-unknown", Weight::Hint, Certainty::Unknown, {{"region", shown}})};
}

std::vector<Finding> checkIntegrationName(std::string_view name) {
    std::vector<Finding> findings;
    if (isBlank(name))
        return {makeFinding("integration-name-empty", Weight::Error, Certainty::Documented, {})};
    checkCharacters(findings, "integration-name-characters", name, Weight::Error, Certainty::Documented,
                    [](char c) { return !isControl(c); });
    checkLength(findings, "integration-name-length", name, 1, longestIntegrationName, Weight::Error,
                Certainty::Documented);
    return findings;
}

} // namespace integration
