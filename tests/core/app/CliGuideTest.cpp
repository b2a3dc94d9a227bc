#include "CliRun.h"
#include "Fixtures.h"

#include "integration/IntegrationStore.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

using support::document;
using support::runCli;

namespace {

bool holds(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

QStringList words(std::initializer_list<const char*> list) {
    QStringList out;
    for (const char* word : list)
        out << QString::fromUtf8(word);
    return out;
}

} // namespace

TEST(CliGuide, ShowsEveryStepWithItsValues) {
    const auto outcome = runCli(words({"guide"}));
    EXPECT_EQ(outcome.code, 0) << outcome.error;
    for (const auto text :
         {"0 Flashduty", "1 Webhook", "2 Content template", "3 Action policy", "4 Rules", "5 Check",
          "ID · 标识符: flashduty-sls", "Content · 发送内容: {{ alert | to_json}}",
          "SLS Notification · SLS通知: choose On · 开启", "Alert Center > Notification Objects"})
        EXPECT_TRUE(holds(outcome.out, text)) << text;
    const auto chinese = runCli(words({"--lang", "zh_CN", "guide", "--step", "2"}));
    EXPECT_EQ(chinese.code, 0);
    EXPECT_TRUE(holds(chinese.out, "发送方式 · Send Method: 选择 逐条发送 · Send Individually"));
    EXPECT_FALSE(holds(chinese.out, "Webhook集成"));
}

// Word for word: all six steps, the probe, both languages. After a wanted change run the guide again and read
// what it prints before it becomes the fixture.
TEST(CliGuide, IsWordForWordWhatItShouldBe) {
    for (const char* language : {"en", "zh_CN"}) {
        const auto outcome = runCli(words({"--lang", language, "guide", "--probe"}));
        EXPECT_EQ(outcome.code, 0) << outcome.error;
        EXPECT_EQ(outcome.out, support::fixture(std::string("guide/guide.") + language + ".txt"));
        // Each step alone is that part of the whole.
        for (const char* step : {"0", "1", "2", "3", "4", "5"}) {
            const auto alone = runCli(words({"--lang", language, "guide", "--probe", "--step", step}));
            EXPECT_TRUE(alone.out.starts_with(step));
            EXPECT_TRUE(holds(outcome.out, alone.out)) << alone.out;
        }
    }
}

TEST(CliGuide, ItsDocumentIsStable) {
    const auto outcome = runCli(words({"--json", "guide", "--probe"}));
    EXPECT_EQ(outcome.out, support::fixture("guide/guide.json"));
    // What belongs to a language is only what a person reads.
    const auto chinese = document(runCli(words({"--lang", "zh_CN", "--json", "guide", "--probe"})).out);
    const auto english = document(outcome.out);
    for (std::size_t step = 0; step < 6; ++step) {
        const auto one = english.root()["steps"].at(step);
        const auto other = chinese.root()["steps"].at(step);
        EXPECT_NE(one["purpose"].string(), other["purpose"].string());
        EXPECT_EQ(one["title"]["zh"].string(), other["title"]["zh"].string());
        ASSERT_EQ(one["fields"].size(), other["fields"].size());
        for (std::size_t field = 0; field < one["fields"].size(); ++field) {
            for (const char* member : {"id", "kind", "value"})
                EXPECT_EQ(one["fields"].at(field)[member].string(),
                          other["fields"].at(field)[member].string());
        }
    }
}

TEST(CliGuide, PrintsOneDocument) {
    const auto outcome = runCli(words({"--json", "guide", "--step", "2"}));
    EXPECT_EQ(outcome.code, 0);
    const auto json = document(outcome.out);
    EXPECT_EQ(json.root()["steps"].size(), 1U);
    const auto step = json.root()["steps"].at(0);
    EXPECT_EQ(step["step"].integer(), 2);
    EXPECT_EQ(step["fields"].at(4)["value"].string(), "{{ alert | to_json}}");
    EXPECT_EQ(step["fields"].at(3)["label"]["zh"].string(), "发送方式");
    EXPECT_EQ(document(runCli(words({"--json", "guide"})).out).root()["steps"].size(), 6U);
}

TEST(CliGuide, TakesAnIntegrationByNameOrIdAndMasksItsKey) {
    const QTemporaryDir folder;
    integration::Integration one;
    one.id = "0123456789abcdef";
    one.name = "订单服务";
    one.project = "prod-order-log";
    one.pushUrl = {"https://api.flashcat.cloud/event/push/alert/aliyun/sls?integration_key=", "e131", true};
    proposeNames(one, {});
    integration::IntegrationStore store(folder.path().toStdString());
    ASSERT_TRUE(store.load());
    ASSERT_TRUE(store.save({one}));
    for (const auto name : {"订单服务", "0123456789abcdef"}) {
        const auto outcome =
            runCli(words({"guide", "--step", "1", "--integration", name, "--data"}) << folder.path());
        EXPECT_EQ(outcome.code, 0) << outcome.error;
        EXPECT_TRUE(holds(outcome.out, "integration_key=****e131"));
        EXPECT_TRUE(holds(outcome.out, "路径") || holds(outcome.out, "assumed path")) << outcome.out;
        EXPECT_TRUE(holds(outcome.out, "/lognext/project/prod-order-log/alertcenter"));
    }
    const auto unknown = runCli(words({"guide", "--integration", "nobody", "--data"}) << folder.path());
    EXPECT_EQ(unknown.code, 3);
    EXPECT_TRUE(holds(unknown.error, "nobody was not found"));
}

TEST(CliGuide, RefusesWrongUse) {
    EXPECT_EQ(runCli(words({"guide", "--step", "6"})).code, 2);
    EXPECT_EQ(runCli(words({"send"})).code, 2);
    EXPECT_EQ(runCli(words({"send", "--to", "http://127.0.0.1:1/", "--integration", "x"})).code, 2);
    EXPECT_EQ(runCli(words({"url"})).code, 2);
}
