#pragma once

#include <QPlainTextEdit>
#include <QWidget>

namespace ui {

class Banner;
class Button;
class Label;
class ReceiverPresenter;

/// A text area for a body. A large one is not laid out: it is kept aside, and its size and first lines stand
/// in its place, since one line of a megabyte would freeze the window.
class BodyEdit : public QPlainTextEdit {
    Q_OBJECT
public:
    static constexpr qsizetype layOutLimit = 32 * 1024;

    explicit BodyEdit(QWidget* parent = nullptr);

    QByteArray body() const;
    bool hasLargeBody() const { return !m_large.isEmpty(); }
    void setBody(const QByteArray& body);

Q_SIGNALS:
    void bodyChanged();

protected:
    void insertFromMimeData(const QMimeData* source) override;
    bool canInsertFromMimeData(const QMimeData* source) const override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QByteArray m_large;
};

/// Where a body is pasted, beside the list and in nobody's way.
class PastePanel : public QWidget {
    Q_OBJECT
public:
    explicit PastePanel(ReceiverPresenter& presenter, QWidget* parent = nullptr);

    /// Takes over what is on the clipboard when it looks like a body.
    void open();

Q_SIGNALS:
    void closed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void add();
    void refresh();
    void retranslate();

    ReceiverPresenter& m_presenter;
    Label* m_title;
    Label* m_text;
    BodyEdit* m_edit;
    Label* m_size;
    Banner* m_trouble;
    Button* m_clipboard;
    Button* m_close;
    Button* m_add;
};

} // namespace ui
