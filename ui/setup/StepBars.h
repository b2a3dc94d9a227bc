#pragma once

#include "widgets/BadgeSpec.h"

#include <QWidget>

#include <vector>

namespace ui {

/// The states of the steps as small bars: filled when seen, outlined when only noted, grey when to do.
class StepBars : public QWidget {
    Q_OBJECT
public:
    explicit StepBars(QWidget* parent = nullptr);
    void setStates(const std::vector<StepState>& states);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<StepState> m_states;
};

} // namespace ui
