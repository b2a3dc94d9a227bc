#include "setup/IntegrationSwitcher.h"

#include "receiver/OutsideText.h"
#include "setup/SetupPresenter.h"
#include "setup/SetupText.h"
#include "setup/StepBars.h"
#include "widgets/Button.h"
#include "widgets/Label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>

namespace ui {
namespace {

constexpr std::size_t longestName = 40;

} // namespace

IntegrationSwitcher::IntegrationSwitcher(SetupPresenter& presenter, QWidget* parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_name(new Button(ButtonKind::Link, {}, QStringLiteral("chevron-down")))
    , m_meta(new Label({}, Type::Caption, Ink::Muted))
    , m_count(new Label({}, Type::Caption, Ink::Text))
    , m_bars(new StepBars)
    , m_menu(new QMenu(this)) {
    m_name->setObjectName(QStringLiteral("integrationSwitcher"));
    m_meta->setObjectName(QStringLiteral("integrationMeta"));
    m_menu->setObjectName(QStringLiteral("integrationMenu"));
    m_name->setIconAtEnd(true);
    m_name->setStrong(true);
    m_name->setInk(Ink::Text);
    m_meta->setElided(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_name);
    row->addWidget(m_meta, 1);
    row->addWidget(m_count);
    row->addWidget(m_bars);
    connect(m_name, &QPushButton::clicked, this, &IntegrationSwitcher::openMenu);
    connect(&presenter, &SetupPresenter::changed, this, &IntegrationSwitcher::refresh);
    refresh();
}

void IntegrationSwitcher::create() {
    m_presenter.integrations().create(tr("New integration"));
    Q_EMIT created();
}

void IntegrationSwitcher::createSample() {
    m_presenter.integrations().createSample(tr("Sample integration"));
}

void IntegrationSwitcher::openMenu() {
    auto& integrations = m_presenter.integrations();
    const auto* shown = integrations.current();
    m_menu->clear();
    for (const bool archived : {false, true}) {
        for (const auto& one : integrations.all()) {
            if (one.archived != archived)
                continue;
            auto name = outsideLine(one.name, longestName).replace(u'&', QStringLiteral("&&"));
            if (archived)
                name = tr("%1 (archived)").arg(name);
            auto* action = m_menu->addAction(name);
            action->setCheckable(true);
            action->setChecked(shown && one.id == shown->id);
            connect(action, &QAction::triggered, this,
                    [&integrations, id = one.id] { integrations.setCurrent(id); });
        }
    }
    m_menu->addSeparator();
    m_menu->addAction(tr("New integration"), this, &IntegrationSwitcher::create);
    m_menu->addAction(tr("Open integration file…"), this, [&integrations] { integrations.importFile(); });
    if (shown) {
        m_menu->addAction(tr("Name, region and labels…"), this, &IntegrationSwitcher::formWanted);
        m_menu->addAction(tr("Duplicate"), this, [this, &integrations] {
            if (const auto* one = integrations.current())
                integrations.duplicate(tr("Copy of %1").arg(QString::fromStdString(one->name)));
        });
        m_menu->addAction(tr("Save as file…"), this, [&integrations] { integrations.exportFile(); });
        const bool archived = shown->archived;
        m_menu->addAction(archived ? tr("Take out of the archive") : tr("Archive"), this,
                          [&integrations, archived] { integrations.setArchived(!archived); });
        m_menu->addSeparator();
        m_menu->addAction(tr("Delete"), this, [&integrations] { integrations.remove(false); });
        m_menu->addAction(tr("Delete and forget the key"), this,
                          [&integrations] { integrations.remove(true); });
    }
    m_menu->popup(m_name->mapToGlobal(QPoint(0, m_name->height() + 2)));
}

void IntegrationSwitcher::refresh() {
    const auto* one = m_presenter.current();
    m_name->setText(one ? outsideLine(one->name, longestName).replace(u'&', QStringLiteral("&&"))
                        : tr("No integration yet"));
    m_name->setAccessibleName(one ? tr("Integration %1, menu").arg(outsideLine(one->name, longestName))
                                  : tr("Integrations, menu"));
    m_meta->setText(one ? metaText(*one) : QString());
    m_count->setVisible(one != nullptr);
    m_bars->setVisible(one != nullptr);
    m_count->setText(tr("%1 of 6 seen").arg(QString::number(m_presenter.seenSteps())));
    std::vector<StepState> states;
    states.reserve(SetupPresenter::stepCount);
    for (int step = 0; step < SetupPresenter::stepCount; ++step)
        states.push_back(m_presenter.state(step));
    m_bars->setStates(states);
}

void IntegrationSwitcher::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace ui
