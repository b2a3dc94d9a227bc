#pragma once

#include "Result.h"
#include "integration/FileOperations.h"
#include "integration/Integration.h"
#include "integration/Migration.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace integration {

inline constexpr int fileVersion = 1;
inline constexpr std::size_t longestFile = 16 * 1024 * 1024;

/// The text of integrations.json: {"version":1,"integrations":[…]}, no secrets. Names this version does not
/// know are kept (`merge`: the text read before).
std::string toJson(const std::vector<Integration>& integrations, std::string_view merge = {});
/// A text of an older version passes through `steps` first. Errors: NotJson (position), FileFuture (a newer
/// version; detail: which), TooLarge.
core::Result<std::vector<Integration>> fromJson(std::string_view text,
                                                std::span<const Migration> steps = migrations());

/// One integration as a file to hand over, and back. Export holds no key, no receiver token and no id: an
/// import is a new integration, and who takes it in gives it an id.
std::string exportJson(const Integration& integration);
/// Errors: as fromJson(); TooLarge also for more rules than an integration may have.
core::Result<Integration> importJson(std::string_view text);

/// integrations.json in the data folder. Calls block on the disk: not for the GUI thread.
/// Written atomically (a new file, fsync, rename; links followed first); the last good one is kept as
/// integrations.json.bak; 0600. A file that changed underneath since it was read is not overwritten. A file
/// of an older version is kept as integrations.json.older-N before the first save over it.
class IntegrationStore {
public:
    explicit IntegrationStore(const std::filesystem::path& folder,
                              std::shared_ptr<FileOperations> files = std::make_shared<FileOperations>(),
                              std::span<const Migration> steps = migrations());

    /// The stored ones; none when there is no file. Reads the last good copy when the file is damaged, and
    /// says so in `damaged`; the damaged one is kept as integrations.json.damaged-N. Errors: FileFuture
    /// (newer version: file left untouched, and nothing is saved over it), FileUnreadable, TooLarge, NotJson
    /// (both damaged).
    struct Loaded {
        std::vector<Integration> integrations;
        std::optional<core::Error> damaged;
    };
    core::Result<Loaded> load();
    /// Old file or new file, never half of one. Only after load(). Errors: FileUnwritable, DiskFull,
    /// FileChanged (underneath since it was read; detail: the file), FileFuture (a newer version), TooLarge
    /// (what is to be saved), FileUnreadable.
    core::Result<void> save(const std::vector<Integration>& integrations);

private:
    core::Result<void> write(const std::filesystem::path& path, const std::string& text);
    core::Result<void> keepBeside(const char* ending, const std::string& text);

    std::filesystem::path m_path;
    std::shared_ptr<FileOperations> m_files;
    std::span<const Migration> m_steps;
    std::optional<std::string> m_lastText; ///< as read or written last; nothing: there was no file
    std::string m_goodText;                ///< the last one that could be read, in this version
    bool m_isOlder = false;                ///< m_lastText is of an older version
};

} // namespace integration
