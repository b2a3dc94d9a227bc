#pragma once

#include "Result.h"
#include "app/cli/Options.h"
#include "app/cli/Terminal.h"
#include "content_template/Value.h"

#include <string>

namespace cli {

/// Whether the command line names a template, and standard input once at most. Says what is wrong.
bool namesTemplate(const Options& options, Terminal& terminal);

/// The content template that --template or --text names, "-" standard input. At most 64 MB.
core::Result<std::string> templateText(const Options& options);

/// The alert that a template is rendered for: of --alert, else the built-in sample. Errors: those of
/// readBody, NotJson, Unsupported when it is no object.
core::Result<content_template::Value> templateAlert(const Options& options);

} // namespace cli
