#include "integration/FileOperations.h"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

namespace integration {

int FileOperations::create(const std::string& path, std::string& name) {
    name = path + ".XXXXXX";
    return ::mkostemp(name.data(), O_CLOEXEC); // O_EXCL, mode 0600
}

ssize_t FileOperations::write(int file, const char* bytes, std::size_t size) {
    return ::write(file, bytes, size);
}

int FileOperations::sync(int file) {
    return ::fsync(file);
}

int FileOperations::close(int file) {
    return ::close(file);
}

int FileOperations::rename(const std::string& from, const std::string& to) {
    return std::rename(from.c_str(), to.c_str());
}

int FileOperations::remove(const std::string& name) {
    return ::unlink(name.c_str());
}

int FileOperations::syncFolder(const std::string& folder) {
    const int file = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (file < 0)
        return file;
    const int result = ::fsync(file);
    const int code = errno;
    ::close(file);
    errno = code;
    // Some network file systems know no such call; the rename is as safe there as it gets.
    return result < 0 && code == EINVAL ? 0 : result;
}

} // namespace integration
