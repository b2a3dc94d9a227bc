#pragma once

#include "theme/Tokens.h"

#include <QPushButton>

#include <optional>

namespace ui {

enum class ButtonKind {
    Primary, ///< the one next thing to do
    Normal,  ///< outlined
    Link,    ///< words in the accent colour, no outline
    Tool,    ///< an outlined square with an icon
    Bare,    ///< an icon without outline
};

enum class ButtonSize { Regular, Small }; ///< 32 and 28 high

/// A push button of the house. An icon-only button needs an accessible name: setAccessibleName() or its text,
/// which is then spoken and shown as tool tip but not drawn.
class Button : public QPushButton {
    Q_OBJECT
public:
    explicit Button(ButtonKind kind, const QString& text = {}, const QString& iconName = {},
                    QWidget* parent = nullptr);

    void setKind(ButtonKind kind);
    ButtonKind kind() const { return m_kind; }
    void setButtonSize(ButtonSize size);
    void setIconName(const QString& name);
    QString iconName() const { return m_icon; }
    /// The icon stands behind the words: chevrons, links to another place.
    void setIconAtEnd(bool atEnd);
    /// Muted words before the text: "Reply" in "Reply 200 at once".
    void setPrefix(const QString& prefix);
    /// Another ink than the kind's own; nothing for the kind's.
    void setInk(std::optional<Ink> ink);
    void setStrong(bool strong); ///< weight 600

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    bool isIconOnly() const { return m_kind == ButtonKind::Tool || m_kind == ButtonKind::Bare; }
    QFont textFont() const;
    int heightOf() const;
    int padding() const;

    ButtonKind m_kind;
    ButtonSize m_size = ButtonSize::Regular;
    QString m_icon;
    QString m_prefix;
    bool m_iconAtEnd = false;
    bool m_strong = false;
    std::optional<Ink> m_ink;
};

} // namespace ui
