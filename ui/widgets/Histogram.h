#pragma once

#include <QDateTime>
#include <QWidget>

#include <vector>

namespace ui {

/// Deliveries of one stretch of time.
struct HistogramBin {
    int critical = 0;
    int warning = 0;
    int info = 0;
    int unknown = 0;
    int refused = 0;

    int total() const { return critical + warning + info + unknown + refused; }
    bool operator==(const HistogramBin&) const = default;
};

/// Deliveries over time: a column of blocks for each bin, a block a delivery, worst at the top; when a column
/// would be too high the blocks of all columns shrink to bars of one scale. Left and Right walk the bins and
/// tell what is in them.
class Histogram : public QWidget {
    Q_OBJECT
public:
    explicit Histogram(QWidget* parent = nullptr);

    /// `bins` follow each other from `start`, `binSeconds` each.
    void setBins(const std::vector<HistogramBin>& bins, const QDateTime& start, int binSeconds);
    const std::vector<HistogramBin>& bins() const { return m_bins; }
    /// "10:32 to 10:34: 1 Critical, 2 Warning", in the language of the application.
    QString describeBin(int index) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void binActivated(int index); ///< click or Enter

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    QRectF columnRect(int index) const;
    int binAt(int x) const;
    void describe();
    void paintAxis(class QPainter& painter) const;

    std::vector<HistogramBin> m_bins;
    QDateTime m_start;
    int m_binSeconds = 120;
    int m_walked = -1;
};

} // namespace ui
