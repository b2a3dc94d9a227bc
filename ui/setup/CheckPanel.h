#pragma once

#include "setup/CheckPresenter.h"
#include "widgets/Card.h"

#include <optional>

namespace ui {

class Badge;
class Button;
class IconView;
class Label;
class Segments;

/// Step 5: where to, the question before the first real push, both answers with what they mean, and what is
/// not proven by them.
class CheckPanel : public Card {
    Q_OBJECT
public:
    CheckPanel(SetupPresenter& setup, CheckPresenter& check, QWidget* parent = nullptr);
    void refresh();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Line {
        QWidget* row = nullptr;
        IconView* icon = nullptr;
        Label* name = nullptr;
        Label* what = nullptr;
        Label* next = nullptr;
        Label* time = nullptr;
    };
    Line makeLine(const char* name);
    void show(Line& line, const QString& name, const std::optional<CheckPresenter::Answer>& answer);

    SetupPresenter& m_setup;
    CheckPresenter& m_check;
    Label* m_title;
    Segments* m_target;
    Label* m_url;
    Label* m_text;
    QWidget* m_question;
    Label* m_ask;
    Button* m_yes;
    Button* m_no;
    Button* m_send;
    Line m_firing;
    Line m_resolved;
    Line m_unproven;
};

} // namespace ui
