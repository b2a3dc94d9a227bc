#include "words/Catalogue.h"

#include <algorithm>
#include <limits>

// A static library's resources are registered only when somebody asks. Outside any namespace, as the macro
// demands.
static void registerTranslations() {
    Q_INIT_RESOURCE(words);
}

namespace words {

QString fill(QStringView pattern, const QStringList& arguments, const QString& count) {
    QString result;
    result.reserve(pattern.size());
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QChar next = i + 1 < pattern.size() ? pattern.at(i + 1) : QChar();
        if (pattern.at(i) != u'%' || !((next >= u'1' && next <= u'9') || next == u'n')) {
            result += pattern.at(i);
            continue;
        }
        ++i;
        if (next == u'n')
            result += count.isEmpty() ? QStringLiteral("?") : count;
        else
            result += arguments.value(next.unicode() - u'1', QStringLiteral("?"));
    }
    return result;
}

QString outside(std::string_view text) {
    constexpr qsizetype limit = 300;
    // Four bytes a character at most: what lies behind cannot be shown and need not be decoded.
    const auto bytes = static_cast<qsizetype>(std::min(text.size(), std::size_t{limit} * 4 + 4));
    QString result = QString::fromUtf8(text.data(), bytes);
    if (result.size() > limit) {
        const bool insidePair = result.at(limit - 1).isHighSurrogate();
        result.truncate(insidePair ? limit - 1 : limit);
        result += u'…';
    }
    return result;
}

Words::Catalogue::Catalogue(Language language)
    : m_language(language)
    , m_locale(language == Language::Chinese ? QLocale(QLocale::Chinese, QLocale::China)
                                             : QLocale(QLocale::English, QLocale::UnitedStates)) {
    registerTranslations();
    // English has a catalogue too: it holds the plural forms.
    const QString file = QStringLiteral(":/translations/words_%1.qm").arg(localeName(language));
    if (!m_translator.load(file))
        qWarning("The translations %s are missing from this build", qUtf8Printable(file));
}

QString Words::Catalogue::translated(const char* source, int count) const {
    const QString found = m_translator.translate("words", source, nullptr, count);
    return found.isNull() ? QString::fromUtf8(source) : found;
}

QString Words::Catalogue::text(const char* source, const QStringList& arguments) const {
    return source == nullptr ? QString() : fill(translated(source, -1), arguments);
}

QString Words::Catalogue::plural(const char* source, qint64 count, const QStringList& arguments) const {
    if (source == nullptr)
        return {};
    const auto form = static_cast<int>(std::clamp<qint64>(count, 0, std::numeric_limits<int>::max()));
    return fill(translated(source, form), arguments, number(count));
}

QString Words::Catalogue::sentences(const QStringList& sentences) const {
    QString result;
    for (const QString& sentence : sentences) {
        if (!result.isEmpty() && !sentence.isEmpty() && m_language == Language::English)
            result += u' ';
        result += sentence;
    }
    return result;
}

} // namespace words
