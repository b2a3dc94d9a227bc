#pragma once

#include "content_template/Problem.h"
#include "content_template/Render.h"

#include <optional>

namespace content_template {

/// What one rendering may still do. Spent, it stays spent, so that every caller stops.
class Budget {
public:
    explicit Budget(const RenderLimits& limits)
        : m_limits(limits)
        , m_steps(limits.steps)
        , m_bytes(limits.workBytes) {}

    /// `bytes`: read or written on the way.
    bool take(std::size_t steps, std::size_t bytes = 0) {
        if (m_spent)
            return false;
        if (steps > m_steps)
            m_spent = Fault::TooManySteps;
        else if (bytes > m_bytes)
            m_spent = Fault::TooMuchMemory;
        else {
            m_steps -= steps;
            m_bytes -= bytes;
        }
        return !m_spent;
    }

    /// What was taken so far, see workOf().
    std::size_t taken() const { return workOf(m_limits.steps - m_steps, m_limits.workBytes - m_bytes); }
    bool isSpent() const { return m_spent.has_value(); }
    Fault fault() const { return m_spent.value_or(Fault::TooManySteps); }
    const RenderLimits& limits() const { return m_limits; }

private:
    RenderLimits m_limits;
    std::size_t m_steps;
    std::size_t m_bytes;
    std::optional<Fault> m_spent;
};

} // namespace content_template
