#include "template/SizeBar.h"

#include "theme/Tokens.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <numeric>

namespace ui {
namespace {

constexpr int barHeight = 12;
constexpr qreal limitAt = 0.96; // of the width; what is over still shows behind it

} // namespace

SizeBar::SizeBar(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SizeBar::setParts(std::vector<std::size_t> parts, std::size_t limit) {
    m_parts = std::move(parts);
    m_limit = std::max<std::size_t>(limit, 1);
    update();
}

qreal SizeBar::shadeOf(std::size_t part) {
    constexpr std::array<qreal, shades> opacities{1, 0.7, 0.45, 0.25};
    return opacities[std::min(part, shades - 1)];
}

QSize SizeBar::sizeHint() const {
    return {200, barHeight + 4};
}

void SizeBar::paintEvent(QPaintEvent*) {
    const auto& t = tokens(this);
    QPainter painter(this);
    const QRectF bar(0, 2, width(), barHeight);
    painter.fillRect(bar, t.sunken);
    const auto total = std::accumulate(m_parts.begin(), m_parts.end(), std::size_t{0});
    // Over the limit the bar is full and the limit moves to where it is.
    const auto whole = std::max(static_cast<qreal>(m_limit) / limitAt, static_cast<qreal>(total));
    qreal x = 0;
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const auto width_ = bar.width() * static_cast<qreal>(m_parts[i]) / whole;
        auto colour = t.accent;
        colour.setAlphaF(static_cast<float>(shadeOf(i)));
        painter.fillRect(QRectF(x, bar.top(), std::max(width_ - 1, 0.5), bar.height()), colour);
        x += width_;
    }
    painter.fillRect(QRectF(bar.width() * static_cast<qreal>(m_limit) / whole, 0, 1, barHeight + 4),
                     t.critical);
}

} // namespace ui
