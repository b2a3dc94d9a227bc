#pragma once

#include <span>

/// What the ids of findings, mapping rules and actions say, as source texts.
namespace words {

struct FindingTexts {
    const char* id;
    const char* title;
    const char* text; ///< what it means and what to do
    /// Names of the finding's arguments that become %1, %2, ... ; "#name" is a number to be grouped, "~name"
    /// holds ids of content_template::ValueClass, "@path" is the finding's path.
    const char* arguments = "";
    /// Name of the argument that is %n; then title and text have plural forms.
    const char* count = nullptr;
};

struct RuleTexts {
    const char* id;
    const char* text;
    const char* value = nullptr; ///< of the row, where the text depends on it
};

struct ActionTexts {
    const char* id;
    const char* text;
};

std::span<const FindingTexts> bodyFindings();      ///< of alert::read: the body as a whole
std::span<const FindingTexts> mappingFindings();   ///< of alert::read: one alert
std::span<const FindingTexts> pushUrlFindings();   ///< of integration::parsePushUrl
std::span<const FindingTexts> fieldFindings();     ///< of integration::check...
std::span<const FindingTexts> templateFaults();    ///< of content_template::parse and render
std::span<const FindingTexts> templateFindings();  ///< of content_template::check
std::span<const FindingTexts> rehearsalFindings(); ///< of content_template::rehearse and sizeBudget
std::span<const RuleTexts> rules();
std::span<const ActionTexts> actions();

} // namespace words
