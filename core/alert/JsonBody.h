#pragma once

#include "alert/Read.h"

namespace alert {

/// Reads a body that is strict JSON: its form, its alerts, its findings.
void readJson(const json::Document& document, const ReadLimits& limits, Reading& reading);

} // namespace alert
