#pragma once

#include "shell/SettingsLimits.h"

#include <QWidget>

#include <array>

class QLineEdit;

namespace ui {

class Button;
class Label;
class SettingsPresenter;

/// Every limit and deadline of the receiver and the history: those that can be set, with their bounds, and
/// those that are fixed.
class SettingsLimitsCard : public QWidget {
    Q_OBJECT
public:
    explicit SettingsLimitsCard(SettingsPresenter& presenter, QWidget* parent = nullptr);

    void retranslate();
    void mirror();

private:
    struct Line {
        Label* label;
        QLineEdit* input;
        Label* hint;
    };

    QString nameOf(Limit limit) const;
    void take(Limit limit);
    void showHint(Limit limit);

    SettingsPresenter& m_presenter;
    std::array<Line, limitCount> m_lines;
    Label* m_effect;
    Label* m_fixed;
    Button* m_standard;
};

} // namespace ui
