#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace content_template {

/// Random templates of what our language and Jinja2 share. One seed gives one row of templates on every
/// machine.
class TemplateGenerator {
public:
    explicit TemplateGenerator(std::uint32_t seed)
        : m_random(seed) {}

    std::string next();

private:
    std::size_t below(std::size_t count) { return m_random() % count; }
    bool chance(std::size_t percent) { return below(100) < percent; }
    std::string oneOf(const std::vector<std::string>& choices) { return choices[below(choices.size())]; }

    std::string block(int depth);
    std::string piece(int depth);
    std::string plainText();
    std::string tag(std::string_view open, const std::string& inside, std::string_view close);

    std::string any(int depth);
    std::string text(int depth);
    std::string number(int depth);
    std::string truth(int depth);
    std::string list(int depth);
    std::string map(int depth);
    std::string literal();

    std::mt19937 m_random;
    std::vector<std::string> m_names; ///< targets of the loops around
};

} // namespace content_template
