#pragma once

#include "Result.h"

#include <filesystem>
#include <string>

namespace cli {

/// A body: the bytes of a file, or of standard input for "-". At most 64 MB.
/// Errors: FileNotFound, FileUnreadable, TooLarge.
core::Result<std::string> readBody(const std::string& file);

/// A URL or token: as given, from standard input for "-", from a file for "@FILE"; white space around is
/// taken off. So a secret need not stand in the list of processes.
core::Result<std::string> readSecret(const std::string& argument);

/// `--data`, or the folder that both programs share.
std::filesystem::path dataFolder(const std::string& argument);

} // namespace cli
