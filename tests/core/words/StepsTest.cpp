#include "Style.h"

#include "integration/Integration.h"
#include "integration/StepTable.h"
#include "words/Tables.h"
#include "words/Words.h"

#include <gtest/gtest.h>

#include <set>

namespace {

using words::Words;

TEST(Steps, EverySentenceIsKnownInBothLanguages) {
    for (const auto language : style::languages) {
        const Words words(language);
        for (const auto id : integration::stepSentenceIds()) {
            SCOPED_TRACE(std::string(id));
            const auto text = words.stepText(id);
            EXPECT_NE(text, QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size())));
            style::expectSentence(text, language);
        }
    }
}

TEST(Steps, AnUnknownIdIsShownAsItIs) {
    EXPECT_EQ(Words(words::Language::Chinese).stepText("why-not"), QStringLiteral("why-not"));
}

TEST(Steps, EveryFieldFindingIsKnownAndEachIsMade) {
    std::set<std::string> seen;
    const auto collect = [&](const std::vector<core::Finding>& findings) {
        for (const auto& finding : findings) {
            seen.insert(finding.id);
            for (const auto language : style::languages) {
                const Words words(language);
                style::expectGood(words.findingTitle(finding), language);
                style::expectSentence(words.findingText(finding), language);
            }
        }
    };
    for (const auto text : {"", "abc", "1flashduty", "flash duty", "flashduty-sls", "$$", "a|b",
                            "cn-hangzhou", "cn-nanjing", "cn-mars-1", "Mars", "a\nb"}) {
        collect(integration::checkRecordId(text));
        collect(integration::checkRecordName(text));
        collect(integration::checkProject(text));
        collect(integration::checkRegion(text));
        collect(integration::checkIntegrationName(text));
    }
    collect(integration::checkRecordName(std::string(41, 'n')));
    collect(integration::checkIntegrationName(std::string(101, 'n')));
    collect(integration::checkProject("ab"));
    std::set<std::string> known;
    for (const auto& row : words::fieldFindings())
        known.insert(row.id);
    EXPECT_EQ(seen, known);
}

} // namespace
