#pragma once

#include "Result.h"

#include <cstdint>
#include <filesystem>
#include <string>

/// The database as a file: what it is before SQLite touches it, made private, set aside.
namespace history {

/// Makes the folder and what is missing above it, 0700. Error: FileUnwritable.
core::Result<void> makePrivateFolder(const std::filesystem::path& folder);

enum class FileKind { Missing, Empty, NoDatabase, Ours, Foreign, Future, Unreadable };

/// Judges by the first 100 bytes (sqlite.org/fileformat2.html, "The Database Header"), so that a file that is
/// not ours stays byte for byte what it was: SQLite itself may write already when opening.
FileKind fileKind(const std::filesystem::path& path);

/// Builds an empty database beside the place and renames it there: whoever looks finds none or a whole one.
/// The file is 0600 from its first moment. Errors: FileUnwritable, DiskFull.
core::Result<void> createDatabase(const std::filesystem::path& folder);

/// Renames the database, with its -wal and -journal, to history.corrupt-TIME.db; gives the new name.
/// Error: FileUnwritable.
core::Result<std::string> setAside(const std::filesystem::path& folder, std::int64_t nowUs);

} // namespace history
