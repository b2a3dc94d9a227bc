#include "integration/PushUrl.h"

#include "Utf8.h"

#include <gtest/gtest.h>

#include <array>
#include <random>
#include <string>
#include <string_view>
#include <vector>

using integration::parsePushUrl;

namespace {

using Random = std::mt19937;

template <std::size_t N>
std::string_view pick(Random& random, const std::array<std::string_view, N>& from) {
    return from[std::uniform_int_distribution<std::size_t>(0, N - 1)(random)];
}

std::string word(Random& random, std::string_view letters, std::size_t least, std::size_t most) {
    std::string out;
    const auto length = std::uniform_int_distribution<std::size_t>(least, most)(random);
    for (std::size_t i = 0; i < length; ++i)
        out += letters[std::uniform_int_distribution<std::size_t>(0, letters.size() - 1)(random)];
    return out;
}

std::string escaped(std::string_view text, bool upper) {
    const std::string_view digits = upper ? "0123456789ABCDEF" : "0123456789abcdef";
    std::string out;
    for (const char c : text) {
        out += '%';
        out += digits[static_cast<unsigned char>(c) >> 4U];
        out += digits[static_cast<unsigned char>(c) & 15U];
    }
    return out;
}

/// The longest run of `key` that stands in `text`.
std::size_t longestRun(std::string_view text, std::string_view key) {
    std::size_t best = 0;
    for (std::size_t from = 0; from < key.size(); ++from) {
        while (from + best < key.size() && text.find(key.substr(from, best + 1)) != std::string_view::npos)
            ++best;
    }
    return best;
}

} // namespace

TEST(PushUrlProperty, PrintingKeepsPrefixAndParameters) {
    Random random(20250801);
    constexpr std::string_view pathLetters = "abcXYZ019-._~%41";
    constexpr std::string_view valueLetters = "abcXYZ019-._~%2F=:/+$,;@!*'()?";
    for (int round = 0; round < 3000; ++round) {
        std::string prefix;
        for (auto parts = std::uniform_int_distribution<int>(0, 3)(random); parts > 0; --parts)
            prefix += "/" + word(random, pathLetters, 0, 8);
        std::vector<std::string> parameters;
        for (auto count = std::uniform_int_distribution<int>(0, 5)(random); count > 0; --count)
            parameters.push_back(word(random, "abcdefgh_", 1, 6) + "=" + word(random, valueLetters, 0, 12));
        const auto at = std::uniform_int_distribution<std::size_t>(0, parameters.size())(random);
        parameters.insert(parameters.begin() + static_cast<std::ptrdiff_t>(at),
                          "integration_key=" + word(random, "0123456789abcdef", 1, 40));
        std::string text = "https://duty.example.com" + prefix + "/event/push/alert/aliyun/sls?";
        for (std::size_t i = 0; i < parameters.size(); ++i)
            text += (i > 0 ? "&" : "") + parameters[i];

        const auto url = parsePushUrl(text);
        ASSERT_EQ(url.text(), text);
        ASSERT_EQ(url.prefix, prefix);
        ASSERT_EQ(url.parameters, parameters);
    }
}

TEST(PushUrlProperty, MaskNeverShowsMoreThanFourCharactersOfTheKey) {
    Random random(7);
    constexpr std::array<std::string_view, 6> names{"integration_key", "Integration_Key", "integration%5Fkey",
                                                    "integration-key", "INTEGRATION_KEY", "app_key"};
    for (int round = 0; round < 3000; ++round) {
        const auto key =
            word(random, "GHJKLMNPQRSTUVWZ0123456789", 5, 48); // letters that no other part holds
        auto written = key;
        if (round % 3 == 1)
            written = escaped(key, round % 2 == 0);
        else if (round % 3 == 2)
            written = key.substr(0, 3) + escaped(key.substr(3, 5), true) +
                      key.substr(std::min<std::size_t>(8, key.size()));
        std::string text = "https://host.example.com/event/push/alert/aliyun/sls?a=b&" +
                           std::string(pick(random, names)) + "=" + written;
        constexpr std::array<std::string_view, 6> tails{"",  "?severity=Info", "&severity=Info", "#x",
                                                        " ", "&amp;a=b"};
        text += pick(random, tails);
        const auto url = parsePushUrl(text);
        ASSERT_LE(longestRun(url.masked(), key), 4U) << text << " -> " << url.masked();
        ASSERT_LE(longestRun(url.masked(), escaped(key, true)), 4U) << text << " -> " << url.masked();
        ASSERT_LE(longestRun(url.correctedMasked(), key), 4U) << url.correctedMasked();
        for (const auto& finding : url.findings) {
            for (const auto& argument : finding.arguments)
                ASSERT_LE(longestRun(argument.second, key), 4U) << finding.id << " " << argument.second;
        }
    }
}

TEST(PushUrlProperty, AnyBytesAreJudgedAndTheJudgementIsStable) {
    Random random(99);
    constexpr std::array<std::string_view, 24> pieces{"https://",
                                                      "http:",
                                                      "//",
                                                      "/event/push/",
                                                      "alert/",
                                                      "change/",
                                                      "sls",
                                                      "?",
                                                      "&",
                                                      "=",
                                                      "integration_key",
                                                      "app_key",
                                                      "@",
                                                      ":",
                                                      "#",
                                                      "%",
                                                      "%4",
                                                      "%00",
                                                      "\xFF",
                                                      " ",
                                                      "\xEF\xBC\x9F",
                                                      "\"",
                                                      "[",
                                                      "amp;"};
    for (int round = 0; round < 20000; ++round) {
        std::string text;
        for (auto count = std::uniform_int_distribution<int>(0, 14)(random); count > 0; --count)
            text +=
                round % 5 == 0
                    ? std::string(1, static_cast<char>(std::uniform_int_distribution<int>(-128, 127)(random)))
                    : std::string(pick(random, pieces));
        const auto url = parsePushUrl(text);
        ASSERT_EQ(url.findings.empty() ? "" : url.findings.front().id.substr(0, 9),
                  url.findings.empty() ? "" : "push-url-");
        for (const auto& finding : url.findings) {
            for (const auto& argument : finding.arguments)
                ASSERT_TRUE(core::isValidUtf8(argument.second)) << finding.id;
        }
        ASSERT_EQ(parsePushUrl(text), url);
        if (url.verdict != integration::PushUrl::Verdict::Refused) {
            ASSERT_EQ(parsePushUrl(url.text()).text(), url.text()) << "printing is a fixed point";
            ASSERT_FALSE(url.key.empty()) << "what is not refused has a key: " << text;
        }
    }
}

TEST(PushUrlProperty, TheLongestInputOfOnePieceIsJudged) {
    for (const std::string_view piece :
         {"?", "&", "<", "%", "a?severity=", "/event/push/", "\xEF\xBC\x9F", "=", "amp;"}) {
        std::string text;
        while (text.size() < 8'000)
            text += piece;
        EXPECT_EQ(parsePushUrl(text).verdict, integration::PushUrl::Verdict::Refused);
    }
}

// Found by fuzzing: the key's own separators made it stand across host, path and query.
TEST(PushUrlProperty, AKeyThatSpansTheWholeAddressIsMasked) {
    const std::string key = "k123456lert/n9e";
    const auto url = parsePushUrl("http://10.0" + key + "?integration_key=" + key + "&b=c");
    EXPECT_EQ(url.key, key);
    EXPECT_EQ(url.masked().find(key), std::string::npos) << url.masked();
    EXPECT_EQ(url.correctedMasked().find(key), std::string::npos);
}
