#pragma once

#include "alert/Members.h"
#include "alert/Read.h"

namespace alert {

/// fromJson() over members that are already found.
SlsAlert fromMembers(const Members& members);

} // namespace alert
