#pragma once

#include <optional>
#include <string_view>

namespace content_template {

/// The two languages of a content template: zh-CN and en-US.
enum class Locale { Chinese, English };

std::string_view id(Locale locale); ///< "zh-CN", "en-US"
std::optional<Locale> localeOf(std::string_view id);

/// What the text is for: it decides the form of to_list and of the escaping inside blockquote. Which form the
/// webhook gets is not documented; plain text is assumed.
enum class Channel { Webhook, Markdown, Html };

} // namespace content_template
