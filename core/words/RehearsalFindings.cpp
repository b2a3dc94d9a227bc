#include "words/Catalogue.h"
#include "words/Tables.h"

#include <QtGlobal>

namespace words {
namespace {

constexpr FindingTexts rows[] = {
    {"rehearsal-breaks-json", QT_TRANSLATE_NOOP("words", "%1 can break the JSON"),
     QT_TRANSLATE_NOOP("words", "Flashduty cannot read the content with these values: %2. Put | quote on a "
                                "text, | to_json on anything else, and check the commas of conditions."),
     "fields ~classes"},
    {"rehearsal-alert-breaks-json", QT_TRANSLATE_NOOP("words", "Some alerts break the JSON"),
     QT_TRANSLATE_NOOP("words", "Flashduty cannot read the content of such alerts: %1. Check the commas and "
                                "brackets of conditions and loops."),
     "~classes"},
    {"rehearsal-cannot-render", QT_TRANSLATE_NOOP("words", "%1 can stop the rendering"),
     QT_TRANSLATE_NOOP("words", "SLS would send an error message instead of the alert with these values: "
                                "%2. Put {% if %} around the expression, or use int() or float()."),
     "fields ~classes"},
    {"rehearsal-alert-cannot-render", QT_TRANSLATE_NOOP("words", "Some alerts cannot be rendered"),
     QT_TRANSLATE_NOOP("words", "SLS would send an error message instead of such alerts: %1. Put {% if %} "
                                "around the expression."),
     "~classes"},
    {"rehearsal-over-limit", QT_TRANSLATE_NOOP("words", "The content can become too large"),
     QT_TRANSLATE_NOOP("words", "It reaches %2 bytes with these values: %1. SLS may cut what is over %3. "
                                "Select fewer rows or shorter fields, or use a leaner template."),
     "~classes #bytes #limit"},
    {"rehearsal-breaks-json-unlikely", QT_TRANSLATE_NOOP("words", "Unusual values would break the JSON"),
     QT_TRANSLATE_NOOP("words", "As far as documented SLS sends no such values, so nothing has to be done. "
                                "Fields: %1. Values: %2."),
     "fields ~classes"},
    {"rehearsal-cannot-render-unlikely", QT_TRANSLATE_NOOP("words", "Unusual values could not be rendered"),
     QT_TRANSLATE_NOOP("words", "SLS would send an error message, but as far as documented it has no such "
                                "values, so nothing has to be done. Fields: %1. Values: %2."),
     "fields ~classes"},
    {"rehearsal-blocked", QT_TRANSLATE_NOOP("words", "The rehearsal could not begin"),
     QT_TRANSLATE_NOOP("words", "The template breaks with this alert as it is, which hides everything else. "
                                "Mend that first.")},
    {"rehearsal-incomplete", QT_TRANSLATE_NOOP("words", "The rehearsal was cut short"),
     QT_TRANSLATE_NOOP("words", "Template and alert are so large that not every value was tried. Try again "
                                "with a smaller alert.")},
    {"content-over-limit", QT_TRANSLATE_NOOP("words", "The content is over the limit of SLS"),
     QT_TRANSLATE_NOOP("words", "It has %1 bytes, %2 characters. SLS may cut what is over %3, or not deliver "
                                "it. Select fewer rows or shorter fields, or use a leaner template."),
     "#bytes #characters #limit"},
    {"content-over-bytes", QT_TRANSLATE_NOOP("words", "The content may be over the limit of SLS"),
     QT_TRANSLATE_NOOP("words", "It has %1 bytes, but only %2 characters. Whether SLS counts bytes or "
                                "characters up to %3 is not documented. Select fewer rows to be sure."),
     "#bytes #characters #limit"},
    {"content-rows-fit", QT_TRANSLATE_N_NOOP("words", "%n row(s) of %1 characters fit"),
     QT_TRANSLATE_N_NOOP("words", "This alert has %2. With more than %n such row(s) the content is over the "
                                  "limit of SLS, or SLS leaves them out."),
     "#characters #rows", "count"},
    {"content-values-cut", QT_TRANSLATE_N_NOOP("words", "SLS cuts %n value(s) of this alert"),
     QT_TRANSLATE_N_NOOP("words", "Only the first %2 characters of %n value(s) reach the template: %1"),
     "fields #limit", "count"},
    {"content-rows-cut", QT_TRANSLATE_N_NOOP("words", "SLS leaves rows out of %n list(s)"),
     QT_TRANSLATE_N_NOOP("words", "Only the first %2 rows of %n list(s) reach the template: %1"),
     "fields #limit", "count"},
    {"content-leaner", QT_TRANSLATE_NOOP("words", "A leaner template needs %1 bytes"),
     QT_TRANSLATE_NOOP("words", "It keeps every field that Flashduty is known to use, and the first row "
                                "only. Try it with Flashduty before you rely on it."),
     "#bytes"},
};

struct ClassText {
    std::string_view id;
    const char* text;
};

constexpr ClassText classes[] = {
    {"any-text", QT_TRANSLATE_NOOP("words", "any text")},
    {"as-given", QT_TRANSLATE_NOOP("words", "the alert as it is")},
    {"quotes", QT_TRANSLATE_NOOP("words", "quotation marks")},
    {"backslashes", QT_TRANSLATE_NOOP("words", "backslashes")},
    {"line-breaks", QT_TRANSLATE_NOOP("words", "line breaks")},
    {"tabs", QT_TRANSLATE_NOOP("words", "tabs")},
    {"nul", QT_TRANSLATE_NOOP("words", "NUL characters")},
    {"braces", QT_TRANSLATE_NOOP("words", "braces")},
    {"script-end", QT_TRANSLATE_NOOP("words", "HTML tags")},
    {"emoji", QT_TRANSLATE_NOOP("words", "emoji and rare characters")},
    {"right-to-left", QT_TRANSLATE_NOOP("words", "right-to-left text")},
    {"long", QT_TRANSLATE_NOOP("words", "1,024 characters")},
    {"very-long", QT_TRANSLATE_NOOP("words", "65,536 characters, cut by SLS")},
    {"empty", QT_TRANSLATE_NOOP("words", "empty text")},
    {"missing", QT_TRANSLATE_NOOP("words", "missing text")},
    {"null", QT_TRANSLATE_NOOP("words", "null in place of a value")},
    {"missing-number", QT_TRANSLATE_NOOP("words", "missing numbers")},
    {"no-labels", QT_TRANSLATE_NOOP("words", "no labels or annotations")},
    {"no-rows", QT_TRANSLATE_NOOP("words", "no rows")},
    {"many-rows", QT_TRANSLATE_NOOP("words", "100 rows")},
    {"resolved", QT_TRANSLATE_NOOP("words", "recovered alerts")},
    {"firing", QT_TRANSLATE_NOOP("words", "firing alerts")},
};

} // namespace

std::span<const FindingTexts> rehearsalFindings() {
    return rows;
}

QString Words::Catalogue::valueClass(std::string_view id) const {
    for (const ClassText& row : classes) {
        if (row.id == id)
            return text(row.text);
    }
    return outside(id);
}

QString Words::Catalogue::valueClasses(std::string_view ids) const {
    QString joined;
    while (!ids.empty()) {
        const auto end = std::min(ids.find(' '), ids.size());
        const auto one = valueClass(ids.substr(0, end));
        joined = joined.isEmpty() ? one : text(QT_TRANSLATE_NOOP("words", "%1, %2"), {joined, one});
        ids.remove_prefix(std::min(end + 1, ids.size()));
    }
    return joined;
}

QString Words::valueClass(content_template::ValueClass valueClass) const {
    auto text = m_catalogue->valueClass(content_template::id(valueClass));
    text[0] = text[0].toUpper();
    return text;
}

} // namespace words
