#include "widgets/SearchField.h"

#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "widgets/FocusRing.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>

namespace ui {

SearchField::SearchField(QWidget* parent)
    : QLineEdit(parent)
    , m_clear(new QAction(this)) {
    setFont(ui::font(Type::Body));
    addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_clear->setIcon(icon(QStringLiteral("close")));
    m_clear->setVisible(false);
    addAction(m_clear, QLineEdit::TrailingPosition);
    connect(m_clear, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_clear->setVisible(!text.isEmpty()); });
    setSmall(false);
    addFocusRing(this, 6);
    retranslate();
}

void SearchField::setHint(const QString& hint) {
    m_ownHint = false;
    setPlaceholderText(hint);
    setAccessibleName(hint);
}

void SearchField::setSmall(bool isSmall) {
    setFixedHeight(isSmall ? 28 : 32);
}

void SearchField::retranslate() {
    m_clear->setText(tr("Clear"));
    if (m_ownHint) {
        setPlaceholderText(tr("Search"));
        setAccessibleName(tr("Search"));
    }
}

void SearchField::changeEvent(QEvent* event) {
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SearchField::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (event->modifiers().testFlag(Qt::ShiftModifier))
            Q_EMIT previous();
        else
            Q_EMIT next();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace ui
