#include "words/Tables.h"

#include <QtGlobal>

namespace words {
namespace {

constexpr FindingTexts rows[] = {
    {"body-empty", QT_TRANSLATE_NOOP("words", "The body is empty"),
     QT_TRANSLATE_NOOP("words", "Nothing but white space arrived, so there is nothing to map. Set Send "
                                "Content to {{ alert | to_json}} in the content template.")},
    {"not-json", QT_TRANSLATE_NOOP("words", "The body is not valid JSON"),
     QT_TRANSLATE_NOOP("words", "Flashduty cannot read it (%1). Set Send Content to {{ alert | to_json}}, or "
                                "put quote or to_json on every value of the template."),
     "detail"},
    {"ends-early", QT_TRANSLATE_NOOP("words", "The JSON ends too early"),
     QT_TRANSLATE_NOOP("words", "A bracket or a quotation mark is never closed. Check that the body was "
                                "copied or built completely.")},
    {"too-deep", QT_TRANSLATE_NOOP("words", "The JSON is nested too deeply"),
     QT_TRANSLATE_NOOP("words", "It has more than %1 levels and was not read. An SLS alert needs fewer than "
                                "10: check what the template inserts."),
     "#limit"},
    {"body-too-large", QT_TRANSLATE_NOOP("words", "The body is too large to be read"),
     QT_TRANSLATE_NOOP(
         "words",
         "It has %1 bytes, and the limit here is %2. SLS itself sends at most 16 KB: check who sent this."),
     "#bytes #limit"},
    {"byte-order-mark", QT_TRANSLATE_NOOP("words", "The text begins with a byte-order mark"),
     QT_TRANSLATE_NOOP("words", "JSON must not begin with one, and Flashduty may refuse the body. Save the "
                                "text as UTF-8 without BOM. What follows was read.")},
    {"utf-16", QT_TRANSLATE_NOOP("words", "The text is UTF-16 instead of UTF-8"),
     QT_TRANSLATE_NOOP("words", "JSON has to be UTF-8. Save or send the text as UTF-8.")},
    {"not-utf8", QT_TRANSLATE_NOOP("words", "The text is not UTF-8"),
     QT_TRANSLATE_NOOP(
         "words", "Some bytes belong to another encoding, GBK perhaps. Save or send the text as UTF-8.")},
    {"truncated", QT_TRANSLATE_NOOP("words", "The body was cut off"),
     QT_TRANSLATE_NOOP("words",
                       "It ends in the middle: %1 bytes, %2 characters. SLS cuts content near %3. Select "
                       "fewer rows or shorter fields in the query, or use a shorter template."),
     "#bytes #characters #limit"},
    {"size-over-limit", QT_TRANSLATE_NOOP("words", "The body is over the limit of SLS"),
     QT_TRANSLATE_NOOP("words", "It has %1 bytes, %2 characters; SLS may cut what is over %3. Select fewer "
                                "rows or shorter fields in the query, or use a shorter template."),
     "#bytes #characters #limit"},
    {"duplicate-keys", QT_TRANSLATE_NOOP("words", "Key “%1” occurs more than once"),
     QT_TRANSLATE_NOOP(
         "words",
         "Only the last value of “%1” counts; the others are lost. Keep one of them in the template."),
     "key"},
    {"unrendered", QT_TRANSLATE_NOOP("words", "The template was not rendered"),
     QT_TRANSLATE_NOOP("words", "Template code arrived as text. Check in Send Content that the braces are "
                                "plain ASCII characters and not inside a raw block. Found: %1"),
     "expression"},
    {"render-error", QT_TRANSLATE_NOOP("words", "SLS could not render the template"),
     QT_TRANSLATE_NOOP(
         "words", "It sent an error message instead of the alert. Correct the content template. Message: %1"),
     "message"},
    {"old-syntax", QT_TRANSLATE_NOOP("words", "The template uses the old syntax"),
     QT_TRANSLATE_NOOP("words", "%1 belongs to the old syntax, which has no fingerprint: recoveries will not "
                                "match. Set Send Content to {{ alert | to_json}}."),
     "variable"},
    {"pre-2021", QT_TRANSLATE_NOOP("words", "The alert rule is from before 2021"),
     QT_TRANSLATE_NOOP(
         "words",
         "Such rules send no severity, no status and no recovery. Upgrade the rule in the SLS console.")},
    {"default-template", QT_TRANSLATE_NOOP("words", "SLS used its default content"),
     QT_TRANSLATE_NOOP("words", "Only the %1 default fields came: links, condition and policy are missing. "
                                "Select the template with {{ alert | to_json}} in the action policy."),
     "#keys"},
    {"batch-array", QT_TRANSLATE_N_NOOP("words", "%n alert(s) in an array"),
     QT_TRANSLATE_N_NOOP("words",
                         "Send Method is Batch: %n alert(s) in one request. What Flashduty makes of an array "
                         "is not documented. Set Send Individually in the content template."),
     "", "count"},
    {"batch-strings", QT_TRANSLATE_N_NOOP("words", "%n text(s) in an array, no alert"),
     QT_TRANSLATE_N_NOOP("words", "Send Method is Batch, and the content of %n alert(s) is not valid JSON. "
                                  "Set Send Individually and {{ alert | to_json}} in the content template."),
     "", "count"},
    {"batch-mixed", QT_TRANSLATE_NOOP("words", "Not every item of the array is an alert"),
     QT_TRANSLATE_NOOP("words", "Alerts: %1. Other objects: %2. Texts: %3. Anything else: %4. Set Send "
                                "Individually and {{ alert | to_json}} in the content template."),
     "#alerts #objects #strings #others"},
    {"batch-empty", QT_TRANSLATE_NOOP("words", "The array is empty"),
     QT_TRANSLATE_NOOP(
         "words",
         "An array without items tells Flashduty nothing. Check who sent it, and the content template.")},
    {"alerts-over-limit", QT_TRANSLATE_NOOP("words", "Only %2 of %1 alerts are shown"),
     QT_TRANSLATE_NOOP("words",
                       "This program maps the first %2 alerts of an array. The body is stored whole."),
     "#count #mapped"},
    {"cloud-event", QT_TRANSLATE_NOOP("words", "The alert is wrapped in a CloudEvent"),
     QT_TRANSLATE_NOOP("words",
                       "It did not come straight from a webhook (type: %1, source: %2), and Flashduty "
                       "expects the alert itself. Set the output target of the rule to SLS Notification."),
     "kind source"},
    {"cloud-event-no-alert", QT_TRANSLATE_NOOP("words", "The CloudEvent holds no alert"),
     QT_TRANSLATE_NOOP("words", "Its data is not an SLS alert, so nothing was mapped. Set the output target "
                                "of the rule to SLS Notification.")},
    {"sls-pub", QT_TRANSLATE_NOOP("words", "The alert came by open alerting"),
     QT_TRANSLATE_NOOP("words", "Another system sent it to SLS (application: %1, protocol: %2). It belongs "
                                "to no alert rule, so changes to rules do not affect it."),
     "app protocol"},
    {"custom-json", QT_TRANSLATE_NOOP("words", "The body comes from a hand-written template"),
     QT_TRANSLATE_NOOP("words",
                       "Set Send Content to {{ alert | to_json}}. Missing fields that Flashduty uses: %1"),
     "missing"},
    {"no-alert", QT_TRANSLATE_NOOP("words", "There is no alert in this JSON"),
     QT_TRANSLATE_NOOP("words", "None of the fields of an SLS alert is in it. Check who sent it; in the "
                                "content template set Send Content to {{ alert | to_json}}.")},
    {"alert-inside", QT_TRANSLATE_NOOP("words", "The alert is inside “%1”"),
     QT_TRANSLATE_NOOP("words", "Flashduty expects the alert itself, with nothing around it. Remove “%1” and "
                                "set Send Content to {{ alert | to_json}}."),
     "key"},
    {"alert-parts", QT_TRANSLATE_NOOP("words", "Only parts of an alert arrived"),
     QT_TRANSLATE_NOOP(
         "words", "Set Send Content to {{ alert | to_json}}, so that the whole alert is sent. Found: %1"),
     "keys"},
    {"json-in-text", QT_TRANSLATE_NOOP("words", "The JSON is quoted once more"),
     QT_TRANSLATE_NOOP("words", "The body is one quoted text with JSON inside. Remove the outer quotes or "
                                "the second to_json: Send Content is {{ alert | to_json}}.")},
    {"template-in-value", QT_TRANSLATE_NOOP("words", "A value contains template code"),
     QT_TRANSLATE_NOOP("words", "If it does not come from your logs, it was not rendered: check the braces "
                                "in the content template. Found: %1"),
     "expression"},
};

} // namespace

std::span<const FindingTexts> bodyFindings() {
    return rows;
}

} // namespace words
