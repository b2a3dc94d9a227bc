#pragma once

#include "words/Words.h"

#include <QString>
#include <QStringList>
#include <QTranslator>

namespace cli {

/// The command line's own sentences (Sentences.h) in the chosen language.
class Text {
public:
    explicit Text(words::Language language);

    /// %1 to %9 stand for `arguments`; what an argument holds is never read as a place.
    QString operator()(const char* sentence, const QStringList& arguments = {}) const;

private:
    QTranslator m_translator;
};

} // namespace cli
