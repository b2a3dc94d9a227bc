#include "template/TemplatePage.h"

#include "receiver/Ground.h"
#include "receiver/OutsideText.h"
#include "template/AlertPane.h"
#include "template/FindingPanel.h"
#include "template/FixText.h"
#include "template/FunctionHelp.h"
#include "template/ResultPane.h"
#include "template/TemplateEditor.h"
#include "template/TemplatePresenter.h"
#include "template/TrialPanel.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/CopyButton.h"
#include "widgets/Label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QShortcut>
#include <QSplitter>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace ui {
namespace {

constexpr int alertWidth = 256;
constexpr int templateWidth = 440;
constexpr int narrowBelow = 1000;
constexpr int headHeight = 44;
constexpr std::size_t longestName = 40;

bool leavesOutFields(const TemplatePresenter& presenter) {
    const auto outcome = presenter.outcome();
    return outcome && std::any_of(outcome->issues.begin(), outcome->issues.end(), isFieldLeftOut);
}

} // namespace

TemplatePage::TemplatePage(TemplatePresenter& presenter, QWidget* parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_note(new Banner)
    , m_paste(new Banner)
    , m_banners(new QWidget)
    , m_alert(new AlertPane(presenter))
    , m_columns(new QSplitter(Qt::Horizontal))
    , m_title(new Label({}, Type::Section))
    , m_place(new Label({}, Type::Caption, Ink::Muted))
    , m_undo(new Button(ButtonKind::Bare, {}, QStringLiteral("undo")))
    , m_redo(new Button(ButtonKind::Bare, {}, QStringLiteral("replay")))
    , m_starts(new Button(ButtonKind::Bare, {}, QStringLiteral("file")))
    , m_copy(new CopyButton(
          presenter.surroundings().copy, [&presenter] { return presenter.text(); }, ButtonKind::Normal))
    , m_editor(new TemplateEditor(presenter))
    , m_finding(new FindingPanel(presenter))
    , m_used(new Label({}, Type::Caption, Ink::Muted))
    , m_use(new Button(ButtonKind::Normal))
    , m_result(new ResultPane(presenter))
    , m_trial(new TrialPanel(presenter)) {
    setObjectName(QStringLiteral("templatePage"));
    m_note->setObjectName(QStringLiteral("templateNote"));
    m_paste->setObjectName(QStringLiteral("templatePasteNote"));
    m_undo->setObjectName(QStringLiteral("templateUndo"));
    m_redo->setObjectName(QStringLiteral("templateRedo"));
    m_starts->setObjectName(QStringLiteral("templateStarts"));
    m_copy->setObjectName(QStringLiteral("templateCopy"));
    m_use->setObjectName(QStringLiteral("templateUse"));
    m_used->setObjectName(QStringLiteral("templateUsed"));
    m_place->setObjectName(QStringLiteral("templatePlace"));

    auto* template_ = new QWidget;
    auto* templateColumn = new QVBoxLayout(template_);
    templateColumn->setContentsMargins(0, 0, 0, 0);
    templateColumn->setSpacing(0);
    templateColumn->addWidget(makeHead());
    templateColumn->addWidget(m_editor, 1);
    templateColumn->addWidget(m_finding);
    templateColumn->addWidget(makeFoot());

    m_columns->addWidget(m_alert);
    m_columns->addWidget(template_);
    m_columns->addWidget(m_result);
    m_columns->setChildrenCollapsible(false);
    m_columns->setHandleWidth(1);
    m_columns->setStretchFactor(0, 0);
    m_columns->setStretchFactor(1, 1);
    m_columns->setStretchFactor(2, 1);
    m_alert->setMinimumWidth(200);
    template_->setMinimumWidth(380);
    m_result->setMinimumWidth(360);
    m_editor->setMinimumHeight(60);

    auto* banners = new QVBoxLayout(m_banners);
    banners->setContentsMargins(16, 8, 16, 8);
    banners->setSpacing(8);
    for (auto* banner : {m_note, m_paste}) {
        banners->addWidget(banner);
        banner->setClosable(true);
        banner->hide();
    }
    m_paste->setTone(Tone::Warning);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banners);
    column->addWidget(m_columns, 1);
    column->addWidget(m_trial);
    connectAll();
    retranslate();
}

TemplatePage::~TemplatePage() {
    // The editor goes out of the document with signals, which must not reach what is half gone.
    m_editor->disconnect(this);
    m_presenter.document().disconnect(this);
}

QWidget* TemplatePage::makeHead() {
    auto* head = new Ground(Ground::Fill::Surface, Qt::BottomEdge);
    head->setFixedHeight(headHeight);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(16, 0, 12, 0);
    row->setSpacing(4);
    row->addWidget(m_title);
    row->addSpacing(8);
    row->addWidget(m_place, 1);
    for (auto* button : {m_undo, m_redo, m_starts, m_copy}) {
        button->setButtonSize(ButtonSize::Small);
        row->addWidget(button);
    }
    m_place->setElided(true);
    return head;
}

QWidget* TemplatePage::makeFoot() {
    auto* foot = new Ground(Ground::Fill::Surface, Qt::TopEdge);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(16, 8, 12, 8);
    row->setSpacing(12);
    row->addWidget(m_used, 1);
    row->addWidget(m_use);
    m_use->setButtonSize(ButtonSize::Small);
    m_used->setElided(true);
    return foot;
}

void TemplatePage::connectAll() {
    connect(m_undo, &QPushButton::clicked, m_editor, &QPlainTextEdit::undo);
    connect(m_redo, &QPushButton::clicked, m_editor, &QPlainTextEdit::redo);
    connect(m_starts, &QPushButton::clicked, this, &TemplatePage::openStarts);
    connect(m_use, &QPushButton::clicked, this, [this] { m_presenter.useInIntegration(); });
    const auto& document = m_presenter.document();
    connect(&document, &QTextDocument::undoAvailable, m_undo, &QWidget::setEnabled);
    connect(&document, &QTextDocument::redoAvailable, m_redo, &QWidget::setEnabled);
    m_undo->setEnabled(document.isUndoAvailable());
    m_redo->setEnabled(document.isRedoAvailable());
    connect(m_editor, &QPlainTextEdit::cursorPositionChanged, this, &TemplatePage::refreshPlace);
    connect(m_editor, &TemplateEditor::fixWanted, this,
            [this] { m_presenter.applyFix(m_presenter.issue()); });
    connect(m_editor, &TemplateEditor::nextIssueWanted, this, &TemplatePage::nextIssue);
    connect(m_finding, &FindingPanel::placeWanted, this, [this] {
        m_editor->showIssue();
        m_editor->setFocus(Qt::OtherFocusReason);
    });
    connect(m_trial, &TrialPanel::placeWanted, this, &TemplatePage::showPlace);
    connect(m_finding, &FindingPanel::shapeChanged, this, &TemplatePage::refreshUse);
    connect(&m_result->functions(), &FunctionHelp::insertWanted, this, &TemplatePage::insertFunction);
    connect(&m_presenter, &TemplatePresenter::noteChanged, this, &TemplatePage::refreshNote);
    connect(&m_presenter, &TemplatePresenter::usedChanged, this, &TemplatePage::refreshUse);
    connect(&m_presenter.alerts(), &AlertSources::changed, this, &TemplatePage::refreshNote);
    connect(m_note, &Banner::closed, this, [this] {
        m_presenter.dismissNote();
        m_editor->setFocus(Qt::OtherFocusReason);
    });
    connect(m_paste, &Banner::closed, this, [this] { m_presenter.alerts().dismissPasteError(); });
    connect(m_note, &Banner::actionTriggered, this, [this] {
        switch (m_presenter.note()) {
        case TemplatePresenter::Note::Used:
            Q_EMIT m_presenter.integrationWanted();
            break;
        case TemplatePresenter::Note::Differs:
            m_presenter.begin(TemplatePresenter::Start::OfIntegration);
            m_editor->setFocus(Qt::OtherFocusReason);
            break;
        case TemplatePresenter::Note::HasErrors:
            m_presenter.useInIntegration(true);
            break;
        case TemplatePresenter::Note::None:
        case TemplatePresenter::Note::TooLong:
        case TemplatePresenter::Note::DraftFailed:
            break;
        }
    });
    const auto shortcut = [this](const QKeySequence& keys, auto act) {
        auto* made = new QShortcut(keys, this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, act);
    };
    shortcut(Qt::Key_F6, [this] { walkPanes(false); });
    shortcut(Qt::SHIFT | Qt::Key_F6, [this] { walkPanes(true); });
    shortcut(Qt::Key_F1, [this] { m_result->openFunctions(m_editor->wordAtCaret()); });
    shortcut(QKeySequence::Find, [this] { m_result->openFunctions(m_editor->wordAtCaret()); });
}

void TemplatePage::nextIssue(int by) {
    const int count = m_presenter.issueCount();
    if (count == 0)
        return;
    const auto here = m_presenter.placeOf(m_presenter.issue());
    // First to the one that is shown, then on.
    if (here.selectionStart() == m_editor->textCursor().position())
        m_presenter.setIssue((m_presenter.issue() + by + count) % count);
    m_editor->showIssue();
}

void TemplatePage::showPlace(qsizetype line, qsizetype column) {
    const auto block = m_presenter.document().findBlockByNumber(static_cast<int>(line) - 1);
    if (!block.isValid())
        return;
    const auto utf8 = block.text().toUtf8();
    QTextCursor caret(block);
    caret.setPosition(block.position() +
                      unitsBefore({utf8.constData(), static_cast<std::size_t>(utf8.size())},
                                  static_cast<std::size_t>(std::max<qsizetype>(column, 1)) - 1));
    m_editor->setTextCursor(caret);
    m_editor->ensureCursorVisible();
    m_editor->setFocus(Qt::OtherFocusReason);
}

void TemplatePage::insertFunction(const QString& text) {
    if (text.isEmpty())
        return;
    m_editor->insertPlainText(text);
    if (text.endsWith(QStringLiteral("()")))
        m_editor->moveCursor(QTextCursor::PreviousCharacter);
    m_editor->setFocus(Qt::OtherFocusReason);
}

void TemplatePage::openStarts() {
    auto* shown = new QMenu(this);
    shown->setObjectName(QStringLiteral("templateStartsMenu"));
    shown->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, shown](const QString& text, TemplatePresenter::Start start) {
        shown->addAction(text, this, [this, start] {
            m_presenter.begin(start);
            m_editor->setFocus(Qt::OtherFocusReason);
        });
    };
    add(tr("The whole alert: {{ alert | to_json}}"), TemplatePresenter::Start::WholeAlert);
    add(tr("Chosen fields, each quoted"), TemplatePresenter::Start::ChosenFields);
    if (const auto* one = m_presenter.integration())
        add(tr("As %1 has it").arg(outsideLine(one->name, longestName).replace(u'&', QStringLiteral("&&"))),
            TemplatePresenter::Start::OfIntegration);
    shown->popup(m_starts->mapToGlobal(QPoint(0, m_starts->height() + 2)));
}

void TemplatePage::refreshPlace() {
    const auto caret = m_editor->textCursor();
    m_place->setText(tr("line %1, column %2")
                         .arg(QLocale().toString(caret.blockNumber() + 1),
                              QLocale().toString(caret.positionInBlock() + 1)));
    if (const int issue = m_presenter.issueAt(caret.position()); issue >= 0 && m_editor->hasFocus())
        m_presenter.setIssue(issue);
}

void TemplatePage::refreshUse() {
    const auto* one = m_presenter.integration();
    const auto name = one ? outsideLine(one->name, longestName) : QString();
    m_used->setText(!one                   ? tr("No integration is set up yet")
                    : m_presenter.isUsed() ? tr("%1 uses this text").arg(name)
                                           : tr("%1 uses another text").arg(name));
    m_use->setEnabled(m_presenter.canUse());
    // What is to be mended comes first.
    const auto outcome = m_presenter.outcome();
    const bool next = m_presenter.canUse() && outcome && outcome->issues.empty();
    m_use->setKind(next ? ButtonKind::Primary : ButtonKind::Normal);
}

void TemplatePage::refreshNote() {
    using Note = TemplatePresenter::Note;
    const auto* one = m_presenter.integration();
    const auto name = one ? outsideLine(one->name, longestName) : QString();
    const auto note = m_presenter.note();
    m_note->setAction({});
    switch (note) {
    case Note::None:
        break;
    case Note::Used:
        m_note->setTone(leavesOutFields(m_presenter) ? Tone::Warning : Tone::Ok);
        m_note->setTitle(tr("%1 uses this text now").arg(name));
        m_note->setText(
            leavesOutFields(m_presenter)
                ? tr("It leaves out fields that Flashduty needs: see the findings. SLS still sends the old "
                     "one until you "
                     "enter this one there: it is in step 2.")
                : tr("SLS still sends the old one until you enter this one there: it is in step 2."));
        m_note->setAction(tr("Go to step 2"), {}, true);
        break;
    case Note::Differs:
        m_note->setTone(Tone::Info);
        m_note->setTitle(tr("This is your own text; %1 uses another one").arg(name));
        m_note->setText(tr("Opening that one takes the place of yours; undo brings yours back."));
        m_note->setAction(tr("Open the one in use"));
        break;
    case Note::HasErrors:
        m_note->setTone(Tone::Warning);
        m_note->setTitle(tr("This text has errors"));
        m_note->setText(
            tr("Flashduty may not be able to read what it makes. Mend it first, or use it all the "
               "same."));
        m_note->setAction(tr("Use it all the same"));
        break;
    case Note::TooLong:
        m_note->setTone(Tone::Warning);
        m_note->setTitle(tr("That text is too long"));
        m_note->setText(
            tr("A template may have up to %1; SLS cuts what it sends at 16 KB. Nothing was changed.")
                .arg(sizeText(integration::longestContent)));
        break;
    case Note::DraftFailed:
        m_note->setTone(Tone::Warning);
        m_note->setTitle(tr("The text could not be kept for the next start"));
        m_note->setText(m_presenter.noteReason());
        break;
    }
    m_note->setVisible(note != Note::None);
    const auto& problem = m_presenter.alerts().pasteError();
    m_paste->setVisible(problem.has_value());
    if (problem) {
        m_paste->setTitle(tr("There is no alert on the clipboard"));
        m_paste->setText(
            problem->code() == core::ErrorCode::Empty || problem->code() == core::ErrorCode::NotFound
                ? tr("Copy the body of an alert, from SLS, a log or Flashduty, then paste again.")
                : m_presenter.words().error(*problem));
    }
    m_banners->setVisible(note != Note::None || problem.has_value());
}

void TemplatePage::arrange() {
    const bool narrow = width() < narrowBelow;
    if (narrow == m_narrow && m_columns->sizes().size() == (narrow ? 2 : 3) && m_columns->sizes().front() > 0)
        return;
    m_narrow = narrow;
    auto* column = static_cast<QVBoxLayout*>(layout());
    if (narrow) {
        column->insertWidget(1, m_alert);
        m_columns->setSizes({templateWidth, width() - templateWidth});
    } else {
        m_columns->insertWidget(0, m_alert);
        m_columns->setSizes({alertWidth, templateWidth, width() - alertWidth - templateWidth});
    }
    m_alert->setNarrow(narrow);
    m_alert->show();
    m_result->setNarrow(narrow);
}

void TemplatePage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
    m_trial->fitTo(height());
}

void TemplatePage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_presenter.alerts().setWatched(true);
}

void TemplatePage::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    m_presenter.alerts().setWatched(false);
}

void TemplatePage::focusMain(Qt::FocusReason reason) {
    m_editor->setFocus(reason);
}

void TemplatePage::focusPane(bool last) {
    if (last)
        m_trial->focusFirst(Qt::ShortcutFocusReason);
    else
        m_alert->focusList(Qt::ShortcutFocusReason);
}

void TemplatePage::walkPanes(bool backwards) {
    const auto* at = focusWidget();
    const auto isIn = [at](const QWidget* pane) { return at && (pane == at || pane->isAncestorOf(at)); };
    int here = isIn(m_alert) ? 0 : isIn(m_finding) ? 2 : isIn(m_result) ? 3 : 1;
    here += backwards ? -1 : 1;
    if (isIn(m_trial))
        here = backwards ? 3 : 5;
    if (here == 2 && !m_finding->hasFinding())
        here += backwards ? -1 : 1;
    switch (here) {
    case 0:
        m_alert->focusList(Qt::ShortcutFocusReason);
        break;
    case 1:
        m_editor->setFocus(Qt::ShortcutFocusReason);
        break;
    case 2:
        m_finding->focusFirst(Qt::ShortcutFocusReason);
        break;
    case 3:
        m_result->focusFirst(Qt::ShortcutFocusReason);
        break;
    case 4:
        m_trial->focusFirst(Qt::ShortcutFocusReason);
        break;
    default:
        Q_EMIT panesLeft();
    }
}

void TemplatePage::retranslate() {
    m_title->setText(tr("Template"));
    m_undo->setAccessibleName(tr("Undo"));
    m_redo->setAccessibleName(tr("Redo"));
    m_starts->setAccessibleName(tr("Begin with another text"));
    static_cast<CopyButton*>(m_copy)->setSpoken(tr("Copy the template"));
    m_use->setText(tr("Use in integration"));
    m_editor->setAccessibleName(tr("Template"));
    m_editor->setPlaceholderText(tr("Type a template, or begin with {{ alert | to_json}}"));
    refreshPlace();
    refreshUse();
    refreshNote();
}

void TemplatePage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
