#pragma once

#include <QAbstractButton>
#include <QString>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace ui {

/// One page in the rail: icon over label, an accent bar when current, a dot when something runs there.
class NavButton : public QAbstractButton {
    Q_OBJECT
public:
    NavButton(QString iconName, QWidget* parent);

    /// The dot; `meaning` is said by the tool tip and to screen readers. Empty: no dot.
    void setRunning(const QString& meaning);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    QString m_iconName;
    QString m_running;
    bool m_ring = false; ///< the focus came by keyboard
};

/// The rail at the left: the mark, the pages, Settings at the bottom.
class NavRail : public QWidget {
    Q_OBJECT
public:
    explicit NavRail(QWidget* parent = nullptr);

    NavButton* addPage(const QString& iconName);
    NavButton* addBottomPage(const QString& iconName);
    /// Up and Down move between pages.
    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    NavButton* add(const QString& iconName);

    QVBoxLayout* m_top;
    QVBoxLayout* m_bottom;
    std::vector<NavButton*> m_buttons;
};

} // namespace ui
