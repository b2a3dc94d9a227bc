#include "setup/SetupText.h"

#include "receiver/OutsideText.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace ui {
namespace {

using integration::ConsoleLanguage;
using integration::LabelGeneration;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ui::SetupTexts)
};

QString text(std::string_view view) {
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

} // namespace

ConsoleWord consoleWord(const integration::Label& label, const integration::Integration& integration) {
    const auto language = integration.consoleLanguage;
    const auto otherLanguage =
        language == ConsoleLanguage::Chinese ? ConsoleLanguage::English : ConsoleLanguage::Chinese;
    const auto otherGeneration =
        integration.labels == LabelGeneration::Current ? LabelGeneration::Older : LabelGeneration::Current;
    ConsoleWord shown;
    shown.word = text(label.in(language, integration.labels));
    QStringList others;
    if (const auto word = text(label.in(otherLanguage, integration.labels));
        !word.isEmpty() && word != shown.word)
        others.append(word);
    if (const auto word = text(label.in(language, otherGeneration));
        !word.isEmpty() && word != shown.word && !others.contains(word))
        others.append(otherGeneration == LabelGeneration::Older ? Texts::tr("older: %1").arg(word)
                                                                : Texts::tr("newer: %1").arg(word));
    const bool chinese = language == ConsoleLanguage::Chinese;
    if (const auto word = text(chinese ? label.chinese2021 : label.english2021);
        !word.isEmpty() && word != shown.word && !others.contains(word))
        others.append(Texts::tr("2021: %1").arg(word));
    shown.other = others.join(QStringLiteral(" · "));
    return shown;
}

QString pathText(const integration::StepView& view, ConsoleLanguage language, LabelGeneration generation) {
    QStringList words;
    for (const auto word : integration::pathIn(view, language, generation))
        words.append(text(word));
    return words.join(QStringLiteral(" › "));
}

QString stepSentence(const words::Words& words, std::string_view id) {
    return id.empty() ? QString() : words.stepText(id);
}

QString openText(const SetupPresenter& presenter) {
    const auto* view = presenter.view();
    if (!view)
        return {};
    const auto& label = view->deepLinkTarget;
    return Texts::tr("Open %1").arg(
        text(presenter.words().language() == words::Language::Chinese ? label.chinese : label.english));
}

QString rulesText(const SetupPresenter& presenter) {
    const auto* one = presenter.current();
    if (!one || one->rules.empty())
        return {};
    const auto evidence = presenter.evidence();
    int entered = 0;
    int fired = 0;
    int recovered = 0;
    for (const auto& rule : one->rules) {
        const auto seen = evidence.of(rule);
        entered += rule.entered ? 1 : 0;
        fired += seen.firingUs > 0 ? 1 : 0;
        recovered += seen.resolvedUs > 0 ? 1 : 0;
    }
    const QLocale locale;
    return Texts::tr("%1 of %2 entered, fired: %3, recovered: %4")
        .arg(locale.toString(entered), locale.toString(static_cast<qulonglong>(one->rules.size())),
             locale.toString(fired), locale.toString(recovered));
}

QString stateDetail(const SetupPresenter& presenter, int step) {
    const auto* one = presenter.current();
    if (!one)
        return {};
    const auto us = presenter.stateUs(step);
    const auto now = presenter.nowUs();
    const auto state = presenter.state(step);
    if (state == StepState::Seen || state == StepState::Accepted)
        return clockText(us, now);
    const auto index = integration::allSteps.at(static_cast<std::size_t>(step));
    if (index == integration::Step::Rules && !one->rules.empty()) {
        const auto entered = std::count_if(one->rules.begin(), one->rules.end(),
                                           [](const auto& rule) { return rule.entered; });
        const QLocale locale;
        return Texts::tr("%1 of %2 rules")
            .arg(locale.toString(static_cast<qlonglong>(entered)),
                 locale.toString(static_cast<qulonglong>(one->rules.size())));
    }
    if (index == integration::Step::Flashduty && state == StepState::Entered && one->pushUrl.composed)
        return Texts::tr("path assumed");
    return {};
}

QString metaText(const integration::Integration& integration) {
    QStringList parts;
    for (const auto& part : {integration.region, integration.project}) {
        if (!part.empty())
            parts.append(outsideLine(part, 80));
    }
    parts.append(integration.side == integration::Side::Private ? Texts::tr("Private integration")
                                                                : Texts::tr("Shared integration"));
    if (integration.sample)
        parts.append(Texts::tr("Sample"));
    if (integration.archived)
        parts.append(Texts::tr("Archived"));
    return parts.join(QStringLiteral(" · "));
}

} // namespace ui
