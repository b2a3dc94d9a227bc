#include "setup/RulesPanel.h"

#include "receiver/OutsideText.h"
#include "setup/PathLines.h"
#include "setup/RulesTable.h"
#include "setup/SetupPresenter.h"
#include "setup/SetupText.h"
#include "setup/StatusMapping.h"
#include "theme/Fonts.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/CopyButton.h"
#include "widgets/IconView.h"
#include "widgets/Label.h"
#include "widgets/ValueChip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {
namespace {

constexpr int inputHeight = 32;
constexpr int settingsOfARule = 4;
constexpr int policySetting = 1; // its value stands whole

Label* wrapped(Type type, Ink ink) {
    auto* label = new Label({}, type, ink);
    label->setWordWrap(true);
    return label;
}

} // namespace

RulesPanel::RulesPanel(SetupPresenter& presenter, QWidget* parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_actions(new QWidget(this))
    , m_paste(new Button(ButtonKind::Normal, {}, QStringLiteral("paste")))
    , m_one(new Button(ButtonKind::Normal, {}, QStringLiteral("plus"))) {
    setObjectName(QStringLiteral("rulesPanel"));
    m_paste->setObjectName(QStringLiteral("pasteRules"));
    m_one->setObjectName(QStringLiteral("addRule"));
    auto* actions = new QHBoxLayout(m_actions);
    actions->setContentsMargins(0, 0, 0, 0);
    actions->setSpacing(8);
    for (auto* button : {m_paste, m_one}) {
        button->setButtonSize(ButtonSize::Small);
        actions->addWidget(button);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(makeSettings());
    column->addWidget(makeEntry());
    column->addWidget(makeList());

    connect(m_paste, &QPushButton::clicked, this,
            [this] { showEntry(m_shown == Entry::Paste ? Entry::None : Entry::Paste); });
    connect(m_one, &QPushButton::clicked, this,
            [this] { showEntry(m_shown == Entry::One ? Entry::None : Entry::One); });
    refresh();
}

QWidget* RulesPanel::makeSettings() {
    auto* card = new Card;
    card->column()->setContentsMargins(16, 12, 8, 12);
    card->column()->setSpacing(8);
    m_settingsTitle = new Label({}, Type::BodyStrong);
    m_path = new PathLines;
    m_mappingButton = new Button(ButtonKind::Link);
    m_mappingButton->setObjectName(QStringLiteral("showMapping"));
    m_mappingButton->setButtonSize(ButtonSize::Small);
    m_mapping = new StatusMapping;
    m_mapping->hide();
    auto* head = new QHBoxLayout;
    head->addWidget(m_settingsTitle, 1);
    head->addWidget(m_mappingButton);
    auto* titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addLayout(head);
    titles->addWidget(m_path);
    card->column()->addLayout(titles);
    auto* cells = new QHBoxLayout;
    cells->setSpacing(12);
    for (int i = 0; i < settingsOfARule; ++i) {
        if (!m_settings.empty())
            cells->addWidget(new Divider(Qt::Vertical));
        m_settings.push_back(makeSetting());
        cells->addWidget(m_settings.back().cell, i == policySetting ? 3 : 2);
    }
    card->column()->addLayout(cells);
    card->column()->addWidget(m_mapping);
    connect(m_mappingButton, &QPushButton::clicked, this, [this] {
        m_mapping->setVisible(m_mapping->isHidden());
        refresh();
    });
    return card;
}

RulesPanel::Setting RulesPanel::makeSetting() {
    Setting made;
    made.cell = new QWidget;
    auto* column = new QVBoxLayout(made.cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    made.name = wrapped(Type::Caption, Ink::Text);
    made.other = wrapped(Type::Caption, Ink::Muted);
    made.mark = new IconView(QStringLiteral("radio"), 16, Ink::Muted);
    made.option = new Label({}, Type::BodyStrong);
    made.value = new ValueChip;
    made.value->setWrapped(true); // a name is entered as it stands: no ellipsis in it
    made.copy = new CopyButton([this](const QString& text) { m_presenter.copy(text); },
                               [chip = made.value] { return chip->text(); }, ButtonKind::Bare);
    made.copy->setButtonSize(ButtonSize::Small);
    made.note = wrapped(Type::Caption, Ink::Muted);
    auto* value = new QHBoxLayout;
    value->setSpacing(6);
    value->addWidget(made.mark);
    value->addWidget(made.option);
    value->addWidget(made.value);
    value->addWidget(made.copy);
    value->addStretch(1);
    column->addWidget(made.name);
    column->addWidget(made.other);
    column->addLayout(value);
    column->addWidget(made.note);
    column->addStretch(1);
    return made;
}

QWidget* RulesPanel::makeEntry() {
    m_entry = new Card;
    m_hint = wrapped(Type::Caption, Ink::Muted);
    m_text = new QPlainTextEdit;
    m_fields = new QWidget;
    m_name = new QLineEdit;
    m_id = new QLineEdit;
    m_add = new Button(ButtonKind::Primary);
    m_cancel = new Button(ButtonKind::Normal);
    m_text->setObjectName(QStringLiteral("rulesText"));
    m_name->setObjectName(QStringLiteral("ruleName"));
    m_id->setObjectName(QStringLiteral("ruleId"));
    m_add->setObjectName(QStringLiteral("addRules"));
    m_text->setTabChangesFocus(true);
    m_text->setFont(ui::font(Type::Mono));
    m_text->setFixedHeight(96);
    auto* fields = new QHBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(8);
    for (auto* edit : {m_name, m_id}) {
        edit->setFixedHeight(inputHeight);
        edit->setMaxLength(300);
        fields->addWidget(edit, 1);
        connect(edit, &QLineEdit::returnPressed, this, &RulesPanel::add);
    }
    m_entry->column()->setSpacing(8);
    m_entry->column()->setContentsMargins(16, 12, 16, 12);
    m_entry->column()->addWidget(m_hint);
    m_entry->column()->addWidget(m_text);
    m_entry->column()->addWidget(m_fields);
    auto* actions = new QHBoxLayout;
    actions->setSpacing(8);
    for (auto* button : {m_add, m_cancel}) {
        button->setButtonSize(ButtonSize::Small);
        actions->addWidget(button);
    }
    actions->addStretch(1);
    m_entry->column()->addLayout(actions);
    m_entry->hide();
    connect(m_add, &QPushButton::clicked, this, &RulesPanel::add);
    connect(m_cancel, &QPushButton::clicked, this, [this] { showEntry(Entry::None); });
    return m_entry;
}

QWidget* RulesPanel::makeList() {
    m_listCard = new Card;
    m_listCard->setPadding(1);
    m_listCard->column()->setSpacing(0);
    m_empty = wrapped(Type::Body, Ink::Muted);
    m_empty->setContentsMargins(16, 12, 16, 12);
    m_list = new RulesTable;
    m_list->setObjectName(QStringLiteral("rulesList"));
    m_selected = wrapped(Type::Caption, Ink::Muted);
    m_selected->setObjectName(QStringLiteral("ruleSelected"));
    m_result = new Label({}, Type::Caption, Ink::Muted);
    m_result->setObjectName(QStringLiteral("rulesResult"));
    m_open = new Button(ButtonKind::Normal, {}, QStringLiteral("external"));
    m_open->setObjectName(QStringLiteral("openRule"));
    m_open->setIconAtEnd(true);
    m_remove = new Button(ButtonKind::Normal, {}, QStringLiteral("trash"));
    m_remove->setObjectName(QStringLiteral("removeRule"));
    auto* below = new QHBoxLayout;
    below->setContentsMargins(16, 8, 8, 8);
    below->setSpacing(8);
    below->addWidget(m_selected, 1);
    below->addStretch(0);
    below->addWidget(m_result);
    for (auto* button : {m_open, m_remove}) {
        button->setButtonSize(ButtonSize::Small);
        below->addWidget(button);
    }
    m_listCard->column()->addWidget(m_empty);
    m_listCard->column()->addWidget(m_list);
    m_listCard->column()->addLayout(below);
    connect(m_list, &RulesTable::tickWanted, this, [this](int row, bool entered) {
        m_presenter.setRuleEntered(static_cast<std::size_t>(row), entered);
    });
    const auto remove = [this](int row) {
        if (row >= 0)
            m_presenter.removeRule(static_cast<std::size_t>(row));
    };
    connect(m_list, &RulesTable::removeWanted, this, remove);
    connect(m_list, &QTableWidget::currentCellChanged, this, &RulesPanel::refreshSelected);
    connect(m_open, &QPushButton::clicked, this, [this] {
        const int row = m_list->currentRow();
        if (row >= 0 && m_presenter.canOpenRule(static_cast<std::size_t>(row)))
            m_presenter.openRule(static_cast<std::size_t>(row));
        else
            m_presenter.openConsole();
    });
    connect(m_remove, &QPushButton::clicked, this, [this, remove] { remove(m_list->currentRow()); });
    return m_listCard;
}

void RulesPanel::showEntry(Entry entry) {
    const auto before = m_shown;
    m_shown = entry;
    m_entry->setVisible(entry != Entry::None);
    refresh();
    if (entry == Entry::Paste)
        m_text->setFocus(Qt::OtherFocusReason);
    else if (entry == Entry::One)
        m_name->setFocus(Qt::OtherFocusReason);
    else
        (before == Entry::One ? m_one : m_paste)->setFocus(Qt::OtherFocusReason);
}

void RulesPanel::add() {
    const bool one = m_shown == Entry::One;
    const auto text = one ? QString(m_name->text().simplified() + u'\t' + m_id->text().simplified())
                          : m_text->toPlainText();
    if (text.trimmed().isEmpty())
        return;
    const auto read = m_presenter.pasteRules(text);
    m_text->clear();
    m_name->clear();
    m_id->clear();
    QString told = tr("Added: %1").arg(QLocale().toString(static_cast<qulonglong>(read.rules.size())));
    if (read.doubled > 0)
        told += QStringLiteral(" · ") +
                tr("known already: %1").arg(QLocale().toString(static_cast<qulonglong>(read.doubled)));
    if (read.dropped > 0)
        told += QStringLiteral(" · ") + tr("left out, since 500 is the most: %1")
                                            .arg(QLocale().toString(static_cast<qulonglong>(read.dropped)));
    m_result->setText(told);
    if (one)
        m_name->setFocus(Qt::OtherFocusReason); // for the next one
    else
        showEntry(Entry::None);
}

void RulesPanel::refreshSettings() {
    const auto& one = *m_presenter.current();
    const auto* view = m_presenter.view();
    if (!view || view->step != integration::Step::Rules)
        return;
    const auto& words = m_presenter.words();
    m_settingsTitle->setText(stepSentence(words, view->purpose));
    m_path->setPath(*view, one);
    for (std::size_t i = 0; i < std::min(m_settings.size(), view->fields.size()); ++i) {
        const auto& field = view->fields[i];
        const auto& shown = m_settings[i];
        const auto name = consoleWord(field.label, one);
        const auto choice = consoleWord(field.choice, one);
        const bool own = choice.word.isEmpty(); // the entry that this integration made
        const auto value = own ? QString::fromStdString(field.value) : choice.word;
        shown.cell->setObjectName(QStringLiteral("field.") + QString::fromStdString(field.id));
        shown.cell->setToolTip(plainTip(stepSentence(words, field.why)));
        shown.name->setText(name.word);
        shown.other->setText(name.other);
        shown.mark->setVisible(!own);
        shown.option->setVisible(!own);
        shown.option->setText(choice.other.isEmpty() ? value
                                                     : QString(value + QStringLiteral(" · ") + choice.other));
        shown.value->setVisible(own);
        shown.value->setText(value);
        shown.copy->setVisible(own);
        shown.copy->setSpoken(tr("Copy %1").arg(name.word));
        shown.note->setText(stepSentence(words, field.pitfall));
    }
    m_mappingButton->setText(m_mapping->isHidden() ? tr("How severity and status are mapped")
                                                   : tr("Hide the mapping"));
}

void RulesPanel::refreshSelected() {
    const auto* one = m_presenter.current();
    const int row = m_list->currentRow();
    const bool any = one && row >= 0 && row < static_cast<int>(one->rules.size());
    const bool canOpen = any && m_presenter.canOpenRule(static_cast<std::size_t>(row));
    const bool next = m_presenter.next() == SetupPresenter::Next::OpenConsole;
    m_open->setText(canOpen ? tr("Open rule") : openText(m_presenter));
    m_open->setKind(any && next ? ButtonKind::Primary : ButtonKind::Normal);
    m_paste->setKind(!any && next ? ButtonKind::Primary : ButtonKind::Normal);
    m_selected->setVisible(any);
    m_remove->setVisible(any);
    if (!any)
        return;
    const auto& rule = one->rules[static_cast<std::size_t>(row)];
    const auto seen = m_presenter.evidence().of(rule);
    m_selected->setText(seen.firingUs > 0 && seen.resolvedUs > 0
                            ? tr("Its firing and its recovery both arrived here.")
                        : seen.firingUs > 0   ? tr("It fired and arrived. No recovery was seen: is its "
                                                     "recovery notification on?")
                        : seen.resolvedUs > 0 ? tr("A recovery arrived, but no firing.")
                        : rule.entered        ? tr("Entered, and nothing of it has arrived here yet.")
                                              : tr("Open it, make the four settings, then tick it here."));
    m_open->setToolTip(plainTip(canOpen ? QString() : tr("Needs the project and the rule's ID.")));
    m_remove->setText(tr("Remove"));
}

void RulesPanel::refresh() {
    const auto* one = m_presenter.current();
    if (!one)
        return;
    const bool byHand = m_shown == Entry::One;
    m_paste->setText(tr("Paste rules…"));
    m_one->setText(tr("Add rule"));
    m_hint->setText(
        byHand ? tr("The name of the rule and its ID, as the SLS console shows them. One of them is enough.")
               : tr("One rule a line: its name, its ID (alert-…), or both. Copy them from the rule list of "
                    "SLS."));
    m_text->setVisible(!byHand);
    m_fields->setVisible(byHand);
    m_text->setAccessibleName(tr("Rules to add"));
    m_name->setPlaceholderText(tr("Rule name"));
    m_name->setAccessibleName(tr("Rule name"));
    m_id->setPlaceholderText(tr("Rule ID (alert-…)"));
    m_id->setAccessibleName(tr("Rule ID"));
    m_add->setText(byHand ? tr("Add") : tr("Add rules"));
    m_cancel->setText(byHand ? tr("Close") : tr("Cancel"));
    m_empty->setText(tr("No rules listed yet. List those that are to send alerts, and tick each one when it "
                        "is set: so none is forgotten."));
    m_list->setAccessibleName(tr("Rules"));
    m_list->setAccessibleDescription(tr("Space ticks a rule, Delete takes it off the list."));
    refreshSettings();
    m_list->setRules(one->rules, m_presenter.evidence(), m_presenter.nowUs());
    m_empty->setVisible(one->rules.empty());
    m_list->setVisible(!one->rules.empty());
    refreshSelected();
}

void RulesPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace ui
