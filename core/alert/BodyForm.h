#pragma once

#include <string_view>

namespace alert {

/// Which of the forms of an SLS webhook body a text has. The numbers are those of the variants that are known
/// from SLS's documentation and from real bodies.
enum class BodyForm {
    Empty,           ///< nothing but white space
    ToJson,          ///< V1: one object from {{ alert | to_json }}: the wanted form
    ToJsonResolved,  ///< V12: the same, status resolved
    DefaultTemplate, ///< V2: exactly the 16 or 17 keys of SLS's default content
    BatchObjects,    ///< V3: array of alert objects (Send Method is Batch)
    BatchStrings,    ///< V4: array of texts that did not parse
    OldSyntax,       ///< V5: ${alert_name} syntax, rendered or not
    Pre2021,         ///< V6: CamelCase keys of the alerts before 2021
    Ingested,        ///< V7: alert_type sls_pub
    CloudEvent,      ///< V8: EventStore or EventBridge wrapper, the alert under data
    Unrendered,      ///< V9: {{ }} or {% %} arrived as text
    RenderError,     ///< V10: holds "Template render error"
    Truncated,       ///< V11: JSON that ends too early, near the 16 KB limit
    InvalidJson,     ///< V13: no JSON, and none of the above
    CustomJson,      ///< an object with fields of an alert from a hand-written template
    NoAlert,         ///< JSON, but nothing of an alert in it
};

/// Stable id, as printed by `map --json`: "to_json", "default_template", ...
std::string_view id(BodyForm form);

} // namespace alert
