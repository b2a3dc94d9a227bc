#include "integration/IntegrationStore.h"

#include <cerrno>
#include <cstring>
#include <fstream>
#include <iterator>

namespace integration {
namespace {

namespace fs = std::filesystem;
using core::Error;
using core::ErrorCode;

Error writeError(const fs::path& path, int code) {
    return Error(code == ENOSPC || code == EDQUOT ? ErrorCode::DiskFull : ErrorCode::FileUnwritable,
                 path.string() + ": " + std::strerror(code));
}

/// Nothing when there is no such file.
core::Result<std::optional<std::string>> readFile(const fs::path& path) {
    std::error_code error;
    const auto status = fs::status(path, error);
    if (status.type() == fs::file_type::not_found)
        return std::optional<std::string>();
    // A directory opens, and throws when it is read.
    if (status.type() != fs::file_type::regular)
        return Error(ErrorCode::FileUnreadable, path.string());
    if (fs::file_size(path, error) > longestFile)
        return Error(ErrorCode::TooLarge, path.string());
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return Error(ErrorCode::FileUnreadable, path.string() + ": " + std::strerror(errno));
    std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    if (file.bad())
        return Error(ErrorCode::FileUnreadable, path.string());
    return std::optional(std::move(text));
}

/// Where a file really stands: replacing a link by a file would cut it off from what it stands for.
fs::path behindLinks(fs::path path) {
    std::error_code error;
    for (int links = 0; links < 40 && fs::is_symlink(fs::symlink_status(path, error)); ++links) {
        const auto target = fs::read_symlink(path, error);
        if (error)
            break;
        path = target.is_absolute() ? target : path.parent_path() / target;
    }
    return path;
}

fs::path backupOf(fs::path path) {
    path += ".bak";
    return path;
}

} // namespace

IntegrationStore::IntegrationStore(const fs::path& folder, std::shared_ptr<FileOperations> files,
                                   std::span<const Migration> steps)
    : m_path(folder / "integrations.json")
    , m_files(std::move(files))
    , m_steps(steps) {
}

core::Result<IntegrationStore::Loaded> IntegrationStore::load() {
    auto text = readFile(m_path);
    if (!text)
        return text.error();
    m_lastText = std::move(*text);
    m_goodText.clear();
    m_isOlder = false;
    if (!m_lastText)
        return Loaded();
    auto read = fromJson(*m_lastText, m_steps);
    if (read) {
        m_goodText = *migrated(*m_lastText, m_steps, fileVersion); // as fromJson() has just done
        m_isOlder = m_goodText != *m_lastText;
        return Loaded{std::move(*read), std::nullopt};
    }
    if (read.error().code() == ErrorCode::FileFuture)
        return read.error();

    if (const auto kept = keepBeside(".damaged-", *m_lastText); !kept) {
        m_lastText.reset(); // so that nothing is written over it
        return kept.error();
    }
    const auto backup = readFile(backupOf(m_path));
    if (!backup || !*backup)
        return read.error();
    auto good = fromJson(**backup, m_steps);
    if (!good)
        return read.error();
    m_goodText = *migrated(**backup, m_steps, fileVersion);
    return Loaded{std::move(*good), read.error()};
}

core::Result<void> IntegrationStore::save(const std::vector<Integration>& integrations) {
    const auto now = readFile(m_path);
    if (!now)
        return now.error();
    if (*now != m_lastText)
        return Error(ErrorCode::FileChanged, m_path.string());
    if (m_lastText) {
        if (const auto read = fromJson(*m_lastText, m_steps);
            !read && read.error().code() == ErrorCode::FileFuture)
            return read.error();
    }
    const auto text = toJson(integrations, m_goodText);
    if (text.size() > longestFile)
        return Error(ErrorCode::TooLarge, m_path.string());
    if (m_lastText && text == *m_lastText)
        return {};

    std::error_code error;
    const auto folder = m_path.parent_path();
    if (!fs::exists(folder, error)) {
        fs::create_directories(folder, error);
        if (error)
            return writeError(folder, error.value());
        fs::permissions(folder, fs::perms::owner_all, error);
    }
    if (m_isOlder) {
        if (const auto kept = keepBeside(".older-", *m_lastText); !kept)
            return kept;
    }
    // The old one becomes the last good copy first: whatever happens then, one of the two is whole.
    if (!m_goodText.empty() && (m_isOlder || m_lastText == m_goodText)) {
        if (const auto kept = write(backupOf(m_path), m_goodText); !kept)
            return kept;
    }
    if (const auto written = write(m_path, text); !written)
        return written;
    m_lastText = text;
    m_goodText = text;
    m_isOlder = false;
    return {};
}

core::Result<void> IntegrationStore::write(const fs::path& path, const std::string& text) {
    const auto target = behindLinks(path);
    std::string name;
    const int file = m_files->create(target.string(), name);
    if (file < 0)
        return writeError(path, errno);
    int code = 0;
    for (std::size_t done = 0; code == 0 && done < text.size();) {
        const auto count = m_files->write(file, text.data() + done, text.size() - done);
        if (count >= 0)
            done += static_cast<std::size_t>(count);
        else if (errno != EINTR)
            code = errno;
    }
    if (code == 0 && m_files->sync(file) < 0)
        code = errno;
    if (m_files->close(file) < 0 && code == 0)
        code = errno;
    if (code == 0 && m_files->rename(name, target.string()) < 0)
        code = errno;
    if (code != 0) {
        m_files->remove(name);
        return writeError(path, code);
    }
    // The new file is in place. Should the folder not reach the disk, a power cut may bring back the old one,
    // which is whole as well: no reason to say that nothing was saved.
    m_files->syncFolder(target.has_parent_path() ? target.parent_path().string() : std::string("."));
    return {};
}

core::Result<void> IntegrationStore::keepBeside(const char* ending, const std::string& text) {
    for (int number = 1; number < 1000; ++number) {
        auto path = m_path;
        path += ending + std::to_string(number);
        const auto there = readFile(path);
        if (there && *there == text)
            return {}; // kept when it was read before
        if (there && !*there)
            return write(path, text);
    }
    return Error(ErrorCode::FileUnwritable, m_path.string());
}

} // namespace integration
