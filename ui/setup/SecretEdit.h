#pragma once

#include <QLineEdit>
#include <QString>

namespace ui {

/// An input for a text that holds a secret. The secret stands in it in clear only while it is typed by hand;
/// what is pasted, and what stands there when the focus leaves, shows its mask instead. Neither the text, nor
/// the history for undo, nor what a screen reader gets holds it then; secretText() puts it back in.
class SecretEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit SecretEdit(QWidget* parent = nullptr);

    /// The text as it was entered.
    QString secretText() const;
    void setSecretText(const QString& text); ///< masked at once
    /// Forgets all of it.
    void forget();

Q_SIGNALS:
    /// By typing, pasting, or in code; not by masking alone.
    void entered();

protected:
    void focusOutEvent(QFocusEvent* event) override;

private:
    void read(const QString& shown);
    void mask();

    QString m_secret; ///< what the mask stands for; empty: nothing is masked
    QString m_mask;
    QString m_before;
    bool m_masking = false;
};

} // namespace ui
