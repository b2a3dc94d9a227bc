#include "template/AlertPane.h"

#include "receiver/OutsideText.h"
#include "template/AlertDelegate.h"
#include "template/TemplatePresenter.h"
#include "theme/Tokens.h"
#include "widgets/Button.h"
#include "widgets/Choices.h"
#include "widgets/CodeView.h"
#include "widgets/FocusRing.h"
#include "widgets/Label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>

namespace ui {
namespace {

constexpr int headHeight = 44;
constexpr int rowsWhenFew = 5;
constexpr int rowsWhenAll = 9;

} // namespace

AlertPane::AlertPane(TemplatePresenter& presenter, QWidget* parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_head(new QWidget)
    , m_title(new Label({}, Type::Section))
    , m_paste(new Button(ButtonKind::Link, {}, QStringLiteral("paste")))
    , m_wide(new QWidget)
    , m_list(new QListView)
    , m_all(new Button(ButtonKind::Link))
    , m_code(new CodeView(presenter.surroundings().copy))
    , m_note(new Label({}, Type::Caption, Ink::Muted))
    , m_line(new QWidget)
    , m_lineTitle(new Label({}, Type::BodyStrong))
    , m_combo(new ComboBox)
    , m_linePaste(new Button(ButtonKind::Link, {}, QStringLiteral("paste"))) {
    setObjectName(QStringLiteral("alertPane"));
    m_paste->setObjectName(QStringLiteral("alertPaste"));
    m_list->setObjectName(QStringLiteral("alertList"));
    m_all->setObjectName(QStringLiteral("alertAll"));
    m_code->setObjectName(QStringLiteral("alertCode"));
    m_combo->setObjectName(QStringLiteral("alertCombo"));
    m_linePaste->setObjectName(QStringLiteral("alertLinePaste"));

    auto* head = new QHBoxLayout(m_head);
    head->setContentsMargins(16, 0, 8, 0);
    head->addWidget(m_title, 1);
    head->addWidget(m_paste);
    m_head->setFixedHeight(headHeight);

    m_list->setModel(&presenter.alerts().model());
    m_list->setItemDelegate(new AlertDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setTabKeyNavigation(false);
    addFocusRing(m_list, 0);
    m_all->setButtonSize(ButtonSize::Small);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(16, 4, 12, 4);
    auto* link = new QHBoxLayout;
    link->setContentsMargins(8, 2, 8, 4);
    link->addWidget(m_all);
    link->addStretch(1);
    auto* wide = new QVBoxLayout(m_wide);
    wide->setContentsMargins(0, 0, 0, 0);
    wide->setSpacing(0);
    wide->addWidget(m_list);
    wide->addLayout(link);
    wide->addWidget(m_note);
    wide->addWidget(m_code, 1);
    m_code->setFrameShape(QFrame::NoFrame);

    auto* line = new QHBoxLayout(m_line);
    line->setContentsMargins(16, 0, 8, 0);
    line->setSpacing(12);
    line->addWidget(m_lineTitle);
    line->addWidget(m_combo, 1);
    line->addWidget(m_linePaste);
    m_line->setFixedHeight(headHeight);
    m_combo->setSmall(true);
    m_combo->setModel(&presenter.alerts().model());
    m_line->hide();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 1);
    column->setSpacing(0);
    column->addWidget(m_line);
    column->addWidget(m_head);
    column->addWidget(m_wide, 1);

    for (auto* paste : {m_paste, m_linePaste})
        connect(paste, &QPushButton::clicked, &presenter, &TemplatePresenter::pasteAlert);
    connect(m_all, &QPushButton::clicked, this,
            [this] { m_presenter.alerts().setShowAll(!m_presenter.alerts().showsAll()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) { chooseRow(index.row()); });
    connect(m_combo, &QComboBox::activated, this, &AlertPane::chooseRow);
    connect(&presenter.alerts(), &AlertSources::changed, this, &AlertPane::refresh);
    connect(&presenter.alerts().model(), &QAbstractItemModel::modelReset, this, &AlertPane::refresh);
    connect(&presenter.alerts(), &AlertSources::alertChanged, this, [this] {
        const auto alert = m_presenter.alerts().alert();
        m_code->setBytes(alert ? alert->shown : QByteArray(), CodeMode::Json);
    });
    if (const auto alert = presenter.alerts().alert())
        m_code->setBytes(alert->shown, CodeMode::Json);
    retranslate();
}

void AlertPane::setNarrow(bool narrow) {
    m_narrow = narrow;
    m_line->setVisible(narrow);
    m_head->setVisible(!narrow);
    m_wide->setVisible(!narrow);
    refresh();
}

void AlertPane::focusList(Qt::FocusReason reason) {
    if (m_narrow)
        m_combo->setFocus(reason);
    else
        m_list->setFocus(reason);
}

void AlertPane::chooseRow(int row) {
    const auto& rows = m_presenter.alerts().model().rows();
    if (row >= 0 && row < static_cast<int>(rows.size()))
        m_presenter.alerts().choose(rows[static_cast<std::size_t>(row)].key);
}

void AlertPane::fitList() {
    const int rows = m_presenter.alerts().model().rowCount();
    const int most = m_presenter.alerts().showsAll() ? rowsWhenAll : rowsWhenFew;
    m_list->setFixedHeight(std::min(rows, most) * AlertDelegate::rowHeight);
}

void AlertPane::refresh() {
    const auto& sources = m_presenter.alerts();
    const int row = m_presenter.alerts().model().rowOf(sources.current());
    {
        const QSignalBlocker quiet(m_list->selectionModel());
        m_list->setCurrentIndex(m_presenter.alerts().model().index(row, 0));
    }
    m_list->viewport()->update();
    {
        const QSignalBlocker quiet(m_combo);
        m_combo->setCurrentIndex(row);
    }
    fitList();
    const int hidden = sources.hidden();
    m_all->setVisible(sources.showsAll() || hidden > 0);
    m_all->setText(sources.showsAll() ? tr("Show fewer") : tr("All samples and received"));

    QString note;
    const auto alert = sources.alert();
    if (sources.state() == AlertSources::State::Failed && sources.error()) {
        note = sources.error()->code() == core::ErrorCode::NotFound
                   ? tr("No alert of SLS is in it. Choose another one.")
                   : m_presenter.words().error(*sources.error());
    } else if (alert && alert->others > 0) {
        note = tr("The first of %1 alerts in one body.")
                   .arg(QLocale().toString(static_cast<qulonglong>(alert->others) + 1));
    } else if (alert && (alert->form == alert::BodyForm::CustomJson ||
                         alert->form == alert::BodyForm::DefaultTemplate)) {
        note = tr("Sent by another template: fields that it left out are missing here.");
    }
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void AlertPane::retranslate() {
    m_title->setText(tr("Alert"));
    m_lineTitle->setText(tr("Alert"));
    for (auto* paste : {m_paste, m_linePaste}) {
        paste->setText(tr("Paste"));
        paste->setAccessibleName(tr("Paste an alert from the clipboard"));
    }
    m_list->setAccessibleName(tr("Alerts to try the template with"));
    m_combo->setAccessibleName(tr("Alert to try the template with"));
    m_code->setAccessibleName(tr("The chosen alert"));
    refresh();
}

void AlertPane::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AlertPane::paintEvent(QPaintEvent*) {
    const auto& t = tokens(this);
    QPainter painter(this);
    painter.fillRect(rect(), t.surface);
    if (m_narrow) {
        painter.fillRect(0, height() - 1, width(), 1, t.border);
    } else {
        painter.fillRect(0, headHeight - 1, width(), 1, t.border);
        painter.fillRect(0, m_wide->mapTo(this, m_code->pos()).y() - 1, width(), 1, t.border);
    }
}

} // namespace ui
