#pragma once

#include "Result.h"
#include "receiver/HeadPolicy.h"

#include <filesystem>
#include <vector>

namespace receiver {

/// The receiver tokens in `folder`/receiver-tokens (0600, one "id secret" a line); makes "default" (128
/// random bits, 32 hex digits) when there is none. Errors: FileUnreadable, FileUnwritable, DiskFull.
core::Result<std::vector<Token>> loadOrCreateTokens(const std::filesystem::path& folder);

/// The same, with a token for each of `ids` as well; made and kept where there is none. What is there already
/// stays. Errors as above.
core::Result<std::vector<Token>> loadOrCreateTokens(const std::filesystem::path& folder,
                                                    const std::vector<std::string>& ids);

/// 128 random bits as 32 hex digits.
std::string newToken();

} // namespace receiver
