#pragma once

#include <QWidget>

namespace ui {

class Button;
class IconView;
class Label;

/// What a list shows while it is empty: what this is, and the one next action. Texts are the caller's.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(const QString& iconName = {}, QWidget* parent = nullptr);

    void setIconName(const QString& name);
    void setTitle(const QString& title);
    void setText(const QString& text);
    void setPrimary(const QString& text, const QString& iconName = {}); ///< empty: none
    void setSecondary(const QString& text, const QString& iconName = {});
    Button* primaryButton() const { return m_primary; }
    Button* secondaryButton() const { return m_secondary; }

Q_SIGNALS:
    void primary();
    void secondary();

private:
    IconView* m_icon;
    Label* m_title;
    Label* m_text;
    Button* m_primary;
    Button* m_secondary;
};

} // namespace ui
