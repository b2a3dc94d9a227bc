#include "setup/StepBars.h"

#include "theme/Tokens.h"

#include <QPainter>

namespace ui {
namespace {

constexpr int barWidth = 20;
constexpr int barHeight = 6;
constexpr int gap = 3;
constexpr double radius = 2;

} // namespace

StepBars::StepBars(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StepBars::setStates(const std::vector<StepState>& states) {
    if (states == m_states)
        return;
    m_states = states;
    updateGeometry();
    update();
}

QSize StepBars::sizeHint() const {
    const int count = static_cast<int>(m_states.size());
    return {count == 0 ? 0 : count * (barWidth + gap) - gap, barHeight + 2};
}

void StepBars::paintEvent(QPaintEvent*) {
    const auto& colours = tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int x = 0;
    for (const auto state : m_states) {
        const QRectF bar(x, 1, barWidth, barHeight);
        const auto tone = stepBadge(state).tone;
        if (state == StepState::ToDo) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colours.border);
            painter.drawRoundedRect(bar, radius, radius);
        } else if (state == StepState::Entered || state == StepState::Accepted) {
            painter.setPen(QPen(colours.ink(tone), 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        } else {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colours.ink(tone));
            painter.drawRoundedRect(bar, radius, radius);
        }
        x += barWidth + gap;
    }
}

} // namespace ui
