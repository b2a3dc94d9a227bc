#include "alert/Findings.h"

#include "alert/Excerpt.h"

namespace alert {

using core::Certainty;
using core::Finding;
using core::Weight;

Finding finding(std::string id, Weight weight, Certainty certainty,
                std::vector<std::pair<std::string, std::string>> arguments, std::string action) {
    return {std::move(id), weight, certainty, std::move(arguments), {}, std::nullopt, std::move(action), {}};
}

Finding defaultTemplateFinding(std::size_t keys) {
    return finding("default-template", Weight::Warning, Certainty::Documented,
                   {{"keys", std::to_string(keys)}}, "select-template");
}

Finding oldSyntaxFinding(std::string_view variable, bool rendered) {
    return finding("old-syntax", rendered ? Weight::Warning : Weight::Error, Certainty::Documented,
                   {{"variable", excerpt(variable)}}, "use-to-json");
}

Finding pre2021Finding() {
    return finding("pre-2021", Weight::Error, Certainty::Documented, {}, "upgrade-rule");
}

Finding unrenderedFinding(std::string_view expression) {
    return finding("unrendered", Weight::Error, Certainty::Inferred, {{"expression", excerpt(expression)}},
                   "check-template");
}

Finding renderErrorFinding(std::string_view message) {
    return finding("render-error", Weight::Error, Certainty::Documented, {{"message", excerpt(message)}},
                   "check-template");
}

Finding ingestedFinding(const Members& members) {
    const auto annotations = members[Field::Annotations];
    return finding("sls-pub", Weight::Hint, Certainty::Documented,
                   {{"app", excerpt(annotations["__pub_alert_app__"].text())},
                    {"protocol", excerpt(annotations["__pub_alert_protocol__"].text())}});
}

Finding customJsonFinding(const Members& members) {
    static constexpr std::array used{
        Field::Severity, Field::Status,    Field::Fingerprint,     Field::AlertTime,    Field::Annotations,
        Field::Labels,   Field::AlertName, Field::AlertInstanceId, Field::AlertType,    Field::AlertUrl,
        Field::Aliuid,   Field::Project,   Field::Region,          Field::RawCondition, Field::FireResults,
    };
    std::vector<std::string_view> missing;
    for (const auto field : used) {
        if (!members.has(field))
            missing.push_back(nameOf(field));
    }
    return finding("custom-json", Weight::Warning, Certainty::Inferred,
                   {{"missing", excerptOfNames(missing)}}, "use-to-json");
}

Finding cloudEventFinding(std::string_view source) {
    std::string kind = "other";
    if (source.substr(0, 7) == "acs:sls")
        kind = "EventStore";
    else if (source.substr(0, 7) == "acs.sls")
        kind = "EventBridge";
    return finding("cloud-event", Weight::Warning, Certainty::Documented,
                   {{"kind", std::move(kind)}, {"source", excerpt(source)}}, "use-webhook-target");
}

} // namespace alert
