#include "setup/SecretEdit.h"

#include "delivery/Masking.h"
#include "integration/PushUrl.h"

#include <QRegularExpression>

namespace ui {
namespace {

// Typed by hand one letter comes at a time.
constexpr qsizetype pastedFrom = 8;

struct Masked {
    QString secret;
    QString mask;
};

/// What in a text is the secret.
Masked maskOf(const QString& text) {
    const auto utf8 = text.toStdString();
    const auto masked = [](const std::string& secret) {
        return QString::fromStdString(delivery::maskSecret(secret));
    };
    if (const auto key = integration::parsePushUrl(utf8).key; key.size() >= 4) {
        if (const auto plain = QString::fromStdString(key); text.contains(plain))
            return {plain, masked(key)};
        // Mended while it was read (full-width letters, say): all of it counts as the secret.
        return {text, QStringLiteral("****")};
    }
    if (const auto hidden = QString::fromStdString(delivery::maskTarget(utf8)); hidden != text)
        return {text, hidden};
    // A key alone, in the wrong field.
    static const QRegularExpression keyLike(QStringLiteral("(?<![\\w.-])[0-9A-Za-z_-]{20,}(?![\\w.-])"));
    if (const auto found = keyLike.match(text); found.hasMatch())
        return {found.captured(), masked(found.captured().toStdString())};
    return {};
}

} // namespace

SecretEdit::SecretEdit(QWidget* parent)
    : QLineEdit(parent) {
    connect(this, &QLineEdit::textChanged, this, &SecretEdit::read);
}

QString SecretEdit::secretText() const {
    auto text = this->text();
    return m_secret.isEmpty() ? text : text.replace(m_mask, m_secret);
}

void SecretEdit::setSecretText(const QString& text) {
    forget();
    setText(text);
    mask();
}

void SecretEdit::forget() {
    m_secret.clear();
    m_mask.clear();
    clear(); // and with the text the history for undo
}

void SecretEdit::read(const QString& shown) {
    if (m_masking)
        return;
    const auto grown = shown.size() - m_before.size();
    m_before = shown;
    // The mask was edited: what it stood for is gone.
    if (!m_secret.isEmpty() && !shown.contains(m_mask)) {
        m_secret.clear();
        m_mask.clear();
    }
    if (grown >= pastedFrom)
        mask();
    Q_EMIT entered();
}

void SecretEdit::mask() {
    const auto whole = secretText();
    auto found = maskOf(whole);
    if (found.secret.isEmpty() || found.mask == found.secret)
        return;
    // A mask that stood there already would be taken for ours.
    if (whole.contains(found.mask))
        found = {whole, QStringLiteral("****")};
    auto shown = whole;
    shown.replace(found.secret, found.mask);
    m_secret = found.secret;
    m_mask = found.mask;
    m_masking = true;
    setText(shown);
    m_masking = false;
    m_before = shown;
}

void SecretEdit::focusOutEvent(QFocusEvent* event) {
    mask();
    QLineEdit::focusOutEvent(event);
}

} // namespace ui
