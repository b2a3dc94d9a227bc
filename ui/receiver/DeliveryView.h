#pragma once

#include <QTableView>

#include <cstdint>

namespace ui {

class DeliveryDelegate;
class DeliveryListModel;

/// The list of deliveries. Keeps what is looked at where it is: rows that come or go above the viewport do
/// not move it. Asks for more pages as it is scrolled.
class DeliveryView : public QTableView {
    Q_OBJECT
public:
    explicit DeliveryView(DeliveryListModel& model, QWidget* parent = nullptr);

    std::int64_t selectedId() const; ///< 0: none
    /// Selects a held row and brings it into view; false when it is not held. 0 selects nothing.
    bool selectId(std::int64_t id);
    void goToNewest();

Q_SIGNALS:
    void selectedByHand(qint64 id); ///< 0: nothing any more
    void detailsWanted();           ///< Enter
    void pasteWanted();             ///< Ctrl+V

protected:
    void rowsInserted(const QModelIndex& parent, int first, int last) override;
    void rowsAboutToBeRemoved(const QModelIndex& parent, int first, int last) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void rowsGone(int first, int count);
    void keepInPlace(int valueBefore, int rows);
    void arrangeColumns();
    void updateHold();
    void updatePair();
    void updateFocusRow();
    void modelWasReset();

    DeliveryListModel& m_model;
    DeliveryDelegate* m_delegate;
    std::int64_t m_wanted = 0; ///< selected, or to be selected once its row is there
    int m_valueBefore = 0;     ///< of the scroll bar, before rows were removed
    bool m_goingToNewest = false;
    bool m_fetchingNewer = false;
    bool m_selecting = false; ///< by program, not by hand
    bool m_keyboard = false;
};

} // namespace ui
