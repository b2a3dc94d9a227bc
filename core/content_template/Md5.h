#pragma once

#include <string>
#include <string_view>

namespace content_template {

/// The MD5 of the bytes (RFC 1321) in small hexadecimal digits: for md5_encoding only, nothing secret hangs
/// on it.
std::string md5(std::string_view bytes);

} // namespace content_template
