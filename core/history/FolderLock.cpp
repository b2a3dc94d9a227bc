#include "history/FolderLock.h"

#include "Utf8.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <string>
#include <sys/file.h>
#include <unistd.h>

namespace history {
namespace {

/// Empty when the file does not say.
std::string holder(int file) {
    char text[256];
    const auto size = ::pread(file, text, sizeof text, 0);
    if (size <= 0)
        return {};
    auto name = std::string(text, static_cast<std::size_t>(size));
    while (!name.empty() && name.back() == '\n')
        name.pop_back();
    return core::escapeControls(name);
}

} // namespace

core::Result<FolderLock> FolderLock::forWriting(const std::filesystem::path& folder) {
    const auto path = folder / lockName;
    const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0)
        return core::Error(core::ErrorCode::FileUnwritable, path.string() + ": " + std::strerror(errno));
    if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
        const auto error = errno == EWOULDBLOCK
                               ? core::Error(core::ErrorCode::LockHeld, holder(file))
                               : core::Error(core::ErrorCode::FileUnwritable, std::strerror(errno));
        ::close(file);
        return error;
    }
    const auto who =
        std::string(program_invocation_short_name) + " (pid " + std::to_string(::getpid()) + ")\n";
    // Only a courtesy to whoever is refused: on a full disk the lock holds all the same.
    if (::ftruncate(file, 0) != 0 || ::pwrite(file, who.data(), who.size(), 0) < 0)
        errno = 0;
    return FolderLock(file, true);
}

core::Result<FolderLock> FolderLock::againstWriters(const std::filesystem::path& folder) {
    const int file = ::open((folder / lockName).c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return FolderLock(-1, false); // nobody ever wrote here, or nobody may look: there is nothing to hold
    if (::flock(file, LOCK_SH | LOCK_NB) != 0) {
        const auto error = core::Error(core::ErrorCode::LockHeld, holder(file));
        ::close(file);
        return error;
    }
    return FolderLock(file, false);
}

FolderLock::~FolderLock() {
    if (m_file < 0)
        return;
    if (m_writing && ::ftruncate(m_file, 0) != 0)
        errno = 0;
    ::close(m_file);
}

} // namespace history
