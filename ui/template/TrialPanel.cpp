#include "template/TrialPanel.h"

#include "receiver/OutsideText.h"
#include "receiver/TextBlock.h"
#include "template/SizeBar.h"
#include "template/TemplatePresenter.h"
#include "theme/Tokens.h"
#include "widgets/Badge.h"
#include "widgets/Button.h"
#include "widgets/IconView.h"
#include "widgets/Label.h"
#include "widgets/PlainText.h"
#include "widgets/ScrollOver.h"
#include "widgets/WeightMark.h"

#include <QEvent>
#include <QGridLayout>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>

#include <algorithm>

namespace ui {
namespace {

using content_template::RehearsalEnd;
using content_template::SizeVerdict;
using content_template::SlsLimits;

constexpr int bodyHeight = 160;
constexpr int openFrom = 640; // of the page's height
constexpr int rehearsalShare = 3;
constexpr int sizeShare = 2;
constexpr std::size_t namedParts = 4;

/// A label as it stands inside a sentence: "Tabs" is "tabs", "HTML tags" stays.
QString inSentence(QString label) {
    if (label.size() > 1 && !label[1].isUpper())
        label[0] = label[0].toLower();
    return label;
}

/// A square in the shade of its part of the bar.
class Shade : public QWidget {
public:
    explicit Shade(std::size_t part)
        : m_part(part) {
        setFixedSize(8, 8);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        auto colour = tokens(this).accent;
        colour.setAlphaF(static_cast<float>(SizeBar::shadeOf(m_part)));
        QPainter(this).fillRect(rect(), colour);
    }

private:
    std::size_t m_part;
};

} // namespace

TrialPanel::TrialPanel(TemplatePresenter& presenter, QWidget* parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_body(new QWidget)
    , m_title(new Label({}, Type::Section))
    , m_verdict(new Badge)
    , m_sizeTitle(new Label({}, Type::Section))
    , m_sizeVerdict(new Badge)
    , m_fold(new Button(ButtonKind::Bare, {}, QStringLiteral("chevron-down")))
    , m_bar(new SizeBar)
    , m_leaner(new Button(ButtonKind::Link))
    , m_leanerNote(new TextBlock(Type::Caption, Ink::Muted)) {
    setObjectName(QStringLiteral("trialPanel"));
    m_verdict->setObjectName(QStringLiteral("rehearsalVerdict"));
    m_sizeVerdict->setObjectName(QStringLiteral("sizeVerdict"));
    m_fold->setObjectName(QStringLiteral("trialFold"));
    m_leaner->setObjectName(QStringLiteral("sizeLeaner"));
    m_fold->setButtonSize(ButtonSize::Small);
    m_leaner->setButtonSize(ButtonSize::Small);
    m_fold->setInk(Ink::Muted);

    auto* body = new QHBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    body->addWidget(makeRehearsal(), rehearsalShare);
    body->addWidget(makeSize(), sizeShare);
    m_body->setFixedHeight(bodyHeight);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 1, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_body);

    connect(m_fold, &QPushButton::clicked, this, [this] {
        m_decided = true;
        setOpen(!m_open);
    });
    connect(m_leaner, &QPushButton::clicked, this, [this] { m_presenter.useLeaner(); });
    connect(&presenter, &TemplatePresenter::trialChanged, this, &TrialPanel::refresh);
    connect(&presenter, &TemplatePresenter::wordsChanged, this, &TrialPanel::retranslate);
    retranslate();
}

QWidget* TrialPanel::makeHead() {
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* left = new QHBoxLayout;
    left->setContentsMargins(16, 6, 16, 6);
    left->setSpacing(10);
    left->addWidget(m_title);
    left->addWidget(m_verdict);
    left->addStretch(1);
    auto* right = new QHBoxLayout;
    right->setContentsMargins(16, 6, 12, 6);
    right->setSpacing(10);
    right->addWidget(m_sizeTitle);
    right->addWidget(m_sizeVerdict);
    right->addStretch(1);
    right->addWidget(m_fold);
    row->addLayout(left, rehearsalShare);
    row->addLayout(right, sizeShare);
    return head;
}

QWidget* TrialPanel::makeRehearsal() {
    auto* content = new QWidget;
    m_lines = new QVBoxLayout(content);
    m_lines->setContentsMargins(16, 0, 16, 8);
    m_lines->setSpacing(6);
    m_scroll = scrollOver(content);
    return m_scroll;
}

QWidget* TrialPanel::makeSize() {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(16, 0, 16, 8);
    column->setSpacing(6);
    column->addWidget(m_bar);
    m_legend = new QGridLayout;
    m_legend->setHorizontalSpacing(8);
    m_legend->setVerticalSpacing(2);
    column->addLayout(m_legend);
    m_sizeLines = new QVBoxLayout;
    m_sizeLines->setSpacing(4);
    column->addLayout(m_sizeLines);
    auto* link = new QHBoxLayout;
    link->setSpacing(4);
    link->addWidget(m_leaner, 0, Qt::AlignTop);
    link->addWidget(m_leanerNote, 1);
    column->addLayout(link);
    column->addStretch(1);
    return scrollOver(content);
}

void TrialPanel::setOpen(bool open) {
    m_open = open;
    m_body->setVisible(open);
    m_fold->setIconName(open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-up"));
    m_fold->setAccessibleName(open ? tr("Fold rehearsal and size") : tr("Unfold rehearsal and size"));
}

void TrialPanel::fitTo(int pageHeight) {
    if (!m_decided)
        setOpen(pageHeight >= openFrom);
}

void TrialPanel::focusFirst(Qt::FocusReason reason) {
    m_fold->setFocus(reason);
}

void TrialPanel::addLine(QVBoxLayout* lines, const core::Finding& finding) {
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const auto mark = weightMark(finding.weight);
    // Here a value failed, it is not the template that is wrong.
    const auto icon = finding.weight == core::Weight::Error ? QStringLiteral("failed") : mark.icon;
    row->addWidget(new IconView(icon, 16, mark.ink), 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    auto* title = new TextBlock(Type::Body);
    title->setText(maskedSentence(m_presenter.words().findingTitle(finding)));
    auto* text = new TextBlock(Type::Caption, Ink::Muted);
    text->setText(maskedSentence(m_presenter.words().findingText(finding)));
    words->addWidget(title);
    words->addWidget(text);
    row->addLayout(words, 1);
    if (finding.position && finding.weight != core::Weight::Hint) {
        auto* place =
            new Button(ButtonKind::Link,
                       tr("Line %1, column %2")
                           .arg(QLocale().toString(static_cast<qulonglong>(finding.position->line)),
                                QLocale().toString(static_cast<qulonglong>(finding.position->column))));
        place->setButtonSize(ButtonSize::Small);
        place->setAccessibleDescription(title->text());
        connect(place, &QPushButton::clicked, this, [this, position = *finding.position] {
            Q_EMIT placeWanted(static_cast<qsizetype>(position.line),
                               static_cast<qsizetype>(position.column));
        });
        row->addWidget(place, 0, Qt::AlignTop);
    }
    lines->addWidget(line);
}

void TrialPanel::refreshRehearsal() {
    const auto trial = m_presenter.trial();
    BadgeSpec badge{QStringLiteral("clock"), tr("Trying"), Tone::Neutral, BadgeShape::Bare, false};
    if (!trial || !m_presenter.isTrialCurrent()) {
        m_verdict->setSpec(badge);
        if (!trial)
            clearLayout(m_lines);
        return;
    }
    const auto& rehearsal = trial->rehearsal;
    const auto broken = std::count_if(rehearsal.rows.begin(), rehearsal.rows.end(),
                                      [&](const auto& row) { return rehearsal.breaks(row); });
    if (rehearsal.end == RehearsalEnd::NotParsed || rehearsal.end == RehearsalEnd::Blocked)
        badge = {QStringLiteral("not-reached"), tr("Not reached"), Tone::Unknown, BadgeShape::Filled};
    else if (broken > 0)
        badge = {QStringLiteral("failed"),
                 tr("%1 of %2 break it")
                     .arg(QLocale().toString(static_cast<qlonglong>(broken)),
                          QLocale().toString(static_cast<qlonglong>(rehearsal.rows.size()))),
                 Tone::Critical, BadgeShape::Filled};
    else if (std::any_of(rehearsal.lines.begin(), rehearsal.lines.end(),
                         [](const auto& line) { return line.weight == core::Weight::Warning; }))
        badge = {QStringLiteral("warning"), tr("It may become too large"), Tone::Warning, BadgeShape::Filled};
    else
        badge = {QStringLiteral("ok"), tr("Nothing breaks it"), Tone::Ok, BadgeShape::Filled};
    m_verdict->setSpec(badge);

    clearLayout(m_lines);
    const auto note = [this](const QString& words) {
        auto* text = new TextBlock(Type::Caption, Ink::Muted);
        text->setText(words);
        m_lines->addWidget(text);
    };
    if (rehearsal.end == RehearsalEnd::NotParsed) {
        note(tr("Mend the template first: what cannot be read cannot be tried."));
    } else if (rehearsal.end != RehearsalEnd::Blocked) {
        note(tr("Rendered %1 times, with a difficult value in each field and in all of them.")
                 .arg(QLocale().toString(static_cast<qlonglong>(rehearsal.renderings))));
    }
    for (const auto& finding : content_template::findings(rehearsal))
        addLine(m_lines, finding);
    QStringList passed;
    for (const auto& row : rehearsal.rows) {
        if (row.lines.empty())
            passed.append(inSentence(m_presenter.words().valueClass(row.valueClass)));
    }
    if (!passed.isEmpty() && rehearsal.end == RehearsalEnd::Done) {
        auto* line = new QWidget;
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        row->addWidget(new IconView(QStringLiteral("check"), 16, Ink::Ok), 0, Qt::AlignTop);
        auto* text = new TextBlock(Type::Caption, Ink::Muted);
        text->setText(tr("Fine: %1").arg(passed.join(tr(", ", "between the kinds of values"))));
        row->addWidget(text, 1);
        m_lines->addWidget(line);
    }
    m_lines->addStretch(1);
}

void TrialPanel::refreshSize() {
    const auto trial = m_presenter.trial();
    const auto* budget = trial && trial->budget ? &*trial->budget : nullptr;
    clearLayout(m_legend);
    clearLayout(m_sizeLines);
    m_bar->setVisible(budget != nullptr);
    m_leaner->setVisible(budget && budget->leaner);
    m_leanerNote->setVisible(budget && budget->leaner);
    if (budget && budget->leaner)
        m_leanerNote->setText(tr("%1, with every field that Flashduty is known to use. Try it with Flashduty "
                                 "before you rely on it.")
                                  .arg(sizeText(budget->leaner->size.bytes)));
    if (!budget) {
        m_sizeVerdict->setSpec(
            {QStringLiteral("not-reached"), tr("No content"), Tone::Unknown, BadgeShape::Filled});
        return;
    }
    const auto size = tr("%1 of 16 KB").arg(sizeText(budget->size.bytes));
    m_sizeVerdict->setSpec(budget->verdict == SizeVerdict::Fits
                               ? BadgeSpec{QStringLiteral("ok"), size, Tone::Ok}
                           : budget->verdict == SizeVerdict::OverInBytes
                               ? BadgeSpec{QStringLiteral("warning"), size, Tone::Warning}
                               : BadgeSpec{QStringLiteral("critical"), size, Tone::Critical});
    std::vector<std::size_t> parts;
    std::size_t rest = 0;
    for (std::size_t i = 0; i < budget->shares.size(); ++i) {
        if (i + 1 < namedParts || budget->shares.size() <= namedParts)
            parts.push_back(budget->shares[i].size.bytes);
        else
            rest += budget->shares[i].size.bytes;
    }
    if (rest > 0)
        parts.push_back(rest);
    m_bar->setParts(parts, SlsLimits::content);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const bool others = rest > 0 && i + 1 == parts.size();
        const auto& field = budget->shares[i].field;
        const int row = static_cast<int>(i) / 2;
        const int column = static_cast<int>(i % 2) * 4;
        m_legend->addWidget(new Shade(i), row, column, Qt::AlignVCenter);
        auto* name = new Label(others          ? tr("everything else")
                               : field.empty() ? tr("between the fields")
                                               : outsideLine(field, 40),
                               others || field.empty() ? Type::Caption : Type::Mono);
        name->setElided(true);
        m_legend->addWidget(name, row, column + 1);
        m_legend->addWidget(new Label(sizeText(parts[i]), Type::Caption, Ink::Muted), row, column + 2,
                            Qt::AlignRight);
        m_legend->setColumnStretch(column + 1, 1);
    }
    m_legend->setColumnMinimumWidth(3, 16);
    for (const auto& finding : content_template::findings(*budget))
        addLine(m_sizeLines, finding);
}

void TrialPanel::refresh() {
    refreshRehearsal();
    if (m_presenter.isTrialCurrent() || !m_presenter.trial())
        refreshSize();
}

void TrialPanel::retranslate() {
    m_title->setText(tr("Rehearsal"));
    m_sizeTitle->setText(tr("Size"));
    m_leaner->setText(tr("Leaner template"));
    setOpen(m_open);
    refresh();
}

void TrialPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TrialPanel::paintEvent(QPaintEvent*) {
    const auto& t = tokens(this);
    QPainter painter(this);
    painter.fillRect(rect(), t.surface);
    painter.fillRect(0, 0, width(), 1, t.border);
    const int divider = width() * rehearsalShare / (rehearsalShare + sizeShare);
    painter.fillRect(divider, 0, 1, height(), t.border);
}

} // namespace ui
