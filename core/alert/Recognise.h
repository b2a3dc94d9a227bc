#pragma once

#include "alert/BodyForm.h"
#include "alert/Members.h"

namespace alert {

/// The form of one JSON object, were it a body of its own. CloudEvent: only by its specversion.
BodyForm formOf(const Members& members);

/// Whether the object has what makes an alert of SLS, in whichever form.
bool isAlert(const Members& members);
/// Whether an object of that form is mapped to an event; not when its values were never filled in.
bool isMapped(BodyForm form, const Members& members);

/// Number of SLS's default webhook keys when the object has exactly these (16 or 17), else 0.
std::size_t defaultKeys(const Members& members);

/// A value of the object itself that is a template expression or an old variable as a whole.
json::Value unrenderedMember(const Members& members);

} // namespace alert
