#include "widgets/EmptyState.h"

#include "widgets/Button.h"
#include "widgets/IconView.h"
#include "widgets/Label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

EmptyState::EmptyState(const QString& iconName, QWidget* parent)
    : QWidget(parent)
    , m_icon(new IconView(iconName, 32, Ink::Muted, this))
    , m_title(plainLabel({}, Type::Section, Ink::Text, this))
    , m_text(plainLabel({}, Type::Body, Ink::Muted, this))
    , m_primary(new Button(ButtonKind::Primary, {}, {}, this))
    , m_secondary(new Button(ButtonKind::Normal, {}, {}, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addStretch();
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addWidget(m_title, 0, Qt::AlignHCenter);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_text->setFixedWidth(320);
    // An alignment would give the label the height of one line: only a filled cell asks for height by width.
    auto* textRow = new QHBoxLayout;
    textRow->addStretch();
    textRow->addWidget(m_text);
    textRow->addStretch();
    column->addLayout(textRow);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->setContentsMargins(0, 4, 0, 0);
    buttons->addStretch();
    buttons->addWidget(m_primary);
    buttons->addWidget(m_secondary);
    buttons->addStretch();
    column->addLayout(buttons);
    column->addStretch();
    m_primary->hide();
    m_secondary->hide();
    connect(m_primary, &QPushButton::clicked, this, &EmptyState::primary);
    connect(m_secondary, &QPushButton::clicked, this, &EmptyState::secondary);
}

void EmptyState::setIconName(const QString& name) {
    m_icon->setIconName(name);
}

void EmptyState::setTitle(const QString& title) {
    m_title->setText(title);
    setAccessibleName(title);
}

void EmptyState::setText(const QString& text) {
    m_text->setText(text);
    setAccessibleDescription(text);
}

void EmptyState::setPrimary(const QString& text, const QString& iconName) {
    m_primary->setText(text);
    m_primary->setIconName(iconName);
    m_primary->setVisible(!text.isEmpty());
}

void EmptyState::setSecondary(const QString& text, const QString& iconName) {
    m_secondary->setText(text);
    m_secondary->setIconName(iconName);
    m_secondary->setVisible(!text.isEmpty());
}

} // namespace ui
