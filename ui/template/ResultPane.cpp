#include "template/ResultPane.h"

#include "receiver/Ground.h"
#include "receiver/OutsideText.h"
#include "receiver/TextBlock.h"
#include "template/DifferenceModel.h"
#include "template/FunctionHelp.h"
#include "template/TemplatePresenter.h"
#include "theme/Tokens.h"
#include "widgets/Badge.h"
#include "widgets/Button.h"
#include "widgets/CodeView.h"
#include "widgets/FocusRing.h"
#include "widgets/IconView.h"
#include "widgets/Label.h"
#include "widgets/Segments.h"
#include "widgets/TabBar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QStackedWidget>
#include <QTableView>

namespace ui {
namespace {

constexpr int headHeight = 44;
constexpr int fieldWidth = 184;
constexpr std::size_t fieldsNamed = 4;

} // namespace

ResultPane::ResultPane(TemplatePresenter& presenter, QWidget* parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_tabs(new TabBar)
    , m_validity(new Badge)
    , m_stack(new QStackedWidget)
    , m_form(new Segments({QString(), QString()}))
    , m_size(new Label({}, Type::Caption, Ink::Muted))
    , m_code(new CodeView(presenter.surroundings().copy))
    , m_summaryIcon(new IconView(QStringLiteral("difference"), 20))
    , m_summaryTitle(new Label({}, Type::BodyStrong))
    , m_summary(new TextBlock(Type::Body, Ink::Muted))
    , m_show(new Button(ButtonKind::Link))
    , m_model(new DifferenceModel(this))
    , m_table(new QTableView)
    , m_none(new Label({}, Type::Body, Ink::Muted))
    , m_functions(new FunctionHelp(presenter))
    , m_alert(new CodeView(presenter.surroundings().copy)) {
    setObjectName(QStringLiteral("resultPane"));
    m_tabs->setObjectName(QStringLiteral("resultTabs"));
    m_validity->setObjectName(QStringLiteral("resultValidity"));
    m_form->setObjectName(QStringLiteral("resultForm"));
    m_size->setObjectName(QStringLiteral("resultSize"));
    m_code->setObjectName(QStringLiteral("resultCode"));
    m_summaryTitle->setObjectName(QStringLiteral("differenceTitle"));
    m_show->setObjectName(QStringLiteral("differenceShow"));
    m_table->setObjectName(QStringLiteral("differenceTable"));
    m_code->setFrameShape(QFrame::NoFrame);
    m_alert->setFrameShape(QFrame::NoFrame);
    for (int i = 0; i <= AlertTab; ++i)
        m_tabs->addTab(QString());
    m_tabs->setTabVisible(AlertTab, false);

    auto* head = new QWidget;
    head->setFixedHeight(headHeight);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(8, 8, 12, 0);
    row->setSpacing(8);
    row->addWidget(m_tabs, 0, Qt::AlignBottom);
    row->addStretch(1);
    row->addWidget(m_validity);
    m_stack->addWidget(makeResult());
    m_stack->addWidget(makeDifferences());
    m_stack->addWidget(m_functions);
    m_stack->addWidget(m_alert);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_stack, 1);

    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_form, &Segments::currentChanged, this, &ResultPane::refreshResult);
    connect(m_show, &QPushButton::clicked, this, [this] {
        showTab(DifferencesTab);
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(&presenter, &TemplatePresenter::outcomeChanged, this, &ResultPane::refresh);
    const auto showAlert = [this] {
        const auto alert = m_presenter.alerts().alert();
        m_alert->setBytes(alert ? alert->shown : QByteArray(), CodeMode::Json);
    };
    connect(&presenter.alerts(), &AlertSources::alertChanged, this, showAlert);
    showAlert();
    retranslate();
}

QWidget* ResultPane::makeResult() {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* bar = new Ground(Ground::Fill::Surface, Qt::BottomEdge);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 6, 16, 6);
    row->setSpacing(12);
    row->addWidget(m_form);
    row->addStretch(1);
    row->addWidget(m_size);
    column->addWidget(bar);
    column->addWidget(m_code, 1);
    auto* summary = new Ground(Ground::Fill::Surface, Qt::TopEdge);
    auto* words = new QHBoxLayout(summary);
    words->setContentsMargins(16, 10, 8, 10);
    words->setSpacing(10);
    words->addWidget(m_summaryIcon, 0, Qt::AlignTop);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    auto* top = new QHBoxLayout;
    top->addWidget(m_summaryTitle, 1);
    top->addWidget(m_show);
    m_summaryTitle->setWordWrap(true);
    m_show->setButtonSize(ButtonSize::Small);
    m_summary->setMaxLines(3);
    texts->addLayout(top);
    texts->addWidget(m_summary);
    words->addLayout(texts, 1);
    column->addWidget(summary);
    return page;
}

QWidget* ResultPane::makeDifferences() {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_none->setContentsMargins(16, 12, 16, 12);
    m_none->setWordWrap(true);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(28);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(DifferenceModel::FieldColumn, QHeaderView::Fixed);
    m_table->setColumnWidth(DifferenceModel::FieldColumn, fieldWidth);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    addFocusRing(m_table, 0);
    column->addWidget(m_none);
    column->addWidget(m_table, 1);
    column->addStretch(0);
    return page;
}

ResultPane::Tab ResultPane::tab() const {
    return static_cast<Tab>(m_tabs->currentIndex());
}

void ResultPane::showTab(Tab tab) {
    m_tabs->setCurrentIndex(tab);
}

void ResultPane::openFunctions(const QString& name) {
    showTab(FunctionsTab);
    m_functions->open(name);
}

void ResultPane::setNarrow(bool narrow) {
    if (!narrow && tab() == AlertTab)
        showTab(ResultTab);
    m_tabs->setTabVisible(AlertTab, narrow);
}

void ResultPane::focusFirst(Qt::FocusReason reason) {
    m_tabs->setFocus(reason);
}

void ResultPane::refreshValidity() {
    const auto outcome = m_presenter.outcome();
    BadgeSpec spec;
    spec.shape = BadgeShape::Bare;
    if (!outcome || !m_presenter.isCurrent()) {
        spec = {QStringLiteral("clock"), tr("Checking"), Tone::Neutral, BadgeShape::Bare, false};
    } else if (!outcome->rendered) {
        spec = {QStringLiteral("error"), tr("No result"), Tone::Critical, BadgeShape::Bare};
    } else if (outcome->bytes == 0) {
        spec = {QStringLiteral("error"), tr("Nothing to send"), Tone::Critical, BadgeShape::Bare};
    } else if (outcome->jsonError) {
        spec = {QStringLiteral("error"), tr("Not JSON"), Tone::Critical, BadgeShape::Bare};
    } else if (!outcome->isReadable) {
        spec = {QStringLiteral("error"), tr("No alert in it"), Tone::Critical, BadgeShape::Bare};
    } else {
        spec = {QStringLiteral("ok"), tr("Valid JSON"), Tone::Ok, BadgeShape::Bare};
    }
    m_validity->setSpec(spec);
}

void ResultPane::refreshResult() {
    const auto outcome = m_presenter.outcome();
    m_form->setVisible(outcome && !outcome->pretty.isEmpty());
    if (!outcome)
        return;
    const bool pretty = m_form->current() == 0 && !outcome->pretty.isEmpty();
    const auto& bytes = pretty ? outcome->pretty : outcome->raw;
    if (m_code->bytes() != bytes)
        m_code->setBytes(bytes, CodeMode::Json);
    if (outcome->jsonError && outcome->jsonError->position() && !outcome->raw.isEmpty()) {
        m_code->setError(outcome->jsonError->position()->offset,
                         m_presenter.words().error(*outcome->jsonError));
        m_code->showOffset(outcome->jsonError->position()->offset);
    } else {
        m_code->clearError();
    }
    m_size->setText(!outcome->rendered
                        ? tr("SLS would send a template error")
                        : tr("%1 of 16 KB").arg(sizeText(static_cast<std::uint64_t>(outcome->bytes))));
}

QString ResultPane::summary() const {
    QStringList missing;
    QStringList changed;
    std::size_t more = 0;
    for (const auto& difference : m_presenter.outcome()->differences) {
        if (static_cast<std::size_t>(missing.size() + changed.size()) == fieldsNamed)
            ++more;
        else if (difference.kind == FieldDifference::Kind::Missing)
            missing.append(outsideLine(difference.field, 40));
        else
            changed.append(outsideLine(difference.field, 40));
    }
    const auto comma = tr(", ", "between the names of fields");
    QStringList parts;
    if (!missing.isEmpty())
        parts.append(tr("Missing: %1.").arg(missing.join(comma)));
    if (!changed.isEmpty())
        parts.append(tr("Different: %1.").arg(changed.join(comma)));
    if (more > 0)
        parts.append(tr("And %1 more.").arg(QLocale().toString(static_cast<qulonglong>(more))));
    return parts.join(m_presenter.words().language() == words::Language::Chinese ? QString()
                                                                                 : QStringLiteral(" "));
}

void ResultPane::refreshDifferences() {
    const auto outcome = m_presenter.outcome();
    const bool readable = outcome && outcome->isReadable;
    const int count = readable ? static_cast<int>(outcome->differences.size()) : 0;
    m_model->setDifferences(readable ? outcome->differences : std::vector<FieldDifference>());
    m_tabs->setCount(DifferencesTab, count);
    m_table->setVisible(count > 0);
    m_none->setVisible(count == 0);
    m_none->setText(readable ? tr("Flashduty would show this alert just as with {{ alert | to_json}}.")
                             : tr("Flashduty could not read the result, so there is nothing to compare."));
    m_show->setVisible(count > 0);
    m_summaryIcon->setIconName(!readable    ? QStringLiteral("refused")
                               : count == 0 ? QStringLiteral("ok")
                                            : QStringLiteral("difference"));
    m_summaryIcon->setInk(!readable ? Ink::Critical : count == 0 ? Ink::Ok : Ink::Warning);
    m_summaryTitle->setText(!outcome     ? QString()
                            : !readable  ? tr("Flashduty could not read it")
                            : count == 0 ? tr("Flashduty would see no difference")
                            : count == 1
                                ? tr("Flashduty would see 1 difference")
                                : tr("Flashduty would see %1 differences").arg(QLocale().toString(count)));
    m_summary->setText(!readable    ? tr("It needs one JSON object with the fields of the alert.")
                       : count == 0 ? tr("Compared with {{ alert | to_json}}, field by field.")
                                    : summary());
}

void ResultPane::refresh() {
    refreshValidity();
    if (!m_presenter.isCurrent() && m_presenter.outcome())
        return; // what is shown stays until the new one is there: no flicker
    refreshResult();
    refreshDifferences();
}

void ResultPane::retranslate() {
    m_tabs->setTabText(ResultTab, tr("Result"));
    m_tabs->setTabText(DifferencesTab, tr("Differences"));
    m_tabs->setTabText(FunctionsTab, tr("Functions"));
    m_tabs->setTabText(AlertTab, tr("Alert"));
    m_tabs->setAccessibleName(tr("What to show beside the template"));
    m_form->setTexts({tr("Pretty"), tr("As sent")});
    m_form->setAccessibleName(tr("Form of the result"));
    m_code->setAccessibleName(tr("Result"));
    m_alert->setAccessibleName(tr("The chosen alert"));
    m_table->setAccessibleName(tr("What Flashduty would see differently"));
    m_show->setText(tr("Show"));
    m_show->setAccessibleName(tr("Show the differences"));
    m_model->retranslate();
    refresh();
}

void ResultPane::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ResultPane::paintEvent(QPaintEvent*) {
    const auto& t = tokens(this);
    QPainter painter(this);
    painter.fillRect(rect(), t.surface);
    painter.fillRect(0, headHeight - 1, width(), 1, t.border);
}

} // namespace ui
