#include "theme/Theme.h"
#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "theme/StyleSheet.h"
#include "theme/Tokens.h"
#include "widgets/BadgeSpec.h"
#include "widgets/Label.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QSignalSpy>

using namespace ui;

namespace {

QApplication& application() {
    return *static_cast<QApplication*>(QCoreApplication::instance());
}

QColor strongestColour(const QImage& image) {
    QColor best;
    int alpha = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor colour = image.pixelColor(x, y);
            if (colour.alpha() > alpha) {
                alpha = colour.alpha();
                best = colour;
            }
        }
    }
    best.setAlpha(255);
    return best;
}

TEST(Tokens, ThePaletteTellsTheThemeAndNothingElseDoes) {
    EXPECT_EQ(&tokens(paletteOf(lightTokens())), &lightTokens());
    EXPECT_EQ(&tokens(paletteOf(darkTokens())), &darkTokens());
    EXPECT_TRUE(darkTokens().dark);
    EXPECT_FALSE(lightTokens().dark);
    EXPECT_EQ(lightTokens().accent, QColor(0x24, 0x5F, 0xE3));
    EXPECT_EQ(darkTokens().codeWord, QColor(0xD7, 0xA6, 0xF0));
}

TEST(Tokens, TheStyleSheetHasNoColourLeftOpen) {
    for (const Tokens* theme : {&lightTokens(), &darkTokens()})
        EXPECT_FALSE(styleSheetOf(*theme).contains(QLatin1Char('@')));
}

TEST(Theme, ChangesLiveAndTellsSo) {
    Theme theme(application());
    QSignalSpy changed(&theme, &Theme::changed);
    theme.setMode(ThemeMode::Light);
    const int before = static_cast<int>(changed.count());
    Label label(QStringLiteral("x"), Type::Body, Ink::Critical);
    EXPECT_EQ(label.palette().color(QPalette::WindowText), lightTokens().critical);
    theme.setMode(ThemeMode::Dark);
    EXPECT_EQ(changed.count(), before + 1);
    EXPECT_TRUE(theme.isDark());
    EXPECT_EQ(&tokens(QApplication::palette()), &darkTokens());
    EXPECT_EQ(label.palette().color(QPalette::WindowText), darkTokens().critical);
    theme.setMode(ThemeMode::Dark);
    EXPECT_EQ(changed.count(), before + 1);
    theme.setMode(ThemeMode::Light);
    EXPECT_EQ(label.palette().color(QPalette::WindowText), lightTokens().critical);
}

TEST(Theme, TheDesktopsWishIsReadFromGtkOrItsPalette) {
    qunsetenv("GTK_THEME");
    EXPECT_TRUE(desktopIsDark(paletteOf(darkTokens())));
    EXPECT_FALSE(desktopIsDark(paletteOf(lightTokens())));
    qputenv("GTK_THEME", "Adwaita:dark");
    EXPECT_TRUE(desktopIsDark(paletteOf(lightTokens())));
    qunsetenv("GTK_THEME");
}

TEST(Fonts, FollowTheScale) {
    EXPECT_EQ(font(Type::Title).pixelSize(), 20);
    EXPECT_EQ(font(Type::Section).weight(), QFont::DemiBold);
    EXPECT_EQ(font(Type::Body).pixelSize(), 13);
    EXPECT_EQ(font(Type::Caption).weight(), QFont::Normal);
    EXPECT_EQ(font(Type::Mono).pixelSize(), 12);
}

TEST(Icons, EveryFileDrawsInTheColourItIsGiven) {
    ASSERT_GT(iconNames().size(), 50);
    for (const QString& name : iconNames()) {
        for (const QColor& colour : {QColor(0x24, 0x5F, 0xE3), QColor(0xFF, 0x8A, 0x80)}) {
            const QPixmap pixmap = iconPixmap(name, 16, colour, 1.5);
            ASSERT_EQ(pixmap.size(), QSize(24, 24)) << name.toStdString();
            const QColor drawn = strongestColour(pixmap.toImage());
            EXPECT_NEAR(drawn.red(), colour.red(), 3) << name.toStdString();
            EXPECT_NEAR(drawn.blue(), colour.blue(), 3) << name.toStdString();
        }
    }
    EXPECT_TRUE(iconPixmap(QStringLiteral("no such icon"), 16, Qt::red, 1).isNull());
}

TEST(Icons, AnIconFollowsTheTheme) {
    Theme theme(application());
    const QIcon made = icon(QStringLiteral("todo"), Ink::Text);
    theme.setMode(ThemeMode::Light);
    const QColor light = strongestColour(made.pixmap(16, 16).toImage());
    theme.setMode(ThemeMode::Dark);
    const QColor dark = strongestColour(made.pixmap(16, 16).toImage());
    EXPECT_LT(light.lightness(), 60);
    EXPECT_GT(dark.lightness(), 200);
    theme.setMode(ThemeMode::Light);
}

TEST(Icons, EveryBadgeHasAnIconThatExists) {
    std::vector<BadgeSpec> specs = {arrayBadge(2), refusedBadge(), verdictBadge(0, 0), verdictBadge(0, 1),
                                    verdictBadge(1, 1)};
    for (const auto severity : {alert::Severity::Unknown, alert::Severity::Info, alert::Severity::Warning,
                                alert::Severity::Critical})
        specs.push_back(severityBadge(severity, alert::Status::Firing));
    for (const auto state :
         {StepState::ToDo, StepState::Entered, StepState::Proven, StepState::Stale, StepState::Contradicted})
        specs.push_back(stepBadge(state));
    for (const auto certainty : {core::Certainty::Documented, core::Certainty::Observed,
                                 core::Certainty::Inferred, core::Certainty::Unknown})
        specs.push_back(certaintyBadge(certainty));
    for (const auto status : {alert::Status::Firing, alert::Status::Resolved, alert::Status::Unknown})
        specs.push_back(statusBadge(status));
    for (const BadgeSpec& spec : specs) {
        EXPECT_TRUE(iconNames().contains(spec.icon)) << spec.icon.toStdString();
        EXPECT_FALSE(spec.text.isEmpty());
    }
}

} // namespace
