#include "Result.h"

#include <algorithm>
#include <stdexcept>
#include <string_view>

namespace core {

Position positionAt(std::string_view text, std::size_t offset) {
    const auto before = text.substr(0, std::min(offset, text.size()));
    const auto lastBreak = before.rfind('\n');
    Position position;
    position.offset = before.size();
    position.line = 1 + static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n'));
    position.column = before.size() - (lastBreak == std::string_view::npos ? 0 : lastBreak + 1) + 1;
    return position;
}

void throw_exception_from_error(const Error& error, const boost::source_location&) {
    throw std::logic_error("value() of a failed result: " + error.detail());
}

} // namespace core
