#include "Style.h"

#include "words/Tables.h"

#include <gtest/gtest.h>

#include <QRegularExpression>
#include <QSet>

using words::FindingTexts;
using words::Language;
using words::Words;

namespace {

std::vector<const FindingTexts*> allFindings() {
    std::vector<const FindingTexts*> all;
    for (const auto table :
         {words::bodyFindings(), words::mappingFindings(), words::pushUrlFindings(), words::fieldFindings(),
          words::templateFaults(), words::templateFindings(), words::rehearsalFindings()}) {
        for (const FindingTexts& row : table)
            all.push_back(&row);
    }
    return all;
}

QStringList argumentNames(const FindingTexts& row) {
    return QString::fromUtf8(row.arguments).split(u' ', Qt::SkipEmptyParts);
}

/// A finding with every argument that its row uses: numbers as 12345, texts as "value".
core::Finding sample(const FindingTexts& row, const std::string& count = "2") {
    core::Finding finding;
    finding.id = row.id;
    finding.path = "labels";
    for (const QString& name : argumentNames(row)) {
        if (name.startsWith(u'#'))
            finding.arguments.emplace_back(name.mid(1).toStdString(), "12345");
        else if (name.startsWith(u'~'))
            finding.arguments.emplace_back(name.mid(1).toStdString(), "quotes missing-number");
        else if (!name.startsWith(u'@'))
            finding.arguments.emplace_back(name.toStdString(), "value");
    }
    if (row.count != nullptr)
        finding.arguments.emplace_back(row.count, count);
    return finding;
}

core::Finding make(std::string id, std::vector<std::pair<std::string, std::string>> arguments = {}) {
    core::Finding finding;
    finding.id = std::move(id);
    finding.arguments = std::move(arguments);
    return finding;
}

int highestPlace(const char* text) {
    static const QRegularExpression place(QStringLiteral("%([1-9])"));
    int highest = 0;
    for (auto found = place.globalMatch(QString::fromUtf8(text)); found.hasNext();)
        highest = qMax(highest, found.next().captured(1).toInt());
    return highest;
}

} // namespace

TEST(Findings, HaveDistinctIdsAndTexts) {
    QSet<QString> ids;
    for (const FindingTexts* row : allFindings()) {
        EXPECT_FALSE(ids.contains(QString::fromUtf8(row->id))) << row->id;
        ids.insert(QString::fromUtf8(row->id));
    }
    for (const Language language : style::languages) {
        const Words words(language);
        QSet<QString> seen;
        for (const FindingTexts* row : allFindings()) {
            SCOPED_TRACE(row->id);
            const core::Finding finding = sample(*row);
            const QString title = words.findingTitle(finding);
            const QString text = words.findingText(finding);
            style::expectGood(title, language);
            style::expectSentence(text, language,
                                  language == Language::Chinese ? QStringLiteral("：value")
                                                                : QStringLiteral(": value"));
            EXPECT_LE(title.size(), language == Language::Chinese ? 30 : 50);
            EXPECT_LE(text.size(), language == Language::Chinese ? 120 : 230);
            EXPECT_FALSE(seen.contains(title));
            EXPECT_FALSE(seen.contains(text));
            seen << title << text;
        }
    }
}

TEST(Findings, FillExactlyTheArgumentsTheyName) {
    for (const FindingTexts* row : allFindings()) {
        SCOPED_TRACE(row->id);
        const auto named = static_cast<int>(argumentNames(*row).size());
        EXPECT_EQ(std::max(highestPlace(row->title), highestPlace(row->text)), named);
        const bool plural = QByteArray(row->title).contains("%n") || QByteArray(row->text).contains("%n");
        EXPECT_EQ(plural, row->count != nullptr);
        for (const Language language : style::languages) {
            const Words words(language);
            EXPECT_FALSE(words.findingText(sample(*row)).contains(u'?'));
            EXPECT_FALSE(words.findingTitle(sample(*row)).contains(u'?'));
        }
    }
}

TEST(Findings, SayWhatIsInTheirArguments) {
    const Words words(Language::English);
    const auto cut =
        make("label-value-cut", {{"label", "fire_results"}, {"from", "23456"}, {"limit", "2048"}});
    EXPECT_EQ(words.findingTitle(cut), QStringLiteral("Label fire_results is cut by Flashduty"));
    EXPECT_TRUE(words.findingText(cut).startsWith(
        QStringLiteral("Its value has 23,456 characters; the first 2,048 are kept.")));

    auto labels = make("labels-not-a-map", {{"kind", "array"}});
    labels.path = "[2].labels";
    EXPECT_EQ(words.findingTitle(labels), QStringLiteral("[2].labels is not an object"));
}

TEST(Findings, TakeArgumentsByNameNotByPlace) {
    const Words words(Language::English);
    EXPECT_EQ(words.findingText(make("title-cut", {{"from", "600"}, {"limit", "512"}})),
              words.findingText(make("title-cut", {{"limit", "512"}, {"note", "x"}, {"from", "600"}})));
}

TEST(Findings, CountInThePluralsOfTheLanguage) {
    const Words english(Language::English);
    EXPECT_EQ(english.findingTitle(make("batch-array", {{"count", "1"}})),
              QStringLiteral("1 alert in an array"));
    EXPECT_EQ(english.findingTitle(make("batch-array", {{"count", "3"}})),
              QStringLiteral("3 alerts in an array"));
    EXPECT_EQ(english.findingTitle(make("batch-array", {{"count", "5000000000"}})),
              QStringLiteral("5,000,000,000 alerts in an array"));
    const Words chinese(Language::Chinese);
    EXPECT_EQ(chinese.findingTitle(make("batch-array", {{"count", "3"}})),
              QStringLiteral("数组中有 3 条告警"));
}

TEST(Findings, ShowHostileArgumentsLiterally) {
    const std::string values[] = {"%1",
                                  "%2 %3 %n %L1",
                                  "<b>bold</b>",
                                  "&amp;",
                                  "<img src=x onerror=y>",
                                  "\x1B[31mred\x07",
                                  "a\nb\tc",
                                  "{{ alert | to_json}}",
                                  "\xE2\x80\xAE"
                                  "abc",
                                  "%",
                                  "100%",
                                  "%%1"};
    for (const Language language : style::languages) {
        const Words words(language);
        for (const std::string& value : values) {
            const QString shown = QString::fromStdString(value);
            EXPECT_TRUE(words.findingTitle(make("status-unknown", {{"value", value}})).contains(shown));
            EXPECT_TRUE(words.findingText(make("render-error", {{"message", value}})).endsWith(shown));
            const auto two = make("cloud-event", {{"kind", value}, {"source", "behind"}});
            EXPECT_EQ(words.findingText(two).count(QStringLiteral("behind")), 1);
            EXPECT_TRUE(words.findingText(two).contains(shown));
        }
        const auto broken = words.findingTitle(make("status-unknown", {{"value", "a\xFFz"}}));
        EXPECT_TRUE(broken.contains(QStringLiteral("a\uFFFDz")));
    }
}

TEST(Findings, CutEndlessArguments) {
    const Words words(Language::English);
    std::string endless;
    for (int i = 0; i < 100'000; ++i)
        endless += "\xF0\x9F\x94\xA5"; // one character, two UTF-16 units
    const QString text = words.findingText(make("render-error", {{"message", endless}}));
    EXPECT_LT(text.size(), 500);
    EXPECT_TRUE(text.endsWith(u'…'));
    EXPECT_TRUE(text.isValidUtf16());
    EXPECT_LT(words.findingTitle(make(std::string(100'000, 'x'))).size(), 500);
}

TEST(Findings, ShowADashWhereAnArgumentIsMissing) {
    const Words words(Language::English);
    EXPECT_EQ(words.findingTitle(make("status-unknown")), QStringLiteral("Status “–” is not known"));
    EXPECT_EQ(words.findingTitle(make("status-unknown", {{"value", ""}})),
              QStringLiteral("Status “–” is not known"));
    EXPECT_EQ(words.findingTitle(make("batch-array")), QStringLiteral("0 alerts in an array"));
    // No number where one is expected: shown as it came.
    EXPECT_TRUE(words.findingText(make("title-cut", {{"from", "many"}, {"limit", "512"}}))
                    .startsWith(QStringLiteral("It has many characters; the first 512")));
}

TEST(Findings, FallBackToTheIdWhenItIsUnknown) {
    for (const Language language : style::languages) {
        const Words words(language);
        const auto unknown = make("from-the-future", {{"name", "a%1b"}, {"limit", "7"}});
        EXPECT_EQ(words.findingTitle(unknown), QStringLiteral("from-the-future"));
        EXPECT_EQ(words.findingText(unknown), QStringLiteral("from-the-future; name: a%1b; limit: 7"));
        EXPECT_FALSE(words.findingTitle({}).isEmpty());
        EXPECT_FALSE(words.findingText({}).isEmpty());
    }
}
