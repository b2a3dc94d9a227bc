#pragma once

#include <QPlainTextEdit>

namespace ui {

class TemplateHighlighter;
class TemplatePresenter;

/// The text of the template: line numbers, colours, findings underlined where they stand and marked beside
/// their line. Tab leaves it. Plain text only; too long a text is not taken in.
class TemplateEditor : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit TemplateEditor(TemplatePresenter& presenter, QWidget* parent = nullptr);
    ~TemplateEditor() override;

    /// To the place of the finding that is looked at.
    void showIssue();
    /// The name under the caret: letters, digits and underscores.
    QString wordAtCaret() const;

Q_SIGNALS:
    void fixWanted();             ///< Alt+Enter
    void nextIssueWanted(int by); ///< F8, Shift+F8

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;
    bool canInsertFromMimeData(const QMimeData* source) const override;

private:
    class Gutter;

    void mark();
    void placeGutter();
    void paintGutter(QPaintEvent* event);
    int gutterWidth() const;

    TemplatePresenter& m_presenter;
    TemplateHighlighter* m_highlighter;
    Gutter* m_gutter;
};

} // namespace ui
