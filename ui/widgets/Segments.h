#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QButtonGroup;

namespace ui {

/// A few choices side by side, one of them chosen. Arrow keys move the choice; 28 high.
class Segments : public QWidget {
    Q_OBJECT
public:
    explicit Segments(const QStringList& texts = {}, QWidget* parent = nullptr);

    void setTexts(const QStringList& texts); ///< the same number keeps the choice: for another language
    int count() const;
    int current() const;
    void setCurrent(int index); ///< does not emit
    void focusCurrent(Qt::FocusReason reason);

Q_SIGNALS:
    void currentChanged(int index); ///< by the user

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QButtonGroup* m_group;
};

} // namespace ui
