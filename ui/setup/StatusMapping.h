#pragma once

#include <QWidget>

#include <array>

namespace ui {

class Label;

/// What Flashduty makes of severity and status of SLS (its guide for Alibaba Cloud SLS).
class StatusMapping : public QWidget {
    Q_OBJECT
public:
    explicit StatusMapping(QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    static constexpr std::size_t rowCount = 4;
    Label* m_from;
    Label* m_to;
    std::array<Label*, rowCount> m_names{};
};

} // namespace ui
