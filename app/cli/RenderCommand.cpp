#include "app/cli/Commands.h"
#include "app/cli/ContentTemplate.h"
#include "app/cli/Shapes.h"
#include "content_template/Render.h"

#include <cstdio>

namespace cli {

int runRender(const Options& options, Terminal& terminal) {
    if (!namesTemplate(options, terminal))
        return Usage;
    auto text = templateText(options);
    if (!text)
        return terminal.fail(Usage, text.error());
    const auto alert = templateAlert(options);
    if (!alert)
        return terminal.fail(Usage, alert.error());
    const auto parsed = content_template::parse(std::move(*text));
    if (!parsed)
        return terminal.fail(Usage, parsed.error());
    content_template::Options rendering;
    rendering.batch = options.batch;
    const auto rendered = content_template::render(*parsed, *alert, rendering);
    if (!rendered)
        return terminal.fail(Usage, rendered.error());
    if (terminal.isJson()) {
        boost::json::object object;
        object["result"] = stored(rendered->text);
        terminal.document(object);
        return Success;
    }
    // The bytes that SLS would send, and nothing beside them.
    const auto written = std::fwrite(rendered->text.data(), 1, rendered->text.size(), stdout);
    return written == rendered->text.size() && std::fflush(stdout) == 0 ? Success : Unavailable;
}

} // namespace cli
