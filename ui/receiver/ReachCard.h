#pragma once

#include <QWidget>

#include <vector>

class QLineEdit;
class QVBoxLayout;

namespace ui {

class Banner;
class Button;
class Card;
class CopyButton;
class Label;
class ReceiverPresenter;
class ValueChip;

/// "How does SLS reach this computer?": the three ways, with commands to copy and the field for the public
/// name.
class ReachCard : public QWidget {
    Q_OBJECT
public:
    explicit ReachCard(ReceiverPresenter& presenter, QWidget* parent = nullptr);

    /// The close button makes sense only where something else is behind the card.
    void setClosable(bool closable);

Q_SIGNALS:
    void pasteWanted();
    void closed();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Command {
        ValueChip* text;
        Label* note;
        CopyButton* copy;
        QString tool;
    };

    void addCommand(QVBoxLayout* column, const QString& tool);
    QString commandText(const QString& tool) const;
    void applyName();
    void refresh();

    ReceiverPresenter& m_presenter;
    Label* m_title;
    Button* m_close;
    Label* m_intro;
    Label* m_probeTitle;
    Label* m_probeText;
    Label* m_commandHead;
    std::vector<Command> m_commands;
    Banner* m_thirdParty;
    Label* m_nameHead;
    QLineEdit* m_name;
    Button* m_allow;
    Label* m_nameState;
    ValueChip* m_url;
    CopyButton* m_copyUrl;
    Label* m_pasteTitle;
    Label* m_pasteText;
    Button* m_paste;
    Label* m_noneTitle;
    Label* m_noneText;
    bool m_badName = false;
};

} // namespace ui
