#include "receiver/DeliveryView.h"

#include "receiver/DeliveryDelegate.h"
#include "receiver/DeliveryListModel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace ui {
namespace {

constexpr int timeWidth = DeliveryDelegate::leftPadding + 86;
constexpr int badgeWidth = 104;
constexpr int verdictWidth = 100 + DeliveryDelegate::rightPadding;
constexpr int narrowBelow = 520;

} // namespace

DeliveryView::DeliveryView(DeliveryListModel& model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
    , m_delegate(new DeliveryDelegate(model, this)) {
    setObjectName(QStringLiteral("deliveryList"));
    setModel(&model);
    setItemDelegate(m_delegate);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    horizontalHeader()->hide();
    horizontalHeader()->setMinimumSectionSize(20);
    verticalHeader()->hide();
    // Fixed heights: a million rows cost nothing to lay out.
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(DeliveryDelegate::rowHeight);
    verticalHeader()->setDefaultSectionSize(DeliveryDelegate::rowHeight);

    connect(&model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex&, int first, int last) { rowsGone(first, last - first + 1); });
    connect(&model, &QAbstractItemModel::modelReset, this, &DeliveryView::modelWasReset);
    connect(&model, &QAbstractItemModel::dataChanged, this, &DeliveryView::updatePair);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        updateHold();
        if (value < 20 * DeliveryDelegate::rowHeight && m_model.canFetchNewer()) {
            m_fetchingNewer = true;
            m_model.fetchNewer();
        }
    });
}

std::int64_t DeliveryView::selectedId() const {
    return m_wanted;
}

bool DeliveryView::selectId(std::int64_t id) {
    const QScopedValueRollback selecting(m_selecting, true);
    m_wanted = id;
    const int row = id == 0 ? -1 : m_model.rowOf(id);
    if (row < 0) {
        selectionModel()->clear();
    } else if (currentIndex().row() != row) {
        setCurrentIndex(m_model.index(row, DeliveryListModel::AlertColumn));
        scrollTo(currentIndex());
    }
    updateHold();
    updatePair();
    return row >= 0;
}

void DeliveryView::goToNewest() {
    const QScopedValueRollback going(m_goingToNewest, true);
    m_model.showNew();
    scrollToTop();
    updateHold();
}

void DeliveryView::rowsInserted(const QModelIndex& parent, int first, int last) {
    const int before = verticalScrollBar()->value();
    QTableView::rowsInserted(parent, first, last);
    const bool looking = before > 0 || m_wanted != 0 || m_fetchingNewer;
    if (first == 0 && looking && !m_goingToNewest)
        keepInPlace(before, last - first + 1);
    if (first == 0)
        m_fetchingNewer = false;
    // A row that was asked for, or was let go and is back.
    if (m_wanted != 0 && !currentIndex().isValid() && m_model.rowOf(m_wanted) >= 0)
        selectId(m_wanted);
    updatePair();
    updateFocusRow();
}

void DeliveryView::rowsAboutToBeRemoved(const QModelIndex& parent, int first, int last) {
    m_valueBefore = verticalScrollBar()->value();
    // Qt would select the neighbour of a row that goes: nobody chose that one.
    if (currentIndex().row() >= first && currentIndex().row() <= last) {
        const QScopedValueRollback selecting(m_selecting, true);
        selectionModel()->clear();
    }
    QTableView::rowsAboutToBeRemoved(parent, first, last);
}

void DeliveryView::rowsGone(int first, int count) {
    const int top = m_valueBefore / DeliveryDelegate::rowHeight;
    if (first < top)
        keepInPlace(m_valueBefore, -std::min(count, top - first));
    updatePair();
    updateFocusRow();
}

void DeliveryView::keepInPlace(int valueBefore, int rows) {
    const int value = valueBefore + rows * DeliveryDelegate::rowHeight;
    executeDelayedItemsLayout();
    updateGeometries();
    verticalScrollBar()->setValue(value);
}

void DeliveryView::modelWasReset() {
    m_fetchingNewer = false;
    if (m_wanted != 0)
        selectId(m_wanted);
    updateHold();
    updatePair();
}

void DeliveryView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    updateFocusRow();
    if (m_selecting)
        return;
    // A selected row that was let go or deleted leaves the details as they are.
    if (!current.isValid())
        return;
    m_wanted = m_model.at(current.row()).id;
    updateHold();
    updatePair();
    Q_EMIT selectedByHand(m_wanted);
}

void DeliveryView::keyPressEvent(QKeyEvent* event) {
    m_keyboard = true;
    if (event->matches(QKeySequence::Paste)) {
        Q_EMIT pasteWanted();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentIndex().isValid())
            Q_EMIT detailsWanted();
        return;
    case Qt::Key_Escape:
        if (m_wanted != 0) {
            selectId(0);
            Q_EMIT selectedByHand(0);
            return;
        }
        break;
    case Qt::Key_Home:
        goToNewest();
        if (m_model.rowCount() > 0)
            setCurrentIndex(m_model.index(0, DeliveryListModel::AlertColumn));
        return;
    default:
        break;
    }
    QTableView::keyPressEvent(event);
    updateFocusRow();
}

void DeliveryView::mousePressEvent(QMouseEvent* event) {
    m_keyboard = false;
    QTableView::mousePressEvent(event);
    updateFocusRow();
}

void DeliveryView::focusInEvent(QFocusEvent* event) {
    // A window that becomes active again shows what it showed before.
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        m_keyboard = event->reason() != Qt::MouseFocusReason;
    QTableView::focusInEvent(event);
    // Qt makes the first row the current one, and leaves it unselected.
    if (currentIndex().isValid() && !selectionModel()->hasSelection())
        selectionModel()->select(currentIndex(),
                                 QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    updateFocusRow();
}

void DeliveryView::focusOutEvent(QFocusEvent* event) {
    QTableView::focusOutEvent(event);
    updateFocusRow();
}

void DeliveryView::resizeEvent(QResizeEvent* event) {
    arrangeColumns();
    QTableView::resizeEvent(event);
}

void DeliveryView::arrangeColumns() {
    const int width = viewport()->width();
    const bool narrow = width < narrowBelow;
    m_delegate->setNarrow(narrow);
    setColumnHidden(DeliveryListModel::VerdictColumn, narrow);
    const int badge = narrow ? badgeWidth - 8 : badgeWidth;
    setColumnWidth(DeliveryListModel::TimeColumn, timeWidth);
    setColumnWidth(DeliveryListModel::SeverityColumn, badge);
    setColumnWidth(DeliveryListModel::VerdictColumn, verdictWidth);
    setColumnWidth(DeliveryListModel::AlertColumn,
                   std::max(60, width - timeWidth - badge - (narrow ? 0 : verdictWidth)));
}

void DeliveryView::updateHold() {
    m_model.setHold(m_wanted != 0 || verticalScrollBar()->value() > 0);
}

void DeliveryView::updatePair() {
    const int row = m_wanted == 0 ? -1 : m_model.rowOf(m_wanted);
    const std::int64_t pair = row < 0 ? 0 : m_model.at(row).pairId;
    m_delegate->setPair(pair == 0 ? 0 : std::max(pair, m_wanted), pair == 0 ? 0 : std::min(pair, m_wanted));
    viewport()->update();
}

void DeliveryView::updateFocusRow() {
    m_delegate->setFocusRow(hasFocus() && m_keyboard ? currentIndex().row() : -1);
    viewport()->update();
}

} // namespace ui
