#pragma once

#include <QWidget>

class QScrollArea;

namespace ui {

class Button;
class IconView;
class Label;
class TemplatePresenter;
class TextBlock;
class ValueChip;

/// The finding that is looked at: what it is, what to do, the change that does it; and the way to the others.
class FindingPanel : public QWidget {
    Q_OBJECT
public:
    explicit FindingPanel(TemplatePresenter& presenter, QWidget* parent = nullptr);

    void focusFirst(Qt::FocusReason reason);
    bool hasFinding() const;

Q_SIGNALS:
    void placeWanted();  ///< the editor is to show where it is
    void shapeChanged(); ///< there is one now, or none

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();
    void step(int by);
    void fitHeight();

    TemplatePresenter& m_presenter;
    IconView* m_icon;
    TextBlock* m_title;
    Button* m_fix;
    Label* m_count;
    Button* m_place;
    Button* m_previous;
    Button* m_next;
    QScrollArea* m_scroll = nullptr;
    TextBlock* m_text;
    ValueChip* m_after;
};

} // namespace ui
