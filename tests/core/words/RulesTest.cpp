#include "Style.h"

#include "words/Tables.h"

#include <gtest/gtest.h>

#include <QSet>

using words::Language;
using words::Words;

namespace {

alert::TraceRow row(std::string_view rule, std::string value = {}, std::size_t cutFrom = 0) {
    alert::TraceRow result;
    result.rule = rule;
    result.value = std::move(value);
    result.cutFrom = cutFrom;
    return result;
}

/// Columns a text takes where a Chinese character is two wide.
qsizetype width(const QString& text) {
    qsizetype columns = 0;
    for (const QChar c : text)
        columns += c.unicode() < 0x2E80 ? 1 : 2;
    return columns;
}

} // namespace

TEST(Rules, FitTheirColumn) {
    for (const Language language : style::languages) {
        const Words words(language);
        for (const words::RuleTexts& rule : words::rules()) {
            SCOPED_TRACE(rule.id);
            const QString text = words.rule(row(rule.id, rule.value == nullptr ? "" : rule.value));
            style::expectGood(text, language);
            EXPECT_LE(width(text), 24);
            EXPECT_NE(text, QString::fromUtf8(rule.id));
        }
    }
}

TEST(Rules, SayWhySeverityIsWhatItIs) {
    const Words english(Language::English);
    EXPECT_EQ(english.rule(row("severity-table", "Critical")), QStringLiteral("10 and 8 are Critical"));
    EXPECT_EQ(english.rule(row("severity-table", "Warning")), QStringLiteral("6 and 4 are Warning"));
    EXPECT_EQ(english.rule(row("severity-table", "Info")), QStringLiteral("2 is Info"));
    const Words chinese(Language::Chinese);
    EXPECT_EQ(chinese.rule(row("severity-table", "Critical")), QStringLiteral("10、8 为严重"));
}

TEST(Rules, SayWhatWasCut) {
    const Words english(Language::English);
    EXPECT_EQ(english.rule(row("first-row", "{}", 3000)), QStringLiteral("first row, cut"));
    EXPECT_EQ(english.rule(row("desc-annotation", std::string(2048, 'x'), 3000)),
              QStringLiteral("cut at 2,048"));
    const Words chinese(Language::Chinese);
    EXPECT_EQ(chinese.rule(row("first-row", "{}", 3000)), QStringLiteral("第一行，已截断"));
    EXPECT_EQ(chinese.rule(row("desc-annotation", std::string(2048, 'x'), 3000)),
              QStringLiteral("截断至 2,048"));
}

TEST(Rules, FallBackToTheIdWhenItIsUnknown) {
    const Words words(Language::Chinese);
    EXPECT_EQ(words.rule(row("from-%1-future")), QStringLiteral("from-%1-future"));
    EXPECT_EQ(words.rule(row("from-%1-future", "x", 9)), QStringLiteral("from-%1-future，已截断"));
    EXPECT_EQ(words.rule(row("severity-table", "Ok")), QStringLiteral("severity-table"));
    EXPECT_FALSE(words.rule({}).isEmpty());
}

TEST(Actions, AreShortAndDistinct) {
    for (const Language language : style::languages) {
        const Words words(language);
        QSet<QString> seen;
        for (const words::ActionTexts& action : words::actions()) {
            const QString text = words.action(action.id);
            style::expectGood(text, language);
            EXPECT_LE(width(text), 28);
            EXPECT_FALSE(seen.contains(text));
            seen.insert(text);
        }
        EXPECT_TRUE(words.action("").isEmpty());
        EXPECT_EQ(words.action("from-the-future"), QStringLiteral("from-the-future"));
    }
}
