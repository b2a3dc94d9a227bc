#include "integration/Integration.h"

#include "Utf8.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <random>
#include <set>

using integration::Integration;
using integration::Named;

namespace {

using Random = std::mt19937;

std::size_t upTo(Random& random, std::size_t most) {
    return std::uniform_int_distribution<std::size_t>(0, most)(random);
}

/// What people and machines call things: Chinese, emoji, digits first, symbols only, very long, broken bytes.
std::string anyName(Random& random) {
    constexpr std::array<std::string_view, 34> pieces{"订单",
                                                      "服务",
                                                      "支付",
                                                      "退款积压",
                                                      "ログ",
                                                      "Ärger",
                                                      "payments",
                                                      "Gateway",
                                                      "5xx",
                                                      "0",
                                                      "42",
                                                      "-",
                                                      "_",
                                                      ".",
                                                      "/",
                                                      " ",
                                                      "   ",
                                                      "\t",
                                                      "→",
                                                      "🔥",
                                                      "👩‍👩‍👧",
                                                      "\xF0\x9F\x87\xA8",
                                                      "$(x)",
                                                      "&<>{}'\"`",
                                                      "\\|~?",
                                                      "\xFF",
                                                      "\xE2\x80\xAE",
                                                      "template",
                                                      "policy",
                                                      "probe",
                                                      "flashduty-sls",
                                                      "Flashduty SLS",
                                                      "A",
                                                      "z"};
    std::string name;
    const auto count = upTo(random, 9) == 0 ? 60 : upTo(random, 5);
    for (std::size_t i = 0; i < count; ++i)
        name += pieces[upTo(random, pieces.size() - 1)];
    return name;
}

void expectValid(const Named& named, const std::string& from) {
    EXPECT_TRUE(integration::checkRecordId(named.id).empty()) << named.id << " from " << from;
    EXPECT_TRUE(integration::checkRecordName(named.name).empty()) << named.name << " from " << from;
    EXPECT_TRUE(core::isValidUtf8(named.name)) << from;
    EXPECT_NE(named.name.back(), ' ') << named.name;
}

std::array<Named, 4> namesOf(const Integration& one) {
    return {one.webhook, one.contentTemplate, one.actionPolicy, probeWebhook(one)};
}

std::string lower(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return text;
}

} // namespace

TEST(ProposedNames, AreAlwaysValidAndNeverCollide) {
    Random random(31);
    for (int round = 0; round < 60; ++round) {
        std::vector<Integration> all;
        std::set<std::string> ids;
        std::set<std::string> names;
        const auto same = anyName(random);
        for (int i = 0; i < 25; ++i) {
            Integration one;
            one.id = std::to_string(i);
            one.name = i % 3 == 0 ? same : anyName(random); // a name may well come again
            one.archived = i % 5 == 0;
            proposeNames(one, all);
            for (const auto& named : namesOf(one)) {
                expectValid(named, one.name);
                EXPECT_TRUE(ids.insert(lower(named.id)).second) << named.id << " from " << one.name;
                EXPECT_TRUE(names.insert(named.name).second) << named.name << " from " << one.name;
            }
            all.push_back(one);
            auto again = one;
            proposeNames(again, all);
            EXPECT_EQ(again, one) << "itself is in nobody's way";
        }
    }
}

TEST(ProposedNames, KeepClearOfWhatWasTyped) {
    Random random(32);
    constexpr std::array<std::string_view, 6> ends{"", "-template", "-policy", "-probe", "-2", "-probe2"};
    for (int round = 0; round < 3000; ++round) {
        Integration typed;
        typed.id = "typed";
        const auto stem = upTo(random, 3) == 0
                              ? "flashduty-sls"
                              : "f" + std::string(upTo(random, 58), static_cast<char>('a' + upTo(random, 2)));
        const auto id = [&] { return (stem + std::string(ends[upTo(random, 5)])).substr(0, 60); };
        typed.webhook = {id(), id().substr(0, 40)};
        typed.contentTemplate = {id(), id().substr(0, 40)};
        typed.actionPolicy = {id(), id().substr(0, 40)};
        const auto probe = probeWebhook(typed);
        ASSERT_LE(probe.id.size(), 60U);
        ASSERT_LE(probe.name.size(), 40U);
        for (const auto& own : {typed.webhook, typed.contentTemplate, typed.actionPolicy}) {
            ASSERT_NE(probe.id, own.id);
            ASSERT_NE(probe.name, own.name);
        }
        Integration next;
        next.id = "next";
        next.name = stem;
        proposeNames(next, {typed});
        for (const auto& mine : namesOf(next)) {
            expectValid(mine, stem);
            for (const auto& theirs : namesOf(typed)) {
                ASSERT_NE(lower(mine.id), lower(theirs.id));
                ASSERT_NE(mine.name, theirs.name);
            }
        }
    }
}

TEST(ProposedNames, AreTheSameEverywhere) {
    Integration first;
    first.id = "1";
    first.name = "订单服务";
    proposeNames(first, {});
    EXPECT_EQ(first.webhook.id, "flashduty-sls");
    for (const auto& [name, id, shown] :
         {std::tuple{"订单服务", "flashduty-sls-", "Flashduty SLS 订单服务"},
          std::tuple{"🔥🔥", "flashduty-sls-", "Flashduty SLS 🔥🔥"},
          std::tuple{"$$$", "flashduty-sls-", "Flashduty SLS 2"},
          std::tuple{"2 Payments", "flashduty-sls-2-payments", "Flashduty SLS 2 Payments"}}) {
        Integration next;
        next.id = "2";
        next.name = name;
        proposeNames(next, {first});
        EXPECT_TRUE(next.webhook.id.starts_with(id)) << next.webhook.id;
        EXPECT_EQ(next.webhook.name, shown);
    }
}
