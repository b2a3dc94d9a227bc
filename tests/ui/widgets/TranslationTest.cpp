#include "theme/Translations.h"
#include "widgets/Badge.h"
#include "widgets/CopyButton.h"
#include "widgets/SearchField.h"
#include "widgets/StepList.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace ui;

namespace {

class TranslationTest : public testing::Test {
protected:
    ~TranslationTest() override { translations.setLanguage(QStringLiteral("en")); }

    Translations translations{*static_cast<QApplication*>(QCoreApplication::instance())};
};

TEST_F(TranslationTest, WidgetsChangeTheirLanguageLive) {
    SeverityBadge badge(alert::Severity::Critical);
    CopyButton copy({}, {});
    SearchField search;
    StepList steps;
    steps.setSteps({{0, QStringLiteral("Webhook"), StepState::Proven, {}}});
    QSignalSpy changed(&translations, &Translations::changed);
    translations.setLanguage(QStringLiteral("zh_CN"));
    QCoreApplication::sendPostedEvents();
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(badge.spec().text, QStringLiteral("严重"));
    EXPECT_EQ(badge.accessibleName(), QStringLiteral("严重"));
    EXPECT_EQ(copy.text(), QStringLiteral("复制"));
    EXPECT_EQ(search.placeholderText(), QStringLiteral("搜索"));
    EXPECT_EQ(steps.findChild<QAbstractButton*>()->accessibleName(), QStringLiteral("0 Webhook, 已证实"));
    translations.setLanguage(QStringLiteral("en"));
    QCoreApplication::sendPostedEvents();
    EXPECT_EQ(badge.spec().text, QStringLiteral("Critical"));
    EXPECT_EQ(copy.text(), QStringLiteral("Copy"));
}

TEST_F(TranslationTest, BadgesSayWhatTheConsolesSay) {
    translations.setLanguage(QStringLiteral("zh_CN"));
    EXPECT_EQ(severityText(alert::Severity::Warning), QStringLiteral("警告"));
    EXPECT_EQ(severityText(alert::Severity::Info), QStringLiteral("提醒"));
    EXPECT_EQ(statusBadge(alert::Status::Firing).text, QStringLiteral("触发"));
    EXPECT_EQ(statusBadge(alert::Status::Resolved).text, QStringLiteral("恢复"));
    EXPECT_EQ(verdictBadge(0, 2).text, QStringLiteral("2 个发现"));
    EXPECT_EQ(arrayBadge(3).text, QStringLiteral("数组 × 3"));
}

TEST_F(TranslationTest, EnglishNeedsNoFileAndChineseHasTheWidgets) {
    EXPECT_TRUE(translationFiles(QStringLiteral("en")).isEmpty());
    EXPECT_TRUE(translationFiles(QStringLiteral("zh_CN"))
                    .contains(QStringLiteral(":/translations/ui_widgets_zh_CN.qm")));
}

} // namespace
