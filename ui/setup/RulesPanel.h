#pragma once

#include <QWidget>

#include <vector>

class QLineEdit;
class QPlainTextEdit;

namespace ui {

class Button;
class Card;
class CopyButton;
class IconView;
class Label;
class PathLines;
class RulesTable;
class SetupPresenter;
class StatusMapping;
class ValueChip;

/// Step 4: the settings that are the same in every rule, and the rules that are to send through the
/// integration. Many come in at once by pasting; each is ticked when it is set, and shows what of it arrived.
class RulesPanel : public QWidget {
    Q_OBJECT
public:
    explicit RulesPanel(SetupPresenter& presenter, QWidget* parent = nullptr);
    void refresh();
    /// The buttons that stand in the head of the page.
    QWidget* actions() const { return m_actions; }

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class Entry { None, Paste, One };
    /// One of the settings: what it is called, and what to choose.
    struct Setting {
        QWidget* cell = nullptr;
        Label* name = nullptr;
        Label* other = nullptr;
        IconView* mark = nullptr;
        Label* option = nullptr;
        ValueChip* value = nullptr;
        CopyButton* copy = nullptr;
        Label* note = nullptr;
    };
    QWidget* makeSettings();
    QWidget* makeEntry();
    QWidget* makeList();
    Setting makeSetting();
    void refreshSettings();
    void refreshSelected();
    void add();
    void showEntry(Entry entry);

    SetupPresenter& m_presenter;
    Entry m_shown = Entry::None;
    QWidget* m_actions;
    Button* m_paste;
    Button* m_one;
    Label* m_settingsTitle;
    PathLines* m_path;
    Button* m_mappingButton;
    StatusMapping* m_mapping;
    std::vector<Setting> m_settings;
    Card* m_entry;
    Label* m_hint;
    QPlainTextEdit* m_text;
    QWidget* m_fields;
    QLineEdit* m_name;
    QLineEdit* m_id;
    Button* m_add;
    Button* m_cancel;
    Label* m_result;
    Card* m_listCard;
    Label* m_empty;
    RulesTable* m_list;
    Label* m_selected;
    Button* m_open;
    Button* m_remove;
};

} // namespace ui
