#pragma once

#include "content_template/AlertFields.h"
#include "content_template/ValueClass.h"

/// The alerts that a template is rehearsed with. Internal to the module.
namespace content_template {

/// The value of that kind for a field. AsGiven and the classes of the whole alert: the field's own.
Value hostileValue(ValueClass valueClass, const AlertField& field, const Value& given);

/// Whether a field of that kind takes part in a class.
bool takes(const AlertField& field, ValueClass valueClass);

/// Whether SLS may send it, as far as known. It fills its own ids, times and numbers always, with neither
/// quotes nor line breaks, and is not known to send null.
bool canOccur(const AlertField& field, ValueClass valueClass);

/// `alert` with no rows, in two ways, with 100, resolved or firing; nothing for the other classes.
std::vector<Value> wholeAlerts(ValueClass valueClass, const Value& alert);

} // namespace content_template
