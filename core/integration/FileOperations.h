#pragma once

#include <cstddef>
#include <string>
#include <sys/types.h>

namespace integration {

/// What saving a file asks of the system, one call each, so that a test can let any of them fail. As POSIX
/// has them: a negative result is a failure with errno.
class FileOperations {
public:
    FileOperations() = default;
    virtual ~FileOperations() = default;
    FileOperations(const FileOperations&) = delete;
    FileOperations& operator=(const FileOperations&) = delete;

    /// A file of its own beside `path`, mode 0600, that nobody had before; its name in `name`.
    virtual int create(const std::string& path, std::string& name);
    virtual ssize_t write(int file, const char* bytes, std::size_t size);
    virtual int sync(int file);
    virtual int close(int file);
    virtual int rename(const std::string& from, const std::string& to);
    virtual int remove(const std::string& name);
    virtual int syncFolder(const std::string& folder);
};

} // namespace integration
