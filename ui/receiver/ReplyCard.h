#pragma once

#include "receiver/ReplyPolicy.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace ui {

class Button;
class Label;
class ReceiverPresenter;

/// "200 at once", "503", "drops the connection": what accepted deliveries are answered with, in few words.
QString replyPolicyWords(const receiver::ReplyPolicy& policy);

/// The reply laboratory: what the receiver answers, for finding out what SLS does then. Whatever is set,
/// every delivery is stored; it ends with the program.
class ReplyCard : public QWidget {
    Q_OBJECT
public:
    explicit ReplyCard(ReceiverPresenter& presenter, QWidget* parent = nullptr);

Q_SIGNALS:
    void closed();

protected:
    void changeEvent(QEvent* event) override;

private:
    receiver::ReplyPolicy entered() const;
    void apply();
    void retranslate();
    void mirror();
    void refresh();

    ReceiverPresenter& m_presenter;
    Label* m_title;
    Button* m_close;
    Label* m_intro;
    Label* m_kindLabel;
    QComboBox* m_kind;
    Label* m_statusLabel;
    QLineEdit* m_status;
    Label* m_failuresLabel;
    QLineEdit* m_failures;
    Label* m_locationLabel;
    QLineEdit* m_location;
    Label* m_delayLabel;
    QLineEdit* m_delay;
    Label* m_hint;
    Button* m_apply;
    Button* m_plain;
};

} // namespace ui
