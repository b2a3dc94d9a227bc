#include "theme/Theme.h"

#include "theme/Fonts.h"
#include "theme/StyleSheet.h"
#include "theme/Tokens.h"

#include <QApplication>
#include <QEvent>
#include <QGuiApplication>
#include <QStyleFactory>
#include <QStyleHints>

namespace ui {

bool desktopIsDark(const QPalette& systemPalette) {
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (QGuiApplication::styleHints()->colorScheme() != Qt::ColorScheme::Unknown)
        return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#endif
    const QByteArray gtk = qgetenv("GTK_THEME").toLower();
    if (!gtk.isEmpty())
        return gtk.endsWith(":dark") || gtk.endsWith("-dark");
    return systemPalette.color(QPalette::Window).lightness() < 128;
}

Theme::Theme(QApplication& application, QObject* parent)
    : QObject(parent)
    , m_application(application)
    , m_systemPalette(application.palette()) {
    m_application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    m_application.setFont(font(Type::Body));
    m_dark = desktopIsDark(m_systemPalette);
    apply();
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this,
            [this] { setMode(m_mode); });
#endif
}

void Theme::setMode(ThemeMode mode) {
    m_mode = mode;
    const bool dark = mode == ThemeMode::System ? desktopIsDark(m_systemPalette) : mode == ThemeMode::Dark;
    if (dark == m_dark)
        return;
    m_dark = dark;
    apply();
    Q_EMIT changed();
}

void Theme::apply() {
    const Tokens& theme = m_dark ? darkTokens() : lightTokens();
    m_application.setPalette(paletteOf(theme));
    m_application.setStyleSheet(styleSheetOf(theme));
}

} // namespace ui
