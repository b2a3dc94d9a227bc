#pragma once

#include "app/cli/Options.h"
#include "app/cli/Terminal.h"

/// One function a command, one file a function; each gives its exit code.
namespace cli {

int runMap(const Options& options, Terminal& terminal);
int runRender(const Options& options, Terminal& terminal);
int runCheck(const Options& options, Terminal& terminal);
int runReceive(const Options& options, Terminal& terminal);
int runSend(const Options& options, Terminal& terminal);
int runHistoryList(const Options& options, Terminal& terminal);
int runHistoryShow(const Options& options, Terminal& terminal);
int runHistoryCount(const Options& options, Terminal& terminal);
int runUrl(const Options& options, Terminal& terminal);
int runGuide(const Options& options, Terminal& terminal);
int runDemo(Terminal& terminal);

} // namespace cli
