#pragma once

#include "Result.h"
#include "content_template/Range.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace content_template {

/// Why a template cannot be parsed or rendered. `name` of the Problem is what is said behind the dash.
enum class Fault {
    // The text (parse)
    UnclosedOutput,  ///< {{ without }}
    UnclosedTag,     ///< {% without %}
    UnclosedComment, ///< {# without #}
    UnclosedRaw,     ///< {% raw %} without {% endraw %}
    UnclosedBlock,   ///< {% if %} or {% for %} without its end – the block's name; range: its opening tag
    UnclosedText,    ///< a quote without its pair inside {{ }} or {% %}
    UnclosedBracket, ///< ( [ or { without its pair – the bracket
    UnexpectedCharacter, ///< no character of the language – the character (decoded, one code point)
    UnexpectedToken, ///< a token where another one must stand – the token as written; empty at the end of a
                     ///< tag
    EmptyOutput,     ///< {{ }}
    EmptyCondition,  ///< {% if %} without a condition
    UnknownTag,      ///< {% name … %} – the name
    UnexpectedTag,   ///< endif, else, elif, endfor, endraw without an opening – the tag's name
    ElseInFor,       ///< {% else %} inside {% for %}: not documented
    BadNumber,       ///< "1.2.3", "0x1f", a whole number over 64 bits – as written
    BadEscape,       ///< "\x" with too few digits, … – as written
    BadForTarget,    ///< not one name or two names before `in`
    RepeatedArgument,      ///< f(a=1, a=2) – the argument's name
    PositionalAfterNamed,  ///< f(a=1, 2)
    UndocumentedOperator,  ///< ~ ** << >> & ^ := and the like – as written
    UndocumentedTest,      ///< `is`
    UndocumentedCondition, ///< x if c else y
    UndocumentedSlice,     ///< x[1:2]
    UndocumentedTag,       ///< set, macro, include, … – the tag's name
    UndocumentedForPart,   ///< `if` or `recursive` in a for tag – as written
    UndocumentedMethod,    ///< x.upper() – the method's name; the only documented one is items()
    UndocumentedFilter,    ///< x | f.g, {% filter %} and the like
    TooLargeTemplate,      ///< more bytes than ParseLimits::bytes
    TooDeepTemplate,       ///< nested deeper than ParseLimits::depth

    // The calls (parse)
    UnknownFunction,  ///< – its name
    NotAFilter,       ///< x | f where f is not allowed as a filter, or takes no parameter – its name
    NotAFunction,     ///< calling what is no function, as alert.results(): – as written
    TooManyArguments, ///< – the function's name
    UnknownArgument,  ///< – "function.argument"
    MissingArgument,  ///< – "function.argument"

    // The work (render)
    TooManySteps,  ///< RenderLimits::steps
    TooMuchOutput, ///< RenderLimits::bytes
    TooMuchMemory, ///< RenderLimits::workBytes
    TooDeepValue,  ///< a value nested deeper than RenderLimits::depth
    DivisionByZero,
    NumberOverflow, ///< a whole number beyond 64 bits
    WrongType,      ///< an operator on values it does not take – "+ text number"
    WrongArgument,  ///< a function on a value it does not take – "function.argument kind"
    NotIterable,    ///< {% for %} over what is no list – the kind
    UnpackMismatch, ///< {% for a, b in … %} over items that are not pairs
    NotAKey,        ///< a map key that is no text, in a literal – the kind
    Internal,
};

/// Stable id, as printed by `check --json`: "unclosed-output", ...
std::string_view id(Fault fault);
std::optional<Fault> faultOf(std::string_view id);

/// One fault at a place of the template.
struct Problem {
    Fault fault = Fault::Internal;
    Range range; ///< never past the template's end; may be empty (something is missing there)
    std::string name;

    bool operator==(const Problem&) const = default;
};

/// As an error: code TemplateFault, detail "<id>" or "<id> <name>", position of the range's begin.
core::Error toError(const Problem& problem, std::string_view templateText);
/// The fault and the name of such an error; nothing for any other error.
struct NamedFault {
    Fault fault = Fault::Internal;
    std::string name;
};
std::optional<NamedFault> faultOf(const core::Error& error);

} // namespace content_template
