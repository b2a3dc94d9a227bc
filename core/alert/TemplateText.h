#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

/// Traces of a content template in a text: what SLS should have replaced, or its complaint.
namespace alert {

struct Spot {
    std::size_t offset = 0;
    std::string_view text; ///< "{{ alert.project }}", at most 200 bytes of it
};

enum class Where {
    Anywhere,
    OutsideData, ///< not inside a JSON string, unless it is the whole string
};

/// "{{ name", "{% tag", also with full-width braces.
std::optional<Spot> findTemplate(std::string_view text, Where where);
std::optional<Spot> findTemplate(std::string&& text,
                                 Where where) = delete; ///< the spot is a view into the text
/// The whole text is one template expression.
bool isTemplate(std::string_view text);

/// "${alert_name}" and the other variables of the original alert templates.
std::optional<Spot> findOldVariable(std::string_view text, Where where);
std::optional<Spot> findOldVariable(std::string&& text, Where where) = delete;
/// "${AlertName}" and the other variables of alerts before 2021.
std::optional<Spot> findPre2021Variable(std::string_view text, Where where);
std::optional<Spot> findPre2021Variable(std::string&& text, Where where) = delete;
/// The whole text is one variable of either set.
bool isOldVariable(std::string_view text);
bool isPre2021Variable(std::string_view text);

/// SLS's message in place of a content it could not render.
std::optional<Spot> findRenderError(std::string_view text);

} // namespace alert
