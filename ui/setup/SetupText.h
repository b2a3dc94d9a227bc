#pragma once

#include "integration/StepTable.h"
#include "setup/SetupPresenter.h"

#include <QString>

namespace ui {

/// A console word as the page shows it: in the console's language, and beside it what else it may be called.
struct ConsoleWord {
    QString word;
    QString other; ///< the other language, and the older console's word where it differs
};
ConsoleWord consoleWord(const integration::Label& label, const integration::Integration& integration);

/// "Alert Center › Notification Objects › Webhook Integration" in one language and generation.
QString pathText(const integration::StepView& view, integration::ConsoleLanguage language,
                 integration::LabelGeneration generation);

/// The sentence of an id in the step table; empty for no id.
QString stepSentence(const words::Words& words, std::string_view id);

/// "Open Alert Center": the shown step's page of the console.
QString openText(const SetupPresenter& presenter);

/// "3 of 12 entered, 2 have fired, 1 has recovered".
QString rulesText(const SetupPresenter& presenter);

/// What stands behind the state in the step list: a time, or how many rules.
QString stateDetail(const SetupPresenter& presenter, int step);

/// "cn-hangzhou · prod-payments-log · Private integration".
QString metaText(const integration::Integration& integration);

} // namespace ui
