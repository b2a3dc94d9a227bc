#include "alert/Excerpt.h"
#include "alert/Labels.h"

namespace alert {
namespace {

using core::Certainty;
using core::Weight;

constexpr std::size_t usualRows = 24; // eight of the event, the labels
constexpr std::size_t usualFindings = 4;
constexpr std::string_view titleRule = "$resource::$check";

class Mapper {
public:
    explicit Mapper(MappedAlert& mapped)
        : m_mapped(mapped)
        , m_alert(mapped.alert)
        , m_event(mapped.event) {}

    void run() {
        m_mapped.trace.reserve(usualRows);
        m_mapped.findings.reserve(usualFindings);
        severity();
        status();
        key();
        title();
        description();
        time();
        mapLabels(m_mapped);
        hints();
    }

private:
    using Arguments = std::vector<std::pair<std::string, std::string>>;

    std::string path(std::string_view field) const { return json::memberPath(m_mapped.path, field); }

    std::string annotationPath(std::string_view name) const {
        return json::memberPath(path("annotations"), name);
    }

    std::string_view annotation(std::string_view name) const {
        std::string_view found;
        for (const auto& [key, value] : m_alert.annotations) {
            if (key == name)
                found = value;
        }
        return found;
    }

    void row(std::string_view field, std::string_view value, std::string source, std::string_view sourceValue,
             std::string_view rule, Certainty certainty, std::size_t cutFrom = 0) {
        auto& row = m_mapped.trace.emplace_back();
        row.field = field;
        row.value = value;
        row.sourcePath = std::move(source);
        row.sourceValue = headOf(sourceValue, sourceLength);
        row.rule = rule;
        row.certainty = certainty;
        row.cutFrom = cutFrom;
    }

    void tell(std::string id, Weight weight, Certainty certainty, Arguments arguments, std::string place,
              std::string action = {}) {
        m_mapped.findings.push_back({std::move(id),
                                     weight,
                                     certainty,
                                     std::move(arguments),
                                     std::move(place),
                                     std::nullopt,
                                     std::move(action),
                                     {}});
    }

    void tellCut(std::string id, Certainty certainty, std::size_t from, std::size_t limit,
                 std::string place) {
        if (from != 0)
            tell(std::move(id), Weight::Warning, certainty,
                 {{"from", std::to_string(from)}, {"limit", std::to_string(limit)}}, std::move(place));
    }

    void severity() {
        m_event.severity = severityOf(m_alert.severity);
        const bool known = m_event.severity != Severity::Unknown;
        row("severity", id(m_event.severity), path("severity"), m_alert.severityText,
            known ? "severity-table" : "severity-unknown",
            known ? Certainty::Documented : Certainty::Unknown);
        if (m_alert.severityText.empty())
            tell("severity-missing", Weight::Warning, Certainty::Unknown, {}, path("severity"),
                 "use-to-json");
        else if (!known)
            tell("severity-unknown", Weight::Warning, Certainty::Unknown,
                 {{"value", excerpt(m_alert.severityText)}}, path("severity"));
    }

    void status() {
        m_event.status = m_alert.status;
        const bool known = m_alert.status != Status::Unknown;
        if (m_alert.statusText.empty())
            tell("status-missing", Weight::Warning, Certainty::Unknown, {}, path("status"), "use-to-json");
        else if (!known)
            tell("status-unknown", Weight::Warning, Certainty::Unknown,
                 {{"value", excerpt(m_alert.statusText)}}, path("status"));
        eventStatus();
        row("status", id(m_alert.status), path("status"), m_alert.statusText,
            known ? "status-as-is" : "status-unknown", known ? Certainty::Documented : Certainty::Unknown);
    }

    void eventStatus() {
        std::string_view rule = "event-status-unknown";
        auto certainty = Certainty::Unknown;
        if (m_alert.status == Status::Resolved) {
            m_event.eventStatus = EventStatus::Ok;
            rule = "resolved-ok";
            certainty = Certainty::Inferred;
        } else if (m_alert.status == Status::Firing && m_event.severity != Severity::Unknown) {
            m_event.eventStatus = firingStatus(m_event.severity);
            rule = "firing-severity";
            certainty = Certainty::Documented;
        }
        row("event_status", id(m_event.eventStatus), path("status"), m_alert.statusText, rule, certainty);
    }

    static EventStatus firingStatus(Severity severity) {
        switch (severity) {
        case Severity::Critical:
            return EventStatus::Critical;
        case Severity::Warning:
            return EventStatus::Warning;
        case Severity::Info:
            return EventStatus::Info;
        case Severity::Unknown:
            break;
        }
        return EventStatus::Unknown;
    }

    void key() {
        if (m_alert.fingerprint.empty()) {
            row("alert_key", {}, {}, {}, "key-generated", Certainty::Inferred);
            tell("fingerprint-missing", Weight::Warning, Certainty::Inferred, {}, path("fingerprint"),
                 "use-to-json");
            return;
        }
        auto cut = cutTo(m_alert.fingerprint, EventLimits::alertKey);
        m_event.alertKey = cut.text;
        row("alert_key", cut.text, path("fingerprint"), m_alert.fingerprint, "fingerprint",
            Certainty::Observed, cut.from);
        tellCut("alert-key-cut", Certainty::Unknown, cut.from, EventLimits::alertKey, path("fingerprint"));
    }

    // "$a::$b" gives "a / b"; a label that is missing stays as "$b" (Flashduty, reference variables).
    std::string ruledTitle() const {
        const auto& resource = m_alert.alertInstanceId;
        const auto& check = m_alert.alertName;
        return (resource.empty() ? "$resource" : resource) + " / " + (check.empty() ? "$check" : check);
    }

    void title() {
        const auto own = annotation("title");
        const auto text = own.empty() ? ruledTitle() : std::string(own);
        auto cut = cutTo(text, EventLimits::titleRule);
        m_event.title = cut.text;
        m_event.titleRule = titleRule;
        if (own.empty()) {
            row("title", cut.text, path("alert_instance_id"), m_alert.alertInstanceId, "title-from-rule",
                Certainty::Inferred, cut.from);
            tell("title-empty", Weight::Warning, Certainty::Inferred, {{"title", excerpt(text)}},
                 annotationPath("title"), "set-title");
        } else {
            row("title", cut.text, annotationPath("title"), own, "title-annotation", Certainty::Inferred,
                cut.from);
        }
        tellCut("title-cut", Certainty::Documented, cut.from, EventLimits::titleRule,
                annotationPath("title"));
        row("title_rule", titleRule, {}, {}, "title-rule-constant", Certainty::Documented);
    }

    void description() {
        const auto own = annotation("desc");
        auto cut = cutTo(own.empty() ? std::string_view(m_event.title) : own, EventLimits::description);
        m_event.description = cut.text;
        if (own.empty()) {
            const auto title = annotation("title");
            row("description", cut.text, title.empty() ? std::string() : annotationPath("title"), title,
                "desc-from-title", Certainty::Inferred);
        } else {
            row("description", cut.text, annotationPath("desc"), own, "desc-annotation", Certainty::Inferred,
                cut.from);
        }
        tellCut("description-cut", Certainty::Documented, cut.from, EventLimits::description,
                annotationPath("desc"));
    }

    void time() {
        m_event.eventTime = m_alert.alertTime;
        if (m_alert.alertTime) {
            const auto text = std::to_string(*m_alert.alertTime);
            row("event_time", text, path("alert_time"), text, "alert-time", Certainty::Observed);
            return;
        }
        row("event_time", {}, path("alert_time"), {}, "time-missing", Certainty::Unknown);
        tell("time-missing", Weight::Hint, Certainty::Unknown, {}, path("alert_time"), "use-to-json");
    }

    void hints() {
        if (!m_alert.alertInstanceId.empty())
            tell("resource-volatile", Weight::Hint, Certainty::Inferred, {}, path("alert_instance_id"));
        if (!m_alert.signinUrl.empty())
            tell("signin-url", Weight::Hint, Certainty::Documented, {}, path("signin_url"));
    }

    MappedAlert& m_mapped;
    const SlsAlert& m_alert;
    FlashdutyEvent& m_event;
};

} // namespace

MappedAlert map(SlsAlert alert, std::string path) {
    MappedAlert mapped;
    mapped.path = std::move(path);
    mapped.alert = std::move(alert);
    Mapper(mapped).run();
    return mapped;
}

} // namespace alert
