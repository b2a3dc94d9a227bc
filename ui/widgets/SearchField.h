#pragma once

#include <QLineEdit>

class QAction;

namespace ui {

/// A line to search in, with the magnifier and a button to clear it. Escape does not lose what was typed.
class SearchField : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchField(QWidget* parent = nullptr);

    void setHint(const QString& hint); ///< the place holder and the accessible name
    void setSmall(bool isSmall);       ///< 28 high instead of 32

Q_SIGNALS:
    void next();     ///< Enter
    void previous(); ///< Shift+Enter

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void retranslate();

    QAction* m_clear;
    bool m_ownHint = true;
};

} // namespace ui
