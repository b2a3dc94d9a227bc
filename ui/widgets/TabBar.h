#pragma once

#include <QTabBar>

#include <optional>

namespace ui {

/// Tabs with an underline of 2 px, 36 high; a tab may carry a count.
class TabBar : public QTabBar {
    Q_OBJECT
public:
    explicit TabBar(QWidget* parent = nullptr);

    /// A number in a round badge behind the word, amber; nothing or 0 takes it away.
    void setCount(int index, std::optional<int> count);
    std::optional<int> countOf(int index) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString countText(int index) const;

    bool m_keyboard = false; // the focus came by keyboard: show the ring
};

} // namespace ui
