#pragma once

#include "theme/Fonts.h"
#include "theme/Tokens.h"

#include <QLabel>

namespace ui {

/// A label that shows plain text only, in a type of the scale and an ink of the theme; follows both live.
class Label : public QLabel {
    Q_OBJECT
public:
    explicit Label(const QString& text = {}, Type type = Type::Body, Ink ink = Ink::Text,
                   QWidget* parent = nullptr);

    void setType(Type type);
    void setInk(Ink ink);
    Ink ink() const { return m_ink; }
    /// One line that ends in an ellipsis where room is short; the whole text is then in the tool tip.
    void setElided(bool elided);
    bool isElided() const { return m_elided; }

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    void restyle();

    Type m_type;
    Ink m_ink;
    bool m_elided = false;
    bool m_restyling = false;
};

/// A label for text from anywhere: never rich text.
Label* plainLabel(const QString& text = {}, Type type = Type::Body, Ink ink = Ink::Text,
                  QWidget* parent = nullptr);

} // namespace ui
