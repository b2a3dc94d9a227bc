#pragma once

#include "theme/Tokens.h"

#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace ui {

/// A surface with a thin border and round corners. Its column has a padding of 16 unless told otherwise.
class Card : public QWidget {
    Q_OBJECT
public:
    explicit Card(QWidget* parent = nullptr);

    QVBoxLayout* column() const { return m_column; }
    void setPadding(int padding);
    void setOutline(std::optional<Ink> ink); ///< another colour than the border's
    void addDivider();                       ///< a line over the whole width at the end of the column

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_column;
    std::optional<Ink> m_outline;
};

/// A 1-px line in the border's colour.
class Divider : public QWidget {
    Q_OBJECT
public:
    explicit Divider(Qt::Orientation orientation = Qt::Horizontal, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace ui
