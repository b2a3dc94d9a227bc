#include "setup/SetupPage.h"

#include "receiver/Ground.h"
#include "receiver/OutsideText.h"
#include "setup/CheckPresenter.h"
#include "setup/IntegrationForm.h"
#include "setup/SetupPresenter.h"
#include "setup/SetupText.h"
#include "setup/StepPane.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/Choices.h"
#include "widgets/Label.h"
#include "widgets/StepList.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace ui {
namespace {

constexpr int listWidth = 264;
constexpr int listWhenNarrow = 216;
constexpr int narrowBelow = 1000;
constexpr int footerHeight = 56;
constexpr int contentWidth = 980;

QScrollArea* scrolled(QWidget* content, bool wraps) {
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* ground = new QWidget;
    auto* row = new QHBoxLayout(ground);
    row->setContentsMargins(0, 0, 0, 0);
    content->setMaximumWidth(contentWidth);
    row->addWidget(content, 1);
    // The height that wrapped content has at the width it gets, not the one at its narrowest.
    if (wraps)
        ground->setMinimumSize(1, 1);
    scroll->setWidget(ground);
    return scroll;
}

QString titleOf(const SetupPresenter& presenter, int step) {
    const auto index = static_cast<std::size_t>(step);
    if (index >= presenter.steps().size())
        return {};
    const auto& title = presenter.steps()[index].title;
    const auto text =
        presenter.words().language() == words::Language::Chinese ? title.chinese : title.english;
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

SetupPage::SetupPage(SetupPresenter& presenter, CheckPresenter& check, QWidget* parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_left(new Ground(Ground::Fill::Surface, Qt::RightEdge))
    , m_title(new Label({}, Type::Title))
    , m_intro(new Label({}, Type::Caption, Ink::Muted))
    , m_list(new StepList)
    , m_form(new Button(ButtonKind::Normal, {}, QStringLiteral("settings")))
    , m_banners(new QWidget)
    , m_save(new Banner)
    , m_trouble(new Banner)
    , m_undo(new Banner)
    , m_sample(new Banner)
    , m_stack(new QStackedWidget)
    , m_pane(new StepPane(presenter, check))
    , m_formCard(new IntegrationForm(presenter))
    , m_footer(new Ground(Ground::Fill::Surface, Qt::TopEdge))
    , m_entered(new CheckBox)
    , m_enteredHint(new Label({}, Type::Caption, Ink::Muted))
    , m_back(new Button(ButtonKind::Normal, {}, QStringLiteral("chevron-left")))
    , m_next(new Button(ButtonKind::Normal, {}, QStringLiteral("chevron-right"))) {
    setObjectName(QStringLiteral("setupPage"));
    // Rows that are made later would come last in the tab order.
    m_list->setSteps(std::vector<Step>(SetupPresenter::stepCount));
    m_list->setObjectName(QStringLiteral("stepList"));
    m_form->setObjectName(QStringLiteral("openForm"));
    m_entered->setObjectName(QStringLiteral("stepEntered"));
    m_back->setObjectName(QStringLiteral("stepBack"));
    m_next->setObjectName(QStringLiteral("stepNext"));
    m_footer->setObjectName(QStringLiteral("stepFooter"));
    m_save->setObjectName(QStringLiteral("saveBanner"));
    m_undo->setObjectName(QStringLiteral("undoBanner"));
    m_trouble->setObjectName(QStringLiteral("fileBanner"));
    m_sample->setObjectName(QStringLiteral("sampleBanner"));
    m_intro->setWordWrap(true);
    m_form->setButtonSize(ButtonSize::Small);
    m_next->setIconAtEnd(true);
    m_enteredHint->setElided(true);

    auto* left = new QVBoxLayout(m_left);
    left->setContentsMargins(0, 20, 1, 16);
    left->setSpacing(0);
    auto* heads = new QVBoxLayout;
    heads->setContentsMargins(16, 0, 16, 8);
    heads->setSpacing(2);
    heads->addWidget(m_title);
    heads->addWidget(m_intro);
    left->addLayout(heads);
    left->addWidget(m_list);
    left->addStretch(1);
    auto* form = new QHBoxLayout;
    form->setContentsMargins(16, 8, 16, 0);
    form->addWidget(m_form);
    form->addStretch(1);
    left->addLayout(form);

    auto* banners = new QVBoxLayout(m_banners);
    banners->setContentsMargins(24, 12, 24, 0);
    banners->setSpacing(8);
    for (auto* banner : {m_save, m_trouble, m_undo, m_sample})
        banners->addWidget(banner);
    m_save->setTone(Tone::Critical);
    m_trouble->setTone(Tone::Warning);
    m_trouble->setClosable(true);
    m_undo->setTone(Tone::Neutral);
    m_sample->setTone(Tone::Info);

    auto* formHolder = new QWidget;
    auto* formColumn = new QVBoxLayout(formHolder);
    formColumn->setContentsMargins(24, 20, 24, 20);
    formColumn->addWidget(m_formCard);
    formColumn->addStretch(1);
    m_scroll = scrolled(m_pane, true);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(scrolled(formHolder, false));

    m_footer->setFixedHeight(footerHeight);
    auto* footer = new QHBoxLayout(m_footer);
    footer->setContentsMargins(24, 0, 24, 0);
    footer->setSpacing(8);
    footer->addWidget(m_entered);
    footer->addSpacing(8);
    footer->addWidget(m_enteredHint, 1);
    footer->addWidget(m_back);
    footer->addWidget(m_next);

    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_banners);
    right->addWidget(m_stack, 1);
    right->addWidget(m_footer);
    right->addStretch(0);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_left);
    row->addLayout(right, 1);

    connect(m_pane, &StepPane::templateWanted, this, &SetupPage::templateWanted);
    connect(m_list, &StepList::currentChanged, this, [this](int step) {
        showForm(false);
        m_presenter.setStep(step);
    });
    connect(m_form, &QPushButton::clicked, this, [this] { showForm(m_stack->currentIndex() == 0); });
    connect(m_formCard, &IntegrationForm::closed, this, [this] {
        showForm(false);
        focusContent();
    });
    connect(m_entered, &QCheckBox::toggled, this, [this](bool on) { m_presenter.setEntered(on); });
    connect(m_back, &QPushButton::clicked, this, [this] { go(m_presenter.step() - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(m_presenter.step() + 1); });
    connect(m_undo, &Banner::actionTriggered, this, [this] { m_presenter.integrations().undoRemove(); });
    connect(m_trouble, &Banner::closed, this, [this] { m_presenter.integrations().dismissTrouble(); });
    connect(&presenter, &SetupPresenter::changed, this, &SetupPage::refresh);
    connect(&presenter, &SetupPresenter::stepChanged, this, &SetupPage::stepChanged);
    connect(&presenter.integrations(), &IntegrationsPresenter::currentChanged, this,
            [this] { m_pane->hideSecrets(); });
    const auto shortcut = [this](const QKeySequence& keys, int by) {
        auto* made = new QShortcut(keys, this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, [this, by] { go(m_presenter.step() + by); });
    };
    shortcut(Qt::ALT | Qt::Key_PageDown, 1);
    shortcut(Qt::ALT | Qt::Key_PageUp, -1);
    for (const int by : {1, -1}) {
        auto* made =
            new QShortcut(by > 0 ? QKeySequence(Qt::Key_F6) : QKeySequence(Qt::SHIFT | Qt::Key_F6), this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, [this, by] { walk(by); });
    }
    refresh();
    stepChanged();
}

void SetupPage::setStartPage(QWidget* start) {
    m_stack->addWidget(start);
    refresh();
}

void SetupPage::showForm(bool shown) {
    m_stack->setCurrentIndex(shown ? 1 : 0);
    m_footer->setVisible(!shown);
    if (shown) {
        m_formCard->refresh();
        m_formCard->focusName();
    }
}

void SetupPage::focusContent(Qt::FocusReason reason) {
    if (m_stack->currentIndex() == 1)
        m_formCard->focusName();
    else if (m_presenter.step() == 0 && !m_presenter.hasUrl())
        m_pane->focusFirst();
    else
        m_next->setFocus(reason);
}

bool SetupPage::focusInto(QWidget* pane) {
    if (!pane->isVisibleTo(this))
        return false;
    // In tab order, from the page on.
    for (auto* widget = nextInFocusChain(); widget != this; widget = widget->nextInFocusChain()) {
        const bool takes = (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isEnabled();
        if (takes && widget->isVisibleTo(this) && pane->isAncestorOf(widget)) {
            widget->setFocus(Qt::ShortcutFocusReason);
            return true;
        }
    }
    return false;
}

void SetupPage::walk(int by) {
    const std::array<QWidget*, 3> panes{m_left, m_stack, m_footer};
    auto at = std::find_if(panes.begin(), panes.end(), [this](const auto* pane) {
        return window()->focusWidget() && pane->isAncestorOf(window()->focusWidget());
    });
    auto index = static_cast<int>(at - panes.begin());
    if (at == panes.end())
        index = by > 0 ? -1 : static_cast<int>(panes.size());
    for (index += by; index >= 0 && index < static_cast<int>(panes.size()); index += by) {
        if (focusInto(panes.at(static_cast<std::size_t>(index))))
            return;
    }
    Q_EMIT panesLeft();
}

void SetupPage::focusPane(bool last) {
    for (auto* pane : last ? std::array<QWidget*, 3>{m_footer, m_stack, m_left}
                           : std::array<QWidget*, 3>{m_left, m_stack, m_footer}) {
        if (focusInto(pane))
            return;
    }
}

void SetupPage::go(int step) {
    if (step < 0 || step >= SetupPresenter::stepCount || !m_presenter.current())
        return;
    showForm(false);
    m_presenter.setStep(step);
}

void SetupPage::stepChanged() {
    m_pane->hideSecrets();
    m_list->setCurrent(m_presenter.step());
    m_scroll->verticalScrollBar()->setValue(0);
    refresh();
}

void SetupPage::refresh() {
    m_title->setText(tr("Setup"));
    m_intro->setText(tr("Any order. A step counts as seen when a real delivery came this way."));
    m_form->setText(tr("Name, region, labels"));
    const bool any = m_presenter.current() != nullptr;
    m_left->setVisible(any);
    if (!any)
        m_stack->setCurrentIndex(m_stack->count() - 1);
    else if (m_stack->currentIndex() > 1)
        m_stack->setCurrentIndex(0);
    m_footer->setVisible(any && m_stack->currentIndex() == 0);
    if (!any)
        return refreshBanners();
    std::vector<Step> steps;
    steps.reserve(SetupPresenter::stepCount);
    for (int step = 0; step < SetupPresenter::stepCount; ++step)
        steps.push_back(
            {step, titleOf(m_presenter, step), m_presenter.state(step), stateDetail(m_presenter, step)});
    m_list->setSteps(steps);
    m_list->setCurrent(m_presenter.step());
    m_pane->refresh();
    m_formCard->refresh();

    const int step = m_presenter.step();
    {
        const QSignalBlocker block(m_entered);
        m_entered->setChecked(m_presenter.isEntered(step));
    }
    m_entered->setEnabled(m_presenter.canBeEntered());
    const bool flashduty = step == 0;
    const bool check = step == SetupPresenter::stepCount - 1;
    m_entered->setText(flashduty ? tr("Integration made in Flashduty")
                       : check   ? tr("Checked")
                                 : tr("Entered in SLS"));
    m_enteredHint->setText(flashduty && !m_presenter.hasUrl() ? tr("Enter the push URL first.")
                                                              : tr("Your own note, no proof."));
    m_back->setVisible(step > 0);
    m_back->setText(titleOf(m_presenter, step - 1));
    m_back->setAccessibleName(tr("Back to %1").arg(m_back->text()));
    m_next->setVisible(!check);
    m_next->setText(titleOf(m_presenter, step + 1));
    m_next->setAccessibleName(tr("On to %1").arg(m_next->text()));
    m_next->setKind(m_presenter.next() == SetupPresenter::Next::NextStep ? ButtonKind::Primary
                                                                         : ButtonKind::Normal);
    refreshBanners();
}

void SetupPage::refreshBanners() {
    auto& integrations = m_presenter.integrations();
    const auto& saveError = integrations.saveError();
    m_save->setVisible(saveError.has_value());
    if (saveError) {
        m_save->setTitle(tr("The integrations could not be saved"));
        m_save->setText(m_presenter.words().error(*saveError));
    }
    const auto& trouble = integrations.trouble();
    m_trouble->setVisible(trouble.has_value());
    if (trouble) {
        m_trouble->setTitle(trouble->what == IntegrationsPresenter::Trouble::Import
                                ? tr("The file could not be opened as an integration")
                                : tr("The file could not be written"));
        m_trouble->setText(m_presenter.words().error(trouble->error));
    }
    m_undo->setVisible(integrations.canUndo());
    m_undo->setTitle(tr("“%1” was deleted").arg(outsideLine(integrations.removedName().toStdString(), 60)));
    m_undo->setText(tr("It can be brought back for a minute."));
    m_undo->setAction(tr("Undo"), QStringLiteral("undo"));
    const auto* one = m_presenter.current();
    m_sample->setVisible(one && one->sample);
    m_sample->setTitle(tr("This is a sample integration"));
    m_sample->setText(tr("Its names are invented. Make a new one for your own alerts."));
    m_banners->setVisible(!m_save->isHidden() || !m_trouble->isHidden() || !m_undo->isHidden() ||
                          !m_sample->isHidden());
}

void SetupPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_left->setFixedWidth(width() < narrowBelow ? listWhenNarrow : listWidth);
}

void SetupPage::hideEvent(QHideEvent* event) {
    m_pane->hideSecrets();
    QWidget::hideEvent(event);
}

void SetupPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace ui
