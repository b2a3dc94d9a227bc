#include "widgets/CopyField.h"

#include "widgets/Badge.h"
#include "widgets/Button.h"
#include "widgets/CopyButton.h"
#include "widgets/IconView.h"
#include "widgets/Label.h"
#include "widgets/ValueChip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {
namespace {

constexpr int marginLeft = 16;
constexpr int marginRight = 8;
constexpr int spacing = 8;

QString masked(const QString& secret) {
    constexpr qsizetype shown = 4;
    // A short secret would be given away by its last characters.
    return secret.size() < 3 * shown ? QStringLiteral("****")
                                     : QString(QStringLiteral("****") + secret.right(shown));
}

} // namespace

CopyField::CopyField(FieldKind kind, CopyText copy, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_label(plainLabel({}, Type::Body, Ink::Text))
    , m_other(plainLabel({}, Type::Caption, Ink::Muted))
    , m_names(new QWidget(this))
    , m_mark(new IconView(QStringLiteral("radio"), 16, Ink::Muted, this))
    , m_chip(new ValueChip({}, this))
    , m_option(plainLabel({}, Type::BodyStrong, Ink::Text, this))
    , m_alias(plainLabel({}, Type::Caption, Ink::Muted, this))
    , m_noteRow(new QWidget(this))
    , m_noteIcon(new IconView(QStringLiteral("warning"), 16, Ink::Warning, m_noteRow))
    , m_note(plainLabel({}, Type::Caption, Ink::Muted, m_noteRow))
    , m_noteAction(new Button(ButtonKind::Link, {}, {}, m_noteRow))
    , m_values(new QVBoxLayout)
    , m_first(new QHBoxLayout)
    , m_seen(new Badge(this))
    , m_choose(plainLabel({}, Type::Caption, Ink::Muted, this))
    , m_eye(new Button(ButtonKind::Link, {}, QStringLiteral("eye"), this))
    , m_copy(new CopyButton(
          std::move(copy), [this] { return m_value; }, ButtonKind::Link, this)) {
    auto* names = new QVBoxLayout(m_names);
    names->setContentsMargins(0, 0, 0, 0);
    names->setSpacing(0);
    names->addWidget(m_label);
    names->addWidget(m_other);
    // The other words of the console are looked for, so they break into lines rather than end in dots.
    m_label->setWordWrap(true);
    m_other->setWordWrap(true);
    m_note->setWordWrap(true);
    m_alias->setElided(true);

    auto* note = new QHBoxLayout(m_noteRow);
    note->setContentsMargins(0, 0, 0, 0);
    note->setSpacing(4);
    note->addWidget(m_noteIcon, 0, Qt::AlignTop);
    note->addWidget(m_note, 1);
    note->addWidget(m_noteAction, 0, Qt::AlignTop);
    m_noteAction->setButtonSize(ButtonSize::Small);
    m_first->setSpacing(8);
    for (QWidget* part : {static_cast<QWidget*>(m_mark), static_cast<QWidget*>(m_chip),
                          static_cast<QWidget*>(m_option), static_cast<QWidget*>(m_alias)})
        m_first->addWidget(part, 0, Qt::AlignVCenter);
    m_first->addStretch(1);
    m_values->setSpacing(0);
    m_values->addStretch(1);
    m_values->addLayout(m_first);
    m_values->addWidget(m_noteRow);
    m_values->addStretch(1);
    m_noteBelow = true;

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(marginLeft, 4, marginRight, 4);
    row->setSpacing(spacing);
    row->addWidget(m_names, 0, Qt::AlignVCenter);
    row->addSpacing(4);
    row->addLayout(m_values, 1);
    row->addWidget(m_seen);
    row->addWidget(m_choose);
    row->addWidget(m_eye);
    row->addWidget(m_copy);
    connect(m_noteAction, &QPushButton::clicked, this, &CopyField::noteActionTriggered);
    m_choose->setContentsMargins(0, 0, 8, 0);
    setLabelWidth(200);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);

    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, &CopyField::tick);
    connect(m_copy, &CopyButton::copied, this, &CopyField::copied);
    connect(m_eye, &QPushButton::clicked, this, [this] { isRevealed() ? hideSecret() : reveal(); });
    refresh();
}

void CopyField::setLabels(const QString& label, const QString& other) {
    m_label->setText(label);
    m_other->setText(other);
    refresh();
}

void CopyField::setLabelWidth(int width) {
    m_names->setFixedWidth(width);
}

void CopyField::setValue(const QString& value) {
    m_value = value;
    refresh();
}

void CopyField::setMasked(const QString& masked) {
    m_masked = masked;
    refresh();
}

void CopyField::setNote(const QString& note, bool warn) {
    m_noteText = note;
    m_warn = warn;
    refresh();
}

void CopyField::setAlias(const QString& alias) {
    m_alias->setText(alias);
    refresh();
}

void CopyField::setNoteAction(const QString& text) {
    m_noteAction->setText(text);
    refresh();
}

void CopyField::setContradicted(const QString& seen) {
    m_seenText = seen;
    refresh();
    update();
}

void CopyField::setWrapped(bool wrapped) {
    m_chip->setWrapped(wrapped);
}

void CopyField::reveal() {
    if (m_kind != FieldKind::Secret || isRevealed())
        return;
    m_hideIn = m_revealSeconds;
    m_tick.start();
    refresh();
    Q_EMIT revealedChanged(true);
}

void CopyField::hideSecret() {
    if (!isRevealed())
        return;
    m_hideIn = 0;
    m_tick.stop();
    refresh();
    Q_EMIT revealedChanged(false);
}

void CopyField::tick() {
    if (m_hideIn <= 1) {
        hideSecret();
        return;
    }
    --m_hideIn;
    refresh();
}

void CopyField::setRevealTime(std::chrono::seconds time) {
    m_revealSeconds = std::max(1, static_cast<int>(time.count()));
}

void CopyField::setTickTime(std::chrono::milliseconds oneSecond) {
    m_tick.setInterval(oneSecond);
}

void CopyField::setFeedbackTime(std::chrono::milliseconds time) {
    m_copy->setFeedbackTime(time);
}

QSize CopyField::minimumSizeHint() const {
    return QWidget::minimumSizeHint().expandedTo({0, 48});
}

void CopyField::refresh() {
    const bool choose = m_kind == FieldKind::Choose;
    const bool secret = m_kind == FieldKind::Secret;
    const QString hidden = m_masked.isEmpty() ? masked(m_value) : m_masked;
    const QString shown = secret && !isRevealed() ? hidden : m_value;
    m_chip->setText(shown);
    m_option->setText(shown);
    m_chip->setVisible(!choose);
    m_option->setVisible(choose);
    m_mark->setVisible(choose);

    const QString note = isRevealed() ? tr("hides in %1 s").arg(QLocale().toString(m_hideIn)) : m_noteText;
    m_note->setText(note);
    m_noteRow->setVisible(!note.isEmpty());
    m_noteAction->setVisible(!m_noteAction->text().isEmpty() && !isRevealed());
    m_alias->setVisible(!m_alias->text().isEmpty());
    m_note->setInk(m_warn && !isRevealed() ? Ink::Warning : Ink::Muted);
    m_noteIcon->setVisible(m_warn && !isRevealed() && !note.isEmpty());

    m_seen->setVisible(!m_seenText.isEmpty());
    if (!m_seenText.isEmpty())
        m_seen->setSpec({QStringLiteral("contradicted"), tr("Seen: %1").arg(m_seenText), Tone::Critical});
    m_choose->setVisible(choose);
    m_choose->setText(tr("Choose"));
    m_eye->setVisible(secret);
    m_eye->setIconName(isRevealed() ? QStringLiteral("eye-off") : QStringLiteral("eye"));
    m_eye->setText(isRevealed() ? tr("Hide") : tr("Show"));
    m_eye->setAccessibleName(isRevealed() ? tr("Hide %1").arg(m_label->text())
                                          : tr("Show %1").arg(m_label->text()));
    m_copy->setVisible(!choose);
    m_copy->setSpoken(tr("Copy %1").arg(m_label->text()));
    setAccessibleName(m_label->text());
    setAccessibleDescription(shown);
    placeNote();
}

void CopyField::placeNote() {
    const int room = width() - marginLeft - marginRight - m_names->width() - 4 - spacing;
    int others = m_names->isVisibleTo(this) ? spacing : 0;
    for (const QWidget* part : {static_cast<QWidget*>(m_seen), static_cast<QWidget*>(m_choose),
                                static_cast<QWidget*>(m_eye), static_cast<QWidget*>(m_copy)})
        others += part->isVisibleTo(this) ? part->sizeHint().width() + spacing : 0;
    for (const QWidget* part : {static_cast<QWidget*>(m_mark), static_cast<QWidget*>(m_chip),
                                static_cast<QWidget*>(m_option), static_cast<QWidget*>(m_alias)})
        others += part->isVisibleTo(this) ? part->sizeHint().width() + spacing : 0;
    const int note = m_note->fontMetrics().horizontalAdvance(m_note->text()) + 4 +
                     (m_noteIcon->isVisibleTo(m_noteRow) ? 20 : 0) +
                     (m_noteAction->isVisibleTo(m_noteRow) ? m_noteAction->sizeHint().width() + 4 : 0);
    const bool below = m_kind == FieldKind::Secret || room < others + note;
    if (below == m_noteBelow)
        return;
    m_noteBelow = below;
    if (below) {
        m_first->removeWidget(m_noteRow);
        m_values->insertWidget(2, m_noteRow);
    } else {
        m_values->removeWidget(m_noteRow);
        m_first->insertWidget(4, m_noteRow, 0, Qt::AlignVCenter);
    }
    m_note->setWordWrap(below);
}

void CopyField::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    placeNote();
}

void CopyField::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

void CopyField::paintEvent(QPaintEvent*) {
    if (!m_seenText.isEmpty())
        QPainter(this).fillRect(QRect(0, 0, 3, height()), tokens(this).critical);
}

} // namespace ui
