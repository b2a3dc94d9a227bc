#include "template/FindingPanel.h"

#include "receiver/OutsideText.h"
#include "receiver/TextBlock.h"
#include "template/FixText.h"
#include "template/TemplatePresenter.h"
#include "theme/Tokens.h"
#include "widgets/Button.h"
#include "widgets/IconView.h"
#include "widgets/Label.h"
#include "widgets/ScrollOver.h"
#include "widgets/ValueChip.h"
#include "widgets/WeightMark.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace ui {
namespace {

constexpr int leastHeight = 124;
constexpr int heightWithout = 40;
constexpr int side = 16;
constexpr int topMargin = 9;
constexpr int bottomMargin = 4;
constexpr int indent = 32; ///< of what stands below the title

} // namespace

FindingPanel::FindingPanel(TemplatePresenter& presenter, QWidget* parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_icon(new IconView({}, 20))
    , m_title(new TextBlock(Type::BodyStrong))
    , m_fix(new Button(ButtonKind::Primary))
    , m_count(new Label({}, Type::Caption, Ink::Muted))
    , m_place(new Button(ButtonKind::Link))
    , m_previous(new Button(ButtonKind::Bare, {}, QStringLiteral("chevron-up")))
    , m_next(new Button(ButtonKind::Bare, {}, QStringLiteral("chevron-down")))
    , m_text(new TextBlock(Type::Body))
    , m_after(new ValueChip) {
    setObjectName(QStringLiteral("findingPanel"));
    m_title->setObjectName(QStringLiteral("findingTitle"));
    m_text->setObjectName(QStringLiteral("findingText"));
    m_fix->setObjectName(QStringLiteral("findingFix"));
    m_place->setObjectName(QStringLiteral("findingPlace"));
    m_previous->setObjectName(QStringLiteral("findingPrevious"));
    m_next->setObjectName(QStringLiteral("findingNext"));
    for (auto* button : {m_fix, m_place, m_previous, m_next})
        button->setButtonSize(ButtonSize::Small);

    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addWidget(m_title, 1, Qt::AlignVCenter);
    head->addWidget(m_fix, 0, Qt::AlignTop);

    auto* content = new QWidget;
    auto* texts = new QVBoxLayout(content);
    texts->setContentsMargins(indent, 0, 0, 0);
    texts->setSpacing(6);
    texts->addWidget(m_text);
    auto* chip = new QHBoxLayout;
    chip->addWidget(m_after);
    chip->addStretch(1);
    texts->addLayout(chip);
    texts->addStretch(1);
    m_scroll = scrollOver(content);
    m_after->setWrapped(true);

    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(24, 0, 0, 0);
    foot->setSpacing(4);
    foot->addWidget(m_place);
    foot->addStretch(1);
    foot->addWidget(m_count);
    foot->addWidget(m_previous);
    foot->addWidget(m_next);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(side, topMargin, side, bottomMargin);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_scroll, 1);
    column->addLayout(foot);

    connect(m_fix, &QPushButton::clicked, this, [this] {
        if (m_presenter.text().isEmpty())
            m_presenter.begin(TemplatePresenter::Start::WholeAlert);
        else
            m_presenter.applyFix(m_presenter.issue());
    });
    connect(m_place, &QPushButton::clicked, this, &FindingPanel::placeWanted);
    connect(m_previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    connect(&presenter, &TemplatePresenter::outcomeChanged, this, &FindingPanel::refresh);
    connect(&presenter, &TemplatePresenter::issueChanged, this, &FindingPanel::refresh);
    connect(&presenter, &TemplatePresenter::wordsChanged, this, &FindingPanel::refresh);
    refresh();
}

bool FindingPanel::hasFinding() const {
    return m_presenter.issue() >= 0;
}

void FindingPanel::step(int by) {
    const int count = m_presenter.issueCount();
    if (count > 0)
        m_presenter.setIssue((m_presenter.issue() + by + count) % count);
}

void FindingPanel::focusFirst(Qt::FocusReason reason) {
    for (auto* button : {m_fix, m_place}) {
        if (button->isVisible()) {
            button->setFocus(reason);
            return;
        }
    }
}

void FindingPanel::refresh() {
    const bool has = hasFinding();
    const bool hadFix = m_fix->hasFocus();
    m_scroll->setVisible(has);
    m_place->setVisible(has);
    m_count->setVisible(has);
    const bool several = m_presenter.issueCount() > 1;
    m_previous->setVisible(several);
    m_next->setVisible(several);
    if (!has) {
        m_icon->setIconName(QStringLiteral("ok"));
        m_icon->setInk(m_presenter.outcome() ? Ink::Ok : Ink::Muted);
        m_title->setText(m_presenter.outcome() ? tr("Nothing to mend with this alert") : tr("Checking"));
        m_fix->hide();
    } else {
        const auto& issue = m_presenter.outcome()->issues[static_cast<std::size_t>(m_presenter.issue())];
        const auto weight = issue.finding.weight;
        const auto mark = weightMark(weight);
        m_icon->setIconName(mark.icon);
        m_icon->setInk(mark.ink);
        const auto& words = m_presenter.words();
        m_title->setText(maskedSentence(words.findingTitle(issue.finding)));
        m_text->setText(maskedSentence(words.findingText(issue.finding)));
        const bool empty = m_presenter.text().isEmpty();
        m_fix->setVisible(issue.fix.has_value() || empty);
        m_fix->setText(empty ? tr("Begin with the whole alert") : fixLabel(issue));
        m_fix->setKind(weight == core::Weight::Hint ? ButtonKind::Normal : ButtonKind::Primary);
        const auto after = issue.fix ? issue.fix->after.trimmed() : QString();
        m_after->setText(outsideLine(after.toStdString(), 200));
        m_after->setVisible(!after.isEmpty() && after.size() > 2);
        const auto& position = issue.finding.position;
        m_place->setText(position ? tr("Line %1, column %2")
                                        .arg(QLocale().toString(static_cast<qulonglong>(position->line)),
                                             QLocale().toString(static_cast<qulonglong>(position->column)))
                                  : QString());
        m_place->setVisible(position.has_value());
        m_count->setText(tr("%1 of %2")
                             .arg(QLocale().toString(m_presenter.issue() + 1),
                                  QLocale().toString(m_presenter.issueCount())));
    }
    m_previous->setAccessibleName(tr("Previous finding"));
    m_next->setAccessibleName(tr("Next finding"));
    fitHeight();
    setAccessibleName(m_title->text());
    setAccessibleDescription(has ? m_text->text() : QString());
    // The fix took its own button away: the keyboard goes on where it was.
    if (hadFix && m_fix->isHidden())
        Q_EMIT placeWanted();
    update();
    Q_EMIT shapeChanged();
}

/// As high as what is said in it, up to a third of the page; what is more can be scrolled to.
void FindingPanel::fitHeight() {
    if (!hasFinding()) {
        setFixedHeight(heightWithout);
        return;
    }
    const int inner = width() - 2 * side;
    const int title = std::max(
        28, m_title->heightForWidth(inner - 32 - 12 - (m_fix->isHidden() ? 0 : m_fix->sizeHint().width())));
    // Room for a scroll bar is left: one that stands there before the panel grows must not keep itself alive
    // by breaking the line that it narrows.
    int texts = m_text->heightForWidth(inner - indent - m_scroll->verticalScrollBar()->sizeHint().width());
    if (!m_after->isHidden())
        texts += 6 + m_after->heightForWidth(std::min(m_after->sizeHint().width(), inner - indent));
    const int most = window()->height() / 3;
    setFixedHeight(std::clamp(topMargin + title + 4 + texts + 4 + 28 + bottomMargin,
                              std::min(leastHeight, most), std::max(most, leastHeight)));
}

void FindingPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fitHeight();
}

bool FindingPanel::event(QEvent* event) {
    const bool done = QWidget::event(event);
    // The texts know their final sizes only once they were polished.
    if (event->type() == QEvent::LayoutRequest)
        fitHeight();
    return done;
}

void FindingPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

void FindingPanel::paintEvent(QPaintEvent*) {
    const auto& t = tokens(this);
    QPainter painter(this);
    auto ground = t.surface;
    if (hasFinding())
        ground = t.ground(
            weightMark(
                m_presenter.outcome()->issues[static_cast<std::size_t>(m_presenter.issue())].finding.weight)
                .tone);
    painter.fillRect(rect(), ground);
    painter.fillRect(0, 0, width(), 1, t.border);
}

} // namespace ui
