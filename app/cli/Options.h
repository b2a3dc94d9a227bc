#pragma once

#include "app/cli/Text.h"

#include <cstdint>
#include <optional>
#include <string>

namespace cli {

enum class Command {
    None,
    Map,
    Render,
    Check,
    Receive,
    Send,
    HistoryList,
    HistoryShow,
    HistoryCount,
    Url,
    Guide,
    Demo
};

/// What the command line said. Texts are as given: "-" and "@FILE" are not read yet.
struct Options {
    Command command = Command::None;
    bool json = false;
    std::string file = "-";
    std::string listen = "127.0.0.1:8787";
    std::string data;
    std::optional<std::string> token;
    std::string reply = "200";
    std::int64_t replyDelay = 0; ///< milliseconds
    std::string tlsCertificate;
    std::string tlsKey;
    bool quiet = false;
    std::int64_t count = 0;
    std::string to;
    std::optional<std::string> alert;
    std::optional<std::string> templateFile;
    std::optional<std::string> templateText;
    bool batch = false;
    bool rehearse = false;
    bool resolved = false;
    bool pair = false;
    bool yes = false;
    int limit = 20;
    std::int64_t id = 0;
    std::string url;
    std::optional<std::string> integration; ///< name or id
    std::optional<int> step;
    bool probe = false;
};

struct Parsed {
    std::optional<Options> options; ///< nothing when the program has only to print and to end
    int exitCode = 0;
    std::string output; ///< help, version, or what is wrong with the usage
    bool toError = false;
};

/// Reads the command line. The only place that knows the library behind it.
Parsed parseOptions(int argc, const char* const* argv, const Text& text);

/// The language before anything else is read, so that help and errors have it too; empty when not given.
std::string languageArgument(int argc, const char* const* argv);

} // namespace cli
