#pragma once

#include <QStyledItemDelegate>

#include <cstdint>

namespace ui {

class DeliveryListModel;
struct RowText;
struct Tokens;

/// Paints a delivery in two lines. Every text is drawn as it is, never as markup.
class DeliveryDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int rowHeight = 36;
    static constexpr int leftPadding = 20;
    static constexpr int rightPadding = 16;

    explicit DeliveryDelegate(const DeliveryListModel& model, QObject* parent = nullptr);

    /// The verdict joins the second line: the list is too narrow for a column of its own.
    void setNarrow(bool narrow) { m_narrow = narrow; }
    /// The two rows that are joined by a line at the left; 0 for none.
    void setPair(std::int64_t newer, std::int64_t older);
    /// The row with the keyboard focus; -1 for none.
    void setFocusRow(int row) { m_focusRow = row; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintTime(QPainter* painter, const QRect& rect, int row, const RowText& text,
                   const Tokens& colours) const;
    void paintAlert(QPainter* painter, const QRect& rect, int row, const RowText& text, bool selected,
                    const Tokens& colours) const;
    void paintVerdict(QPainter* painter, const QRect& line, int row, const RowText& text,
                      const Tokens& colours) const;
    void paintPairLine(QPainter* painter, const QRect& rect, int row, const Tokens& colours) const;
    void paintFocus(QPainter* painter, const QRect& rect, const QModelIndex& index,
                    const Tokens& colours) const;

    const DeliveryListModel& m_model;
    bool m_narrow = false;
    std::int64_t m_newerOfPair = 0;
    std::int64_t m_olderOfPair = 0;
    int m_focusRow = -1;
};

} // namespace ui
