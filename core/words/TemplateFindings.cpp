#include "words/Tables.h"

#include <QtGlobal>

namespace words {
namespace {

constexpr FindingTexts rows[] = {
    {"unknown-variable", QT_TRANSLATE_NOOP("words", "There is no variable %1"),
     QT_TRANSLATE_NOOP(
         "words", "SLS prints nothing for it and tells nobody. Check the name in the list of variables."),
     "name"},
    {"unknown-variable-near", QT_TRANSLATE_NOOP("words", "There is no variable %1, but %2"),
     QT_TRANSLATE_NOOP("words", "SLS prints nothing for it and tells nobody. Probably %2 is meant."),
     "name suggestion"},
    {"undocumented-loop", QT_TRANSLATE_NOOP("words", "loop is not documented"),
     QT_TRANSLATE_NOOP("words", "Jinja2 has loop.index and loop.last, SLS does not say so. Count with {% for "
                                "i, x in enumerate(list) %}.")},
    {"list-without-index", QT_TRANSLATE_NOOP("words", "%1 prints nothing"),
     QT_TRANSLATE_NOOP("words", "%2 is a list. Say which item is meant, for example %2[0], or loop over it."),
     "expression list"},
    {"map-without-items", QT_TRANSLATE_NOOP("words", "Two variables need %1.items()"),
     QT_TRANSLATE_NOOP("words", "A map gives pairs of name and value only through .items()."), "expression"},
    {"list-without-enumerate", QT_TRANSLATE_NOOP("words", "Two variables need enumerate(%1)"),
     QT_TRANSLATE_NOOP("words", "A list gives its items only. With enumerate() it gives number and item."),
     "expression"},
    {"number-compared-with-text", QT_TRANSLATE_NOOP("words", "%1 is a number, %2 a text"),
     QT_TRANSLATE_NOOP("words",
                       "They are never equal, so this condition never holds. Compare with a number."),
     "name text"},
    {"row-value-compared-with-number", QT_TRANSLATE_NOOP("words", "%1 is a text"),
     QT_TRANSLATE_NOOP(
         "words",
         "Values of rows are texts, even when they look like numbers. Turn it into a number with float()."),
     "name"},
    {"status-never-so", QT_TRANSLATE_NOOP("words", "The status is never “%1”"),
     QT_TRANSLATE_NOOP("words", "SLS gives firing or resolved. This condition never holds."), "value"},
    {"template-old-syntax", QT_TRANSLATE_NOOP("words", "%1 is the original syntax"),
     QT_TRANSLATE_NOOP(
         "words",
         "SLS still replaces it, this program does not. Use the new syntax: types and quoting differ."),
     "variable"},
    {"template-mixed-syntax", QT_TRANSLATE_NOOP("words", "%1 is the original syntax among new"),
     QT_TRANSLATE_NOOP(
         "words", "SLS advises against mixing: types and display differ. Use the new syntax throughout."),
     "variable"},
    {"template-old-variable", QT_TRANSLATE_NOOP("words", "%1 is no variable of an alert"),
     QT_TRANSLATE_NOOP("words", "It looks like a variable of alert rules, which do not work in content "
                                "templates. Use {{ alert.annotations.name }}."),
     "variable"},
    {"foreign-delimiters", QT_TRANSLATE_NOOP("words", "%1 are not the braces of SLS"),
     QT_TRANSLATE_NOOP("words", "SLS prints %2 as it stands. Write {{ and }} around the expression."),
     "delimiters text"},
    {"wide-braces", QT_TRANSLATE_NOOP("words", "Full-width braces"),
     QT_TRANSLATE_NOOP("words", "SLS prints %1 as it stands, because an input method wrote full-width "
                                "characters. Use ASCII braces."),
     "text"},
    {"smart-quotes", QT_TRANSLATE_NOOP("words", "Curly quotation mark %1"),
     QT_TRANSLATE_NOOP("words", "Neither JSON nor the template language knows it. Use the straight one."),
     "character"},
    {"wide-character", QT_TRANSLATE_NOOP("words", "Full-width %1"),
     QT_TRANSLATE_NOOP(
         "words", "An input method wrote it. JSON and the template language need the ASCII character: %2"),
     "character ascii"},
    {"invisible-character", QT_TRANSLATE_NOOP("words", "Invisible character %1"),
     QT_TRANSLATE_NOOP("words", "It was probably copied along from a page. Names with it inside are other "
                                "names, and JSON does not allow it between its parts."),
     "character"},
    {"strange-space", QT_TRANSLATE_NOOP("words", "Space character %1"),
     QT_TRANSLATE_NOOP(
         "words",
         "It looks like a blank but is none for JSON and the template language. Use an ordinary blank."),
     "character"},
    {"template-braces-together", QT_TRANSLATE_NOOP("words", "Braces grown together: %1"),
     QT_TRANSLATE_NOOP(
         "words", "SLS reads the first two as {{. Put a blank behind the brace that belongs to the JSON."),
     "text"},
    {"template-not-json", QT_TRANSLATE_NOOP("words", "The template makes no JSON"),
     QT_TRANSLATE_NOOP("words", "Flashduty reads JSON only, and this begins with: %1"), "text"},
    {"not-an-object", QT_TRANSLATE_NOOP("words", "The result is no JSON object"),
     QT_TRANSLATE_NOOP("words", "Flashduty needs one object with the fields of the alert. Use {{ alert | "
                                "to_json}}. The result begins with: %1"),
     "expression"},
    {"result-is-array", QT_TRANSLATE_NOOP("words", "The result is an array"),
     QT_TRANSLATE_NOOP("words", "Flashduty needs one object. Arrays come from merged sending only, and a "
                                "template is written for one alert. It begins with: %1"),
     "expression"},
    {"result-empty", QT_TRANSLATE_NOOP("words", "The result is empty"),
     QT_TRANSLATE_NOOP("words", "Nothing would be sent. Use {{ alert | to_json}}.")},
    {"result-not-json", QT_TRANSLATE_NOOP("words", "The result is not strict JSON"),
     QT_TRANSLATE_NOOP("words", "It breaks at line %2, column %3 of the result. The parser says: %1"),
     "detail #line #column"},
    {"text-unquoted", QT_TRANSLATE_NOOP("words", "A text stands in JSON without quotes"),
     QT_TRANSLATE_NOOP("words", "%1 prints text, and JSON needs quotation marks around it. Add | quote, "
                                "which escapes what is inside too."),
     "expression"},
    {"row-value-unquoted", QT_TRANSLATE_NOOP("words", "A row value stands without quotes"),
     QT_TRANSLATE_NOOP("words", "%1 is a text. As soon as it is no number, or missing, the JSON breaks. Add "
                                "| quote, or | float for a number."),
     "expression"},
    {"text-in-quotes", QT_TRANSLATE_NOOP("words", "A text in quotes is not escaped"),
     QT_TRANSLATE_NOOP("words", "The first quotation mark or line break in %1 breaks the JSON. Take the "
                                "quotes away and add | quote."),
     "expression"},
    {"number-in-quotes", QT_TRANSLATE_NOOP("words", "A number stands in quotes"),
     QT_TRANSLATE_NOOP(
         "words",
         "%1 arrives as a text. The vendor’s own templates send it as a number: take the quotes away."),
     "expression"},
    {"quotes-in-quotes", QT_TRANSLATE_NOOP("words", "Quotes inside quotes"),
     QT_TRANSLATE_NOOP("words", "%1 brings its own quotation marks. Take away the outer ones."),
     "expression"},
    {"map-in-quotes", QT_TRANSLATE_NOOP("words", "A map or list stands in quotes"),
     QT_TRANSLATE_NOOP(
         "words", "Its quotation marks end the text around %1. Take the outer ones away and add | to_json."),
     "expression"},
    {"map-without-to-json", QT_TRANSLATE_NOOP("words", "%1 has no to_json"),
     QT_TRANSLATE_NOOP(
         "words",
         "Documents of SLS differ on how a map or list is printed. With | to_json it is JSON in any case."),
     "expression"},
    {"alert-without-to-json", QT_TRANSLATE_NOOP("words", "The alert is printed without to_json"),
     QT_TRANSLATE_NOOP(
         "words",
         "Documents of SLS differ on what %1 prints. Flashduty’s own template uses {{ alert | to_json}}."),
     "expression"},
    {"list-printed-as-python", QT_TRANSLATE_NOOP("words", "A list is printed as Python writes it"),
     QT_TRANSLATE_NOOP("words", "%1 prints single quotes, which JSON does not know. Add | to_json."),
     "expression"},
    {"bool-without-to-json", QT_TRANSLATE_NOOP("words", "A yes or no has no to_json"),
     QT_TRANSLATE_NOOP("words",
                       "%1 may print True, which JSON does not know. With | to_json it is true or false."),
     "expression"},
    {"number-may-be-missing", QT_TRANSLATE_NOOP("words", "A number may be missing"),
     QT_TRANSLATE_NOOP(
         "words",
         "Some alerts have no %1. Then nothing is printed and the JSON breaks. Add | int, which gives 0."),
     "expression"},
    {"value-prints-nothing", QT_TRANSLATE_NOOP("words", "A value is missing in the result"),
     QT_TRANSLATE_NOOP("words", "%1 prints nothing with this alert, and JSON needs a value there."),
     "expression"},
    {"trailing-comma", QT_TRANSLATE_NOOP("words", "Comma before a closing bracket"),
     QT_TRANSLATE_NOOP("words", "Strict JSON does not allow it. Take the comma out.")},
    {"loop-trailing-comma", QT_TRANSLATE_NOOP("words", "The loop ends with a comma"),
     QT_TRANSLATE_NOOP("words", "A comma follows every item, also the last. Put it before every item but the "
                                "first, with enumerate().")},
    {"loop-without-comma", QT_TRANSLATE_NOOP("words", "The items of a loop have no comma"),
     QT_TRANSLATE_NOOP("words", "With two items or more, %1 makes no valid JSON. Put a comma before every "
                                "item but the first, with enumerate()."),
     "tag"},
    {"missing-comma", QT_TRANSLATE_NOOP("words", "A comma is missing"),
     QT_TRANSLATE_NOOP("words", "JSON needs one between two values. Add it.")},
    {"extra-comma", QT_TRANSLATE_NOOP("words", "There is one comma too many"),
     QT_TRANSLATE_NOOP("words", "Nothing stands before it. Take it out.")},
    {"missing-value", QT_TRANSLATE_NOOP("words", "A value is missing"),
     QT_TRANSLATE_NOOP("words", "Behind the key and the colon JSON needs a value. Add one, or null.")},
    {"wrong-bracket", QT_TRANSLATE_NOOP("words", "%1 closes the wrong bracket"),
     QT_TRANSLATE_NOOP("words", "Here %2 is needed."), "bracket right"},
    {"extra-bracket", QT_TRANSLATE_NOOP("words", "%1 has nothing to close"),
     QT_TRANSLATE_NOOP("words", "The object is closed already. Take it out."), "bracket"},
    {"unclosed-brackets", QT_TRANSLATE_NOOP("words", "A bracket is never closed"),
     QT_TRANSLATE_NOOP("words", "At the end of the template is missing: %1"), "brackets"},
    {"wrong-separator", QT_TRANSLATE_NOOP("words", "%1 stands in place of %2"),
     QT_TRANSLATE_NOOP("words", "JSON needs %2 here."), "separator right"},
    {"single-quotes", QT_TRANSLATE_NOOP("words", "Single quotation marks in JSON"),
     QT_TRANSLATE_NOOP("words", "JSON knows double quotation marks only.")},
    {"key-without-quotes", QT_TRANSLATE_NOOP("words", "Key %1 has no quotes"),
     QT_TRANSLATE_NOOP("words", "In JSON every key stands in double quotation marks."), "key"},
    {"word-without-quotes", QT_TRANSLATE_NOOP("words", "A text has no quotes"),
     QT_TRANSLATE_NOOP("words", "JSON needs double quotation marks around it: %1"), "text"},
    {"foreign-word", QT_TRANSLATE_NOOP("words", "%1 is not known to JSON"),
     QT_TRANSLATE_NOOP("words", "Write %2."), "word right"},
    {"json-comment", QT_TRANSLATE_NOOP("words", "JSON has no comments"),
     QT_TRANSLATE_NOOP(
         "words",
         "Flashduty could not read the result. Make it a comment of the template: {# #}. It says: %1"),
     "text"},
    {"line-break-in-quotes", QT_TRANSLATE_NOOP("words", "Line break inside quotes"),
     QT_TRANSLATE_NOOP(
         "words", "JSON does not allow it (%1). Write \\n instead, or close the quotation mark on its line."),
     "character"},
    {"control-character", QT_TRANSLATE_NOOP("words", "Control character inside quotes"),
     QT_TRANSLATE_NOOP("words", "JSON does not allow %1 there. Take it out, or escape it."), "character"},
    {"unclosed-quotes", QT_TRANSLATE_NOOP("words", "A quotation mark is never closed"),
     QT_TRANSLATE_NOOP("words",
                       "A key or text begins here and does not end. Add the closing quotation mark.")},
    {"bad-escape", QT_TRANSLATE_NOOP("words", "%1 is no escape of JSON"),
     QT_TRANSLATE_NOOP("words",
                       "After a backslash JSON knows only \" \\ / b f n r t u. Write the backslash twice."),
     "text"},
    {"unexpected-text", QT_TRANSLATE_NOOP("words", "Text that is no JSON"),
     QT_TRANSLATE_NOOP("words", "Something is missing before it, or it does not belong here: %1"), "text"},
    {"key-fingerprint-missing", QT_TRANSLATE_NOOP("words", "The template leaves out fingerprint"),
     QT_TRANSLATE_NOOP("words", "Without it Flashduty has no key of the alert: every repeat becomes a new "
                                "alert, and no recovery closes it.")},
    {"key-status-missing", QT_TRANSLATE_NOOP("words", "The template leaves out status"),
     QT_TRANSLATE_NOOP(
         "words",
         "Whether an alert fires or recovers is then not known: a recovery looks like another alert.")},
    {"key-severity-missing", QT_TRANSLATE_NOOP("words", "The template leaves out severity"),
     QT_TRANSLATE_NOOP(
         "words", "What severity Flashduty shows is then not known, and routes by severity cannot work.")},
    {"key-annotations-missing", QT_TRANSLATE_NOOP("words", "The template leaves out annotations"),
     QT_TRANSLATE_NOOP("words", "Title and description come from there: Flashduty will show ids instead.")},
    {"key-labels-missing", QT_TRANSLATE_NOOP("words", "The template leaves out labels"),
     QT_TRANSLATE_NOOP("words", "Routing, grouping and silencing by the labels of the rule cannot work.")},
    {"key-alert-name-missing", QT_TRANSLATE_NOOP("words", "The template leaves out alert_name"),
     QT_TRANSLATE_NOOP("words", "The label check stays empty, and the title loses the name of the rule.")},
    {"key-alert-time-missing", QT_TRANSLATE_NOOP("words", "The template leaves out alert_time"),
     QT_TRANSLATE_NOOP("words", "What time Flashduty shows is then not known.")},
};

} // namespace

std::span<const FindingTexts> templateFindings() {
    return rows;
}

} // namespace words
