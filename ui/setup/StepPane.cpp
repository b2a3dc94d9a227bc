#include "setup/StepPane.h"

#include "receiver/OutsideText.h"
#include "setup/CheckPanel.h"
#include "setup/FieldCard.h"
#include "setup/PathLines.h"
#include "setup/PushUrlPanel.h"
#include "setup/RulesPanel.h"
#include "setup/SetupText.h"
#include "widgets/Badge.h"
#include "widgets/Button.h"
#include "widgets/CodeView.h"
#include "widgets/CopyField.h"
#include "widgets/IconView.h"
#include "widgets/Label.h"
#include "widgets/Segments.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {
namespace {

using integration::Step;

constexpr int previewHeight = 128;

QString ownTitle(const integration::Label& label, const words::Words& words) {
    const auto text = words.language() == words::Language::Chinese ? label.chinese : label.english;
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

Label* wrapped(Type type, Ink ink) {
    auto* label = new Label({}, type, ink);
    label->setWordWrap(true);
    return label;
}

} // namespace

StepPane::StepPane(SetupPresenter& presenter, CheckPresenter& check, QWidget* parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_number(new Label({}, Type::Title, Ink::Muted))
    , m_title(new Label({}, Type::Title))
    , m_state(new StatusBadge)
    , m_counts(new Label({}, Type::Body, Ink::Muted))
    , m_purpose(wrapped(Type::Body, Ink::Muted))
    , m_sideRow(new QWidget)
    , m_sideLabel(new Label({}, Type::Body, Ink::Muted))
    , m_side(new Segments({QString(), QString()}))
    , m_pathCard(new Card)
    , m_path(new PathLines)
    , m_open(new Button(ButtonKind::Primary, {}, QStringLiteral("external")))
    , m_fields(new FieldCard(presenter))
    , m_pushUrl(new PushUrlPanel(presenter))
    , m_rules(new RulesPanel(presenter))
    , m_check(new CheckPanel(presenter, check))
    , m_probeCard(new Card)
    , m_probeTitle(wrapped(Type::BodyStrong, Ink::Text))
    , m_probeText(wrapped(Type::Caption, Ink::Muted))
    , m_probe(new Button(ButtonKind::Normal))
    , m_probeFields(new FieldCard(presenter))
    , m_previewCard(new Card)
    , m_previewTitle(new Label({}, Type::BodyStrong))
    , m_previewText(new Label({}, Type::Caption, Ink::Muted))
    , m_template(new Button(ButtonKind::Normal, {}, QStringLiteral("template")))
    , m_preview(new CodeView([&presenter](const QString& text) { presenter.copy(text); }))
    , m_notes(new QWidget)
    , m_notesColumn(new QVBoxLayout(m_notes)) {
    setObjectName(QStringLiteral("stepPane"));
    m_title->setObjectName(QStringLiteral("stepTitle"));
    m_open->setObjectName(QStringLiteral("openConsole"));
    m_side->setObjectName(QStringLiteral("sideChoice"));
    m_probe->setObjectName(QStringLiteral("probeToggle"));
    m_purpose->setObjectName(QStringLiteral("stepPurpose"));
    m_counts->setObjectName(QStringLiteral("rulesProgress"));
    m_counts->setElided(true);
    m_open->setIconAtEnd(true);
    m_probe->setButtonSize(ButtonSize::Small);
    m_template->setObjectName(QStringLiteral("openTemplate"));
    m_template->setButtonSize(ButtonSize::Small);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 12);
    column->setSpacing(10);
    auto* head = new QVBoxLayout;
    head->setSpacing(4);
    auto* titles = new QHBoxLayout;
    titles->setSpacing(10);
    titles->addWidget(m_number);
    titles->addWidget(m_title);
    titles->addWidget(m_state);
    titles->addWidget(m_counts, 1);
    titles->addStretch(0);
    titles->addWidget(m_rules->actions());
    head->addLayout(titles);
    head->addWidget(m_purpose);
    column->addLayout(head);

    auto* side = new QHBoxLayout(m_sideRow);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(12);
    side->addWidget(m_sideLabel);
    side->addWidget(m_side);
    side->addStretch(1);
    column->addWidget(m_sideRow);

    m_pathCard->column()->setContentsMargins(16, 10, 12, 10);
    auto* path = new QHBoxLayout;
    path->setSpacing(12);
    path->addWidget(m_path, 1);
    path->addWidget(m_open);
    m_pathCard->column()->addLayout(path);
    column->addWidget(m_pathCard);

    column->addWidget(m_pushUrl);
    column->addWidget(m_fields);
    column->addWidget(m_rules);
    column->addWidget(m_check);

    m_probeCard->column()->setContentsMargins(16, 8, 12, 8);
    auto* probe = new QHBoxLayout;
    probe->setSpacing(12);
    probe->addWidget(new IconView(QStringLiteral("inbox"), 20, Ink::Muted));
    auto* probeTexts = new QVBoxLayout;
    probeTexts->setSpacing(0);
    probeTexts->addWidget(m_probeTitle);
    probeTexts->addWidget(m_probeText);
    probe->addLayout(probeTexts, 1);
    probe->addWidget(m_probe);
    m_probeCard->column()->addLayout(probe);
    column->addWidget(m_probeCard);
    column->addWidget(m_probeFields);

    m_previewCard->setPadding(1);
    m_previewCard->column()->setSpacing(0);
    auto* previewHead = new QHBoxLayout;
    previewHead->setContentsMargins(16, 8, 12, 8);
    previewHead->setSpacing(12);
    previewHead->addWidget(m_previewTitle);
    previewHead->addWidget(m_previewText, 1);
    previewHead->addWidget(m_template);
    m_previewCard->column()->addLayout(previewHead);
    m_preview->setFrameShape(QFrame::NoFrame);
    m_preview->setFixedHeight(previewHeight);
    m_preview->setBytes(presenter.integrations().surroundings().sampleAlert, CodeMode::Json);
    m_previewCard->column()->addWidget(m_preview);
    column->addWidget(m_previewCard);

    m_notesColumn->setContentsMargins(16, 0, 16, 0);
    m_notesColumn->setSpacing(4);
    column->addWidget(m_notes);
    column->addStretch(1);

    connect(m_open, &QPushButton::clicked, &presenter, &SetupPresenter::openConsole);
    connect(m_template, &QPushButton::clicked, this, &StepPane::templateWanted);
    connect(m_side, &Segments::currentChanged, this, [this](int index) {
        m_presenter.integrations().edit([index](auto& one) {
            one.side = index == 0 ? integration::Side::Private : integration::Side::Shared;
        });
    });
    connect(m_probe, &QPushButton::clicked, this,
            [this] { m_presenter.setProbe(!m_presenter.current()->probe); });
    connect(m_fields, &FieldCard::pasteUrlWanted, this, [this] {
        m_presenter.setStep(static_cast<int>(Step::Flashduty));
        m_pushUrl->replace();
    });
    refresh();
}

void StepPane::refresh() {
    const auto* one = m_presenter.current();
    const auto* view = m_presenter.view();
    if (!one || !view)
        return;
    const auto step = view->step;
    m_number->setText(QString::number(m_presenter.step()));
    m_title->setText(ownTitle(view->title, m_presenter.words()));
    m_state->setState(m_presenter.state(m_presenter.step()));
    m_purpose->setText(stepSentence(m_presenter.words(), view->purpose));
    // The rules have their sentence beside what it speaks of.
    const bool rules = step == Step::Rules;
    m_purpose->setVisible(!rules);
    m_counts->setVisible(rules);
    m_counts->setText(rulesText(m_presenter));
    m_rules->actions()->setVisible(rules);

    m_sideRow->setVisible(step == Step::Flashduty);
    m_sideLabel->setText(tr("Kind of integration"));
    m_side->setTexts({tr("Private (dedicated)"), tr("Shared")});
    m_side->setAccessibleName(tr("Kind of integration"));
    m_side->setCurrent(one->side == integration::Side::Private ? 0 : 1);

    refreshPath();
    m_pushUrl->setVisible(step == Step::Flashduty);
    m_pushUrl->refresh();
    m_rules->setVisible(rules);
    m_rules->refresh();
    m_check->setVisible(step == Step::Check);
    m_check->refresh();
    auto fields = view->fields;
    // The push URL of step 0 is what the person brings, not what is to be copied from here.
    fields.erase(std::remove_if(fields.begin(), fields.end(),
                                [](const auto& field) { return field.id == "flashduty.push-url"; }),
                 fields.end());
    if (rules)
        fields.clear(); // its panel has them
    if (m_fields->setFields(fields))
        m_fields->tabAfter(m_open);
    refreshProbe();
    refreshPreview();
    refreshNotes();
}

void StepPane::refreshPath() {
    const auto& view = *m_presenter.view();
    m_pathCard->setVisible(view.step != Step::Rules && (!view.path.empty() || !view.deepLink.empty()));
    if (view.step == Step::Check)
        m_path->setText(tr(
            "Afterwards, look at the integration in Flashduty: its Latest Event Time is the first proof."));
    else
        m_path->setPath(view, *m_presenter.current());
    m_open->setVisible(!view.deepLink.empty());
    m_open->setText(openText(m_presenter));
    m_open->setToolTip(plainTip(QString::fromStdString(view.deepLink)));
    m_open->setKind(m_presenter.next() == SetupPresenter::Next::OpenConsole ? ButtonKind::Primary
                                                                            : ButtonKind::Normal);
}

void StepPane::refreshProbe() {
    const auto& one = *m_presenter.current();
    const auto& view = *m_presenter.view();
    const bool webhook = view.step == Step::Webhook;
    const bool policy = view.step == Step::ActionPolicy;
    m_probeCard->setVisible(webhook || (policy && one.probe));
    m_probeTitle->setText(webhook ? tr("See first what SLS sends?") : tr("The second action, for the probe"));
    m_probeText->setText(
        webhook ? one.probe
                      ? tr("A second webhook points at the receiver. Flashduty keeps getting every alert.")
                      : tr("Add a second webhook that points at the receiver. Flashduty keeps getting every "
                           "alert.")
                : tr("Add it to the same action group. Take it out again when all steps are seen."));
    m_probe->setVisible(webhook);
    m_probe->setText(one.probe ? tr("Remove probe") : tr("Add probe"));
    if (m_probeFields->setFields(view.probeFields))
        m_probeFields->tabAfter(m_probe);
}

void StepPane::refreshPreview() {
    const bool shown = m_presenter.view()->step == Step::ContentTemplate;
    m_previewCard->setVisible(shown);
    if (!shown)
        return;
    m_template->setText(tr("Open in Template"));
    // With a text of its own the text is what is to be looked at; what comes of it shows the Template page.
    const auto& one = *m_presenter.current();
    const auto& sample = m_presenter.integrations().surroundings().sampleAlert;
    const auto bytes = one.content.empty() ? sample : QByteArray::fromStdString(one.content);
    if (m_preview->bytes() != bytes)
        m_preview->setBytes(bytes, CodeMode::Json);
    m_previewTitle->setText(one.content.empty() ? tr("What SLS should send") : tr("Your own content"));
    m_previewText->setText(one.content.empty() ? tr("One object · %1 of 16 KB · with the sample alert")
                                                     .arg(sizeText(static_cast<std::uint64_t>(sample.size())))
                                               : tr("In place of {{ alert | to_json}}"));
    m_preview->setAccessibleName(m_previewTitle->text());
}

void StepPane::makeNotes() {
    for (auto* line : m_noteLines)
        delete line;
    m_noteLines.clear();
    for (const auto& note : m_noteTexts) {
        auto* line = new QWidget(m_notes);
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        row->addWidget(new IconView(QStringLiteral("info"), 16, Ink::Muted, line), 0, Qt::AlignTop);
        auto* text = new Label(note, Type::Caption, Ink::Muted, line);
        text->setWordWrap(true);
        row->addWidget(text, 1);
        m_notesColumn->addWidget(line);
        m_noteLines.push_back(line);
    }
}

void StepPane::refreshNotes() {
    const auto& view = *m_presenter.view();
    QStringList texts;
    for (const auto& id : view.notes)
        texts.append(stepSentence(m_presenter.words(), id));
    if (texts != m_noteTexts) {
        m_noteTexts = texts;
        makeNotes();
    }
    m_notes->setVisible(!m_noteLines.empty());
}

void StepPane::focusFirst() {
    if (m_presenter.step() == 0 && !m_presenter.hasUrl())
        m_pushUrl->focusEntry();
}

void StepPane::hideSecrets() {
    m_pushUrl->hideSecrets();
    m_fields->hideSecrets();
    m_probeFields->hideSecrets();
}

void StepPane::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace ui
