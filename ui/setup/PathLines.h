#pragma once

#include "setup/SetupPresenter.h"

#include <QWidget>

namespace ui {

class Badge;
class Label;

/// Where to click in the console: one line for each generation of it where they differ, and below it the same
/// in the other language.
class PathLines : public QWidget {
    Q_OBJECT
public:
    explicit PathLines(QWidget* parent = nullptr);
    void setPath(const integration::StepView& view, const integration::Integration& one);
    void setText(const QString& text); ///< instead of a path
    bool isEmpty() const;

private:
    struct Line {
        QWidget* row = nullptr;
        Badge* badge = nullptr;
        Label* text = nullptr;
    };
    Line makeLine(const char* name);

    Line m_shown;
    Line m_second;
    Label* m_other;
};

} // namespace ui
