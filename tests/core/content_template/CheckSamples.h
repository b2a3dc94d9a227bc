#pragma once

#include "content_template/Check.h"

#include <span>
#include <string>
#include <string_view>

/// Templates that are right, and templates with one fault each.
namespace samples {

/// The alert that templates are checked against.
const content_template::Value& alert();

struct Bad {
    const char* id; ///< of the finding that must come first
    std::string content;
    const char* text; ///< what its place covers; nullptr: any place
    bool hasFix = true;
};

std::span<const Bad> bad();
std::span<const std::string> good();

/// An object with every key that the mapping needs, and `more` before its end.
std::string body(const std::string& more);

} // namespace samples
