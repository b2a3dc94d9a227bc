#pragma once

#include "integration/Integration.h"

#include <string>
#include <string_view>
#include <vector>

namespace integration {

/// A console word in both languages and both generations of the consoles; an empty older one means the same.
struct Label {
    std::string_view chinese = {};
    std::string_view english = {};
    std::string_view olderChinese = {};
    std::string_view olderEnglish = {};
    std::string_view chinese2021 = {}; ///< Alibaba's pages of 2021 said so; empty: the same, or unknown
    std::string_view english2021 = {};
    bool englishOurs = false; ///< no page gives the English word: this is a translation of the Chinese one

    std::string_view in(ConsoleLanguage language, LabelGeneration generation) const;
};

enum class FieldKind { Paste, Choose };

/// One value to enter, filled from an integration. `why` and `pitfall` are ids that `words` makes sentences
/// of.
struct StepField {
    std::string id; ///< "webhook.url": stable
    Label label;
    FieldKind kind = FieldKind::Paste;
    std::string value;    ///< to paste, empty: leave empty in the console; to choose: see choice
    Label choice;         ///< to choose, in the console's words; empty: choose the entry named `value`
    bool secret = false;  ///< the value holds the key (already inserted)
    bool assumed = false; ///< composed, not confirmed
    bool missing = false; ///< nothing to copy yet: an earlier field must be filled first
    std::string why;
    std::string pitfall;
};

/// A step as the page, the command line and the runbook draw it.
struct StepView {
    Step step = Step::Flashduty;
    Label title;
    std::vector<Label> path;      ///< where to click, outermost first
    std::vector<Label> olderPath; ///< the same in the older console where it has other stations; else empty
    Label save;                   ///< the button at the end; empty: none
    std::string deepLink;         ///< https, the right site; empty: none
    Label deepLinkTarget;
    std::vector<StepField> fields;
    std::vector<StepField> probeFields; ///< the second webhook or action, when `probe` is on
    std::vector<std::string> notes;     ///< ids of sentences that belong to the step
    std::string purpose;                ///< id of the sentence under the title
};

/// The words of the path in one language and generation of the console.
std::vector<std::string_view> pathIn(const StepView& view, ConsoleLanguage language,
                                     LabelGeneration generation);

/// The page of one rule in the SLS console; empty without a project or a rule id.
std::string ruleLink(const Integration& integration, const Rule& rule);

/// Every id that stepTable() can give in purpose, notes, why or pitfall.
std::vector<std::string_view> stepSentenceIds();

/// The whole table for an integration. `key` is the integration key when it is at hand, else empty: then the
/// push URL is masked and marked. `receiverUrl` is what the probe webhook must call; may be empty. Pure.
std::vector<StepView> stepTable(const Integration& integration, std::string_view key,
                                std::string_view receiverUrl);

} // namespace integration
