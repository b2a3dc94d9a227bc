#pragma once

#include "theme/Tokens.h"

#include <QWidget>

namespace ui {

class Button;
class Label;

/// A message in the page: icon, title, a line of text, at most one action. Errors are told by it, not by
/// boxes. The texts are the caller's, and so is their language.
class Banner : public QWidget {
    Q_OBJECT
public:
    explicit Banner(QWidget* parent = nullptr);
    Banner(Tone tone, const QString& title, const QString& text = {}, QWidget* parent = nullptr);

    /// Neutral has a clock ("waiting"); setIconName() changes the tone's own icon.
    void setTone(Tone tone);
    Tone tone() const { return m_tone; }
    void setIconName(const QString& name);
    void setTitle(const QString& title);
    void setText(const QString& text);
    QString title() const;
    QString text() const;
    /// Empty: no action.
    void setAction(const QString& text, const QString& iconName = {}, bool primary = false);
    void setClosable(bool closable);
    Button* actionButton() const { return m_action; }

Q_SIGNALS:
    void actionTriggered();
    void closed(); ///< the user closed it; it has hidden itself

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void describe();
    void retranslate();

    Tone m_tone = Tone::Neutral;
    QString m_icon;
    Label* m_title;
    Label* m_text;
    Button* m_action;
    Button* m_close;
};

} // namespace ui
