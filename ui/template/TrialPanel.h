#pragma once

#include "content_template/Rehearsal.h"
#include "content_template/SizeBudget.h"

#include <QWidget>

class QGridLayout;
class QScrollArea;
class QVBoxLayout;

namespace ui {

class Badge;
class Button;
class Label;
class SizeBar;
class TemplatePresenter;
class TextBlock;

/// Below the page: which values would break the template, and how much of the 16 KB it takes. Can be folded
/// to its head line.
class TrialPanel : public QWidget {
    Q_OBJECT
public:
    explicit TrialPanel(TemplatePresenter& presenter, QWidget* parent = nullptr);

    bool isOpen() const { return m_open; }
    void setOpen(bool open);
    /// Open where there is room, until the person decides.
    void fitTo(int pageHeight);
    void focusFirst(Qt::FocusReason reason);

Q_SIGNALS:
    void placeWanted(qsizetype line, qsizetype column); ///< from 1; the column counts bytes

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeRehearsal();
    QWidget* makeSize();
    void refresh();
    void refreshRehearsal();
    void refreshSize();
    void addLine(QVBoxLayout* lines, const core::Finding& finding);
    void retranslate();

    TemplatePresenter& m_presenter;
    bool m_open = true;
    bool m_decided = false;
    QWidget* m_body;
    Label* m_title;
    Badge* m_verdict;
    Label* m_sizeTitle;
    Badge* m_sizeVerdict;
    Button* m_fold;
    QScrollArea* m_scroll;
    QVBoxLayout* m_lines;
    SizeBar* m_bar;
    QGridLayout* m_legend;
    QVBoxLayout* m_sizeLines;
    Button* m_leaner;
    TextBlock* m_leanerNote;
};

} // namespace ui
