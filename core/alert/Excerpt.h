#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace alert {

inline constexpr std::size_t argumentLength = 120; ///< code points of a text in a finding
inline constexpr std::size_t sourceLength = 200;   ///< code points of a text in a trace row

/// core::cutToCodePoints() that does not count what cannot be too long.
std::string_view headOf(std::string_view text, std::size_t limit);

/// `text` for a finding: queries of URLs replaced by "?…" (they hold log-on tokens), then cut with "…".
std::string excerpt(std::string_view text, std::size_t limit = argumentLength);

/// The names joined by ", " as an excerpt.
template <typename Names>
std::string excerptOfNames(const Names& names) {
    std::string joined;
    for (const auto& name : names) {
        if (joined.size() > 4 * argumentLength)
            break;
        if (!joined.empty())
            joined += ", ";
        joined += name;
    }
    return excerpt(joined);
}

} // namespace alert
