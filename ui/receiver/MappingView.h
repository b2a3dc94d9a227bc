#pragma once

#include "receiver/MappingModel.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QTableView;

namespace ui {

class Badge;
class CopyButton;
class CertaintyBadge;
class DetailsPresenter;
class Label;
class ReceiverPresenter;
class TextBlock;

/// A row per field of what Flashduty makes of the alert, and below the reason for the selected one.
class MappingView : public QWidget {
    Q_OBJECT
public:
    MappingView(ReceiverPresenter& page, DetailsPresenter& presenter, QWidget* parent = nullptr);

    void refresh();
    /// Selects a field, as "Why" does.
    void showField(std::string_view field);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeWhyStrip();
    void arrangeColumns();
    void showWhy();
    void showSeverityWhy(const alert::TraceRow& row);

    ReceiverPresenter& m_page;
    DetailsPresenter& m_presenter;
    MappingModel m_model;
    Label* m_fields;
    std::vector<Badge*> m_counts;
    CopyButton* m_copy;
    QTableView* m_table;
    QWidget* m_strip;
    Label* m_whyTitle;
    CertaintyBadge* m_whyCertainty;
    QHBoxLayout* m_chain;
    QHBoxLayout* m_others;
    TextBlock* m_meaning;
};

} // namespace ui
