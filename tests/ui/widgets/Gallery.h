#pragma once

#include <QWidget>

#include <memory>

/// A page with every widget in its states, as in the design's overview.
std::unique_ptr<QWidget> makeGallery();

/// A page with the code view and the inputs.
std::unique_ptr<QWidget> makeCodeGallery();

/// Every icon in each size it is drawn in.
std::unique_ptr<QWidget> makeIconGallery();
