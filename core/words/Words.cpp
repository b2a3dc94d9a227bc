#include "words/Words.h"

#include "words/Catalogue.h"

namespace words {

Language languageOf(QStringView locale) {
    const bool chinese = locale.startsWith(QLatin1String("zh"), Qt::CaseInsensitive) &&
                         (locale.size() == 2 || !locale.at(2).isLetter());
    return chinese ? Language::Chinese : Language::English;
}

QString localeName(Language language) {
    return language == Language::Chinese ? QStringLiteral("zh_CN") : QStringLiteral("en");
}

Words::Words(Language language)
    : m_catalogue(std::make_unique<Catalogue>(language)) {
}

Words::~Words() = default;
Words::Words(Words&&) noexcept = default;
Words& Words::operator=(Words&&) noexcept = default;

Language Words::language() const {
    return m_catalogue->language();
}

QString Words::findingCount(int findings) const {
    return m_catalogue->plural(QT_TRANSLATE_N_NOOP("words", "%n finding(s)"), findings);
}

QString Words::errorCount(int errors) const {
    return m_catalogue->plural(QT_TRANSLATE_N_NOOP("words", "%n error(s)"), errors);
}

QString Words::weight(core::Weight weight) const {
    switch (weight) {
    case core::Weight::Hint:
        return m_catalogue->text(QT_TRANSLATE_NOOP("words", "Hint"));
    case core::Weight::Warning:
        return m_catalogue->text(QT_TRANSLATE_NOOP("words", "Warning"));
    case core::Weight::Error:
        return m_catalogue->text(QT_TRANSLATE_NOOP("words", "Error"));
    }
    return {};
}

QString Words::severity(alert::Severity severity) const {
    switch (severity) {
    case alert::Severity::Critical:
        return m_catalogue->text(QT_TRANSLATE_NOOP("words", "Critical"));
    case alert::Severity::Warning:
        return m_catalogue->text(QT_TRANSLATE_NOOP("words", "Warning"));
    case alert::Severity::Info:
        return m_catalogue->text(QT_TRANSLATE_NOOP("words", "Info"));
    case alert::Severity::Unknown:
        return m_catalogue->text(QT_TRANSLATE_NOOP("words", "Unknown"));
    }
    return {};
}

QString Words::eventStatus(alert::EventStatus status) const {
    switch (status) {
    case alert::EventStatus::Critical:
        return severity(alert::Severity::Critical);
    case alert::EventStatus::Warning:
        return severity(alert::Severity::Warning);
    case alert::EventStatus::Info:
        return severity(alert::Severity::Info);
    case alert::EventStatus::Ok:
        return m_catalogue->text(QT_TRANSLATE_NOOP("words", "Ok"));
    case alert::EventStatus::Unknown:
        return severity(alert::Severity::Unknown);
    }
    return {};
}

QString Words::status(alert::Status status) const {
    switch (status) {
    case alert::Status::Firing:
        return m_catalogue->text(QT_TRANSLATE_NOOP("words", "Firing"));
    case alert::Status::Resolved:
        return m_catalogue->text(QT_TRANSLATE_NOOP("words", "Resolved"));
    case alert::Status::Unknown:
        return m_catalogue->text(QT_TRANSLATE_NOOP("words", "Unknown"));
    }
    return {};
}

QString Words::slsSeverity(std::int64_t value) const {
    // The names of the SLS console (help.aliyun.com, alert attributes).
    const QStringList number{QString::number(value)};
    switch (value) {
    case 10:
        return m_catalogue->text(QT_TRANSLATE_NOOP("words", "Critical (%1)"), number);
    case 8:
        return m_catalogue->text(QT_TRANSLATE_NOOP("words", "High (%1)"), number);
    case 6:
        return m_catalogue->text(QT_TRANSLATE_NOOP("words", "Medium (%1)"), number);
    case 4:
        return m_catalogue->text(QT_TRANSLATE_NOOP("words", "Low (%1)"), number);
    case 2:
        return m_catalogue->text(QT_TRANSLATE_NOOP("words", "Report (%1)"), number);
    default:
        return m_catalogue->text(QT_TRANSLATE_NOOP("words", "Unknown (%1)"), number);
    }
}

QString Words::certainty(core::Certainty certainty) const {
    switch (certainty) {
    case core::Certainty::Documented:
        return m_catalogue->text(QT_TRANSLATE_NOOP("words", "Documented"));
    case core::Certainty::Observed:
        return m_catalogue->text(QT_TRANSLATE_NOOP("words", "Observed"));
    case core::Certainty::Inferred:
        return m_catalogue->text(QT_TRANSLATE_NOOP("words", "Inferred"));
    case core::Certainty::Unknown:
        return m_catalogue->text(QT_TRANSLATE_NOOP("words", "Unknown"));
    }
    return {};
}

QString Words::certaintyMeaning(core::Certainty certainty) const {
    switch (certainty) {
    case core::Certainty::Documented:
        return m_catalogue->text(QT_TRANSLATE_NOOP("words", "The vendor’s documentation says so."));
    case core::Certainty::Observed:
        return m_catalogue->text(
            QT_TRANSLATE_NOOP("words", "It agrees with a published result or a real alert."));
    case core::Certainty::Inferred:
        return m_catalogue->text(
            QT_TRANSLATE_NOOP("words", "Reasoned from what is known. Nobody has confirmed it yet."));
    case core::Certainty::Unknown:
        return m_catalogue->text(QT_TRANSLATE_NOOP("words", "No public source says it. Nothing is guessed."));
    }
    return {};
}

QString Words::origin(delivery::Origin origin) const {
    switch (origin) {
    case delivery::Origin::Received:
        return m_catalogue->text(QT_TRANSLATE_NOOP("words", "Received"));
    case delivery::Origin::Pasted:
        return m_catalogue->text(QT_TRANSLATE_NOOP("words", "Pasted"));
    case delivery::Origin::Sent:
        return m_catalogue->text(QT_TRANSLATE_NOOP("words", "Sent"));
    }
    return {};
}

QString Words::verdict(delivery::Verdict verdict) const {
    switch (verdict) {
    case delivery::Verdict::Accepted:
        return m_catalogue->text(QT_TRANSLATE_NOOP("words", "Accepted"));
    case delivery::Verdict::Refused:
        return m_catalogue->text(QT_TRANSLATE_NOOP("words", "Refused"));
    }
    return {};
}

} // namespace words
