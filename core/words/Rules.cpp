#include "words/Tables.h"

#include <QtGlobal>

namespace words {
namespace {

// Shown in a narrow column: at most 24 characters.
constexpr RuleTexts ruleRows[] = {
    {"severity-table", QT_TRANSLATE_NOOP("words", "10 and 8 are Critical"), "Critical"},
    {"severity-table", QT_TRANSLATE_NOOP("words", "6 and 4 are Warning"), "Warning"},
    {"severity-table", QT_TRANSLATE_NOOP("words", "2 is Info"), "Info"},
    {"severity-unknown", QT_TRANSLATE_NOOP("words", "not 10, 8, 6, 4 or 2")},
    {"firing-severity", QT_TRANSLATE_NOOP("words", "firing takes severity")},
    {"resolved-ok", QT_TRANSLATE_NOOP("words", "resolved becomes Ok")},
    {"event-status-unknown", QT_TRANSLATE_NOOP("words", "cannot be told")},
    {"status-as-is", QT_TRANSLATE_NOOP("words", "as is")},
    {"status-unknown", QT_TRANSLATE_NOOP("words", "not firing or resolved")},
    {"fingerprint", QT_TRANSLATE_NOOP("words", "as is")},
    {"key-generated", QT_TRANSLATE_NOOP("words", "Flashduty makes one")},
    {"title-annotation", QT_TRANSLATE_NOOP("words", "as is, or title rule")},
    {"title-from-rule", QT_TRANSLATE_NOOP("words", "no title: title rule")},
    {"title-rule-constant", QT_TRANSLATE_NOOP("words", "always the same")},
    {"desc-annotation", QT_TRANSLATE_NOOP("words", "as is")},
    {"desc-from-title", QT_TRANSLATE_NOOP("words", "no desc: the title")},
    {"alert-time", QT_TRANSLATE_NOOP("words", "Unix seconds")},
    {"time-missing", QT_TRANSLATE_NOOP("words", "no time given")},
    {"instance-id", QT_TRANSLATE_NOOP("words", "as is")},
    {"alert-name", QT_TRANSLATE_NOOP("words", "as is")},
    {"same-field", QT_TRANSLATE_NOOP("words", "as is")},
    {"number-as-text", QT_TRANSLATE_NOOP("words", "number as text")},
    {"first-row", QT_TRANSLATE_NOOP("words", "first row")},
    {"user-label", QT_TRANSLATE_NOOP("words", "every label")},
};

constexpr ActionTexts actionRows[] = {
    {"use-to-json", QT_TRANSLATE_NOOP("words", "Use {{ alert | to_json}}")},
    {"fix-encoding", QT_TRANSLATE_NOOP("words", "Send UTF-8")},
    {"trim-template", QT_TRANSLATE_NOOP("words", "Shorten the content")},
    {"check-template", QT_TRANSLATE_NOOP("words", "Check the template")},
    {"upgrade-rule", QT_TRANSLATE_NOOP("words", "Upgrade the rule")},
    {"select-template", QT_TRANSLATE_NOOP("words", "Select the template")},
    {"send-individually", QT_TRANSLATE_NOOP("words", "Set Send Individually")},
    {"use-webhook-target", QT_TRANSLATE_NOOP("words", "Change the output target")},
    {"set-title", QT_TRANSLATE_NOOP("words", "Set a title")},
};

} // namespace

std::span<const RuleTexts> rules() {
    return ruleRows;
}

std::span<const ActionTexts> actions() {
    return actionRows;
}

} // namespace words
