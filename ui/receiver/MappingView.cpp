#include "receiver/MappingView.h"

#include "receiver/DetailsPresenter.h"
#include "receiver/Ground.h"
#include "receiver/MappingDelegate.h"
#include "receiver/OutsideText.h"
#include "receiver/ReceiverPresenter.h"
#include "receiver/TextBlock.h"
#include "theme/Fonts.h"
#include "widgets/Badge.h"
#include "widgets/CopyButton.h"
#include "widgets/IconView.h"
#include "widgets/Label.h"
#include "widgets/ScrollOver.h"
#include "widgets/ValueChip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QTableView>

#include <algorithm>

namespace ui {
namespace {

constexpr core::Certainty certainties[] = {core::Certainty::Documented, core::Certainty::Observed,
                                           core::Certainty::Inferred, core::Certainty::Unknown};

bool isSeverityRow(const alert::TraceRow& row) {
    return row.field == "severity" ||
           (row.field == "event_status" && row.value != alert::id(alert::EventStatus::Ok));
}

/// The row of the vendor's table that gives this severity.
QString tableValues(std::string_view severity) {
    return severity == alert::id(alert::Severity::Critical)  ? QStringLiteral("10, 8")
           : severity == alert::id(alert::Severity::Warning) ? QStringLiteral("6, 4")
           : severity == alert::id(alert::Severity::Info)    ? QStringLiteral("2")
                                                             : QString();
}

} // namespace

MappingView::MappingView(ReceiverPresenter& page, DetailsPresenter& presenter, QWidget* parent)
    : QWidget(parent)
    , m_page(page)
    , m_presenter(presenter)
    , m_model(page.sharedWords())
    , m_fields(new Label({}, Type::Caption, Ink::Muted))
    , m_copy(new CopyButton([&page](const QString& text) { page.copy(text); },
                            [this] { return m_model.table(); }))
    , m_table(new QTableView) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new Ground(Ground::Fill::Surface);
    auto* headRow = new QHBoxLayout(head);
    head->setFixedHeight(32);
    headRow->setContentsMargins(16, 0, 8, 0);
    headRow->setSpacing(12);
    headRow->addWidget(m_fields);
    for (std::size_t i = 0; i < std::size(certainties); ++i) {
        m_counts.push_back(new Badge);
        headRow->addWidget(m_counts.back());
    }
    headRow->addStretch(1);
    m_copy->setButtonSize(ButtonSize::Small);
    headRow->addWidget(m_copy);
    column->addWidget(head);

    m_table->setObjectName(QStringLiteral("mappingTable"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new MappingDelegate(m_model, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setMouseTracking(true);
    m_table->viewport()->installEventFilter(this);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setMinimumSectionSize(MappingDelegate::rowHeight);
    m_table->verticalHeader()->setDefaultSectionSize(MappingDelegate::rowHeight);
    m_table->horizontalHeader()->setFixedHeight(32);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    m_table->horizontalHeader()->setSectionsClickable(false);
    column->addWidget(m_table, 1);
    column->addWidget(makeWhyStrip());

    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &MappingView::showWhy);
}

QWidget* MappingView::makeWhyStrip() {
    m_strip = new Ground(Ground::Fill::Surface, Qt::TopEdge);
    m_strip->setObjectName(QStringLiteral("whyStrip"));
    m_strip->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // never widens the table
    m_whyTitle = new Label({}, Type::Section);
    m_whyTitle->setObjectName(QStringLiteral("whyTitle"));
    m_whyTitle->setElided(true);
    m_whyCertainty = new CertaintyBadge;
    m_chain = new QHBoxLayout;
    m_others = new QHBoxLayout;
    m_meaning = new TextBlock(Type::Caption, Ink::Muted);
    m_meaning->setMaxLines(3);
    for (QHBoxLayout* row : {m_chain, m_others}) {
        row->setSpacing(8);
        row->setContentsMargins(0, 0, 0, 0);
    }
    auto* column = new QVBoxLayout(m_strip);
    column->setSizeConstraint(QLayout::SetNoConstraint);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_whyTitle);
    head->addWidget(m_whyCertainty);
    head->addStretch(1);
    column->addLayout(head);
    column->addLayout(m_chain);
    column->addLayout(m_others);
    column->addWidget(m_meaning);
    return m_strip;
}

void MappingView::refresh() {
    const auto details = m_presenter.details();
    const alert::MappedAlert* mapped = details ? details->alert(m_presenter.alertIndex()) : nullptr;
    const int current = m_table->currentIndex().row();
    const std::string field =
        current >= 0 && current < m_model.rowCount() ? m_model.at(current).field : "severity";
    m_model.setWords(m_page.sharedWords());
    m_model.setTrace(mapped ? mapped->trace : alert::MappingTrace());

    m_fields->setText(m_model.rowCount() == 1 ? tr("1 field")
                                              : tr("%1 fields").arg(QLocale().toString(m_model.rowCount())));
    for (std::size_t i = 0; i < std::size(certainties); ++i) {
        const int count = m_model.count(certainties[i]);
        BadgeSpec spec = certaintyBadge(certainties[i]);
        spec.text += u' ' + QLocale().toString(count);
        m_counts[i]->setSpec(spec);
        m_counts[i]->setVisible(count > 0);
    }
    m_copy->setWords(tr("Copy table"));
    m_copy->setSpoken(tr("Copy the mapping as a table"));
    m_copy->setEnabled(m_model.rowCount() > 0);
    m_table->setAccessibleName(tr("Mapping"));
    showField(field);
    arrangeColumns();
}

void MappingView::showField(std::string_view field) {
    const int row = std::max(m_model.rowOf(field), m_model.rowCount() > 0 ? 0 : -1);
    if (row >= 0)
        m_table->setCurrentIndex(m_model.index(row, 0));
    showWhy();
}

void MappingView::showWhy() {
    clearLayout(m_chain);
    clearLayout(m_others);
    const int current = m_table->currentIndex().row();
    m_strip->setVisible(current >= 0 && current < m_model.rowCount());
    if (current < 0 || current >= m_model.rowCount())
        return;
    const alert::TraceRow& row = m_model.at(current);
    m_whyCertainty->setCertainty(row.certainty);
    if (isSeverityRow(row)) {
        showSeverityWhy(row);
        return;
    }
    m_whyTitle->setText(tr("Why %1").arg(outsideLine(row.field, 60)));
    const auto arrow = [this] { m_chain->addWidget(new IconView(QStringLiteral("arrow-right"))); };
    if (!row.sourcePath.empty()) {
        m_chain->addWidget(new ValueChip(outsideLine(row.sourcePath, 60)));
        arrow();
    }
    m_chain->addWidget(new Label(m_page.words().rule(row), Type::Caption));
    arrow();
    m_chain->addWidget(new ValueChip(outsideLine(row.value, 120)), 1);
    if (!row.sourceValue.empty() && row.sourceValue != row.value) {
        m_others->addWidget(new Label(tr("SLS sent:"), Type::Caption, Ink::Muted));
        m_others->addWidget(new ValueChip(outsideLine(row.sourceValue, 200)), 1);
    }
    m_others->addStretch(1);
    m_meaning->setText(m_page.words().certaintyMeaning(row.certainty));
    m_meaning->setVisible(true);
}

void MappingView::showSeverityWhy(const alert::TraceRow& row) {
    const auto severityOf = [](std::string_view id) {
        for (const alert::Severity severity :
             {alert::Severity::Critical, alert::Severity::Warning, alert::Severity::Info}) {
            if (alert::id(severity) == id)
                return severity;
        }
        return alert::Severity::Unknown;
    };
    const alert::Severity severity = severityOf(row.value);
    m_whyTitle->setText(tr("Why %1").arg(severityText(severity)));
    m_chain->addWidget(new ValueChip(
        row.sourceValue.empty() ? tr("no severity")
                                : QString(QStringLiteral("severity ") + outsideLine(row.sourceValue, 40))));
    m_chain->addWidget(new IconView(QStringLiteral("arrow-right")));
    if (const QString values = tableValues(row.value); !values.isEmpty()) {
        m_chain->addWidget(new ValueChip(values));
        m_chain->addWidget(new IconView(QStringLiteral("arrow-right")));
    }
    m_chain->addWidget(new SeverityBadge(severity, alert::Status::Firing));
    m_chain->addStretch(1);
    m_others->addWidget(new Label(tr("Other values:"), Type::Caption, Ink::Muted));
    for (const alert::Severity other : {alert::Severity::Critical, alert::Severity::Warning,
                                        alert::Severity::Info, alert::Severity::Unknown}) {
        if (other == severity)
            continue;
        const QString values =
            other == alert::Severity::Unknown ? tr("any other") : tableValues(alert::id(other));
        m_others->addSpacing(4);
        m_others->addWidget(
            new Label(values, other == alert::Severity::Unknown ? Type::Caption : Type::Mono, Ink::Muted));
        m_others->addWidget(new SeverityBadge(other, alert::Status::Firing));
    }
    m_others->addStretch(1);
    m_meaning->setText(row.certainty == core::Certainty::Documented
                           ? tr("Source: Flashduty guide, SLS integration")
                           : m_page.words().certaintyMeaning(row.certainty));
    m_meaning->setVisible(true);
}

void MappingView::arrangeColumns() {
    // As wide as the design has them where there is room; below that each gives its share.
    const int width = m_table->viewport()->width();
    const int wanted[] = {158, 136, 132, 130, 106};
    const int sum = 158 + 136 + 132 + 130 + 106;
    int left = width;
    for (int column = 0; column < MappingModel::ColumnCount; ++column) {
        if (column == MappingModel::RuleColumn)
            continue;
        const int share = width >= sum || column == MappingModel::CertaintyColumn
                              ? wanted[column]
                              : (wanted[column] * (width - wanted[4])) / (sum - wanted[4]);
        m_table->setColumnWidth(column, share);
        left -= share;
    }
    m_table->setColumnWidth(MappingModel::RuleColumn, std::max(60, left));
}

bool MappingView::eventFilter(QObject* watched, QEvent* event) {
    // After the layout: only then the table has its new width.
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        arrangeColumns();
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
