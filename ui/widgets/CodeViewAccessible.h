#pragma once

namespace ui {

/// Lets screen readers read what a CodeView shows. Further calls do nothing.
void installCodeViewAccessibility();

} // namespace ui
