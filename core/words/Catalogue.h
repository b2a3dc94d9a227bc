#pragma once

#include "words/Words.h"

#include <QLocale>
#include <QStringList>
#include <QTranslator>

namespace words {

/// `pattern` with %1 to %9 replaced by `arguments` and %n by `count`, in one pass: what an argument holds is
/// never looked at again. A place without an argument becomes "?".
QString fill(QStringView pattern, const QStringList& arguments, const QString& count = {});

/// Text from outside, ready to stand in a sentence: ill-formed UTF-8 becomes U+FFFD, more than 300 characters
/// are cut with an ellipsis.
QString outside(std::string_view text);

/// The translations of one language. Never installed: each Words owns its own, so that two languages can be
/// used side by side.
class Words::Catalogue {
public:
    explicit Catalogue(Language language);

    Language language() const { return m_language; }
    const QLocale& locale() const { return m_locale; }

    QString text(const char* source, const QStringList& arguments = {}) const;
    QString plural(const char* source, qint64 count, const QStringList& arguments = {}) const;
    /// The text, or the name itself when there is no text.
    QString orName(const char* source, std::string_view name) const {
        return source == nullptr ? outside(name) : text(source);
    }
    QString valueClass(std::string_view id) const;    ///< "quotation marks"; unknown: the id itself
    QString valueClasses(std::string_view ids) const; ///< of ids with blanks between: "tabs, line breaks"
    /// Whole sentences, one after the other; empty ones are left out.
    QString sentences(const QStringList& sentences) const;
    QString number(qint64 value) const { return m_locale.toString(value); }

private:
    QString translated(const char* source, int count) const;

    Language m_language;
    QLocale m_locale;
    QTranslator m_translator;
};

} // namespace words
