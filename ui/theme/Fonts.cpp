#include "theme/Fonts.h"

#include <QFontDatabase>
#include <QGuiApplication>

namespace ui {
namespace {

int pixels(Type type) {
    switch (type) {
    case Type::Title:
        return 20;
    case Type::Section:
        return 15;
    case Type::Body:
    case Type::BodyStrong:
        return 13;
    case Type::Caption:
    case Type::CaptionStrong:
    case Type::Mono:
    case Type::MonoStrong:
        return 12;
    }
    return 13;
}

bool isStrong(Type type) {
    return type == Type::Title || type == Type::Section || type == Type::BodyStrong ||
           type == Type::CaptionStrong || type == Type::MonoStrong;
}

} // namespace

QFont font(Type type) {
    const bool mono = type == Type::Mono || type == Type::MonoStrong;
    QFont font = mono ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : QGuiApplication::font();
    font.setPixelSize(pixels(type));
    font.setWeight(isStrong(type) ? QFont::DemiBold : QFont::Normal);
    if (mono)
        font.setStyleHint(QFont::Monospace);
    return font;
}

int lineHeight(Type type) {
    switch (type) {
    case Type::Title:
        return 26;
    case Type::Section:
        return 20;
    case Type::Body:
    case Type::BodyStrong:
        return 18;
    default:
        return 16;
    }
}

} // namespace ui
