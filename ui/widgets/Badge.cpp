#include "widgets/Badge.h"

#include <QEvent>
#include <QPainter>

namespace ui {

Badge::Badge(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Badge::Badge(Maker make, QWidget* parent)
    : Badge(parent) {
    setMaker(std::move(make));
}

void Badge::setMaker(Maker make) {
    m_make = std::move(make);
    if (m_make)
        show(m_make());
}

void Badge::setSpec(const BadgeSpec& spec) {
    m_make = nullptr;
    show(spec);
}

void Badge::show(const BadgeSpec& spec) {
    m_spec = spec;
    setAccessibleName(spec.text);
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const {
    return badgeSize(m_spec);
}

QSize Badge::minimumSizeHint() const {
    return badgeSize(m_spec);
}

void Badge::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintBadge(&painter, rect(), m_spec, tokens(this));
}

void Badge::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_make)
        show(m_make());
}

SeverityBadge::SeverityBadge(alert::Severity severity, alert::Status status, QWidget* parent)
    : Badge(parent) {
    setSeverity(severity, status);
}

void SeverityBadge::setSeverity(alert::Severity severity, alert::Status status) {
    setMaker([severity, status] { return severityBadge(severity, status); });
}

StatusBadge::StatusBadge(StepState state, QWidget* parent)
    : Badge(parent) {
    setState(state);
}

void StatusBadge::setState(StepState state) {
    setMaker([state] { return stepBadge(state); });
}

CertaintyBadge::CertaintyBadge(core::Certainty certainty, QWidget* parent)
    : Badge(parent) {
    setCertainty(certainty);
}

void CertaintyBadge::setCertainty(core::Certainty certainty) {
    setMaker([certainty] { return certaintyBadge(certainty); });
}

} // namespace ui
