#pragma once

#include "Finding.h"
#include "alert/BodyForm.h"
#include "alert/FlashdutyEvent.h"
#include "alert/SlsAlert.h"

#include <string_view>
#include <vector>

namespace alert {

struct ReadLimits {
    std::size_t alertsPerBody =
        1000; ///< further alerts of an array are counted, not mapped; a finding says so
};

/// One alert of a body and what becomes of it.
struct MappedAlert {
    std::string path; ///< "" for the body itself, "[2]" in an array, "data" in a CloudEvent
    SlsAlert alert;
    FlashdutyEvent event;
    MappingTrace trace;
    std::vector<core::Finding> findings; ///< of this alert alone
};

/// What a body is and what Flashduty will make of it.
struct Reading {
    BodyForm form = BodyForm::Empty;
    bool strictJson = false;
    std::optional<core::Error> jsonError; ///< with position, when it is no strict JSON
    std::vector<MappedAlert> alerts;
    std::size_t alertCount = 0;          ///< alerts in the body, mapped or not
    std::vector<core::Finding> findings; ///< of the body as a whole
};

/// Reads any bytes at all: never throws, never crashes, always gives a form. Pure; any thread; takes time in
/// proportion to the size.
Reading read(std::string_view body, const ReadLimits& limits = {});

/// Maps one alert. `path` is put before each source path of the trace.
MappedAlert map(SlsAlert alert, std::string path = {});

/// Reads the fields of an alert from an object, whatever is missing.
SlsAlert fromJson(json::Value object);

} // namespace alert
