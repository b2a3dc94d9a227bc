#include "Style.h"

#include <gtest/gtest.h>

#include <QSet>

using delivery::Reason;
using words::Language;
using words::Words;

TEST(Reasons, HaveDistinctTexts) {
    for (const Language language : style::languages) {
        const Words words(language);
        QSet<QString> seen;
        for (int number = 0; number <= static_cast<int>(Reason::TlsFailed); ++number) {
            const auto reason = static_cast<Reason>(number);
            const QString brief = words.reason(reason);
            const QString plain = words.reasonText(reason, {});
            const QString detailed = words.reasonText(reason, "a %1 detail");
            const QString title = words.reasonTitle(reason);
            style::expectGood(brief, language);
            style::expectGood(title, language);
            EXPECT_LE(title.size(), 40);
            EXPECT_FALSE(seen.contains(title)) << title.toStdString();
            seen << title;
            EXPECT_LE(brief.size(), 20);
            style::expectSentence(plain, language);
            style::expectSentence(QString(detailed).replace(QStringLiteral("%1"), QStringLiteral("one")),
                                  language, QStringLiteral("a one detail"));
            EXPECT_TRUE(detailed.contains(QStringLiteral("a %1 detail")));
            EXPECT_FALSE(seen.contains(brief)) << brief.toStdString();
            EXPECT_FALSE(seen.contains(plain)) << plain.toStdString();
            seen << brief << plain;
        }
    }
}

TEST(Reasons, NameTheHostThatCanBeAllowed) {
    EXPECT_EQ(Words(Language::English).reason(Reason::WrongToken), QStringLiteral("wrong key"));
    EXPECT_EQ(Words(Language::English).reasonText(Reason::HostNotAllowed, "alerts.example.com"),
              QStringLiteral(
                  "The request was sent to alerts.example.com, a name the receiver does not know. If it is "
                  "your tunnel or proxy, allow this name."));
}
