#include "alert/BodyForm.h"
#include "alert/FlashdutyEvent.h"

namespace alert {

std::string_view id(BodyForm form) {
    switch (form) {
    case BodyForm::Empty:
        return "empty";
    case BodyForm::ToJson:
        return "to_json";
    case BodyForm::ToJsonResolved:
        return "to_json_resolved";
    case BodyForm::DefaultTemplate:
        return "default_template";
    case BodyForm::BatchObjects:
        return "batch_objects";
    case BodyForm::BatchStrings:
        return "batch_strings";
    case BodyForm::OldSyntax:
        return "old_syntax";
    case BodyForm::Pre2021:
        return "pre_2021";
    case BodyForm::Ingested:
        return "ingested";
    case BodyForm::CloudEvent:
        return "cloud_event";
    case BodyForm::Unrendered:
        return "unrendered";
    case BodyForm::RenderError:
        return "render_error";
    case BodyForm::Truncated:
        return "truncated";
    case BodyForm::InvalidJson:
        return "invalid_json";
    case BodyForm::CustomJson:
        return "custom_json";
    case BodyForm::NoAlert:
        return "no_alert";
    }
    return "no_alert";
}

std::string_view id(Severity severity) {
    switch (severity) {
    case Severity::Critical:
        return "Critical";
    case Severity::Warning:
        return "Warning";
    case Severity::Info:
        return "Info";
    case Severity::Unknown:
        break;
    }
    return "unknown";
}

std::string_view id(EventStatus status) {
    switch (status) {
    case EventStatus::Ok:
        return "Ok";
    case EventStatus::Critical:
        return "Critical";
    case EventStatus::Warning:
        return "Warning";
    case EventStatus::Info:
        return "Info";
    case EventStatus::Unknown:
        break;
    }
    return "unknown";
}

std::string_view id(Status status) {
    switch (status) {
    case Status::Firing:
        return "firing";
    case Status::Resolved:
        return "resolved";
    case Status::Unknown:
        break;
    }
    return "unknown";
}

} // namespace alert
