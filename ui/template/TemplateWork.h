#pragma once

#include "content_template/Check.h"
#include "content_template/Rehearsal.h"
#include "content_template/SizeBudget.h"
#include "template/Differences.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ui {

/// The alert that a template is tried with. Made on a worker thread, then never changed.
struct LoadedAlert {
    content_template::Value value;
    alert::BodyForm form = alert::BodyForm::Empty; ///< of the body it came from
    std::size_t others = 0;                        ///< further alerts in that body
    QByteArray shown;                              ///< indented, secrets masked
    std::size_t bytes = 0;                         ///< of {{ alert | to_json}}
    alert::Reading standard;                       ///< what {{ alert | to_json}} becomes in Flashduty
};

/// The first alert of a body. Errors: those of json::parse; NotFound when no alert is in it. Any thread;
/// takes time in proportion to the body.
core::Result<std::shared_ptr<const LoadedAlert>> loadAlert(std::string body);

/// A place in the template, in UTF-16 units of its text.
struct TextPlace {
    int from = 0;
    int to = 0;

    bool operator==(const TextPlace&) const = default;
};

struct ShownFix {
    TextPlace place;
    QString before; ///< what stands there
    QString after;  ///< what is to stand there
};

struct ShownIssue {
    core::Finding finding;
    TextPlace place; ///< never empty where there is a character to mark
    std::optional<ShownFix> fix;
};

/// Everything that is shown of one text with one alert.
struct TemplateOutcome {
    QString text; ///< the template it came from
    std::vector<ShownIssue> issues;
    int errors = 0;
    bool rendered = false;
    QByteArray raw;                       ///< the result, secrets masked
    QByteArray pretty;                    ///< indented; empty when it is no strict JSON
    std::size_t bytes = 0;                ///< of the result as it would be sent
    std::size_t characters = 0;           ///< the same in code points
    std::optional<core::Error> jsonError; ///< with its position in `raw`; nothing: strict JSON
    alert::BodyForm form = alert::BodyForm::Empty;
    bool isReadable = false; ///< Flashduty would find an alert in it
    std::vector<FieldDifference> differences;
};

/// Checks, renders, maps and compares. Pure; any thread; bounded as content_template::check is.
TemplateOutcome outcomeOf(const QString& text, const LoadedAlert& alert);

/// What difficult values make of a text, and how large it gets: the longer work, done behind the outcome.
struct TemplateTrial {
    content_template::Rehearsal rehearsal;
    std::optional<content_template::SizeBudget> budget; ///< nothing when the text cannot be rendered
};

/// Pure; any thread; bounded by content_template::RehearsalLimits. Ends early once `isCancelled` says so.
TemplateTrial trialOf(const QString& text, const LoadedAlert& alert,
                      const content_template::IsCancelled& isCancelled);

/// UTF-16 units before byte `offset` of well-formed UTF-8.
int unitsBefore(std::string_view utf8, std::size_t offset);

} // namespace ui
