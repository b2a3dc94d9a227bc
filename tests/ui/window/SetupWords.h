#pragma once

#include <string>
#include <vector>

/// What a person reads and copies in each step, in one language of window and consoles: title, purpose, path
/// (newer and older console, other language), a line for each field (label, its other words, value, its other
/// words, remark; what is to be pasted in brackets), what each copy button says and puts on the clipboard,
/// and what the person ticks in the end.
struct LanguageWords {
    const char* code;
    std::vector<std::string> steps;
};

const LanguageWords& englishWords();
const LanguageWords& chineseWords();
