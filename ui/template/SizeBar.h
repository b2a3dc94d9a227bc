#pragma once

#include <QWidget>

#include <cstddef>
#include <vector>

namespace ui {

/// How much of a limit is used, and by which parts: the largest in the strongest shade.
class SizeBar : public QWidget {
    Q_OBJECT
public:
    static constexpr std::size_t shades = 4;

    explicit SizeBar(QWidget* parent = nullptr);

    /// `parts` largest first; what is beyond `shades` shares the weakest one.
    void setParts(std::vector<std::size_t> parts, std::size_t limit);
    /// Opacity of the accent for a part, 0 to 1.
    static qreal shadeOf(std::size_t part);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<std::size_t> m_parts;
    std::size_t m_limit = 1;
};

} // namespace ui
