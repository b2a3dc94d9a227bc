#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

/// Characters that look like ASCII or like nothing, as input methods and word processors write them.
namespace content_template {

enum class Lookalike {
    Invisible, ///< zero-width space, byte-order mark, direction marks
    Joiner,    ///< zero-width joiners: invisible too, but part of emoji and of some scripts
    Space,     ///< no-break space, ideographic space, ...
    Quote,     ///< “ ” ‘ ’ « »
    Wide,      ///< ： ， ｛ ｜ （ and the like
};

struct Confusable {
    Lookalike kind = Lookalike::Wide;
    std::size_t length = 0; ///< in bytes
    std::string_view ascii; ///< what is meant; empty for the invisible ones
};

/// What `rest` begins with, when it is one of them.
std::optional<Confusable> confusableAt(std::string_view rest);
/// "U+200B".
std::string codeOf(std::string_view character);
/// The same code in ASCII; what stands inside its quotation marks is kept.
std::string withoutConfusables(std::string_view code);

} // namespace content_template
