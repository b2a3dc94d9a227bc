#pragma once

#include "Result.h"
#include "content_template/Ast.h"
#include "content_template/Problem.h"

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace content_template {

/// A template whose text and pieces stay together. Copies share them; any thread may read.
class Template {
public:
    Template() = default;
    std::string_view text() const;
    const Block& pieces() const;

private:
    friend struct Syntax parseTolerant(std::string text, struct ParseLimits limits);
    struct Data {
        std::string text;
        Block pieces;
    };
    std::shared_ptr<const Data> m_data;
};

/// The vendor states no limit for a template (500 characters in 2021; today unknown), so these are ours: far
/// above what a person writes, far below what could exhaust the stack or the memory.
struct ParseLimits {
    std::size_t bytes = 256 * 1024;
    std::size_t depth = 200; ///< brackets, operators and blocks nested in each other; a chain a.b.c or a + b
                             ///< + c counts each link
    std::size_t problems = 50; ///< parseTolerant stops after so many
};

/// What can be said about a text that need not be right.
struct Syntax {
    Template result; ///< what could be parsed; a part that could not has null expressions or is a BadTag
    std::vector<Problem> problems; ///< in the order of the text; empty: the template can be rendered
};

/// Never fails. Recovers at the end of each {{ }} or {% %}, so that several faults are found at once.
Syntax parseTolerant(std::string text, ParseLimits limits = {});

/// The first problem of parseTolerant as an error (code TemplateFault, see Problem.h).
core::Result<Template> parse(std::string text, ParseLimits limits = {});

} // namespace content_template
