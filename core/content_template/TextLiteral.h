#pragma once

#include "content_template/Range.h"

#include <optional>
#include <string>
#include <string_view>

namespace content_template {

struct DecodedText {
    std::string text;               ///< UTF-8
    std::optional<Range> badEscape; ///< in the inside of the literal
};

/// The inside of a quoted literal with its escapes decoded as Python does: \n \t \\ \' \x41 \u4e2d \101 and
/// so on; an unknown escape stays as it is written.
DecodedText decodeTextLiteral(std::string_view inside);

} // namespace content_template
