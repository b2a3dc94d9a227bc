#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// Texts by code point, for the functions that count, cut, trim and change case. UTF-8 in and out, taken
/// apart by core::takeCodePoint().
namespace content_template {

std::vector<char32_t> points(std::string_view text);

bool isSpace(char32_t point); ///< as Python's str.isspace()
bool isWord(
    char32_t point); ///< letter, digit or _: as \w of Python, nearly (blocks of punctuation are left out)
bool isPrintable(char32_t point); ///< nearly as Python's str.isprintable()

/// ASCII, Latin-1, Latin Extended-A, Greek and Cyrillic letters; all others stay as they are.
char32_t lower(char32_t point);
char32_t upper(char32_t point);
std::string lower(std::string_view text);
std::string upper(std::string_view text);

std::string_view trimLeft(std::string_view text);
std::string_view trimRight(std::string_view text);

} // namespace content_template
