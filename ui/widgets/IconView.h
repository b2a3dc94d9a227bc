#pragma once

#include "theme/Tokens.h"

#include <QWidget>

namespace ui {

/// An icon as a widget; decoration, so it has no accessible name of its own.
class IconView : public QWidget {
    Q_OBJECT
public:
    explicit IconView(const QString& name = {}, int size = 16, Ink ink = Ink::Muted,
                      QWidget* parent = nullptr);

    void setIconName(const QString& name);
    QString iconName() const { return m_name; }
    void setInk(Ink ink);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    Ink m_ink;
};

} // namespace ui
