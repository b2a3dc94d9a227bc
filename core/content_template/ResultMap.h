#pragma once

#include "content_template/CheckWork.h"

namespace content_template {

/// From a place in the rendering back to the place in the template that made it.
class ResultMap {
public:
    explicit ResultMap(const Work& work)
        : m_work(work) {}

    /// The insertion that printed the byte, else the last one before it; null when there is none.
    const Insertion* insertionAt(std::size_t at) const;
    /// One that printed nothing between the byte and the token before it; null when there is none.
    const Insertion* emptyInsertionBefore(std::size_t at) const;
    /// The {{ }} or the character of the template that printed the byte; empty at the end.
    Range placeOf(std::size_t at) const;
    /// The expression of a {{ }}.
    const Expression* outputAt(Range source) const;
    /// Whether it should print a number.
    bool isNumber(const Expression& expression) const;
    /// The innermost loop whose body ends with the character at `place`, blanks aside; null when there is
    /// none.
    const For* loopEndingAt(std::size_t place) const;

private:
    const Work& m_work;
};

} // namespace content_template
