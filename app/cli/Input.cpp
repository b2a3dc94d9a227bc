#include "app/cli/Input.h"

#include <QStandardPaths>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>
#include <sys/stat.h>

namespace cli {
namespace {

constexpr std::size_t largest = 64 * 1024 * 1024;

core::Result<std::string> readAll(FILE* stream, const std::string& name) {
    std::string bytes;
    std::array<char, 64 * 1024> buffer{};
    for (;;) {
        const auto count = std::fread(buffer.data(), 1, buffer.size(), stream);
        bytes.append(buffer.data(), count);
        if (bytes.size() > largest)
            return core::Error(core::ErrorCode::TooLarge, name);
        if (count < buffer.size()) {
            if (std::ferror(stream) != 0)
                return core::Error(core::ErrorCode::FileUnreadable, name);
            return bytes;
        }
    }
}

core::Result<std::string> readFile(const std::string& name) {
    struct stat info {};
    const std::unique_ptr<FILE, int (*)(FILE*)> file(std::fopen(name.c_str(), "rb"),
                                                     [](FILE* open) { return std::fclose(open); });
    if (!file)
        return core::Error(errno == ENOENT || errno == ENOTDIR ? core::ErrorCode::FileNotFound
                                                               : core::ErrorCode::FileUnreadable,
                           name);
    if (::fstat(fileno(file.get()), &info) == 0 && S_ISDIR(info.st_mode))
        return core::Error(core::ErrorCode::FileUnreadable, name);
    return readAll(file.get(), name);
}

} // namespace

core::Result<std::string> readBody(const std::string& file) {
    return file == "-" ? readAll(stdin, "-") : readFile(file);
}

core::Result<std::string> readSecret(const std::string& argument) {
    auto text = argument == "-"             ? readAll(stdin, "-")
                : argument.starts_with('@') ? readFile(argument.substr(1))
                                            : core::Result<std::string>(argument);
    if (!text)
        return text;
    constexpr auto blanks = " \t\r\n\v\f";
    const auto first = text->find_first_not_of(blanks);
    return first == std::string::npos ? std::string()
                                      : text->substr(first, text->find_last_not_of(blanks) - first + 1);
}

std::filesystem::path dataFolder(const std::string& argument) {
    if (!argument.empty())
        return argument;
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation).toStdString();
}

} // namespace cli
