#pragma once

#include "receiver/Ground.h"

#include <QPointer>

#include <cstdint>

class QStackedWidget;

namespace ui {

class Banner;
class Button;
class DeliveryView;
class EmptyState;
class FilterBar;
class Histogram;
class Label;
class Legend;
class ReceiverPresenter;

/// Filters, the last hour, the "n new" bar and the list, with what it says when it is empty.
class ListPane : public Ground {
    Q_OBJECT
public:
    explicit ListPane(ReceiverPresenter& presenter, QWidget* parent = nullptr);

    void focusSearch();
    /// The list, or what stands in its place.
    void focusList(Qt::FocusReason reason = Qt::ShortcutFocusReason);
    bool listHasFocus() const;

Q_SIGNALS:
    void detailsWanted();
    void pasteWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void refreshHour();
    void refreshEmpty();
    void primary();
    void secondary();

    ReceiverPresenter& m_presenter;
    FilterBar* m_filter;
    Legend* m_legend;
    Histogram* m_histogram;
    Button* m_new;
    Ground* m_newBar;
    Label* m_searching;
    QStackedWidget* m_stack;
    DeliveryView* m_list;
    EmptyState* m_empty;
    bool m_focusLater = false;       ///< once it is known what there is
    QPointer<QWidget> m_focusBefore; ///< nobody has gone elsewhere meanwhile
    Qt::FocusReason m_focusReason = Qt::OtherFocusReason;
};

} // namespace ui
