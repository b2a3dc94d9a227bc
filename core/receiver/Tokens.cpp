#include "receiver/Tokens.h"

#include "receiver/HttpSyntax.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <iterator>
#include <random>
#include <sys/stat.h>
#include <unistd.h>

namespace receiver {
namespace {

constexpr const char* fileName = "receiver-tokens";

core::Error writeError(const std::string& path) {
    const int code = errno;
    return core::Error(code == ENOSPC || code == EDQUOT ? core::ErrorCode::DiskFull
                                                        : core::ErrorCode::FileUnwritable,
                       path + ": " + std::strerror(code));
}

std::vector<Token> parseTokens(const std::string& text) {
    std::vector<Token> tokens;
    std::string_view rest = text;
    while (!rest.empty()) {
        auto line = syntax::takeUntil(rest, "\n");
        if (!line.empty() && line.back() == '\r')
            line.remove_suffix(1);
        line = syntax::trimmed(line);
        const auto id = syntax::takeUntil(line, " ");
        const auto secret = syntax::trimmed(line);
        if (!id.empty() && !secret.empty())
            tokens.push_back({std::string(id), std::string(secret)});
    }
    return tokens;
}

/// Old file or new file, never half of one, and never readable for others: written beside it, then renamed.
core::Result<void> writeTokens(const std::string& path, const std::vector<Token>& tokens) {
    std::string text;
    for (const auto& token : tokens)
        text += token.id + ' ' + token.secret + '\n';

    auto temporary = path + ".XXXXXX";
    const int file = ::mkostemp(temporary.data(), O_CLOEXEC); // creates with mode 0600
    if (file < 0)
        return writeError(path);
    bool good = true;
    for (std::size_t done = 0; good && done < text.size();) {
        const auto count = ::write(file, text.data() + done, text.size() - done);
        if (count >= 0)
            done += static_cast<std::size_t>(count);
        else
            good = errno == EINTR;
    }
    good = good && ::fchmod(file, S_IRUSR | S_IWUSR) == 0 && ::fsync(file) == 0;
    std::optional<core::Error> error;
    if (!good)
        error = writeError(path);
    ::close(file);
    if (good && ::rename(temporary.c_str(), path.c_str()) != 0)
        error = writeError(path);
    if (error) {
        ::unlink(temporary.c_str());
        return *error;
    }
    return {};
}

} // namespace

core::Result<std::vector<Token>> loadOrCreateTokens(const std::filesystem::path& folder) {
    const auto path = (folder / fileName).string();
    std::error_code error;
    std::vector<Token> tokens;
    if (std::filesystem::exists(path, error)) {
        // A directory opens, and throws when it is read.
        if (!std::filesystem::is_regular_file(path, error))
            return core::Error(core::ErrorCode::FileUnreadable, path);
        std::ifstream file(path, std::ios::binary);
        if (!file)
            return core::Error(core::ErrorCode::FileUnreadable, path + ": " + std::strerror(errno));
        tokens = parseTokens({std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()});
        if (file.bad())
            return core::Error(core::ErrorCode::FileUnreadable, path);
        // A file that was copied by hand may have come with wider rights.
        if (::chmod(path.c_str(), S_IRUSR | S_IWUSR) != 0 && errno != EPERM)
            return writeError(path);
        for (const auto& token : tokens) {
            if (token.id == "default")
                return tokens;
        }
    } else if (error) {
        return core::Error(core::ErrorCode::FileUnreadable, path + ": " + error.message());
    }
    if (!std::filesystem::exists(folder, error)) {
        std::filesystem::create_directories(folder, error);
        if (error)
            return core::Error(core::ErrorCode::FileUnwritable, folder.string() + ": " + error.message());
        std::filesystem::permissions(folder, std::filesystem::perms::owner_all, error);
    }
    tokens.insert(tokens.begin(), Token{"default", newToken()});
    if (const auto written = writeTokens(path, tokens); !written)
        return written.error();
    return tokens;
}

core::Result<std::vector<Token>> loadOrCreateTokens(const std::filesystem::path& folder,
                                                    const std::vector<std::string>& ids) {
    auto tokens = loadOrCreateTokens(folder);
    if (!tokens)
        return tokens;
    bool added = false;
    for (const auto& id : ids) {
        const auto known =
            std::any_of(tokens->begin(), tokens->end(), [&id](const auto& token) { return token.id == id; });
        // A blank or a line end in an id would make another line of it.
        if (known || id.empty() || id.find_first_of(" \r\n\t") != std::string::npos)
            continue;
        tokens->push_back({id, newToken()});
        added = true;
    }
    if (added) {
        if (const auto written = writeTokens((folder / fileName).string(), *tokens); !written)
            return written.error();
    }
    return tokens;
}

std::string newToken() {
    // libstdc++ takes random_device from the processor or from the kernel: never from a seed of its own.
    std::random_device device;
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string token;
    for (int word = 0; word < 4; ++word) {
        auto bits = device();
        for (int i = 0; i < 8; ++i, bits >>= 4U)
            token += digits[bits & 0xFU];
    }
    return token;
}

} // namespace receiver
