#include "widgets/CopyButton.h"

#include <QAccessible>
#include <QEvent>

#include <algorithm>

namespace ui {

CopyButton::CopyButton(CopyText copy, std::function<QString()> value, ButtonKind kind, QWidget* parent)
    : Button(kind, {}, QStringLiteral("copy"), parent)
    , m_copy(std::move(copy))
    , m_value(std::move(value)) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(std::chrono::seconds(2));
    connect(&m_timer, &QTimer::timeout, this, &CopyButton::showState);
    connect(this, &QPushButton::clicked, this, &CopyButton::copyNow);
    showState();
}

void CopyButton::setWords(const QString& words) {
    m_words = words;
    showState();
}

void CopyButton::setSpoken(const QString& name) {
    m_spoken = name;
    showState();
}

void CopyButton::setFeedbackTime(std::chrono::milliseconds time) {
    m_timer.setInterval(time);
}

void CopyButton::copyNow() {
    if (m_copy)
        m_copy(m_value ? m_value() : QString());
    m_timer.start();
    showState();
    QAccessibleEvent said(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&said);
    Q_EMIT copied();
}

void CopyButton::showState() {
    const bool done = m_timer.isActive();
    const QString words = m_words.isEmpty() ? tr("Copy") : m_words;
    setText(done ? tr("Copied") : words);
    setIconName(done ? QStringLiteral("check") : QStringLiteral("copy"));
    setInk(done ? std::optional(Ink::Ok) : std::nullopt);
    setAccessibleName(done ? tr("Copied") : m_spoken.isEmpty() ? words : m_spoken);
}

QSize CopyButton::sizeHint() const {
    QSize size = Button::sizeHint();
    if (kind() != ButtonKind::Link && kind() != ButtonKind::Normal && kind() != ButtonKind::Primary)
        return size;
    const QFontMetrics metrics(font());
    const auto widthOf = [&metrics](const QString& text) {
        return metrics.size(Qt::TextShowMnemonic, text).width();
    };
    const QString words = m_words.isEmpty() ? tr("Copy") : m_words;
    const int widest = std::max(widthOf(words), widthOf(tr("Copied")));
    return {size.width() - widthOf(text()) + widest, size.height()};
}

void CopyButton::changeEvent(QEvent* event) {
    Button::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showState();
}

} // namespace ui
