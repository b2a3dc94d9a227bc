#include "words/Tables.h"

#include <QtGlobal>

namespace words {
namespace {

constexpr FindingTexts rows[] = {
    {"record-id-empty", QT_TRANSLATE_NOOP("words", "The ID is missing"),
     QT_TRANSLATE_NOOP("words", "SLS needs an ID. Type one, or take the proposed one.")},
    {"record-id-characters", QT_TRANSLATE_NOOP("words", "“%1” cannot stand in an ID"),
     QT_TRANSLATE_NOOP("words", "Use letters, digits, “_”, “-” and “.” only, all of them ASCII."),
     "character"},
    {"record-id-first", QT_TRANSLATE_NOOP("words", "The ID must begin with a letter"),
     QT_TRANSLATE_NOOP("words", "It begins with “%1”. Put a letter from a to z before it."), "character"},
    {"record-id-length", QT_TRANSLATE_NOOP("words", "The ID has an unusual length"),
     QT_TRANSLATE_NOOP("words", "It has %1 characters; SLS takes %2 to %3."), "#length #shortest #longest"},
    {"record-name-empty", QT_TRANSLATE_NOOP("words", "The name for SLS is missing"),
     QT_TRANSLATE_NOOP("words", "SLS needs a name. Type one, or take the proposed one.")},
    {"record-name-characters", QT_TRANSLATE_NOOP("words", "“%1” cannot stand in a name"),
     QT_TRANSLATE_NOOP("words", "SLS refuses quotes, brackets, $, |, ~, & and a few more. Leave it out."),
     "character"},
    {"record-name-length", QT_TRANSLATE_NOOP("words", "The name for SLS is too long"),
     QT_TRANSLATE_NOOP("words", "It has %1 characters; SLS takes at most %2."), "#length #longest"},
    {"project-empty", QT_TRANSLATE_NOOP("words", "The project is missing"),
     QT_TRANSLATE_NOOP("words", "Links to the SLS console need it. Copy its name from the SLS console.")},
    {"project-characters", QT_TRANSLATE_NOOP("words", "“%1” cannot stand in a project name"),
     QT_TRANSLATE_NOOP("words",
                       "Project names have lower-case letters, digits and hyphens only. Copy the name "
                       "from the SLS console."),
     "character"},
    {"project-length", QT_TRANSLATE_NOOP("words", "The project name has the wrong length"),
     QT_TRANSLATE_NOOP("words", "It has %1 characters; project names have %2 to %3."),
     "#length #shortest #longest"},
    {"region-empty", QT_TRANSLATE_NOOP("words", "The region is missing"),
     QT_TRANSLATE_NOOP("words", "Choose the region of the project. It is kept for the record.")},
    {"region-closing", QT_TRANSLATE_NOOP("words", "This region is being closed"),
     QT_TRANSLATE_NOOP("words", "Alibaba Cloud lists %1 as closing. It can still be used here."), "region"},
    {"region-form", QT_TRANSLATE_NOOP("words", "This is not a region ID"),
     QT_TRANSLATE_NOOP("words",
                       "A region ID looks like cn-hangzhou; here it is %1. Choose one from the list."),
     "region"},
    {"region-unknown", QT_TRANSLATE_NOOP("words", "The region is not known here"),
     QT_TRANSLATE_NOOP("words", "%1 is not in the list of this version. It may be new: check its spelling."),
     "region"},
    {"integration-name-empty", QT_TRANSLATE_NOOP("words", "The name is missing"),
     QT_TRANSLATE_NOOP("words",
                       "Give the integration a name that your team knows, such as that of a service.")},
    {"integration-name-characters", QT_TRANSLATE_NOOP("words", "There is a control character in the name"),
     QT_TRANSLATE_NOOP("words", "%1 cannot be shown. Type the name again."), "character"},
    {"integration-name-length", QT_TRANSLATE_NOOP("words", "The name is too long"),
     QT_TRANSLATE_NOOP("words", "It has %1 characters; at most %2 can be kept."), "#length #longest"},
};

} // namespace

std::span<const FindingTexts> fieldFindings() {
    return rows;
}

} // namespace words
