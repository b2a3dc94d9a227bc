#include "receiver/DetailsPane.h"

#include "receiver/BodyView.h"
#include "receiver/DetailsText.h"
#include "receiver/FindingsView.h"
#include "receiver/MappingView.h"
#include "receiver/PreviewView.h"
#include "receiver/ReceiverPresenter.h"
#include "receiver/RequestView.h"
#include "theme/Fonts.h"
#include "widgets/Button.h"
#include "widgets/EmptyState.h"
#include "widgets/Label.h"
#include "widgets/PlainText.h"
#include "widgets/TabBar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>

namespace ui {

DetailsPane::DetailsPane(ReceiverPresenter& page, QWidget* parent)
    : Ground(Fill::Window, {}, parent)
    , m_page(page)
    , m_presenter(page.reader())
    , m_stack(new QStackedWidget)
    , m_state(new EmptyState(QStringLiteral("inbox")))
    , m_details(new QWidget)
    , m_time(new Label({}, Type::Section))
    , m_title(new Label({}, Type::Section))
    , m_meta(new Label({}, Type::Caption, Ink::Muted))
    , m_template(new Button(ButtonKind::Normal, {}, QStringLiteral("template")))
    , m_tabs(new TabBar)
    , m_views(new QStackedWidget)
    , m_preview(new PreviewView(page, m_presenter))
    , m_mapping(new MappingView(page, m_presenter))
    , m_body(new BodyView(page, m_presenter))
    , m_request(new RequestView(page, m_presenter))
    , m_findings(new FindingsView(page, m_presenter)) {
    setObjectName(QStringLiteral("detailsPane"));
    m_time->setObjectName(QStringLiteral("detailsTime"));
    m_title->setObjectName(QStringLiteral("detailsTitle"));
    m_meta->setObjectName(QStringLiteral("detailsMeta"));
    m_tabs->setObjectName(QStringLiteral("detailsTabs"));
    m_template->setObjectName(QStringLiteral("detailsTemplate"));
    m_template->setButtonSize(ButtonSize::Small);
    m_title->setElided(true);
    m_meta->setElided(true);

    auto* head = new Ground(Fill::Surface, Qt::BottomEdge);
    auto* headColumn = new QVBoxLayout(head);
    headColumn->setContentsMargins(16, 12, 16, 1);
    headColumn->setSpacing(0);
    auto* first = new QHBoxLayout;
    first->setSpacing(12);
    first->addWidget(m_time);
    first->addWidget(m_title, 1);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addLayout(first);
    words->addWidget(m_meta);
    auto* top = new QHBoxLayout;
    top->setSpacing(12);
    top->addLayout(words, 1);
    top->addWidget(m_template);
    headColumn->addLayout(top);
    headColumn->addSpacing(8);
    headColumn->addWidget(m_tabs);
    for (int i = 0; i <= FindingsTab; ++i)
        m_tabs->addTab(QString());
    for (QWidget* view :
         {static_cast<QWidget*>(m_preview), static_cast<QWidget*>(m_mapping), static_cast<QWidget*>(m_body),
          static_cast<QWidget*>(m_request), static_cast<QWidget*>(m_findings)})
        m_views->addWidget(view);

    auto* column = new QVBoxLayout(m_details);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_views, 1);
    m_stack->addWidget(m_state);
    m_stack->addWidget(m_details);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);

    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_views->setCurrentIndex(index);
        Q_EMIT tabChanged();
    });
    connect(m_template, &QPushButton::clicked, this, [this] { Q_EMIT templateWanted(m_presenter.id()); });
    connect(m_preview, &PreviewView::whyWanted, this, [this] {
        m_mapping->showField("severity");
        showTab(MappingTab);
    });
    connect(m_preview, &PreviewView::bodyWanted, this, [this] { showTab(BodyTab); });
    connect(m_preview, &PreviewView::requestWanted, this, [this] { showTab(RequestTab); });
    connect(m_preview, &PreviewView::findingWanted, this, [this](int index) {
        showTab(FindingsTab);
        m_findings->showFinding(index);
    });
    connect(&m_presenter, &DetailsPresenter::changed, this, &DetailsPane::refresh);
    connect(&m_page, &ReceiverPresenter::selectionChanged, this, &DetailsPane::follow);
    // The row that is looked at may have found its pair.
    connect(&m_page.deliveries(), &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& topLeft, const QModelIndex& bottomRight) {
                const int row = m_page.deliveries().rowOf(m_presenter.id());
                const auto details = m_presenter.details();
                if (details && row >= topLeft.row() && row <= bottomRight.row() &&
                    m_page.deliveries().at(row) != details->row)
                    m_presenter.show(m_presenter.id());
            });
    follow();
}

DetailsPane::Tab DetailsPane::tab() const {
    return static_cast<Tab>(m_tabs->currentIndex());
}

void DetailsPane::showTab(Tab tab) {
    m_tabs->setCurrentIndex(tab);
}

void DetailsPane::focusContent() {
    if (m_stack->currentWidget() == m_details)
        m_tabs->setFocus(Qt::ShortcutFocusReason);
}

bool DetailsPane::focusSearch() {
    if (tab() != BodyTab || !m_body->isVisible())
        return false;
    m_body->focusSearch();
    return true;
}

void DetailsPane::follow() {
    if (m_presenter.id() != m_page.selectedId())
        m_presenter.show(m_page.selectedId());
    else
        refresh();
}

void DetailsPane::refresh() {
    const bool ready = m_presenter.state() == DetailsPresenter::State::Ready;
    switch (m_presenter.state()) {
    case DetailsPresenter::State::Nothing:
        m_state->setIconName(QStringLiteral("inbox"));
        m_state->setTitle(tr("No delivery selected"));
        m_state->setText(tr("Select one to see what Flashduty makes of it, and why."));
        break;
    case DetailsPresenter::State::Loading:
        m_state->setIconName(QStringLiteral("clock"));
        m_state->setTitle(tr("Loading"));
        m_state->setText({});
        break;
    case DetailsPresenter::State::Failed:
        m_state->setIconName(QStringLiteral("failed"));
        m_state->setTitle(tr("This delivery cannot be shown"));
        m_state->setText(m_presenter.error() && m_presenter.error()->code() == core::ErrorCode::NotFound
                             ? tr("It is no longer in the history.")
                         : m_presenter.error() ? m_page.words().error(*m_presenter.error())
                                               : QString());
        break;
    case DetailsPresenter::State::Ready:
        break;
    }
    if (ready) {
        refreshHeader();
        m_preview->refresh();
        m_mapping->refresh();
        m_body->refresh();
        m_request->refresh();
        m_findings->refresh();
    }
    m_stack->setCurrentWidget(ready ? m_details : static_cast<QWidget*>(m_state));
}

void DetailsPane::refreshHeader() {
    const auto details = m_presenter.details();
    const HeaderText text = headerText(*details, m_page.words(), m_page.nowUs());
    m_time->setText(text.time);
    setPlainToolTip(m_time, text.timeTip);
    m_title->setText(text.title);
    m_meta->setText(text.meta);
    m_template->setText(tr("Try a template"));
    // Without an alert there is nothing to try it with.
    m_template->setVisible(!details->reading.alerts.empty());
    m_tabs->setTabText(PreviewTab, tr("Preview"));
    m_tabs->setTabText(MappingTab, tr("Mapping"));
    m_tabs->setTabText(BodyTab, tr("Body"));
    m_tabs->setTabText(RequestTab, tr("Request"));
    m_tabs->setTabText(FindingsTab, tr("Findings"));
    m_tabs->setAccessibleName(tr("What to show of the delivery"));
    const std::size_t findings = details->findings(m_presenter.alertIndex()).size();
    m_tabs->setCount(FindingsTab, static_cast<int>(findings));
    // Of what has no alert there is no mapping.
    m_tabs->setTabEnabled(MappingTab, !details->reading.alerts.empty());
    if (details->reading.alerts.empty() && tab() == MappingTab)
        showTab(PreviewTab);
}

void DetailsPane::changeEvent(QEvent* event) {
    Ground::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace ui
