#pragma once

#include <QString>

#include <functional>

namespace ui {

/// Puts a text on the clipboard. Handed to widgets, so that tests need no real clipboard.
using CopyText = std::function<void(const QString&)>;

} // namespace ui
