#pragma once

#include <QWidget>

namespace ui {

class Button;
class CodeView;
class DetailsPresenter;
class Label;
class ReceiverPresenter;
class SearchField;
class Segments;

/// The body: indented, as received, and as bytes, with a search.
class BodyView : public QWidget {
    Q_OBJECT
public:
    BodyView(ReceiverPresenter& page, DetailsPresenter& presenter, QWidget* parent = nullptr);

    void refresh();
    void focusSearch();

protected:
    void showEvent(QShowEvent* event) override;

private:
    enum Form { Pretty, Raw, Hex };

    void load();
    void search();

    ReceiverPresenter& m_page;
    DetailsPresenter& m_presenter;
    Segments* m_forms;
    SearchField* m_search;
    Label* m_found;
    CodeView* m_code;
    Label* m_note;
    std::int64_t m_shownId = 0;
    int m_shownForm = -1;
};

} // namespace ui
