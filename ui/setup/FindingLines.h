#pragma once

#include "Finding.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace words {
class Words;
}

namespace ui {

/// What is wrong with what was typed, under the field: an icon, a line, what it means.
class FindingLines : public QWidget {
    Q_OBJECT
public:
    explicit FindingLines(QWidget* parent = nullptr);
    /// `brief`: the titles only.
    void setFindings(const std::vector<core::Finding>& findings, const words::Words& words,
                     bool brief = false);

private:
    QVBoxLayout* m_column;
    std::vector<QWidget*> m_lines;
};

} // namespace ui
