#pragma once

#include <QObject>
#include <QPalette>

class QApplication;

namespace ui {

enum class ThemeMode { System, Light, Dark };

/// Puts a theme on the running application: style, palette, style sheet, font. One per application; GUI
/// thread. Changes are live: every widget gets PaletteChange.
class Theme : public QObject {
    Q_OBJECT
public:
    /// Applies System at once.
    explicit Theme(QApplication& application, QObject* parent = nullptr);

    ThemeMode mode() const { return m_mode; }
    bool isDark() const { return m_dark; }
    void setMode(ThemeMode mode);

Q_SIGNALS:
    /// Light became dark or the other way round; the palette is already in place.
    void changed();

private:
    void apply();

    QApplication& m_application;
    QPalette m_systemPalette; // as the desktop gave it at start
    ThemeMode m_mode = ThemeMode::System;
    bool m_dark = false;
};

/// Whether the desktop asks for a dark look: Qt's own answer where it has one (6.5), else GTK_THEME, else the
/// lightness of the palette that the desktop gave.
bool desktopIsDark(const QPalette& systemPalette);

} // namespace ui
