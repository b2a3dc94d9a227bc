#include "app/cli/Commands.h"
#include "app/cli/Input.h"
#include "app/cli/Sentences.h"
#include "app/cli/Shapes.h"

namespace cli {
namespace {

void print(const alert::Reading& reading, Terminal& terminal) {
    const auto& words = terminal.words();
    terminal.rows({{terminal.text(say::form), words.form(reading.form)}});
    if (const auto meaning = words.formMeaning(reading.form); !meaning.isEmpty())
        terminal.line(shown(meaning.toStdString()));
    if (reading.jsonError)
        terminal.line(shown(words.error(*reading.jsonError).toStdString()));
    for (std::size_t i = 0; i < reading.alerts.size(); ++i) {
        terminal.line();
        if (reading.alerts.size() > 1)
            terminal.line(terminal.text(say::alertNumber, {QString::number(i + 1)}));
        printEvent(reading.alerts[i], EventDetail::Full, terminal);
    }
    if (reading.alertCount > reading.alerts.size())
        terminal.line(
            terminal.text(say::notMapped, {QString::number(reading.alertCount - reading.alerts.size())}));
    terminal.line();
    printFindings(allFindings(reading), terminal);
}

} // namespace

int runMap(const Options& options, Terminal& terminal) {
    const auto body = readBody(options.file);
    if (!body)
        return terminal.fail(Usage, body.error());
    const auto reading = alert::read(*body);
    terminal.document(readingObject(reading, terminal.words()));
    if (!terminal.isJson())
        print(reading, terminal);
    if (!reading.strictJson)
        return Usage;
    return hasErrors(allFindings(reading)) ? Failed : Success;
}

} // namespace cli
