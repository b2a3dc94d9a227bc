#pragma once

#include "Finding.h"
#include "alert/Read.h"
#include "content_template/FunctionTable.h"
#include "content_template/ValueClass.h"
#include "delivery/Delivery.h"
#include "sending/FlashdutyReply.h"

#include <QString>
#include <QStringView>

#include <memory>
#include <string_view>

/// Codes and arguments to sentences; the language is passed in. Used by the window, the command line and
/// exports. Qt Core only; immutable after construction, usable from any thread.
///
/// All results are plain text. Arguments that came from outside stand in them as they are (no mark-up, no
/// place marks, no control character is interpreted or removed), cut to 300 characters: who prints to a
/// terminal escapes the result.
namespace words {

enum class Language { English, Chinese };

/// "en", "en_US", "C" -> English; "zh_CN", "zh", "zh-Hans" -> Chinese; anything else -> English.
Language languageOf(QStringView locale);
QString localeName(Language language); ///< "en", "zh_CN"

/// Loads the built-in catalogue of one language.
class Words {
public:
    explicit Words(Language language);
    ~Words();
    Words(Words&&) noexcept;
    Words& operator=(Words&&) noexcept;

    Language language() const;

    QString error(const core::Error& error) const;            ///< what happened, what it means, what to do
    QString findingTitle(const core::Finding& finding) const; ///< one line; an unknown id: the id itself
    QString findingText(const core::Finding& finding) const;  ///< what it means and what to do
    QString findingCount(int findings) const;                 ///< "1 finding", "2 findings"
    QString errorCount(int errors) const;                     ///< "1 error", "2 errors"
    QString weight(core::Weight weight) const;                ///< "Hint", "Warning", "Error"
    QString action(std::string_view id) const;                ///< a button's text; empty for no action
    QString form(alert::BodyForm form) const;                 ///< "Single alert (to_json)"
    QString formMeaning(alert::BodyForm form) const;          ///< what it means, what to do
    QString severity(alert::Severity severity) const;         ///< "Critical" / "严重"
    QString eventStatus(alert::EventStatus status) const;
    QString status(alert::Status status) const;    ///< "Firing" / "触发"
    QString slsSeverity(std::int64_t value) const; ///< 10 -> "Critical (10)" / "严重 (10)"
    QString certainty(core::Certainty certainty) const;
    QString certaintyMeaning(core::Certainty certainty) const;
    QString rule(const alert::TraceRow& row) const; ///< "10 and 8 are Critical"
    QString origin(delivery::Origin origin) const;
    QString verdict(delivery::Verdict verdict) const;
    QString reason(delivery::Reason reason) const;      ///< short: "wrong key"
    QString reasonTitle(delivery::Reason reason) const; ///< one line: "Wrong integration_key"
    QString reasonText(delivery::Reason reason, const std::string& detail) const; ///< sentence
    QString reply(const sending::FlashdutyReply& reply) const;                    ///< what the answer means
    QString replyNext(const sending::FlashdutyReply& reply) const;                ///< what to do next
    /// The sentence of an id of integration::stepTable: purpose, note, why, pitfall. Unknown: the id itself.
    QString stepText(std::string_view id) const;
    /// What a function of the template language does. Unknown: the name itself.
    QString functionHelp(std::string_view name) const;
    QString functionGroup(content_template::FunctionGroup group) const;
    /// What "alert.severity", "alert.results[0].query" or "alert.policy.use_default" holds. Unknown: the
    /// name.
    QString variableHelp(std::string_view path) const;
    /// What a template is rehearsed with, as a label: "Quotation marks".
    QString valueClass(content_template::ValueClass valueClass) const;

private:
    class Catalogue;
    std::unique_ptr<Catalogue> m_catalogue;
};

} // namespace words
