#include "setup/FieldCard.h"

#include "delivery/Masking.h"
#include "receiver/OutsideText.h"
#include "setup/SetupPresenter.h"
#include "setup/SetupText.h"
#include "widgets/CopyField.h"
#include "widgets/Label.h"
#include "widgets/ValueChip.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {
namespace {

constexpr int nameWidth = 212;
constexpr int nameWhenNarrow = 144; // leaves the values their room at 960 wide
constexpr int narrowBelow = 700;
constexpr int widestValue = 320;

/// Chinese sentences follow each other without a blank.
QString joinedSentences(const QStringList& sentences, words::Language language) {
    return sentences.join(language == words::Language::Chinese ? QString() : QStringLiteral(" "));
}

int nameWidthAt(int width) {
    return width < narrowBelow ? nameWhenNarrow : nameWidth;
}

/// A field that stands empty in the console, by intent.
bool isLeftEmpty(const integration::StepField& field) {
    return field.kind == integration::FieldKind::Paste && !field.missing && field.value.empty();
}

} // namespace

FieldCard::FieldCard(SetupPresenter& presenter, QWidget* parent)
    : Card(parent)
    , m_presenter(presenter) {
    setPadding(0);
    column()->setContentsMargins(1, 1, 1, 1);
    column()->setSpacing(0);
}

std::vector<FieldCard::Line> FieldCard::linesOf(const std::vector<integration::StepField>& fields) {
    std::vector<Line> lines;
    for (const auto& field : fields) {
        if (!lines.empty() && isLeftEmpty(field) && isLeftEmpty(lines.back().back()))
            lines.back().push_back(field);
        else
            lines.push_back({field});
    }
    return lines;
}

FieldCard::Row FieldCard::kindOf(const Line& line) {
    const auto& field = line.front();
    Row row;
    for (const auto& one : line)
        row.id += one.id;
    row.asChoice = field.kind == integration::FieldKind::Choose;
    row.asCopyField = !field.missing && (row.asChoice || !field.value.empty());
    row.secret = field.secret;
    return row;
}

bool FieldCard::fits(const std::vector<Line>& lines) const {
    if (lines.size() != m_rows.size())
        return false;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto kind = kindOf(lines[i]);
        const auto& row = m_rows[i];
        if (kind.id != row.id || kind.asCopyField != row.asCopyField || kind.asChoice != row.asChoice ||
            kind.secret != row.secret)
            return false;
    }
    return true;
}

bool FieldCard::setFields(const std::vector<integration::StepField>& fields) {
    const auto lines = linesOf(fields);
    // The rows stay while they can: a focus or a revealed value must not go with every keystroke elsewhere.
    const bool anew = !fits(lines);
    if (anew)
        build(lines);
    for (std::size_t i = 0; i < lines.size(); ++i)
        fill(m_rows[i], lines[i]);
    setVisible(!lines.empty());
    return anew;
}

void FieldCard::tabAfter(QWidget* previous) {
    for (auto* field : m_copyFields) {
        for (auto* button : field->findChildren<QAbstractButton*>()) {
            setTabOrder(previous, button);
            previous = button;
        }
    }
}

void FieldCard::build(const std::vector<Line>& lines) {
    for (auto* part : m_parts) {
        part->hide();
        part->deleteLater();
    }
    m_parts.clear();
    m_rows.clear();
    m_copyFields.clear();
    for (const auto& line : lines) {
        if (!m_rows.empty()) {
            auto* divider = new Divider(Qt::Horizontal, this);
            column()->addWidget(divider);
            m_parts.push_back(divider);
        }
        auto row = kindOf(line);
        if (row.asCopyField) {
            const auto kind = row.asChoice ? FieldKind::Choose
                              : row.secret ? FieldKind::Secret
                                           : FieldKind::Copy;
            row.field = new CopyField(
                kind, [this](const QString& text) { m_presenter.copy(text); }, this);
            row.field->setObjectName(QStringLiteral("field.") + QString::fromStdString(line.front().id));
            row.field->setLabelWidth(nameWidthAt(width()));
            row.field->setWrapped(row.secret);
            connect(row.field, &CopyField::noteActionTriggered, this, &FieldCard::pasteUrlWanted);
            row.widget = row.field;
            m_copyFields.push_back(row.field);
        } else {
            row.widget = new QWidget(this);
            row.widget->setObjectName(QStringLiteral("field.") + QString::fromStdString(line.front().id));
            auto* inner = new QHBoxLayout(row.widget);
            inner->setContentsMargins(16, 6, 16, 6);
            inner->setSpacing(12);
            auto* names = new QWidget(row.widget);
            names->setFixedWidth(nameWidth);
            auto* words = new QVBoxLayout(names);
            words->setContentsMargins(0, 0, 0, 0);
            words->setSpacing(0);
            row.name = new Label({}, Type::Body, Ink::Text, names);
            row.other = new Label({}, Type::Caption, Ink::Muted, names);
            row.name->setWordWrap(true);
            row.other->setWordWrap(true);
            words->addWidget(row.name);
            words->addWidget(row.other);
            row.text = new Label({}, Type::Body, Ink::Muted, row.widget);
            row.text->setWordWrap(true);
            inner->addWidget(names, 0, Qt::AlignVCenter);
            inner->addWidget(row.text, 1);
        }
        column()->addWidget(row.widget);
        m_parts.push_back(row.widget);
        m_rows.push_back(row);
    }
}

void FieldCard::fill(const Row& row, const Line& line) {
    if (!m_presenter.current())
        return;
    if (row.field)
        fillCopyField(row, line.front());
    else
        fillText(row, line);
    row.widget->setToolTip(plainTip(stepSentence(m_presenter.words(), line.front().why)));
}

void FieldCard::fillCopyField(const Row& row, const integration::StepField& field) {
    const auto& one = *m_presenter.current();
    const auto name = consoleWord(field.label, one);
    const auto pitfall = stepSentence(m_presenter.words(), field.pitfall);
    auto& shown = *row.field;
    shown.setLabels(name.word, name.other);
    if (row.asChoice) {
        const auto choice = consoleWord(field.choice, one);
        shown.setValue(choice.word.isEmpty() ? QString::fromStdString(field.value) : choice.word);
        shown.setAlias(choice.other);
        shown.setNote(pitfall);
        return;
    }
    shown.setValue(QString::fromStdString(field.value));
    if (!row.secret) {
        shown.setNote(pitfall);
        // What is to be copied stands whole; the remark beside it gives way.
        if (auto* chip = shown.findChild<ValueChip*>())
            chip->setMinimumWidth(std::min(chip->sizeHint().width(), widestValue));
        return;
    }
    shown.setMasked(QString::fromStdString(delivery::maskTarget(field.value)));
    shown.setNote(field.assumed ? tr("The path is assumed. Compare it with the push URL in Flashduty.")
                                : pitfall,
                  field.assumed);
    shown.setNoteAction(field.assumed ? tr("Paste the push URL") : QString());
}

void FieldCard::fillText(const Row& row, const Line& line) {
    const auto& one = *m_presenter.current();
    const auto& words = m_presenter.words();
    QStringList names;
    QStringList others;
    QStringList texts;
    for (const auto& field : line) {
        const auto name = consoleWord(field.label, one);
        names.append(name.word);
        // Several names in one line: the other language's word says which is which, no more.
        others.append(line.size() > 1 ? name.other.section(QStringLiteral(" · "), 0, 0) : name.other);
    }
    const auto& first = line.front();
    // A masked value is there to look at, not to copy.
    texts.append(line.size() > 1       ? tr("Leave them empty.")
                 : !first.missing      ? tr("Leave empty.")
                 : first.value.empty() ? tr("Not known yet.")
                                       : QString::fromStdString(first.value));
    for (const auto& field : line)
        texts.append(
            stepSentence(words, field.pitfall.empty() && !field.missing ? field.why : field.pitfall));
    texts.removeAll(QString());
    const auto separator = QStringLiteral(" · ");
    row.name->setText(names.join(separator));
    row.other->setText(others.join(separator));
    row.text->setText(joinedSentences(texts, words.language()));
}

void FieldCard::resizeEvent(QResizeEvent* event) {
    Card::resizeEvent(event);
    for (auto* field : m_copyFields)
        field->setLabelWidth(nameWidthAt(width()));
}

void FieldCard::hideSecrets() {
    for (auto* field : m_copyFields)
        field->hideSecret();
}

} // namespace ui
