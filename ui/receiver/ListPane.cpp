#include "receiver/ListPane.h"

#include "receiver/DeliveryView.h"
#include "receiver/FilterBar.h"
#include "receiver/Legend.h"
#include "receiver/ReceiverPresenter.h"
#include "theme/Fonts.h"
#include "widgets/Button.h"
#include "widgets/EmptyState.h"
#include "widgets/Histogram.h"
#include "widgets/Label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QStackedWidget>

namespace ui {

ListPane::ListPane(ReceiverPresenter& presenter, QWidget* parent)
    : Ground(Fill::Surface, Qt::RightEdge, parent)
    , m_presenter(presenter)
    , m_filter(new FilterBar(presenter))
    , m_legend(new Legend)
    , m_histogram(new Histogram)
    , m_new(new Button(ButtonKind::Link, {}, QStringLiteral("arrow-up")))
    , m_newBar(new Ground(Fill::Selection, Qt::BottomEdge))
    , m_searching(new Label({}, Type::Caption, Ink::Muted))
    , m_stack(new QStackedWidget)
    , m_list(new DeliveryView(presenter.deliveries()))
    , m_empty(new EmptyState(QStringLiteral("inbox"))) {
    setObjectName(QStringLiteral("listPane"));
    m_new->setObjectName(QStringLiteral("newRows"));
    m_histogram->setObjectName(QStringLiteral("histogram"));
    m_searching->setObjectName(QStringLiteral("stillSearching"));
    m_empty->setObjectName(QStringLiteral("listEmpty"));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(20, 8, 16, 8);
    top->setSpacing(8);
    top->addWidget(m_filter);
    top->addWidget(m_legend);
    top->addWidget(m_histogram);
    column->addLayout(top);

    m_newBar->setFixedHeight(28);
    auto* bar = new QHBoxLayout(m_newBar);
    bar->setContentsMargins(0, 0, 0, 1);
    m_new->setStrong(true);
    m_new->setButtonSize(ButtonSize::Small);
    bar->addStretch(1);
    bar->addWidget(m_new);
    bar->addStretch(1);
    column->addWidget(m_newBar);
    m_searching->setContentsMargins(20, 0, 16, 4);
    column->addWidget(m_searching);
    auto* line = new Ground(Fill::Surface, Qt::TopEdge);
    line->setFixedHeight(1);
    column->addWidget(line);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);

    connect(m_new, &Button::clicked, this, [this] {
        m_list->goToNewest();
        m_list->setFocus(Qt::OtherFocusReason);
    });
    connect(m_list, &DeliveryView::selectedByHand, &presenter, &ReceiverPresenter::select);
    connect(m_list, &DeliveryView::detailsWanted, this, &ListPane::detailsWanted);
    connect(m_list, &DeliveryView::pasteWanted, this, &ListPane::pasteWanted);
    connect(m_empty, &EmptyState::primary, this, &ListPane::primary);
    connect(m_empty, &EmptyState::secondary, this, &ListPane::secondary);
    connect(&presenter, &ReceiverPresenter::selectionChanged, this, [this] {
        if (m_list->selectedId() == m_presenter.selectedId())
            return;
        // Chosen elsewhere, as after a paste: what waits comes in first, then it can be found.
        if (m_presenter.selectedId() != 0)
            m_list->goToNewest();
        m_list->selectId(m_presenter.selectedId());
    });
    connect(&presenter, &ReceiverPresenter::changed, this, &ListPane::refresh);
    connect(&presenter, &ReceiverPresenter::filterChanged, this, &ListPane::refresh);
    connect(&presenter, &ReceiverPresenter::hourChanged, this, &ListPane::refreshHour);
    connect(&presenter.deliveries(), &DeliveryListModel::newCountChanged, this, [this] {
        // What was asked for, as a pasted body, does not wait behind the bar.
        if (m_presenter.selectedId() != 0 && m_presenter.deliveries().isWaiting(m_presenter.selectedId()))
            m_list->goToNewest();
        refresh();
    });
    refresh();
    refreshHour();
}

void ListPane::focusSearch() {
    m_filter->focusSearch();
}

void ListPane::focusList(Qt::FocusReason reason) {
    m_focusLater = m_presenter.listState() == ReceiverPresenter::ListState::Loading;
    if (m_focusLater) {
        m_focusBefore = window()->focusWidget();
        m_focusReason = reason;
        return;
    }
    if (m_stack->currentWidget() == m_list)
        m_list->setFocus(reason);
    else if (m_empty->primaryButton()->isVisible() && m_empty->primaryButton()->isEnabled())
        m_empty->primaryButton()->setFocus(reason);
    else
        m_filter->focusSearch();
}

bool ListPane::listHasFocus() const {
    return m_list->hasFocus();
}

void ListPane::refresh() {
    const DeliveryListModel& model = m_presenter.deliveries();
    const QString count = QLocale().toString(model.newCount()) +
                          (model.newCountIsLowerBound() ? QStringLiteral("+") : QString());
    m_newBar->setVisible(model.newCount() > 0);
    m_new->setText(tr("%1 new").arg(count));
    m_new->setAccessibleName(model.newCount() == 1 ? tr("Show 1 new delivery")
                                                   : tr("Show %1 new deliveries").arg(count));
    m_list->setAccessibleName(tr("Deliveries"));
    const bool searching = model.isSearching() && !m_presenter.filter().isEmpty() && model.rowCount() > 0;
    m_searching->setText(tr("Still searching"));
    m_searching->setVisible(searching);
    const bool filled = m_presenter.listState() == ReceiverPresenter::ListState::Filled;
    if (!filled)
        refreshEmpty();
    // Who was at the empty state's buttons goes on in the list.
    const bool follow = filled && m_empty->isVisible() && m_empty->isAncestorOf(window()->focusWidget());
    m_stack->setCurrentWidget(filled ? static_cast<QWidget*>(m_list) : m_empty);
    if (follow)
        m_list->setFocus(Qt::MouseFocusReason); // the first key shows where
    if (!m_focusLater || m_presenter.listState() == ReceiverPresenter::ListState::Loading)
        return;
    m_focusLater = false;
    if (isVisible() && window()->focusWidget() == m_focusBefore)
        focusList(m_focusReason);
}

void ListPane::refreshEmpty() {
    // A button that stays is never hidden in between: it may have the focus.
    const auto state = m_presenter.listState();
    if (state == ReceiverPresenter::ListState::Loading)
        m_empty->setPrimary({});
    if (state != ReceiverPresenter::ListState::Empty)
        m_empty->setSecondary({});
    m_empty->primaryButton()->setEnabled(true);
    switch (state) {
    case ReceiverPresenter::ListState::Loading:
        m_empty->setIconName(QStringLiteral("clock"));
        m_empty->setTitle(m_presenter.filter().isEmpty() ? tr("Loading") : tr("Searching"));
        m_empty->setText({});
        return;
    case ReceiverPresenter::ListState::NoMatch:
        m_empty->setIconName(QStringLiteral("search"));
        m_empty->setTitle(tr("Nothing fits the filter"));
        m_empty->setText(tr("There may be deliveries that it hides."));
        m_empty->setPrimary(tr("Clear filters"));
        return;
    case ReceiverPresenter::ListState::Failed:
        m_empty->setIconName(QStringLiteral("failed"));
        m_empty->setTitle(tr("The history cannot be read"));
        m_empty->setText(m_presenter.deliveries().error()
                             ? m_presenter.words().error(*m_presenter.deliveries().error())
                             : QString());
        m_empty->setPrimary(tr("Try again"));
        return;
    case ReceiverPresenter::ListState::Filled:
    case ReceiverPresenter::ListState::Empty:
        break;
    }
    m_empty->setIconName(QStringLiteral("inbox"));
    m_empty->setTitle(tr("No deliveries yet"));
    if (m_presenter.state() == ReceiverPresenter::State::Listening) {
        m_empty->setText(
            tr("Listening on %1:%2. Try it with a sample now; how SLS reaches it is beside this list.")
                .arg(m_presenter.address(), QString::number(m_presenter.port())));
        m_empty->setPrimary(tr("Send a sample"), QStringLiteral("send"));
        m_empty->setSecondary(tr("Paste a body"));
        m_empty->primaryButton()->setEnabled(m_presenter.canSendSample());
    } else {
        m_empty->setText(tr("The receiver does not run. You can still paste a body."));
        m_empty->setPrimary(tr("Start the receiver"), QStringLiteral("play"));
        m_empty->setSecondary(tr("Paste a body"));
    }
}

void ListPane::primary() {
    switch (m_presenter.listState()) {
    case ReceiverPresenter::ListState::NoMatch:
        m_presenter.clearFilter();
        return;
    case ReceiverPresenter::ListState::Failed:
        m_presenter.deliveries().reload();
        return;
    default:
        break;
    }
    if (m_presenter.state() == ReceiverPresenter::State::Listening)
        m_presenter.sendSample();
    else
        m_presenter.start();
}

void ListPane::secondary() {
    Q_EMIT pasteWanted();
}

void ListPane::refreshHour() {
    const LastHour& hour = m_presenter.hour();
    m_legend->setSums(hour.sum);
    std::vector<HistogramBin> bins;
    for (const LastHour::Bin& bin : hour.bins)
        bins.push_back({bin.critical, bin.warning, bin.info, bin.unknown, bin.refused});
    m_histogram->setBins(bins, QDateTime::fromSecsSinceEpoch(hour.fromMinute * 60),
                         LastHour::binMinutes * 60);
}

void ListPane::changeEvent(QEvent* event) {
    Ground::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace ui
