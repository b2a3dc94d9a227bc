#pragma once

#include <span>
#include <string_view>

namespace content_template {

/// The kinds of difficult values that a template is rehearsed with.
enum class ValueClass {
    AsGiven, ///< the alert as it is
    // Texts
    Quotes,
    Backslashes,
    LineBreaks,
    Tabs,
    Nul, ///< the character U+0000 and its escape
    Braces,
    ScriptEnd,   ///< </script>
    Emoji,       ///< and other characters beyond the first 65,536
    RightToLeft, ///< with the marks that turn the direction
    Long,        ///< 1,024 characters
    VeryLong,    ///< 65,536 characters, cut by SLS at 1,024
    Empty,
    // Whatever the field is
    Missing,
    Null,
    MissingNumber,
    // The whole alert
    NoLabels, ///< or no annotations
    NoRows,
    ManyRows, ///< 100
    Resolved,
    Firing, ///< where the alert is a resolved one
};

/// All of them, in the order in which they are told.
std::span<const ValueClass> valueClasses();
/// Stable id, as printed by `check --json`: "quotes", "line-breaks", ...
std::string_view id(ValueClass valueClass);
/// A text with something in it: Quotes to VeryLong.
bool isText(ValueClass valueClass);

} // namespace content_template
