#pragma once

#include "Finding.h"
#include "content_template/Locale.h"

#include <span>
#include <string_view>

/// The names that format_severity, format_status, format_type, format_region and annotations_to_list print.
namespace content_template {

struct LocalName {
    std::string_view value; ///< as it stands in the alert: "10", "firing", "sls_pub", "title"
    std::string_view chinese;
    std::string_view english;
    core::Certainty certainty = core::Certainty::Documented;

    std::string_view in(Locale locale) const { return locale == Locale::Chinese ? chinese : english; }
};

std::span<const LocalName> severityNames();
std::span<const LocalName> statusNames();
std::span<const LocalName> typeNames();
/// The annotations that annotations_to_list renames.
std::span<const LocalName> annotationNames();

/// The name of `value` in one of the tables; nullptr when it is not there.
const LocalName* findName(std::span<const LocalName> table, std::string_view value);
/// The name of a region (alert::regions); empty when it is not known.
std::string_view regionName(std::string_view region, Locale locale);

} // namespace content_template
