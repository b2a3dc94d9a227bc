#pragma once

#include <QWidget>

namespace ui {

/// A value to copy: mono on a sunken ground, radius 4. Breaks anywhere into lines when room is short, or ends
/// in an ellipsis. Can be selected and copied with the keyboard from the field around it.
class ValueChip : public QWidget {
    Q_OBJECT
public:
    explicit ValueChip(const QString& text = {}, QWidget* parent = nullptr);

    void setText(const QString& text);
    QString text() const { return m_text; }
    void setWrapped(bool wrapped); ///< lines instead of an ellipsis

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return m_wrapped; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QString m_text;
    bool m_wrapped = false;
};

} // namespace ui
