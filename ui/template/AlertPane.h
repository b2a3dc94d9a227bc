#pragma once

#include <QWidget>

class QListView;

namespace ui {

class Banner;
class Button;
class CodeView;
class ComboBox;
class Label;
class TemplatePresenter;

/// Which alert the template is tried with, and what is in it. Narrow it is one line with a drop-down, and the
/// alert's text is shown elsewhere.
class AlertPane : public QWidget {
    Q_OBJECT
public:
    explicit AlertPane(TemplatePresenter& presenter, QWidget* parent = nullptr);

    void setNarrow(bool narrow);
    void focusList(Qt::FocusReason reason);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();
    void retranslate();
    void fitList();
    void chooseRow(int row);

    TemplatePresenter& m_presenter;
    bool m_narrow = false;
    QWidget* m_head;
    Label* m_title;
    Button* m_paste;
    QWidget* m_wide;
    QListView* m_list;
    Button* m_all;
    CodeView* m_code;
    Label* m_note;
    QWidget* m_line;
    Label* m_lineTitle;
    ComboBox* m_combo;
    Button* m_linePaste;
};

} // namespace ui
