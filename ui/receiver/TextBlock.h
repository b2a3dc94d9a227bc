#pragma once

#include "widgets/Label.h"

#include <vector>

namespace ui {

/// Plain text over several lines that also breaks inside words: a name without blanks must not widen the
/// page. Ends in an ellipsis after `maxLines`.
class TextBlock : public Label {
    Q_OBJECT
public:
    explicit TextBlock(Type type = Type::Body, Ink ink = Ink::Text, QWidget* parent = nullptr);

    void setMaxLines(int lines);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Line {
        int start = 0;
        int length = 0;
        bool elided = false;
    };
    std::vector<Line> lines(int width) const;

    Type m_lineType;
    int m_maxLines = 40;
};

} // namespace ui
