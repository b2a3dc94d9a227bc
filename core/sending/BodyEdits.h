#pragma once

#include "json/Document.h"

#include <string>
#include <string_view>
#include <vector>

namespace sending {

/// Changes to single values of a JSON text; every other byte stays.
class BodyEdits {
public:
    /// Replaces the value of member `key` of `object` by `token` (JSON text), or adds the member at the end.
    void set(json::Value object, std::string_view key, const std::string& token);
    std::string applyTo(std::string_view text) const;

private:
    struct Edit {
        std::size_t offset;
        std::size_t length;
        std::string text;
    };
    std::vector<Edit> m_edits;
};

/// `text` as a JSON string with its quotes; ill-formed UTF-8 becomes U+FFFD.
std::string jsonString(std::string_view text);

} // namespace sending
