#pragma once

#include "widgets/BadgeSpec.h"

#include <QWidget>

#include <functional>

namespace ui {

/// A badge as a widget. Its accessible name is its word.
class Badge : public QWidget {
    Q_OBJECT
public:
    using Maker = std::function<BadgeSpec()>;

    explicit Badge(QWidget* parent = nullptr);
    /// `make` is called again whenever the language changes: `[] { return refusedBadge(); }`.
    explicit Badge(Maker make, QWidget* parent = nullptr);

    void setMaker(Maker make);
    void setSpec(const BadgeSpec& spec); ///< a fixed text, already in the right language
    const BadgeSpec& spec() const { return m_spec; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void show(const BadgeSpec& spec);

    Maker m_make;
    BadgeSpec m_spec;
};

/// Severity of an alert: filled while firing, outlined when resolved.
class SeverityBadge : public Badge {
    Q_OBJECT
public:
    explicit SeverityBadge(alert::Severity severity = alert::Severity::Unknown,
                           alert::Status status = alert::Status::Firing, QWidget* parent = nullptr);
    void setSeverity(alert::Severity severity, alert::Status status);
};

/// State of a set-up step.
class StatusBadge : public Badge {
    Q_OBJECT
public:
    explicit StatusBadge(StepState state = StepState::ToDo, QWidget* parent = nullptr);
    void setState(StepState state);
};

class CertaintyBadge : public Badge {
    Q_OBJECT
public:
    explicit CertaintyBadge(core::Certainty certainty = core::Certainty::Unknown, QWidget* parent = nullptr);
    void setCertainty(core::Certainty certainty);
};

} // namespace ui
