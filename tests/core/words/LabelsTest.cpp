#include "Style.h"

#include <gtest/gtest.h>

#include <QSet>

#include <functional>
#include <vector>

using words::Language;
using words::Words;

namespace {

/// The texts of every value, none twice.
template <typename Enum>
void expectDistinct(std::initializer_list<Enum> values, QString (Words::*text)(Enum) const,
                    void (*check)(const QString&, Language)) {
    for (const Language language : style::languages) {
        const Words words(language);
        QSet<QString> seen;
        for (const Enum value : values) {
            const QString shown = (words.*text)(value);
            check(shown, language);
            EXPECT_FALSE(seen.contains(shown)) << shown.toStdString();
            seen.insert(shown);
        }
    }
}

void sentence(const QString& text, Language language) {
    style::expectSentence(text, language);
}

} // namespace

TEST(Languages, AreChosenByTheLocale) {
    for (const auto* locale : {u"zh_CN", u"zh", u"zh-Hans", u"zh_CN.UTF-8", u"ZH_cn", u"zh@pinyin"})
        EXPECT_EQ(words::languageOf(locale), Language::Chinese) << QString::fromUtf16(locale).toStdString();
    for (const auto* locale : {u"en", u"en_US", u"C", u"", u"de_DE", u"zhx", u"POSIX", u"z"})
        EXPECT_EQ(words::languageOf(locale), Language::English) << QString::fromUtf16(locale).toStdString();
    EXPECT_EQ(words::localeName(Language::English), QStringLiteral("en"));
    EXPECT_EQ(words::localeName(Language::Chinese), QStringLiteral("zh_CN"));
}

TEST(Languages, StandSideBySide) {
    const Words english(Language::English);
    const Words chinese(Language::Chinese);
    EXPECT_EQ(english.language(), Language::English);
    EXPECT_EQ(chinese.language(), Language::Chinese);
    EXPECT_EQ(english.severity(alert::Severity::Critical), QStringLiteral("Critical"));
    EXPECT_EQ(chinese.severity(alert::Severity::Critical), QStringLiteral("严重"));
    EXPECT_EQ(english.severity(alert::Severity::Critical), QStringLiteral("Critical"));
}

TEST(Languages, AreMovedWithTheirWords) {
    Words words(Language::Chinese);
    Words moved(std::move(words));
    EXPECT_EQ(moved.status(alert::Status::Firing), QStringLiteral("触发"));
    moved = Words(Language::English);
    EXPECT_EQ(moved.status(alert::Status::Firing), QStringLiteral("Firing"));
}

TEST(Labels, UseTheWordsOfTheConsoles) {
    const Words words(Language::Chinese);
    EXPECT_EQ(words.severity(alert::Severity::Warning), QStringLiteral("警告"));
    EXPECT_EQ(words.severity(alert::Severity::Info), QStringLiteral("提醒"));
    EXPECT_EQ(words.eventStatus(alert::EventStatus::Ok), QStringLiteral("恢复"));
    EXPECT_EQ(words.status(alert::Status::Resolved), QStringLiteral("恢复"));
    EXPECT_EQ(words.slsSeverity(10), QStringLiteral("严重 (10)"));
    EXPECT_EQ(words.slsSeverity(8), QStringLiteral("高 (8)"));
}

TEST(Labels, NameEverySlsSeverity) {
    const Words words(Language::English);
    EXPECT_EQ(words.slsSeverity(10), QStringLiteral("Critical (10)"));
    EXPECT_EQ(words.slsSeverity(8), QStringLiteral("High (8)"));
    EXPECT_EQ(words.slsSeverity(6), QStringLiteral("Medium (6)"));
    EXPECT_EQ(words.slsSeverity(4), QStringLiteral("Low (4)"));
    EXPECT_EQ(words.slsSeverity(2), QStringLiteral("Report (2)"));
    EXPECT_EQ(words.slsSeverity(7), QStringLiteral("Unknown (7)"));
    EXPECT_EQ(words.slsSeverity(-1234567), QStringLiteral("Unknown (-1234567)"));
}

TEST(Labels, AreDistinctInBothLanguages) {
    using alert::EventStatus;
    using alert::Severity;
    using alert::Status;
    using core::Certainty;
    using core::Weight;
    expectDistinct({Severity::Unknown, Severity::Info, Severity::Warning, Severity::Critical},
                   &Words::severity, style::expectGood);
    expectDistinct({EventStatus::Unknown, EventStatus::Ok, EventStatus::Info, EventStatus::Warning,
                    EventStatus::Critical},
                   &Words::eventStatus, style::expectGood);
    expectDistinct({Status::Firing, Status::Resolved, Status::Unknown}, &Words::status, style::expectGood);
    expectDistinct({Weight::Hint, Weight::Warning, Weight::Error}, &Words::weight, style::expectGood);
    expectDistinct({delivery::Origin::Received, delivery::Origin::Pasted, delivery::Origin::Sent},
                   &Words::origin, style::expectGood);
    expectDistinct({delivery::Verdict::Accepted, delivery::Verdict::Refused}, &Words::verdict,
                   style::expectGood);
    expectDistinct({Certainty::Documented, Certainty::Observed, Certainty::Inferred, Certainty::Unknown},
                   &Words::certainty, style::expectGood);
    expectDistinct({Certainty::Documented, Certainty::Observed, Certainty::Inferred, Certainty::Unknown},
                   &Words::certaintyMeaning, sentence);
}

TEST(Labels, NameEveryBodyForm) {
    using alert::BodyForm;
    const std::initializer_list<BodyForm> forms = {
        BodyForm::Empty,        BodyForm::ToJson,       BodyForm::ToJsonResolved, BodyForm::DefaultTemplate,
        BodyForm::BatchObjects, BodyForm::BatchStrings, BodyForm::OldSyntax,      BodyForm::Pre2021,
        BodyForm::Ingested,     BodyForm::CloudEvent,   BodyForm::Unrendered,     BodyForm::RenderError,
        BodyForm::Truncated,    BodyForm::InvalidJson,  BodyForm::CustomJson,     BodyForm::NoAlert};
    EXPECT_EQ(forms.size(), static_cast<std::size_t>(BodyForm::NoAlert) + 1);
    expectDistinct(forms, &Words::form, style::expectGood);
    expectDistinct(forms, &Words::formMeaning, sentence);
}

TEST(Labels, CountInThePluralsOfTheLanguage) {
    const Words english(Language::English);
    EXPECT_EQ(english.findingCount(1), QStringLiteral("1 finding"));
    EXPECT_EQ(english.findingCount(2), QStringLiteral("2 findings"));
    EXPECT_EQ(english.findingCount(0), QStringLiteral("0 findings"));
    EXPECT_EQ(english.findingCount(1234), QStringLiteral("1,234 findings"));
    EXPECT_EQ(english.errorCount(1), QStringLiteral("1 error"));
    EXPECT_EQ(english.errorCount(21), QStringLiteral("21 errors"));
    const Words chinese(Language::Chinese);
    EXPECT_EQ(chinese.findingCount(1), QStringLiteral("1 个问题"));
    EXPECT_EQ(chinese.findingCount(2), QStringLiteral("2 个问题"));
    EXPECT_EQ(chinese.errorCount(2), QStringLiteral("2 个错误"));
}
