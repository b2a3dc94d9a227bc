#include "Style.h"

#include <gtest/gtest.h>

#include <QSet>

using core::Error;
using core::ErrorCode;
using words::Language;
using words::Words;

namespace {

std::vector<ErrorCode> allCodes() {
    std::vector<ErrorCode> codes;
    for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code)
        codes.push_back(static_cast<ErrorCode>(code));
    return codes;
}

} // namespace

TEST(Errors, HaveDistinctSentences) {
    for (const Language language : style::languages) {
        const Words words(language);
        QSet<QString> seen;
        for (const ErrorCode code : allCodes()) {
            for (const Error& error :
                 {Error(code), Error(code, "it's %1"), Error(code, {}, core::Position{8, 3, 14}),
                  Error(code, "it's %1", core::Position{8, 3, 14})}) {
                const QString text = words.error(error);
                SCOPED_TRACE(text.toStdString());
                const bool detailed = !error.detail().empty();
                EXPECT_EQ(text.contains(QStringLiteral("it's %1")), detailed);
                style::expectSentence(QString(text).replace(QStringLiteral("%1"), QStringLiteral("%")),
                                      language, QStringLiteral("it's %"));
            }
            EXPECT_FALSE(seen.contains(words.error(Error(code))));
            seen.insert(words.error(Error(code)));
        }
    }
}

TEST(Errors, NameThePlace) {
    const Error error(ErrorCode::NotJson, "syntax error", core::Position{40, 3, 14});
    EXPECT_EQ(Words(Language::English).error(error),
              QStringLiteral(
                  "The text is not valid JSON: line 3, column 14. Correct that place, or the template that "
                  "made it. Details: syntax error"));
    EXPECT_EQ(
        Words(Language::Chinese).error(error),
        QStringLiteral("文本不是有效的 JSON：第 3 行第 14 列。请修正该处或生成它的模板。详情：syntax error"));
}

TEST(Errors, NameTheThing) {
    const Words words(Language::English);
    EXPECT_EQ(
        words.error(Error(ErrorCode::AddressInUse, "127.0.0.1:8787")),
        QStringLiteral("Another program already uses 127.0.0.1:8787. Stop it, or choose another port."));
    EXPECT_TRUE(words.error(Error(ErrorCode::FileNotFound, "/tmp/%1%2<b>"))
                    .startsWith(QStringLiteral("The file /tmp/%1%2<b> was not found.")));
}
