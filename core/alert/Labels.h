#pragma once

#include "alert/Read.h"

namespace alert {

/// Fills the labels of `mapped`, their trace rows and their findings: Flashduty's own first, then the user's,
/// within every limit.
void mapLabels(MappedAlert& mapped);

/// `text` within `limit` code points, a view into it; `from` is its length when it was cut, else 0.
struct Cut {
    std::string_view text;
    std::size_t from = 0;
};
Cut cutTo(std::string_view text, std::size_t limit);

} // namespace alert
