#include "receiver/BodyView.h"

#include "receiver/DetailsPresenter.h"
#include "receiver/Ground.h"
#include "receiver/ReceiverPresenter.h"
#include "theme/Fonts.h"
#include "widgets/CodeView.h"
#include "widgets/Label.h"
#include "widgets/SearchField.h"
#include "widgets/Segments.h"

#include <QHBoxLayout>

namespace ui {

BodyView::BodyView(ReceiverPresenter& page, DetailsPresenter& presenter, QWidget* parent)
    : QWidget(parent)
    , m_page(page)
    , m_presenter(presenter)
    , m_forms(new Segments({QString(), QString(), QString()}))
    , m_search(new SearchField)
    , m_found(new Label({}, Type::Caption, Ink::Muted))
    , m_code(new CodeView([&page](const QString& text) { page.copy(text); }))
    , m_note(new Label({}, Type::Caption, Ink::Muted)) {
    m_forms->setObjectName(QStringLiteral("bodyForm"));
    m_search->setObjectName(QStringLiteral("bodySearch"));
    m_code->setObjectName(QStringLiteral("bodyCode"));
    m_search->setSmall(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* bar = new Ground(Ground::Fill::Surface, Qt::BottomEdge);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(8);
    row->addWidget(m_forms);
    row->addWidget(m_search, 1);
    row->addWidget(m_found);
    column->addWidget(bar);
    column->addWidget(m_code, 1);
    m_note->setContentsMargins(16, 4, 16, 4);
    m_note->setWordWrap(true);
    column->addWidget(m_note);

    connect(m_forms, &Segments::currentChanged, this, &BodyView::load);
    connect(m_search, &QLineEdit::textChanged, this, &BodyView::search);
    connect(m_search, &SearchField::next, m_code, [this] { m_code->findNext(); });
    connect(m_search, &SearchField::previous, m_code, [this] { m_code->findPrevious(); });
    refresh();
}

void BodyView::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void BodyView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    load();
}

void BodyView::refresh() {
    m_forms->setTexts({tr("Pretty"), tr("Raw"), tr("Hex")});
    m_forms->setAccessibleName(tr("Form of the body"));
    m_search->setHint(tr("Search in the body"));
    m_code->setAccessibleName(tr("Body"));
    const auto details = m_presenter.details();
    if (details && details->row.id != m_shownId)
        m_forms->setCurrent(details->pretty.empty() ? Raw : Pretty);
    m_shownForm = -1;
    if (isVisible())
        load();
}

void BodyView::load() {
    const auto details = m_presenter.details();
    const int form = m_forms->current();
    if (!details || (details->row.id == m_shownId && m_shownForm == form))
        return;
    const bool sameBody = details->row.id == m_shownId && m_shownForm == -1;
    m_shownId = details->row.id;
    m_shownForm = form;
    const std::string& body = details->delivery.body;
    const bool pretty = form == Pretty && !details->pretty.empty();
    // After a change of language alone the place that is read must not jump.
    const QByteArray bytes = QByteArray::fromStdString(pretty ? details->pretty : body);
    const CodeMode mode = form == Hex                             ? CodeMode::Hex
                          : pretty || details->reading.strictJson ? CodeMode::Json
                                                                  : CodeMode::Text;
    if (!sameBody || m_code->bytes() != bytes || m_code->mode() != mode)
        m_code->setBytes(bytes, mode);
    m_code->clearError();
    const auto& error = details->reading.jsonError;
    if (!pretty && error && error->position()) {
        m_code->setError(error->position()->offset, m_page.words().error(*error));
        m_code->showOffset(error->position()->offset);
    }
    if (form == Pretty && !pretty)
        m_note->setText(body.empty() ? tr("The body is empty.")
                                     : tr("This is no JSON, so it is shown as received."));
    else if (pretty && body.find("signin_url") != std::string::npos)
        m_note->setText(
            tr("The log-on link signin_url is masked here. Raw and Hex show every byte as received."));
    else if (details->delivery.bodySize > body.size())
        m_note->setText(tr("Of a refused request only the first part of the body is kept."));
    else
        m_note->clear();
    m_note->setVisible(!m_note->text().isEmpty());
    search();
}

void BodyView::search() {
    if (m_search->text().isEmpty()) {
        m_code->clearSearch();
        m_found->clear();
        return;
    }
    const bool found = m_code->find(m_search->text());
    m_found->setText(found ? QString() : tr("Not found"));
}

} // namespace ui
