#pragma once

#include <QWidget>

#include <vector>

class QLabel;

namespace ui {

class Button;
class Label;

/// What a stranger sees first: the chain from rule to integration, one next action, other ways in.
class StartPage : public QWidget {
    Q_OBJECT
public:
    explicit StartPage(QWidget* parent = nullptr);

    void focusMain(Qt::FocusReason reason);

Q_SIGNALS:
    void newWanted();
    void fileWanted();
    void sampleIntegrationWanted();
    void receiverWanted();
    void sampleWanted();
    void pasteWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Way {
        Label* title;
        Label* text;
        Button* button;
    };

    QWidget* makeChain();
    QWidget* makeWays();
    Way makeWay(const QString& iconName, QWidget* parent);
    void retranslate();

    Label* m_title;
    Label* m_subtitle;
    Label* m_sideSls;
    Label* m_sideFlashduty;
    std::vector<Label*> m_chainTitles;
    std::vector<Label*> m_chainTexts;
    Button* m_new;
    Button* m_file;
    Label* m_need;
    Label* m_waysTitle;
    Way m_integration{};
    Way m_sample{};
    Way m_receiver{};
    Way m_paste{};
    Label* m_promise;
};

} // namespace ui
