#pragma once

#include "integration/StepTable.h"

#include <span>
#include <string_view>

/// The rows of the step table, as data: what stands in the consoles and where its value comes from.
namespace integration {

/// Where the value of a field comes from.
enum class Source {
    Nothing, ///< left empty, or chosen by `choice`
    TemplateContent,
    IntegrationName,
    Channel,
    PushUrl,
    WebhookId,
    WebhookName,
    TemplateId,
    TemplateName,
    PolicyId,
    PolicyName,
    ProbeId,
    ProbeName,
    ReceiverUrl,
};

/// For which kind of Flashduty integration a row stands.
enum class ForSide { Both, Private, Shared };

struct FieldRow {
    Step step;
    bool probe; ///< belongs to the second webhook or action
    ForSide side;
    std::string_view id;
    Label label;
    FieldKind kind;
    Source source;
    Label choice;
    std::string_view why;
    std::string_view pitfall;
};

struct StationRow {
    Step step;
    ForSide side;
    bool older; ///< of StepView::olderPath
    Label label;
};

struct NoteRow {
    Step step;
    ForSide side;
    std::string_view id;
};

struct StepRow {
    Step step;
    Label title;
    std::string_view purpose;
    Label save;
};

std::span<const StepRow> stepRows();
std::span<const StationRow> stationRows();
std::span<const FieldRow> fieldRows();
std::span<const NoteRow> noteRows();

} // namespace integration
