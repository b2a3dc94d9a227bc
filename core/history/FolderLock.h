#pragma once

#include "Result.h"

#include <filesystem>
#include <utility>

namespace history {

/// Name of the lock file in the data folder. It stays there; only the lock on it counts.
inline constexpr const char* lockName = "history.lock";

/// Held by the one writer of a data folder, across processes; ends with the object, and with the process
/// however that ends. The file says who holds it: "PROGRAM (pid N)".
class FolderLock {
public:
    /// Errors: LockHeld (detail: who, empty when not known), FileUnwritable.
    static core::Result<FolderLock> forWriting(const std::filesystem::path& folder);
    /// For one who needs that nobody writes; works in a folder that cannot be written. Error: LockHeld.
    static core::Result<FolderLock> againstWriters(const std::filesystem::path& folder);

    FolderLock(FolderLock&& other) noexcept
        : m_file(std::exchange(other.m_file, -1))
        , m_writing(other.m_writing) {}
    FolderLock& operator=(FolderLock&& other) = delete;
    ~FolderLock();

private:
    FolderLock(int file, bool writing)
        : m_file(file)
        , m_writing(writing) {}
    int m_file; ///< -1: nothing to unlock
    bool m_writing;
};

} // namespace history
