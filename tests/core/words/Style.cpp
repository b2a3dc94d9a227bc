#include "Style.h"

#include <gtest/gtest.h>

#include <QRegularExpression>

#include <ostream>

namespace style {

bool hasChinese(const QString& text) {
    static const QRegularExpression han(QStringLiteral("[\\x{4E00}-\\x{9FFF}]"));
    return text.contains(han);
}

void expectGood(const QString& text, words::Language language) {
    SCOPED_TRACE(text.toStdString());
    EXPECT_FALSE(text.isEmpty());
    EXPECT_EQ(text, text.trimmed());
    EXPECT_FALSE(text.contains(QLatin1String("  ")));
    EXPECT_FALSE(text.contains(u'!') || text.contains(u'！'));
    static const QRegularExpression openPlace(QStringLiteral("%[1-9n]"));
    EXPECT_FALSE(text.contains(openPlace));

    if (language == words::Language::English) {
        EXPECT_FALSE(hasChinese(text));
        return;
    }
    EXPECT_TRUE(hasChinese(text));
    static const QRegularExpression asciiPunctuation(
        QStringLiteral("[\\x{4E00}-\\x{9FFF}][,;:?.]|[,;:?][\\x{4E00}-\\x{9FFF}]"));
    EXPECT_FALSE(text.contains(asciiPunctuation));
    // The console writes two of its labels without the blank.
    QString prose = text;
    prose.remove(QStringLiteral("SLS通知"));
    static const QRegularExpression noBlank(
        QStringLiteral("[\\x{4E00}-\\x{9FFF}][A-Za-z0-9{*/&]|[A-Za-z0-9}*/][\\x{4E00}-\\x{9FFF}]"));
    EXPECT_FALSE(prose.contains(noBlank));
    static const QRegularExpression blankAtPunctuation(
        QStringLiteral("[，。；：、（）“”] | [，。；：、（）]"));
    EXPECT_FALSE(prose.contains(blankAtPunctuation));
    static const QRegularExpression otherSpelling(
        QStringLiteral("模版|登陆|帐号|警报|报警|回复通知|推送URL"));
    EXPECT_FALSE(prose.contains(otherSpelling));
}

void expectSentence(const QString& text, words::Language language, const QString& last) {
    expectGood(text, language);
    const QString stop = language == words::Language::Chinese ? QStringLiteral("。") : QStringLiteral(".");
    EXPECT_TRUE(text.endsWith(stop) || (!last.isEmpty() && text.endsWith(last))) << text.toStdString();
}

} // namespace style

void PrintTo(const QString& text, std::ostream* out) {
    *out << text.toStdString();
}
