#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace delivery {

/// A part of a text that must not be shown.
struct Range {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// Where the value of a parameter ends when nothing else ends it.
enum class Around {
    Text,   ///< white space, quotes and angle brackets end it as well
    Target, ///< only a further parameter or the fragment: the text is nothing but a URL or request target
};

/// The values of secret parameters (name=value behind one of ? & # ;) in a text, names and separators also
/// escaped, in the order of the text.
std::vector<Range> secretParameters(std::string_view text, Around around);

/// The secret parts of the values of "signin_url" members in JSON text, also of JSON inside JSON strings.
std::vector<Range> signinUrls(std::string_view text);

} // namespace delivery
