#include "words/Catalogue.h"

namespace words {
namespace {

struct FormTexts {
    const char* name = nullptr;
    const char* meaning = nullptr;
};

FormTexts textsOf(alert::BodyForm form) {
    using alert::BodyForm;
    switch (form) {
    case BodyForm::Empty:
        return {QT_TRANSLATE_NOOP("words", "Empty"),
                QT_TRANSLATE_NOOP("words", "Nothing but white space arrived. Check Send Content in the "
                                           "content template, or paste the whole body.")};
    case BodyForm::ToJson:
        return {QT_TRANSLATE_NOOP("words", "Single alert (to_json)"),
                QT_TRANSLATE_NOOP("words", "The form Flashduty asks for: one alert, sent individually, with "
                                           "{{ alert | to_json}} as its content.")};
    case BodyForm::ToJsonResolved:
        return {QT_TRANSLATE_NOOP("words", "Single recovery (to_json)"),
                QT_TRANSLATE_NOOP("words", "The recovery of one alert, in the form Flashduty asks for. It "
                                           "closes the alert that has the same key.")};
    case BodyForm::DefaultTemplate:
        return {QT_TRANSLATE_NOOP("words", "SLS default content"),
                QT_TRANSLATE_NOOP(
                    "words",
                    "SLS used its own default content: links, conditions and policy are missing. Set Send "
                    "Content to {{ alert | to_json}}, and select that template in the action policy.")};
    case BodyForm::BatchObjects:
        return {QT_TRANSLATE_NOOP("words", "Array of alerts"),
                QT_TRANSLATE_NOOP("words", "Several alerts came in one array: Send Method is Batch. Set it "
                                           "to Send Individually in the content template.")};
    case BodyForm::BatchStrings:
        return {QT_TRANSLATE_NOOP("words", "Array of texts"),
                QT_TRANSLATE_NOOP(
                    "words",
                    "An array of texts came: Send Method is Batch, and the content is not valid JSON. "
                    "Set Send Individually and {{ alert | to_json}} in the content template.")};
    case BodyForm::OldSyntax:
        return {QT_TRANSLATE_NOOP("words", "Old template syntax"),
                QT_TRANSLATE_NOOP("words", "The content template uses the old ${…} syntax, which leaves out "
                                           "the alert key. Set Send Content to {{ alert | to_json}}.")};
    case BodyForm::Pre2021:
        return {QT_TRANSLATE_NOOP("words", "Alert from before 2021"),
                QT_TRANSLATE_NOOP("words",
                                  "The rule still uses the alerting from before 2021, without severity, "
                                  "status and recovery. Upgrade the rule in the SLS console.")};
    case BodyForm::Ingested:
        return {QT_TRANSLATE_NOOP("words", "Open alerting (sls_pub)"),
                QT_TRANSLATE_NOOP("words", "This alert was sent to SLS by another system and does not come "
                                           "from an alert rule. Its labels and annotations differ.")};
    case BodyForm::CloudEvent:
        return {QT_TRANSLATE_NOOP("words", "CloudEvents wrapper"),
                QT_TRANSLATE_NOOP("words", "The alert is wrapped by EventStore or EventBridge. Set the "
                                           "output target of the rule to SLS Notification.")};
    case BodyForm::Unrendered:
        return {QT_TRANSLATE_NOOP("words", "Template not rendered"),
                QT_TRANSLATE_NOOP("words",
                                  "SLS sent the template without filling it in. Check in Send Content that "
                                  "the braces are plain ASCII characters and not inside a raw block.")};
    case BodyForm::RenderError:
        return {QT_TRANSLATE_NOOP("words", "Template render error"),
                QT_TRANSLATE_NOOP("words", "SLS could not render the content template and sent the error "
                                           "instead. Correct the template; the message names the place.")};
    case BodyForm::Truncated:
        return {QT_TRANSLATE_NOOP("words", "Cut-off JSON"),
                QT_TRANSLATE_NOOP("words",
                                  "The JSON ends too early, near the 16 KB limit of SLS. Select fewer "
                                  "rows or shorter fields in the query, or use a shorter template.")};
    case BodyForm::InvalidJson:
        return {QT_TRANSLATE_NOOP("words", "Not valid JSON"),
                QT_TRANSLATE_NOOP("words", "Flashduty cannot read this body. Set Send Content to {{ alert | "
                                           "to_json}}, or put quote or to_json on every value.")};
    case BodyForm::CustomJson:
        return {QT_TRANSLATE_NOOP("words", "Custom JSON"),
                QT_TRANSLATE_NOOP("words",
                                  "A hand-written template: some fields of the alert are missing or named "
                                  "differently. Flashduty’s guide asks for {{ alert | to_json}}.")};
    case BodyForm::NoAlert:
        return {QT_TRANSLATE_NOOP("words", "JSON without an alert"),
                QT_TRANSLATE_NOOP("words", "Valid JSON, but no field of an SLS alert in it. Check who sent "
                                           "it, and which content template the action policy selects.")};
    }
    return {};
}

} // namespace

QString Words::form(alert::BodyForm form) const {
    return m_catalogue->text(textsOf(form).name);
}

QString Words::formMeaning(alert::BodyForm form) const {
    return m_catalogue->text(textsOf(form).meaning);
}

} // namespace words
