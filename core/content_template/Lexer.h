#pragma once

#include "content_template/Problem.h"
#include "content_template/Value.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace content_template {

enum class TokenKind { Name, Number, Text, Operator, End };

struct Token {
    TokenKind kind = TokenKind::End;
    Range range;
    std::string_view source; ///< as written
    Value value;             ///< of a number or a text

    bool is(std::string_view op) const { return kind == TokenKind::Operator && source == op; }
    bool isName(std::string_view name) const { return kind == TokenKind::Name && source == name; }
};

/// The inside of one {{ }} or {% %}.
struct TagTokens {
    std::vector<Token> tokens; ///< the last one is End
    std::size_t end = 0;       ///< behind the closing delimiter; where reading goes on
    bool trimsRight = false;   ///< closed with a dash
    std::optional<Problem> problem;
};

/// Reads from `begin`, behind the opening delimiter at `open`. `closer` is }} or %}. With a problem the end
/// is the next closer, or the next opener before it, or the end of the text.
TagTokens readTag(std::string_view text, std::size_t open, std::size_t begin, std::string_view closer);

} // namespace content_template
