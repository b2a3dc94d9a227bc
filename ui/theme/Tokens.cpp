#include "theme/Tokens.h"

#include "resources/Resources.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QWidget>

namespace ui {
namespace {

struct Entry {
    const char* name;
    QColor Tokens::*member;
};

constexpr Entry entries[] = {
    {"window", &Tokens::window},
    {"surface", &Tokens::surface},
    {"sunken", &Tokens::sunken},
    {"selection", &Tokens::selection},
    {"border", &Tokens::border},
    {"edge", &Tokens::edge},
    {"control", &Tokens::control},
    {"text", &Tokens::text},
    {"muted", &Tokens::muted},
    {"accent", &Tokens::accent},
    {"onAccent", &Tokens::onAccent},
    {"critical", &Tokens::critical},
    {"warning", &Tokens::warning},
    {"info", &Tokens::info},
    {"ok", &Tokens::ok},
    {"unknown", &Tokens::unknown},
    {"criticalGround", &Tokens::criticalGround},
    {"warningGround", &Tokens::warningGround},
    {"infoGround", &Tokens::infoGround},
    {"okGround", &Tokens::okGround},
    {"unknownGround", &Tokens::unknownGround},
    {"codeKey", &Tokens::codeKey},
    {"codeText", &Tokens::codeText},
    {"codeNumber", &Tokens::codeNumber},
    {"codeWord", &Tokens::codeWord},
};

Tokens load(QLatin1String theme) {
    resources::init();
    QFile file(QStringLiteral(":/theme/tokens.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the theme tokens are not built into this program");
    const QJsonObject colours = QJsonDocument::fromJson(file.readAll()).object().value(theme).toObject();
    Tokens tokens;
    for (const Entry& entry : entries) {
        const QColor colour(colours.value(QLatin1String(entry.name)).toString());
        if (!colour.isValid())
            qFatal("the theme token %s is missing or no colour", entry.name);
        tokens.*entry.member = colour;
    }
    tokens.dark = tokens.window.lightness() < 128;
    return tokens;
}

} // namespace

const Tokens& lightTokens() {
    static const Tokens tokens = load(QLatin1String("light"));
    return tokens;
}

const Tokens& darkTokens() {
    static const Tokens tokens = load(QLatin1String("dark"));
    return tokens;
}

const Tokens& tokens(const QPalette& palette) {
    return palette.color(QPalette::Window).lightness() < 128 ? darkTokens() : lightTokens();
}

const Tokens& tokens(const QWidget* widget) {
    return tokens(widget->palette());
}

QColor Tokens::ink(Ink ink) const {
    switch (ink) {
    case Ink::Text:
        return text;
    case Ink::Muted:
        return muted;
    case Ink::Accent:
        return accent;
    case Ink::OnAccent:
        return onAccent;
    case Ink::Control:
        return control;
    case Ink::Critical:
        return critical;
    case Ink::Warning:
        return warning;
    case Ink::Info:
        return info;
    case Ink::Ok:
        return ok;
    case Ink::Unknown:
        return unknown;
    }
    return text;
}

QColor Tokens::ink(Tone tone) const {
    switch (tone) {
    case Tone::Critical:
        return critical;
    case Tone::Warning:
        return warning;
    case Tone::Info:
        return info;
    case Tone::Ok:
        return ok;
    case Tone::Unknown:
        return unknown;
    case Tone::Accent:
        return accent;
    case Tone::Neutral:
        return muted;
    }
    return muted;
}

QColor Tokens::ground(Tone tone) const {
    switch (tone) {
    case Tone::Critical:
        return criticalGround;
    case Tone::Warning:
        return warningGround;
    case Tone::Info:
        return infoGround;
    case Tone::Ok:
        return okGround;
    case Tone::Unknown:
        return unknownGround;
    case Tone::Accent:
        return selection;
    case Tone::Neutral:
        return surface;
    }
    return surface;
}

QPalette paletteOf(const Tokens& t) {
    QPalette palette;
    palette.setColor(QPalette::Window, t.window);
    palette.setColor(QPalette::WindowText, t.text);
    palette.setColor(QPalette::Base, t.surface);
    palette.setColor(QPalette::AlternateBase, t.sunken);
    palette.setColor(QPalette::Text, t.text);
    palette.setColor(QPalette::PlaceholderText, t.muted);
    palette.setColor(QPalette::Button, t.surface);
    palette.setColor(QPalette::ButtonText, t.text);
    palette.setColor(QPalette::BrightText, t.critical);
    palette.setColor(QPalette::ToolTipBase, t.surface);
    palette.setColor(QPalette::ToolTipText, t.text);
    palette.setColor(QPalette::Highlight, t.selection);
    palette.setColor(QPalette::HighlightedText, t.text);
    palette.setColor(QPalette::Link, t.accent);
    palette.setColor(QPalette::LinkVisited, t.accent);
    palette.setColor(QPalette::Light, t.surface);
    palette.setColor(QPalette::Midlight, t.border);
    palette.setColor(QPalette::Mid, t.edge);
    palette.setColor(QPalette::Dark, t.control);
    palette.setColor(QPalette::Shadow, t.border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.control);
    return palette;
}

} // namespace ui
