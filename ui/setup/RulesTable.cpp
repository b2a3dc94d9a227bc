#include "setup/RulesTable.h"

#include "receiver/OutsideText.h"
#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "theme/Tokens.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace ui {
namespace {

constexpr int rowSide = 32;
constexpr int headHeight = 32;
constexpr int visibleRows = 12;
constexpr int markSide = 16;
constexpr int narrowBelow = 700;
constexpr int badgeRole = Qt::UserRole;
constexpr int seenRole = Qt::UserRole + 1;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ui::RulesTable)
};

int widthOf(int column) {
    switch (column) {
    case RulesTable::EnteredColumn:
        return 80;
    case RulesTable::IdColumn:
        return 184;
    case RulesTable::FiringColumn:
        return 88;
    case RulesTable::RecoveryColumn:
        return 88;
    case RulesTable::StateColumn:
        return 152;
    default:
        return 0;
    }
}

/// A time of today, or the day.
QString shortTime(std::int64_t us, std::int64_t nowUs) {
    const auto at = QDateTime::fromMSecsSinceEpoch(us / 1000);
    if (at.date() == QDateTime::fromMSecsSinceEpoch(nowUs / 1000).date())
        return QLocale().toString(at.time(), QStringLiteral("HH:mm"));
    return QLocale().toString(at.date(), Texts::tr("d MMM", "a day without its year"));
}

class Delegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Tokens& t = tokens(option.palette);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->fillRect(option.rect, selected ? t.selection : t.surface);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.border);
        const QRect cell = option.rect.adjusted(8, 0, -4, -1);
        switch (index.column()) {
        case RulesTable::EnteredColumn:
            paintTick(*painter, option, index.data(Qt::CheckStateRole).toInt() == Qt::Checked, t);
            break;
        case RulesTable::StateColumn:
            paintBadge(painter, cell, index.data(badgeRole).value<BadgeSpec>(), t);
            break;
        default:
            paintText(*painter, cell, index, selected, t);
        }
        painter->restore();
    }

private:
    static void paintTick(QPainter& painter, const QStyleOptionViewItem& option, bool ticked,
                          const Tokens& t) {
        const QRectF box(option.rect.left() + 16, option.rect.top() + (rowSide - 1 - markSide) / 2.0,
                         markSide, markSide);
        painter.setPen(QPen(ticked ? t.accent : t.control, 1));
        painter.setBrush(ticked ? t.accent : t.surface);
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3.5, 3.5);
        if (ticked)
            paintIcon(&painter, box.adjusted(1, 1, -1, -1), QStringLiteral("check"), t.onAccent);
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter.setPen(QPen(t.accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(box.adjusted(-3, -3, 3, 3), 6, 6);
        }
    }

    static void paintText(QPainter& painter, QRect cell, const QModelIndex& index, bool selected,
                          const Tokens& t) {
        const bool name = index.column() == RulesTable::RuleColumn;
        const bool seen = index.data(seenRole).toBool();
        painter.setFont(font(name ? selected ? Type::BodyStrong : Type::Body : Type::Mono));
        painter.setPen(name ? t.text : seen ? t.ok : t.muted);
        if (seen) {
            paintIcon(&painter, QRectF(cell.left(), cell.top() + (cell.height() - 14) / 2.0, 14, 14),
                      QStringLiteral("check"), t.ok);
            cell.setLeft(cell.left() + 18);
        }
        painter.drawText(
            cell, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, cell.width()));
    }
};

} // namespace

BadgeSpec ruleBadge(const integration::Rule& rule, const RuleSeen& seen) {
    if (seen.firingUs > 0 && seen.resolvedUs > 0)
        return stepBadge(StepState::Seen);
    if (seen.firingUs > 0)
        return {QStringLiteral("bell"), Texts::tr("Firing seen"), Tone::Info};
    if (seen.resolvedUs > 0)
        return {QStringLiteral("check"), Texts::tr("Recovery seen"), Tone::Info};
    return stepBadge(rule.entered ? StepState::Entered : StepState::ToDo);
}

RulesTable::RulesTable(QWidget* parent)
    : QTableWidget(0, StateColumn + 1, parent) {
    setItemDelegate(new Delegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(rowSide);
    verticalHeader()->setDefaultSectionSize(rowSide);
    auto* head = horizontalHeader();
    head->setFixedHeight(headHeight);
    head->setHighlightSections(false);
    head->setSectionsClickable(false);
    head->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    head->setSectionResizeMode(QHeaderView::Fixed);
    head->setSectionResizeMode(RuleColumn, QHeaderView::Stretch);
    for (int column = 0; column <= StateColumn; ++column) {
        if (column != RuleColumn)
            setColumnWidth(column, widthOf(column));
    }
    connect(this, &QTableWidget::cellClicked, this, [this](int row, int column) {
        if (column == EnteredColumn)
            toggle(row);
    });
}

void RulesTable::setRules(const std::vector<integration::Rule>& rules, const Evidence& evidence,
                          std::int64_t nowUs) {
    setHorizontalHeaderLabels(
        {tr("Entered"), tr("Rule"), tr("Rule ID"), tr("Firing"), tr("Recovery"), tr("State")});
    const int current = currentRow();
    const int count = static_cast<int>(rules.size());
    setRowCount(count);
    for (int row = 0; row < count; ++row) {
        const auto& rule = rules[static_cast<std::size_t>(row)];
        const auto seen = evidence.of(rule);
        const auto badge = ruleBadge(rule, seen);
        for (int column = 0; column <= StateColumn; ++column) {
            if (!item(row, column)) {
                setItem(row, column, new QTableWidgetItem);
                item(row, column)->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            }
        }
        const auto none = QStringLiteral("–");
        const auto name = outsideLine(rule.name);
        const auto id = outsideLine(rule.id);
        const auto put = [&](int column, std::int64_t us) {
            item(row, column)->setText(us > 0 ? shortTime(us, nowUs) : none);
            item(row, column)->setData(seenRole, us > 0);
            item(row, column)->setToolTip(us > 0 ? clockTip(us) : QString());
        };
        put(FiringColumn, seen.firingUs);
        put(RecoveryColumn, seen.resolvedUs);
        item(row, EnteredColumn)->setCheckState(rule.entered ? Qt::Checked : Qt::Unchecked);
        item(row, EnteredColumn)->setData(Qt::AccessibleTextRole, rule.entered ? tr("Entered") : tr("To do"));
        item(row, RuleColumn)->setText(name.isEmpty() ? none : name);
        item(row, RuleColumn)->setToolTip(plainTip(id.isEmpty() ? name : QString(name + u'\n' + id)));
        item(row, IdColumn)->setText(id.isEmpty() ? none : id);
        item(row, StateColumn)->setText(badge.text);
        item(row, StateColumn)->setData(badgeRole, QVariant::fromValue(badge));
    }
    if (count > 0 && (current < 0 || current >= count))
        setCurrentCell(current < 0 ? 0 : count - 1, RuleColumn);
    setFixedHeight(rowSide * std::min(count, visibleRows) + headHeight);
    setVerticalScrollBarPolicy(count > visibleRows ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

void RulesTable::toggle(int row) {
    if (const auto* tick = item(row, EnteredColumn))
        Q_EMIT tickWanted(row, tick->checkState() != Qt::Checked);
}

void RulesTable::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space && currentRow() >= 0)
        return toggle(currentRow());
    if (event->key() == Qt::Key_Delete && currentRow() >= 0) {
        Q_EMIT removeWanted(currentRow());
        return;
    }
    QTableWidget::keyPressEvent(event);
}

void RulesTable::resizeEvent(QResizeEvent* event) {
    QTableWidget::resizeEvent(event);
    placeColumns();
}

// Where there is no room for both, the name says more than the ID, which its tool tip still has.
void RulesTable::placeColumns() {
    setColumnHidden(IdColumn, viewport()->width() < narrowBelow);
}

} // namespace ui
