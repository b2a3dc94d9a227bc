#include "app/cli/Commands.h"
#include "app/cli/ContentTemplate.h"
#include "app/cli/RehearsalShapes.h"
#include "app/cli/Sentences.h"
#include "app/cli/Shapes.h"
#include "content_template/Check.h"

namespace cli {
namespace {

boost::json::object rangeObject(const content_template::Range& range, std::string_view text) {
    const auto position = core::positionAt(text, range.begin);
    boost::json::object object;
    object["begin"] = range.begin;
    object["end"] = range.end;
    object["line"] = position.line;
    object["column"] = position.column;
    return object;
}

boost::json::object issueObject(const content_template::Issue& issue, std::string_view text,
                                std::string_view result, const words::Words& words) {
    auto object = findingObject(issue.finding, words);
    object["depends_on"] = issue.finding.dependsOn;
    object["place"] = rangeObject(issue.place, text);
    if (issue.inResult)
        object["in_result"] = rangeObject(*issue.inResult, result);
    if (issue.fix) {
        boost::json::object fix;
        fix["begin"] = issue.fix->range.begin;
        fix["end"] = issue.fix->range.end;
        fix["replacement"] = stored(issue.fix->replacement);
        object["fix"] = std::move(fix);
    }
    return object;
}

void print(const content_template::Checked& checked, std::string_view text, Terminal& terminal) {
    printFindings(content_template::findings(checked), terminal);
    for (const auto& issue : checked.issues) {
        if (!issue.fix || !issue.finding.dependsOn.empty())
            continue;
        const auto& range = issue.fix->range;
        terminal.line();
        terminal.line(terminal.text(say::firstFix));
        if (range.end > range.begin)
            terminal.line(QStringLiteral("  - ") + shown(text.substr(range.begin, range.end - range.begin)));
        if (!issue.fix->replacement.empty())
            terminal.line(QStringLiteral("  + ") + shown(issue.fix->replacement));
        return; // the others may look different when this one is mended
    }
}

} // namespace

int runCheck(const Options& options, Terminal& terminal) {
    if (!namesTemplate(options, terminal))
        return Usage;
    const auto text = templateText(options);
    if (!text)
        return terminal.fail(Usage, text.error());
    const auto alert = templateAlert(options);
    if (!alert)
        return terminal.fail(Usage, alert.error());
    const auto checked = content_template::check(*text, *alert);
    std::optional<content_template::Rehearsal> rehearsal;
    std::optional<content_template::SizeBudget> size;
    if (options.rehearse) {
        rehearsal = content_template::rehearse(*text, *alert);
        if (auto budget = content_template::sizeBudget(*text, *alert))
            size = std::move(*budget);
    }
    if (!terminal.isJson()) {
        print(checked, *text, terminal);
        if (rehearsal)
            printRehearsal(*rehearsal, terminal);
        if (size)
            printSize(*size, terminal);
    } else {
        const std::string result = checked.rendering ? checked.rendering->text : std::string();
        boost::json::array findings;
        for (const auto& issue : checked.issues)
            findings.push_back(issueObject(issue, *text, result, terminal.words()));
        boost::json::object object;
        object["form"] = alert::id(checked.form);
        object["rendered"] = checked.rendering.has_value();
        object["findings"] = std::move(findings);
        if (rehearsal)
            object["rehearsal"] = rehearsalObject(*rehearsal, terminal.words());
        if (size)
            object["size"] = sizeObject(*size, terminal.words());
        terminal.document(object);
    }
    const bool isTooLarge = size && size->verdict == content_template::SizeVerdict::OverInBoth;
    const bool breaks = rehearsal && rehearsal->hasErrors();
    return checked.hasErrors() || breaks || isTooLarge ? Failed : Success;
}

} // namespace cli
