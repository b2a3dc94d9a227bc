#include "alert/Recognise.h"

#include "alert/TemplateText.h"

#include <initializer_list>

namespace alert {
namespace {

FieldSet setOf(std::initializer_list<Field> fields) {
    FieldSet set;
    for (const auto field : fields)
        set.set(static_cast<std::size_t>(field));
    return set;
}

// The default webhook content: 16 keys in 2021, with fingerprint 17 today.
const FieldSet& defaultFields() {
    static const FieldSet fields = setOf(
        {Field::Aliuid, Field::AlertInstanceId, Field::AlertId, Field::AlertName, Field::Region,
         Field::Project, Field::AlertTime, Field::FireTime, Field::ResolveTime, Field::Status, Field::Results,
         Field::FireResults, Field::FireResultsCount, Field::Labels, Field::Annotations, Field::Severity});
    return fields;
}

// Alerts before 2021: one telling CamelCase name, or two of those that other programs use as well.
bool isPre2021(const Members& members) {
    static const FieldSet telling =
        setOf({Field::OldAlertDisplayName, Field::OldFireResultAsKv, Field::OldFullResultUrl,
               Field::OldRawResultCount, Field::OldRawResultsAsKv});
    static const FieldSet common = setOf({Field::OldAlertId, Field::OldAlertName, Field::OldFireResult,
                                          Field::OldFireTime, Field::OldRawResults, Field::OldResults});
    if (members.has(Field::AlertType) || members.has(Field::Fingerprint))
        return false;
    return (members.present & telling).any() || (members.present & common).count() >= 2;
}

bool isOldSyntax(const Members& members) {
    static const FieldSet telling =
        setOf({Field::DrillDownQuery, Field::EndTimeTs, Field::FireResultsAsKv, Field::StartTimeTs});
    return (members.present & telling).any() && !members.has(Field::Fingerprint) &&
           !members.has(Field::SigninUrl);
}

bool isWhole(const Members& members) {
    return members.has(Field::AlertType) && members.has(Field::Fingerprint) &&
           members.has(Field::AlertTime) &&
           (members[Field::Policy].is(json::Kind::Object) || members.has(Field::AlertUrl));
}

// Decoded only when it may begin as the judges ask for: white space, an expression, a variable, a full-width
// brace.
bool isText(json::Value value, bool (*judge)(std::string_view)) {
    constexpr std::string_view beginnings = " \\{$\xEF";
    return value.is(json::Kind::String) && beginnings.find(value.source()[1]) != std::string_view::npos &&
           judge(value.string());
}

// A rendered alert has its time as a number; its texts may then hold anything.
bool isRendered(const Members& members) {
    return members[Field::AlertTime].integer().has_value() || members[Field::Severity].integer().has_value();
}

json::Value memberWith(const Members& members, bool (*judge)(std::string_view)) {
    for (const json::Value value : members.object) {
        if (isText(value, judge))
            return value;
    }
    return {};
}

} // namespace

BodyForm formOf(const Members& members) {
    if (members[Field::SpecVersion].is(json::Kind::String))
        return BodyForm::CloudEvent;
    const bool rendered = isRendered(members);
    if (isPre2021(members) || (!rendered && memberWith(members, isPre2021Variable)))
        return BodyForm::Pre2021;
    if (!rendered && memberWith(members, isTemplate))
        return BodyForm::Unrendered;
    if (!rendered && memberWith(members, isOldVariable))
        return BodyForm::OldSyntax;
    if (members[Field::AlertType].string() == "sls_pub")
        return BodyForm::Ingested;
    if (defaultKeys(members) != 0)
        return BodyForm::DefaultTemplate;
    if (isOldSyntax(members) && isAlert(members))
        return BodyForm::OldSyntax;
    if (isWhole(members))
        return members[Field::Status].string() == "resolved" ? BodyForm::ToJsonResolved : BodyForm::ToJson;
    return isAlert(members) ? BodyForm::CustomJson : BodyForm::NoAlert;
}

bool isAlert(const Members& members) {
    static const FieldSet telling = setOf({Field::AlertId, Field::AlertInstanceId, Field::AlertName,
                                           Field::AlertTime, Field::AlertType, Field::Fingerprint});
    static const FieldSet common = setOf({Field::Aliuid, Field::Annotations, Field::Condition,
                                          Field::FireTime, Field::Labels, Field::Project, Field::RawCondition,
                                          Field::Region, Field::ResolveTime, Field::Severity, Field::Status});
    if ((members.present & telling).any())
        return true;
    const bool likely = members.has(Field::Severity) || members.has(Field::Annotations);
    return likely && (members.present & common).count() >= 2;
}

bool isMapped(BodyForm form, const Members& members) {
    switch (form) {
    case BodyForm::OldSyntax:
        return !unrenderedMember(members);
    case BodyForm::ToJson:
    case BodyForm::ToJsonResolved:
    case BodyForm::DefaultTemplate:
    case BodyForm::Ingested:
    case BodyForm::CustomJson:
        return true;
    default:
        return false;
    }
}

std::size_t defaultKeys(const Members& members) {
    if (members.others)
        return 0;
    auto expected = defaultFields();
    if (members.has(Field::Fingerprint))
        expected.set(static_cast<std::size_t>(Field::Fingerprint));
    return members.present == expected ? expected.count() : 0;
}

json::Value unrenderedMember(const Members& members) {
    if (isRendered(members))
        return {};
    for (auto* const judge : {isTemplate, isOldVariable, isPre2021Variable}) {
        if (const auto value = memberWith(members, judge))
            return value;
    }
    return {};
}

} // namespace alert
