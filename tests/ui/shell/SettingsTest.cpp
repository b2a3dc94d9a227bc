#include "shell/Settings.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace {

using ui::Settings;
using ui::SettingValues;

SettingValues everythingChanged() {
    SettingValues values;
    values.language = ui::LanguageChoice::Chinese;
    values.theme = ui::ThemeMode::Dark;
    values.address = QStringLiteral("127.0.0.2");
    values.port = 9001;
    values.receiverOn = false;
    values.publicName = QStringLiteral("alerts.example.com");
    values.allowedHosts = {QStringLiteral("a.example.com"), QStringLiteral("b.example.com")};
    values.tlsCertificate = QStringLiteral("/somewhere/fullchain.pem");
    values.tlsKey = QStringLiteral("/somewhere/key.pem");
    for (auto& limit : values.limits)
        ++limit;
    return values;
}

QByteArray contents(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

TEST(Settings, EachOptionChangesTheFileAndComesBack) {
    const auto changed = everythingChanged();
    const auto standard = QJsonDocument::fromJson(ui::settingsToJson({})).object();
    const auto other = QJsonDocument::fromJson(ui::settingsToJson(changed)).object();
    QSet<QString> names;
    for (const auto& option : ui::settingOptions()) {
        const auto name = option.name;
        EXPECT_FALSE(names.contains(name)) << option.name.toStdString();
        names.insert(name);
        EXPECT_TRUE(standard.contains(name)) << option.name.toStdString();
        EXPECT_NE(standard.value(name), other.value(name))
            << option.name.toStdString() << " is not in everythingChanged()";
    }
    EXPECT_EQ(ui::settingsFromJson(ui::settingsToJson(changed)).value(), changed);
    EXPECT_EQ(ui::settingsFromJson(ui::settingsToJson({})).value(), SettingValues{});
}

TEST(Settings, OutOfBoundsIsClampedAndNonsenseKeepsTheDefault) {
    const auto values = ui::settingsFromJson(R"({"port": 80, "address": "no address", "theme": "loud",
        "allowed_hosts": ["a", "a", "", 3], "receiver_on": "yes"})");
    ASSERT_TRUE(values.has_value());
    SettingValues expected;
    expected.port = 1024;
    expected.allowedHosts = {QStringLiteral("a")};
    EXPECT_EQ(*values, expected);
}

TEST(Settings, WhatANewerVersionWroteIsKept) {
    const auto text = ui::settingsToJson(everythingChanged(), R"({"from_the_future": [1, 2]})");
    EXPECT_TRUE(QJsonDocument::fromJson(text).object().contains(QLatin1String("from_the_future")));
}

TEST(Settings, ManyChangesEndInTheLastOneOnDisk) {
    const QTemporaryDir folder;
    {
        Settings settings(folder.path());
        auto values = settings.values();
        for (quint16 port = 2000; port < 2100; ++port) {
            values.port = port;
            settings.set(values);
        }
    }
    EXPECT_EQ(Settings(folder.path()).values().port, 2099);
}

TEST(Settings, EveryLimitIsKeptInItsBounds) {
    for (const auto& bounds : ui::limitBounds()) {
        const auto read = [&](int value) {
            const QJsonObject json{{QLatin1String(bounds.name), value}};
            return ui::settingsFromJson(QJsonDocument(json).toJson())
                ->limits.at(static_cast<std::size_t>(bounds.limit));
        };
        EXPECT_EQ(read(bounds.least - 1), bounds.least) << bounds.name;
        EXPECT_EQ(read(bounds.most + 1), bounds.most) << bounds.name;
        EXPECT_EQ(read(bounds.least), bounds.least) << bounds.name;
        EXPECT_EQ(ui::standardLimits().at(static_cast<std::size_t>(bounds.limit)), bounds.standard);
    }
    EXPECT_EQ(ui::limitBounds().back().limit, ui::Limit::KeptRefused);
}

TEST(Settings, TheStandardLimitsAreThoseOfTheReceiver) {
    const receiver::ServerLimits server;
    const auto fromSettings = ui::serverLimits(ui::standardLimits());
    EXPECT_EQ(fromSettings.head.body, server.head.body);
    EXPECT_EQ(fromSettings.sockets, server.sockets);
    EXPECT_EQ(fromSettings.requestsInWork, server.requestsInWork);
    EXPECT_EQ(fromSettings.bodyBytesInFlight, server.bodyBytesInFlight);
    EXPECT_EQ(fromSettings.headDeadline, server.headDeadline);
    EXPECT_EQ(fromSettings.bodyDeadline, server.bodyDeadline);
    EXPECT_EQ(fromSettings.bodyPause, server.bodyPause);
    EXPECT_EQ(fromSettings.idle, server.idle);
    EXPECT_EQ(fromSettings.writeDeadline, server.writeDeadline);
    EXPECT_EQ(fromSettings.requestsPerConnection, server.requestsPerConnection);
    const history::StoreLimits store;
    const auto kept = ui::storeLimits(ui::standardLimits());
    EXPECT_EQ(kept.maxRows, store.maxRows);
    EXPECT_EQ(kept.maxBytes, store.maxBytes);
    EXPECT_EQ(kept.maxDays, store.maxDays);
    EXPECT_EQ(kept.maxRefusedRows, store.maxRefusedRows);
    EXPECT_EQ(kept.queueBytes, store.queueBytes);
}

TEST(Settings, TheSameValuesAreNoChange) {
    const QTemporaryDir folder;
    Settings settings(folder.path());
    QSignalSpy changed(&settings, &Settings::changed);
    settings.set(settings.values());
    EXPECT_EQ(changed.count(), 0);
    settings.set(everythingChanged());
    EXPECT_EQ(changed.count(), 1);
}

TEST(Settings, AnUnreadableFileIsKeptAsideAndTold) {
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("settings.json"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("{\n  \"port\": 9,,\n}");
    file.close();

    Settings settings(folder.path());
    ASSERT_TRUE(settings.loadError().has_value());
    EXPECT_EQ(settings.loadError()->position()->line, 2U);
    EXPECT_EQ(settings.values(), SettingValues{});
    EXPECT_EQ(contents(path + QStringLiteral(".unreadable")), "{\n  \"port\": 9,,\n}");
}

TEST(Settings, AFailedSaveIsToldAndLeavesTheOldFile) {
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("missing")));
    QSignalSpy failed(&settings, &Settings::saveFailed);
    settings.set(everythingChanged());
    ASSERT_TRUE(failed.wait());
    EXPECT_TRUE(failed.at(0).at(0).toString().endsWith(QLatin1String("settings.json")));
    EXPECT_FALSE(failed.at(0).at(1).toString().isEmpty());
}

} // namespace
