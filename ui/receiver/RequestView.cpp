#include "receiver/RequestView.h"

#include "receiver/DetailsText.h"
#include "receiver/ReceiverPresenter.h"
#include "theme/Fonts.h"
#include "widgets/CodeView.h"
#include "widgets/KeyValueList.h"
#include "widgets/Label.h"

#include <QVBoxLayout>

namespace ui {

RequestView::RequestView(ReceiverPresenter& page, DetailsPresenter& presenter, QWidget* parent)
    : QWidget(parent)
    , m_page(page)
    , m_presenter(presenter)
    , m_facts(new KeyValueList([&page](const QString& text) { page.copy(text); }))
    , m_headTitle(new Label({}, Type::BodyStrong))
    , m_head(new CodeView([&page](const QString& text) { page.copy(text); }))
    , m_rest(new QWidget) {
    m_facts->setObjectName(QStringLiteral("requestFacts"));
    m_head->setObjectName(QStringLiteral("requestHead"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(8);
    auto* facts = new QVBoxLayout;
    facts->setContentsMargins(16, 0, 16, 0);
    facts->addWidget(m_facts);
    facts->addSpacing(4);
    facts->addWidget(m_headTitle);
    column->addLayout(facts);
    column->addWidget(m_head, 1);
    column->addWidget(m_rest, 1);
}

void RequestView::refresh() {
    const auto details = m_presenter.details();
    if (!details)
        return;
    std::vector<KeyValue> rows;
    for (const RequestLine& line : requestLines(*details, m_page.words()))
        rows.push_back({line.name, line.value, line.mono, std::nullopt, {}});
    m_facts->setRows(rows);
    const QByteArray head = requestHead(*details).toUtf8();
    m_headTitle->setText(tr("Head"));
    m_headTitle->setVisible(!head.isEmpty());
    m_head->setVisible(!head.isEmpty());
    m_rest->setVisible(head.isEmpty());
    m_head->setAccessibleName(tr("Head of the request"));
    if (m_head->bytes() != head)
        m_head->setBytes(head, CodeMode::Text);
}

} // namespace ui
