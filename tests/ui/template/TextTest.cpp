#include "template/FixText.h"
#include "template/TemplateTokens.h"
#include "template/TemplateWork.h"

#include <gtest/gtest.h>

#include <QStringList>

using namespace ui;

namespace {

/// "K:..." key, "T:" text, "N:" number, "W:" word, "C:" template, "#:" comment.
QString coloured(const QString& line, TemplateZone& zone) {
    QStringList parts;
    for (const auto& token : templateTokens(line, zone)) {
        const auto letter = QStringLiteral("KTNWC#").at(static_cast<int>(token.part));
        parts.append(letter + QStringLiteral(":") + line.mid(token.from, token.to - token.from));
    }
    return parts.join(u'|');
}

QString coloured(const QString& line) {
    auto zone = TemplateZone::Json;
    return coloured(line, zone);
}

TEST(TemplateTokens, ColoursJsonAndWhatIsInIt) {
    EXPECT_EQ(coloured(QStringLiteral("  \"a\": {{ alert.a | quote }}, -1.5e3, true")),
              QStringLiteral("K:\"a\"|C:{{ alert.a | quote }}|N:-1.5e3|W:true"));
    EXPECT_EQ(coloured(QStringLiteral("\"x {{ alert.b }} y\": \"v\"")),
              QStringLiteral("K:\"x |C:{{ alert.b }}|K: y\"|T:\"v\""));
    EXPECT_EQ(coloured(QStringLiteral("{{ '}}' }}{# note #}{% if a %}")),
              QStringLiteral("C:{{ '}}' }}|#:{# note #}|C:{% if a %}"));
    EXPECT_EQ(coloured(QStringLiteral("\"never closed")), QStringLiteral("T:\"never closed"));
    EXPECT_EQ(coloured(QString()), QString());
}

TEST(TemplateTokens, GoesOnInTheNextLine) {
    auto zone = TemplateZone::Json;
    EXPECT_EQ(coloured(QStringLiteral("\"a\": {{ alert"), zone), QStringLiteral("K:\"a\"|C:{{ alert"));
    EXPECT_EQ(zone, TemplateZone::Output);
    EXPECT_EQ(coloured(QStringLiteral("  .b }}, 1"), zone), QStringLiteral("C:  .b }}|N:1"));
    EXPECT_EQ(zone, TemplateZone::Json);
    coloured(QStringLiteral("{# open"), zone);
    EXPECT_EQ(zone, TemplateZone::Comment);
}

QString label(const char* id, const char* before, const char* after) {
    ShownIssue issue;
    issue.finding.id = id;
    issue.fix = ShownFix{{}, QString::fromUtf8(before), QString::fromUtf8(after)};
    return fixLabel(issue);
}

TEST(FixLabel, NamesWhatItDoes) {
    EXPECT_EQ(label("key-fingerprint-missing", "{\"a\"",
                    "{\"fingerprint\": {{ alert.fingerprint | quote }}, \"a\""),
              QStringLiteral("Add the field"));
    EXPECT_EQ(label("text-unquoted", "{{ alert.a }}", "{{ alert.a | quote }}"),
              QStringLiteral("Add | quote"));
    EXPECT_EQ(label("text-in-quotes", "\"{{ alert.a }}\"", "{{ alert.a | quote }}"),
              QStringLiteral("Add | quote"));
    EXPECT_EQ(label("number-in-quotes", "\"{{ alert.s }}\"", "{{ alert.s }}"),
              QStringLiteral("Take out the quotes"));
    EXPECT_EQ(label("quotes-in-quotes", "\"{{ alert.s | quote }}\"", "{{ alert.s | quote }}"),
              QStringLiteral("Take out the quotes"));
    EXPECT_EQ(label("missing-comma", "", ","), QStringLiteral("Add the comma"));
    EXPECT_EQ(label("trailing-comma", ",", ""), QStringLiteral("Take out the comma"));
    EXPECT_EQ(label("unclosed-brackets", "", "}}"), QStringLiteral("Add }}"));
    EXPECT_EQ(label("unknown-variable-near", "alert_nam", "alert_name"), QStringLiteral("Write alert_name"));
    EXPECT_EQ(label("template-unknown-function-near", "qoute", "quote"), QStringLiteral("Write quote"));
    EXPECT_EQ(label("template-braces-together", "", " "), QStringLiteral("Put a blank between"));
    EXPECT_EQ(fixLabel(ShownIssue()), QString());
}

TEST(TemplateWork, CountsUnitsOfUtf16) {
    const std::string text = "a\u00e9\u4e2d\U0001F600b";
    EXPECT_EQ(unitsBefore(text, 0), 0);
    EXPECT_EQ(unitsBefore(text, 1), 1);
    EXPECT_EQ(unitsBefore(text, 3), 2);
    EXPECT_EQ(unitsBefore(text, 6), 3);
    EXPECT_EQ(unitsBefore(text, 10), 5);
    EXPECT_EQ(unitsBefore(text, 11), 6);
    EXPECT_EQ(unitsBefore(text, 99), 6);
}

} // namespace
