#include "receiver/PreviewView.h"

#include "receiver/ReceiverPresenter.h"
#include "receiver/TextBlock.h"
#include "theme/Fonts.h"
#include "widgets/Badge.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/IconView.h"
#include "widgets/KeyValueList.h"
#include "widgets/Label.h"
#include "widgets/PlainText.h"
#include "widgets/ScrollOver.h"
#include "widgets/WeightMark.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {
namespace {

BadgeSpec note(const QString& icon, const QString& text, Tone tone) {
    BadgeSpec spec;
    spec.icon = icon;
    spec.text = text;
    spec.tone = tone;
    spec.shape = BadgeShape::Bare;
    spec.strong = false;
    return spec;
}

QString number(std::size_t value) {
    return QLocale().toString(static_cast<qulonglong>(value));
}

} // namespace

PreviewView::PreviewView(ReceiverPresenter& page, DetailsPresenter& presenter, QWidget* parent)
    : QWidget(parent)
    , m_page(page)
    , m_presenter(presenter)
    , m_caption(new Label({}, Type::Caption, Ink::Muted))
    , m_inferred(new Badge)
    , m_switch(new QWidget)
    , m_which(new Label({}, Type::BodyStrong))
    , m_previous(new Button(ButtonKind::Tool, {}, QStringLiteral("chevron-left")))
    , m_next(new Button(ButtonKind::Tool, {}, QStringLiteral("chevron-right")))
    , m_card(new Card)
    , m_unread(new Card)
    , m_findings(new Card) {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->addWidget(m_caption, 1);
    head->addWidget(m_inferred);
    column->addLayout(head);

    auto* switchRow = new QHBoxLayout(m_switch);
    switchRow->setContentsMargins(0, 0, 0, 0);
    switchRow->setSpacing(8);
    for (Button* button : {m_previous, m_next})
        button->setButtonSize(ButtonSize::Small);
    switchRow->addWidget(m_previous);
    switchRow->addWidget(m_next);
    switchRow->addWidget(m_which, 1);
    m_which->setObjectName(QStringLiteral("alertOfArray"));
    column->addWidget(m_switch);

    buildAlertCard();
    buildUnreadCard();
    column->addWidget(m_card);
    column->addWidget(m_unread);
    column->addSpacing(4);
    m_findings->setPadding(0);
    m_findings->setObjectName(QStringLiteral("previewFindings"));
    column->addWidget(m_findings);
    column->addStretch(1);

    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scrollOver(content));

    connect(m_previous, &Button::clicked, this, [this] {
        if (m_presenter.alertIndex() > 0)
            m_presenter.setAlertIndex(m_presenter.alertIndex() - 1);
    });
    connect(m_next, &Button::clicked, this,
            [this] { m_presenter.setAlertIndex(m_presenter.alertIndex() + 1); });
}

void PreviewView::buildAlertCard() {
    m_severity = new SeverityBadge;
    m_time = new Label({}, Type::Caption, Ink::Muted);
    m_title = new TextBlock(Type::Section);
    m_description = new TextBlock(Type::Body);
    const CopyText copy = [this](const QString& text) { m_page.copy(text); };
    m_facts = new KeyValueList(copy);
    m_labelsHead = new Label({}, Type::BodyStrong);
    m_labelsCount = new Label({}, Type::Body, Ink::Muted);
    m_labels = new KeyValueList(copy);
    m_more = new Button(ButtonKind::Link);
    m_more->setButtonSize(ButtonSize::Small);
    m_more->setStrong(true);

    m_card->setObjectName(QStringLiteral("previewCard"));
    m_severity->setObjectName(QStringLiteral("previewSeverity"));
    m_title->setObjectName(QStringLiteral("previewTitle"));
    m_description->setObjectName(QStringLiteral("previewDescription"));
    m_facts->setObjectName(QStringLiteral("previewFacts"));
    m_labels->setObjectName(QStringLiteral("previewLabels"));
    m_more->setObjectName(QStringLiteral("previewMoreLabels"));
    m_title->setMaxLines(6);
    m_description->setMaxLines(12);
    m_title->setTextInteractionFlags(Qt::NoTextInteraction);

    QVBoxLayout* column = m_card->column();
    column->setSpacing(6);
    auto* head = new QHBoxLayout;
    head->addWidget(m_severity);
    head->addStretch(1);
    head->addWidget(m_time);
    column->addLayout(head);
    column->addSpacing(2);
    column->addWidget(m_title);
    column->addWidget(m_description);
    column->addWidget(new Divider);
    column->addWidget(m_facts);
    column->addWidget(new Divider);
    auto* labelsHead = new QHBoxLayout;
    labelsHead->setSpacing(4);
    labelsHead->addWidget(m_labelsHead);
    labelsHead->addWidget(m_labelsCount);
    labelsHead->addStretch(1);
    column->addLayout(labelsHead);
    column->addWidget(m_labels);
    auto* more = new QHBoxLayout;
    more->setContentsMargins(0, 0, 0, 0);
    more->addWidget(m_more);
    more->addStretch(1);
    column->addLayout(more);

    connect(m_facts, &KeyValueList::linkActivated, this, &PreviewView::whyWanted);
    connect(m_more, &Button::clicked, this, [this] {
        m_allLabels = !m_allLabels;
        showLabels();
    });
}

void PreviewView::buildUnreadCard() {
    m_unreadTitle = new Label({}, Type::Section);
    m_unreadMeaning = new TextBlock(Type::Body);
    m_unreadPlace = new Label({}, Type::Mono, Ink::Critical);
    m_unreadAction = new Button(ButtonKind::Normal);
    m_allow = new Button(ButtonKind::Primary);
    m_unread->setObjectName(QStringLiteral("unreadCard"));
    m_unreadTitle->setObjectName(QStringLiteral("unreadTitle"));
    m_unreadTitle->setWordWrap(true);
    m_unreadMeaning->setObjectName(QStringLiteral("unreadMeaning"));
    m_unreadPlace->setObjectName(QStringLiteral("unreadPlace"));
    m_allow->setObjectName(QStringLiteral("allowName"));
    QVBoxLayout* column = m_unread->column();
    column->setSpacing(8);
    column->addWidget(m_unreadTitle);
    column->addWidget(m_unreadPlace);
    column->addWidget(m_unreadMeaning);
    auto* actions = new QHBoxLayout;
    actions->setSpacing(8);
    actions->addWidget(m_allow);
    actions->addWidget(m_unreadAction);
    actions->addStretch(1);
    column->addLayout(actions);
    connect(m_unreadAction, &Button::clicked, this, [this] {
        const auto details = m_presenter.details();
        if (details && details->delivery.verdict == delivery::Verdict::Refused)
            Q_EMIT requestWanted();
        else
            Q_EMIT bodyWanted();
    });
    connect(m_allow, &Button::clicked, this, [this] {
        m_page.allowHost(QString::fromStdString(m_allowedName));
        refresh();
    });
}

void PreviewView::refresh() {
    const auto details = m_presenter.details();
    if (!details)
        return;
    if (m_shownId != details->row.id) {
        m_shownId = details->row.id;
        m_allLabels = false;
    }
    const bool hasAlert = details->alert(m_presenter.alertIndex()) != nullptr;
    m_caption->setText(hasAlert ? tr("What Flashduty will show") : tr("What arrived"));
    m_inferred->setVisible(hasAlert);
    m_card->setVisible(hasAlert);
    m_unread->setVisible(!hasAlert);
    if (hasAlert)
        showAlert(*details);
    else
        showUnread(*details);

    const std::size_t count = details->reading.alerts.size();
    m_switch->setVisible(count > 1);
    m_which->setText(tr("Alert %1 of %2").arg(number(m_presenter.alertIndex() + 1), number(count)));
    m_previous->setAccessibleName(tr("Previous alert of the array"));
    m_next->setAccessibleName(tr("Next alert of the array"));
    m_previous->setEnabled(m_presenter.alertIndex() > 0);
    m_next->setEnabled(m_presenter.alertIndex() + 1 < count);
    showFindings(*details);
}

void PreviewView::showAlert(const DeliveryDetails& details) {
    m_text = previewText(details, m_presenter.alertIndex(), m_page.words(), m_page.nowUs());
    m_severity->setSeverity(m_text.severity,
                            m_text.resolved ? alert::Status::Resolved : alert::Status::Firing);
    m_time->setText(m_text.time);
    setPlainToolTip(m_time, m_text.timeTip);
    m_title->setText(m_text.title);
    m_title->setAccessibleName(m_text.title);
    m_description->setText(m_text.description);
    m_description->setVisible(!m_text.description.isEmpty());
    m_inferred->setSpec(note(QStringLiteral("inferred"),
                             tr("%1 of %2 fields inferred")
                                 .arg(QLocale().toString(m_text.inferred), QLocale().toString(m_text.fields)),
                             Tone::Neutral));

    std::vector<KeyValue> facts;
    facts.push_back({tr("Severity"), m_text.severityLine, false, std::nullopt, tr("Why")});
    KeyValue key{tr("Alert key"), m_text.alertKey, true, std::nullopt, {}};
    if (m_text.alertKey.isEmpty())
        key = {tr("Alert key"), m_text.alertKeyNote, false, std::nullopt, {}};
    facts.push_back(key);
    KeyValue status{tr("Status"), m_text.statusLine, false, std::nullopt, {}};
    if (!m_text.statusMark.isEmpty())
        status.note = note(QStringLiteral("check"), m_text.statusMark, Tone::Ok);
    facts.push_back(status);
    m_facts->setRows(facts);
    m_labelsHead->setText(tr("Labels"));
    m_labelsCount->setText(number(m_text.labels.size()));
    showLabels();
}

void PreviewView::showLabels() {
    const std::size_t all = m_text.labels.size();
    // One more row costs as little as the button that would hide it.
    const std::size_t shown = m_allLabels || all <= m_text.labelsShown + 1 ? all : m_text.labelsShown;
    std::vector<KeyValue> rows;
    for (std::size_t i = 0; i < shown; ++i) {
        const PreviewText::Label& label = m_text.labels[i];
        KeyValue row{label.key, label.value, true, std::nullopt, {}};
        if (label.mark == PreviewText::Label::Mark::Cut)
            row.note = note(QStringLiteral("cut"), label.markText, Tone::Warning);
        else if (label.mark == PreviewText::Label::Mark::NewEachTime)
            row.note = note(QStringLiteral("warning"), label.markText, Tone::Warning);
        rows.push_back(row);
    }
    m_labels->setRows(rows);
    m_more->setVisible(all > m_text.labelsShown + 1);
    m_more->setText(m_allLabels ? tr("Show fewer") : tr("Show %1 more").arg(number(all - shown)));
}

void PreviewView::showUnread(const DeliveryDetails& details) {
    const UnreadText text = unreadText(details, m_page.words());
    m_unreadTitle->setText(text.title);
    m_unreadMeaning->setText(text.meaning);
    m_unreadPlace->setText(text.place);
    m_unreadPlace->setVisible(!text.place.isEmpty());
    const bool refused = details.delivery.verdict == delivery::Verdict::Refused;
    m_unreadAction->setText(refused ? tr("Show request") : tr("Show body"));
    const bool host =
        details.delivery.reason == delivery::Reason::HostNotAllowed && !details.delivery.detail.empty();
    m_allowedName = host ? details.delivery.detail : std::string();
    m_allow->setVisible(host);
    if (host)
        m_allow->setText(tr("Allow this name"));
}

void PreviewView::showFindings(const DeliveryDetails& details) {
    QVBoxLayout* column = m_findings->column();
    clearLayout(column);
    const std::vector<core::Finding> findings = details.findings(m_presenter.alertIndex());
    m_findings->setVisible(!findings.empty());
    column->setSpacing(0);
    constexpr std::size_t most = 20; // the Findings tab has all
    for (std::size_t i = 0; i < std::min(findings.size(), most); ++i) {
        if (i > 0)
            column->addWidget(new Divider);
        const core::Finding& finding = findings[i];
        auto* row = new QWidget;
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(12, 2, 4, 2);
        line->setSpacing(8);
        const auto mark = weightMark(finding.weight);
        line->addWidget(new IconView(mark.icon, 16, mark.ink));
        auto* title = new Label(m_page.words().findingTitle(finding));
        title->setElided(true);
        line->addWidget(title, 1);
        auto* action = new Button(ButtonKind::Link, tr("What to do"));
        action->setStrong(true);
        action->setAccessibleName(tr("What to do about: %1").arg(title->text()));
        connect(action, &Button::clicked, this, [this, i] { Q_EMIT findingWanted(static_cast<int>(i)); });
        line->addWidget(action);
        row->setMinimumHeight(40);
        column->addWidget(row);
    }
}

} // namespace ui
