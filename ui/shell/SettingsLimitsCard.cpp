#include "shell/SettingsLimitsCard.h"

#include "shell/SettingsPresenter.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/Label.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace ui {
namespace {

constexpr int inputWidth = 112;
constexpr int inputHeight = 32;
constexpr int labelWidth = 304;

QString numberText(int value) {
    return QLocale().toString(value);
}

} // namespace

SettingsLimitsCard::SettingsLimitsCard(SettingsPresenter& presenter, QWidget* parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_effect(new Label({}, Type::Caption, Ink::Muted))
    , m_fixed(new Label({}, Type::Caption, Ink::Muted))
    , m_standard(new Button(ButtonKind::Normal)) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(this);
    outer->addWidget(card);
    auto* grid = new QGridLayout;
    card->column()->addLayout(grid);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->setColumnMinimumWidth(0, labelWidth);
    grid->setColumnStretch(2, 1);
    int row = 0;
    for (const auto& bounds : limitBounds()) {
        auto& line = m_lines.at(static_cast<std::size_t>(bounds.limit));
        line = {new Label({}, Type::Body, Ink::Text, card), new QLineEdit(card),
                new Label({}, Type::Caption, Ink::Muted, card)};
        line.label->setWordWrap(true);
        line.hint->setWordWrap(true);
        line.input->setFixedSize(inputWidth, inputHeight);
        line.input->setObjectName(QStringLiteral("limit_") + QLatin1String(bounds.name));
        grid->addWidget(line.label, row, 0);
        grid->addWidget(line.input, row, 1);
        grid->addWidget(line.hint, row, 2);
        ++row;
        connect(line.input, &QLineEdit::editingFinished, this, [this, limit = bounds.limit] { take(limit); });
        connect(line.input, &QLineEdit::textChanged, this, [this, limit = bounds.limit] { showHint(limit); });
    }
    for (auto* label : {m_effect, m_fixed})
        label->setWordWrap(true);
    grid->addWidget(m_effect, row++, 0, 1, 3);
    grid->addWidget(m_fixed, row++, 0, 1, 3);
    m_standard->setObjectName(QStringLiteral("limitsStandard"));
    grid->addWidget(m_standard, row, 0, Qt::AlignLeft);
    connect(m_standard, &QPushButton::clicked, this, [this] {
        m_presenter.setLimits(standardLimits());
        for (auto& line : m_lines)
            line.input->clear(); // also what could not be taken
        mirror();
    });
}

void SettingsLimitsCard::take(Limit limit) {
    const auto& input = m_lines.at(static_cast<std::size_t>(limit)).input;
    m_presenter.setLimit(limit, input->text());
    showHint(limit);
}

void SettingsLimitsCard::showHint(Limit limit) {
    const auto& bounds = boundsOf(limit);
    auto& line = m_lines.at(static_cast<std::size_t>(limit));
    const bool good = SettingsPresenter::limitIn(limit, line.input->text()).has_value();
    line.hint->setInk(good ? Ink::Muted : Ink::Critical);
    line.hint->setText(
        tr("%1 to %2, standard %3")
            .arg(numberText(bounds.least), numberText(bounds.most), numberText(bounds.standard)));
}

QString SettingsLimitsCard::nameOf(Limit limit) const {
    switch (limit) {
    case Limit::BodyKilobytes:
        return tr("One body, KB");
    case Limit::Sockets:
        return tr("Connections at once");
    case Limit::RequestsInWork:
        return tr("Requests in work at once");
    case Limit::InFlightMegabytes:
        return tr("All bodies in memory, MB");
    case Limit::HeadSeconds:
        return tr("Until the headers are complete, s");
    case Limit::BodySeconds:
        return tr("Until the body is complete, s");
    case Limit::PauseSeconds:
        return tr("Longest pause within a body, s");
    case Limit::IdleSeconds:
        return tr("Idle connection is closed after, s");
    case Limit::WriteSeconds:
        return tr("Until the reply is taken, s");
    case Limit::RequestsPerConnection:
        return tr("Requests over one connection");
    case Limit::KeptRows:
        return tr("Deliveries kept");
    case Limit::KeptMegabytes:
        return tr("Size of the history, MB");
    case Limit::KeptDays:
        return tr("Days kept");
    case Limit::KeptRefused:
        return tr("Refused requests kept");
    }
    return {};
}

void SettingsLimitsCard::retranslate() {
    for (const auto& bounds : limitBounds()) {
        auto& line = m_lines.at(static_cast<std::size_t>(bounds.limit));
        line.label->setText(nameOf(bounds.limit));
        line.input->setAccessibleName(nameOf(bounds.limit));
        showHint(bounds.limit);
    }
    m_effect->setText(
        tr("A change restarts the receiver; what is kept changes at the next start of the program. The "
           "oldest deliveries go first."));
    m_fixed->setText(
        tr("Fixed: request line 8 KB, headers 32 KB and 100 fields, chunk line 256 bytes, trailers "
           "4 KB and 16 fields, 20 refused requests stored a second, log two files of 1 MB."));
    m_standard->setText(tr("Standard values"));
}

void SettingsLimitsCard::mirror() {
    for (const auto& bounds : limitBounds()) {
        auto* input = m_lines.at(static_cast<std::size_t>(bounds.limit)).input;
        const int value = m_presenter.values().limits.at(static_cast<std::size_t>(bounds.limit));
        // What is being typed stays; so does what could not be taken, with its red hint.
        const auto typed = SettingsPresenter::limitIn(bounds.limit, input->text());
        if (!input->hasFocus() && typed != value && (typed || input->text().isEmpty()))
            input->setText(QString::number(value));
    }
}

} // namespace ui
