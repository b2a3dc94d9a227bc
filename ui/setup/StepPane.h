#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace ui {

class Banner;
class Button;
class Card;
class CheckBox;
class CheckPanel;
class CheckPresenter;
class CodeView;
class FieldCard;
class Label;
class PathLines;
class PushUrlPanel;
class RulesPanel;
class Segments;
class SetupPresenter;
class StatusBadge;

/// One step, drawn from its row in the step table: where to click, what to enter, what goes wrong. The entry
/// of the push URL, the list of rules and the check come in where they belong.
class StepPane : public QWidget {
    Q_OBJECT
public:
    StepPane(SetupPresenter& presenter, CheckPresenter& check, QWidget* parent = nullptr);

    void refresh();
    void focusFirst();
    void hideSecrets();

Q_SIGNALS:
    void templateWanted(); ///< the content of step 2 is to be looked at

protected:
    void changeEvent(QEvent* event) override;

private:
    void refreshPath();
    void refreshProbe();
    void refreshNotes();
    void makeNotes();
    void refreshPreview();

    SetupPresenter& m_presenter;
    Label* m_number;
    Label* m_title;
    StatusBadge* m_state;
    Label* m_counts;
    Label* m_purpose;
    QWidget* m_sideRow;
    Label* m_sideLabel;
    Segments* m_side;
    Card* m_pathCard;
    PathLines* m_path;
    Button* m_open;
    FieldCard* m_fields;
    PushUrlPanel* m_pushUrl;
    RulesPanel* m_rules;
    CheckPanel* m_check;
    Card* m_probeCard;
    Label* m_probeTitle;
    Label* m_probeText;
    Button* m_probe;
    FieldCard* m_probeFields;
    Card* m_previewCard;
    Label* m_previewTitle;
    Label* m_previewText;
    Button* m_template;
    CodeView* m_preview;
    QWidget* m_notes;
    QVBoxLayout* m_notesColumn;
    QStringList m_noteTexts;
    std::vector<QWidget*> m_noteLines;
};

} // namespace ui
