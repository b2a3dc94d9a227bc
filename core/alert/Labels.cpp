#include "alert/Labels.h"

#include "Utf8.h"
#include "alert/Excerpt.h"

#include <algorithm>

namespace alert {
namespace {

using core::Certainty;
using core::Weight;

constexpr std::size_t ownLabels = 11;
constexpr std::string_view fieldPrefix = "labels.";

// Views into the alert: the texts of Flashduty's event are made once the labels are in order.
struct Label {
    std::string_view key;
    Cut value;
    std::string path;
    std::string_view rule;
    Certainty certainty = Certainty::Unknown;
};

// [a-zA-Z_][a-zA-Z0-9_]*, the naming that Flashduty asks for.
bool isPrometheusName(std::string_view key) {
    const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; };
    if (key.empty() || !letter(key.front()))
        return false;
    return std::all_of(key.begin(), key.end(), [&](char c) { return letter(c) || (c >= '0' && c <= '9'); });
}

class LabelMapper {
public:
    explicit LabelMapper(MappedAlert& mapped)
        : m_mapped(mapped)
        , m_labelsPath(json::memberPath(mapped.path, "labels")) {
        m_labels.reserve(ownLabels + std::min(mapped.alert.labels.size(), EventLimits::labels));
    }

    void run() {
        own();
        users();
        std::vector<Label*> sorted; // a label is large to move
        sorted.reserve(m_labels.size());
        for (auto& label : m_labels)
            sorted.push_back(&label);
        std::sort(sorted.begin(), sorted.end(),
                  [](const Label* a, const Label* b) { return a->key < b->key; });
        m_mapped.event.labels.reserve(m_labels.size());
        m_mapped.trace.reserve(m_mapped.trace.size() + m_labels.size());
        for (auto* label : sorted) {
            m_mapped.event.labels.emplace_back(label->key, label->value.text);
            trace(*label);
        }
        tellNames("label-clash", m_clashes, Weight::Warning);
        tellNames("label-key-naming", m_unusual, Weight::Hint);
        tellTooLong();
        tellLeftOut();
    }

private:
    // The published result (flashduty-docs, alert-webhook.mdx) has exactly these beside the user's.
    void own() {
        const auto& alert = m_mapped.alert;
        const auto same = [this](std::string_view name, const std::string& value) {
            add(name, name, value, "same-field", Certainty::Observed);
        };
        same("alert_type", alert.alertType);
        same("alert_url", alert.alertUrl);
        same("aliuid", alert.aliuid);
        same("project", alert.project);
        same("raw_condition", alert.rawCondition);
        same("region", alert.region);
        add("check", "alert_name", alert.alertName, "alert-name", Certainty::Observed);
        add("resource", "alert_instance_id", alert.alertInstanceId, "instance-id", Certainty::Observed);
        add("severity", "severity", alert.severityText, "number-as-text", Certainty::Observed);
        if (alert.fireResultsCount) {
            m_fireResultsCount = std::to_string(*alert.fireResultsCount);
            add("fire_results_count", "fire_results_count", m_fireResultsCount, "number-as-text",
                Certainty::Observed);
        }
        add("fire_results", "fire_results[0]", alert.firstFireResult, "first-row", Certainty::Inferred);
    }

    void add(std::string_view key, std::string_view field, const std::string& value, std::string_view rule,
             Certainty certainty) {
        if (value.empty())
            return;
        auto path = m_mapped.path;
        if (!path.empty())
            path += '.';
        put(key, value, std::move(path.append(field)), rule, certainty);
    }

    // Of two equal names the later one counts, at the place of the first.
    void users() {
        const auto& labels = m_mapped.alert.labels;
        using Place = std::pair<std::string_view, std::size_t>;
        std::vector<Place> places;
        places.reserve(labels.size());
        for (std::size_t i = 0; i < labels.size(); ++i)
            places.emplace_back(labels[i].first, i);
        std::sort(places.begin(), places.end());
        const auto byKey = [](const Place& a, const Place& b) { return a.first < b.first; };
        for (std::size_t i = 0; i < labels.size(); ++i) {
            const auto [first, end] =
                std::equal_range(places.begin(), places.end(), Place(labels[i].first, i), byKey);
            if (first->second == i)
                user(labels[i].first, labels[(end - 1)->second].second);
        }
    }

    // At most 50 are there: a walk is shorter than any index.
    bool has(std::string_view key) const {
        return std::any_of(m_labels.begin(), m_labels.end(),
                           [&](const Label& label) { return label.key == key; });
    }

    void user(const std::string& key, const std::string& value) {
        if (has(key)) {
            m_clashes.push_back(key);
            return;
        }
        if (headOf(key, EventLimits::labelKey).size() < key.size()) {
            m_tooLong.push_back(key);
            return;
        }
        if (m_labels.size() >= EventLimits::labels) {
            m_leftOut.push_back(key);
            return;
        }
        if (!isPrometheusName(key))
            m_unusual.push_back(key);
        put(key, value, json::memberPath(m_labelsPath, key), "user-label", Certainty::Observed);
    }

    void put(std::string_view key, std::string_view value, std::string path, std::string_view rule,
             Certainty certainty) {
        const auto cut = cutTo(value, EventLimits::labelValue);
        if (cut.from != 0)
            m_mapped.findings.push_back({"label-value-cut",
                                         Weight::Warning,
                                         Certainty::Documented,
                                         {{"label", excerpt(key)},
                                          {"from", std::to_string(cut.from)},
                                          {"limit", std::to_string(EventLimits::labelValue)}},
                                         path,
                                         {},
                                         {},
                                         {}});
        m_labels.push_back({key, cut, std::move(path), rule, certainty});
    }

    void trace(Label& label) {
        auto& row = m_mapped.trace.emplace_back();
        row.field.reserve(fieldPrefix.size() + label.key.size());
        row.field.append(fieldPrefix).append(label.key);
        row.value = label.value.text;
        row.sourcePath = std::move(label.path);
        row.sourceValue = headOf(label.value.text, sourceLength);
        row.rule = label.rule;
        row.certainty = label.certainty;
        row.cutFrom = label.value.from;
    }

    void tell(std::string id, Weight weight, std::vector<std::pair<std::string, std::string>> arguments,
              const std::string& firstKey) {
        m_mapped.findings.push_back({std::move(id),
                                     weight,
                                     Certainty::Unknown,
                                     std::move(arguments),
                                     json::memberPath(m_labelsPath, firstKey),
                                     {},
                                     {},
                                     {}});
    }

    void tellNames(std::string id, const std::vector<std::string>& keys, Weight weight) {
        if (!keys.empty())
            tell(std::move(id), weight, {{"keys", excerptOfNames(keys)}}, keys.front());
    }

    void tellTooLong() {
        if (!m_tooLong.empty())
            tell("label-key-too-long", Weight::Warning,
                 {{"keys", excerptOfNames(m_tooLong)}, {"limit", std::to_string(EventLimits::labelKey)}},
                 m_tooLong.front());
    }

    void tellLeftOut() {
        if (!m_leftOut.empty())
            tell("labels-over-limit", Weight::Warning,
                 {{"count", std::to_string(m_labels.size() + m_leftOut.size())},
                  {"limit", std::to_string(EventLimits::labels)},
                  {"leftOut", excerptOfNames(m_leftOut)}},
                 m_leftOut.front());
    }

    MappedAlert& m_mapped;
    std::string m_labelsPath;
    std::string m_fireResultsCount;
    std::vector<Label> m_labels;
    std::vector<std::string> m_clashes, m_unusual, m_tooLong, m_leftOut;
};

} // namespace

Cut cutTo(std::string_view text, std::size_t limit) {
    const auto head = headOf(text, limit);
    if (head.size() == text.size())
        return {text, 0};
    return {head, limit + core::codePoints(text.substr(head.size()))};
}

void mapLabels(MappedAlert& mapped) {
    LabelMapper(mapped).run();
}

} // namespace alert
