#include "receiver/PastePanel.h"

#include "receiver/OutsideText.h"
#include "receiver/ReceiverPresenter.h"
#include "theme/Fonts.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/Label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <string_view>

namespace ui {
namespace {

std::string_view view(const QByteArray& bytes) {
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

// What lies on a clipboard by chance may be a password: only what looks like a body is taken over unasked.
bool looksLikeBody(const QByteArray& text) {
    const QByteArray start = text.left(200).trimmed();
    return start.startsWith('{') || start.startsWith('[') || start.contains("{{") || start.contains("${");
}

} // namespace

BodyEdit::BodyEdit(QWidget* parent)
    : QPlainTextEdit(parent) {
    setObjectName(QStringLiteral("pasteEdit"));
    setFont(ui::font(Type::Mono));
    setTabChangesFocus(true);
    setLineWrapMode(WidgetWidth);
    connect(this, &QPlainTextEdit::textChanged, this, &BodyEdit::bodyChanged);
}

QByteArray BodyEdit::body() const {
    return hasLargeBody() ? m_large : toPlainText().toUtf8();
}

void BodyEdit::setBody(const QByteArray& body) {
    {
        const QSignalBlocker quiet(this);
        const bool large = body.size() > layOutLimit;
        m_large = large ? body : QByteArray();
        setReadOnly(large);
        setPlainText(large ? outsideText(view(body), 600) : QString::fromUtf8(body));
    }
    Q_EMIT bodyChanged();
}

bool BodyEdit::canInsertFromMimeData(const QMimeData* source) const {
    return source->hasText();
}

void BodyEdit::insertFromMimeData(const QMimeData* source) {
    const QString text = source->text();
    if (hasLargeBody() || text.size() > layOutLimit ||
        document()->characterCount() + text.size() > layOutLimit)
        setBody(text.toUtf8());
    else
        insertPlainText(text); // plain: markup on the clipboard is text as well
}

void BodyEdit::keyPressEvent(QKeyEvent* event) {
    // A large body is there as a whole or not at all: paste replaces it, Delete takes it away.
    if (hasLargeBody() && event->matches(QKeySequence::Paste)) {
        setReadOnly(false);
        paste();
        return;
    }
    if (hasLargeBody() && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        setBody({});
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

PastePanel::PastePanel(ReceiverPresenter& presenter, QWidget* parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_title(new Label({}, Type::Section))
    , m_text(new Label({}, Type::Body, Ink::Muted))
    , m_edit(new BodyEdit)
    , m_size(new Label({}, Type::Caption, Ink::Muted))
    , m_trouble(new Banner)
    , m_clipboard(new Button(ButtonKind::Normal, {}, QStringLiteral("paste")))
    , m_close(new Button(ButtonKind::Bare, {}, QStringLiteral("close")))
    , m_add(new Button(ButtonKind::Primary)) {
    setObjectName(QStringLiteral("pastePanel"));
    m_add->setObjectName(QStringLiteral("pasteAdd"));
    m_clipboard->setObjectName(QStringLiteral("pasteClipboard"));
    m_text->setWordWrap(true);
    m_trouble->setTone(Tone::Critical);
    m_trouble->hide();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    column->addLayout(head);
    column->addWidget(m_text);
    column->addWidget(m_edit, 1);
    column->addWidget(m_trouble);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_size, 1);
    foot->addWidget(m_clipboard);
    foot->addWidget(m_add);
    column->addLayout(foot);
    setTabOrder(m_edit, m_clipboard);
    setTabOrder(m_clipboard, m_add);
    setTabOrder(m_add, m_close);

    connect(m_edit, &BodyEdit::bodyChanged, this, &PastePanel::refresh);
    connect(m_clipboard, &Button::clicked, this, [this] {
        m_edit->setBody(m_presenter.clipboardText());
        m_add->setFocus(Qt::OtherFocusReason);
    });
    connect(m_close, &Button::clicked, this, &PastePanel::closed);
    connect(m_add, &Button::clicked, this, &PastePanel::add);
    setFocusProxy(m_edit);
    retranslate();
}

void PastePanel::open() {
    m_trouble->hide();
    if (m_edit->body().isEmpty()) {
        const QByteArray text = m_presenter.clipboardText();
        if (looksLikeBody(text))
            m_edit->setBody(text);
    }
    if (m_edit->body().isEmpty())
        m_edit->setFocus(Qt::OtherFocusReason);
    else
        m_add->setFocus(Qt::OtherFocusReason);
}

void PastePanel::add() {
    switch (m_presenter.paste(m_edit->body())) {
    case ReceiverPresenter::PasteResult::Stored:
        m_trouble->hide();
        m_edit->setBody({});
        Q_EMIT closed();
        return;
    case ReceiverPresenter::PasteResult::Empty:
        return;
    case ReceiverPresenter::PasteResult::TooLarge:
        m_trouble->setTitle(tr("This body is too large"));
        m_trouble->setText(tr("A body may have up to %1. What you pasted is kept here.")
                               .arg(sizeText(static_cast<std::uint64_t>(ReceiverPresenter::maxPaste))));
        break;
    case ReceiverPresenter::PasteResult::NotNow:
        m_trouble->setTitle(tr("The history takes nothing now"));
        m_trouble->setText(tr("What you pasted is kept here. Try again in a moment."));
        break;
    }
    m_trouble->show();
}

void PastePanel::refresh() {
    const QByteArray body = m_edit->body();
    m_add->setEnabled(!body.trimmed().isEmpty());
    if (m_edit->hasLargeBody())
        m_size->setText(
            tr("%1, the first lines are shown").arg(sizeText(static_cast<std::uint64_t>(body.size()))));
    else
        m_size->setText(body.isEmpty() ? QString() : sizeText(static_cast<std::uint64_t>(body.size())));
}

void PastePanel::retranslate() {
    m_title->setText(tr("Paste a body"));
    m_text->setText(
        tr("Copied from SLS, a log or Flashduty. It is analysed like a received one and marked pasted."));
    m_edit->setAccessibleName(tr("Body"));
    m_clipboard->setText(tr("From clipboard"));
    m_close->setAccessibleName(tr("Close"));
    m_add->setText(tr("Analyse"));
    refresh();
}

void PastePanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
