#include "setup/StatusMapping.h"

#include "widgets/Badge.h"
#include "widgets/IconView.h"
#include "widgets/Label.h"

#include <QEvent>
#include <QGridLayout>

namespace ui {

StatusMapping::StatusMapping(QWidget* parent)
    : QWidget(parent)
    , m_from(new Label({}, Type::Caption, Ink::Muted))
    , m_to(new Label({}, Type::Caption, Ink::Muted)) {
    setObjectName(QStringLiteral("statusMapping"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 4, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(3, 1);
    grid->addWidget(m_from, 0, 0);
    grid->addWidget(m_to, 0, 2);
    const std::array<Badge::Maker, rowCount> makers{
        [] { return severityBadge(alert::Severity::Critical, alert::Status::Firing); },
        [] { return severityBadge(alert::Severity::Warning, alert::Status::Firing); },
        [] { return severityBadge(alert::Severity::Info, alert::Status::Firing); },
        [] { return eventStatusBadge(alert::EventStatus::Ok); },
    };
    for (std::size_t i = 0; i < rowCount; ++i) {
        const int row = static_cast<int>(i) + 1;
        m_names[i] = new Label({}, Type::Body, Ink::Text);
        grid->addWidget(m_names[i], row, 0);
        grid->addWidget(new IconView(QStringLiteral("arrow-right"), 16, Ink::Muted), row, 1);
        grid->addWidget(new Badge(makers[i]), row, 2, Qt::AlignLeft);
    }
    retranslate();
}

void StatusMapping::retranslate() {
    m_from->setText(tr("In SLS"));
    m_to->setText(tr("In Flashduty"));
    m_names[0]->setText(tr("Critical (10), High (8)"));
    m_names[1]->setText(tr("Medium (6), Low (4)"));
    m_names[2]->setText(tr("Report (2)"));
    m_names[3]->setText(tr("Status resolved, any severity: closes the alert"));
}

void StatusMapping::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
