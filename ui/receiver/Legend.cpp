#include "receiver/Legend.h"

#include "theme/Fonts.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QStringList>

namespace ui {
namespace {

constexpr int gap = 12;

int widthOf(const std::vector<BadgeSpec>& badges) {
    int width = 0;
    for (const BadgeSpec& badge : badges)
        width += badgeSize(badge).width() + gap;
    return width;
}

} // namespace

Legend::Legend(QWidget* parent)
    : QWidget(parent) {
    setObjectName(QStringLiteral("legend"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    build();
}

void Legend::setSums(const LastHour::Bin& sums) {
    if (m_sums == sums)
        return;
    m_sums = sums;
    build();
    update();
}

void Legend::build() {
    m_badges.clear();
    m_short.clear();
    const auto add = [this](int count, BadgeSpec spec, Tone tone) {
        if (count == 0)
            return;
        const QString number = QLocale().toString(count);
        spec.text = number + u' ' + spec.text;
        spec.shape = BadgeShape::Bare;
        spec.tone = tone;
        spec.strong = false;
        m_badges.push_back(spec);
        spec.text = number;
        m_short.push_back(spec);
    };
    add(m_sums.critical, severityBadge(alert::Severity::Critical, alert::Status::Firing), Tone::Critical);
    add(m_sums.warning, severityBadge(alert::Severity::Warning, alert::Status::Firing), Tone::Warning);
    add(m_sums.info, severityBadge(alert::Severity::Info, alert::Status::Firing), Tone::Info);
    add(m_sums.unknown, severityBadge(alert::Severity::Unknown, alert::Status::Firing), Tone::Unknown);
    add(m_sums.refused, refusedBadge(), Tone::Unknown);
    QStringList spoken;
    for (const BadgeSpec& badge : m_badges)
        spoken << badge.text;
    setAccessibleName(m_badges.empty() ? tr("No deliveries in the last hour")
                                       : tr("In the last hour: %1").arg(spoken.join(QStringLiteral(", "))));
    setToolTip(accessibleName());
}

QSize Legend::sizeHint() const {
    return {300, 20};
}

QSize Legend::minimumSizeHint() const {
    return {100, 20};
}

void Legend::paintEvent(QPaintEvent*) {
    const Tokens& colours = tokens(this);
    QPainter painter(this);
    painter.setFont(ui::font(Type::Caption));
    const QString span = tr("last hour");
    // Icons and numbers alone before a count is left out: the tooltip has the words.
    const bool named = widthOf(m_badges) - gap <= width();
    const auto& badges = named ? m_badges : m_short;
    const int badgesWidth = widthOf(badges);
    // The axis says the span too; a count is said only here.
    const int wantedWidth = painter.fontMetrics().horizontalAdvance(span);
    const int spanWidth = badgesWidth + wantedWidth <= width() ? wantedWidth : 0;
    painter.setPen(colours.muted);
    if (spanWidth > 0)
        painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, span);
    int x = 0;
    if (m_badges.empty()) {
        painter.drawText(rect().adjusted(0, 0, -spanWidth - gap, 0),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, tr("No deliveries"));
    }
    for (const BadgeSpec& badge : badges) {
        const QSize size = badgeSize(badge);
        if (x + size.width() > width() - (spanWidth > 0 ? spanWidth + gap : 0))
            break;
        paintBadge(&painter, {x, (height() - size.height()) / 2, size.width(), size.height()}, badge,
                   colours);
        x += size.width() + gap;
    }
}

void Legend::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        build();
        update();
    }
}

} // namespace ui
