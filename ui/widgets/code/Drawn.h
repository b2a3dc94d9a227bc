#pragma once

#include "widgets/CodeView.h"

#include <memory>

namespace ui {

/// A row of the view as it is laid out for painting or for finding the character under a point.
struct CodeView::Drawn {
    code::Row row;
    code::RowText shown;
    std::unique_ptr<QTextLayout> layout;

    QTextLine line() const { return layout->lineAt(0); }
    /// X of the byte at `offset`, from the left of the text; clamped to the row.
    qreal xOf(std::size_t offset) const {
        const std::size_t inRow = std::clamp(offset, row.from, row.to) - row.from;
        return line().cursorToX(shown.unitOf(inRow));
    }
};

} // namespace ui
