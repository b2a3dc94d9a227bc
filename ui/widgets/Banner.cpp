#include "widgets/Banner.h"

#include "theme/Icons.h"
#include "widgets/Button.h"
#include "widgets/Label.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace ui {
namespace {

constexpr int padding = 12;
constexpr int iconSide = 20;

QString iconOf(Tone tone) {
    switch (tone) {
    case Tone::Critical:
        return QStringLiteral("critical");
    case Tone::Warning:
        return QStringLiteral("warning");
    case Tone::Info:
    case Tone::Accent:
        return QStringLiteral("info");
    case Tone::Ok:
        return QStringLiteral("ok");
    case Tone::Unknown:
        return QStringLiteral("unknown");
    case Tone::Neutral:
        break;
    }
    return QStringLiteral("clock");
}

} // namespace

Banner::Banner(QWidget* parent)
    : QWidget(parent)
    , m_title(plainLabel({}, Type::BodyStrong, Ink::Text, this))
    , m_text(plainLabel({}, Type::Body, Ink::Text, this))
    , m_action(new Button(ButtonKind::Normal, {}, {}, this))
    , m_close(new Button(ButtonKind::Bare, {}, QStringLiteral("close"), this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(padding + 1 + iconSide + 12, padding - 4, 9, padding - 4);
    row->setSpacing(12);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    m_text->setWordWrap(true);
    m_title->setWordWrap(true);
    words->addWidget(m_title);
    words->addWidget(m_text);
    row->addLayout(words, 1);
    m_action->setButtonSize(ButtonSize::Small);
    m_close->setButtonSize(ButtonSize::Small);
    m_close->setInk(Ink::Muted);
    row->addWidget(m_action);
    row->addWidget(m_close);
    m_action->hide();
    m_close->hide();
    m_text->hide();
    connect(m_action, &QPushButton::clicked, this, &Banner::actionTriggered);
    connect(m_close, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    setMinimumHeight(50);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    retranslate();
}

Banner::Banner(Tone tone, const QString& title, const QString& text, QWidget* parent)
    : Banner(parent) {
    m_tone = tone;
    setTitle(title);
    setText(text);
}

void Banner::setTone(Tone tone) {
    m_tone = tone;
    update();
}

void Banner::setIconName(const QString& name) {
    m_icon = name;
    update();
}

void Banner::setTitle(const QString& title) {
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    describe();
}

void Banner::setText(const QString& text) {
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    describe();
}

QString Banner::title() const {
    return m_title->text();
}

QString Banner::text() const {
    return m_text->text();
}

void Banner::setAction(const QString& text, const QString& iconName, bool primary) {
    m_action->setText(text);
    m_action->setIconName(iconName);
    m_action->setKind(primary ? ButtonKind::Primary : ButtonKind::Normal);
    m_action->setVisible(!text.isEmpty());
}

void Banner::setClosable(bool closable) {
    m_close->setVisible(closable);
}

void Banner::describe() {
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_text->text());
}

void Banner::retranslate() {
    m_close->setAccessibleName(tr("Close this message"));
}

void Banner::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Banner::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Banner::paintEvent(QPaintEvent*) {
    const Tokens& t = tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_tone == Tone::Neutral ? t.border : t.ink(m_tone), 1));
    painter.setBrush(t.ground(m_tone));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    const QRectF place(padding + 1, (height() - iconSide) / 2.0, iconSide, iconSide);
    paintIcon(&painter, place, m_icon.isEmpty() ? iconOf(m_tone) : m_icon, t.ink(m_tone));
}

} // namespace ui
