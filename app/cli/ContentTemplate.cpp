#include "app/cli/ContentTemplate.h"

#include "app/cli/Input.h"
#include "app/cli/Sentences.h"
#include "resources/Resources.h"
#include "json/Document.h"

namespace cli {

bool namesTemplate(const Options& options, Terminal& terminal) {
    if (!options.templateFile && !options.templateText) {
        const auto what = terminal.text(say::missing, {QStringLiteral("--template, --text")});
        terminal.fail(Usage, "usage", terminal.text(say::usageError, {what}));
        return false;
    }
    if (options.alert == "-" && options.templateFile == "-") {
        terminal.fail(Usage, "usage", terminal.text(say::twoInputs));
        return false;
    }
    return true;
}

core::Result<std::string> templateText(const Options& options) {
    if (options.templateText)
        return *options.templateText;
    return readBody(*options.templateFile);
}

core::Result<content_template::Value> templateAlert(const Options& options) {
    auto body = options.alert ? readBody(*options.alert)
                              : core::Result<std::string>(resources::sample(u"firing").toStdString());
    if (!body)
        return body.error();
    const auto document = json::parse(std::move(*body));
    if (!document)
        return document.error();
    if (!document->root().is(json::Kind::Object))
        return core::Error(core::ErrorCode::Unsupported);
    return content_template::fromJson(document->root());
}

} // namespace cli
