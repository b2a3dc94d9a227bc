#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace words {

/// What an answer means and what to do next; %1 is the code, %2 the HTTP status.
struct ReplyTexts {
    const char* what = nullptr;
    const char* next = nullptr;
};

struct ReplyCode {
    const char* code;
    ReplyTexts texts;
};

/// Flashduty's documented error codes (standard alert page and Open API error list: documented).
std::span<const ReplyCode> replyCodes();

/// The texts of a documented code.
std::optional<ReplyTexts> refused(std::string_view code);

/// InvalidParameter where the message names the key.
ReplyTexts refusedKey();

} // namespace words
