#include "receiver/FilterBar.h"

#include "receiver/ReceiverPresenter.h"
#include "theme/Icons.h"
#include "widgets/BadgeSpec.h"
#include "widgets/Button.h"
#include "widgets/SearchField.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>

#include <algorithm>
#include <chrono>

namespace ui {
namespace {

enum Kind { SeverityKind, StatusKind, VerdictKind };

constexpr int narrowBelow = 500;

template <typename T>
bool contains(const std::vector<T>& list, T value) {
    return std::find(list.begin(), list.end(), value) != list.end();
}

template <typename T>
std::vector<T> toggled(std::vector<T> list, T value) {
    const auto found = std::find(list.begin(), list.end(), value);
    if (found != list.end())
        list.erase(found);
    else
        list.push_back(value);
    return list;
}

QAction* addCheckable(QMenu* menu, const QString& text, bool checked) {
    QAction* action = menu->addAction(text);
    action->setCheckable(true);
    action->setChecked(checked);
    return action;
}

} // namespace

FilterBar::FilterBar(ReceiverPresenter& presenter, QWidget* parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_search(new SearchField)
    , m_severity(new Button(ButtonKind::Normal, {}, QStringLiteral("chevron-down")))
    , m_status(new Button(ButtonKind::Normal, {}, QStringLiteral("chevron-down")))
    , m_verdict(new Button(ButtonKind::Normal, {}, QStringLiteral("chevron-down")))
    , m_all(new Button(ButtonKind::Normal, {}, QStringLiteral("filter")))
    , m_severityMenu(new QMenu(this))
    , m_statusMenu(new QMenu(this))
    , m_verdictMenu(new QMenu(this))
    , m_allMenu(new QMenu(this)) {
    m_search->setObjectName(QStringLiteral("searchField"));
    m_severity->setObjectName(QStringLiteral("severityFilter"));
    m_status->setObjectName(QStringLiteral("statusFilter"));
    m_verdict->setObjectName(QStringLiteral("verdictFilter"));
    m_all->setObjectName(QStringLiteral("filterMenu"));
    m_search->setSmall(true);
    m_search->setMaxLength(200);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_search, 1);
    for (Button* button : {m_severity, m_status, m_verdict, m_all}) {
        button->setButtonSize(ButtonSize::Small);
        row->addWidget(button);
    }
    for (Button* button : {m_severity, m_status, m_verdict})
        button->setIconAtEnd(true);

    connect(m_severity, &Button::clicked, this, [this] { popUp(m_severity, m_severityMenu); });
    connect(m_status, &Button::clicked, this, [this] { popUp(m_status, m_statusMenu); });
    connect(m_verdict, &Button::clicked, this, [this] { popUp(m_verdict, m_verdictMenu); });
    connect(m_all, &Button::clicked, this, [this] { popUp(m_all, m_allMenu); });
    m_typed.setSingleShot(true);
    m_typed.setInterval(std::chrono::milliseconds(150));
    connect(&m_typed, &QTimer::timeout, this, [this] { m_presenter.setSearchText(m_search->text()); });
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_typed.start(); });
    connect(&m_presenter, &ReceiverPresenter::filterChanged, this, &FilterBar::refresh);
    refresh();
}

void FilterBar::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterBar::popUp(Button* button, QMenu* menu) {
    buildMenus(); // now, not while one of their actions runs
    menu->popup(button->mapToGlobal(QPoint(0, button->height() + 4)));
}

void FilterBar::addChoices(QMenu* menu, int kind) {
    const history::Filter& filter = m_presenter.filter();
    if (kind == SeverityKind) {
        for (const alert::Severity severity : {alert::Severity::Critical, alert::Severity::Warning,
                                               alert::Severity::Info, alert::Severity::Unknown}) {
            QAction* action =
                addCheckable(menu, severityText(severity), contains(filter.severities, severity));
            connect(action, &QAction::triggered, this, [this, severity] {
                m_presenter.setSeverities(toggled(m_presenter.filter().severities, severity));
            });
        }
    } else if (kind == StatusKind) {
        for (const alert::Status status : {alert::Status::Firing, alert::Status::Resolved}) {
            QAction* action =
                addCheckable(menu, m_presenter.words().status(status), contains(filter.statuses, status));
            connect(action, &QAction::triggered, this, [this, status] {
                m_presenter.setStatuses(toggled(m_presenter.filter().statuses, status));
            });
        }
    } else {
        using Verdict = history::Filter::Verdict;
        auto* group = new QActionGroup(menu);
        const std::pair<Verdict, QString> choices[] = {{Verdict::All, tr("All")},
                                                       {Verdict::Ok, tr("OK")},
                                                       {Verdict::WithFindings, tr("With findings")},
                                                       {Verdict::Refused, tr("Refused")}};
        for (const auto& [verdict, text] : choices) {
            QAction* action = addCheckable(menu, text, filter.verdict == verdict);
            group->addAction(action);
            connect(action, &QAction::triggered, this,
                    [this, verdict = verdict] { m_presenter.setVerdict(verdict); });
        }
    }
}

void FilterBar::buildMenus() {
    for (QMenu* menu : {m_severityMenu, m_statusMenu, m_verdictMenu, m_allMenu})
        menu->clear();
    addChoices(m_severityMenu, SeverityKind);
    addChoices(m_statusMenu, StatusKind);
    addChoices(m_verdictMenu, VerdictKind);
    addChoices(m_allMenu, SeverityKind);
    m_allMenu->addSeparator();
    addChoices(m_allMenu, StatusKind);
    m_allMenu->addSeparator();
    addChoices(m_allMenu, VerdictKind);
    m_allMenu->addSeparator();
    connect(m_allMenu->addAction(tr("Clear filters")), &QAction::triggered, &m_presenter,
            &ReceiverPresenter::clearFilter);
}

void FilterBar::refresh() {
    const history::Filter& filter = m_presenter.filter();
    // Blanks at the end are still being typed: they are no other filter.
    if (m_search->text().trimmed() != QString::fromStdString(filter.text) && !m_typed.isActive())
        m_search->setText(QString::fromStdString(filter.text));
    m_search->setHint(tr("Search title, rule, label, key"));
    const auto name = [](Button* button, const QString& text, std::size_t chosen) {
        button->setText(chosen == 0 ? text
                                    : tr("%1 (%2)").arg(text, QLocale().toString(static_cast<int>(chosen))));
        button->setInk(chosen == 0 ? std::nullopt : std::optional(Ink::Accent));
    };
    const std::size_t verdicts = filter.verdict == history::Filter::Verdict::All ? 0 : 1;
    name(m_severity, tr("Severity"), filter.severities.size());
    name(m_status, tr("Status"), filter.statuses.size());
    name(m_verdict, tr("Verdict"), verdicts);
    name(m_all, tr("Filter"), filter.severities.size() + filter.statuses.size() + verdicts);
    fit();
}

void FilterBar::fit() {
    const bool narrow = width() < narrowBelow;
    for (Button* button : {m_severity, m_status, m_verdict})
        button->setVisible(!narrow);
    m_all->setVisible(narrow);
}

void FilterBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

void FilterBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace ui
