#pragma once

#include "words/Words.h"

#include <QString>

#include <iosfwd>

namespace style {

inline constexpr words::Language languages[] = {words::Language::English, words::Language::Chinese};

bool hasChinese(const QString& text);

/// What every text must keep: not empty, no blanks at the ends or doubled, no exclamation mark, in the right
/// script, Chinese with full-width punctuation and half-width blanks beside Latin words, no place left open.
void expectGood(const QString& text, words::Language language);

/// The same, and that it ends like a sentence; `last` may stand behind the full stop's place.
void expectSentence(const QString& text, words::Language language, const QString& last = {});

} // namespace style

/// How GoogleTest prints a QString.
void PrintTo(const QString& text, std::ostream* out);
