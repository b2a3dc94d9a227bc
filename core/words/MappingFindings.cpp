#include "words/Tables.h"

#include <QtGlobal>

namespace words {
namespace {

constexpr FindingTexts rows[] = {
    {"content-type", QT_TRANSLATE_NOOP("words", "Flashduty refuses this Content-Type"),
     QT_TRANSLATE_NOOP("words",
                       "It accepts only application/json and answers 400 InvalidContentType; this request "
                       "said “%1”. Remove custom request headers from the webhook in SLS."),
     "type"},
    {"content-type-missing", QT_TRANSLATE_NOOP("words", "Flashduty refuses a request without Content-Type"),
     QT_TRANSLATE_NOOP("words",
                       "It accepts only application/json and answers 400 InvalidContentType. SLS sends it by "
                       "itself: check what stands between SLS and here.")},
    {"labels-not-a-map", QT_TRANSLATE_NOOP("words", "%1 is not an object"),
     QT_TRANSLATE_NOOP("words", "%1 is of the JSON type %2 and was not mapped. Set Send Content to {{ alert "
                                "| to_json}}, which sends an object."),
     "@path kind"},
    {"severity-missing", QT_TRANSLATE_NOOP("words", "The alert has no severity"),
     QT_TRANSLATE_NOOP("words", "What severity Flashduty will show is not known. Set Send Content to {{ "
                                "alert | to_json}}, which includes it.")},
    {"severity-unknown", QT_TRANSLATE_NOOP("words", "Severity “%1” is not known"),
     QT_TRANSLATE_NOOP("words",
                       "SLS uses 10, 8, 6, 4 and 2. No public source says what Flashduty makes of “%1”, so "
                       "nothing is guessed. Check the severity in the rule or the template."),
     "value"},
    {"status-missing", QT_TRANSLATE_NOOP("words", "The alert has no status"),
     QT_TRANSLATE_NOOP("words", "Whether it fires or recovers is not known. Set Send Content to {{ alert | "
                                "to_json}}, which includes the status.")},
    {"status-unknown", QT_TRANSLATE_NOOP("words", "Status “%1” is not known"),
     QT_TRANSLATE_NOOP("words", "SLS sends firing or resolved. What Flashduty makes of “%1” is not known: "
                                "check the content template."),
     "value"},
    {"fingerprint-missing", QT_TRANSLATE_NOOP("words", "Without a fingerprint no recovery matches"),
     QT_TRANSLATE_NOOP("words", "Flashduty makes a key of its own, so a recovery will not close this alert. "
                                "Set Send Content to {{ alert | to_json}}.")},
    {"time-missing", QT_TRANSLATE_NOOP("words", "The alert has no time"),
     QT_TRANSLATE_NOOP("words", "alert_time is missing or unreadable. Which time Flashduty will show is not "
                                "known. Set Send Content to {{ alert | to_json}}.")},
    {"title-empty", QT_TRANSLATE_NOOP("words", "The title is empty"),
     QT_TRANSLATE_NOOP("words",
                       "Flashduty will show “%1” instead. Add an annotation named title in the alert rule."),
     "title"},
    {"title-cut", QT_TRANSLATE_NOOP("words", "The title is cut by Flashduty"),
     QT_TRANSLATE_NOOP("words", "It has %1 characters; the first %2 are kept. Put what matters first, or "
                                "shorten the title annotation."),
     "#from #limit"},
    {"description-cut", QT_TRANSLATE_NOOP("words", "The description is cut by Flashduty"),
     QT_TRANSLATE_NOOP("words", "It has %1 characters; the first %2 are kept. Put what matters first, or "
                                "shorten the desc annotation."),
     "#from #limit"},
    {"label-value-cut", QT_TRANSLATE_NOOP("words", "Label %1 is cut by Flashduty"),
     QT_TRANSLATE_NOOP("words", "Its value has %2 characters; the first %3 are kept. If the rest matters, "
                                "select shorter fields in the query."),
     "label #from #limit"},
    {"alert-key-cut", QT_TRANSLATE_NOOP("words", "The alert key is too long"),
     QT_TRANSLATE_NOOP("words", "It has %1 characters; the limit is %2. What Flashduty does beyond it is not "
                                "documented: send the fingerprint of SLS unchanged."),
     "#from #limit"},
    {"labels-over-limit", QT_TRANSLATE_NOOP("words", "More labels than Flashduty accepts"),
     QT_TRANSLATE_NOOP("words", "There are %1 labels; the limit is %2. What happens to the rest is not "
                                "documented. The preview leaves out: %3"),
     "#count #limit leftOut"},
    {"label-key-too-long", QT_TRANSLATE_NOOP("words", "Label names are too long"),
     QT_TRANSLATE_NOOP("words", "The limit is %2 characters, and what happens beyond it is not documented. "
                                "The preview leaves out: %1"),
     "keys #limit"},
    {"label-clash", QT_TRANSLATE_NOOP("words", "A label has a name that Flashduty uses"),
     QT_TRANSLATE_NOOP("words", "Which value wins is not documented; the preview shows the alert’s own "
                                "field. Rename in the alert rule: %1"),
     "keys"},
    {"label-key-naming", QT_TRANSLATE_NOOP("words", "Label names with unusual characters"),
     QT_TRANSLATE_NOOP("words", "Flashduty asks for letters, digits and underscores. What it makes of other "
                                "names is not documented: %1"),
     "keys"},
    {"resource-volatile", QT_TRANSLATE_NOOP("words", "Label resource changes at every evaluation"),
     QT_TRANSLATE_NOOP("words", "Routing, grouping or silencing by it never works. Use check, project, "
                                "region or labels of your own.")},
    {"signin-url", QT_TRANSLATE_NOOP("words", "The alert contains a sign-in link"),
     QT_TRANSLATE_NOOP("words", "signin_url opens and manages the alert without log-on, by default for 12 "
                                "hours. It is masked here; treat the body like a password.")},
};

} // namespace

std::span<const FindingTexts> mappingFindings() {
    return rows;
}

} // namespace words
