#pragma once

#include <QWidget>

class QMenu;

namespace ui {

class Button;
class Label;
class SetupPresenter;
class StepBars;

/// The header of the Setup page: which integration, with a menu to change it and to do things with it; where
/// it lives; how far its steps are.
class IntegrationSwitcher : public QWidget {
    Q_OBJECT
public:
    explicit IntegrationSwitcher(SetupPresenter& presenter, QWidget* parent = nullptr);

    /// A new one, with the name that fits the language.
    void create();
    void createSample();
    void openMenu();

Q_SIGNALS:
    void created();
    void formWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    SetupPresenter& m_presenter;
    Button* m_name;
    Label* m_meta;
    Label* m_count;
    StepBars* m_bars;
    QMenu* m_menu;
};

} // namespace ui
