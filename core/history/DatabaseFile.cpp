#include "history/DatabaseFile.h"

#include "history/Schema.h"
#include "history/Sqlite.h"
#include "history/StoreWriter.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <ctime>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace history {
namespace {

namespace fs = std::filesystem;

constexpr std::array logs{"-wal", "-journal"};
constexpr const char* sharedMemory = "-shm"; ///< only a cache of the log: never worth keeping

fs::path with(const fs::path& file, const std::string& suffix) {
    auto name = file;
    name += suffix;
    return name;
}

core::Error unwritable(const fs::path& path, int number) {
    const auto full = number == ENOSPC || number == EDQUOT || number == EFBIG;
    return core::Error(full ? core::ErrorCode::DiskFull : core::ErrorCode::FileUnwritable,
                       path.string() + ": " + std::strerror(number));
}

std::uint32_t bigEndian(const unsigned char* bytes) {
    return (std::uint32_t{bytes[0]} << 24U) | (std::uint32_t{bytes[1]} << 16U) |
           (std::uint32_t{bytes[2]} << 8U) | std::uint32_t{bytes[3]};
}

void syncFolder(const fs::path& folder) {
    const int file = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (file < 0)
        return;
    ::fsync(file);
    ::close(file);
}

std::string timeName(std::int64_t nowUs) {
    const auto seconds = static_cast<std::time_t>(nowUs / 1'000'000);
    std::tm parts{};
    ::gmtime_r(&seconds, &parts);
    char text[32];
    return {text, std::strftime(text, sizeof text, "%Y%m%dT%H%M%SZ", &parts)};
}

void removeWithCompanions(const fs::path& file) {
    ::unlink(file.c_str());
    for (const char* suffix : logs)
        ::unlink(with(file, suffix).c_str());
    ::unlink(with(file, sharedMemory).c_str());
}

/// A log or journal without its database would be played into the next one of that name.
core::Result<void> keepStrayLogs(const fs::path& file) {
    ::unlink(with(file, sharedMemory).c_str());
    for (const char* suffix : logs) {
        const auto stray = with(file, suffix);
        std::error_code failed;
        if (!fs::exists(stray, failed))
            continue;
        auto target = with(stray, ".stray");
        for (int n = 2; fs::exists(target, failed); ++n)
            target = with(stray, ".stray-" + std::to_string(n));
        if (::rename(stray.c_str(), target.c_str()) != 0)
            return unwritable(stray, errno);
    }
    return {};
}

} // namespace

core::Result<void> makePrivateFolder(const fs::path& folder) {
    std::error_code failed;
    if (fs::is_directory(folder, failed))
        return {};
    if (folder.has_parent_path() && folder.parent_path() != folder) {
        if (const auto parent = makePrivateFolder(folder.parent_path()); !parent)
            return parent;
    }
    if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST)
        return unwritable(folder, errno);
    if (!fs::is_directory(folder, failed))
        return unwritable(folder, ENOTDIR);
    return {};
}

FileKind fileKind(const fs::path& path) {
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return errno == ENOENT ? FileKind::Missing : FileKind::Unreadable;
    std::array<unsigned char, 100> header{};
    const auto size = ::pread(file, header.data(), header.size(), 0);
    ::close(file);
    if (size < 0)
        return FileKind::Unreadable;
    if (size == 0)
        return FileKind::Empty;
    constexpr char magic[] = "SQLite format 3";
    if (size < static_cast<ssize_t>(header.size()) || std::memcmp(header.data(), magic, sizeof magic) != 0)
        return FileKind::NoDatabase;
    if (bigEndian(&header[68]) != static_cast<std::uint32_t>(applicationId))
        return FileKind::Foreign;
    if (bigEndian(&header[60]) > static_cast<std::uint32_t>(schemaVersion))
        return FileKind::Future;
    return FileKind::Ours;
}

core::Result<void> createDatabase(const fs::path& folder) {
    const auto place = folder / databaseName;
    if (const auto kept = keepStrayLogs(place); !kept)
        return kept;
    const auto building = with(place, ".new");
    removeWithCompanions(building);
    const int file = ::open(building.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0)
        return unwritable(building, errno);
    ::close(file);
    {
        auto database = Database::open(building, Database::Mode::ReadWrite);
        auto built = database ? migrate(database->handle()) : core::Result<void>(database.error());
        if (built && !database->exec("PRAGMA wal_checkpoint(TRUNCATE)"))
            built = database->error();
        if (!built) {
            database = core::Error(core::ErrorCode::Internal); // closes it before its files go
            removeWithCompanions(building);
            return built;
        }
    }
    // Closing the last connection has removed the log; what stands in the one file is everything.
    if (::access(with(building, "-wal").c_str(), F_OK) == 0) {
        removeWithCompanions(building);
        return core::Error(core::ErrorCode::FileUnwritable, building.string());
    }
    if (::rename(building.c_str(), place.c_str()) != 0)
        return unwritable(place, errno);
    syncFolder(folder);
    return {};
}

core::Result<std::string> setAside(const fs::path& folder, std::int64_t nowUs) {
    const auto file = folder / databaseName;
    const auto stem = "history.corrupt-" + timeName(nowUs);
    auto name = stem + ".db";
    std::error_code failed;
    for (int n = 2; fs::exists(folder / name, failed) || fs::exists(folder / (name + "-wal"), failed); ++n)
        name = stem + "-" + std::to_string(n) + ".db";
    // The log first: if we end in between, a damaged database without log is set aside again at the next
    // start; a log without its database would be played into the fresh one.
    ::unlink(with(file, sharedMemory).c_str());
    for (const char* suffix : logs) {
        if (::rename(with(file, suffix).c_str(), (folder / (name + suffix)).c_str()) != 0 && errno != ENOENT)
            return unwritable(file, errno);
    }
    if (::rename(file.c_str(), (folder / name).c_str()) != 0)
        return unwritable(file, errno);
    syncFolder(folder);
    return name;
}

} // namespace history
