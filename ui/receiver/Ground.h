#pragma once

#include <QWidget>

namespace ui {

/// A plain ground in one of the theme's colours, with thin lines at some edges.
class Ground : public QWidget {
    Q_OBJECT
public:
    enum class Fill { Window, Surface, Selection };

    explicit Ground(Fill fill, Qt::Edges lines = {}, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Fill m_fill;
    Qt::Edges m_lines;
};

} // namespace ui
