#pragma once

#include "app/cli/Terminal.h"
#include "content_template/Rehearsal.h"
#include "content_template/SizeBudget.h"

#include <boost/json/object.hpp>

/// Rehearsal and size of a content template, for `check --rehearse`. Member names are stable.
namespace cli {

/// {end, renderings, classes[], findings[]}
boost::json::object rehearsalObject(const content_template::Rehearsal& rehearsal, const words::Words& words);
/// {bytes, characters, limit, verdict, shares[], rows, rows_that_fit?, row_characters, cuts[], leaner?,
/// findings[]}
boost::json::object sizeObject(const content_template::SizeBudget& budget, const words::Words& words);

void printRehearsal(const content_template::Rehearsal& rehearsal, Terminal& terminal);
void printSize(const content_template::SizeBudget& budget, Terminal& terminal);

} // namespace cli
