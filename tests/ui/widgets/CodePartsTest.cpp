#include "widgets/code/JsonLexer.h"
#include "widgets/code/LineIndex.h"
#include "widgets/code/RowText.h"
#include "widgets/code/Rows.h"
#include "widgets/code/Search.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

using namespace ui::code;

namespace {

struct Span {
    std::size_t from;
    std::size_t to;
    bool operator==(const Span&) const = default;
};

// The definition, as plainly as it can be written.
std::vector<Span> naiveLines(const std::string& text) {
    std::vector<Span> lines;
    std::size_t from = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\n')
            continue;
        const std::size_t end = i > from && text[i - 1] == '\r' ? i - 1 : i;
        lines.push_back({from, end});
        from = i + 1;
    }
    lines.push_back({from, text.size()});
    return lines;
}

std::string randomText(std::mt19937& random, std::size_t size) {
    static const std::string alphabet =
        std::string("ab\"\\{}:, 1\t\n\r\n\n\x1b\x80\xe4\xb8\xad\xf0\x9f\x98\x80", 24) + '\0';
    std::string text;
    for (std::size_t i = 0; i < size; ++i)
        text += random() % 4 == 0 ? static_cast<char>(random() % 256) : alphabet[random() % alphabet.size()];
    return text;
}

// Joiners are left: emoji and some scripts need them.
bool isInvisible(QChar c) {
    const auto category = c.category();
    return category == QChar::Other_Control || category == QChar::Separator_Line ||
           category == QChar::Separator_Paragraph ||
           (category == QChar::Other_Format && c != QChar(0x200C) && c != QChar(0x200D));
}

TEST(LineIndex, AgreesWithTheNaiveSplitter) {
    std::mt19937 random(1);
    for (int round = 0; round < 500; ++round) {
        const std::string text = randomText(random, random() % 200);
        const LineIndex index(text);
        const auto lines = naiveLines(text);
        ASSERT_EQ(index.count(), lines.size());
        for (std::size_t i = 0; i < lines.size(); ++i)
            ASSERT_EQ((Span{index.start(i), index.end(i)}), lines[i]);
        for (std::size_t offset = 0; offset <= text.size(); ++offset) {
            const std::size_t line = index.lineOf(offset);
            ASSERT_LE(index.start(line), offset);
            ASSERT_TRUE(line + 1 == index.count() || offset < index.start(line + 1));
        }
    }
}

TEST(LineIndex, AnEmptyTextHasOneEmptyLine) {
    const LineIndex index("");
    EXPECT_EQ(index.count(), 1u);
    EXPECT_EQ(index.end(0), 0u);
}

TEST(Rows, CoverEveryLineWithoutGapOrOverlap) {
    std::mt19937 random(2);
    for (int round = 0; round < 500; ++round) {
        const std::string text = randomText(random, random() % 300);
        const std::size_t width = 8 + random() % 20;
        const LineIndex index(text);
        const TextRows rows(&index, width);
        std::size_t at = 0;
        for (std::size_t line = 0; line < index.count(); ++line) {
            std::size_t expected = index.start(line);
            do {
                ASSERT_LT(at, rows.count());
                const Row row = rows.at(at);
                ASSERT_EQ(row.line, line);
                ASSERT_EQ(row.from, expected);
                ASSERT_EQ(row.first, row.from == index.start(line));
                ASSERT_LE(row.to - row.from, width + 3);
                for (std::size_t offset = row.from; offset < row.to; ++offset)
                    ASSERT_EQ(rows.rowOf(offset), at);
                expected = row.to;
                ++at;
            } while (expected < index.end(line));
            ASSERT_EQ(rows.rowOf(index.end(line)), at - 1);
        }
        ASSERT_EQ(at, rows.count());
    }
}

TEST(Rows, NeverBreakInsideACharacter) {
    std::string text;
    for (int i = 0; i < 100; ++i)
        text += i % 3 == 0 ? "中" : i % 3 == 1 ? "😀" : "x";
    const LineIndex index(text);
    for (std::size_t width = 8; width < 40; ++width) {
        const TextRows rows(&index, width);
        for (std::size_t row = 0; row < rows.count(); ++row)
            EXPECT_NE(static_cast<unsigned char>(text[rows.at(row).from]) & 0xC0, 0x80);
    }
}

TEST(RowText, ShowsControlAndBidirectionalCharactersAsEscapes) {
    const RowText row = textRow("a\x1b[0m\xe2\x80\xaeg\xff\tb\xe2\x80\xa8");
    EXPECT_EQ(row.text, QStringLiteral("a\\x1b[0m\\u{202e}g\\xff   b\\u{2028}"));
    EXPECT_EQ(row.escapes.size(), 4u);
}

TEST(RowText, LeavesOrdinaryTextOfAnyScriptAlone) {
    const QString text = QStringLiteral("网关 <b>é</b> 😀 &amp;");
    EXPECT_EQ(textRow(text.toStdString()).text, text);
}

TEST(RowText, AnyBytesGiveAMapOfTheRightSizeAndNoHiddenCharacter) {
    std::mt19937 random(3);
    for (int round = 0; round < 500; ++round) {
        std::string bytes(random() % 80, '\0');
        for (char& c : bytes)
            c = static_cast<char>(random() % 256);
        for (const RowText& row : {textRow(bytes), hexRow(bytes.substr(0, 16), 16)}) {
            ASSERT_EQ(row.byteOf.size(), static_cast<std::size_t>(row.text.size()) + 1);
            ASSERT_LE(row.byteOf.back(), bytes.size());
            for (const QChar c : row.text)
                ASSERT_FALSE(isInvisible(c)) << int(c.unicode());
        }
        const RowText row = textRow(bytes);
        ASSERT_TRUE(std::is_sorted(row.byteOf.begin(), row.byteOf.end()));
    }
}

TEST(RowText, HexShowsDigitsAndCharacters) {
    const RowText row = hexRow(std::string_view("{\"a\0", 4), 8);
    EXPECT_EQ(row.text, QStringLiteral("7b 22 61 00               {\"a·"));
    EXPECT_EQ(row.unitOf(2), 6);
}

TEST(JsonLexer, TellsKeysTextsNumbersAndWords) {
    const std::string text = R"({"k\"ey" : "va:l", "n":-1.5e3,"w":[true,null,nope], {{ alert.x }}})";
    const auto tokens = jsonTokens(text, 0, text.size(), {});
    const auto is = [&](std::size_t i, const char* part, JsonPart kind) {
        ASSERT_LT(i, tokens.size());
        EXPECT_EQ(text.substr(tokens[i].from, tokens[i].to - tokens[i].from), part);
        EXPECT_EQ(tokens[i].part, kind) << part;
    };
    is(0, R"("k\"ey")", JsonPart::Key);
    is(1, R"("va:l")", JsonPart::Text);
    is(2, R"("n")", JsonPart::Key);
    is(3, "-1.5e3", JsonPart::Number);
    is(4, R"("w")", JsonPart::Key);
    is(5, "true", JsonPart::Word);
    is(6, "null", JsonPart::Word);
    is(7, "nope", JsonPart::Other);
    is(8, "{{ alert.x }}", JsonPart::Word);
}

// Lexing piece by piece with the state must colour every byte as lexing the whole does.
TEST(JsonLexer, PiecesAgreeWithTheWholeOnWhatIsInsideAString) {
    std::mt19937 random(4);
    for (int round = 0; round < 300; ++round) {
        std::string text = randomText(random, random() % 300);
        std::replace(text.begin(), text.end(), '\n', ' ');
        bool inString = false;
        for (std::size_t i = 0; i < text.size(); ++i) {
            ASSERT_EQ(scanStrings(text, 0, i, {}).inString, inString) << "at " << i;
            const std::size_t half = i / 2;
            ASSERT_EQ(scanStrings(text, half, i, scanStrings(text, 0, half, {})),
                      scanStrings(text, 0, i, {}));
            if (text[i] != '"')
                continue;
            std::size_t slashes = 0;
            while (inString && slashes < i && text[i - 1 - slashes] == '\\')
                ++slashes;
            if (slashes % 2 == 0)
                inString = !inString;
        }
    }
}

TEST(StringState, GivesTheSameAsAFullScanAndKeepsToItsBudget) {
    std::mt19937 random(5);
    std::string text;
    while (text.size() < 500'000)
        text += random() % 3 == 0 ? "\"" : random() % 2 == 0 ? "\\\"x" : "some longer run of text ";
    StringState state(text);
    EXPECT_FALSE(state.place(0, text.size() - 10, 64 * 1024).has_value());
    std::optional<StringPlace> answer;
    int asked = 0;
    while (!answer && ++asked < 100)
        answer = state.place(0, text.size() - 10, 64 * 1024);
    ASSERT_TRUE(answer.has_value());
    EXPECT_LT(asked, 10);
    for (std::size_t offset : {text.size() - 10, std::size_t{70'000}, std::size_t{131'072}, std::size_t{5}})
        EXPECT_EQ(state.place(0, offset, 0), scanStrings(text, 0, offset, {})) << offset;
}

// Nothing but backslashes before the quote: reading back to the first one for each row would freeze the
// window.
TEST(StringState, KnowsTheEscapeAtACheckPointWithoutReadingBack) {
    for (const std::size_t slashes : {300'000u, 300'001u}) {
        const std::string text = "\"" + std::string(slashes, '\\') + "\":1";
        StringState state(text);
        std::optional<StringPlace> answer;
        while (!answer)
            answer = state.place(0, text.size() - 100, 1 << 20);
        const auto tokens = jsonTokens(text, text.size() - 100, text.size(), *answer);
        ASSERT_FALSE(tokens.empty());
        EXPECT_EQ(tokens.front().part, slashes % 2 == 0 ? JsonPart::Key : JsonPart::Text);
    }
}

TEST(Search, AgreesWithTheNaiveSearch) {
    std::mt19937 random(6);
    const auto lower = [](std::string s) {
        for (char& c : s)
            c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
        return s;
    };
    for (int round = 0; round < 2000; ++round) {
        std::string text, word;
        for (auto n = random() % 40; n > 0; --n)
            text += "abAB"[random() % 4];
        for (auto n = 1 + random() % 4; n > 0; --n)
            word += "abAB"[random() % 4];
        const std::size_t from = random() % (text.size() + 2);
        for (const bool sensitive : {true, false}) {
            const Needle needle(word, sensitive);
            const std::string in = sensitive ? text : lower(text);
            const std::string what = sensitive ? word : lower(word);
            const auto first = in.find(what, from);
            ASSERT_EQ(needle.first(text, from).value_or(std::string::npos), first);
            const auto last = from == 0 ? std::string::npos : in.rfind(what, from - 1);
            ASSERT_EQ(needle.last(text, from).value_or(std::string::npos), last)
                << text << ' ' << word << ' ' << from;
        }
    }
}

TEST(Search, NothingIsFoundForAnEmptyWord) {
    EXPECT_FALSE(Needle("").first("abc", 0));
    EXPECT_FALSE(Needle("").last("abc", 3));
}

} // namespace
