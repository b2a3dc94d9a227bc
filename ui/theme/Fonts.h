#pragma once

#include <QFont>

namespace ui {

/// The type scale, in pixels at 100 %: title 20, section 15, body 13, caption 12, mono 12; weights 400 and
/// 600.
enum class Type { Title, Section, Body, BodyStrong, Caption, CaptionStrong, Mono, MonoStrong };

/// The application's family (the system's fixed one for mono) in the size and weight of the scale.
QFont font(Type type);

/// Height of one line of text: 26, 20, 18, 16, 16.
int lineHeight(Type type);

} // namespace ui
