#include "alert/JsonBody.h"

#include "alert/Excerpt.h"
#include "alert/Findings.h"
#include "alert/FromJson.h"
#include "alert/Recognise.h"
#include "alert/TemplateText.h"

#include <algorithm>

namespace alert {
namespace {

using core::Certainty;
using core::Finding;
using core::Weight;
using json::Kind;
using json::Value;

std::string_view kindName(Kind kind) {
    switch (kind) {
    case Kind::Null:
        return "null";
    case Kind::Bool:
        return "bool";
    case Kind::Number:
        return "number";
    case Kind::String:
        return "string";
    case Kind::Array:
        return "array";
    case Kind::Object:
        break;
    }
    return "object";
}

std::string itemPath(std::string_view parent, std::size_t index) {
    return std::string(parent) + '[' + std::to_string(index) + ']';
}

class JsonBody {
public:
    JsonBody(const ReadLimits& limits, Reading& reading)
        : m_limits(limits)
        , m_reading(reading) {}

    void run(const json::Document& document) {
        const auto root = document.root();
        switch (root.kind()) {
        case Kind::Object:
            object(root);
            break;
        case Kind::Array:
            array(root);
            break;
        case Kind::String:
            text(root);
            break;
        default:
            noAlert();
        }
        if (m_reading.alertCount > m_reading.alerts.size())
            add(finding("alerts-over-limit", Weight::Warning, Certainty::Documented,
                        {{"count", std::to_string(m_reading.alertCount)},
                         {"mapped", std::to_string(m_reading.alerts.size())}}));
        duplicates(document);
    }

private:
    void add(Finding found) { m_reading.findings.push_back(std::move(found)); }

    void duplicates(const json::Document& document) {
        for (const auto& key : document.duplicateKeys()) {
            auto found = finding("duplicate-keys", Weight::Warning, Certainty::Documented,
                                 {{"key", excerpt(key.path)}});
            found.path = key.path;
            found.position = key.position;
            add(std::move(found));
        }
    }

    void object(Value root) {
        const auto members = membersOf(root);
        m_reading.form = formOf(members);
        if (m_reading.form == BodyForm::CloudEvent) {
            cloudEvent(members);
            return;
        }
        const bool mapped = isMapped(m_reading.form, members);
        if (const auto message = mapped ? std::string() : renderErrorIn(root); !message.empty()) {
            renderError(message, root);
            return;
        }
        if (m_reading.form == BodyForm::NoAlert) {
            noAlert();
            parts(root, members);
            templateInside(root);
            return;
        }
        tellForm(m_reading.form, members, root, {}, m_reading.findings);
        if (m_reading.form == BodyForm::CustomJson)
            templateInside(root);
        if (mapped)
            map(root, members, m_reading.form, {}, true);
    }

    // What is to be said of one object because of its form.
    static void tellForm(BodyForm form, const Members& members, Value object, const std::string& path,
                         std::vector<Finding>& out) {
        const auto put = [&](Finding found, Value place) {
            found.path = path;
            found.position = place.position();
            out.push_back(std::move(found));
        };
        const auto unrendered = unrenderedMember(members);
        switch (form) {
        case BodyForm::DefaultTemplate:
            put(defaultTemplateFinding(defaultKeys(members)), object);
            break;
        case BodyForm::OldSyntax:
            if (unrendered)
                put(oldSyntaxFinding(unrendered.string(), false), unrendered);
            else
                put(oldSyntaxFinding(oldKey(members), true), object);
            break;
        case BodyForm::Pre2021:
            put(pre2021Finding(), unrendered ? unrendered : object);
            break;
        case BodyForm::Unrendered:
            put(unrenderedFinding(unrendered.string()), unrendered);
            break;
        case BodyForm::Ingested:
            put(ingestedFinding(members), object);
            break;
        case BodyForm::CustomJson:
            put(customJsonFinding(members), object);
            break;
        default:
            break;
        }
    }

    static std::string_view oldKey(const Members& members) {
        for (const auto field :
             {Field::FireResultsAsKv, Field::DrillDownQuery, Field::StartTimeTs, Field::EndTimeTs}) {
            if (members.has(field))
                return nameOf(field);
        }
        return {};
    }

    // `placed`: positions in `object`'s document are positions in the body.
    void map(Value object, const Members& members, BodyForm form, const std::string& path, bool placed) {
        ++m_reading.alertCount;
        if (m_reading.alerts.size() >= m_limits.alertsPerBody)
            return;
        auto mapped = alert::map(fromMembers(members), path);
        if (!path.empty())
            tellForm(form, members, object, path, mapped.findings);
        notAMap(members, Field::Labels, path, mapped.findings);
        notAMap(members, Field::Annotations, path, mapped.findings);
        for (auto& found : mapped.findings) {
            blame(found, form, members);
            if (!placed) {
                found.position.reset();
                continue;
            }
            if (found.position)
                continue;
            const auto place = json::find(object, std::string_view(found.path).substr(path.size()));
            if (place)
                found.position = place.position();
        }
        m_reading.alerts.push_back(std::move(mapped));
    }

    static void notAMap(const Members& members, Field field, const std::string& path,
                        std::vector<Finding>& out) {
        const auto value = members[field];
        if (!value || value.is(Kind::Object) || value.is(Kind::Null))
            return;
        auto found = finding("labels-not-a-map", Weight::Warning, Certainty::Unknown,
                             {{"kind", std::string(kindName(value.kind()))}}, "use-to-json");
        found.path = json::memberPath(path, nameOf(field));
        out.push_back(std::move(found));
    }

    // What is missing because of the template is a consequence of it.
    static void blame(Finding& found, BodyForm form, const Members& members) {
        std::string cause;
        if (form == BodyForm::CustomJson)
            cause = "custom-json";
        else if (form == BodyForm::DefaultTemplate)
            cause = "default-template";
        else if (form == BodyForm::OldSyntax)
            cause = "old-syntax";
        const bool absent = (found.id == "severity-missing" && !members.has(Field::Severity)) ||
                            (found.id == "status-missing" && !members.has(Field::Status)) ||
                            (found.id == "fingerprint-missing" && !members.has(Field::Fingerprint)) ||
                            (found.id == "time-missing" && !members.has(Field::AlertTime)) ||
                            (found.id == "title-empty" && !members.has(Field::Annotations));
        if (absent)
            found.dependsOn = cause;
    }

    void cloudEvent(const Members& wrapper) {
        const auto source = wrapper[Field::Source].string();
        const auto data = wrapper[Field::Data];
        const auto before = m_reading.alertCount;
        add(cloudEventFinding(source));
        if (data.is(Kind::String)) {
            if (const auto inner = json::parse(data.string()))
                wrapped(inner->root(), "data", false);
        } else {
            wrapped(data, "data", true);
        }
        if (m_reading.alertCount > before)
            return;
        const std::string_view begin = std::string_view(source).substr(0, 7);
        if (begin == "acs:sls" || begin == "acs.sls") {
            add(finding("cloud-event-no-alert", Weight::Error, Certainty::Inferred, {},
                        "use-webhook-target"));
            return;
        }
        m_reading.findings.pop_back();
        m_reading.form = BodyForm::NoAlert;
        noAlert();
    }

    void wrapped(Value data, const std::string& path, bool placed) {
        if (data.is(Kind::Array)) {
            std::size_t index = 0;
            for (const Value item : data)
                wrappedObject(item, itemPath(path, index++), placed);
        } else {
            wrappedObject(data, path, placed);
        }
    }

    void wrappedObject(Value object, const std::string& path, bool placed) {
        const auto members = membersOf(object);
        const auto form = formOf(members);
        if (isMapped(form, members))
            map(object, members, form, path, placed);
    }

    void text(Value root) {
        const auto inside = root.string();
        if (const auto error = findRenderError(inside)) {
            renderError(std::string(error->text), root);
            return;
        }
        if (const auto expression = findTemplate(inside, Where::OutsideData)) {
            m_reading.form = BodyForm::Unrendered;
            auto found = unrenderedFinding(expression->text);
            found.position = root.position();
            add(std::move(found));
            return;
        }
        if (const auto variable = findOldVariable(inside, Where::OutsideData)) {
            m_reading.form = BodyForm::OldSyntax;
            auto found = oldSyntaxFinding(variable->text, false);
            found.position = root.position();
            add(std::move(found));
            return;
        }
        noAlert();
        const auto inner = json::parse(inside);
        if (inner && (inner->root().is(Kind::Object) || inner->root().is(Kind::Array)))
            addDependent(finding("json-in-text", Weight::Warning, Certainty::Inferred, {}, "use-to-json"));
    }

    // A message that is a whole value of its own; inside a longer text it is data.
    static std::string renderErrorIn(Value container) {
        for (const Value child : container) {
            if (!child.is(Kind::String))
                continue;
            const auto error = findRenderError(child.source());
            if (error && error->offset <= 1)
                return child.string();
        }
        return {};
    }

    void renderError(std::string_view message, Value place) {
        m_reading.form = BodyForm::RenderError;
        auto found = renderErrorFinding(message);
        found.position = place.position();
        add(std::move(found));
    }

    void noAlert() {
        m_reading.form = BodyForm::NoAlert;
        add(finding("no-alert", Weight::Error, Certainty::Inferred, {}, "use-to-json"));
    }

    void addDependent(Finding found) {
        found.dependsOn = "no-alert";
        add(std::move(found));
    }

    // An alert one level down, or pieces of one.
    void parts(Value root, const Members& members) {
        for (const Value child : root) {
            if (!child.is(Kind::Object) || !isAlert(membersOf(child)))
                continue;
            auto found = finding("alert-inside", Weight::Warning, Certainty::Inferred,
                                 {{"key", excerpt(child.key())}}, "use-to-json");
            found.path = json::memberPath({}, child.key());
            found.position = child.position();
            addDependent(std::move(found));
            return;
        }
        std::vector<std::string_view> names;
        for (const auto field : {Field::Results, Field::FireResults, Field::FireResultsCount, Field::Policy,
                                 Field::Labels, Field::Annotations, Field::Severity, Field::SigninUrl}) {
            if (members.has(field))
                names.push_back(nameOf(field));
        }
        if (!names.empty())
            addDependent(finding("alert-parts", Weight::Warning, Certainty::Inferred,
                                 {{"keys", excerptOfNames(names)}}, "use-to-json"));
    }

    void templateInside(Value root) {
        for (const Value child : root) {
            if (!child.is(Kind::String))
                continue;
            const auto expression = findTemplate(child.source(), Where::Anywhere);
            if (!expression)
                continue;
            auto found = finding("template-in-value", Weight::Hint, Certainty::Inferred,
                                 {{"expression", excerpt(expression->text)}}, "check-template");
            found.path = json::memberPath({}, child.key());
            found.position = child.position();
            add(std::move(found));
            return;
        }
    }

    struct Tally {
        std::size_t items = 0, objects = 0, strings = 0, alerts = 0, pre2021 = 0, unrendered = 0,
                    oldSyntax = 0;
    };

    void array(Value root) {
        Tally tally;
        for (const Value item : root)
            count(item, tally);
        if (tally.alerts > 0)
            batchObjects(tally);
        else if (tally.pre2021 > 0)
            refuse(BodyForm::Pre2021, root);
        else if (tally.unrendered > 0)
            refuse(BodyForm::Unrendered, root);
        else if (tally.oldSyntax > 0)
            refuse(BodyForm::OldSyntax, root);
        else if (tally.strings > 0)
            batchStrings(root, tally);
        else
            noAlert();
        if (tally.items == 0)
            addDependent(finding("batch-empty", Weight::Error, Certainty::Inferred));
    }

    void count(Value item, Tally& tally) {
        const auto index = tally.items++;
        if (item.is(Kind::String))
            ++tally.strings;
        if (!item.is(Kind::Object))
            return;
        ++tally.objects;
        const auto members = membersOf(item);
        const auto form = formOf(members);
        if (form == BodyForm::Pre2021)
            ++tally.pre2021;
        if (form == BodyForm::Unrendered)
            ++tally.unrendered;
        if (!isMapped(form, members)) {
            tally.oldSyntax += form == BodyForm::OldSyntax ? 1 : 0;
            return;
        }
        ++tally.alerts;
        map(item, members, form, itemPath({}, index), true);
    }

    void batchObjects(const Tally& tally) {
        m_reading.form = BodyForm::BatchObjects;
        add(finding("batch-array", Weight::Error, Certainty::Documented,
                    {{"count", std::to_string(tally.items)}}, "send-individually"));
        if (tally.alerts == tally.items)
            return;
        mixed(tally, "batch-array");
    }

    void mixed(const Tally& tally, std::string cause) {
        auto found = finding("batch-mixed", Weight::Error, Certainty::Unknown,
                             {{"alerts", std::to_string(tally.alerts)},
                              {"objects", std::to_string(tally.objects - tally.alerts)},
                              {"strings", std::to_string(tally.strings)},
                              {"others", std::to_string(tally.items - tally.objects - tally.strings)}},
                             "send-individually");
        found.dependsOn = std::move(cause);
        add(std::move(found));
    }

    // The first item of that form stands for all.
    void refuse(BodyForm form, Value root) {
        m_reading.form = form;
        std::size_t index = 0;
        for (const Value item : root) {
            const auto members = membersOf(item);
            if (item.is(Kind::Object) && formOf(members) == form) {
                tellForm(form, members, item, itemPath({}, index), m_reading.findings);
                return;
            }
            ++index;
        }
    }

    void batchStrings(Value root, const Tally& tally) {
        m_reading.form = BodyForm::BatchStrings;
        const auto message = renderErrorIn(root);
        if (!message.empty())
            renderError(message, root);
        add(finding("batch-strings", Weight::Error, Certainty::Documented,
                    {{"count", std::to_string(tally.items)}}, "send-individually"));
        if (tally.strings != tally.items)
            mixed(tally, "batch-strings");
        std::size_t index = 0;
        for (const Value item : root) {
            const auto text = item.string();
            if (const auto expression = findTemplate(text, Where::OutsideData)) {
                auto found = unrenderedFinding(expression->text);
                found.path = itemPath({}, index);
                found.position = item.position();
                add(std::move(found));
                return;
            }
            ++index;
        }
    }

    const ReadLimits& m_limits;
    Reading& m_reading;
};

} // namespace

void readJson(const json::Document& document, const ReadLimits& limits, Reading& reading) {
    JsonBody(limits, reading).run(document);
}

} // namespace alert
