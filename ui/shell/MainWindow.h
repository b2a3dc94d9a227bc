#pragma once

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace ui {

class Banner;
class CheckPresenter;
class IntegrationSwitcher;
class NavButton;
class NavRail;
class ReceiverPage;
class ReceiverPresenter;
class SettingsPage;
class SettingsPresenter;
class SetupPage;
class SetupPresenter;
class StartPage;
class TemplatePage;
class TemplatePresenter;

/// The window: rail, header, the pages. Holds no state beyond which page shows.
class MainWindow : public QWidget {
    Q_OBJECT
public:
    enum class Page { Setup, Receiver, Template, Settings };

    MainWindow(ReceiverPresenter& receiver, SetupPresenter& setup, CheckPresenter& check,
               TemplatePresenter& contentTemplate, SettingsPresenter& settings, const QString& dataFolder,
               QWidget* parent = nullptr);
    ~MainWindow() override;

    Page page() const;
    void show(Page page);
    using QWidget::show;
    /// To the front, also when minimised.
    void raiseWindow();
    ReceiverPage& receiverPage() { return *m_receiverPage; }
    SetupPage& setupPage() { return *m_setupPage; }
    TemplatePage& templatePage() { return *m_templatePage; }

    enum class Trouble { Token, Settings, Integrations, IntegrationsDamaged };
    /// Something went wrong at the start; stays until the person closes it. `reason` is a whole sentence.
    void tellTrouble(Trouble trouble, const QString& reason);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();
    void mirror();
    void wireTemplate();
    void focusPage(Qt::FocusReason reason);
    void focusRail();
    void retranslateTrouble();

    ReceiverPresenter& m_receiver;
    SetupPresenter& m_setup;
    TemplatePresenter& m_template;
    NavRail* m_rail;
    NavButton* m_setupButton;
    NavButton* m_receiverButton;
    NavButton* m_templateButton;
    NavButton* m_settingsButton;
    QWidget* m_header;
    QWidget* m_troubleRow;
    Banner* m_trouble;
    Trouble m_troubleKind = Trouble::Token;
    IntegrationSwitcher* m_switcher;
    QLabel* m_title;
    QLabel* m_meta;
    QLabel* m_promise;
    QStackedWidget* m_pages;
    StartPage* m_startPage;
    SetupPage* m_setupPage;
    ReceiverPage* m_receiverPage;
    TemplatePage* m_templatePage;
    SettingsPage* m_settingsPage;
};

} // namespace ui
