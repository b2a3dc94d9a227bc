#include "Gallery.h"

#include "theme/Icons.h"
#include "theme/Theme.h"
#include "theme/Translations.h"
#include "widgets/Choices.h"
#include "widgets/CopyButton.h"

#include <gtest/gtest.h>

#include <QAbstractItemView>
#include <QApplication>
#include <QDir>
#include <QMenu>
#include <QTest>

namespace {

void save(QWidget& page, const QString& name) {
    const QString folder = qEnvironmentVariable("SLS_PICTURES");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    const QString file =
        QStringLiteral("%1/%2-%3.png").arg(folder, name).arg(qRound(page.devicePixelRatioF() * 100));
    EXPECT_TRUE(page.grab().save(file)) << file.toStdString();
}

// Draws every widget in both themes and languages; with SLS_PICTURES=folder the pictures are kept.
TEST(Pictures, EveryWidgetDrawsInBothThemesAndLanguages) {
    auto& application = *static_cast<QApplication*>(QCoreApplication::instance());
    const QFont before = QApplication::font();
    if (qEnvironmentVariableIsSet("SLS_PICTURES_FONT"))
        QApplication::setFont(QFont(qEnvironmentVariable("SLS_PICTURES_FONT")));
    ui::Theme theme(application);
    ui::Translations translations(application);
    for (const auto mode : {ui::ThemeMode::Light, ui::ThemeMode::Dark}) {
        theme.setMode(mode);
        for (const char* language : {"en", "zh_CN"}) {
            translations.setLanguage(QLatin1String(language));
            const QString name = QStringLiteral("-%1-%2").arg(
                mode == ui::ThemeMode::Dark ? QStringLiteral("dark") : QStringLiteral("light"),
                QLatin1String(language));
            const auto gallery = makeGallery();
            gallery->show();
            QApplication::setActiveWindow(gallery.get());
            gallery->findChild<ui::CopyButton*>(QStringLiteral("focusHere"))->setFocus(Qt::TabFocusReason);
            save(*gallery, QStringLiteral("widgets") + name);
            const auto code = makeCodeGallery();
            code->show();
            save(*code, QStringLiteral("code") + name);
            auto* combo = code->findChild<ui::ComboBox*>();
            combo->showPopup();
            save(*combo->view()->window(), QStringLiteral("combo") + name);
            combo->hidePopup();
            QMenu menu;
            menu.addAction(ui::icon(QStringLiteral("copy")), QStringLiteral("Copy"));
            menu.addSeparator();
            menu.addAction(QStringLiteral("Delete"))->setEnabled(false);
            menu.popup(QPoint(10, 10));
            menu.setActiveAction(menu.actions().constFirst());
            save(menu, QStringLiteral("menu") + name);
            menu.hide();
            const auto icons = makeIconGallery();
            icons->show();
            save(*icons, QStringLiteral("icons") + name);
            EXPECT_FALSE(gallery->grab().isNull());
        }
    }
    QApplication::setFont(before);
}

} // namespace
