#include "content_template/ValueClass.h"

#include <algorithm>
#include <array>

namespace content_template {
namespace {

constexpr std::array<std::string_view, 21> ids = {
    "as-given",   "quotes",         "backslashes",   "line-breaks", "tabs",      "nul",      "braces",
    "script-end", "emoji",          "right-to-left", "long",        "very-long", "empty",    "missing",
    "null",       "missing-number", "no-labels",     "no-rows",     "many-rows", "resolved", "firing"};

constexpr auto all = [] {
    std::array<ValueClass, ids.size()> classes{};
    for (std::size_t i = 0; i < classes.size(); ++i)
        classes[i] = static_cast<ValueClass>(i);
    return classes;
}();
static_assert(all.back() == ValueClass::Firing);

} // namespace

std::span<const ValueClass> valueClasses() {
    return all;
}

std::string_view id(ValueClass valueClass) {
    return ids[static_cast<std::size_t>(valueClass)];
}

bool isText(ValueClass valueClass) {
    return valueClass >= ValueClass::Quotes && valueClass <= ValueClass::VeryLong;
}

} // namespace content_template
