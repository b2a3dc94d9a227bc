#pragma once

#include "widgets/Button.h"
#include "widgets/CopyText.h"

#include <QTimer>

#include <chrono>
#include <functional>

namespace ui {

/// Copies a value and says "Copied" for 2 s, in the same place and width.
class CopyButton : public Button {
    Q_OBJECT
public:
    /// `value` is asked at the moment of the click. `kind` Link shows words, Bare only the icon.
    CopyButton(CopyText copy, std::function<QString()> value, ButtonKind kind = ButtonKind::Link,
               QWidget* parent = nullptr);

    /// Other words than "Copy": "Copy URL".
    void setWords(const QString& words);
    /// What a screen reader says: "Copy ID".
    void setSpoken(const QString& name);
    void setFeedbackTime(std::chrono::milliseconds time);
    bool isSayingCopied() const { return m_timer.isActive(); }

    QSize sizeHint() const override;

Q_SIGNALS:
    void copied();

protected:
    void changeEvent(QEvent* event) override;

private:
    void copyNow();
    void showState();

    CopyText m_copy;
    std::function<QString()> m_value;
    QString m_words;
    QString m_spoken;
    QTimer m_timer;
};

} // namespace ui
