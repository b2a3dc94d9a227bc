#include "alert/Read.h"
#include "content_template/CheckWork.h"
#include "content_template/Insertions.h"
#include "content_template/JsonFaults.h"
#include "content_template/ResultMap.h"
#include "content_template/ToJson.h"

#include <algorithm>
#include <array>

namespace content_template {
namespace {

using core::Certainty;
using core::Weight;

struct NeededKey {
    std::string_view key;
    std::string_view finding;
    std::string_view snippet;
};

// What the mapping to a Flashduty event reads (published result of the vendor's SLS integration), without the
// links and ids that SLS's own default content leaves out too. Each has its effect in `words`.
constexpr std::array neededKeys{
    NeededKey{"fingerprint", "key-fingerprint-missing", "{{ alert.fingerprint | quote }}"},
    NeededKey{"status", "key-status-missing", "{{ alert.status | quote }}"},
    NeededKey{"severity", "key-severity-missing", "{{ alert.severity }}"},
    NeededKey{"annotations", "key-annotations-missing", "{{ alert.annotations | to_json }}"},
    NeededKey{"labels", "key-labels-missing", "{{ alert.labels | to_json }}"},
    NeededKey{"alert_name", "key-alert-name-missing", "{{ alert.alert_name | quote }}"},
    NeededKey{"alert_time", "key-alert-time-missing", "{{ alert.alert_time }}"},
};

/// Findings of a body that its template can cause.
bool isOfTemplate(std::string_view id) {
    static constexpr std::string_view ids[] = {"labels-not-a-map", "severity-unknown", "status-unknown",
                                               "duplicate-keys",   "no-alert",         "alert-inside"};
    return std::find(std::begin(ids), std::end(ids), id) != std::end(ids);
}

std::vector<core::Finding> allFindings(const alert::Reading& reading) {
    auto all = reading.findings;
    for (const auto& mapped : reading.alerts)
        all.insert(all.end(), mapped.findings.begin(), mapped.findings.end());
    return all;
}

class ResultCheck {
public:
    explicit ResultCheck(Work& work)
        : m_work(work) {}

    void run() {
        if (!m_work.syntax.problems.empty())
            return;
        auto options = m_work.options.rendering;
        options.batch = false; // a batch is an array of what one alert gives
        auto rendered = render(m_work.syntax.result, m_work.alert, options);
        if (!rendered) {
            tellFailure(rendered.error());
            return;
        }
        m_work.rendering = std::move(*rendered);
        judge();
    }

private:
    const std::string& result() const { return m_work.rendering->text; }

    void tellFailure(const core::Error& error) {
        const auto named = faultOf(error);
        const auto fault = named ? named->fault : Fault::Internal;
        const auto at = error.position() ? error.position()->offset : 0;
        Range place{at, at};
        for (const auto& zone : m_work.zones) {
            if (zone.kind == ZoneKind::Code && zone.range.begin <= at && at < zone.range.end)
                place = zone.range;
        }
        const auto cause = issueIn(place);
        auto& found = m_work.add("template-" + std::string(id(fault)), Weight::Error, Certainty::Inferred,
                                 place, {{"name", excerptOf(named ? named->name : std::string())}});
        found.issue.finding.dependsOn = cause;
    }

    /// Id of a cause that is known at a place already.
    std::string issueIn(Range place) const {
        for (const auto& one : m_work.found) {
            const auto& issue = one.issue;
            if (issue.finding.dependsOn.empty() && issue.finding.weight != Weight::Hint &&
                issue.place.begin < place.end &&
                place.begin < std::max(issue.place.end, issue.place.begin + 1))
                return issue.finding.id;
        }
        return {};
    }

    void judge() {
        const auto document = json::parse(result());
        if (document) {
            readResult(*document);
            return;
        }
        const auto& error = document.error();
        if (error.code() == core::ErrorCode::Empty) {
            auto& found =
                m_work.add("result-empty", Weight::Error, Certainty::Documented, {0, m_work.text.size()});
            found.issue.finding.dependsOn = cause();
            return;
        }
        m_work.form = alert::read(result()).form;
        if (isOldSyntax()) {
            tellKeysOfOldSyntax();
            return; // SLS replaces it, this program does not: nothing else is known of the result
        }
        explain(error.position() ? error.position()->offset : 0, error);
    }

    std::string cause() const {
        const auto syntax = m_work.causeOf(Effect::BreaksSyntax);
        return syntax.empty() ? m_work.causeOf(Effect::BreaksJson) : syntax;
    }

    bool isOldSyntax() const {
        return std::any_of(m_work.found.begin(), m_work.found.end(), [](const Found& one) {
            return one.issue.finding.id == "template-old-syntax" ||
                   one.issue.finding.id == "template-mixed-syntax";
        });
    }

    /// What the same template in the new syntax would leave out.
    void tellKeysOfOldSyntax() {
        std::vector<Fix> fixes;
        for (const auto& one : m_work.found) {
            if (one.issue.finding.id == "template-old-syntax" && one.issue.fix)
                fixes.push_back(*one.issue.fix);
        }
        std::sort(fixes.begin(), fixes.end(),
                  [](const Fix& a, const Fix& b) { return a.range.begin > b.range.begin; });
        std::string mended(m_work.text);
        for (const auto& fix : fixes)
            mended = applied(fix, mended);
        const Work translated(mended, m_work.alert, m_work.options);
        if (fixes.empty() || !translated.syntax.problems.empty())
            return;
        const auto rendered = render(translated.syntax.result, m_work.alert, m_work.options.rendering);
        const auto document =
            rendered ? json::parse(rendered->text) : core::Result<json::Document>(core::Error());
        if (!document || !document->root().is(json::Kind::Object))
            return;
        m_work.form = alert::BodyForm::OldSyntax;
        for (const auto& needed : neededKeys) {
            if (!document->root()[needed.key].exists())
                tellMissingKey(needed, true, false);
        }
    }

    /// Says why the result is no JSON, unless that is known.
    void explain(std::size_t at, const core::Error& error) {
        const ResultMap map(m_work);
        const auto* insertion = map.insertionAt(at);
        auto because = insertion == nullptr ? std::string() : blame(*insertion);
        if (because.empty())
            because = cause();
        if (because.empty() && (tellMissingValue(at, map) || tellLoopComma(at, map)))
            because = m_work.found.back().issue.finding.id;
        if (because.empty() && insertion != nullptr && at < insertion->result.end && at > 0)
            because = tellInserted(*insertion);
        auto& found =
            m_work.add("result-not-json", Weight::Error, Certainty::Documented, map.placeOf(at),
                       {{"detail", excerptOf(error.detail())},
                        {"line", std::to_string(error.position() ? error.position()->line : 1)},
                        {"column", std::to_string(error.position() ? error.position()->column : 1)}});
        found.issue.inResult = Range{at, std::min(at + 1, result().size())};
        found.issue.finding.dependsOn = because;
    }

    /// What was a risk has come true: then it is an error. Its id; empty when nothing is known there.
    std::string blame(const Insertion& insertion) {
        for (auto& one : m_work.found) {
            auto& issue = one.issue;
            if (issue.place.begin < insertion.source.end && insertion.source.begin < issue.place.end &&
                issue.finding.dependsOn.empty()) {
                issue.finding.weight = Weight::Error;
                issue.inResult = insertion.result;
                return issue.finding.id;
            }
        }
        return {};
    }

    /// "a": , where an insertion printed nothing.
    bool tellMissingValue(std::size_t at, const ResultMap& map) {
        const auto* empty = map.emptyInsertionBefore(at);
        if (empty == nullptr)
            return false;
        const auto expression = m_work.textOf(innerOf(m_work, empty->source));
        auto& found = m_work.add("value-prints-nothing", Weight::Error, Certainty::Documented, empty->source,
                                 {{"expression", excerptOf(expression)}}, Effect::BreaksJson);
        found.issue.inResult = empty->result;
        if (const auto* output = map.outputAt(empty->source))
            found.issue.fix = Fix{empty->source, withFilter(m_work, empty->source, *output,
                                                            map.isNumber(*output) ? "int" : "quote")};
        return true;
    }

    /// A comma behind every item of a loop, the last one included.
    bool tellLoopComma(std::size_t at, const ResultMap& map) {
        if (at >= result().size() || (result()[at] != ']' && result()[at] != '}') || at == 0)
            return false;
        const auto comma = result().find_last_not_of(" \t\r\n", at - 1);
        if (comma == std::string::npos || result()[comma] != ',')
            return false;
        const auto place = map.placeOf(comma);
        auto& found = m_work.add("loop-trailing-comma", Weight::Error, Certainty::Documented, place, {},
                                 Effect::BreaksJson);
        found.issue.inResult = Range{comma, comma + 1};
        const auto* loop = map.loopEndingAt(place.begin);
        if (loop == nullptr || m_work.textOf(place) != ",")
            return true;
        const auto tag = tagWithComma(m_work, *loop);
        if (!tag.empty())
            found.issue.fix = Fix{{loop->tag.begin, place.end},
                                  tag + std::string(m_work.textOf({loop->tag.end, place.begin}))};
        return true;
    }

    /// A value of which nothing was known beforehand.
    std::string tellInserted(const Insertion& insertion) {
        const auto before = insertion.result.begin == 0
                                ? std::string::npos
                                : result().find_last_not_of(" \t\r\n", insertion.result.begin - 1);
        const bool isBare = before == std::string::npos || result()[before] == ':' ||
                            result()[before] == ',' || result()[before] == '[' || result()[before] == '{';
        const bool isTree = insertion.kind == ValueKind::List || insertion.kind == ValueKind::Map;
        const auto* id = !isBare ? "text-in-quotes" : isTree ? "list-printed-as-python" : "text-unquoted";
        auto& found =
            m_work.add(id, Weight::Error, Certainty::Documented, insertion.source,
                       {{"expression", excerptOf(m_work.textOf(innerOf(m_work, insertion.source)))}},
                       Effect::BreaksJson);
        found.issue.inResult = insertion.result;
        const ResultMap map(m_work);
        if (const auto* output = map.outputAt(insertion.source); output != nullptr && isBare)
            found.issue.fix = Fix{insertion.source, withFilter(m_work, insertion.source, *output,
                                                               isTree ? "to_json" : "quote")};
        return id;
    }

    void readResult(const json::Document& document) {
        const auto reading = alert::read(result());
        m_work.form = reading.form;
        const auto root = document.root();
        if (!root.is(json::Kind::Object)) {
            tellNoObject(root.is(json::Kind::Array));
            return;
        }
        const bool isAlert = tellReading(reading, document);
        if (!isAlert || reading.alerts.empty() || reading.form == alert::BodyForm::CloudEvent)
            return;
        for (const auto& needed : neededKeys) {
            if (!root[needed.key].exists())
                tellMissingKey(needed, root.size() == 0);
        }
    }

    void tellNoObject(bool isArray) {
        const auto* id = isArray ? "result-is-array" : "not-an-object";
        const bool isTold = std::any_of(m_work.found.begin(), m_work.found.end(),
                                        [&](const Found& one) { return one.issue.finding.id == id; });
        if (isTold)
            return;
        auto& found = m_work.add(id, Weight::Error, Certainty::Documented, {0, m_work.text.size()},
                                 {{"expression", excerptOf(result())}});
        found.issue.inResult = Range{0, result().size()};
        found.issue.finding.dependsOn = cause();
    }

    /// Forwards what the receiver would say of such a body, unless the alert itself is to blame. Whether it
    /// is one.
    bool tellReading(const alert::Reading& reading, const json::Document& document) {
        const auto base = allFindings(alert::read(toJson(m_work.alert)));
        const ResultMap map(m_work);
        bool isAlert = true;
        for (const auto& finding : allFindings(reading)) {
            const bool isOwn = std::any_of(base.begin(), base.end(),
                                           [&](const core::Finding& each) { return each.id == finding.id; });
            if (isOwn || !isOfTemplate(finding.id))
                continue;
            const auto value = json::find(document.root(), finding.path);
            const auto at = finding.position ? finding.position->offset : value.exists() ? value.offset() : 0;
            const bool isWhole = finding.id == "no-alert" || finding.id == "alert-inside";
            auto& found =
                m_work.add(finding.id, finding.weight, finding.certainty,
                           isWhole ? Range{0, m_work.text.size()} : map.placeOf(at), finding.arguments);
            found.issue.finding.path = finding.path;
            found.issue.inResult = Range{at, isWhole ? result().size() : at + value.source().size()};
            found.issue.finding.dependsOn = isWhole ? cause() : issueIn(found.issue.place);
            if (found.issue.finding.dependsOn == finding.id)
                found.issue.finding.dependsOn.clear();
            isAlert = isAlert && !isWhole;
        }
        return isAlert;
    }

    void tellMissingKey(const NeededKey& needed, bool isEmpty, bool canFix = true) {
        const auto brace = firstBrace();
        const Range place{brace.value_or(0), brace ? *brace + 1 : 0};
        auto& found = m_work.add(needed.finding, Weight::Warning, Certainty::Inferred, place,
                                 {{"key", std::string(needed.key)}});
        found.issue.finding.path = needed.key;
        found.isLast = true;
        if (!brace || !canFix)
            return;
        const auto at = *brace + 1;
        auto blank = m_work.text.find_first_not_of(" \t\r\n", at);
        blank = blank == std::string_view::npos ? at : blank;
        std::string text(m_work.textOf({at, blank}));
        text += '"' + std::string(needed.key) + "\": " + std::string(needed.snippet);
        text += isEmpty ? "" : blank == at ? ", " : ",";
        found.issue.fix = Fix{{at, at}, text};
    }

    /// The opening brace of the object, when the template's own text begins with it.
    std::optional<std::size_t> firstBrace() const {
        for (const auto& zone : m_work.zones) {
            if (zone.kind == ZoneKind::Silent)
                continue;
            const auto text = m_work.textOf(zone.range);
            const auto first = text.find_first_not_of(" \t\r\n");
            if (zone.kind == ZoneKind::Text && first == std::string_view::npos)
                continue;
            if (zone.kind == ZoneKind::Text && text[first] == '{')
                return zone.range.begin + first;
            return std::nullopt;
        }
        return std::nullopt;
    }

    Work& m_work;
};

} // namespace

void checkResult(Work& work) {
    ResultCheck(work).run();
}

} // namespace content_template
