#pragma once

#include "widgets/BadgeSpec.h"

#include <QWidget>

#include <vector>

class QAbstractButton;
class QVBoxLayout;

namespace ui {

struct Step {
    int number = 0;
    QString title;
    StepState state = StepState::ToDo;
    QString detail; ///< "test accepted 09:58"; shown behind the state's word

    bool operator==(const Step&) const = default;
};

/// The steps of a set-up, one a row, with their states. One tab stop; Up and Down choose.
class StepList : public QWidget {
    Q_OBJECT
public:
    explicit StepList(QWidget* parent = nullptr);

    void setSteps(const std::vector<Step>& steps);
    const std::vector<Step>& steps() const { return m_steps; }
    int current() const { return m_current; }
    void setCurrent(int index); ///< does not emit

Q_SIGNALS:
    void currentChanged(int index); ///< by the user

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void choose(int index);

    std::vector<Step> m_steps;
    std::vector<QAbstractButton*> m_rows;
    QVBoxLayout* m_column;
    int m_current = 0;
};

} // namespace ui
