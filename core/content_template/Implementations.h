#pragma once

#include "content_template/Budget.h"
#include "content_template/Function.h"

#include <optional>
#include <string>
#include <vector>

/// The functions of the language, one C++ function each, and what they share. Only Functions*.cpp and the
/// renderer include this.
namespace content_template {

/// The items that `for`, list(), join() and the like see: of a list its items, of a map its keys, of a text
/// its characters, of a missing value none; nothing for what cannot be looped over, or when the budget is
/// spent.
std::optional<std::vector<Value>> iterated(const Value& value, Budget& budget);

/// The value of a parameter's default literal.
Value fallbackOf(const Parameter& parameter);

inline Outcome refuse(std::size_t argument, Fault fault = Fault::WrongArgument) {
    return Refusal{fault, argument};
}

inline Outcome refuse(const Arguments& arguments, std::size_t argument) {
    return Refusal{arguments.budget.isSpent() ? arguments.budget.fault() : Fault::WrongArgument, argument};
}

/// The language that a `locale` argument asks for; nothing for an unknown one.
std::optional<Locale> localeArgument(const Arguments& arguments, std::size_t index);

namespace functions {

Outcome toFloat(const Arguments& arguments);
Outcome toInteger(const Arguments& arguments);
Outcome length(const Arguments& arguments);
Outcome absolute(const Arguments& arguments);
Outcome least(const Arguments& arguments);
Outcome greatest(const Arguments& arguments);
Outcome ceiling(const Arguments& arguments);
Outcome floor(const Arguments& arguments);
Outcome round(const Arguments& arguments);
Outcome sum(const Arguments& arguments);

Outcome string(const Arguments& arguments);
Outcome capitalize(const Arguments& arguments);
Outcome lower(const Arguments& arguments);
Outcome upper(const Arguments& arguments);
Outcome title(const Arguments& arguments);
Outcome trim(const Arguments& arguments);
Outcome replace(const Arguments& arguments);
Outcome wordcount(const Arguments& arguments);
Outcome truncate(const Arguments& arguments);
Outcome quote(const Arguments& arguments);
Outcome indent(const Arguments& arguments);
Outcome startswith(const Arguments& arguments);
Outcome endswith(const Arguments& arguments);
Outcome removeprefix(const Arguments& arguments);
Outcome removesuffix(const Arguments& arguments);
Outcome split(const Arguments& arguments);

Outcome enumerate(const Arguments& arguments);
Outcome list(const Arguments& arguments);
Outcome dict(const Arguments& arguments);
Outcome first(const Arguments& arguments);
Outcome last(const Arguments& arguments);
Outcome sort(const Arguments& arguments);
Outcome dictsort(const Arguments& arguments);
Outcome join(const Arguments& arguments);

Outcome escapeMarkdown(const Arguments& arguments);
Outcome escapeHtml(const Arguments& arguments);
Outcome writeJson(const Arguments& arguments);
Outcome parseJson(const Arguments& arguments);

Outcome base64Encoding(const Arguments& arguments);
Outcome base64Decoding(const Arguments& arguments);
Outcome md5Encoding(const Arguments& arguments);
Outcome urlEncoding(const Arguments& arguments);
Outcome urlDecoding(const Arguments& arguments);

Outcome parseDate(const Arguments& arguments);
Outcome formatDate(const Arguments& arguments);
Outcome timestamp(const Arguments& arguments);
Outcome formatDuration(const Arguments& arguments);

Outcome formatType(const Arguments& arguments);
Outcome formatRegion(const Arguments& arguments);
Outcome formatSeverity(const Arguments& arguments);
Outcome formatStatus(const Arguments& arguments);
Outcome toList(const Arguments& arguments);
Outcome annotationsToList(const Arguments& arguments);
Outcome blockquote(const Arguments& arguments);

} // namespace functions
} // namespace content_template
