#pragma once

#include "receiver/ReceiverPresenter.h"
#include "widgets/BadgeSpec.h"

#include <QWidget>

#include <vector>

namespace ui {

/// "9 Critical  10 Warning … last hour": the sums of the histogram below it; icons and numbers alone
/// where the names have no room.
class Legend : public QWidget {
    Q_OBJECT
public:
    explicit Legend(QWidget* parent = nullptr);

    void setSums(const LastHour::Bin& sums);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();

    LastHour::Bin m_sums;
    std::vector<BadgeSpec> m_badges;
    std::vector<BadgeSpec> m_short; ///< the same without their names
};

} // namespace ui
